import subprocess
import sys
import tracemalloc
import zipfile
from contextlib import nullcontext
from datetime import UTC, datetime, timedelta

import pytest

from careapp.errors import CareError, Damaged
from careapp.progress import Cancelled, finish
from careapp.store import backup, backup_file, kept_backups, school_file
from careapp.store.connection import connect
from careapp.store.journal import Entry

WHEN = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


@pytest.fixture
def made(school, key, tmp_path):
    school.journal.write("me", [Entry("student", "a", {"first_name": "ต้นกล้า"}, "a")])
    out = tmp_path / "usb" / "a.carebackup"
    out.parent.mkdir()
    backup.make(school.folder.path, school.db, key, WHEN, out)
    return out


def test_a_backup_of_an_open_school_restores_to_the_same_school(made, school, key, clock, tmp_path):
    to = tmp_path / "b.careapp"
    backup.restore(made, to)
    again = school_file.open_file(school_file.Folder(to), key, clock, "install-1")
    assert list(again.journal.changes()) == list(school.journal.changes())
    assert again.school_id == school.school_id
    assert school_file.local(again.db, "site") != school_file.local(school.db, "site")
    again.close()
    assert [path.name for path in made.parent.iterdir()] == [made.name]


def test_an_encrypted_backup_says_nothing(made, key):
    with zipfile.ZipFile(made) as archive:
        parts = {"manifest.json", "data.db"} | ({"keys.json"} if key else set())
        assert set(archive.namelist()) == parts
        assert ("ต้นกล้า".encode() in archive.read("data.db")) == (key is None)
        assert "ต้นกล้า".encode() not in archive.read("manifest.json")


def test_it_says_of_itself_that_it_was_restored_on_trial_and_whose_it_is(made, school, key):
    said = backup_file.read(made)
    assert (said.tested, said.sealed, said.school) == (True, key is not None, school.school_id)
    assert (said.changes, said.salt) == (1, school.folder.data.read_bytes()[:16].hex())


def test_a_copy_that_lacks_something_never_becomes_a_backup(school, key, tmp_path):
    school.journal.write("me", [Entry("student", "a", {"first_name": "ต้นกล้า"}, "a")])
    copied = finish(backup.copy(school.folder, school.db, key, WHEN, tmp_path / "a.carebackup"))
    db = connect(copied.copy, key)
    db.execute("DELETE FROM student")
    db.close()
    with pytest.raises(Damaged):
        backup.finish(copied)
    assert [each for each in tmp_path.iterdir() if each.is_file()] == []


@pytest.fixture
def large(school):
    """A school whose copy takes many steps."""
    school.journal.write("me", [Entry("setting", "big", {"value": "x" * 4_000_000})])
    return school


def test_what_is_written_while_a_copy_is_made_is_in_the_backup(large, key, clock, tmp_path):
    out = tmp_path / "a.carebackup"
    pieces, written = backup.copy(large.folder, large.db, key, WHEN, out), 0
    try:
        while True:
            done, total = next(pieces)
            assert done < total
            name = {"first_name": f"ต้นกล้า {written}"}
            large.journal.write("me", [Entry("student", f"s{written}", name, f"s{written}")])
            written += 1
    except StopIteration as end:
        copied = end.value
    assert written > 4
    assert copied.counts.rows[0] == written
    backup.finish(copied)
    to = tmp_path / "b.careapp"
    backup.restore(out, to)
    again = school_file.open_file(school_file.Folder(to), key, clock, "install-1")
    assert list(again.journal.changes()) == list(large.journal.changes())
    again.close()


def test_a_copy_has_no_log_that_closing_would_have_to_write_again(large, key, tmp_path):
    beside = set[str]()
    pieces = backup.copy(large.folder, large.db, key, WHEN, tmp_path / "a.carebackup")
    for _ in pieces:
        beside.update(each.name.rpartition(".")[2] for each in tmp_path.glob("a.carebackup*"))
    assert beside == {"part"}


def test_closing_the_school_breaks_a_copy_off_and_lets_the_lock_go(large, key, clock, tmp_path):
    copy = backup.copy(large.folder, large.db, key, WHEN, tmp_path / "a.carebackup")
    pieces = large.copying(copy)
    next(pieces)
    large.close()
    assert [each for each in tmp_path.iterdir() if each.is_file()] == []
    again = school_file.open_file(large.folder, key, clock, "install-1")
    with pytest.raises(Cancelled):
        next(pieces)
    again.close()


def test_what_breaks_in_the_middle_of_a_copy_is_told_and_leaves_nothing(large, key, tmp_path):
    resource = pytest.importorskip("resource")
    pieces = backup.copy(large.folder, large.db, key, WHEN, tmp_path / "a.carebackup")
    next(pieces)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, before[1]))  # the disk takes no more
    try:
        with pytest.raises(CareError):
            finish(pieces)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert [each for each in tmp_path.iterdir() if each.is_file()] == []


