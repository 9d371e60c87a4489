"""Attendance and results of the demo's children: what weighs on a child shows in both."""

import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import floor

from careapp.domain.people import Pupil
from careapp.domain.report_cards import ReportCard
from careapp.domain.schools import Term
from careapp.services.demo_people import Child
from careapp.services.schools import SchoolServices

_OPEN = {1: 102, 2: 99}  # days of a first and a second term
_FALLING = 0.08  # share of the children whose results fall from a term to the next
_RETURNED = 0.97  # of the children somebody writes it down


def fill(
    services: SchoolServices, term: Term, pupils: Sequence[Pupil], children: Mapping[str, Child]
) -> None:
    """Write the term of everybody at its end, in one go."""
    pairs = ((each, children[each.student.number]) for each in pupils)
    services.report_cards.save_all([*_cards(term, pairs)])


def _cards(term: Term, pairs: Iterable[tuple[Pupil, Child]]) -> Iterator[ReportCard]:
    for pupil, child in pairs:
        chance = random.Random(f"{child.student.national_id} {term.id}")
        if chance.random() < _RETURNED:
            yield _card(pupil, child, term, chance)


def _card(pupil: Pupil, child: Child, term: Term, chance: random.Random) -> ReportCard:
    opened, burdens = _OPEN[term.number], child.burdens
    weight = 0.5 * burdens["home"] + 0.3 * burdens["health"] + 0.2 * burdens["mood"]
    absent = min(floor(chance.expovariate(1 / (1.5 + 34 * weight**2))), opened // 2)
    late = min(floor(chance.expovariate(1 / (1 + 9 * burdens["conduct"]))), opened - absent)
    if pupil.classroom.grade.startswith("อ"):  # kindergarten has no marks
        return ReportCard(pupil.student.id, term.id, opened, absent, late)
    gpa = round(_gpa(child, term, chance), 2)
    counts = _counts(pupil, gpa, absent / opened, chance)
    return ReportCard(pupil.student.id, term.id, opened, absent, late, gpa, *counts)


def _gpa(child: Child, term: Term, chance: random.Random) -> float:
    """Near a level of the child's own; of some it falls in one year, and stays down."""
    own = random.Random(child.student.national_id)
    level = (
        3.55 + own.gauss(0, 0.25) - 1.7 * child.burdens["learning"] - 0.6 * child.burdens["home"]
    )
    if own.random() < _FALLING and (term.year, term.number) >= (own.choice((2568, 2569)), 1):
        level -= 0.55 + own.random() * 0.5
    return min(max(level + chance.gauss(0, 0.12), 0.6), 4.0)


def _counts(
    pupil: Pupil, gpa: float, absent: float, chance: random.Random
) -> tuple[int, int, int, int]:
    """0, ร, มส and มผ: hardly any in primary school, and only of those with low marks above it."""
    weak = max(0.0, 2.6 - gpa)
    if not pupil.classroom.grade.startswith("ม"):
        return 0, int(chance.random() < weak * 0.3), 0, 0
    failed = floor(weak * 2 * chance.random() + 0.6 * (gpa < 2.3))
    return failed, int(chance.random() < weak), int(absent > 0.2), int(chance.random() < weak * 0.2)
