"""What can be asked: items and their possible answers."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

from careapp.domain.calendar import is_iso_date
from careapp.domain.records import Answer
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
    `appearance` is XLSForm's hint at how to show it.
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
        """Its words, or `ข้อ 7` where there are none to show."""
        if self.text is not None:
            return self.text.of(language)
        return in_language(language, "Forms", "Item {number}").format(number=self.number)

    def accepts(self, value: object) -> bool:
        """Whether `value` is an answer this item can have (a stored one: 1, not "1")."""
        if isinstance(value, bool):
            return False
        match self.kind:
            case "choice" | "band" | "tick":
                return isinstance(value, int | str) and value in self.points
            case "number":
                return isinstance(value, int) and self._within(value)
            case "decimal":
                return isinstance(value, int | float) and self._within(value)
            case "date":
                return isinstance(value, str) and is_iso_date(value)
        return isinstance(value, str)

    def _within(self, value: float) -> bool:
        low = -math.inf if self.low is None else self.low
        high = math.inf if self.high is None else self.high
        return -math.inf < value < math.inf and low <= value <= high
