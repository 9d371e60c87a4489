"""Today: how far a class is, what is to be done, whom to look at first, and what comes next."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from careapp.domain import deadlines
from careapp.domain.access import Action
from careapp.domain.deadlines import Deadline, Yearly
from careapp.domain.groups import GROUPS
from careapp.domain.people import Classroom, Pupil
from careapp.domain.records import Informant, Outcome, Record
from careapp.domain.schools import Term, term_on
from careapp.errors import CareError
from careapp.forms.definition import Form
from careapp.i18n import language, translate
from careapp.reports.group_tables import group_chart
from careapp.reports.heading import Heading
from careapp.reports.model import Chart
from careapp.reports.tallies import Tally, tallied
from careapp.services.desk import Desk
from careapp.services.editions import edition_in_use
from careapp.services.follow_ups import Due, FollowUps
from careapp.services.people import People
from careapp.services.plan_board import Waiting, waiting
from careapp.services.report_kinds import SCREENING, SDQ
from careapp.services.safety import Safety
from careapp.services.screenings import Screenings
from careapp.services.steps import Entered, Step, entered, step, together
from careapp.store import drafts, records, schools

ALL_SDQ = "sdq"  # the step of all informants of the SDQ together
_WHOLE = ("overall", "total")  # the scales that speak for a whole form
_ROUND, _TICK = "deadlines", "deadline:"  # settings: the school's round; what was ticked in it


@dataclass(frozen=True, slots=True)
class Weighty:
    """A child to look at first: the forms whose whole has a problem; `urgent` comes before all."""

    pupil: Pupil
    forms: tuple[str, ...]
    urgent: bool


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

    def who(self, bar: int, part: int) -> tuple[str, ...]:
        """The children behind a part of a bar."""
        scale, group = self.scales[bar], GROUPS[part]
        found = ((each, self.tally.outcome(each, scale)) for each in self.tally.pupils)
        return tuple(each.student.id for each, said in found if said and said.band == group)


@dataclass(frozen=True, slots=True)
class Marked:
    """A deadline; `done` is None where nobody can know."""

    deadline: Deadline
    done: bool | None


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
    plans: Waiting

    def step(self, id_: str) -> Step:
        return next(each for each in self.steps if each.id == id_)


class Home:
    def __init__(self, desk: Desk, people: People, screenings: Screenings) -> None:
        self._desk, self._people, self._screenings = desk, people, screenings

    def today(self, term: Term, classroom: Classroom | None = None) -> Today:
        """Everything the first screen shows, in one short reading."""
        desk = self._desk
        desk.require(Action.SEE_RECORDS, [classroom] if classroom else [])
        now = self._people.pupils(term, classroom)
        on_day = self._people.counted(term, classroom)
        pupils = on_day or now
        known = {each.student.id: each for each in (*on_day, *now)}
        some = known.keys() if classroom or not desk.actor.reaches_school else None
        typed = [each for each in drafts.heads(desk.db) if each.student in known]
        there = entered(
            records.heads(desk.db, term.id, some),
            ((each.student, each.form) for each in typed if each.term == term.id),
        )
        screened = self._outcomes(desk.library.form(SCREENING), term, there, some, whole=False)
        whole = [each for each in screened if each.scale in _WHOLE]
        bad = {SCREENING: _problems(desk.library.form(SCREENING))}
        for form in self._others(there):
            whole += self._outcomes(form, term, there, some, whole=True)
            bad[form.id] = _problems(form)
        counted = {each.student.id for each in pupils}
        noticed = there.noticed()
        unnoticed = [each for each in now if each.student.id not in noticed]
        return Today(
            term, classroom, desk.today, known,
            tuple(each.student.id for each in pupils),
            bool(on_day) or not now,
            bool(known) or bool(self._people.classrooms(term)),
            self._steps(pupils, term, there),
            tuple(id_ for id_ in (each.student.id for each in now)
                  if id_ not in counted and id_ not in there.done(SCREENING)),
            tuple(_weighty(pupils, whole, bad)),
            FollowUps(desk, self._screenings).due(term, there.final.keys(), known.keys()),
            self._groups(pupils, screened, term),
            tuple(_left(typed, known)),
            tuple(each.student.id for each in sorted(unnoticed, key=_in_dictionary_order)),
            self.around(),
            Safety(desk).count(),
            waiting(desk, None if some is None else [each.student.id for each in now]),
        )  # fmt: skip

    def _steps(self, pupils: Sequence[Pupil], term: Term, there: Entered) -> tuple[Step, ...]:
        form = self._desk.library.form
        first = step(form(SCREENING), pupils, term.count_day, there)
        parts = [step(form(id_), pupils, term.count_day, there) for id_ in SDQ]
        return (first, together(ALL_SDQ, parts, pupils), *parts)

    def _others(self, there: Entered) -> Iterator[Form]:
        """The forms beside the screening that are filled in and say something of the whole."""
        library = self._desk.library
        likely = {id_ for scale in _WHOLE for id_ in library.may_say(f'id = "{scale}"')}
        for id_ in library.ids:
            if id_ != SCREENING and id_ in likely and there.done(id_):
                form = library.form(id_)
                if any(scale.id in _WHOLE for scale in form.scales):
                    yield form

    def _outcomes(
        self, form: Form, term: Term, there: Entered, some: Collection[str] | None, *, whole: bool
    ) -> list[Outcome]:
        """The results of a form, scored first where the edition in use has not scored them yet."""
        desk, scales = self._desk, _WHOLE if whole else ()
        done = there.done(form.id)
        if not done:
            return []
        edition = edition_in_use(desk, form.id, term=term.id).id
        found = records.outcomes(desk.db, term.id, (form.id,), edition, scales, some)
        if done - {each.student for each in found}:
            self._screenings.outcomes(term, (form.id,))
            found = records.outcomes(desk.db, term.id, (form.id,), edition, scales, some)
        return found

    def _groups(self, pupils: Sequence[Pupil], outcomes: Iterable[Outcome], term: Term) -> Groups:
        form, tally = self._desk.library.form(SCREENING), tallied(pupils, outcomes)
        scales = [each for each in form.scales if each.bands == GROUPS and each.kind != "worst"]
        words = {each.id: each.text.of(language()) for each in scales}
        heading = Heading("", "", term, self._desk.file.clock.now(), language=language())
        chart = next(group_chart(heading, tally, words, list(words)), None)
        return Groups(chart, tuple(words), tally)

    def deadlines(self) -> tuple[Yearly, ...]:
        """The yearly round: the school's own, else the usual one."""
        stored = self._desk.setting(_ROUND)
        return deadlines.usual() if stored is None else deadlines.read_round(stored)

    def save_deadlines(self, changed: Iterable[Yearly] | None) -> None:
        """Take another round for the school; None takes the usual one again."""
        self._desk.require(Action.MANAGE_SCHOOL)
        plain = None if changed is None else deadlines.plain_round(changed)
        try:
            deadlines.read_round(plain or ())
        except ValueError as problem:
            raise CareError(
                translate(
                    "Home", "The deadline “{id}” needs a name, a day of the year and an own id."
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
        found = deadlines.around(self.deadlines(), self._terms(), desk.today)
        return tuple(
            Marked(each, bool(ticks.get(each.key)) if each.key else None) for each in found
        )

    def _terms(self) -> Iterator[Term]:
        """The term before today's, today's and the next, with the school's own days."""
        year, number = term_on(self._desk.today)
        for at in (year * 2 + number - 2, year * 2 + number - 1, year * 2 + number):
            yield self._desk.term(f"{at // 2}/{at % 2 + 1}")


def _problems(form: Form) -> frozenset[str]:
    """The bands that are a problem."""
    return frozenset(band.id for band in form.bands if band.tone == "problem")


def _weighty(
    pupils: Sequence[Pupil], whole: Iterable[Outcome], bad: Mapping[str, frozenset[str]]
) -> Iterator[Weighty]:
    """Urgent ones first, then who has a problem by most forms, then in class order.

    `bad` are the bands of each form that are a problem.
    """
    problems: dict[str, list[str]] = {}
    urgent: set[str] = set()
    for each in whole:
        if each.band in bad[each.form]:
            problems.setdefault(each.student, []).append(each.form)
        if "urgent" in each.flags:
            urgent.add(each.student)
    found = [
        Weighty(each, tuple(problems.get(id_, ())), id_ in urgent)
        for each in pupils
        if (id_ := each.student.id) in problems or id_ in urgent
    ]
    yield from sorted(found, key=lambda each: (not each.urgent, -len(each.forms)))


def _left(typed: Iterable[Record], known: Mapping[str, Pupil]) -> Iterator[Left]:
    found: dict[tuple[str, str, Informant], set[str]] = {}
    for each in typed:
        found.setdefault((each.term, each.form, each.informant), set()).add(each.student)
    for (term, form, who), students in found.items():
        yield Left(term, form, who, tuple(id_ for id_ in known if id_ in students))


def _in_dictionary_order(pupil: Pupil) -> tuple[str, str]:
    return pupil.student.sort_key, pupil.student.id
