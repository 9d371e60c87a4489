"""The help chosen for the children whom the forms of a term speak of, and whether it is still for
what they say."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from careapp.domain.groups import GROUPS
from careapp.domain.measures import Finding, status
from careapp.domain.people import Pupil
from careapp.domain.plans import Life
from careapp.domain.records import Outcome
from careapp.domain.schools import Term
from careapp.reports.group_tables import OVERALL
from careapp.reports.measure_tables import Helped
from careapp.reports.tallies import in_order
from careapp.services.desk import Desk
from careapp.services.editions import edition_in_use
from careapp.services.last_time import scores
from careapp.services.report_kinds import SCREENING, SDQ
from careapp.services.screenings import Screenings
from careapp.store import plans, records

_SCALES: Mapping[str, str] = {SCREENING: OVERALL, **dict.fromkeys(SDQ, "total")}


@dataclass(frozen=True, slots=True)
class _Choice:
    """What was chosen for a child in all its plans, and on which day last."""

    measures: frozenset[str]
    day: date


def helped(
    desk: Desk,
    screenings: Screenings,
    term: Term,
    pupils: Sequence[Pupil],
    lives: Sequence[tuple[Pupil, Life]],
) -> tuple[Helped, ...]:
    """Every child who is at risk or has problems, in class order; `lives` are their plans that
    count in the term."""
    ids = [each.student.id for each in pupils]
    said: dict[str, list[Outcome]] = {}
    for each in screenings.outcomes(term, tuple(_SCALES), students=ids):
        if _SCALES[each.form] == each.scale and each.band:
            said.setdefault(each.student, []).append(each)
    chosen = dict(_choices(desk, lives))
    found = []
    for pupil in in_order(pupils):
        results = said.get(pupil.student.id, [])
        if any(each.band in GROUPS[1:] for each in results):
            choice = chosen.get(pupil.student.id)
            findings = tuple(_findings(desk, term, pupil, results, choice))
            measures = choice.measures if choice else frozenset[str]()
            found.append(Helped(pupil, findings, measures, status(measures, findings)))
    return tuple(found)


def _choices(desk: Desk, lives: Sequence[tuple[Pupil, Life]]) -> Iterator[tuple[str, _Choice]]:
    """Of each child for whom any help was chosen."""
    having: dict[str, list[Life]] = {}
    for pupil, life in lives:
        if life.plan.measures:
            having.setdefault(pupil.student.id, []).append(life)
    ids = [life.plan.id for those in having.values() for life in those]
    written = plans.measures_written(desk.db, ids, desk.file.clock.now().tzinfo)
    for student, those in having.items():
        measures = frozenset(each for life in those for each in life.plan.measures)
        day = max(life.chosen_on(written.get(life.plan.id)) for life in those)
        yield student, _Choice(measures, day)


def _findings(
    desk: Desk, term: Term, pupil: Pupil, results: Sequence[Outcome], choice: _Choice | None
) -> Iterator[Finding]:
    """What each form says now; where that is newer than the choice, what it said before as well."""
    for now in results:
        newer = choice is not None and now.date > choice.day
        yield Finding(now.form, now.band, _before(desk, term, pupil, now, choice) if newer else "")


def _before(desk: Desk, term: Term, pupil: Pupil, now: Outcome, choice: _Choice | None) -> str:
    """The group by the last record up to the day of the choice, by the same cut-offs as now."""
    then = next(
        (
            each
            for each in records.of_student(desk.db, pupil.student.id)
            if (each.form, each.informant, each.status) == (now.form, now.informant, "final")
            and choice is not None
            and each.date <= choice.day
        ),
        None,
    )
    if then is None:
        return ""
    edition = edition_in_use(desk, now.form, term=term.id)
    found = scores(desk, edition, then, pupil.student)
    return next((each.band for each in found if each.scale == now.scale), "")
