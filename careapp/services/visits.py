"""Home visits: a round is planned, gone and looked back at; what is to be done after a visit."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from careapp.domain.access import Action
from careapp.domain.calendar import be_date_short
from careapp.domain.people import Classroom
from careapp.domain.records import Record
from careapp.domain.schools import Term
from careapp.domain.visits import (
    Task,
    Tour,
    VisitPlan,
    by_village,
    moved,
    nth_on,
    planned,
    spread,
    taken,
)
from careapp.errors import CareError, NotAllowed
from careapp.i18n import language, translate
from careapp.services.desk import Desk
from careapp.services.editions import edition_in_use, scores_by
from careapp.services.people import People
from careapp.services.report_kinds import HOME_VISIT
from careapp.services.screenings import Screenings
from careapp.services.visit_rounds import Round, round_of
from careapp.store import records, schools, siblings, visits
from careapp.store.journal import Entry

_INCOME = "income_per_head"


@dataclass(frozen=True, slots=True)
class Waiting:
    """What is to be done about home visits, of some children or of all.

    `unvisited` are those in class on the count day (or, of those asked for, all) whose home was
    not visited this term; `today` and `late` are the plans of such, for today and for days before.
    """

    unvisited: tuple[str, ...]
    today: tuple[VisitPlan, ...]
    late: tuple[VisitPlan, ...]
    tasks: tuple[Task, ...]


@dataclass(frozen=True, slots=True)
class Visit:
    """A visit that was made, the `nth` of its term. `companions` is who went along, as its plan
    says."""

    record: Record
    visitor: str
    companions: str
    income: int | float | None  # baht a head and month
    photos: tuple[str, ...]
    nth: int = 1


@dataclass(frozen=True, slots=True)
class History:
    """A child's visits over the years, the newest first; what is planned, and the tasks.

    `names` are those of the staff, by id.
    """

    student: str
    visits: tuple[Visit, ...]
    plans: tuple[VisitPlan, ...]
    tasks: tuple[Task, ...]
    names: Mapping[str, str]

    @property
    def coming(self) -> tuple[VisitPlan, ...]:
        """What is planned and was not made."""
        made = {(each.record.term, each.nth) for each in self.visits}
        return tuple(each for each in self.plans if (each.term, each.nth) not in made)


class Visits:
    def __init__(self, desk: Desk, people: People, screenings: Screenings) -> None:
        self._desk, self._people, self._screenings = desk, people, screenings

    def round(self, term: Term, classroom: Classroom | None = None) -> Round:
        """Who of a class, or of all that the account reaches, was visited and is planned."""
        return round_of(self._desk, self._people, self._screenings, term, classroom)

    def plan(self, term: Term, students: Collection[str], tour: Tour) -> tuple[VisitPlan, ...]:
        """Plan a round of children, by village and house; as they were before, to put back. Where
        a home was visited before the day, a further visit is planned."""
        self._keep(term, students)
        if not students:
            raise CareError(translate("Visits", "Choose first whom to visit."))
        if tour.a_day < 1:
            raise CareError(translate("Visits", "Say how many homes are visited a day."))
        wanted = set(students)
        found = [each.student for each in self._people.pupils(term) if each.student.id in wanted]
        full = taken(visits.every(self._desk.db, term.id), tour.owner, wanted)
        families = siblings.confirmed(self._desk.db)
        places = spread(by_village(found, families), tour, full, families)
        made = visits.days_made(self._desk.db, term.id, HOME_VISIT, wanted)
        return self._write(
            [
                replace(each, nth=nth_on(each.day or tour.start, made.get(each.student, ())))
                for each in planned(places, term.id, tour)
            ]
        )

    def move(
        self, term: Term, student: str, down: int, among: Collection[str]
    ) -> tuple[VisitPlan, ...]:
        """One place up or down `among` the children of a round; as they were before."""
        self._keep(term, [student, *among])
        return self._write(moved(self._next(term, [student, *among]), student, down))

    def save(self, changed: VisitPlan) -> tuple[VisitPlan, ...]:
        """Another day, who goes along, who leads; as it was before. Without a turn it is the last
        of its day."""
        self._keep(self._desk.term(changed.term), [changed.student])
        if changed.nth > 1:
            self._comes_after(changed)
        if changed.day is not None and changed.turn is None:
            others = visits.every(self._desk.db, changed.term)
            full = taken(others, changed.owner, [changed.student])
            changed = replace(changed, turn=full.get(changed.day, 0) + 1)
        return self._write([replace(changed, companions=changed.companions.strip())])

    def take_off(self, term: Term, students: Collection[str]) -> tuple[VisitPlan, ...]:
        """Plan no visit of these any more; as they were before."""
        self._keep(term, students)
        found = self._next(term, students)
        return self._write([replace(each, day=None, turn=None) for each in found])

    def put_back(self, before: Iterable[VisitPlan]) -> tuple[VisitPlan, ...]:
        """Plans as they were; what takes that back in turn."""
        plans = list(before)
        for term in {each.term for each in plans}:
            whose = [each.student for each in plans if each.term == term]
            self._keep(self._desk.term(term), whose)
        return self._write(plans)

    def save_task(self, task: Task) -> Task:
        """A new one (without id) or a changed one; as it is stored."""
        desk = self._desk
        desk.require(Action.KEEP_VISITS)
        self._people.student(task.student, Action.KEEP_VISITS)
        if not task.what.strip():
            raise CareError(translate("Visits", "Say what is to be done."))
        before = visits.task(desk.db, task.id) if task.id else None
        made = replace(task, id=task.id or desk.new_id(), what=task.what.strip())
        desk.write(visits.save_task(made, before))
        return made

    def history(self, student: str, *, on_page: bool = False) -> History:
        """A child's visits, plans and tasks; that they were looked at is noted, but `on_page`: a
        look at the child's page is noted as one."""
        desk = self._desk
        desk.require(Action.SEE_RECORDS)
        known = self._people.student(student)
        if not on_page:
            desk.looked("visits", student, student)
        form = desk.library.form(HOME_VISIT)
        photos = [item.id for item in form.items if item.kind == "photo"]
        plans = visits.of_student(desk.db, student)
        companions = {(each.term, each.nth): each.companions for each in plans}
        found = visits.visits(desk.db, student, HOME_VISIT)
        names = schools.staff_names(desk.db)

        def income(record: Record) -> int | float | None:
            edition = edition_in_use(desk, HOME_VISIT, term=record.term)
            stored = records.results(desk.db, record, edition.id)
            scores = stored or scores_by(desk.library, form, edition, record, known)
            return next((each.score for each in scores if each.scale == _INCOME), None)

        def told(record: Record) -> Visit:
            nth = nth_on(record.date, {each.date for each in found if each.term == record.term})
            return Visit(
                record,
                str(record.answers.get("visitor", "")) or names.get(record.author, ""),
                companions.get((record.term, nth), ""),
                income(record),
                tuple(str(record.answers[item]) for item in photos if record.answers.get(item)),
                nth,
            )

        return History(
            student,
            tuple(map(told, found)),
            tuple(each for each in plans if each.day is not None),
            tuple(visits.tasks(desk.db, [student])),
            names,
        )

    def _next(self, term: Term, students: Collection[str]) -> list[VisitPlan]:
        """The plans that are at work, of the visits that come next."""
        return [*visits.next_plans(self._desk.db, term.id, HOME_VISIT, students).values()]

    def _comes_after(self, further: VisitPlan) -> None:
        """`CareError` for a further visit that would not be one."""
        asked = further.term, HOME_VISIT, [further.student]
        made = visits.days_made(self._desk.db, *asked).get(further.student, [])
        if (
            further.day is not None
            and made[: further.nth - 1]
            and further.day <= made[: further.nth - 1][-1]
        ):
            last = be_date_short(made[-1], language())
            words = translate("Visits", "The home was visited on {day}: choose a later day.")
            raise CareError(words.format(day=last))

    def _write(self, plans: Sequence[VisitPlan]) -> tuple[VisitPlan, ...]:
        """Write what differs; as it was before, what was not there as one that is taken back."""
        stored = visits.stored(self._desk.db, [each.id for each in plans])
        entries: list[Entry] = []
        before = []
        for each in plans:
            known = stored.get(each.id)
            changed = list(visits.save_plan(each, known))
            if changed:
                before.append(
                    known or VisitPlan(each.student, each.term, deleted=True, nth=each.nth)
                )
            entries += changed
        self._desk.write(entries)
        return tuple(before)

    def _keep(self, term: Term, students: Collection[str]) -> None:
        """`NotAllowed` unless the account may plan visits, of all these children."""
        self._desk.require(Action.KEEP_VISITS)
        reached = self._desk.reached(term, students, Action.KEEP_VISITS)
        if reached is not None and not set(students) <= set(reached):
            raise NotAllowed(translate("Visits", "Not all of these children are in your classes."))


def waiting(desk: Desk, term: Term, students: Collection[str] | None = None) -> Waiting:
    """What is to be done today about home visits; without `students` of the whole school."""
    db, day = desk.db, desk.today
    visited = visits.visited(db, term.id, HOME_VISIT)
    some = visits.in_class(db, term.count_day) if students is None else students
    plans = visits.due(db, term.id, HOME_VISIT, day, students)
    plans.sort(key=lambda each: each.order)
    return Waiting(
        tuple(each for each in some if each not in visited),
        tuple(each for each in plans if each.day == day),
        tuple(each for each in plans if each.day is not None and each.day < day),
        tuple(each for each in visits.tasks(db, students, left=True) if each.is_due(day)),
    )
