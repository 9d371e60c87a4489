"""What forms say of a class: how far it is, each child's groups, and whom to talk about and why."""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from careapp.domain.access import Action
from careapp.domain.people import Classroom, Pupil
from careapp.domain.records import Informant, Record, Score
from careapp.domain.schools import Term
from careapp.forms.definition import Form, Scale
from careapp.forms.edition import Edition
from careapp.forms.items import Item
from careapp.forms.scoring import suggest_from
from careapp.i18n import language
from careapp.reports.band_charts import BandChart, band_charts
from careapp.reports.group_tables import remarks
from careapp.reports.heading import Heading, Origin
from careapp.reports.informants import complete
from careapp.reports.model import Note
from careapp.reports.recorded import columns, is_recorded
from careapp.reports.spreads import Spread, spread
from careapp.reports.tallies import Tally, in_order, tallied
from careapp.services.concerns import Concern, concerns
from careapp.services.follow_ups import Due, FollowUps
from careapp.services.report_kinds import SDQ
from careapp.services.schools import SchoolServices
from careapp.services.steps import Step, entered, not_asked, step
from careapp.store import drafts, records
from careapp.store.filled import filled


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a class is with a form by one informant, and the cut-offs in use."""

    form: Form
    informant: Informant
    edition: Edition
    step: Step


@dataclass(frozen=True, slots=True)
class ClassResults:
    """The counted forms of a class, as its report counts them.

    `scales` are those to show, in the report's order. `informants` tells, where informants belong
    together, how many children each has assessed, of how many it is asked about; nothing of one
    that nobody is asked about. `complete` are the children whom all who are asked have assessed.
    `recorded` are the final records of the term, oldest first, where they are there to be read, and
    `columns` their items to show.
    """

    form: Form
    informant: Informant
    edition: Edition
    term: Term
    classroom: Classroom
    pupils: tuple[Pupil, ...]
    tally: Tally
    scales: tuple[Scale, ...]
    charts: tuple[BandChart, ...]
    profile: Spread | None
    concerns: tuple[Concern, ...]
    remarks: tuple[str, ...]
    informants: Mapping[str, tuple[int, int]]
    complete: int
    recorded: tuple[Record, ...]
    columns: tuple[Item, ...]
    due: tuple[Due, ...]  # forms that these results ask for, still to be filled in


def standings(
    services: SchoolServices, term: Term, classroom: Classroom | None = None
) -> tuple[Standing, ...]:
    """Every form there is, with how far the class (or all that the account reaches) is with it."""
    desk = services.desk
    desk.require(Action.SEE_RECORDS, [classroom] if classroom else [])
    pupils = services.people.pupils(term, classroom)
    ids, day = [each.student.id for each in pupils], term.count_day  # as the reports ask for ages
    there = filled(desk.db, term.id, ids)
    typed = [each for each in drafts.heads(desk.db) if each.term == term.id]
    found = []
    for form in services.forms.all():
        edition = services.forms.edition_in_use(form.id, term)
        for who in form.informants:
            here = entered(
                (each for each in there if each.informant == who),
                ((each.student, each.form) for each in typed if each.informant == who),
            )
            found.append(Standing(form, who, edition, step(form, pupils, day, here)))
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
    desk = services.desk
    desk.require(Action.SEE_RECORDS, [classroom])
    form = services.forms.form(form_id)
    edition = services.forms.edition_in_use(form_id, term)
    pupils = tuple(in_order(services.people.counted(term, classroom)))
    ids = [each.student.id for each in pupils]
    family = SDQ if form_id in SDQ else (form_id,)
    outcomes = services.screenings.outcomes(term, family, students=ids)
    here = [each for each in outcomes if each.form == form_id and each.informant == informant]
    finals = records.finished(desk.db, term.id, form_id, informant, ids)
    by_child = _by_child(finals)
    tally = tallied(pupils, here if form.scales else {child: {} for child in by_child})
    scales = tuple(_shown(form, tally))
    members = [services.forms.form(id_) for id_ in family]
    seen: dict[str, set[str]] = {
        member.informants[0]: {each.student for each in outcomes if each.form == member.id}
        for member in members
    }
    aside = not_asked(members, pupils, term.count_day)
    dangers = desk.actor.may(Action.LOOK_AFTER)
    desk.looked("results", form_id, term=term.id, place=classroom.label)
    return ClassResults(
        form, informant, edition, term, classroom, pupils, tally, scales,
        band_charts(form, tally, scales, language()),
        spread(form, edition, tally, scales, language()),
        concerns(form, scales, tally, by_child, dangers=dangers),
        tuple(_remarks(_heading(services, term), form, edition, tally, scales)),
        dict(_by_informant(ids, seen, aside)),
        complete(pupils, seen, aside),
        tuple(finals) if is_recorded(form) else (),
        columns(form, dangers=dangers) if is_recorded(form) else (),
        FollowUps(desk, services.screenings).due(term, (form_id,), ids),
    )  # fmt: skip


def _by_child(found: Iterable[Record]) -> dict[str, list[Record]]:
    by_child: dict[str, list[Record]] = {}
    for each in found:
        by_child.setdefault(each.student, []).append(each)
    return by_child


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


def _remarks(
    heading: Heading, form: Form, edition: Edition, tally: Tally, scales: Iterable[Scale]
) -> Iterator[str]:
    labels = {scale.id: scale.text.of(language()) for scale in scales}
    origin = Origin(form.title.of(language()), form.version, verified=edition.verified)
    for each in remarks(heading, tally, labels, origin, percentages=False):
        if isinstance(each, Note):
            yield each.text


def _shown(form: Form, tally: Tally) -> Iterator[Scale]:
    """As on paper: an optional scale only where somebody answered it, the overall group last."""
    for scale in sorted(form.scales, key=lambda each: each.id == "overall"):
        answered = any(tally.outcome(pupil, scale.id) for pupil in tally.pupils)
        if answered or not (scale.optional or scale.kind == "standard"):
            yield scale
