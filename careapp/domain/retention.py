"""How long what is kept about a child stays after it left, and what a yearly review decided."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from careapp import paths
from careapp.domain.people import GONE, Enrolment, Student

KEEP, ERASE, OPEN = "keep", "erase", "open"  # an `OPEN` decision takes one back
DECISIONS = (KEEP, ERASE)
ALL = "all"  # the kind of a decision about a whole child
MOST = 99  # years


HEALTH, CARE, SEALED, DOCUMENTS, REGISTER = "health", "care", "sealed", "documents", "register"
_OF_TABLES: Mapping[str, str] = {
    "sealed_note": SEALED, "alarm": SEALED, "photo": DOCUMENTS, "document": DOCUMENTS,
    "student": REGISTER, "guardian": REGISTER, "sibling": REGISTER, "enrolment": REGISTER,
    "duplicate": REGISTER, "conflict": REGISTER, "consent": REGISTER, "correction": REGISTER,
    "retention": REGISTER,
}  # fmt: skip


def kind_of(table: str, *, health: bool = False) -> str:
    """The kind that a row is kept as; `health` says that its form asks about health. What is not
    named above is of the care history."""
    return _OF_TABLES.get(table, HEALTH if health else CARE)


@dataclass(frozen=True, slots=True)
class Kind:
    """Records of one kind are kept `years` after a child left, never under `least`."""

    id: str
    years: int
    least: int
    words: Mapping[str, str]
    source: str
    verified: bool


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided about a child in the review of a year (พ.ศ.); the last one counts."""

    id: str
    student: str
    year: int
    decision: str
    reason: str = ""
    who: str = ""
    day: date = date.min
    kind: str = ALL


@dataclass(frozen=True, slots=True)
class Due:
    """A child whose records have stayed as long as the school said, or some kinds of them: `over`
    are those kinds' ids of which there is anything, `whole` says that all kinds are over. Of the
    others an erasure takes nothing."""

    student: Student
    left: date
    classroom: str
    over: tuple[str, ...]
    whole: bool
    decision: Decision | None = None


@lru_cache(maxsize=1)
def usual_kinds() -> tuple[Kind, ...]:
    """The kinds with the years that every school starts from."""
    found = tomllib.loads(
        (paths.resources() / "personal_data" / "retention.toml").read_text(encoding="utf-8")
    )
    return tuple(
        Kind(
            each["id"], each["years"], each["least"], {"th": each["th"], "en": each["en"]},
            each["source"], each["verified"],
        )
        for each in found["kinds"]
    )  # fmt: skip


def kinds(years: Mapping[str, int]) -> tuple[Kind, ...]:
    """The kinds with a school's own years, where it has any that may be."""
    return tuple(
        replace(each, years=years[each.id])
        if each.least <= years.get(each.id, -1) <= MOST
        else each
        for each in usual_kinds()
    )


def left_on(found: Iterable[Enrolment], today: date) -> Enrolment | None:
    """The enrolment a child left for good with; None for one that is still there."""
    rooms = sorted(found, key=lambda each: (each.since, each.id))
    if not rooms or any(each.until is None or each.until > today for each in rooms):
        return None
    last = max(rooms, key=lambda each: (each.until or today, each.since))
    return last if last.reason in GONE else None


def over(left: date, known: Iterable[Kind], today: date) -> tuple[str, ...]:
    """The kinds that were kept as long as the school said."""
    return tuple(each.id for each in known if _after(left, each.years) <= today)


def keeps_until(left: date, years: int) -> date:
    """The day up to which something is kept."""
    return _after(left, years)


def _after(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # the 29th of February
        return day.replace(year=day.year + years, day=28)
