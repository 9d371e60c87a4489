"""How the folded fields of a row become the columns of a typed table.

Every column has a value even when its field has not arrived, so that rows may come in any order.
The same fields always give the same bytes.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

Fields = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Spec:
    """A table of one row per journal row: its plain columns with their defaults, then those made
    from the fields, then those made from one of these."""

    columns: Mapping[str, Any]
    made: Mapping[str, Callable[[Fields], Any]] = field(default_factory=dict)
    of_made: Mapping[str, tuple[str, Callable[[Any], Any]]] = field(default_factory=dict)

    @property
    def names(self) -> tuple[str, ...]:
        return ("id", *self.columns, *self.made, *self.of_made)

    def values(self, row: str, fields: Fields) -> list[Any]:
        get = fields.get
        found = [row, *(get(name, default) for name, default in self.columns.items())]
        if self.of_made:
            made = {name: make(fields) for name, make in self.made.items()}
            of_made = (make(made[name]) for name, make in self.of_made.values())
            return [*found, *made.values(), *of_made]
        return [*found, *(make(fields) for make in self.made.values())]


def whole(name: str, default: Any) -> Callable[[Fields], str]:
    return lambda fields: dump(fields.get(name, default))


# made once: a merge writes some hundred thousand values
dump = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
).encode


def chosen(prefix: str) -> Callable[[Fields], str]:
    """What is chosen of a list, one field each, so that two laptops add to one another."""

    def make(fields: Fields) -> str:
        names = (name for name, on in fields.items() if name.startswith(prefix) and on)
        return dump(sorted(name.removeprefix(prefix) for name in names))

    return make


def told(prefix: str) -> Callable[[Fields], str]:
    """What is said of each of several, one field each; an empty word takes it out."""

    def make(fields: Fields) -> str:
        return dump(
            {
                name.removeprefix(prefix): said
                for name, said in fields.items()
                if name.startswith(prefix) and said
            }
        )

    return make


def text(names: str) -> dict[str, Any]:
    return dict.fromkeys(names.split(), "")


def unsaid(names: str) -> dict[str, Any]:
    return dict.fromkeys(names.split())


def flag(name: str, default: bool) -> Callable[[Fields], int]:
    return lambda fields: int(bool(fields.get(name, default)))
