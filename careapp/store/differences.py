"""From a thing as it shall be, and as it was, to the journal entry with the fields that differ."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any, ClassVar, Protocol

from careapp.store.journal import Entry


class Row(Protocol):
    """What a row is made of: a dataclass with an id, about a student."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def id(self) -> str: ...
    @property
    def student(self) -> str: ...


def differing(
    table: str, changed: Row, before: Row | None, lists: Mapping[str, str] | None = None
) -> list[Entry]:
    """One entry, or none when nothing differs. `lists` are the names of those that are chosen from,
    each with the prefix of its fields: the journal holds one for each member."""
    after = _fields(changed, lists or {})
    known = _fields(before, lists or {}) if before else {}
    fields = {name: value for name, value in after.items() if known.get(name, _NEVER) != value}
    fields |= {name: None for name in known if name not in after}  # no longer chosen
    return [Entry(table, changed.id, fields, changed.student)] if fields else []


_NEVER = object()


def _fields(thing: Row, lists: Mapping[str, str]) -> dict[str, Any]:
    found = asdict(thing)
    del found["id"]
    for name, prefix in lists.items():
        found |= {f"{prefix}{each}": True for each in sorted(found.pop(name, ()))}
    return {
        name: each.isoformat() if isinstance(each, date) else each for name, each in found.items()
    }
