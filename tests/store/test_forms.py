import zipfile

import pytest

from careapp.forms.own import OwnForm, WordingPack
from careapp.forms.text import Text
from careapp.store import backup, check, forms, kept_backups, school_file
from tests.store.test_backup import WHEN

FORM = OwnForm(
    "tea", 2, {"id": "tea", "bands": {"z": {}, "a": {}}}, [{"id": "own"}], "me", "2026-06-10"
)
SECRET = "ถ้อยคำที่ได้รับอนุญาต"
PACK = WordingPack(
    "pack-1", "sdq-self@1", {"q1": Text(SECRET, "Leave was given", (("Lao (lo)", "ລາວ"),))},
    ("th", "en"), "กรมสุขภาพจิต หนังสือ 12/2569", "2026-06-10", "me",
)  # fmt: skip


@pytest.fixture
def stored(school):
    school.journal.write("me", [forms.save_form(FORM), forms.save_pack(PACK)])
    return school


def copy_of(school, key, tmp_path, clock, **how):
    """A backup of the school, restored and opened; and the bytes of its file."""
    out = tmp_path / "copy.carebackup"
    backup.make(school.folder.path, school.db, key, WHEN, out, **how)
    backup.restore(out, tmp_path / "copy.careapp")
    made = school_file.open_file(
        school_file.Folder(tmp_path / "copy.careapp"), key, clock, "install-1"
    )
    with zipfile.ZipFile(out) as archive:
        return made, archive.read("data.db")


def test_a_form_comes_back_in_its_own_order(stored):
    assert forms.own_forms(stored.db) == (FORM,)
    assert list(forms.own_forms(stored.db)[0].form["bands"]) == ["z", "a"]


def test_a_pack_comes_back_with_all_its_languages(stored):
    assert forms.packs(stored.db) == (PACK,)


def test_the_tables_are_what_the_journal_says(stored):
    assert check.faults(stored) == []


def test_a_pack_that_is_dropped_is_gone_from_the_journal_too(stored, key):
    stored.journal.write("me", [forms.drop_pack(PACK.id)])
    assert forms.packs(stored.db) == ()
    assert check.faults(stored) == []
    assert not any(SECRET in each.fields for each in stored.journal.changes())
    stored.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    if key is None:
        assert SECRET.encode() not in stored.folder.data.read_bytes()


def test_a_backup_leaves_the_packs_behind(stored, key, tmp_path, clock):
    copy, content = copy_of(stored, key, tmp_path, clock)
    assert forms.packs(copy.db) == ()
    assert forms.own_forms(copy.db) == (FORM,)
    assert check.faults(copy) == []
    assert SECRET.encode() not in content
    copy.close()
    assert forms.packs(stored.db) == (PACK,)


def test_a_backup_takes_them_along_when_it_is_told_to(stored, key, tmp_path, clock):
    copy, _ = copy_of(stored, key, tmp_path, clock, with_wording=True)
    assert forms.packs(copy.db) == (PACK,)
    copy.close()


def test_the_backup_of_the_day_keeps_them_in_the_school(stored, key, tmp_path, clock):
    kept = kept_backups.keep(stored.folder.path, stored.db, key, WHEN)
    backup.restore(kept, tmp_path / "again.careapp")
    folder = school_file.Folder(tmp_path / "again.careapp")
    again = school_file.open_file(folder, key, clock, "install-1")
    assert forms.packs(again.db) == (PACK,)
    again.close()


def test_a_copy_without_packs_takes_no_words_from_the_first_school(stored, key, tmp_path, clock):
    copy, _ = copy_of(stored, key, tmp_path, clock)
    assert copy.journal.merge(stored.journal.changes()) == 0
    assert forms.packs(copy.db) == ()
    copy.close()
