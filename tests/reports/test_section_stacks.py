"""Sections of very many children: made when they are wanted, kept small until then."""

import tracemalloc
from dataclasses import replace

import pytest

from careapp.reports import letter_words, papers
from careapp.reports.model import Column, Datum, Head, Report, Row, Section, Table
from careapp.reports.section_stacks import Changed, Stack
from careapp.reports.workbook_cells import Book, Look
from tests.reports.cohorts import pages


def section(n):
    """A page of a child, with words that no other has."""
    rows = tuple(Row((f"บันทึกที่ {n}-{line} ของนักเรียน", line)) for line in range(30))
    table = Table(((Head("เรื่อง"), Head("จำนวน")),), (Column("text", 4), Column()), rows)
    return Section(f"เด็กคนที่ {n}", ("ภาคเรียนที่ 1",), (table,), f"{n}")


def stack(many):
    return Stack(reversed(range(many)), lambda n: n, section)


def report(many):
    return Report("made", stack(many), (Datum("all", "students", "total", many),))


def test_sections_come_in_the_order_of_their_key_and_can_be_cut():
    found = stack(5)
    assert [each.name for each in found] == ["0", "1", "2", "3", "4"]
    assert [each.name for each in found[1:3]] == ["1", "2"]
    assert (len(found), found[-1].name) == (5, "4")
    with pytest.raises(IndexError):
        found[5]


def test_what_is_shown_of_it_is_what_is_in_it():
    assert repr(stack(2)) == repr((section(0), section(1)))


def peak(work):
    """The greatest memory that some work takes, and what it makes."""
    tracemalloc.start()
    made = work()
    found = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return found, made


LONG = "เยี่ยมบ้านแล้ว พบผู้ปกครอง บันทึกไว้ทุกข้อ " * 500  # some 60 kB


def test_things_never_stand_in_memory_together():
    taken, found = peak(
        lambda: Stack((f"{n:03} {LONG}" for n in range(300)), lambda each: each[:3], section)
    )
    assert taken < 1_500_000  # of 18 MB
    assert len(found) == 300


def test_the_rows_of_a_long_sheet_wait_packed():
    def filled():
        book = Book()
        sheet = book.sheet("a")
        for n in range(3_000):
            sheet.add([(f"{n} {LONG[:500]}", Look())])
            sheet.merge(1, 4, 1)
        return sheet

    taken, sheet = peak(filled)
    assert taken < 2_000_000  # of 5 MB
    empty = b'<a><dimension ref="A1:A1"/><sheetData/></a>'
    whole = b"".join(sheet.xml(empty))
    assert whole.count(b"<row ") == 3_000
    assert b'<mergeCells count="3000"><mergeCell ref="A1:D1"/>' in whole


def test_a_pdf_goes_out_as_it_is_made_and_is_the_same_file(tmp_path):
    papers.write(report(3), tmp_path / "a.pdf")
    assert [f"{n}-29" in page for n, page in enumerate(pages(tmp_path / "a.pdf"))] == [True] * 3


def test_sections_changed_when_they_are_asked_for_are_not_kept():
    asked = []

    def change(each):
        asked.append(each.name)
        return replace(each, title="x")

    found = Changed(stack(5), change)
    assert (len(found), asked) == (5, [])
    assert [each.title for each in found[1:3]] == ["x", "x"]
    assert asked == ["1", "2"]


def test_putting_letters_into_words_makes_no_section_before_its_turn():
    made = []
    found = Stack(range(5), lambda n: n, lambda n: made.append(n) or section(n))
    letter_words.in_words(Report("made", found, ()))
    assert made == []
