"""The results of one child: informants side by side, what changed since the last time, and what
other instruments said in words."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from careapp.domain.access import Action
from careapp.domain.people import Pupil
from careapp.domain.records import Informant, Record, Score
from careapp.domain.schools import Term
from careapp.errors import NotAllowed
from careapp.forms.agreement import SideBySide, side_by_side
from careapp.forms.asking import asked
from careapp.forms.definition import Form
from careapp.forms.edition import Edition
from careapp.i18n import language, translate
from careapp.services.desk import Desk
from careapp.services.editions import edition_in_use
from careapp.services.last_time import Since, finished, scores, since
from careapp.services.report_kinds import SDQ
from careapp.services.schools import SchoolServices
from careapp.store import people, records, schools


@dataclass(frozen=True, slots=True)
class Voice:
    """An informant of the SDQ: its form, when it was filled in (None: not in this term), and
    whether it is asked about a child of that age at all."""

    form: Form
    edition: Edition
    filled: date | None
    asked: bool

    @property
    def informant(self) -> Informant:
        return self.form.informants[0]


@dataclass(frozen=True, slots=True)
class Informants:
    """The SDQ of a term by all who are asked, scale by scale."""

    voices: tuple[Voice, ...]
    scales: tuple[SideBySide, ...]

    @property
    def heard(self) -> tuple[Voice, ...]:
        return tuple(voice for voice in self.voices if voice.filled)

    @property
    def one_edition(self) -> bool:
        """All are held against cut-offs of the same name."""
        return len({voice.edition.id for voice in self.heard}) < 2


@dataclass(frozen=True, slots=True)
class Written:
    """A result that is words: each item that was answered, with its name."""

    form: Form
    filled: date
    author: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ChildResults:
    """What was filled in about a child in a term; `since` has what can be compared first."""

    pupil: Pupil
    term: Term
    informants: Informants | None
    since: tuple[Since, ...]
    written: tuple[Written, ...]

    @property
    def empty(self) -> bool:
        return not (self.informants or self.since or self.written)


def of_child(services: SchoolServices, term: Term, student: str) -> ChildResults:
    """`NotAllowed` for a child that the role does not reach in that term. Looking is logged.

    Nothing from after the term is told, and nothing of another child.
    """
    desk = services.desk
    pupil = _reached(desk, term, student)
    found = finished(desk, term, records.of_student(desk.db, student))
    desk.looked("student", student, student, term=term.id)
    return ChildResults(
        pupil,
        term,
        _informants(desk, term, pupil, found),
        tuple(since(desk, term, pupil.student, found)),
        tuple(_written(desk, term, found)),
    )


def _reached(desk: Desk, term: Term, student: str) -> Pupil:
    """In the class of today, or of the term's nearest day, else of its count day."""
    desk.require(Action.SEE_RECORDS)
    known = people.student(desk.db, student)
    rooms = people.enrolments(desk.db, student) if known else []
    if known and desk.reached(term, [student]) != set():
        for day in (term.reference_day(desk.today), term.count_day):
            for each in rooms:
                if each.since <= day and (each.until is None or day < each.until):
                    return Pupil(known, each.classroom, each.number)
    raise NotAllowed(
        translate("Access", "This student is in none of your classes. Ask the administrator.")
    )


def _informants(desk: Desk, term: Term, pupil: Pupil, found: Iterable[Record]) -> Informants | None:
    """None when nobody has answered in this term."""
    newest: dict[str, Record] = {}
    for each in found:
        if each.term == term.id and each.form in SDQ:
            newest.setdefault(each.form, each)
    if not newest:
        return None
    forms = [desk.library.form(id_) for id_ in SDQ]
    editions = {form.id: edition_in_use(desk, form.id, term=term.id) for form in forms}
    said: Mapping[Informant, Sequence[Score]] = {
        form.informants[0]: scores(desk, editions[form.id], newest[form.id], pupil.student)
        for form in forms
        if form.id in newest
    }
    voices = tuple(
        Voice(
            form,
            editions[form.id],
            newest[form.id].date if form.id in newest else None,
            form.id in newest or asked(form, pupil, term.count_day),
        )
        for form in forms
    )
    return Informants(voices, tuple(side_by_side(forms, said)))


def _written(desk: Desk, term: Term, found: Iterable[Record]) -> Iterator[Written]:
    """The forms that hold nothing but words: a result that another instrument gave."""
    staff = schools.staff_names(desk.db)
    for record in found:
        form = desk.library.form(record.form)
        if record.term != term.id or form.scales or any(i.kind != "text" for i in form.items):
            continue
        answers = ((item.label(language()), record.answers.get(item.id)) for item in form.items)
        lines = tuple((name, str(words)) for name, words in answers if words)
        yield Written(form, record.date, staff.get(record.author, ""), lines)
