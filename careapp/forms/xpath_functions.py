"""The functions of expressions: those of XPath 1.0, and of XLSForm beside them."""

import functools
import math
import re
from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import Any, NamedTuple

from careapp.forms.scope import Scope
from careapp.forms.values import NAN, Value, day_of, every, number, rounded, text, truth


class Function(NamedTuple):
    """How many arguments it takes (`most` None: any number), and what it gives."""

    least: int
    most: int | None
    run: Callable[..., Value]  # of the scope and the arguments


def _numbers(given: Iterable[Value]) -> list[float]:
    """All that are numbers: what is empty is passed over."""
    found = [number(each) for value in given for each in every(value)]
    return [each for each in found if not math.isnan(each)]


def _coalesce(_: Scope, *given: Value) -> Value:
    return next((value for value in given if text(value)), "")


def _choice_name(scope: Scope, value: Value, item: Value) -> Value:
    """The words of the choices that an answer names; the item is given as a text, '${item}'."""
    named = text(item).strip().removeprefix("${").removesuffix("}").strip()
    return ", ".join(scope.word(named, each) for each in text(value).split())


def matches(pattern: str, value: str) -> bool:
    """Whether a text as a whole is of a pattern; ValueError for what is no pattern."""
    return _pattern(pattern).fullmatch(value) is not None


@functools.lru_cache
def _pattern(pattern: str) -> re.Pattern[str]:
    try:
        return re.compile(pattern)
    except re.error:
        raise ValueError(pattern) from None


def _regex(_: Scope, value: Value, pattern: Value) -> Value:
    try:
        return matches(text(pattern), text(value))
    except ValueError:
        return False


def _date(_: Scope, value: Value) -> Value:
    day = day_of(value)
    return day.isoformat() if day else ""


_CODES: dict[str, Callable[[datetime], str]] = {
    "%Y": lambda at: f"{at.year:04}", "%y": lambda at: f"{at.year % 100:02}",
    "%m": lambda at: f"{at.month:02}", "%n": lambda at: f"{at.month}",
    "%b": lambda at: at.strftime("%b"), "%a": lambda at: at.strftime("%a"),
    "%d": lambda at: f"{at.day:02}", "%e": lambda at: f"{at.day}",
    "%H": lambda at: f"{at.hour:02}", "%h": lambda at: f"{at.hour}",
    "%M": lambda at: f"{at.minute:02}", "%S": lambda at: f"{at.second:02}",
    "%3": lambda at: f"{at.microsecond // 1000:03}", "%%": lambda at: "%",
}  # fmt: skip


def _format_date(_: Scope, value: Value, pattern: Value) -> Value:
    day = day_of(value)
    if day is None:
        return ""
    moment = _moment(text(value), day)
    return re.sub(r"%.", lambda m: _CODES[m[0]](moment) if m[0] in _CODES else m[0], text(pattern))


def _moment(written: str, day: date) -> datetime:
    try:
        return datetime.fromisoformat(written.strip())
    except ValueError:
        return datetime(day.year, day.month, day.day)  # noqa: DTZ001 - a day, in no zone


def _once(scope: Scope, value: Value) -> Value:
    return scope.own if text(scope.own) else value


def _substring(_: Scope, value: Value, start: Value, length: Value = math.inf) -> Value:
    """From the character at `start`, counted from 1."""
    first = rounded(number(start), 0)
    after = first + rounded(number(length), 0)
    return "".join(c for n, c in enumerate(text(value), 1) if first <= n < after)


def _part(_: Scope, value: Value, mark: Value, *, before: bool) -> Value:
    ahead, found, rest = text(value).partition(text(mark))
    return "" if not found and text(mark) else ahead if before else rest


def _translate(_: Scope, value: Value, these: Value, those: Value) -> Value:
    into = text(those)
    table: dict[str, str] = {}
    for n, character in enumerate(text(these)):
        table.setdefault(character, into[n] if n < len(into) else "")
    return "".join(table.get(character, character) for character in text(value))


def _whole(turn: Callable[[float], int], value: Value) -> Value:
    exact = number(value)
    return float(turn(exact)) if math.isfinite(exact) else exact


def _own(run: Callable[[Value], Value]) -> Callable[..., Value]:
    """Without an argument it is about the answer itself."""
    return lambda scope, *given: run(given[0] if given else scope.own)


def _of(run: Callable[..., Value]) -> Callable[..., Value]:
    """One that does not look at the scope."""
    return lambda _scope, *given: run(*given)


def _concat(*given: Value) -> Value:
    return "".join(text(each) for value in given for each in every(value))


def _lowest(*given: Value) -> Value:
    return min(_numbers(given), default=NAN)


def _highest(*given: Value) -> Value:
    return max(_numbers(given), default=NAN)


def _size(value: Any) -> Value:
    return len(value) if isinstance(value, list) else 1


FUNCTIONS: dict[str, Function] = {
    "if": Function(3, 3, _of(lambda test, yes, no: yes if truth(test) else no)),
    "selected": Function(2, 2, _of(lambda many, one: text(one).strip() in text(many).split())),
    "coalesce": Function(2, None, _coalesce),
    "count-selected": Function(1, 1, _of(lambda many: len(text(many).split()))),
    "jr:choice-name": Function(2, 2, _choice_name),
    "today": Function(0, 0, lambda scope: scope.now().date().isoformat()),
    "now": Function(0, 0, lambda scope: scope.now().isoformat(timespec="milliseconds")),
    "int": Function(1, 1, _of(functools.partial(_whole, math.trunc))),
    "round": Function(1, 2, _of(lambda it, n=0: rounded(number(it), _places(n)))),
    "regex": Function(2, 2, _regex),
    "date": Function(1, 1, _date),
    "format-date": Function(2, 2, _format_date),
    "once": Function(1, 1, _once),
    "sum": Function(1, None, _of(lambda *given: math.fsum(_numbers(given)))),
    "count": Function(1, 1, _of(_size)),
    "min": Function(1, None, _of(_lowest)),
    "max": Function(1, None, _of(_highest)),
    "position": Function(0, 0, lambda scope: scope.place or NAN),
    "string": Function(0, 1, _own(text)),
    "concat": Function(1, None, _of(_concat)),
    "contains": Function(2, 2, _of(lambda it, part: text(part) in text(it))),
    "starts-with": Function(2, 2, _of(lambda it, part: text(it).startswith(text(part)))),
    "substring": Function(2, 3, _substring),
    "substring-before": Function(2, 2, functools.partial(_part, before=True)),
    "substring-after": Function(2, 2, functools.partial(_part, before=False)),
    "string-length": Function(0, 1, _own(lambda it: len(text(it)))),
    "normalize-space": Function(0, 1, _own(lambda it: " ".join(text(it).split()))),
    "translate": Function(3, 3, _translate),
    "number": Function(0, 1, _own(number)),
    "floor": Function(1, 1, _of(functools.partial(_whole, math.floor))),
    "ceiling": Function(1, 1, _of(functools.partial(_whole, math.ceil))),
    "boolean": Function(1, 1, _of(truth)),
    "not": Function(1, 1, _of(lambda it: not truth(it))),
    "true": Function(0, 0, lambda _: True),
    "false": Function(0, 0, lambda _: False),
}


def _places(value: Value) -> int:
    places = number(value)
    return max(-12, min(12, int(places))) if math.isfinite(places) else 0
