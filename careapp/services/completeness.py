"""Completeness: of all that a term asks for, how much is in, and which children are missing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from careapp.domain.access import Action
from careapp.domain.completeness import MOST, Part, chosen, plain
from careapp.domain.people import Classroom, Pupil
from careapp.domain.records import Informant
from careapp.domain.schools import Term
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.reports.boards import SCHOOL, Asked, Board, Thing, board
from careapp.services.completeness_parts import cases, held
from careapp.services.desk import Desk
from careapp.services.people import People
from careapp.services.steps import Entered, entered, step
from careapp.store import drafts, schools
from careapp.store.filled import filled

_SETTING = "completeness"  # what this school asks for


@dataclass(frozen=True, slots=True)
class Hole:
    """A thing that is not complete: how many are missing, of how many it is asked."""

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
        forms: Iterable[str] | None = None,
    ) -> Board:
        """A class, a grade, or all that the account reaches, as of the term's count day; with
        `forms` of these parts alone."""
        self._desk.require(Action.SEE_RECORDS, [classroom] if classroom else [])
        pupils = self._people.counted(term, classroom, grade)
        place = classroom.label if classroom else grade or SCHOOL
        return board_of(self._desk, term, pupils, place, forms)

    def holes(
        self,
        term: Term,
        classroom: Classroom | None = None,
        grade: str | None = None,
        forms: Iterable[str] | None = None,
    ) -> tuple[Hole, ...]:
        """The parts that somebody is still missing, in their order; none when all is in."""
        found = self.board(term, classroom, grade, forms)
        return tuple(
            Hole(each.form, each.informant, cell.left, cell.asked.total)
            for each, cell in zip(found.asked, found.whole.cells, strict=True)
            if cell.left
        )

    def parts(self) -> tuple[Part, ...]:
        """Everything that may be asked for, and whether this school asks for it."""
        return parts_of(self._desk)

    def save_parts(self, parts: tuple[Part, ...]) -> tuple[Part, ...]:
        """Ask for these from now on; as it was before."""
        self._desk.require(Action.MANAGE_SCHOOL)
        before = self.parts()
        if not any(each.on for each in parts):
            raise CareError(translate("Completeness", "Ask for one thing at least."))
        for each in parts:
            if each.kind == "class" and not 1 <= each.number <= MOST:
                said = translate("Completeness", "A term asks for 1 to {most} of a kind.")
                raise CareError(said.format(most=MOST))
        self._desk.write([schools.save_setting(_SETTING, plain(parts) or None)])
        return before


def parts_of(desk: Desk) -> tuple[Part, ...]:
    """The parts as the school has chosen them."""
    return chosen(desk.setting(_SETTING, {}))


def board_of(
    desk: Desk,
    term: Term,
    pupils: Sequence[Pupil],
    place: str,
    forms: Iterable[str] | None = None,
) -> Board:
    """The board of children that are known already; `place` is what they are all of."""
    wanted = None if forms is None else set(forms)
    parts = [each for each in parts_of(desk) if (each.on if wanted is None else each.id in wanted)]
    there = _entered(desk, term, pupils, place) if any(e.kind == "form" for e in parts) else None
    return board(pupils, [_asked(desk, term, pupils, each, there) for each in parts], place)


def _entered(desk: Desk, term: Term, pupils: Sequence[Pupil], place: str) -> Entered:
    some = None if place == SCHOOL else [each.student.id for each in pupils]
    typed = (each for each in drafts.heads(desk.db) if each.term == term.id)
    return entered(filled(desk.db, term.id, some), ((each.student, each.form) for each in typed))


def _asked(
    desk: Desk, term: Term, pupils: Sequence[Pupil], part: Part, there: Entered | None
) -> Thing:
    if part.kind == "class":
        return held(desk, term, part)
    if part.kind == "case" or there is None:
        return cases(desk, term, pupils, part)
    form = desk.library.form(part.id)
    found = step(form, pupils, term.count_day, there)
    done, waiting, begun = map(frozenset, (found.done, found.waiting, found.begun))
    return Asked(form.id, found.informant, form.ages, done, waiting, begun)
