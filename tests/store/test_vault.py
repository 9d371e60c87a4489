import hashlib
import json

import pytest

from careapp.errors import CareError, Damaged, WrongPassword
from careapp.store.sealing import public_of
from careapp.store.vault import COST as IN_USE
from careapp.store.vault import Vault, new_recovery_code, tidy_code

PASSWORD = "สี่คำง่ายๆ ของครู"
COST = dict(IN_USE)  # as the program has it; the tests themselves take a smaller one


def test_a_password_costs_whoever_guesses_64_mib_and_three_passes():
    assert COST == {"m": 64 * 1024, "t": 3, "p": 1}


@pytest.fixture
def vault(tmp_path):
    return Vault(tmp_path / "keys.json")


@pytest.fixture
def made(vault):
    return vault.create("mali", PASSWORD)


def test_the_password_and_the_recovery_code_open_the_same_key(vault, made):
    key, code = made
    assert vault.unlock("mali", PASSWORD) == key
    assert vault.recover(code.lower().replace("-", " ")) == key
    assert vault.logins() == ("mali",)


def test_letters_that_look_alike_are_read_alike():
    assert tidy_code("o0-iIlL 1u") == "0011111V"
    assert len(tidy_code(new_recovery_code())) == 32


def test_a_wrong_password_a_wrong_name_and_damage_are_told_apart(vault, made, tmp_path):
    with pytest.raises(WrongPassword):
        vault.unlock("mali", "not the password")
    with pytest.raises(WrongPassword):
        vault.unlock("nobody", PASSWORD)
    with pytest.raises(WrongPassword):
        vault.unlock("recovery", tidy_code(made[1]))
    path = tmp_path / "keys.json"
    stored = path.read_text(encoding="utf-8")
    for spoiled in (stored.replace('"ct": "', '"ct": "0', 1), stored[:-9], "[]", "{}", "\x00"):
        path.write_text(spoiled, encoding="utf-8")
        with pytest.raises(Damaged):
            vault.unlock("mali", PASSWORD)
    path.unlink()
    with pytest.raises(CareError):
        vault.unlock("mali", PASSWORD)


def test_a_slot_smuggled_in_from_outside_is_found(vault, made, tmp_path):
    other = Vault(tmp_path / "other.json")
    other.create("thief", "thief's own words")
    path = tmp_path / "keys.json"
    stored = json.loads(path.read_text(encoding="utf-8"))
    theirs = json.loads((tmp_path / "other.json").read_text(encoding="utf-8"))
    stored["slots"].append(theirs["slots"][0])
    canonical = json.dumps(
        stored["slots"], ensure_ascii=False, sort_keys=True, separators=(",", ":")
    )
    stored["sum"] = hashlib.sha256(canonical.encode()).hexdigest()
    path.write_text(json.dumps(stored), encoding="utf-8")
    with pytest.raises(Damaged):
        vault.unlock("mali", PASSWORD)


def test_a_new_password_rewrites_one_slot(vault, made, tmp_path):
    key, code = made
    before = json.loads((tmp_path / "keys.json").read_text(encoding="utf-8"))["slots"]
    vault.set_password(key, "mali", "another good phrase")
    after = json.loads((tmp_path / "keys.json").read_text(encoding="utf-8"))["slots"]
    assert [each for each in before if each in after] == [before[1]]
    assert vault.unlock("mali", "another good phrase") == key
    with pytest.raises(WrongPassword):
        vault.unlock("mali", PASSWORD)
    assert vault.recover(code) == key


def test_accounts_come_and_go(vault, made):
    key, code = made
    vault.set_password(key, "วารี", "และรหัสของวารี")
    assert set(vault.logins()) == {"mali", "วารี"}
    vault.remove(key, "mali")
    with pytest.raises(WrongPassword):
        vault.unlock("mali", PASSWORD)
    assert vault.unlock("วารี", "และรหัสของวารี") == key
    fresh = vault.new_code(key)
    assert vault.recover(fresh) == key
    with pytest.raises(WrongPassword):
        vault.recover(code)


def test_a_short_password_is_refused(vault):
    with pytest.raises(CareError, match="10"):
        vault.create("mali", "123456789")


def test_an_accounts_own_secret_is_opened_by_its_password_alone_and_kept_by_whoever_has_it(vault):
    key, code = vault.create("mali", PASSWORD)
    vault.set_password(key, "bua", "another four words")
    mali, bua, recovery = (
        vault.open("mali", PASSWORD), vault.open("bua", "another four words"),
        vault.open_recovery(code),
    )  # fmt: skip
    assert mali.key == bua.key == recovery.key == key
    assert len({mali.own, bua.own, recovery.own, key}) == 4
    assert vault.publics()["bua"] == public_of(bua.own)
    vault.set_password(key, "bua", "yet four more words", bua.own)  # by herself
    assert vault.open("bua", "yet four more words").own == bua.own
    vault.set_password(key, "bua", "set by somebody else")
    assert vault.open("bua", "set by somebody else").own != bua.own
    assert vault.open_recovery(vault.new_code(key)).own != recovery.own


def test_a_secret_that_was_moved_from_another_slot_is_found(vault, tmp_path):
    key, _ = vault.create("mali", PASSWORD)
    vault.set_password(key, "bua", "another four words")
    path = tmp_path / "keys.json"
    stored = json.loads(path.read_text(encoding="utf-8"))
    for name in ("own", "own_nonce"):
        stored["slots"][0][name], stored["slots"][2][name] = (
            stored["slots"][2][name], stored["slots"][0][name],
        )  # fmt: skip
    vault._write(stored["slots"], key)  # by one who knows the key of the school
    with pytest.raises(Damaged):
        vault.open("mali", PASSWORD)


def test_a_new_data_key_is_for_those_who_stay_with_their_own_secrets(vault):
    key, code = vault.create("mali", PASSWORD)
    bua = vault.set_password(key, "bua", "another four words")
    mali, fresh, new_code = vault.open("mali", PASSWORD), bytes(range(32)), new_recovery_code()
    former = vault.open_recovery(code).own
    assert vault.fits(key)
    vault.renew(fresh, {"mali": (PASSWORD, mali.own)}, new_code, former)
    assert vault.open("mali", PASSWORD).key == fresh
    assert vault.open("mali", PASSWORD).own == mali.own
    assert vault.open_recovery(new_code).own == former
    assert vault.logins() == ("mali",)
    assert (vault.fits(fresh), vault.fits(key)) == (True, False)
    for gone in (lambda: vault.open("bua", "another four words"), lambda: vault.recover(code)):
        with pytest.raises(WrongPassword):
            gone()
    assert bua  # of whom nothing is left
    vault.renew(key, {"mali": (PASSWORD, mali.own)}, code, None)
    assert vault.open_recovery(code).own != former


def test_keys_of_another_version_are_not_read_as_if_they_were_ours(vault, made, tmp_path):
    path = tmp_path / "keys.json"
    stored = path.read_text(encoding="utf-8")
    path.write_text(stored.replace('"version": 1', '"version": 3'), encoding="utf-8")
    with pytest.raises(Damaged):
        vault.unlock("mali", PASSWORD)
