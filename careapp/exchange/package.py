"""`.carepackage`: entries of the journal on their way from one laptop of a school to another.

    carepackage N        the version, one line
    4 bytes              how long the head is
    head                 JSON: from whom, to whom, when, which classes, how long what is sealed is
    sealed               HPKE to the receiver's X25519 key of the compressed entries, a line each
    64 bytes             Ed25519 signature of the sender over all before it
    32 bytes             SHA-256 of all before it: damage is told from what somebody changed

The head is bound to what is sealed, the signature to both. Nothing in the head is about a child.
"""

import hashlib
import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from careapp.domain.entries import Change
from careapp.domain.packages import Cover, LaptopKey
from careapp.errors import CareError, Damaged
from careapp.exchange.package_cover import damaged, plain_cover, read_cover
from careapp.exchange.package_lines import packed, unpacked
from careapp.i18n import translate

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.hpke import Suite

ENDING = ".carepackage"
VERSION = 1
_MAGIC = b"carepackage "
_SUM, _SIGNATURE, _LENGTH = 32, 64, 4
_HEAD_AT_MOST = 1_000_000

# cryptography is imported where something is sealed or opened.


class UnknownSigner(CareError):
    """The package was signed by a laptop that is not trusted here; `key` tells which."""

    def __init__(self, key: LaptopKey) -> None:
        self.key = key
        who = key.name or translate("Package", "nobody that is named")
        super().__init__(
            translate(
                "Package",
                "The package comes from a laptop that is not trusted here: {name}, fingerprint "
                "{fingerprint}. Have the fingerprint read aloud; trust the laptop if it is the "
                "same.",
            ).format(name=who, fingerprint=key.spoken)
        )


@dataclass(frozen=True, slots=True)
class Keeper:
    """Whose laptop opens a package: its key with the secret half, its school ("" for one that
    waits for its first package), its schema, and the ids of the laptops it trusts."""

    key: LaptopKey
    secret: bytes
    school: str
    schema: int
    trusted: Collection[str]


def signer_of(secret: bytes) -> str:
    """The public half of the key that signs."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw().hex()


def seal(cover: Cover, entries: Iterable[Change], signing: bytes, to: str) -> bytes:
    """The whole file. `signing` is the sender's secret half, `to` the receiver's public one for
    sealing."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey

    body = packed(entries)
    public = X25519PublicKey.from_public_bytes(bytes.fromhex(to))
    sealed = _suite().encrypt(body, public, _about(cover))
    head = _json({**plain_cover(cover), "size": len(sealed)})
    whole = b"".join(
        (_MAGIC, f"{VERSION}\n".encode(), len(head).to_bytes(_LENGTH, "big"), head, sealed)
    )
    whole += Ed25519PrivateKey.from_private_bytes(signing).sign(whole)
    return whole + hashlib.sha256(whole).digest()


def look(content: bytes) -> Cover:
    """What a package says of itself, once it is whole and the signature is the sender's; nothing is
    said about whether the sender is trusted. `CareError` for anything else."""
    return _split(content)[0]


def open_package(content: bytes, keeper: Keeper) -> tuple[Cover, list[Change]]:
    """What is in a package. Another sentence for each that is not for this laptop: damaged, cut
    off, changed, of a newer program, of another school, for another laptop, of an unknown signer.
    """
    cover, sealed = _split(content)
    _check(cover, keeper)
    entries = unpacked(_unsealed(cover, sealed, keeper.secret))
    if len(entries) != cover.count or any(each.school != cover.school for each in entries):
        raise Damaged(damaged())
    return cover, entries


def _check(cover: Cover, keeper: Keeper) -> None:
    if keeper.school and cover.school != keeper.school:
        raise CareError(
            translate(
                "Package",
                "The package is of another school: {name}. A student moves there and back with "
                "a package of one student.",
            ).format(name=cover.school_name)
        )
    if cover.sender.id == keeper.key.id:
        raise CareError(
            translate("Package", "The package was made on this laptop; it is for another one.")
        )
    if cover.to != keeper.key.id:
        raise CareError(
            translate(
                "Package",
                "The package was sealed for another laptop and only opens there. Ask {name} to "
                "make one for this laptop.",
            ).format(name=cover.sender.name or translate("Package", "the sender"))
        )
    if cover.schema > keeper.schema:
        raise CareError(_newer())
    if cover.sender.id not in keeper.trusted:
        raise UnknownSigner(cover.sender)


def _split(content: bytes) -> tuple[Cover, bytes]:
    """The head, and what is sealed; checked to be whole and as it was signed."""
    if not content.startswith(_MAGIC):
        raise Damaged(
            translate("Package", "This is not a package from another laptop: *.carepackage.")
        )
    line, _, _ = content[: len(_MAGIC) + 8].partition(b"\n")
    at = len(line) + 1
    sound = hashlib.sha256(content[:-_SUM]).digest() == content[-_SUM:]
    if sound and line.removeprefix(_MAGIC).isdigit() and int(line.removeprefix(_MAGIC)) > VERSION:
        raise CareError(_newer())
    length = int.from_bytes(content[at : at + _LENGTH], "big")
    at += _LENGTH
    if not sound:
        raise Damaged(_cut_off() if _is_cut(content, at, length) else damaged())
    if line != _MAGIC + f"{VERSION}".encode() or length > _HEAD_AT_MOST:
        raise Damaged(damaged())
    cover, size = read_cover(content[at : at + length])
    at += length
    if len(content) != at + size + _SIGNATURE + _SUM:
        raise Damaged(damaged())
    _check_signature(cover.sender, content[: at + size], content[at + size : -_SUM])
    return cover, content[at : at + size]


def _is_cut(content: bytes, at: int, length: int) -> bool:
    """Whether the end is missing, as far as the beginning can be read."""
    head = content[at : at + length]
    if length > _HEAD_AT_MOST:
        return False
    if len(head) < length:
        return True
    try:
        size = json.loads(head)["size"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return False
    return isinstance(size, int) and len(content) < at + length + size + _SIGNATURE + _SUM


def _check_signature(sender: LaptopKey, whole: bytes, signature: bytes) -> None:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        public = Ed25519PublicKey.from_public_bytes(bytes.fromhex(sender.signing))
        public.verify(signature, whole)
    except (InvalidSignature, ValueError):
        raise Damaged(
            translate(
                "Package",
                "The package was changed after it was signed. Do not take it in; have it sent "
                "once more, and tell who sent it.",
            )
        ) from None


def _unsealed(cover: Cover, sealed: bytes, secret: bytes) -> bytes:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    try:
        return _suite().decrypt(sealed, X25519PrivateKey.from_private_bytes(secret), _about(cover))
    except (InvalidTag, ValueError):
        raise Damaged(damaged()) from None


def _about(cover: Cover) -> bytes:
    """What the seal is bound to: all that the head says, but for its length."""
    return b"careapp package 1\n" + hashlib.sha256(_json(plain_cover(cover))).digest()


def _suite() -> "Suite":
    from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

    return Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def _cut_off() -> str:
    return translate(
        "Package", "The package is not whole: its end is missing. Have it sent once more."
    )


def _newer() -> str:
    return translate("Package", "The package was made by a newer careapp. Update this one first.")
