"""What forms say of a class: how far it is, each child's groups, and whom to talk about and why."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from careapp.domain.access import Action
from careapp.domain.groups import GROUPS, severity
from careapp.domain.people import Classroom, Pupil
from careapp.domain.records import Answer, Informant, Record, Score
from careapp.domain.schools import Term
from careapp.forms.definition import Form, Scale
from careapp.forms.edition import Edition
from careapp.forms.scoring import suggest_from
from careapp.i18n import language
from careapp.reports.group_tables import group_chart, remarks
from careapp.reports.heading import Heading, Origin
from careapp.reports.model import Chart, Note
from careapp.reports.student_sheets import ticked
from careapp.reports.tallies import Tally, in_order, tallied
from careapp.services.report_kinds import SDQ
from careapp.services.schools import SchoolServices
from careapp.services.steps import Step, entered, step
from careapp.store import drafts, records


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a class is with a form by one informant, and the cut-offs in use."""

    form: Form
    informant: Informant
    edition: Edition
    step: Step


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a child is to be talked about: one scale, its group, and what was ticked for it."""

    scale: str
    band: str
    score: int | float | None
    ticks: tuple[str, ...]
    flags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Concern:
    """A child to talk about; `group` is the worst of the reasons."""

    pupil: Pupil
    group: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class ClassResults:
    """The counted forms of a class, as its report counts them.

    `scales` are those to show, in the report's order. `informants` tells, where three informants
    belong together, how many children each has assessed; `complete` how many all three have.
    """

    form: Form
    informant: Informant
    edition: Edition
    term: Term
    classroom: Classroom
    pupils: tuple[Pupil, ...]
    tally: Tally
    scales: tuple[Scale, ...]
    chart: Chart | None
    charted: tuple[str, ...]  # the scale of each of its bars
    concerns: tuple[Concern, ...]
    remarks: tuple[str, ...]
    informants: Mapping[str, int]
    complete: int


def standings(
    services: SchoolServices, term: Term, classroom: Classroom | None = None
) -> tuple[Standing, ...]:
    """Every form there is, with how far the class (or all that the account reaches) is with it."""
    desk = services.desk
    desk.require(Action.SEE_RECORDS, [classroom] if classroom else [])
    pupils = services.people.pupils(term, classroom)
    ids, day = [each.student.id for each in pupils], term.reference_day(desk.today)
    heads = records.heads(desk.db, term.id, ids)
    typed = [each for each in drafts.heads(desk.db) if each.term == term.id]
    found = []
    for form in services.forms.all():
        edition = services.forms.edition_in_use(form.id)
        for who in form.informants:
            there = entered(
                (each for each in heads if each.informant == who),
                ((each.student, each.form) for each in typed if each.informant == who),
            )
            found.append(Standing(form, who, edition, step(form, pupils, day, there)))
    return tuple(found)


def fed(services: SchoolServices, form: Form, term: Term) -> dict[str, dict[str, str]]:
    """By student, what other forms of the term say about the dimensions that they feed."""
    forms = {id_ for scale in form.scales if scale.feed for id_ in scale.feed.forms}
    said: dict[str, dict[str, list[Score]]] = {}
    for each in services.screenings.outcomes(term, sorted(forms)) if forms else ():
        score = Score(each.scale, each.score, each.band, each.flags)
        said.setdefault(each.student, {}).setdefault(each.form, []).append(score)
    return {student: suggest_from(form, results) for student, results in said.items()}


def of_class(
    services: SchoolServices, form_id: str, informant: Informant, term: Term, classroom: Classroom
) -> ClassResults:
    """The results of the children of a class on the term's count day."""
    form = services.forms.form(form_id)
    edition = services.forms.edition_in_use(form_id)
    pupils = tuple(in_order(services.people.counted(term, classroom)))
    ids = [each.student.id for each in pupils]
    family = SDQ if form_id in SDQ else (form_id,)
    outcomes = services.screenings.outcomes(term, family, students=ids)
    here = [each for each in outcomes if each.form == form_id and each.informant == informant]
    tally = tallied(pupils, here)
    scales = tuple(_shown(form, tally))
    labels = {scale.id: scale.text.of(language()) for scale in scales}
    heading = _heading(services, term)
    charted = [each.id for each in scales if each.bands == GROUPS and each.kind != "worst"]
    origin = Origin(form.title.of(language()), form.version, verified=edition.verified)
    notes = [
        each
        for each in remarks(heading, tally, labels, origin, percentages=False)
        if isinstance(each, Note)
    ]
    counted = services.screenings.counted(term, (form_id,), ids)
    answers = {each.student: each for each in counted if each.informant == informant}
    seen = {id_: {each.student for each in outcomes if each.form == id_} for id_ in family}
    return ClassResults(
        form, informant, edition, term, classroom, pupils, tally, scales,
        next(group_chart(heading, tally, labels, charted), None), tuple(charted),
        _concerns(form, scales, tally, answers),
        tuple(each.text for each in notes),
        {services.forms.form(id_).informants[0]: len(seen[id_]) for id_ in family},
        len(set.intersection(*seen.values())),
    )  # fmt: skip


def _heading(services: SchoolServices, term: Term) -> Heading:
    school, now = services.school, services.desk.file.clock.now()
    return Heading(school.name, school.area, term, now, language=language())


def _shown(form: Form, tally: Tally) -> Iterator[Scale]:
    """As on paper: an optional scale only where somebody answered it, the overall group last."""
    for scale in sorted(form.scales, key=lambda each: each.id == "overall"):
        answered = any(tally.outcome(pupil, scale.id) for pupil in tally.pupils)
        if answered or not scale.optional:
            yield scale


def _concerns(
    form: Form, scales: Iterable[Scale], tally: Tally, counted: Mapping[str, Record]
) -> tuple[Concern, ...]:
    """Who has a problem first, and of those who has most of them; then in class order."""
    single = [scale for scale in scales if scale.kind != "worst"]
    found = []
    for pupil in tally.pupils:
        record = counted.get(pupil.student.id)
        ticks = ticked(form, record.answers if record else _NOTHING, language())
        reasons = tuple(_reasons(single, tally, pupil, ticks))
        if reasons:
            group = max((_weight(each.band) for each in reasons), default=0)
            found.append(Concern(pupil, GROUPS[group], reasons))
    return tuple(sorted(found, key=_urgency))


_NOTHING: Mapping[str, Answer] = {}
_WORTH_A_TALK = {"at_risk": 1, "problem": 2, "no_strength": 1, "yes": 1}


def _weight(band: str) -> int:
    return _WORTH_A_TALK.get(band, 0)


def _urgency(concern: Concern) -> tuple[int, int]:
    problems = sum(each.band == "problem" for each in concern.reasons)
    return -severity(concern.group), -problems


def _reasons(
    scales: Iterable[Scale], tally: Tally, pupil: Pupil, ticks: Mapping[str, tuple[str, ...]]
) -> Iterator[Reason]:
    """The total first, then problems before risks; a talent is no reason."""
    found: list[tuple[bool, int, int, Reason]] = []
    for scale in scales:
        outcome = tally.outcome(pupil, scale.id)
        if outcome and _weight(outcome.band) and scale.id != "talent":
            said = ticks.get(scale.id, ())
            reason = Reason(scale.id, outcome.band, outcome.score, said, outcome.flags)
            found.append((scale.kind != "total", -_weight(outcome.band), len(found), reason))
    yield from (reason for *_, reason in sorted(found, key=lambda each: each[:3]))
