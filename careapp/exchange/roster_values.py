"""The values of a roster's cells: blanks, names, classes, days and numbers in any spelling."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Literal

from careapp.domain import calendar, thai
from careapp.domain.people import (
    KNOWN_PREFIXES,
    PREFIX_SEX,
    PREFIXES,
    Classroom,
    Sex,
    read_classroom,
    read_grade,
)
from careapp.exchange.raw_tables import Cell
from careapp.exchange.roster_fields import vocabulary

_SCIENTIFIC = re.compile(r"[+\-]?\d+(?:[.,]\d+)?E[+\-]?\d+", re.I)
_POINT_ZERO = re.compile(r"([+\-]?\d+)\.0+")
_DECIMAL = re.compile(r"([+\-]?\d+\.\d*[1-9])0+")
_EPOCH = date(1899, 12, 30)
# Days counted by Excel: 1955 to 2079, and the same years if they were typed in the Buddhist Era.
_SERIALS = (range(20_090, 65_400), range(218_400, 263_700))

_ALL_PREFIXES = sorted({*PREFIXES, *KNOWN_PREFIXES}, key=len, reverse=True)
_PREFIX = re.compile(rf"({'|'.join(map(re.escape, _ALL_PREFIXES))})\s*(?=[ก-ฮเ-ไA-Za-z])(.*)")
_CLASS_WORD = re.compile(r"^(?:ระดับ)?ชั้น(?:เรียน)?(?:ที่)?\s*")
_ROOM_WORD = re.compile(r"\s*/?\s*ห้อง(?:เรียน)?(?:ที่)?\s*\.?\s*")
_LATIN_GRADE = re.compile(r"^([PMK])\s*\.?\s*(?=\d)", re.I)
_LATIN = {"p": "ป.", "m": "ม.", "k": "อ."}
_SHORT_LEVEL = re.compile(r"^(ประถม|มัธยม)(?:ปีที่)?\s*(?=\d)")
_TITLE_CLASS = re.compile(
    r"(?:(?:อนุบาล|ประถมศึกษา|มัธยมศึกษา)(?:ปีที่|ชั้นปีที่)?|(?<![ก-๛])[อปม]\.?)\s*\d\s*(?:/|-|ห้อง)\s*\d+"
)


def is_blank(text: str) -> bool:
    """Nothing, or one of the words that systems write for nothing."""
    return not text or text in vocabulary().blank


def is_scientific(text: str) -> bool:
    """`1.23E+12`: the digits behind are gone for good."""
    return _SCIENTIFIC.fullmatch(text) is not None


def plain_number(text: str) -> str:
    """`28.0` → `28`, `3.50` → `3.5`, anything else as it is: one spelling of a number."""
    if found := _POINT_ZERO.fullmatch(text) or _DECIMAL.fullmatch(text):
        return found[1]
    return text


def without_point_zero(text: str) -> str:
    """`5000.0` → `5000`, anything else as it is."""
    found = _POINT_ZERO.fullmatch(text)
    return found[1] if found else text


def split_prefix(name: str) -> tuple[str, str]:
    """`ด.ช.กล้า ดีงาม` → (`เด็กชาย`, `กล้า ดีงาม`); no prefix is an empty one."""
    if found := _PREFIX.fullmatch(name):
        return read_prefix(found[1]), found[2]
    return "", name


def split_first_name(prefix: str, first: str) -> tuple[str, str]:
    """A prefix written together with the first name is taken off it.

    `นาย` and `นาง` also begin first names, so they are taken off only where no prefix was given.
    """
    glued, rest = split_prefix(first)
    if len(rest) < 2 or not glued or prefix not in ("", glued):
        return prefix, first
    if prefix and glued in ("นาย", "นาง"):
        return prefix, first
    return glued, rest


def split_full_name(name: str) -> tuple[str, str, str]:
    """(prefix, first name, family name) of `เด็กชาย กล้า ณ ดีงาม`."""
    prefix, rest = split_prefix(name)
    first, _, last = rest.partition(" ")
    return prefix, first, last


def read_prefix(text: str) -> str:
    """A prefix in full: `ด.ช.` → `เด็กชาย`; one that is not known stays as it is."""
    return PREFIXES.get(text.replace(" ", ""), text)


def prefix_sex(prefix: str) -> Sex | None:
    return PREFIX_SEX.get(prefix) or vocabulary().prefix_sexes.get(prefix.casefold())


def read_sex(text: str) -> Sex | None:
    return vocabulary().sexes.get(thai.arabic_digits(text).casefold())


@lru_cache(maxsize=2_000)
def read_class(text: str) -> Classroom | None:
    """`ป.4/1`, `ม.1 ห้อง 2`, `ชั้นประถมศึกษาปีที่ 4-1`; None when there is no grade or no room."""
    try:
        found = read_classroom(_ROOM_WORD.sub("/", _plain_class(text)))
    except ValueError:
        return None
    return Classroom(found.grade, plain_room(found.room))


@lru_cache(maxsize=2_000)
def read_grade_word(text: str) -> str | None:
    """`ป.4`, `ประถมศึกษาปีที่ 4`, `ชั้น ป.4`, `P4`; None for what is no grade of a Thai school."""
    try:
        return read_grade(_plain_class(text))
    except ValueError:
        return None


def _plain_class(text: str) -> str:
    text = _CLASS_WORD.sub("", thai.arabic_digits(text).strip())
    text = _SHORT_LEVEL.sub(r"\1ศึกษาปีที่ ", text)
    return _LATIN_GRADE.sub(lambda found: _LATIN[found[1].casefold()], text)


def plain_room(text: str) -> str:
    """`01`, `1.0`, `ห้อง 1`, `/1` → `1`; a room with a name keeps it."""
    text = _ROOM_WORD.sub("", thai.arabic_digits(text)).strip(" /")
    text = without_point_zero(text)
    return str(int(text)) if text.isdecimal() and len(text) < 9 else text


def class_in_title(text: str) -> Classroom | None:
    """The class a title names, as in `รายชื่อนักเรียนชั้นประถมศึกษาปีที่ 4/1 ปีการศึกษา 2569`."""
    found = _TITLE_CLASS.search(thai.arabic_digits(thai.clean(text)))
    return read_class(found[0]) if found else None


Era = Literal["be", "ce", "serial"]


@dataclass(frozen=True, slots=True)
class Birthday:
    """A day read from a cell, and the era its year was in; "serial" is Excel's bare day count."""

    value: date
    era: Era


