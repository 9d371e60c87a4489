"""Codes in place of children, and what else is made coarse, before numbers leave for research."""

import hashlib
import hmac
import tomllib
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from careapp import paths

KEY_BYTES = 32
FEW = 10  # children; a class under it goes by its grade, a grade under it by its level
_LETTERS = 16


def code(key: bytes, student: str) -> str:
    """The same child has the same code under the same key; without the key nobody can tell whose
    it is, nor try out who it may be."""
    return "c" + hmac.digest(key, student.encode(), hashlib.sha256).hex()[:_LETTERS]


def coarse_classes(labels: Iterable[str]) -> dict[str, str]:
    """What stands for each class, given the class of every child: `ป.4/1`, or where it has few
    children `ป.4`, or where the grade has few `ป`."""
    rooms = Counter(labels)
    grades, levels = Counter[str](), Counter[str]()
    for label, n in rooms.items():
        grades[_grade(label)] += n
        levels[_level(label)] += n
    return {label: _coarse(label, n, grades, levels) for label, n in rooms.items()}


def _coarse(label: str, n: int, grades: Counter[str], levels: Counter[str]) -> str:
    grade, level = _grade(label), _level(label)
    if n >= FEW and grades[grade] >= FEW:
        return label
    if grades[grade] >= FEW:
        return grade
    return level if levels[level] >= FEW else ""


def _grade(label: str) -> str:
    return label.partition("/")[0]


def _level(label: str) -> str:
    return label.partition(".")[0]


def age(born: date | None, day: date) -> tuple[str, str]:
    """The age in place of the day of birth: whole years, and whole months in all; "" where it is
    not known."""
    if born is None or born > day:
        return "", ""
    months = (day.year - born.year) * 12 + day.month - born.month - (day.day < born.day)
    return str(months // 12), str(months)


def month(day: str) -> str:
    """`2026-06`, in place of a day."""
    return day[:7]


def names_nobody(cell: str, known: Collection[str]) -> str:
    """A cell, blank where it is what is `known` to name somebody: the last look before it goes."""
    return "" if cell in known else cell


@dataclass(frozen=True, slots=True)
class Table:
    """Which columns of a table go out: as they are, as their month, and as codes."""

    keep: tuple[str, ...]
    months: tuple[str, ...] = ()
    coded: tuple[str, ...] = ()


@lru_cache(maxsize=1)
def tables() -> Mapping[str, Table]:
    """The tables that go out besides the forms."""
    return {
        name: Table(*(tuple(each.get(part, ())) for part in ("keep", "months", "coded")))
        for name, each in _read()["tables"].items()
    }


@lru_cache(maxsize=1)
def left_out() -> frozenset[str]:
    """Items with a closed answer that stay here all the same."""
    return frozenset(_read()["left_out"])


def _read() -> dict[str, Any]:
    path = paths.resources() / "personal_data" / "pseudonymous.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))
