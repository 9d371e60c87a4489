"""A folder whose making was cut off is known again, and nothing else is ever taken away."""

import os

import pytest

from careapp.store import school_file, unfinished


@pytest.fixture
def left(tmp_path, key, clock):
    """What a program leaves that is killed just before the school is whole."""
    folder = school_file.Folder(tmp_path / "ข.careapp")
    unfinished.begin(folder)
    folder.backups.mkdir()
    folder.keys.write_text("{") if key else None
    school_file.create(folder, key, clock, "install-1").db.close()
    folder.note.write_text("{}")
    os.utime(folder.making, (0, 0))
    return folder


def test_what_a_kill_left_goes_when_it_is_made_again(left):
    unfinished.sweep(left)
    assert not left.path.exists()


def test_an_empty_folder_goes(tmp_path):
    folder = school_file.Folder(tmp_path / "ข.careapp")
    folder.path.mkdir()
    unfinished.sweep(folder)
    assert not folder.path.exists()


@pytest.mark.parametrize("why", ["finished", "a moment ago", "a backup", "something else", "tried"])
def test_any_other_folder_stays_as_it_is(left, why):
    if why == "finished":
        unfinished.end(left)
    elif why == "a moment ago":
        os.utime(left.making)
    else:
        named = {"a backup": left.backups / "2026-11-24-daily.carebackup",
                 "something else": left.path / "letter.docx", "tried": left.attempts}  # fmt: skip
        named[why].write_bytes(b"x")
    before = sorted(left.path.rglob("*"))
    unfinished.sweep(left)
    assert sorted(left.path.rglob("*")) == before


def test_a_school_that_is_being_made_now_stays(tmp_path, clock):
    folder = school_file.Folder(tmp_path / "ข.careapp")
    unfinished.begin(folder)
    file = school_file.create(folder, None, clock, "install-1")
    os.utime(folder.making, (0, 0))
    unfinished.sweep(folder)
    assert folder.data.exists()
    file.close()
    unfinished.sweep(folder)
    assert not folder.path.exists()
