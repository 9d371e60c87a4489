"""What expressions compute with, and how one kind of value becomes another: the rules of XPath 1.0.

As in XLSForm, a date counts as its days since 1970-01-01, so that dates can be compared and taken
from one another; what is empty, or no number, is `NaN`.
"""

import math
import operator
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, timedelta
from decimal import ROUND_FLOOR, Decimal
from itertools import product
from typing import Any

from careapp.domain.records import Answer

Value = bool | int | float | str | list[Any]  # a list: the rows of a repeat, or a column of them
NAN = float("nan")
SIGNS: Mapping[str, Callable[[float, float], bool]] = {
    "=": operator.eq, "!=": operator.ne, "<": operator.lt,
    "<=": operator.le, ">": operator.gt, ">=": operator.ge,
}  # fmt: skip
_NUMBER = re.compile(r"\s*-?(\d+(\.\d*)?|\.\d+)\s*")
_DAY = re.compile(r"\s*\d{4}-\d\d-\d\d(T\d\d:\d\d\S*)?\s*")
_FIRST_DAY = date(1970, 1, 1)


def single(value: Value) -> bool | int | float | str:
    """The first of several; a row itself has no value."""
    first: Any = (value[0] if value else "") if isinstance(value, list) else value
    return "" if isinstance(first, Mapping) else first


def every(value: Value) -> Iterator[Any]:
    if isinstance(value, list):
        yield from value
    else:
        yield value


def number(value: Value) -> float:
    value = single(value)
    if not isinstance(value, str):
        return float(value)
    if _NUMBER.fullmatch(value):
        return float(value)
    return _days(value) if _DAY.fullmatch(value) else NAN


def _days(text: str) -> float:
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        return NAN
    moment = moment.replace(tzinfo=None)
    passed = moment - datetime(1970, 1, 1)  # noqa: DTZ001 - a wall clock's reading, as typed
    return passed / timedelta(days=1)


def day_of(value: Value) -> date | None:
    """The day that a text or a number of days stands for."""
    days = number(value)
    try:
        return _FIRST_DAY + timedelta(days=math.floor(days))
    except (ValueError, OverflowError):
        return None


def text(value: Value) -> str:
    value = single(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        if not math.isfinite(value):
            return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
        return f"{Decimal(repr(value)).normalize():f}" if value else "0"
    return str(value)


def truth(value: Value) -> bool:
    value = single(value)
    if isinstance(value, float):
        return bool(value) and not math.isnan(value)
    return bool(value)


def answer(value: Value) -> Answer | None:
    """What is stored of a value; None for what is empty, or no number."""
    value = single(value)
    if isinstance(value, bool):
        return text(value)
    if isinstance(value, float):
        if not math.isfinite(value):
            return None
        return int(value) if value.is_integer() else value
    return None if value == "" else value


def rounded(value: float, places: int) -> float:
    """Half up."""
    if not math.isfinite(value):
        return value
    unit = Decimal(1).scaleb(-places)
    exact = Decimal(repr(float(value)))
    return float(((exact / unit) + Decimal("0.5")).to_integral_value(ROUND_FLOOR) * unit)


def compare(sign: Callable[[Any, Any], bool], left: Value, right: Value, *, order: bool) -> bool:
    """Whether the comparison holds for any pair; `order`: it asks for more or less."""
    pairs = product(every(left), every(right))
    return any(_pair(sign, single(one), single(two), order=order) for one, two in pairs)


def _pair(sign: Callable[[Any, Any], bool], one: Any, two: Any, *, order: bool) -> bool:
    if order:
        return sign(number(one), number(two))
    if isinstance(one, bool) or isinstance(two, bool):
        return sign(truth(one), truth(two))
    if isinstance(one, str) and isinstance(two, str):
        return sign(one, two)
    return sign(number(one), number(two))
