"""Records: the dated things a teacher fills in about a student, and the results of them."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, NamedTuple

Scalar = int | float | str
Row = dict[str, Scalar]
Answer = Scalar | list[Row]  # the rows of a group that repeats
Informant = Literal["teacher", "parent", "self", ""]
Status = Literal["open", "final"]


def stamp(answers: Mapping[str, Answer]) -> str:
    """A short digest of a set of answers; a result carries that of the answers it came from."""
    return stamp_of(
        json.dumps(dict(answers), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    )


def stamp_of(answers: str) -> str:
    """The same of answers that are JSON already, without blanks and in the order of the items."""
    return hashlib.sha256(answers.encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Record:
    """One filled form. Counted is, per student, form, term and informant, the latest final one."""

    id: str
    student: str
    form: str
    version: int
    term: str
    date: date
    informant: Informant = ""
    author: str = ""  # a staff id
    status: Status = "open"
    answers: Mapping[str, Answer] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Score:
    """What one scale of a form comes to.

    `score` is a whole number but for z-scores and money; it is None when the scale is incomplete
    (and then `band` is empty too) or has only bands. `flags` are words, in one fixed order.
    """

    scale: str
    score: int | float | None
    band: str
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """A score and the edition of cut-offs it was computed by; written once, never changed."""

    record: str
    edition: str
    stamp: str
    score: Score


class Outcome(NamedTuple):
    """One scale of one counted record, as reports read it."""

    student: str
    form: str
    informant: str
    scale: str
    score: int | float | None
    band: str
    flags: tuple[str, ...]
    date: date
