"""The school's yearly round of deadlines: kept, ticked, and what of it comes next."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from careapp.domain import deadlines
from careapp.domain.access import Action
from careapp.domain.deadlines import Deadline, Yearly
from careapp.domain.schools import Term, term_on
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.services.desk import Desk
from careapp.store import schools

_ROUND, _TICK = "deadlines", "deadline:"  # settings: the school's round; what was ticked in it


@dataclass(frozen=True, slots=True)
class Marked:
    """A deadline; `done` is None where nobody can know."""

    deadline: Deadline
    done: bool | None


class Deadlines:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def round(self) -> tuple[Yearly, ...]:
        """The yearly round: the school's own, else the usual one."""
        stored = self._desk.setting(_ROUND)
        return deadlines.usual() if stored is None else deadlines.read_round(stored)

    def save_round(self, changed: Iterable[Yearly] | None) -> None:
        """Take another round for the school; None takes the usual one again."""
        self._desk.require(Action.MANAGE_SCHOOL)
        plain = None if changed is None else deadlines.plain_round(changed)
        try:
            deadlines.read_round(plain or ())
        except ValueError as problem:
            raise CareError(
                translate(
                    "Deadlines",
                    "The deadline “{id}” needs a name, a day of the year and an own id.",
                ).format(id=problem)
            ) from problem
        self._desk.write([schools.save_setting(_ROUND, plain)])

    def tick(self, deadline: Deadline, *, done: bool) -> None:
        """Note for the whole school that a deadline of the round is met, or is not after all."""
        self._desk.require(Action.MANAGE_SCHOOL)
        self._desk.write([schools.save_setting(_TICK + deadline.key, done)])

    def around(self) -> tuple[Marked, ...]:
        """The deadlines around today: next ones first, then those just passed."""
        desk = self._desk
        ticks = dict(schools.settings(desk.db, _TICK))
        found = deadlines.around(self.round(), self._terms(), desk.today)
        return tuple(
            Marked(each, bool(ticks.get(each.key)) if each.key else None) for each in found
        )

    def closing(self, id_: str, before: date) -> Marked | None:
        """The last time a deadline of the round comes before a day; None if the round lacks it."""
        yearly = next((each for each in self.round() if each.id == id_), None)
        if yearly is None:
            return None
        found = yearly.in_year(before.year)
        if found.last >= before:
            found = yearly.in_year(before.year - 1)
        return Marked(found, bool(self._desk.setting(_TICK + found.key)))

    def _terms(self) -> Iterator[Term]:
        """The term before today's, today's and the next, with the school's own days."""
        year, number = term_on(self._desk.today)
        for at in (year * 2 + number - 2, year * 2 + number - 1, year * 2 + number):
            yield self._desk.term(f"{at // 2}/{at % 2 + 1}")
