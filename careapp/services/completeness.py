"""Completeness: of all that a term asks for, how much is in, and which children are missing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from careapp.domain.access import Action
from careapp.domain.people import Classroom, Pupil
from careapp.domain.records import Informant
from careapp.domain.schools import Term
from careapp.reports.boards import SCHOOL, Asked, Board, board
from careapp.services.desk import Desk
from careapp.services.people import People
from careapp.services.report_kinds import SCREENING, SDQ
from careapp.services.steps import entered, step
from careapp.store import drafts
from careapp.store.filled import filled

ASKED = (SCREENING, *SDQ)


@dataclass(frozen=True, slots=True)
class Hole:
    """A form that is not complete: how many children are missing, of how many it is asked."""

    form: str
    informant: Informant
    missing: int
    asked: int


class Completeness:
    def __init__(self, desk: Desk, people: People) -> None:
        self._desk, self._people = desk, people

    def board(
        self,
        term: Term,
        classroom: Classroom | None = None,
        grade: str | None = None,
        forms: Iterable[str] = ASKED,
    ) -> Board:
        """A class, a grade, or all that the account reaches, as of the term's count day."""
        self._desk.require(Action.SEE_RECORDS, [classroom] if classroom else [])
        pupils = self._people.counted(term, classroom, grade)
        place = classroom.label if classroom else grade or SCHOOL
        return board_of(self._desk, term, pupils, place, forms)

    def holes(
        self,
        term: Term,
        classroom: Classroom | None = None,
        grade: str | None = None,
        forms: Iterable[str] = ASKED,
    ) -> tuple[Hole, ...]:
        """The forms that somebody is still missing, in their order; none when all is in."""
        found = self.board(term, classroom, grade, forms)
        return tuple(
            Hole(each.form, each.informant, len(cell.missing), cell.asked.total)
            for each, cell in zip(found.asked, found.whole.cells, strict=True)
            if cell.missing
        )


def board_of(
    desk: Desk, term: Term, pupils: Sequence[Pupil], place: str, forms: Iterable[str] = ASKED
) -> Board:
    """The board of children that are known already; `place` is what they are all of."""
    some = None if place == SCHOOL else [each.student.id for each in pupils]
    typed = (each for each in drafts.heads(desk.db) if each.term == term.id)
    there = entered(filled(desk.db, term.id, some), ((each.student, each.form) for each in typed))
    asked = []
    for form in map(desk.library.form, forms):
        found = step(form, pupils, term.count_day, there)
        done, waiting, begun = map(frozenset, (found.done, found.waiting, found.begun))
        asked.append(Asked(form.id, found.informant, form.ages, done, waiting, begun))
    return board(pupils, asked, place)
