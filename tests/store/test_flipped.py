"""One bit that has turned, in any file of an encrypted school, is found and the file is named."""

import random

import pytest

from careapp.errors import CareError, Damaged
from careapp.store import backup_file, check, kept_backups, school_file, vault
from careapp.store.journal import Entry

PASSWORD = "four plain words here"
PAGE = 4096


@pytest.fixture
def encrypted(tmp_path, clock):
    """An encrypted school with keys of its own, closed, with a backup; the key."""
    folder = school_file.Folder(tmp_path / "a.careapp")
    folder.path.mkdir()
    key, _ = folder.vault().create("admin", PASSWORD)
    file = school_file.create(folder, key, clock, "install-1")
    file.journal.write("me", [Entry("setting", f"{n}", {"value": "ก" * 99}) for n in range(40)])
    kept_backups.keep(folder.path, file.db, key, clock.now())
    file.close()
    return folder, key


def turned(content, at, bit):
    return content[:at] + bytes([content[at] ^ 1 << bit]) + content[at + 1 :]


def told(folder, key, clock):
    """What opening and checking say."""
    try:
        file = school_file.open_file(folder, key, clock, "install-1")
    except CareError as problem:
        return [str(problem)]
    try:
        return check.faults(file)
    finally:
        file.db.close()


def test_a_bit_of_any_page_of_the_database(encrypted, clock, request):
    folder, key = encrypted
    assert told(folder, key, clock) == []
    sound, chance = folder.data.read_bytes(), random.Random(1)
    pages = list(range(len(sound) // PAGE))
    for page in pages if request.config.getoption("--long") else chance.sample(pages, 6):
        at = page * PAGE + chance.randrange(PAGE)
        folder.data.write_bytes(turned(sound, at, chance.randrange(8)))
        faults = told(folder, key, clock)
        assert faults, at
        assert all("data.db" in each for each in faults), faults


def fits(folder, key):
    """Whether keys.json seems to be what it was; what else is said names it."""
    try:
        return folder.vault().fits(key)
    except Damaged as problem:
        return "keys.json" not in str(problem)


def test_any_bit_of_the_keys(encrypted, clock, request):
    folder, key = encrypted
    sound, chance = folder.keys.read_bytes(), random.Random(3)
    bits = [(at, bit) for at in range(len(sound)) for bit in range(8)]
    missed = []
    for at, bit in bits if request.config.getoption("--long") else chance.sample(bits, 300):
        folder.keys.write_bytes(turned(sound, at, bit))
        missed += [(at, bit)] if fits(folder, key) else []
    assert missed == []
    folder.keys.write_bytes(turned(sound, len(sound) // 2, 3))
    assert any("keys.json" in each for each in told(folder, key, clock))
    with pytest.raises(Damaged, match=r"keys\.json"):
        vault.Vault(folder.keys).unlock("admin", PASSWORD)


def test_any_bit_of_a_backup(encrypted, clock, request):
    folder, key = encrypted
    (path,) = folder.backups.iterdir()
    sound, chance = path.read_bytes(), random.Random(2)
    ends = [*range(0, 460, 9), *range(len(sound) - 500, len(sound), 9)]
    inside = 4_000 if request.config.getoption("--long") else 30
    for at in [*ends, *(chance.randrange(len(sound)) for _ in range(inside))]:
        path.write_bytes(turned(sound, at, chance.randrange(8)))
        with pytest.raises(Damaged, match=path.name):
            backup_file.verify(path)
    assert any(path.name in each for each in told(folder, key, clock))
    path.write_bytes(sound)
    assert told(folder, key, clock) == []
