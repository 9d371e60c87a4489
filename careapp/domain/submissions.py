"""What a school hands in to its district: counts of children, never a child (the district pack)."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from careapp.domain.people import GRADES

_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*|[0-9]{4}")  # an id of a form's, or a year
# Of the sheet that machines read; a reader refuses a newer one with words, and takes an older one
# as it is. 2 added care plans by dimension and the parents of each class's meetings.
SCHEMA = 2

Sex = Literal["male", "female", "total"]
Place = tuple[str, str, str, str, str]  # report, grade, row, column, sex


@dataclass(frozen=True, slots=True)
class Count:
    """One number of a pack, named as in the `data` sheet of that report; `grade` is "" for the
    whole school. `n` is None where it is masked, and then `percent` is None too."""

    report: str
    grade: str
    row: str
    column: str
    sex: Sex
    n: int | None
    percent: Decimal | None = None

    @property
    def place(self) -> Place:
        return (self.report, self.grade, self.row, self.column, self.sex)


def is_of_class(place: Place) -> bool:
    """Whether it is of one class: that of another school has nothing to do with it."""
    return "/" in place[2]


@lru_cache(maxsize=50_000)
def goes_up(place: Place) -> bool:
    """Whether a number may go above its district: not of one class, and named by the words of forms
    and reports alone. A place is text from a school's file; a name or a number of a child is none
    of these words."""
    words = [part for each in place for part in each.split(":") if part]
    return all(each in GRADES or _WORD.fullmatch(each) for each in words)


@dataclass(frozen=True, slots=True)
class Cover:
    """Whose numbers these are and how they were made.

    `term` is `2569/1`; `version` begins at 1; `masked` says whether cells of 1 to 4 were masked;
    `editions` are the cut-offs, by form; `changed` says what a correction changed, in words.
    """

    code: str
    school: str
    area: str
    term: str
    version: int
    made_on: date
    count_day: date
    program: str
    masked: bool = True
    editions: Mapping[str, str] = field(default_factory=dict)
    changed: str = ""


@dataclass(frozen=True, slots=True)
class Pack:
    """A district pack: its cover and every count, in the order of the `data` sheet."""

    cover: Cover
    counts: tuple[Count, ...]


@dataclass(frozen=True, slots=True)
class Seal:
    """What makes an edit show: the digest over every cell of every other sheet (hex SHA-256), and
    the school's Ed25519 signature of it; `public` is the school's key, which the district pins."""

    digest: str
    public: bytes
    signature: bytes


Fault = Literal[
    "foreign",  # not a district pack
    "truncated",  # a file that cannot be read to its end
    "newer",  # of a schema that this program does not know
    "unsealed",  # without a seal
    "tampered",  # a cell, or the seal, is not what was signed
    "other_key",  # signed by another key than the one pinned for this school
    "arithmetic",  # a total that is not the sum of its parts
    "code",  # a school code that is not one, or not in the district's list
    "duplicate",  # the same file again
    "older",  # an older version than the one that is counted
    "term",  # of another term than the round's
]


@dataclass(frozen=True, slots=True)
class Problem:
    """A fault, and in `detail` where: a sheet and cell, a row of `data`, a code."""

    fault: Fault
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Received:
    """A file as it was read: the pack and its seal as far as they could be read, and what is wrong
    with it; good when `problems` is empty. `checksum` is the file's own SHA-256 (hex)."""

    checksum: str
    pack: Pack | None
    seal: Seal | None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Feedback:
    """What a district says of a pack: it is accepted, or returned with reasons in words.

    `checksum` is that of the file it is about, `district` the district's name. `program` is the
    version of the careapp that wrote it, "" where that is not known: no part of what is said.
    """

    code: str
    term: str
    version: int
    checksum: str
    accepted: bool
    reasons: tuple[str, ...]
    district: str
    day: date
    program: str = field(default="", compare=False)


FileKind = Literal["workbook", "pdf", "letter", "receipt"]
FILES: tuple[FileKind, ...] = ("workbook", "pdf", "letter", "receipt")
_ENDINGS: Mapping[FileKind, str] = {
    "workbook": ".xlsx", "pdf": ".pdf", "letter": "-letter.pdf", "receipt": "-receipt.pdf",
}  # fmt: skip


def file_name(kind: FileKind, code: str, term: str, version: int) -> str:
    """`42010113-2569-1-v2-receipt.pdf`"""
    return f"{code}-{term.replace('/', '-')}-v{version}{_ENDINGS[kind]}"


@dataclass(frozen=True, slots=True)
class Submission:
    """A pack as the school handed it in; it never changes, a correction is the next version.

    `made` is local time, `who` a staff id, `checksum` the workbook's SHA-256 (hex), `public` the
    key it was signed by (hex); `letter` is what the covering letter said, by field.
    """

    id: str
    term: str
    version: int
    made: datetime
    who: str
    code: str
    checksum: str
    masked: bool
    changed: str
    public: str
    letter: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Answered:
    """What the district answered to a submission, and who opened it when; `public` is the
    district's key (hex)."""

    id: str
    submission: str
    feedback: Feedback
    public: str
    who: str
    opened: date


HIDDEN, ABSENT = "*", ""  # what a cell says that is masked, and one that is not there
# The numbers that a letter may name, and a pack may mask: where they stand in it.
IN_LETTERS: Mapping[str, tuple[str, str, str, str]] = {
    "screened": ("screening-school", "", "school", "screened"),
    **{
        band: ("screening-school", "", "overall", band) for band in ("normal", "at_risk", "problem")
    },
    "visited": ("home-visits-school", "", "school", "visited"),
    "plans": ("plans", "", "school", "plans"),
    "referrals": ("referrals", "", "school", "referrals"),
}


@dataclass(frozen=True, slots=True)
class Change:
    """A cell of a pack that is not what it was in the version before."""

    place: Place
    was: str
    now: str


def changes(before: Iterable[Count], now: Iterable[Count]) -> tuple[Change, ...]:
    """The cells that differ, in the order of `now`; then those that are there no more."""
    old = {each.place: _said(each) for each in before}
    new = {each.place: _said(each) for each in now}
    every = (*new, *(place for place in old if place not in new))
    pairs = ((place, old.get(place, ABSENT), new.get(place, ABSENT)) for place in every)
    return tuple(Change(place, was, is_now) for place, was, is_now in pairs if was != is_now)


def _said(count: Count) -> str:
    return HIDDEN if count.n is None else str(count.n)