def test_of_two_that_are_made_for_one_place_neither_takes_the_files_of_the_other(
    school, key, tmp_path
):
    out = tmp_path / "a.carebackup"
    one, two = (finish(backup.copy(school.folder, school.db, key, WHEN, out)) for _ in range(2))
    one.forget()
    assert backup.finish(two) == out


OTHER_PROGRAM = """
import sys
from pathlib import Path
from careapp.store.connection import Busy, connect

try:
    connect(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]) or None)
    print("came in")
except Busy:
    print("kept out")
"""


def test_another_program_is_kept_out_of_an_open_school_after_a_backup_too(made, school, key):
    """On Linux and macOS, whoever closes a file gives away all locks that his program has on it."""
    asked = [sys.executable, "-c", OTHER_PROGRAM, school.folder.data, (key or b"").hex()]
    other = subprocess.run(asked, capture_output=True, text=True, check=True)
    assert other.stdout.strip() == "kept out"


def test_damaged_keys_are_found_when_it_is_restored_on_trial(school, key, tmp_path):
    school.folder.keys.write_text("{")
    out = tmp_path / "a.carebackup"
    with pytest.raises(Damaged, match=r"keys\.json") if key else nullcontext():
        backup.make(school.folder.path, school.db, key, WHEN, out)
    assert out.exists() == (key is None)


def test_what_a_killed_program_left_is_swept_at_the_next_opening(school, key, clock):
    folder = school.folder
    copied = finish(kept_backups.begin(folder.path, school.db, key, WHEN))
    backup.sweep(folder)
    assert copied.copy.exists()  # it is still being worked on
    copied.forget()
    copied.tried.mkdir()
    (copied.tried / "data.db").write_bytes(b"x")
    copied.part.write_bytes(b"x")
    school.close()
    school_file.open_file(folder, key, clock, "install-1").close()
    assert [*folder.path.rglob("*.part")] == []


def test_a_flipped_byte_anywhere_is_found_before_anything_is_unpacked(made, tmp_path):
    content = bytearray(made.read_bytes())
    for at in range(100, len(content), max(1, len(content) // 25)):
        spoiled = tmp_path / "spoiled.carebackup"
        spoiled.write_bytes(content[:at] + bytes([content[at] ^ 0x10]) + content[at + 1 :])
        to = tmp_path / f"to{at}.careapp"
        try:
            backup.restore(spoiled, to)
        except Damaged:
            assert not to.exists()


def test_a_flipped_bit_in_the_lists_of_the_zip_is_a_sentence(made, tmp_path):
    content, spoiled = made.read_bytes(), tmp_path / "spoiled.carebackup"
    end = len(content)
    for at in (*range(40), *range(end - 240, end)):
        for bit in (0x01, 0x08, 0x20):
            spoiled.write_bytes(content[:at] + bytes([content[at] ^ bit]) + content[at + 1 :])
            to = tmp_path / f"to{at}-{bit}.careapp"
            try:
                backup.restore(spoiled, to)
            except CareError:
                assert not to.exists()


def test_a_large_school_is_backed_up_and_restored_piece_by_piece(school, key, tmp_path):
    school.journal.write("me", [Entry("setting", "a", {"value": "x" * 16_000_000})])
    tracemalloc.start()
    backup.make(school.folder.path, school.db, key, WHEN, tmp_path / "a.carebackup")
    backup.restore(tmp_path / "a.carebackup", tmp_path / "b.careapp")
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 6_000_000


def test_restore_never_writes_over_a_school(made, school):
    with pytest.raises(CareError):
        backup.restore(made, school.folder.path)


def test_rubbish_is_no_backup(tmp_path):
    for content in (b"", b"PK\x03\x04", b"text"):
        path = tmp_path / "x.carebackup"
        path.write_bytes(content)
        with pytest.raises(Damaged):
            backup.restore(path, tmp_path / "y.careapp")
    with pytest.raises(CareError):
        backup.restore(tmp_path / "none.carebackup", tmp_path / "y.careapp")


def test_a_folder_that_cannot_be_written_to_is_a_sentence_and_leaves_nothing(school, key, tmp_path):
    with pytest.raises(CareError, match=r"“a\.carebackup” ไม่ได้ เพราะไม่พบ"):
        backup.make(school.folder.path, school.db, key, WHEN, tmp_path / "no" / "a.carebackup")
    assert not (tmp_path / "no").exists()


def test_ten_days_and_twelve_months_are_kept(school, key):
    for days in range(0, 420, 20):
        kept_backups.keep(school.folder.path, school.db, key, WHEN - timedelta(days=420 - days))
    for days in range(12):
        kept_backups.keep(school.folder.path, school.db, key, WHEN + timedelta(days=days))
    names = sorted(path.name for path in school.folder.backups.iterdir())
    last = [WHEN + timedelta(days=n) for n in range(2, 12)]
    assert names[-10:] == [f"{day:%Y-%m-%d}-daily.carebackup" for day in last]
    assert len({name[:7] for name in names}) == 12
    assert kept_backups.newest(school.folder.path) == (WHEN + timedelta(days=11)).date()
