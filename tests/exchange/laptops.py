"""Keys and packages of two invented laptops, for the tests of packages."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime

from careapp.domain.entries import Change
from careapp.domain.packages import Anchor, Cover, LaptopKey
from careapp.exchange import package
from careapp.exchange.package import Keeper

WHEN = datetime(2026, 6, 15, 8, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Pair:
    """A laptop with both halves of its keys."""

    key: LaptopKey
    sealing: bytes
    signing: bytes


def laptop(n, name="ครูมาลี"):
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    sealing, signing = bytes([n] * 32), bytes([n + 100] * 32)
    public = X25519PrivateKey.from_private_bytes(sealing).public_key().public_bytes_raw().hex()
    key = LaptopKey(public, package.signer_of(signing), name, "kru", "s1", "บ้านตัวอย่าง")
    return Pair(key, sealing, signing)


SENDER, RECEIVER = laptop(1, "ผู้ประสานงาน"), laptop(2)


def entry(n, **fields):
    said = json.dumps(fields or {"first_name": f"เด็ก {n}"}, ensure_ascii=False)
    return Change(f"019f0000-0000-7000-8000-{n:012x}", "s1", "site", "me", f"c{n}", "student",
                  f"c{n}", said, bytes(16), bytes(32), bytes([n % 256] * 32))  # fmt: skip


def cover(**changed):
    said = {
        "school": "s1", "school_name": "บ้านตัวอย่าง", "sender": SENDER.key, "site": "site",
        "to": RECEIVER.key.id, "made": WHEN, "schema": 2, "classes": ("ป.4/1",), "count": 3,
        "anchors": {"change": Anchor("x", "00" * 32)},
    }  # fmt: skip
    return Cover(**(said | changed))


def packed(entries=None, signing=SENDER.signing, **changed):
    """A sealed package of three entries, or of others."""
    entries = [entry(n) for n in range(3)] if entries is None else entries
    made = cover(**({"count": len(entries)} | changed))
    return package.seal(made, entries, signing, RECEIVER.key.sealing)


def keeper(pair=RECEIVER, school="s1", schema=2, trusted=(SENDER.key.id,)):
    return Keeper(pair.key, pair.sealing, school, schema, frozenset(trusted))
