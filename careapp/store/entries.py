"""Entries of a log: what one says, its digest, and its link in the chain of its site."""

import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass
from json.encoder import encode_basestring
from typing import Any, NamedTuple

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


class Change(NamedTuple):
    """An entry as it stands in a log. `fields` is "" and `salt` None once erased."""

    id: str
    school: str
    site: str
    who: str
    student: str
    tbl: str
    row: str
    fields: str
    salt: bytes | None
    digest: bytes
    prev: bytes

    @property
    def values(self) -> dict[str, Any]:
        return json.loads(self.fields) if self.fields else {}

    @property
    def erased(self) -> bool:
        return not self.fields

    @property
    def blank(self) -> "Change":
        """The same entry once it is erased: its place in the chain, and nothing that it said."""
        return self._replace(fields="", salt=None)


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
