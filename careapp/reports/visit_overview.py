"""What a school says of its home visits first of all: families, students, and who came along."""

from collections.abc import Collection, Iterable, Iterator

from careapp.domain.people import Pupil
from careapp.reports.heading import Heading
from careapp.reports.model import Column, Datum, Head, Row, Table
from careapp.reports.tallies import Tally, count, data
from careapp.reports.visits import Visits


def overview(heading: Heading, tally: Tally, visits: Visits) -> Table:
    """As the form of August begins that a school hands in; a family is one that says it is."""
    seen, joined = tally.screened, count(_joined(tally, visits))
    heads = (
        heading.translate("Paper", "Of all visits"),
        heading.translate("Paper", "Boys"),
        heading.translate("Paper", "Girls"),
        heading.translate("Paper", "Total"),
    )
    rows = (
        Row((heading.translate("Paper", "Families visited"), None, None,
             families(_seen(tally), visits.siblings))),
        Row((heading.translate("Paper", "Students visited"), *seen, seen.total)),
        Row((heading.translate("Paper", "Students whose visit others joined"), *joined,
             joined.total)),
    )  # fmt: skip
    columns = (Column("text", 5), Column(divided=True), Column(), Column())
    title = heading.translate("Paper", "General information")
    return Table((tuple(map(Head, heads)),), columns, rows, title)


def overview_data(row: str, tally: Tally, visits: Visits) -> Iterator[Datum]:
    """Families, and students whose visit others joined; percent of the visited."""
    yield Datum(row, "families", "total", families(_seen(tally), visits.siblings))
    yield from data(row, "joined", count(_joined(tally, visits)), tally.screened)


def families(pupils: Iterable[Pupil], siblings: Iterable[Collection[str]]) -> int:
    """How many families some children are of: who are siblings of siblings are one."""
    home = {each.student.id: each.student.id for each in pupils}
    for some in siblings:
        there = {home[each] for each in some if each in home}
        home = {child: min(there) if at in there else at for child, at in home.items()}
    return len(set(home.values()))


def _seen(tally: Tally) -> list[Pupil]:
    return [each for each in tally.pupils if tally.has(each)]


def _joined(tally: Tally, visits: Visits) -> list[Pupil]:
    return [each for each in _seen(tally) if each.student.id in visits.joined]
