from datetime import date

from careapp.clock import Clock
from careapp.services.opening import open_school
from careapp.services.restoring import restore_school
from tests.services.samples import TERM


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
