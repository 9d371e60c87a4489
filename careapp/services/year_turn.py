"""The turn of the year: seen before it is made, made in one step, and taken back in one step."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from careapp.domain import year_turn as rules
from careapp.domain.access import Action
from careapp.domain.deadlines import Deadline
from careapp.domain.people import Classroom, Enrolment, Pupil
from careapp.domain.schools import Term
from careapp.domain.year_turn import Choices, Going, Line
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.services.deadlines import Deadlines
from careapp.services.desk import Desk
from careapp.services.people import People
from careapp.store import people, schools, year_turn

DMC_CLOSES = "dmc-3"  # the deadline before which no child goes up a class
_NUMBERS = "class_numbers"  # a setting: "kept" or "by name"


@dataclass(frozen=True, slots=True)
class Preview:
    """What the turn into `year` would do, on `since`; nothing is written.

    `closes` is the round of DMC that is still open, None once it is ticked or has passed.
    """

    year: int
    since: date
    choices: Choices
    going: tuple[Going, ...]
    closes: Deadline | None

    def chosen(self, choices: Choices) -> "Preview":
        """The same with other choices."""
        pupils = [each.pupil for each in self.going]
        found = rules.going(pupils, {each.classroom.grade for each in pupils}, choices)
        return replace(self, choices=choices, going=found)

    @property
    def before(self) -> tuple[Line, ...]:
        return rules.before(self.going)

    @property
    def after(self) -> tuple[tuple[Classroom, int], ...]:
        return rules.after(self.going)

    @property
    def counts(self) -> Mapping[str, int]:
        return {fate: sum(each.fate == fate for each in self.going) for fate in rules.FATES}


@dataclass(frozen=True, slots=True)
class Done:
    """A year that was turned into: when, by whom, how many went which way, and why so early."""

    year: int
    day: date
    who: str
    counts: Mapping[str, int]
    why: str
    may_undo: bool


@dataclass(frozen=True, slots=True)
class Waiting:
    """The turn into `year` is due: DMC has closed, and nobody is in a class of that year yet."""

    year: int
    children: int


class YearTurn:
    def __init__(self, desk: Desk, people_: People) -> None:
        self._desk, self._people = desk, people_

    def year(self) -> int:
        """The year that comes after the one the school works in."""
        return self._people.current_term().year + 1

    def last(self) -> Done | None:
        """The newest turn that stands."""
        self._desk.require(Action.TURN_YEAR)
        years = year_turn.years(self._desk.db)
        return self._done(years[-1]) if years else None

    def preview(self, choices: Choices | None = None) -> Preview:
        """Where every child would go; with `CareError` when there is nothing to be turned."""
        desk = self._desk
        desk.require_school(Action.TURN_YEAR)
        year = self.year()
        since = desk.term(f"{year}/1").start
        if _stands(desk, year):
            raise CareError(
                translate("YearTurn", "The year {year} was turned into already.").format(year=year)
            )
        chosen = choices or Choices(numbers=desk.setting(_NUMBERS, "kept"))
        pupils = [pupil for pupil, _ in _open(desk, since)]
        grades = {each.classroom.grade for each in pupils}
        found = rules.going(pupils, grades, chosen)
        return Preview(year, since, chosen, found, _still_open(desk, year))

    def turn(self, shown: Preview, why: str = "") -> Done:
        """Write it all in one transaction. `why` is needed while DMC's round is open."""
        desk = self._desk
        desk.require_school(Action.TURN_YEAR)
        with desk.file.transaction():
            now = self.preview(shown.choices)
            if now.going != shown.going or now.year != shown.year:
                raise CareError(
                    translate("YearTurn", "The classes have changed meanwhile. Look once more.")
                )
            self._check(now, why)
            known = {pupil.student.id: each for pupil, each in _open(desk, now.since)}
            moves = [(each, known[each.student]) for each in now.going]
            told = {
                "day": desk.today.isoformat(), "who": desk.actor.staff, "why": why.strip(),
                "since": now.since.isoformat(), "counts": dict(now.counts), "undone": False,
            }  # fmt: skip
            desk.write([schools.save_setting(_NUMBERS, now.choices.numbers)])
            desk.write(year_turn.save_turn(now.year, now.since, moves, told))
        return self._done(now.year)

    def undo(self, year: int) -> None:
        """Make every row what it was; refused once something was written upon the turn."""
        desk = self._desk
        desk.require_school(Action.TURN_YEAR)
        told = year_turn.head(desk.db, year)
        if told is None or told["undone"]:
            raise CareError(translate("YearTurn", "This turn was taken back already."))
        if count := year_turn.since_turn(desk.db, year):
            raise CareError(
                translate(
                    "YearTurn",
                    "The year stays turned: of {count} students something was written in the new "
                    "year already. Correct single students on their pages.",
                ).format(count=count)
            )
        desk.write(year_turn.save_undo(desk.db, year, told))

    def _check(self, now: Preview, why: str) -> None:
        if not now.going:
            raise CareError(translate("YearTurn", "Nobody is in a class: there is no one to move."))
        if now.closes is not None and not why.strip():
            raise CareError(
                translate(
                    "YearTurn",
                    "DMC's round at the end of the year is still open. Say why the students "
                    "go up already.",
                )
            )
        if wrong := list(rules.faults(now.going, [each.student for each in now.going])):
            raise ValueError(wrong)

    def _done(self, year: int) -> Done:
        told = year_turn.head(self._desk.db, year) or {}
        names = schools.staff_names(self._desk.db)
        return Done(
            year,
            date.fromisoformat(told["day"]),
            names.get(told["who"], ""),
            told["counts"],
            told["why"],
            not year_turn.since_turn(self._desk.db, year),
        )


def waiting(desk: Desk) -> Waiting | None:
    """Whether the turn is due, for who may make it; None before DMC has closed, and once children
    are in a class of the new year."""
    if not (desk.actor.may(Action.TURN_YEAR) and desk.actor.reaches_school):
        return None
    year = People(desk).current_term().year + 1
    term: Term = desk.term(f"{year}/1")
    if _stands(desk, year) or _still_open(desk, year) or desk.today > term.end:
        return None
    count = year_turn.count_staying(desk.db, min(desk.today, term.start - timedelta(days=1)))
    begun = year_turn.has_begun(desk.db, term.start)
    return Waiting(year, count) if count and not begun else None


def _stands(desk: Desk, year: int) -> bool:
    told = year_turn.head(desk.db, year)
    return told is not None and not told["undone"]


def _open(desk: Desk, since: date) -> list[tuple[Pupil, Enrolment]]:
    """Who is in a class up to the turn, and would stay there; in class order."""
    day = min(desk.today, since - timedelta(days=1))
    known: dict[str, Enrolment] = {}
    for each in people.enrolments(desk.db):
        if each.valid_on(day) and each.until is None:
            known[each.student] = each
    pupils = people.pupils(desk.db, day)
    return [(each, known[each.student.id]) for each in pupils if each.student.id in known]


def _still_open(desk: Desk, year: int) -> Deadline | None:
    """DMC's round at the end of the year before `year`, while it is neither ticked nor over."""
    found = Deadlines(desk).closing(DMC_CLOSES, desk.term(f"{year}/1").start)
    return (
        None
        if found is None or found.done or found.deadline.days(desk.today) < 0
        else (found.deadline)
    )
