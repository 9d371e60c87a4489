"""Answers as an expression sees them: those of the form, and in a repeat those of the row first."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from careapp.clock import Clock
from careapp.domain.records import Answer, Row
from careapp.forms.values import Value


def _no_word(_item: str, value: str) -> str:
    return value


@dataclass(frozen=True, slots=True)
class Scope:
    """`columns` are the items that stand in rows, each with its repeat; `row` is the one at work,
    `place` (from 1) where it stands; `own` is the answer of the item itself, `.` in a constraint;
    `traits` are those of the choice that a filter looks at; `word` gives the word of a choice."""

    answers: Mapping[str, Answer]
    columns: Mapping[str, str] = field(default_factory=dict)
    row: Row | None = None
    repeat: str = ""
    place: int = 0
    own: Value = ""
    traits: Mapping[str, str] = field(default_factory=dict)
    word: Callable[[str, str], str] = _no_word
    now: Callable[[], datetime] = Clock().now

    def get(self, item: str, default: Value = "") -> Value:
        """An answer; of a column seen from outside its rows, those of all rows."""
        repeat = self.columns.get(item)
        if repeat is None:
            found: Value | None = self.answers.get(item)
        elif self.row is not None and repeat == self.repeat:
            found = self.row.get(item)
        else:
            rows = self.answers.get(repeat, ())
            return [row.get(item, "") for row in rows] if isinstance(rows, list) else []
        return default if found is None else found


Worked = Callable[[Scope], Value]


def of_plain(answers: Mapping[str, Answer]) -> Scope:
    """Where no form says what stands in rows: what is found in them does."""
    columns = {
        name: repeat
        for repeat, rows in answers.items()
        if isinstance(rows, list)
        for row in rows
        for name in row
    }
    return Scope(answers, columns)
