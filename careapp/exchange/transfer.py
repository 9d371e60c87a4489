"""`.caretransfer`: one child for another school, sealed with a passphrase told by telephone.

    caretransfer N        the version, one line: 2 where plans or referrals are told as a whole
    4 bytes               how long the head is
    head                  JSON: school, code, day, how the key is made; never the child
    sealed                AES-256-GCM of the compressed rows, bound to the head
    32 bytes              SHA-256 of all before it: a damaged file is told from a wrong passphrase

Argon2id makes the key of the passphrase. Nothing here knows the school it is written in.
"""

import hashlib
import json
import secrets
import zlib
from collections.abc import Mapping
from datetime import date
from typing import Any

from careapp.domain import thai
from careapp.domain.transfers import TABLES, Package, Row, Told
from careapp.errors import CareError, Damaged, WrongPassword
from careapp.i18n import translate

ENDING = ".caretransfer"
VERSION = 2
COST = {"m": 64 * 1024, "t": 3, "p": 1}  # as the school's own keys
_MAGIC = b"caretransfer "
_SUM, _LENGTH = 32, 4
_MOST = 200_000_000  # bytes of a package, unpacked
_COST_AT_MOST = {"m": 256 * 1024, "t": 10, "p": 4}
_GROUPS, _DIGITS = 4, 4


def new_passphrase() -> str:
    """`4821-7730-1925-6604`: short enough for the telephone."""
    return "-".join(f"{secrets.randbelow(10**_DIGITS):0{_DIGITS}}" for _ in range(_GROUPS))


def tidy(passphrase: str) -> str:
    """As it is used: Thai digits are digits, and spaces and dashes are for the eye."""
    plain = thai.arabic_digits(passphrase)
    return "".join(each for each in plain if each.isalnum()).casefold()


def seal(package: Package, passphrase: str) -> bytes:
    """The whole file."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # loads with the first package

    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    head = _json({
        "school": package.school, "code": package.code, "day": package.day.isoformat(),
        "kdf": "argon2id", **COST, "salt": salt.hex(), "nonce": nonce.hex(),
    })  # fmt: skip
    body = zlib.compress(_json(_plain(package)), 9)
    version = 2 if package.told.accounts else 1  # which an older program can read
    first = _MAGIC + f"{version}\n".encode()
    top = first + len(head).to_bytes(_LENGTH, "big") + head
    sealed = AESGCM(_key(passphrase, salt, COST)).encrypt(nonce, body, top)
    whole = top + sealed
    return whole + hashlib.sha256(whole).digest()


def open_sealed(content: bytes, passphrase: str) -> Package:
    """What is in a file. `Damaged` for one that is no package, or not whole; `WrongPassword`."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    top, head, sealed = _split(content)
    try:
        cost = {name: int(head[name]) for name in COST}
        if any(not 1 <= cost[name] <= _COST_AT_MOST[name] for name in COST):
            raise Damaged(_damaged())
        key = _key(passphrase, bytes.fromhex(head["salt"]), cost)
        body = AESGCM(key).decrypt(bytes.fromhex(head["nonce"]), sealed, top)
    except InvalidTag:
        raise WrongPassword(
            translate(
                "Transfer",
                "The passphrase is not right. Ask the other school to read it out once more.",
            )
        ) from None
    except (KeyError, ValueError, TypeError, OverflowError):
        raise Damaged(_damaged()) from None
    return _read(body, head)


def _split(content: bytes) -> tuple[bytes, Mapping[str, Any], bytes]:
    """What the seal is bound to, the head of it, and what is sealed."""
    if not content.startswith(_MAGIC):
        raise Damaged(translate("Transfer", "This is not a package of a student: *.caretransfer."))
    whole, told = content[:-_SUM], content[-_SUM:]
    if hashlib.sha256(whole).digest() != told:
        raise Damaged(_damaged())
    line, _, rest = whole.partition(b"\n")
    version = line.removeprefix(_MAGIC)
    if not version.isdigit() or len(version) > 9:
        raise Damaged(_damaged())
    if int(version) > VERSION:
        raise CareError(
            translate("Transfer", "The package was made by a newer careapp. Update this one first.")
        )
    length = int.from_bytes(rest[:_LENGTH], "big")
    at = len(line) + 1 + _LENGTH + length
    try:
        head = json.loads(rest[_LENGTH : _LENGTH + length])
    except (ValueError, RecursionError):
        raise Damaged(_damaged()) from None
    if not isinstance(head, dict) or at > len(whole):
        raise Damaged(_damaged())
    return whole[:at], head, whole[at:]


def _key(passphrase: str, salt: bytes, cost: Mapping[str, int]) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    derive = Argon2id(
        salt=salt, length=32, iterations=cost["t"], lanes=cost["p"], memory_cost=cost["m"]
    )
    return derive.derive(tidy(passphrase).encode())


def _plain(package: Package) -> dict[str, Any]:
    return {
        "id": package.id,
        "student": package.student,
        "rows": [[each.table, each.id, dict(each.fields)] for each in package.rows],
        "told": package.told.plain(),
    }


def _read(body: bytes, head: Mapping[str, Any]) -> Package:
    """A package of the right shape; what does not belong in one is refused whole."""
    try:
        unpack = zlib.decompressobj()
        said = json.loads(unpack.decompress(body, _MOST))
        rows = tuple(Row(str(table), str(id_), dict(fields)) for table, id_, fields in said["rows"])
        told = Told.read(said["told"])
        made = Package(
            str(said["id"]), str(head["school"]), str(head["code"]),
            date.fromisoformat(head["day"]), str(said["student"]), rows, told,
        )  # fmt: skip
    except (zlib.error, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise Damaged(_damaged()) from None
    if not _fits(made):
        raise Damaged(_damaged())
    return made


def _fits(made: Package) -> bool:
    """One child, and every row about it, in the tables a package may hold."""
    return [each.id for each in made.of("student")] == [made.student] and all(
        each.table in TABLES
        and (each.table in ("student", "result") or each.fields.get("student") == made.student)
        for each in made.rows
    )


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def _damaged() -> str:
    return translate(
        "Transfer", "The package is damaged or not whole. Ask the other school to send it again."
    )
