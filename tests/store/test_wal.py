"""Damage in the write-ahead log is told from the torn end that a cut of power leaves."""

import random
import shutil

import pytest

from careapp.errors import Damaged
from careapp.store import check, school_file, wal
from careapp.store.journal import Entry


@pytest.fixture
def cut_off(school, tmp_path):
    """A copy of a school whose program was cut off while its log was in use; how many entries were
    stored, and the log's content."""
    school.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    for n in range(12):
        school.journal.write("me", [Entry("setting", f"{n}", {"value": "ก" * 700})])
    folder = school_file.Folder(tmp_path / "cut.careapp")
    shutil.copytree(school.folder.path, folder.path)
    return folder, 12, wal.log_of(folder).read_bytes()


def live(content):
    """Where the frames of now end."""
    log = wal._Log(content)
    seed = log.first
    for at in range(log.count):
        if not log.fits(at, seed):
            return 32 + at * (len(log._frame(0)))
        seed = log.said(at)
    return len(content)


def entries(folder, key, clock):
    file = school_file.open_file(folder, key, clock, "install-1")
    try:
        return sum(1 for _ in file.journal.changes()), check.faults(file)
    finally:
        file.close()


def test_a_sound_log_is_read_to_its_end(cut_off, key, clock):
    folder, count, _ = cut_off
    assert not wal.damaged(wal.log_of(folder))
    assert entries(folder, key, clock) == (count, [])


def test_any_bit_that_turned_in_the_log_is_found(cut_off):
    folder, _, content = cut_off
    chance, end = random.Random(5), live(content)
    places = [*range(0, 64, 3), *(chance.randrange(end) for _ in range(30)), *range(end - 8, end)]
    for at in places:
        spoiled = bytearray(content)
        spoiled[at] ^= 1 << chance.randrange(8)
        wal.log_of(folder).write_bytes(spoiled)
        assert wal.damaged(wal.log_of(folder)), at


def test_a_log_that_ends_anywhere_or_in_a_torn_page_is_no_damage(cut_off):
    folder, _, content = cut_off
    chance, end = random.Random(6), live(content)
    for _ in range(20):
        stop = chance.randrange(end)
        torn = content[:stop] + bytes(chance.choice((0, 512, 4096)))
        wal.log_of(folder).write_bytes(torn[:end])
        assert not wal.damaged(wal.log_of(folder)), stop


def test_a_hole_before_entries_that_were_stored_is_found(cut_off):
    folder, _, content = cut_off
    spoiled = content[:5000] + b"damage" * 80 + content[5480:]
    wal.log_of(folder).write_bytes(spoiled)
    assert wal.damaged(wal.log_of(folder))


def test_damage_is_said_once_kept_and_named_by_the_check(cut_off, key, clock):
    folder, count, content = cut_off
    at = live(content) // 2
    spoiled = content[:at] + bytes([content[at] ^ 4]) + content[at + 1 :]
    wal.log_of(folder).write_bytes(spoiled)
    with pytest.raises(Damaged, match=r"data\.db-wal"):
        entries(folder, key, clock)
    found, faults = entries(folder, key, clock)
    assert 0 < found < count
    assert [fault for fault in faults if "data.db-wal.damaged" in fault]
    assert wal.damaged_log_of(folder).read_bytes() == spoiled
