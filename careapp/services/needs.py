"""Who needs help where: classes by dimension, or of one class its terms, as the reports count."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from careapp.domain.access import Action
from careapp.domain.groups import GROUPS
from careapp.domain.movements import before
from careapp.domain.people import Classroom, Pupil
from careapp.domain.schools import Term
from careapp.i18n import language
from careapp.reports.chart_tables import Heads, heat_map
from careapp.reports.charts import HeatMap
from careapp.reports.group_tables import OVERALL, short
from careapp.reports.heading import Heading
from careapp.reports.screening_tables import needs_of
from careapp.reports.tallies import Tally, by_class, tallied
from careapp.reports.term_tables import label
from careapp.services.desk import Desk
from careapp.services.people import People
from careapp.services.report_kinds import SCREENING
from careapp.services.screenings import Screenings

_TERMS = 6  # three school years


@dataclass(frozen=True, slots=True)
class Needs:
    """A heat map and who is behind its cells; of a class its rows are terms, else classes.

    `chart` is None where nobody is screened.
    """

    term: Term
    classroom: Classroom | None
    chart: HeatMap | None
    scales: tuple[str, ...]
    rows: Mapping[str, Tally]
    whole: Tally

    def who(self, row: int, column: int) -> tuple[str, ...]:
        """The children behind a cell, by id: at risk or with problems."""
        if self.chart is None:
            return ()
        shown, scale = self.chart.rows[row], self.scales[column]
        tally = self.whole if shown.total else self.rows[shown.name]
        found = ((each.student.id, tally.outcome(each, scale)) for each in tally.pupils)
        return tuple(child for child, said in found if said and said.band in GROUPS[1:])


def needs(
    desk: Desk,
    people: People,
    screenings: Screenings,
    term: Term,
    classroom: Classroom | None = None,
) -> Needs:
    """Of the children of the term's count day."""
    desk.require(Action.SEE_RECORDS, [classroom] if classroom else [])
    pupils = people.counted(term, classroom)
    ids = None if classroom is None and desk.actor.reaches_school else _ids(pupils)
    whole = tallied(pupils, screenings.profiles(term, SCREENING, students=ids))
    if classroom is None:
        rooms = by_class(pupils).items()
        rows = {room: whole.of(members) for room, members in rooms}
    else:
        terms = [desk.term(before(term.id, n)) for n in range(_TERMS - 1, 0, -1)]
        then = {label(each): screenings.profiles(each, SCREENING, students=ids) for each in terms}
        rows = {name: tallied(pupils, found) for name, found in then.items()}
        rows[label(term)] = whole
    form = desk.library.form(SCREENING)
    grouped = [each for each in form.scales if each.bands == GROUPS]
    ordered = sorted(grouped, key=lambda each: each.id == OVERALL)
    columns = {each.id: short(each.text.of(language())) for each in ordered}
    chart = _chart(desk, term, columns, rows, None if classroom else whole)
    return Needs(term, classroom, chart, tuple(columns), rows, whole)


def _ids(pupils: Sequence[Pupil]) -> list[str]:
    return [each.student.id for each in pupils]


def _chart(
    desk: Desk,
    term: Term,
    columns: Mapping[str, str],
    rows: Mapping[str, Tally],
    whole: Tally | None,
) -> HeatMap | None:
    heading = Heading("", "", term, desk.file.clock.now(), language=language())
    classes = whole is not None
    heads = Heads(
        heading.translate("Paper", "At risk or with problems, by class and dimension (%)")
        if classes
        else heading.translate("Paper", "At risk or with problems, by term and dimension (%)"),
        heading.translate("Paper", "Class") if classes else heading.translate("Paper", "Term"),
        heading.translate("Paper", "Screened"),
    )
    parts = {name: needs_of(tally, columns) for name, tally in rows.items()}
    made = heat_map(heading, heads, columns, parts, needs_of(whole, columns) if whole else None)
    return made if isinstance(made, HeatMap) else None
