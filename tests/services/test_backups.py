from dataclasses import replace
from datetime import date

from careapp.clock import Clock
from careapp.progress import finish
from careapp.services.backups import carried_to, finish_daily, kept_in, newest_good
from careapp.services.opening import open_school
from careapp.services.restoring import restore_school
from tests.services.samples import P4, TERM


def test_a_backup_of_the_day_is_made_once(filled):
    first = filled.backups.keep_daily()
    assert first is not None
    assert filled.backups.keep_daily() is None


def test_a_backup_brings_back_every_child(filled, tmp_path):
    filled.backups.make(tmp_path / "a.carebackup")
    path = restore_school(tmp_path / "a.carebackup", tmp_path / "b")
    again = open_school(path, "", "", Clock(), "install-1")
    assert len(again.people.pupils(TERM)) == 5
    assert again.backups.check() == []
    again.close()


def test_the_backups_kept_are_listed_newest_first(filled):
    made = filled.backups.keep_daily()
    folder = made.parent
    older = folder / "2026-05-20-daily.carebackup"
    older.write_bytes(b"old")
    (folder / "note.carebackup").write_bytes(b"not one of ours")
    kept = filled.backups.kept()
    assert [each.path for each in kept] == [made, older]
    assert [each.day for each in kept] == [date(2026, 6, 15), date(2026, 5, 20)]
    assert kept[1].size == 3


def test_when_closing_the_backup_of_the_day_is_made_anew_where_something_was_written(filled):
    first = filled.backups.keep_daily()
    assert filled.backups.begin_daily(closing=True) is None
    child = filled.people.pupils(TERM)[0].student
    filled.people.save_student(replace(child, nickname="ใหม่"))
    assert filled.backups.begin_daily() is None  # not in the middle of the day
    begun = finish(filled.backups.begin_daily(closing=True))
    before = first.read_bytes()
    assert finish_daily(begun, filled.desk.file.folder.path, None).made == first
    assert first.read_bytes() != before


def test_what_is_being_typed_is_in_the_last_backup_too(filled):
    filled.backups.keep_daily()
    line = filled.screenings.sheet("sdq-teacher", TERM, P4).lines[0]
    filled.screenings.put(line.record.id, "q1", 1)
    begun = finish(filled.backups.begin_daily(closing=True))
    begun.forget()
    assert begun is not None


def test_the_backup_is_taken_to_the_second_place_when_that_is_there(filled, tmp_path):
    folder, stick = filled.desk.file.folder.path, tmp_path / "stick"
    began = finish(filled.backups.begin_daily())
    daily = finish_daily(began, folder, stick)
    assert daily.made is not None
    assert str(stick) in daily.trouble
    stick.mkdir()
    daily = finish_daily(None, folder, stick)  # the next time it is there
    assert (daily.made, daily.trouble) == (None, "")
    assert [each.path for each in carried_to(stick, folder)] == [daily.carried]
    assert finish_daily(None, folder, stick).carried is None  # once is enough


def test_each_backup_says_why_it_was_made_and_that_it_was_tried(filled):
    filled.backups.keep_daily()
    filled.backups.keep_before("before-merge")
    found = {each.why: each for each in kept_in(filled.desk.file.folder.path)}
    assert set(found) == {"daily", "before-merge"}
    assert all(each.tested and not each.sealed for each in found.values())
    assert newest_good(found.values()) is not None


def test_a_spoilt_backup_is_passed_over_for_an_older_good_one(filled):
    older = filled.backups.keep_before("before-merge")
    newer = filled.backups.keep_daily()
    newer.write_bytes(newer.read_bytes()[:-2000])
    found = kept_in(filled.desk.file.folder.path)
    assert newest_good(found).path == older
