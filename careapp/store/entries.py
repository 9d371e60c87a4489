"""Entries of a log: what one says, its digest, and its link in the chain of its site."""

import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass
from json.encoder import encode_basestring
from typing import Any

from careapp.domain.entries import Change

__all__ = [
    "COLUMNS", "FIRST", "PURGE", "Change", "Entry", "canonical", "digest", "intact", "link",
]  # fmt: skip

PURGE = "purge"
COLUMNS = "id, school, site, who, student, tbl, row, fields, salt, digest, prev"
FIRST = bytes(32)
_DUMP_SORTED = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class Entry:
    """A change to be made: these fields of one row, about a student or not."""

    tbl: str
    row: str
    fields: Mapping[str, Any]
    student: str = ""


def canonical(fields: Mapping[str, Any]) -> str:
    """Fields as the JSON that is stored and digested."""
    return _DUMP_SORTED(fields)


def digest(change: Change) -> bytes:
    """HMAC of all that an entry says, under its own salt: erasing both leaves nothing to guess."""
    said = ",".join(map(encode_basestring, change[:8]))  # a list in JSON, without an encoder
    return hmac.digest(change.salt or b"", f"[{said}]".encode(), "sha256")


def link(change: Change) -> bytes:
    """The chain's value after an entry."""
    return hashlib.sha256(change.prev + change.id.encode() + change.digest).digest()


def intact(change: Change) -> bool:
    """Whether an entry says what it said when it was written; an erased one says nothing."""
    return change.erased or hmac.compare_digest(change.digest, digest(change))
