"""What can be asked: items and their possible answers."""

import math
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

from careapp.domain.calendar import is_iso_date
from careapp.domain.records import Answer
from careapp.domain.safety import Danger
from careapp.forms.expressions import Expression
from careapp.forms.text import Text
from careapp.i18n import in_language

ItemKind = Literal[
    "choice", "many", "tick", "band", "number", "decimal", "text", "date", "photo",
    "note", "calculate", "repeat",
]  # fmt: skip
SILENT: tuple[ItemKind, ...] = ("note", "calculate")  # nobody answers these


@dataclass(frozen=True, slots=True)
class Choice:
    """A possible answer; `points` is what it adds to a scale (before any reversal).

    `traits` are what an item's `choice_filter` looks at: the further columns of an XLSForm's list.
    """

    value: int | str
    text: Text
    points: int = 0
    traits: Mapping[str, str] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Item:
    """One question, tick or field; a note to be read, a value worked out, a group that repeats.

    `text` is None where the wording may not be shipped: the item then goes by its `number`.
    `level` is the group that a tick speaks for. `low` and `high` bound a number.
    `required` counts only while the item is relevant. The answer to a `many` item is the values of
    its choices in their order, with blanks between them; a `repeat` has its `columns` in each row.
    `constraint` holds for answers that may stand (`.` is the answer), `refusal` says why not;
    `appearance` is XLSForm's hint at how to show it. It begins with the answer `default`, or with
    what `default_rule` comes to then (`careapp.forms.defaults`). An answer with points raises the
    alarm of its `danger` at once.
    """

    id: str
    section: str
    kind: ItemKind
    text: Text | None = None
    number: int | None = None
    choices: tuple[Choice, ...] = ()
    required: bool = False
    reverse: bool = False
    low: float | None = None
    high: float | None = None
    level: str = ""
    relevant: Expression | None = None
    hint: Text | None = None
    constraint: Expression | None = None
    refusal: Text | None = None
    calculation: Expression | None = None
    choice_filter: Expression | None = None
    columns: tuple["Item", ...] = ()
    appearance: str = ""
    default: int | float | str | None = None
    default_rule: Expression | None = None
    danger: Danger | Literal[""] = ""
    points: Mapping[Answer, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        plain = {choice.value: choice.points for choice in self.choices}
        if self.kind == "tick":
            plain = {0: 0, 1: 1}
        turned = max(plain.values()) + min(plain.values()) if self.reverse and plain else 0
        points = {
            value: turned - worth if self.reverse else worth for value, worth in plain.items()
        }
        object.__setattr__(self, "points", MappingProxyType(points))

    def label(self, language: str) -> str:
        """Its words, or `ข้อ 7` where there are none to show, or its name; `…` for answers that
        they would show."""
        if self.text is not None:
            return self.text.unspoken(language)
        if self.number is None:
            return self.id
        return in_language(language, "Forms", "Item {number}").format(number=self.number)

    def accepts(self, value: object) -> bool:
        """Whether `value` is an answer this item can have (a stored one: 1, not "1")."""
        return not isinstance(value, bool) and _TAKEN[self.kind](self, value)

    def many(self, chosen: Collection[str]) -> str:
        """The answer that these choices make: in the choices' order, each once."""
        values = (str(choice.value) for choice in self.choices)
        return " ".join(value for value in values if value in chosen)

    def takes_row(self, row: object) -> bool:
        """Whether a row holds nothing but answers to the columns."""
        columns = {column.id: column for column in self.columns}
        return isinstance(row, dict) and all(
            name in columns and columns[name].accepts(value) for name, value in row.items()
        )

    def within(self, value: float) -> bool:
        low = -math.inf if self.low is None else self.low
        high = math.inf if self.high is None else self.high
        return -math.inf < value < math.inf and low <= value <= high


def _known(item: Item, value: object) -> bool:
    return isinstance(value, int | str) and value in item.points


def _written(_: Item, value: object) -> bool:
    return isinstance(value, str)


_TAKEN: Mapping[ItemKind, Callable[[Item, object], bool]] = {
    "choice": _known,
    "band": _known,
    "tick": _known,
    "many": lambda item, value: (
        isinstance(value, str) and value != "" and item.many(value.split()) == value
    ),
    "number": lambda item, value: isinstance(value, int) and item.within(value),
    "decimal": lambda item, value: isinstance(value, int | float) and item.within(value),
    "text": _written,
    "date": lambda _, value: isinstance(value, str) and is_iso_date(value),
    "photo": _written,
    "note": lambda _, __: False,
    "calculate": lambda _, value: isinstance(value, int | float | str),
    "repeat": lambda item, value: isinstance(value, list) and all(map(item.takes_row, value)),
}
