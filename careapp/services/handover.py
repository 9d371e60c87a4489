"""The May hand-over: the teacher of a class goes through it and passes on what she chooses."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from careapp.domain.access import Action
from careapp.domain.calendar import be_date_short
from careapp.domain.groups import GROUPS
from careapp.domain.handover import PARTS, Handover
from careapp.domain.people import Classroom, Pupil
from careapp.domain.schools import Term
from careapp.errors import CareError
from careapp.i18n import language, translate
from careapp.reports.handover_tables import Told, handover_class
from careapp.reports.heading import Heading
from careapp.reports.model import Report
from careapp.services.child_records import ChildRecords, LookedUp, records_of
from careapp.services.child_strengths import strengths
from careapp.services.desk import Desk
from careapp.services.people import People
from careapp.services.report_kinds import SCREENING, Wanted
from careapp.services.transfer_words import plan_line, referral_line
from careapp.services.visits import waiting
from careapp.store import handover, plans, referrals, schools, visits


@dataclass(frozen=True, slots=True)
class Child:
    """A child to be handed over: what there is to pass on by part, and what was decided."""

    pupil: Pupil
    parts: Mapping[str, tuple[str, ...]]
    kept: Handover

    def passed(self, part: str) -> tuple[str, ...]:
        """What the next teacher reads of a part."""
        return self.parts[part] if part in self.kept.passed else ()


@dataclass(frozen=True, slots=True)
class Noted:
    """A hand-over as the next teacher sees it, and by whom."""

    kept: Handover
    who: str


@dataclass(frozen=True, slots=True)
class _Known:
    """What is read once for a class."""

    plans: Mapping[str, list[str]]
    referrals: Mapping[str, list[str]]
    visits: Mapping[str, list[str]]
    names: Mapping[str, str]
    kept: Mapping[str, Handover]
    forms: LookedUp = field(default_factory=LookedUp)


class Handovers:
    def __init__(self, desk: Desk, people: People) -> None:
        self._desk, self._people = desk, people

    def of_class(self, term: Term, classroom: Classroom) -> tuple[Child, ...]:
        """The children of a class with what can be passed on; that it was seen is noted."""
        self._desk.require(Action.SEE_RECORDS, [classroom])
        pupils = self._people.pupils(term, classroom)
        self._desk.looked("handover", classroom.label, term=term.id)
        return children(self._desk, term, pupils)

    def save(self, made: Handover) -> Handover:
        """Write what is passed on of a child; as it was before, to put it back."""
        desk = self._desk
        desk.require(Action.EDIT_STUDENTS)
        self._people.student(made.student, Action.EDIT_STUDENTS)
        if strange := made.passed - set(PARTS):
            raise ValueError(strange)
        before = handover.of_year(desk.db, made.year, [made.student]).get(made.student)
        desk.write([handover.save(made)])
        return before or Handover(made.student, made.year)

    def pass_on(self, student: str, year: int, passed: frozenset[str], note: str) -> Handover:
        """The same for whoever is at work, today."""
        desk = self._desk
        return self.save(
            Handover(student, year, passed, note.strip(), desk.actor.staff, desk.today)
        )

    def of_student(self, student: str) -> tuple[Noted, ...]:
        """What earlier teachers passed on, the newest first."""
        self._people.student(student)
        names = schools.staff_names(self._desk.db)
        found = handover.of_student(self._desk.db, student)
        return tuple(Noted(each, names.get(each.who, "")) for each in found)


def children(desk: Desk, term: Term, pupils: Sequence[Pupil]) -> tuple[Child, ...]:
    """In the order given."""
    ids = [each.student.id for each in pupils]
    known = _Known(
        _plans(desk, ids),
        _referrals(desk, ids),
        _visits(desk, term, ids),
        schools.staff_names(desk.db),
        handover.of_year(desk.db, term.year, ids),
    )
    return tuple(_child(desk, term, each, known) for each in pupils)


def _child(desk: Desk, term: Term, pupil: Pupil, known: _Known) -> Child:
    id_ = pupil.student.id
    records = records_of(desk, pupil.student, known.forms)
    parts = {
        "strengths": tuple(each.text for each in strengths(records, known.names)),
        "groups": tuple(_groups(records)),
        "plans": tuple(known.plans.get(id_, ())),
        "referrals": tuple(known.referrals.get(id_, ())),
        "visits": tuple(known.visits.get(id_, ())),
    }
    return Child(pupil, parts, known.kept.get(id_) or Handover(id_, term.year))


def _groups(records: ChildRecords) -> Iterator[str]:
    """By the newest screening: the whole, and each dimension that is not normal."""
    newest = next(records.finished(SCREENING), None)
    form = records.form(newest) if newest else None
    if newest is None or form is None:
        return
    scores, bands = records.scores(newest), {each.id: each for each in form.bands}
    for scale in form.scales:
        said = scores.get(scale.id)
        if said is None or said.band not in GROUPS or scale.kind == "worst":
            continue
        if said.band != "normal":
            yield f"{scale.text.of(language())}: {bands[said.band].text.of(language())}"


def _plans(desk: Desk, ids: Sequence[str]) -> dict[str, list[str]]:
    """The plans that are not closed."""
    found: dict[str, list[str]] = {}
    for life in plans.lives(desk.db, plans.plans(desk.db, ids)):
        if life.standing.state != "closed":
            found.setdefault(life.plan.student, []).append(plan_line(desk, life))
    return found


def _referrals(desk: Desk, ids: Sequence[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for life in referrals.lives(desk.db, referrals.referrals(desk.db, ids)):
        if life.standing.state != "closed":
            found.setdefault(life.referral.student, []).append(referral_line(desk, life.referral))
    return found


def _visits(desk: Desk, term: Term, ids: Sequence[str]) -> dict[str, list[str]]:
    """Homes not visited this term, and what is still to be done after a visit."""
    found: dict[str, list[str]] = {}
    for student in waiting(desk, term, ids).unvisited:
        words = translate("Handover", "Home not visited in term {term}")
        found.setdefault(student, []).append(words.format(term=term.id))
    for task in visits.tasks(desk.db, ids, left=True):
        due = f" ({be_date_short(task.due, language())})" if task.due else ""
        found.setdefault(task.student, []).append(f"{task.what}{due}")
    return found


def handover_report(
    desk: Desk, heading_of: Callable[[Wanted], Heading]
) -> Callable[[str, Wanted, list[Pupil]], Report]:
    """What makes the report of a class; who may have it is settled before."""

    def build(name: str, wanted: Wanted, pupils: list[Pupil]) -> Report:
        if wanted.classroom is None:
            raise CareError(translate("Reports", "Choose a class for this report: --class ป.4/1."))
        found = children(desk, wanted.term, pupils)
        told = [
            Told(
                each.pupil,
                {part: each.passed(part) for part in PARTS},
                each.kept.note,
                gone_through=each.kept.day is not None,
                left_out=len(each.kept.passed) < len(PARTS),
            )
            for each in found
        ]
        return handover_class(heading_of(wanted), told, wanted.classroom.label)

    return build
