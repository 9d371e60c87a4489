"""Keys: a random data key, wrapped once per account and once for recovery, in `keys.json`.

Argon2id (RFC 9106) turns a password into a wrapping key, AES-256-GCM wraps. Changing a password
rewrites one slot. The file carries a checksum, to tell damage from a wrong password, and a MAC
under the data key, to tell a change made outside careapp.

Beside the data key, which every account shares, a slot holds a secret of its own that its password
alone opens: what is sealed to its public half is for that account and no other (sealed_notes). It
is kept when somebody changes the own password, and made anew when somebody else sets one.
"""

import hashlib
import hmac
import importlib
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from careapp.errors import CareError, Damaged, WrongPassword
from careapp.files import write_whole
from careapp.i18n import translate
from careapp.store.sealing import new_secret, public_of

RECOVERY = "recovery"
SHORTEST_PASSWORD = 10
_VERSION = 1
COST = {"m": 64 * 1024, "t": 3, "p": 1}  # 64 MiB, three passes: measured 0.15 s
_COST_AT_MOST = {"m": 256 * 1024, "t": 10, "p": 4}  # a slot says its own cost: not without end
_TEXTS = ("slot", "kdf", "salt", "nonce", "ct", "own_nonce", "own", "public")
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


@dataclass(frozen=True, slots=True)
class Opened:
    """What a password opens: the key of the school, and the account's own secret."""

    key: bytes
    own: bytes


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
        return self.open(login, password).key

    def open(self, login: str, password: str) -> Opened:
        """The same, with the account's own secret."""
        slot = next((each for each in self._slots() if each["slot"] == login), None)
        if slot is None or login == RECOVERY:
            raise WrongPassword(_wrong())
        return self._unwrap(slot, password)

    def recover(self, code: str) -> bytes:
        """The data key by the recovery code."""
        return self.open_recovery(code).key

    def open_recovery(self, code: str) -> Opened:
        """The same, with the secret that belongs to the code."""
        slot = next((each for each in self._slots() if each["slot"] == RECOVERY), None)
        if slot is None:
            raise Damaged(_damaged())
        try:
            return self._unwrap(slot, tidy_code(code))
        except WrongPassword:
            raise WrongPassword(
                translate("Vault", "That is not this folder's recovery code. Check each group.")
            ) from None

    def set_password(
        self, key: bytes, login: str, password: str, own: bytes | None = None
    ) -> bytes:
        """Give an account a slot, or a new password in the one it has; its own secret then: `own`
        where it is known, which only who signed in with the old password knows, else a new one."""
        check_password(password)
        if login == RECOVERY:
            raise CareError(translate("Vault", "An account cannot have that name."))
        slots = [slot for slot in self._slots() if slot["slot"] != login]
        own = own or new_secret()
        self._write([*slots, _wrap(key, login, password, own)], key)
        return own

    def publics(self) -> Mapping[str, str]:
        """The public half of the own secret of each account, by login, and of the recovery code."""
        return {slot["slot"]: slot["public"] for slot in self._slots()}

    def new_code(self, key: bytes) -> str:
        """A fresh recovery code; the old one opens nothing any more."""
        code = new_recovery_code()
        slots = [slot for slot in self._slots() if slot["slot"] != RECOVERY]
        self._write([*slots, _wrap(key, RECOVERY, tidy_code(code))], key)
        return code

    def renew(
        self, key: bytes, stay: Mapping[str, tuple[str, bytes]], code: str, own: bytes | None
    ) -> None:
        """Put a new data key in the place of the old one, for those who stay alone: by login the
        password and the own secret. `code` is the new recovery code, with the secret of the old one
        where that is known (`own`). Until the file is written whole, the old keys hold."""
        slots = [_wrap(key, login, password, kept) for login, (password, kept) in stay.items()]
        self._write([*slots, _wrap(key, RECOVERY, tidy_code(code), own)], key)

    def fits(self, key: bytes) -> bool:
        """Whether the file is of this data key; nothing is derived for it."""
        stored = self._stored()
        return hmac.compare_digest(stored.get("mac", ""), _mac(stored["slots"], key))

    def remove(self, key: bytes, login: str) -> None:
        """Take an account's slot away; old copies of the file stay open to its password."""
        self._write([slot for slot in self._slots() if slot["slot"] != login], key)

    def _slots(self) -> list[dict[str, Any]]:
        slots: list[dict[str, Any]] = self._stored()["slots"]
        return slots

    def _stored(self) -> dict[str, Any]:
        try:
            stored: dict[str, Any] = json.loads(self._path.read_text(encoding="utf-8"))
            slots = stored["slots"]
            if stored["sum"] != _checksum(slots) or stored["version"] != _VERSION:
                raise Damaged(_damaged())
            if not isinstance(slots, list) or not all(map(_is_slot, slots)):
                raise Damaged(_damaged())
        except FileNotFoundError:
            raise CareError(
                translate("Vault", "keys.json is missing; copy it back from a backup.")
            ) from None
        except (ValueError, KeyError, TypeError, RecursionError):
            raise Damaged(_damaged()) from None
        return stored

    def _unwrap(self, slot: Mapping[str, Any], secret: str) -> Opened:
        opened = _open(slot, secret)
        if not self.fits(opened.key):
            raise Damaged(
                translate("Vault", "keys.json was changed outside careapp; restore a backup of it.")
            )
        return opened

    def _write(self, slots: list[dict[str, Any]], key: bytes) -> None:
        stored = {"version": _VERSION, "slots": slots, "sum": _checksum(slots),
                  "mac": _mac(slots, key)}  # fmt: skip
        write_whole(self._path, json.dumps(stored, ensure_ascii=False, indent=1).encode())


