"""What forms say of a class: how far it is, each child's groups, and whom to talk about and why."""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from careapp.domain.access import Action
from careapp.domain.groups import GROUPS, severity, worst
from careapp.domain.people import Classroom, Pupil
from careapp.domain.records import Answer, Informant, Record, Score
from careapp.domain.schools import Term
from careapp.forms.definition import Form, Scale, Tone
from careapp.forms.edition import Edition
from careapp.forms.scoring import suggest_from
from careapp.i18n import language
from careapp.reports.group_tables import group_chart, remarks
from careapp.reports.heading import Heading, Origin
from careapp.reports.informants import complete
from careapp.reports.model import Chart, Note
from careapp.reports.student_sheets import ticked
from careapp.reports.tallies import Said, Tally, in_order, tallied
from careapp.services.report_kinds import SDQ
from careapp.services.schools import SchoolServices
from careapp.services.steps import Step, entered, not_asked, step
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
    """Why a child is to be talked about: one scale, its band, and what was ticked for it.

    `group` says how much it weighs: at_risk or problem.
    """

    scale: str
    band: str
    score: int | float | None
    ticks: tuple[str, ...]
    flags: tuple[str, ...]
    group: str


@dataclass(frozen=True, slots=True)
class Concern:
    """A child to talk about; `group` is the worst of the reasons."""

    pupil: Pupil
    group: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class ClassResults:
    """The counted forms of a class, as its report counts them.

    `scales` are those to show, in the report's order. `informants` tells, where informants belong
    together, how many children each has assessed, of how many it is asked about; nothing of one
    that nobody is asked about. `complete` are the children whom all who are asked have assessed.
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
    informants: Mapping[str, tuple[int, int]]
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
    members = [services.forms.form(id_) for id_ in family]
    seen: dict[str, set[str]] = {
        member.informants[0]: {each.student for each in outcomes if each.form == member.id}
        for member in members
    }
    aside = not_asked(members, pupils, term.count_day)
    return ClassResults(
        form, informant, edition, term, classroom, pupils, tally, scales,
        next(group_chart(heading, tally, labels, charted), None), tuple(charted),
        _concerns(form, scales, tally, answers),
        tuple(each.text for each in notes),
        dict(_by_informant(ids, seen, aside)),
        complete(pupils, seen, aside),
    )  # fmt: skip


def _by_informant(
    ids: Sequence[str], seen: Mapping[str, Set[str]], aside: Mapping[str, Set[str]]
) -> Iterator[tuple[str, tuple[int, int]]]:
    """Of each informant that is asked about anybody: how many are in, of how many."""
    for who, children in seen.items():
        wanted = children | (set(ids) - aside[who])
        if wanted:
            yield who, (len(children), len(wanted))


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
    """Who is in danger first, then who has a problem, and most of them; then in class order."""
    single = [scale for scale in scales if scale.kind != "worst"]
    found = []
    for pupil in tally.pupils:
        record = counted.get(pupil.student.id)
        ticks = ticked(form, record.answers if record else _NOTHING, language())
        reasons = tuple(_reasons(form, single, tally, pupil, ticks))
        if reasons:
            group = worst(each.group for each in reasons)
            found.append(Concern(pupil, group, reasons))
    return tuple(sorted(found, key=_urgency))


_NOTHING: Mapping[str, Answer] = {}
_MISSED = {"no_strength": "at_risk"}  # nothing to be coloured, but something to talk about
_WORTH_A_TALK: Mapping[Tone, str] = {"at_risk": "at_risk", "problem": "problem", "need": "at_risk"}


def _group(form: Form, outcome: Said) -> str:
    """How much a result weighs; "" where there is nothing to talk about."""
    if "urgent" in outcome.flags:
        return "problem"
    if not outcome.band:
        return ""
    return _WORTH_A_TALK.get(form.tone(outcome.band, outcome.scale), _MISSED.get(outcome.band, ""))


def _urgency(concern: Concern) -> tuple[bool, int, int]:
    urgent = any("urgent" in each.flags for each in concern.reasons)
    problems = sum(each.group == "problem" for each in concern.reasons)
    return not urgent, -severity(concern.group), -problems


def _reasons(
    form: Form,
    scales: Iterable[Scale],
    tally: Tally,
    pupil: Pupil,
    ticks: Mapping[str, tuple[str, ...]],
) -> Iterator[Reason]:
    """The total first, then problems before risks."""
    found: list[tuple[bool, int, int, Reason]] = []
    for scale in scales:
        outcome = tally.outcome(pupil, scale.id)
        if outcome and (group := _group(form, outcome)):
            said = ticks.get(scale.id, ())
            reason = Reason(scale.id, outcome.band, outcome.score, said, outcome.flags, group)
            found.append((scale.kind != "total", -severity(group), len(found), reason))
    yield from (reason for *_, reason in sorted(found, key=lambda each: each[:3]))
