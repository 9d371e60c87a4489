"""Which backups stay, in the school's folder and in a second place."""

import shutil
from datetime import timedelta

import pytest

from careapp.errors import CareError
from careapp.progress import Cancelled, finish
from careapp.store import backup_file, kept_backups
from careapp.store.journal import Entry
from tests.store.test_backup import WHEN


@pytest.fixture
def stick(tmp_path):
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def names(folder):
    return sorted(each.name for each in folder.iterdir())


def test_what_was_before_an_earlier_merge_is_not_written_over(school, key):
    first = kept_backups.keep(school.folder.path, school.db, key, WHEN, "before-merge")
    for number in range(2, 10):
        shutil.copy(first, first.with_name(f"2026-11-24-before-merge-{number}.carebackup"))
    kept_backups.keep(school.folder.path, school.db, key, WHEN, "before-merge")
    assert names(school.folder.backups) == sorted(
        f"2026-11-24-before-merge-{number}.carebackup" for number in (6, 7, 8, 9, 10)
    )


def test_each_is_listed_with_its_day_why_and_that_it_was_restored_on_trial(school, key):
    kept_backups.keep(
        school.folder.path, school.db, key, WHEN - timedelta(days=1), "before-upgrade"
    )
    kept_backups.keep(school.folder.path, school.db, key, WHEN)
    (school.folder.backups / "note.carebackup").write_bytes(b"not one of ours")
    found = kept_backups.kept(school.folder.path)
    assert [(each.day.isoformat(), each.why) for each in found] == [
        ("2026-11-24", "daily"), ("2026-11-23", "before-upgrade"),
    ]  # fmt: skip
    said = found[0].manifest
    assert (said.tested, said.sealed, said.made) == (True, key is not None, WHEN)
    assert said.school == school.school_id


def test_a_backup_is_current_until_something_is_written(school, key):
    kept_backups.keep(school.folder.path, school.db, key, WHEN)
    assert kept_backups.current(school.folder, school.db, WHEN.date())
    assert not kept_backups.current(school.folder, school.db, WHEN.date() + timedelta(days=1))
    school.journal.write("me", [Entry("setting", "a", {"value": 1})])
    assert not kept_backups.current(school.folder, school.db, WHEN.date())


def test_in_the_second_place_lie_the_backups_of_several_schools(school, key, stick):
    folder = school.folder.path
    other = stick / "ตัวอย่าง สอง 2026-11-01-daily.carebackup"
    other.write_bytes(b"of another school")
    first = kept_backups.keep(folder, school.db, key, WHEN)
    for days in range(12):
        made = first.with_name(f"{WHEN.date() + timedelta(days=days)}-daily.carebackup")
        if days:
            shutil.copy(first, made)
        assert not kept_backups.is_carried(made, stick, folder)
        kept_backups.carry(made, stick, folder)
        assert kept_backups.is_carried(made, stick, folder)
    own = [each for each in names(stick) if each != other.name]
    assert len(own) == 10
    assert own[-1] == "ตัวอย่าง 2026-12-05-daily.carebackup"
    assert other.exists()
    assert len(kept_backups.carried(stick, folder)) == 10


def test_a_second_place_that_cannot_be_written_to_is_a_sentence(school, key, stick):
    made = kept_backups.keep(school.folder.path, school.db, key, WHEN)
    with pytest.raises(CareError, match="gone"):
        kept_backups.carry(made, stick / "gone", school.folder.path)


def test_who_does_not_wait_leaves_nothing_half_made(school, key, stick):
    made = kept_backups.keep(school.folder.path, school.db, key, WHEN)

    def stop(done, total):
        raise Cancelled

    with pytest.raises(Cancelled):
        kept_backups.carry(made, stick, school.folder.path, stop)
    begun = finish(kept_backups.begin(school.folder.path, school.db, key, WHEN + timedelta(days=1)))
    with pytest.raises(Cancelled):
        kept_backups.finish(begun, stop)
    assert names(stick) == []
    assert names(school.folder.backups) == [made.name]


def test_one_that_was_spoilt_is_not_good(school, key):
    made = kept_backups.keep(school.folder.path, school.db, key, WHEN)
    assert kept_backups.is_good(made)
    content = bytearray(made.read_bytes())
    content[len(content) // 2] ^= 1
    made.write_bytes(content)
    assert not kept_backups.is_good(made)


def test_the_keys_can_be_taken_out_of_a_backup(school, key):
    made = kept_backups.keep(school.folder.path, school.db, key, WHEN)
    if key:
        assert backup_file.keys_in(made) == school.folder.keys.read_bytes()
    else:
        with pytest.raises(CareError):
            backup_file.keys_in(made)