# cryptography is imported where a password is used, so that the sign-in field shows without it.


def prepare() -> None:
    """Load what a password needs: to be called, in any thread, while one is typed."""
    for name in ("kdf.argon2", "kdf.hkdf", "ciphers.aead"):
        importlib.import_module(f"cryptography.hazmat.primitives.{name}")


def _derive(secret: str, salt: bytes, cost: Mapping[str, int]) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    derive = Argon2id(
        salt=salt, length=32, iterations=cost["t"], lanes=cost["p"], memory_cost=cost["m"]
    )
    # A password from the environment may hold bytes that are no text.
    return derive.derive(secret.encode(errors="surrogatepass"))


def _wrap(key: bytes, slot: str, secret: str, own: bytes | None = None) -> dict[str, Any]:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    own = own or new_secret()
    salt, nonce, own_nonce = (secrets.token_bytes(size) for size in (16, 12, 12))
    wrapping = _derive(secret, salt, COST)
    sealed = AESGCM(wrapping).encrypt(nonce, key, slot.encode())
    own_sealed = AESGCM(_for_own(wrapping)).encrypt(own_nonce, own, slot.encode())
    return {"slot": slot, "kdf": "argon2id", **COST, "salt": salt.hex(), "nonce": nonce.hex(),
            "ct": sealed.hex(), "own_nonce": own_nonce.hex(), "own": own_sealed.hex(),
            "public": public_of(own)}  # fmt: skip


def _for_own(wrapping: bytes) -> bytes:
    """A second key from the same password: what is under one says nothing about the other."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

    return HKDFExpand(SHA256(), 32, b"careapp own secret").derive(wrapping)


def _open(slot: Mapping[str, Any], secret: str) -> Opened:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        wrapping = _derive(secret, bytes.fromhex(slot["salt"]), slot)
        name = slot["slot"].encode()
        key = AESGCM(wrapping).decrypt(
            bytes.fromhex(slot["nonce"]), bytes.fromhex(slot["ct"]), name
        )
    except InvalidTag:
        raise WrongPassword(_wrong()) from None
    except ValueError:
        raise Damaged(_damaged()) from None
    try:
        own = AESGCM(_for_own(wrapping)).decrypt(
            bytes.fromhex(slot["own_nonce"]), bytes.fromhex(slot["own"]), name
        )
    except (InvalidTag, KeyError, ValueError):
        raise Damaged(_damaged()) from None
    return Opened(key, own)


def _is_slot(slot: object) -> bool:
    """Whether it is made as a slot is; a file may come from elsewhere, with a sum that fits."""
    return (
        isinstance(slot, dict)
        and all(isinstance(slot.get(name), str) for name in _TEXTS)
        and all(
            type(slot.get(name)) is int and 1 <= slot[name] <= most
            for name, most in _COST_AT_MOST.items()
        )
    )


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
