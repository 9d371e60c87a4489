"""Targets of a school year: goals that are set, and values that are counted, over three years."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from careapp.domain.access import Action
from careapp.domain.people import Classroom, Pupil
from careapp.domain.schools import Term
from careapp.domain.targets import Indicator, Line, Past, Target, Value, indicators, light
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.services.desk import Desk
from careapp.services.indicators import Place, value
from careapp.services.people import People
from careapp.store import schools, targets

YEARS = 3  # the award asks for that many


@dataclass(frozen=True, slots=True)
class TargetBoard:
    """All indicators for a class, or with `classroom` None for all that the account reaches.

    `staff` are the names of those who are at the school, by id; `copied_from` is the year before
    when it has goals and this one has none. `known` are the children of all its years.
    """

    term: Term
    classroom: Classroom | None
    lines: tuple[Line, ...]
    staff: Mapping[str, str]
    copied_from: int | None
    anybody: bool
    known: Mapping[str, Pupil]

    def line(self, indicator: str) -> Line:
        return next(each for each in self.lines if each.indicator.id == indicator)


class Targets:
    def __init__(self, desk: Desk, people: People) -> None:
        self._desk, self._people = desk, people

    def board(
        self, term: Term, classroom: Classroom | None = None, grade: str | None = None
    ) -> TargetBoard:
        """The values of a place and the goals of the school, of the term's year and two before."""
        desk = self._desk
        desk.require(Action.SEE_RECORDS, [classroom] if classroom else [])
        terms = [desk.term(f"{term.year - n}/{term.number}") for n in range(YEARS - 1, -1, -1)]
        places = {each.id: self._place(each, classroom, grade) for each in terms}
        goals = {each.year: targets.targets(desk.db, each.year) for each in terms}
        lines = tuple(
            Line(
                each,
                goals[term.year].get(each.id),
                tuple(_past(places[at.id], each, goals[at.year].get(each.id)) for at in terms),
            )
            for each in indicators().values()
        )
        staff = {each.id: each.name for each in schools.staff(desk.db) if each.active}
        before = targets.targets(desk.db, term.year - 1)
        offered = term.year - 1 if before and not goals[term.year] else None
        anybody = bool(places[term.id].pupils)
        known = {each.student.id: each for place in places.values() for each in place.pupils}
        return TargetBoard(term, classroom, lines, staff, offered, anybody, known)

    def _place(self, term: Term, classroom: Classroom | None, grade: str | None) -> Place:
        pupils = self._people.counted(term, classroom, grade)
        whole = not (classroom or grade) and self._desk.actor.reaches_school
        return Place(self._desk, term, pupils, whole=whole)

    def save(self, changed: Target) -> Target | None:
        """Set a goal; what was there before (None: nothing), to be saved again as an undo."""
        desk = self._desk
        desk.require_school(Action.SET_TARGETS)
        _check(changed)
        before = targets.target(desk.db, changed.year, changed.indicator)
        desk.write(targets.save(changed, before))
        return before

    def put_back(self, year: int, indicator: str, before: Target | None) -> None:
        """Undo: as it was, or no goal at all."""
        self.save(before or Target(year, indicator, deleted=True))

    def copy_from(self, year: int, to: int) -> tuple[str, ...]:
        """Take over the goals of another year where there are none yet; which ones."""
        desk = self._desk
        desk.require_school(Action.SET_TARGETS)
        there = targets.targets(desk.db, to)
        new = [
            replace(each, year=to)
            for each in targets.targets(desk.db, year).values()
            if each.indicator not in there
        ]
        entries = [
            entry
            for each in new
            for entry in targets.save(each, targets.target(desk.db, to, each.indicator))
        ]
        desk.write(entries)
        return tuple(each.indicator for each in new)

    def take_away(self, year: int, those: Sequence[str]) -> None:
        """No goals any more; they can be set again."""
        for indicator in those:
            self.put_back(year, indicator, None)


def _check(target: Target) -> None:
    if target.indicator not in indicators():
        raise CareError(translate("Targets", "There is no such indicator."))
    unit = indicators()[target.indicator].unit
    most = 100 if unit == "percent" else 1000
    if target.goal is not None and not 0 <= target.goal <= most:
        words = translate("Targets", "A goal is a number from 0 to {most}.")
        raise CareError(words.format(most=most))


def _past(place: Place, indicator: Indicator, target: Target | None) -> Past:
    begun = place.term.start <= place.desk.today
    counted = value(place, indicator.id) if begun else Value(0, 0)
    goal = target.goal if target else None
    return Past(place.term, counted, goal, light(counted, goal, indicator), begun)
