"""Keys: a random data key, wrapped once per account and once for recovery, in `keys.json`.

Argon2id (RFC 9106) turns a password into a wrapping key, AES-256-GCM wraps. Changing a password
rewrites one slot. The file carries a checksum, to tell damage from a wrong password, and a MAC
under the data key, to tell a change made outside careapp.
"""

import hashlib
import hmac
import importlib
import json
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from careapp.errors import CareError, Damaged, WrongPassword
from careapp.files import write_whole
from careapp.i18n import translate

RECOVERY = "recovery"
SHORTEST_PASSWORD = 10
COST = {"m": 64 * 1024, "t": 3, "p": 1}  # 64 MiB, three passes: measured 0.15 s
_CODE_LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ0123456789"  # no I, L, O, U
_CODE_LENGTH = 32  # 160 bits
_LOOKALIKES = str.maketrans("ILOU", "110V")


def new_recovery_code() -> str:
    """160 random bits in eight groups of four letters, to be printed once and kept in a safe."""
    letters = "".join(secrets.choice(_CODE_LETTERS) for _ in range(_CODE_LENGTH))
    return "-".join(letters[at : at + 4] for at in range(0, _CODE_LENGTH, 4))


def tidy_code(text: str) -> str:
    """A recovery code as typed: any case, spaces and dashes anywhere, I L O read as 1 1 0."""
    return "".join(each for each in text.upper() if each.isalnum()).translate(_LOOKALIKES)


def check_password(password: str) -> None:
    """`CareError` for a password that is too short to protect a school."""
    if len(password) < SHORTEST_PASSWORD:
        raise CareError(
            translate(
                "Vault", "The password needs {count} letters or more; four plain words are good."
            ).format(count=SHORTEST_PASSWORD)
        )


class Vault:
    """`keys.json` of one school folder."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def create(self, login: str, password: str) -> tuple[bytes, str]:
        """Make the file with one account and the recovery slot; returns data key, recovery code."""
        check_password(password)
        key, code = secrets.token_bytes(32), new_recovery_code()
        slots = [_wrap(key, login, password), _wrap(key, RECOVERY, tidy_code(code))]
        self._write(slots, key)
        return key, code

    def logins(self) -> tuple[str, ...]:
        """The accounts that can open the school."""
        return tuple(slot["slot"] for slot in self._slots() if slot["slot"] != RECOVERY)

    def unlock(self, login: str, password: str) -> bytes:
        """The data key. `WrongPassword`, or `Damaged` when the file is not what was written."""
        slot = next((each for each in self._slots() if each["slot"] == login), None)
        if slot is None or login == RECOVERY:
            raise WrongPassword(_wrong())
        return self._unwrap(slot, password)

    def recover(self, code: str) -> bytes:
        """The data key by the recovery code."""
        slot = next((each for each in self._slots() if each["slot"] == RECOVERY), None)
        if slot is None:
            raise Damaged(_damaged())
        try:
            return self._unwrap(slot, tidy_code(code))
        except WrongPassword:
            raise WrongPassword(
                translate("Vault", "That is not this school's recovery code. Check each group.")
            ) from None

    def set_password(self, key: bytes, login: str, password: str) -> None:
        """Give an account a slot, or a new password in the one it has."""
        check_password(password)
        if login == RECOVERY:
            raise CareError(translate("Vault", "An account cannot have that name."))
        slots = [slot for slot in self._slots() if slot["slot"] != login]
        self._write([*slots, _wrap(key, login, password)], key)

    def new_code(self, key: bytes) -> str:
        """A fresh recovery code; the old one opens nothing any more."""
        code = new_recovery_code()
        slots = [slot for slot in self._slots() if slot["slot"] != RECOVERY]
        self._write([*slots, _wrap(key, RECOVERY, tidy_code(code))], key)
        return code

    def remove(self, key: bytes, login: str) -> None:
        """Take an account's slot away; old copies of the file stay open to its password."""
        self._write([slot for slot in self._slots() if slot["slot"] != login], key)

    def _slots(self) -> list[dict[str, Any]]:
        slots: list[dict[str, Any]] = self._stored()["slots"]
        return slots

    def _stored(self) -> dict[str, Any]:
        try:
            stored: dict[str, Any] = json.loads(self._path.read_text(encoding="utf-8"))
            if stored["sum"] != _checksum(stored["slots"]):
                raise Damaged(_damaged())
        except FileNotFoundError:
            raise CareError(
                translate("Vault", "keys.json is missing; copy it back from a backup.")
            ) from None
        except (ValueError, KeyError, TypeError):
            raise Damaged(_damaged()) from None
        return stored

    def _unwrap(self, slot: Mapping[str, Any], secret: str) -> bytes:
        key = _open(slot, secret)
        stored = self._stored()
        if not hmac.compare_digest(stored.get("mac", ""), _mac(stored["slots"], key)):
            raise Damaged(
                translate("Vault", "keys.json was changed outside careapp; restore a backup of it.")
            )
        return key

    def _write(self, slots: list[dict[str, Any]], key: bytes) -> None:
        stored = {"version": 1, "slots": slots, "sum": _checksum(slots), "mac": _mac(slots, key)}
        write_whole(self._path, json.dumps(stored, ensure_ascii=False, indent=1).encode())


# cryptography is imported where a password is used, so that the sign-in field shows without it.


def prepare() -> None:
    """Load what a password needs: to be called, in any thread, while one is typed."""
    for name in ("kdf.argon2", "ciphers.aead"):
        importlib.import_module(f"cryptography.hazmat.primitives.{name}")


def _derive(secret: str, salt: bytes, cost: Mapping[str, int]) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    derive = Argon2id(
        salt=salt, length=32, iterations=cost["t"], lanes=cost["p"], memory_cost=cost["m"]
    )
    return derive.derive(secret.encode())


def _wrap(key: bytes, slot: str, secret: str) -> dict[str, Any]:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    sealed = AESGCM(_derive(secret, salt, COST)).encrypt(nonce, key, slot.encode())
    return {"slot": slot, "kdf": "argon2id", **COST, "salt": salt.hex(), "nonce": nonce.hex(),
            "ct": sealed.hex()}  # fmt: skip


def _open(slot: Mapping[str, Any], secret: str) -> bytes:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    wrapping = _derive(secret, bytes.fromhex(slot["salt"]), slot)
    try:
        return AESGCM(wrapping).decrypt(
            bytes.fromhex(slot["nonce"]), bytes.fromhex(slot["ct"]), slot["slot"].encode()
        )
    except InvalidTag:
        raise WrongPassword(_wrong()) from None


def _canonical(slots: list[dict[str, Any]]) -> bytes:
    return json.dumps(slots, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def _checksum(slots: list[dict[str, Any]]) -> str:
    return hashlib.sha256(_canonical(slots)).hexdigest()


def _mac(slots: list[dict[str, Any]], key: bytes) -> str:
    own = hmac.new(key, b"careapp keys.json", hashlib.sha256).digest()
    return hmac.new(own, _canonical(slots), hashlib.sha256).hexdigest()


def _wrong() -> str:
    return translate("Vault", "The name or the password is not right. Try again.")


def _damaged() -> str:
    return translate("Vault", "keys.json is damaged; copy it back from a backup.")
