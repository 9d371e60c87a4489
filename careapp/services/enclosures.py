"""What can go with a referral: chosen one by one, so that no more is told than is needed.

Only what is ticked is ever named in the letter or printed behind it.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from careapp.domain.people import Student
from careapp.domain.plans import Life
from careapp.domain.records import Record, Score
from careapp.forms.definition import Form
from careapp.services.desk import Desk
from careapp.services.editions import edition_in_use
from careapp.services.last_time import scores
from careapp.services.report_kinds import HOME_VISIT, MEASUREMENT, SCREENING, SDQ
from careapp.store import documents, people, plans, records

FAMILY, PLAN, RECORD, DOCUMENT = "family", "plan", "record", "document"
_FORMS = (SCREENING, *SDQ, HOME_VISIT, MEASUREMENT)


@dataclass(frozen=True, slots=True)
class Enclosure:
    """One thing to tick. `kind` is family, plan, record or document; `form` is a record's, `name`
    a document's, and what a plan is about."""

    kind: str
    of: str  # the id of the thing
    day: date | None = None
    form: str = ""
    informant: str = ""
    name: str = ""

    @property
    def id(self) -> str:
        """How a referral names it."""
        return f"{self.kind}:{self.of}"


@dataclass(frozen=True, slots=True)
class Told:
    """What a record says: its scores by the edition in use then."""

    form: Form
    record: Record
    scores: tuple[Score, ...]


def offered(desk: Desk, student: str, chosen: Collection[str] = ()) -> tuple[Enclosure, ...]:
    """What there is of a child: the newest of each form, plans that began, files, the family.

    What is `chosen` already stays, though a newer one may have come.
    """
    found = [
        *_plans(desk, student),
        *_records(desk, student, chosen),
        Enclosure(FAMILY, student),
        *(
            Enclosure(DOCUMENT, each.id, each.day, name=each.name)
            for each in documents.of_student(desk.db, student)
        ),
    ]
    return tuple(found)


def ticked(desk: Desk, student: str, chosen: Collection[str]) -> tuple[Enclosure, ...]:
    """Those that are chosen, in the order in which they are offered."""
    return tuple(each for each in offered(desk, student, chosen) if each.id in chosen)


def told(desk: Desk, enclosure: Enclosure, student: Student) -> Told | None:
    """What a record that goes along says; None when it is there no more."""
    record = records.record(desk.db, enclosure.of)
    if record is None or record.student != student.id:
        return None
    edition = edition_in_use(desk, record.form, term=record.term)
    found = scores(desk, edition, record, student)
    return Told(desk.library.form(record.form), record, tuple(found))


def plan(desk: Desk, enclosure: Enclosure, student: str) -> Life | None:
    """The care plan that goes along; None when it is there no more."""
    found = plans.life(desk.db, enclosure.of)
    return found if found and found.plan.student == student else None


def family(desk: Desk, student: Student) -> Mapping[str, tuple[str, str]]:
    """By role the name (with the kinship) and the telephone of each guardian."""
    return {
        each.role: (f"{each.name} ({each.kinship})" if each.kinship else each.name, each.phone)
        for each in people.guardians(desk.db, student.id)
    }


def _plans(desk: Desk, student: str) -> Iterator[Enclosure]:
    for life in reversed(plans.lives(desk.db, plans.plans(desk.db, [student]))):
        name = (life.plan.story or life.plan.signs).strip().partition("\n")[0]
        yield Enclosure(PLAN, life.plan.id, life.plan.opened_on, name=name)


def _records(desk: Desk, student: str, chosen: Collection[str]) -> Iterator[Enclosure]:
    seen: set[tuple[str, str]] = set()
    found: dict[str, list[Enclosure]] = {}
    for each in records.of_student(desk.db, student):  # the newest first
        made = Enclosure(RECORD, each.id, each.date, each.form, each.informant)
        if each.status == "final" and each.form in _FORMS:
            if (each.form, each.informant) not in seen or made.id in chosen:
                found.setdefault(each.form, []).append(made)
            seen.add((each.form, each.informant))
    for form in _FORMS:
        yield from found.get(form, ())
