"""Sealing to a public key: what is sealed is opened by whoever has the secret half, nobody else.

HPKE (RFC 9180) in its base mode: X25519, HKDF-SHA256, AES-256-GCM. `about` says what is sealed (a
note's own number, whose it is) and is bound to it: one that is moved elsewhere does not open.
"""

import base64
import binascii
import secrets
from typing import TYPE_CHECKING

from careapp.errors import Damaged
from careapp.i18n import translate

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.hpke import Suite

# cryptography is imported where something is sealed or opened, so that the first screen is there
# without it.


def new_secret() -> bytes:
    return secrets.token_bytes(32)


def public_of(secret: bytes) -> str:
    """The public half that belongs to a secret one."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    return X25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw().hex()


def seal(public: str, about: str, said: bytes) -> str:
    """As text that JSON and a database can hold."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey

    try:
        key = X25519PublicKey.from_public_bytes(bytes.fromhex(public))
    except ValueError:
        raise Damaged(_damaged()) from None
    return base64.b64encode(_suite().encrypt(said, key, about.encode())).decode()


def unseal(secret: bytes, about: str, sealed: str) -> bytes:
    """What was sealed; `Damaged` for anything else than what was sealed to this key about this."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    key = X25519PrivateKey.from_private_bytes(secret)
    try:
        return _suite().decrypt(base64.b64decode(sealed, validate=True), key, about.encode())
    except (InvalidTag, binascii.Error, ValueError):
        raise Damaged(_damaged()) from None


def signed(secret: bytes, said: str) -> str:
    """The Ed25519 signature of a text."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(secret).sign(said.encode()).hex()


def is_signed(public: str, said: str, signature: str) -> bool:
    """Whether a signature is of this text, by whose public half that is."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(public))
        key.verify(bytes.fromhex(signature), said.encode())
    except (InvalidSignature, ValueError):
        return False
    return True


def _suite() -> "Suite":
    from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

    return Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


def _damaged() -> str:
    return translate(
        "Sealing",
        "This sealed note was changed or damaged and cannot be opened; look in a backup.",
    )