def read_day(cell: Cell, text: str) -> Birthday:
    """A date cell, a text or a bare day count. ValueError when there is no such day."""
    if isinstance(cell, date):  # a datetime is one too
        return _from_cell(cell)
    if isinstance(cell, int | float) or text.isdecimal():
        return _from_serial(text)
    found = calendar.read_date(text)
    return Birthday(found.value, "ce" if found.common_era else "be")


def _from_cell(cell: date) -> Birthday:
    """Excel thinks in the Common Era; a year 2555 in it was typed in the Buddhist Era."""
    day = cell.date() if isinstance(cell, datetime) else cell
    if day.year < 2400:
        return Birthday(day, "ce")
    return Birthday(date(day.year - calendar.BE, day.month, day.day), "be")


def _from_serial(text: str) -> Birthday:
    text = without_point_zero(text)
    if not text.isdecimal() or not any(len(text) < 7 and int(text) in days for days in _SERIALS):
        raise ValueError(text)
    return Birthday(_from_cell(_EPOCH + timedelta(days=int(text))).value, "serial")


_PHONE_SIGNS = re.compile(r"[\s\-().]")


@dataclass(frozen=True, slots=True)
class Phone:
    """A telephone number as text; `restored` says that a lost first 0 was put back."""

    value: str
    restored: bool = False


def read_phone(text: str) -> Phone:
    """Eight or nine digits with no 0 before them have lost it: Thai numbers all begin with 0."""
    digits = _PHONE_SIGNS.sub("", thai.arabic_digits(text))
    lost = digits.isdecimal() and (
        (len(digits) == 9 and digits[0] in "689") or (len(digits) == 8 and digits[0] in "234567")
    )
    return Phone("0" + digits, restored=True) if lost else Phone(text)
