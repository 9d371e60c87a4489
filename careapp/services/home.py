"""Today: how far a class is, what is to be done, whom to look at first, and what comes next."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from careapp.domain.access import Action
from careapp.domain.groups import GROUPS
from careapp.domain.people import Classroom, Pupil
from careapp.domain.records import Informant, Record, Score
from careapp.domain.schools import Term
from careapp.forms.definition import Ages
from careapp.forms.edition import Edition
from careapp.i18n import language
from careapp.reports.group_tables import group_chart
from careapp.reports.heading import Heading
from careapp.reports.model import Chart
from careapp.reports.tallies import Tally, tallied
from careapp.services.deadlines import Deadlines, Marked
from careapp.services.desk import Desk
from careapp.services.editions import edition_in_use
from careapp.services.follow_ups import Due, FollowUps
from careapp.services.people import People
from careapp.services.report_kinds import HOME_VISIT, SCREENING, SDQ
from careapp.services.safety import Safety
from careapp.services.screenings import Screenings
from careapp.services.steps import Entered, Step, entered, step, together
from careapp.services.waiting import Waits, waits
from careapp.services.weighty import Weighty, weighty
from careapp.store import drafts
from careapp.store.filled import filled
from careapp.store.noticed import noticed

ALL_SDQ = "sdq"  # the step of all informants of the SDQ together


@dataclass(frozen=True, slots=True)
class Left:
    """Answers that were typed on this laptop and not written down, by term and form."""

    term: str
    form: str
    informant: Informant
    students: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Groups:
    """The groups by dimension, counted as the reports count; `scales` are those of the bars."""

    chart: Chart | None
    scales: tuple[str, ...]
    tally: Tally
    edition: Edition

    def who(self, bar: int, part: int) -> tuple[str, ...]:
        """The children behind a part of a bar."""
        scale, group = self.scales[bar], GROUPS[part]
        found = ((each, self.tally.outcome(each, scale)) for each in self.tally.pupils)
        return tuple(each.student.id for each, said in found if said and said.band == group)


@dataclass(frozen=True, slots=True)
class Today:
    """A class, or with `classroom` None all that the account reaches, on a day of work.

    `counted` are the children of the term's count day, as in the reports; `by_count_day` is False
    where nobody was there on it, and those of now are taken. `late` came after it and are not
    screened yet. `unnoticed` are in class now and have no entry at all this term, in dictionary
    order. `due` are the forms that results of others ask for. All sets of children are ids, in
    class order.
    """

    term: Term
    classroom: Classroom | None
    day: date
    pupils: Mapping[str, Pupil]
    counted: tuple[str, ...]
    by_count_day: bool
    anybody: bool
    steps: tuple[Step, ...]
    late: tuple[str, ...]
    first: tuple[Weighty, ...]
    due: tuple[Due, ...]
    groups: Groups
    left: tuple[Left, ...]
    unnoticed: tuple[str, ...]
    deadlines: tuple[Marked, ...]
    alarms: int
    waits: Waits

    def step(self, id_: str) -> Step:
        return next(each for each in self.steps if each.id == id_)


class Home:
    def __init__(self, desk: Desk, people: People, screenings: Screenings) -> None:
        self._desk, self._people, self._screenings = desk, people, screenings

    def today(self, term: Term, classroom: Classroom | None = None) -> Today:
        """Everything the first screen shows, in one short reading."""
        desk = self._desk
        desk.require(Action.SEE_RECORDS, [classroom] if classroom else [])
        now, on_day = self._people.now_and_counted(term, classroom)
        pupils = on_day or now
        known = {each.student.id: each for each in (*on_day, *now)}
        some = known.keys() if classroom or not desk.actor.reaches_school else None
        typed = [each for each in drafts.heads(desk.db) if each.student in known]
        there = entered(
            filled(desk.db, term.id, some),
            ((each.student, each.form) for each in typed if each.term == term.id),
        )
        screened: Mapping[str, Mapping[str, Score]] = {}
        if there.done(SCREENING):
            screened = self._screenings.profiles(term, SCREENING, students=some)
        counted = {each.student.id for each in pupils}
        seen = noticed(desk.db, term)
        unnoticed = [each for each in now if each.student.id not in seen]
        rooms = (classroom,) if classroom else self._people.classrooms(term)
        waiting = waits(desk, term, rooms, pupils, now, whole=some is None)
        return Today(
            term, classroom, desk.today, known,
            tuple(each.student.id for each in pupils),
            bool(on_day) or not now,
            bool(known) or bool(rooms) or bool(self._people.classrooms(term)),
            (*self._steps(pupils, term, there), _visited(pupils, waiting, there)),
            tuple(id_ for id_ in (each.student.id for each in now)
                  if id_ not in counted and id_ not in there.done(SCREENING)),
            tuple(weighty(desk, self._screenings, term, pupils, there, screened, some)),
            self._due(term, there, known, some),
            self._groups(pupils, screened, term),
            tuple(_left(typed, known)),
            tuple(each.student.id for each in sorted(unnoticed, key=_in_dictionary_order)),
            Deadlines(desk).around(),
            Safety(desk).count(),
            waiting,
        )  # fmt: skip

    def _due(
        self, term: Term, there: Entered, known: Mapping[str, Pupil], some: Collection[str] | None
    ) -> tuple[Due, ...]:
        """The forms that results ask for, about children who are shown."""
        found = FollowUps(self._desk, self._screenings).due(term, there.final.keys(), some)
        here = ((each.form, each.students & known.keys()) for each in found)
        return tuple(Due(form, students) for form, students in here if students)

    def _steps(self, pupils: Sequence[Pupil], term: Term, there: Entered) -> tuple[Step, ...]:
        form = self._desk.library.form
        first = step(form(SCREENING), pupils, term.count_day, there)
        parts = [step(form(id_), pupils, term.count_day, there) for id_ in SDQ]
        return (first, together(ALL_SDQ, parts, pupils), *parts)

    def _groups(
        self, pupils: Sequence[Pupil], screened: Mapping[str, Mapping[str, Score]], term: Term
    ) -> Groups:
        form, tally = self._desk.library.form(SCREENING), tallied(pupils, screened)
        scales = [each for each in form.scales if each.bands == GROUPS and each.kind != "worst"]
        words = {each.id: each.text.of(language()) for each in scales}
        heading = Heading("", "", term, self._desk.file.clock.now(), language=language())
        chart = next(group_chart(heading, tally, words, list(words)), None)
        edition = edition_in_use(self._desk, SCREENING, term=term.id)
        return Groups(chart, tuple(words), tally, edition)


def _visited(pupils: Sequence[Pupil], waiting: Waits, there: Entered) -> Step:
    """How far the home visits are; their form is not read for that."""
    ids, left = [each.student.id for each in pupils], {*waiting.visits.unvisited}
    return Step(
        HOME_VISIT, "teacher", Ages(),
        tuple(each for each in ids if each not in left),
        waiting.visits.unvisited,
        tuple(each for each in ids if each in there.begun(HOME_VISIT)),
        (),
    )  # fmt: skip


def _left(typed: Iterable[Record], known: Mapping[str, Pupil]) -> Iterator[Left]:
    found: dict[tuple[str, str, Informant], set[str]] = {}
    for each in typed:
        found.setdefault((each.term, each.form, each.informant), set()).add(each.student)
    for (term, form, who), students in found.items():
        yield Left(term, form, who, tuple(id_ for id_ in known if id_ in students))


def _in_dictionary_order(pupil: Pupil) -> tuple[str, str]:
    return pupil.student.sort_key, pupil.student.id
