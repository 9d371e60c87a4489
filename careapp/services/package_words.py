"""What a package brings, in words: kinds of things with their counts, and moves out of place."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from careapp.i18n import translate
from careapp.services.desk import Desk
from careapp.services.timeline_words import plan_word, referral_word
from careapp.store import people, plans, referrals

# The tables that are counted, by kind; a table that is in none is of the school's own data.
_KINDS: Mapping[str, tuple[str, ...]] = {
    "students": ("student",),
    "families": ("guardian", "sibling", "consent"),
    "classes": ("enrolment", "transfer", "handover"),
    "records": ("record",),
    "cards": ("report_card",),
    "photos": ("photo", "document"),
    "signs": ("sign", "alarm"),
    "plans": ("plan", "plan_move", "plan_step", "plan_note", "plan_conference"),
    "sealed": ("sealed_note",),
    "referrals": ("referral", "referral_move", "referral_note"),
    "visits": ("visit_plan", "visit_task"),
    "activities": ("activity",),
    "staff": ("staff", "role_key"),  # told apart: who may do what should not change unseen
    "decisions": ("conflict", "duplicate", "retention"),
}
MOVES = ("plan_move", "referral_move")
_UNCOUNTED = frozenset({"result"})  # they come with their records


@dataclass(frozen=True, slots=True)
class Kind:
    """How many rows of a kind come new, and how many that are here change."""

    name: str
    words: str
    new: int
    changed: int


@dataclass(frozen=True, slots=True)
class Misplaced:
    """A move of a plan or a referral that is not allowed where it comes to stand; `child` is the
    name, "" where the child itself is not here."""

    table: str
    row: str  # the plan's id, or the referral's
    student: str
    words: str
    child: str


def kinds(
    new: Collection[tuple[str, str]], changed: Collection[tuple[str, str]]
) -> tuple[Kind, ...]:
    """Of rows that are new, and of rows that are written upon: table and id."""
    words, of = _words(), {table: kind for kind, tables in _KINDS.items() for table in tables}
    counts: dict[str, list[int]] = {}
    for at, rows in enumerate((new, changed)):
        for table, _ in rows:
            if table not in _UNCOUNTED:
                counts.setdefault(of.get(table, "school"), [0, 0])[at] += 1
    return tuple(Kind(kind, words[kind], *counts[kind]) for kind in words if kind in counts)


def misplaced(desk: Desk, students: Collection[str] | None = None) -> tuple[Misplaced, ...]:
    """Of the plans and referrals of some students, or of all."""
    return (*_of_plans(desk, students), *_of_referrals(desk, students))


def _of_plans(desk: Desk, students: Collection[str] | None) -> Iterator[Misplaced]:
    for life in plans.lives(desk.db, plans.plans(desk.db, students)):
        for move in life.standing.open_conflicts:
            words = translate("Packages", "Care plan: “{move}” does not fit any more.").format(
                move=plan_word(move.kind)
            )
            yield _of(desk, "plan", life.plan.id, life.plan.student, words)


def _of_referrals(desk: Desk, students: Collection[str] | None) -> Iterator[Misplaced]:
    for life in referrals.lives(desk.db, referrals.referrals(desk.db, students)):
        for move in life.standing.open_conflicts:
            words = translate("Packages", "Referral: “{move}” does not fit any more.").format(
                move=referral_word(move.kind)
            )
            yield _of(desk, "referral", life.referral.id, life.referral.student, words)


def _of(desk: Desk, table: str, row: str, student: str, words: str) -> Misplaced:
    child = people.student(desk.db, student)
    return Misplaced(table, row, student, words, child.name if child else "")


def _words() -> Mapping[str, str]:
    return {
        "students": translate("Packages", "Students"),
        "families": translate("Packages", "Families and consent"),
        "classes": translate("Packages", "Classes and transfers"),
        "records": translate("Packages", "Filled forms"),
        "cards": translate("Packages", "Attendance and results"),
        "photos": translate("Packages", "Photos and documents"),
        "signs": translate("Packages", "Signs and alarms"),
        "plans": translate("Packages", "Care plans"),
        "sealed": translate("Packages", "Sealed notes"),
        "referrals": translate("Packages", "Referrals"),
        "visits": translate("Packages", "Planned visits and tasks"),
        "activities": translate("Packages", "Activities"),
        "staff": translate("Packages", "People of the school and their roles"),
        "decisions": translate("Packages", "Differences, double entries and decisions"),
        "school": translate("Packages", "Of the school: terms, settings, partners, …"),
    }
