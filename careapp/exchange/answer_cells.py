"""A cell's text → an answer to an item."""

import re
from collections.abc import Callable
from functools import partial

from careapp.domain import thai
from careapp.domain.calendar import read_date
from careapp.domain.records import Answer
from careapp.forms.items import Item

Reader = Callable[[str], Answer | None]

_WHOLE = re.compile(r"([+-]?\d{1,9})(?:\.0*)?")  # other programs save a 1 as 1.0
_DECIMAL = re.compile(r"[+-]?\d{1,9}(?:\.\d*)?")


def reader_of(item: Item) -> Reader:
    """A function that gives the answer a text stands for, None when it stands for none."""
    match item.kind:
        case "choice" | "band" | "tick":
            return partial(_known, {str(value): value for value in item.points})
        case "many":
            return partial(_several, item)
        case "number":
            return partial(_accepted, item, _whole)
        case "decimal":
            return partial(_accepted, item, _decimal)
        case "date":
            return _day
        case "note" | "repeat":
            return _nothing
        case "calculate":
            return _worked_out
    return thai.clean


def _nothing(_text: str) -> Answer | None:
    return None


def _worked_out(text: str) -> Answer | None:
    """A number where it is one, as it was written out."""
    number = _decimal(text)
    return text if number is None else int(number) if number.is_integer() else number


def _known(answers: dict[str, Answer], text: str) -> Answer | None:
    found = answers.get(text)
    if found is None and (whole := _whole(text)) is not None:
        return answers.get(str(whole))
    return found


def _several(item: Item, text: str) -> Answer | None:
    """Values with blanks between them, in any order."""
    values = thai.clean(text).split()
    chosen = item.many(values)
    return chosen if values and len(chosen.split()) == len(values) else None


def _accepted(item: Item, read: Callable[[str], int | float | None], text: str) -> Answer | None:
    value = read(text)
    return value if item.accepts(value) else None


def _whole(text: str) -> int | None:
    found = _WHOLE.fullmatch(thai.arabic_digits(text))
    return int(found[1]) if found else None


def _decimal(text: str) -> float | None:
    found = _DECIMAL.fullmatch(thai.arabic_digits(text))
    return float(found[0]) if found else None


def read_age(text: str) -> int | None:
    """Completed years, of whole years or a decimal; None for anything else."""
    age = _decimal(text)
    return int(age) if age is not None and 0 <= age < 150 else None


def _day(text: str) -> str | None:
    try:
        return read_date(text).value.isoformat()
    except ValueError:
        return None
