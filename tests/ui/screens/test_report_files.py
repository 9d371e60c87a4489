"""Saving a paper: what is stopped leaves nothing behind, and what was there stays."""

import pikepdf
import pytest

from careapp.progress import Cancelled
from careapp.reports.model import Column, Head, Report, Row, Section, Table
from careapp.ui.screens import report_files, report_pages


@pytest.fixture(scope="module")
def paper():
    rows = tuple(Row((f"เด็กหญิงน้ำผึ้ง {n}", n)) for n in range(2000))
    table = Table(((Head("Name"), Head("n")),), (Column("text"), Column()), rows)
    return report_pages.draw(Report("long", (Section("Long", (), (table,)),), ()))


def stopped(done, total):
    raise Cancelled


@pytest.mark.parametrize("name", ["a.xlsx", "a.pdf"])
def test_a_save_that_is_stopped_leaves_the_folder_as_it_was(paper, tmp_path, name):
    path = tmp_path / name
    path.write_bytes(b"before")
    with pytest.raises(Cancelled):
        report_files.save(paper, path, stopped)
    assert [each.name for each in tmp_path.iterdir()] == [name]
    assert path.read_bytes() == b"before"


def test_progress_counts_up_to_the_end(paper, tmp_path):
    seen = []
    report_files.save(paper, tmp_path / "a.xlsx", lambda *now: seen.append(now))
    assert seen[-1] == (1, 1)
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)


@pytest.mark.parametrize(("name", "kept"), [("a.xlsx", "a.xlsx.zip"), ("a.pdf", "a.pdf")])
def test_under_a_password_nothing_readable_is_left(paper, tmp_path, name, kept):
    words = "4821-7730-1925-6604"
    assert report_files.save(paper, tmp_path / name, lambda *_: None, words) == tmp_path / kept
    assert [each.name for each in tmp_path.iterdir()] == [kept]
    with pytest.raises(Cancelled):
        report_files.save(paper, tmp_path / f"b{name}", stopped, words)
    assert [each.name for each in tmp_path.iterdir()] == [kept]
    if name == "a.pdf":
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(tmp_path / kept)
