"""A list of contents names the page on which each part begins, and a chart its classes."""

from dataclasses import replace

import pytest

from careapp.reports import document
from careapp.reports.model import Chart, Contents, Note, Section, Series
from tests.reports.cohorts import pages, plain_report


def booklet(*lengths, **changes):
    titles = tuple(f"Part {chr(65 + n)}" for n in range(len(lengths)))
    parts = [
        Section(title, (), tuple(Note(f"line {n}") for n in range(length)))
        for title, length in zip(titles, lengths, strict=True)
    ]
    sections = (Section("Cover", (), ()), Section("Contents", (), (Contents(titles),)), *parts)
    return replace(plain_report([]), sections=sections, **changes)


@pytest.mark.parametrize("lengths", [(1, 1, 1), (1, 120, 1), (70, 1, 1, 1)])
def test_the_contents_name_the_pages_that_the_parts_begin_on(tmp_path, lengths):
    path = tmp_path / "a.pdf"
    document.write(booklet(*lengths), path)
    found = pages(path)
    said = found[1][found[1].index("1. ") :].splitlines()
    begins = [
        next(at for at, text in enumerate(found, 1) if at > 2 and f"Part {chr(65 + n)}" in text)
        for n in range(len(lengths))
    ]
    assert [int(line) for line in said[1::2]] == begins
    assert len(set(begins)) == len(lengths)


def test_the_name_of_a_class_beside_its_bar_is_one_line_in_any_digits(tmp_path):
    names = tuple(f"ป.{n}/1" for n in range(1, 7))
    chart = Chart("รายห้อง", names, (Series("ปกติ", (4,) * 6, "normal"),))
    made = replace(plain_report([]), sections=(Section("เรื่อง", (), (chart,)),), thai_digits=True)
    document.write(made, tmp_path / "a.pdf")
    (text,) = pages(tmp_path / "a.pdf")
    assert [name for name in ("ป.๑/๑", "ป.๒/๑", "ป.๖/๑") if name not in text] == []
