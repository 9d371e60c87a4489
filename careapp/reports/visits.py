"""The home visits that a report counts, and the numbers that all reports of them have."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from careapp.domain.people import Pupil
from careapp.domain.records import Answer, Outcome, Record
from careapp.forms.definition import Form
from careapp.forms.items import Item
from careapp.reports.answer_counts import countable
from careapp.reports.heading import Heading, day
from careapp.reports.model import Datum, Facts, percent
from careapp.reports.tallies import NOBODY, Tally, data

INCOME, LOW = "income_per_head", "poverty_line"


@dataclass(frozen=True, slots=True)
class Visits:
    """The counted home visits, by student, and what their incomes come to.

    `siblings` are children of one family, by id; of the students in `joined` others came along.
    """

    form: Form
    records: Mapping[str, Record]
    income: Mapping[str, Outcome]
    siblings: Sequence[Collection[str]] = ()
    joined: Collection[str] = ()

    def tally(self, pupils: Sequence[Pupil]) -> Tally:
        """Of children: who has been visited, and the groups of their incomes."""
        said = {student: {INCOME: each} for student, each in self.income.items()}
        return Tally(pupils, {student: said.get(student, _NOTHING) for student in self.records})

    def items(self, *, dangers: bool) -> list[Item]:
        """What can be counted, with what may mean danger or without."""
        return [
            item for item in self.form.items if countable(item) and (dangers or not item.danger)
        ]


_NOTHING: Mapping[str, Outcome] = {}


def answered(
    pupils: Iterable[Pupil], records: Mapping[str, Record]
) -> Iterator[tuple[Pupil, Mapping[str, Answer]]]:
    """The children who have a record, with its answers."""
    for pupil in pupils:
        if record := records.get(pupil.student.id):
            yield pupil, record.answers


def facts(heading: Heading, tally: Tally) -> Facts:
    """All, visited and not visited, and the day of the numbers."""
    there, seen = tally.all, tally.screened
    by_sex = heading.translate("Paper", "{n} (boys {boys}, girls {girls})")
    visited = heading.translate("Paper", "{n} ({percent} %)")
    part = percent(seen.total, there.total)
    return Facts(
        (
            (
                heading.translate("Paper", "All"),
                by_sex.format(n=there.total, boys=there.male, girls=there.female),
            ),
            (
                heading.translate("Paper", "Visited"),
                visited.format(n=seen.total, percent=part) if part is not None else "0",
            ),
            (heading.translate("Paper", "Not visited"), str(tally.waiting.total)),
            (heading.translate("Paper", "As of"), day(heading)),
        )
    )


def visit_data(row: str, tally: Tally) -> Iterator[Datum]:
    """All, visited and not visited; percent of all."""
    yield from data(row, "all", tally.all)
    yield from data(row, "visited", tally.screened, tally.all)
    yield from data(row, "not_visited", tally.waiting, tally.all)


def income_data(row: str, tally: Tally, form: Form) -> Iterator[Datum]:
    """Incomes a head; percent of the visited."""
    found = tally.bands(INCOME)
    for band in dict.fromkeys((*form.scale(INCOME).bands, *found)):
        yield from data(row, band, found.get(band, NOBODY), tally.screened)
