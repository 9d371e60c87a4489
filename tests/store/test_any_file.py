"""Whatever stands in keys.json or in a backup: it is read, or a sentence says why not."""

import hashlib
import json
import zipfile
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careapp.errors import CareError, Damaged, WrongPassword
from careapp.store import backup, backup_file
from careapp.store.vault import RECOVERY, Vault, _checksum
from tests.exchange.spoiled import Sound, spoiled, zipped
from tests.store.test_backup import WHEN

PASSWORD = "four plain words here"
HARD = (None, True, 0, -1, 1.5, 10**30, "", "zz", "\ud800", "ก", [], {}, [[]], "00" * 40)
SEEDS = st.integers(0, 2**32)
IN_ONE_FOLDER = settings(suppress_health_check=list(HealthCheck))


def used(path):
    """All that is read of keys.json; what can be said of it is."""
    keys = Vault(path)
    for use in (keys.logins, keys.publics, lambda: keys.unlock("mali", PASSWORD),
                lambda: keys.recover("ABCD"), lambda: keys.fits(bytes(32))):  # fmt: skip
        try:
            use()
        except WrongPassword:
            pass
        except CareError as told:
            said = str(told)
            assert said


@pytest.fixture(scope="module")
def sound_keys(tmp_path_factory):
    path = tmp_path_factory.mktemp("keys") / "keys.json"
    cheap = pytest.MonkeyPatch()
    cheap.setattr("careapp.store.vault.COST", {"m": 8, "t": 1, "p": 1})
    Vault(path).create("mali", PASSWORD)
    cheap.undo()
    return path.read_bytes()


@pytest.mark.parametrize(
    "content", [b"[" * 100_000, b'{"slots":' * 50_000, b"null", b"7", b'{"version": 1}', b"\xff"]
)
def test_what_is_no_json_or_without_end_is_called_damaged(tmp_path, content):
    path = tmp_path / "keys.json"
    path.write_bytes(content)
    with pytest.raises(Damaged, match=r"keys\.json"):
        Vault(path).unlock("mali", PASSWORD)


@IN_ONE_FOLDER
@given(seed=SEEDS)
def test_spoiled_keys_are_read_or_refused_in_a_sentence(sound_keys, tmp_path, seed):
    path = tmp_path / "keys.json"
    path.write_bytes(spoiled(sound_keys, seed))
    used(path)


@IN_ONE_FOLDER
@given(seed=SEEDS)
def test_keys_that_were_changed_with_a_sum_that_fits_are_refused_in_a_sentence(
    sound_keys, tmp_path, seed
):
    """Not damage but somebody's work: only the shape and the seals can tell."""
    path, chance = tmp_path / "keys.json", Random(seed)
    stored = json.loads(sound_keys)
    slot = chance.choice(stored["slots"])
    name = chance.choice(sorted(slot))
    if chance.random() < 0.2:
        del slot[name]
    else:
        slot[name] = chance.choice(HARD)
    if chance.random() < 0.2:
        stored["slots"] = chance.choice([*HARD, [*stored["slots"], chance.choice(HARD)]])
    try:
        stored["sum"] = _checksum(stored["slots"])
    except UnicodeEncodeError:
        return
    path.write_text(json.dumps(stored), encoding="utf-8")
    used(path)
    with pytest.raises(CareError):  # no change is taken
        Vault(path).unlock("mali", PASSWORD)


@pytest.mark.parametrize("cost", [{"m": 2**31}, {"t": 2**31}, {"p": 2**20}, {"m": 1}])
def test_a_slot_cannot_ask_for_all_memory_or_all_day(sound_keys, tmp_path, cost):
    path, stored = tmp_path / "keys.json", json.loads(sound_keys)
    for slot in stored["slots"]:
        slot.update(cost)
    stored["sum"] = _checksum(stored["slots"])
    path.write_text(json.dumps(stored), encoding="utf-8")
    with pytest.raises(Damaged):
        Vault(path).unlock("mali", PASSWORD)


def test_a_password_that_is_no_text_is_a_wrong_one(sound_keys, tmp_path):
    path = tmp_path / "keys.json"
    path.write_bytes(sound_keys)
    with pytest.raises(WrongPassword):
        Vault(path).unlock("mali", "four\udcff words")
    assert RECOVERY not in Vault(path).logins()


@pytest.fixture(scope="module")
def sound_backups(tmp_path_factory):
    """A small backup as it is made, and as older programs made it: without a seal of the whole."""
    folder = tmp_path_factory.mktemp("backup")
    parts = {"data.db": bytes(600), "keys.json": b'{"slots": []}'}
    for name, content in parts.items():
        (folder / name).write_bytes(content)
    sources = {name: folder / name for name in parts}
    manifest = backup_file.Manifest("school", 1, WHEN)
    backup_file.write(folder / "a.carebackup", sources, manifest, lambda: None)
    sums = {name: hashlib.sha256(content).hexdigest() for name, content in parts.items()}
    said = {"kind": "school", "version": 1, "made": WHEN.isoformat(), "sha256": sums}
    older = [("manifest.json", json.dumps(said).encode()), *parts.items()]
    return Sound(sealed=(folder / "a.carebackup").read_bytes(), older=zipped(older))


@pytest.mark.parametrize("of", ["sealed", "older"])
@IN_ONE_FOLDER
@given(seed=SEEDS)
def test_a_spoiled_backup_is_read_or_refused_and_leaves_nothing(sound_backups, tmp_path, of, seed):
    path, to = tmp_path / "a.carebackup", tmp_path / "b.careapp"
    path.write_bytes(sound_backups[of] if seed % 9 == 0 else spoiled(sound_backups[of], seed))
    backup_file.read(path)
    for use in (backup_file.verify, backup_file.keys_in, lambda path: backup.restore(path, to)):
        try:
            use(path)
        except CareError as told:
            said = str(told)
            assert path.name in said
    if to.exists():
        assert (to / "data.db").read_bytes() == bytes(600)
        backup.remove(to)
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_a_small_backup_does_not_unpack_to_a_large_one(tmp_path):
    bomb = bytes(60_000_000)
    sums = {"data.db": hashlib.sha256(bomb).hexdigest()}
    said = {"kind": "school", "version": 1, "made": WHEN.isoformat(), "sha256": sums}
    for parts in ([("manifest.json", json.dumps(said).encode()), ("data.db", bomb)],
                  [("manifest.json", bomb)]):  # fmt: skip
        path = tmp_path / "a.carebackup"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in parts:
                archive.writestr(name, content)
        assert path.stat().st_size < 100_000
        with pytest.raises(Damaged):
            backup.restore(path, tmp_path / "b.careapp")
        assert backup_file.read(path) is None
        assert [each.name for each in tmp_path.iterdir()] == [path.name]
