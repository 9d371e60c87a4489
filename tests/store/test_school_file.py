import json
import shutil
from pathlib import Path

import pytest

from careapp.errors import CareError
from careapp.store import school_file
from careapp.store.connection import Busy
from careapp.store.journal import Entry


def reopen(file, key, clock, install="install-1"):
    file.close()
    return school_file.open_file(file.folder, key, clock, install)


def test_a_closed_school_is_one_whole_file(school, folder):
    school.journal.write("me", [Entry("setting", "x", {"value": 1})])
    school.close()
    left = {path.name for path in folder.path.iterdir()}
    assert left <= {"data.db", "keys.json"}


def test_what_was_written_is_there_after_a_restart(school, key, clock):
    school.journal.write("me", [Entry("setting", "x", {"value": "ที่นี่"})])
    again = reopen(school, key, clock)
    assert again.db.execute("SELECT value FROM setting").fetchall() == [('"ที่นี่"',)]
    assert list(again.journal.faults()) == []
    again.close()


def test_the_same_copy_keeps_its_site_and_a_copy_takes_a_new_one(school, key, clock, tmp_path):
    def site(file):
        return school_file.local(file.db, "site")

    first = site(school)
    again = reopen(school, key, clock)
    assert site(again) == first
    again.close()
    elsewhere = school_file.Folder(tmp_path / "copy.careapp")
    shutil.copytree(school.folder.path, elsewhere.path)
    copy = school_file.open_file(elsewhere, key, clock, "install-1")
    assert site(copy) != first
    copy.close()
    on_another_computer = school_file.open_file(school.folder, key, clock, "install-2")
    assert site(on_another_computer) != first
    assert on_another_computer.school_id == school.school_id
    on_another_computer.close()


def test_a_second_program_is_told_who_has_the_school_and_since_when(school, key, clock):
    with pytest.raises(Busy) as told:
        school_file.open_file(school.folder, key, clock, "install-2", "another program")
    note = json.loads(school.folder.note.read_text(encoding="utf-8"))
    assert "ในเครื่องนี้" in str(told.value)
    assert note["since"][11:16] in str(told.value)
    school.folder.note.write_text(json.dumps(note | {"host": "เครื่องห้องพักครู"}), encoding="utf-8")
    with pytest.raises(Busy, match="ในเครื่อง “เครื่องห้องพักครู”"):
        school_file.open_file(school.folder, key, clock, "install-2", "another program")


def test_who_comes_during_an_upgrade_is_told_of_who_upgrades(school, key, clock, monkeypatch):
    school.close()
    told = []

    def comes(*_):
        with pytest.raises(Busy) as refused:
            school_file.open_file(school.folder, key, clock, "install-2")
        told.append(str(refused.value))
        return 0

    monkeypatch.setattr(school_file.migrate, "pending", comes)
    school_file.open_file(school.folder, key, clock, "install-1").close()
    assert "ในเครื่องนี้" in told[0]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has a disk that is always full")
def test_on_a_full_disk_a_school_opens_to_be_looked_at(school, key, clock):
    school.journal.write("me", [Entry("student", "a", {"first_name": "ต้นกล้า"}, "a")])
    school.close()
    school.folder.note.with_name("lock.part").symlink_to("/dev/full")
    again = school_file.open_file(school.folder, key, clock, "install-1")
    assert again.db.execute("SELECT first_name FROM student").fetchone() == ("ต้นกล้า",)
    again.close()


def test_a_note_left_by_a_killed_program_stops_nobody(school, key, clock):
    school.close()
    school.folder.note.write_text('{"pid": 1, "host": "x", "program": "y", "since": "2026-06-10"}')
    again = school_file.open_file(school.folder, key, clock, "install-1")
    assert again.school_id == school.school_id
    again.close()


def test_no_school_is_said_in_a_sentence(tmp_path, clock):
    with pytest.raises(CareError, match=r"ไม่มี\.careapp"):
        school_file.open_file(school_file.Folder(tmp_path / "ไม่มี.careapp"), None, clock, "i")


def test_a_failed_transaction_forgets_chain_and_looks(school):
    with pytest.raises(RuntimeError), school.transaction():  # noqa: PT012
        school.journal.write("me", [Entry("setting", "x", {"value": 1})])
        school.looks.append("me", Entry("report", "x", {}))
        raise RuntimeError
    school.journal.write("me", [Entry("setting", "y", {"value": 2})])
    with school.transaction():
        school.looks.append("me", Entry("report", "y", {}))
    assert list(school.journal.faults()) == []
    assert list(school.looks.faults()) == []
    assert len(list(school.journal.changes())) == 1


def test_more_pages_are_kept_once_opening_is_over(school):
    (before,) = school.db.execute("PRAGMA cache_size").fetchone()
    school.rest()
    (after,) = school.db.execute("PRAGMA cache_size").fetchone()
    assert abs(after) > 2 * abs(before)
