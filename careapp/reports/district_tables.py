"""The district's numbers on paper: dimensions × groups, grades × sexes, and how much is masked."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from careapp.domain.consolidations import ALL, HEADCOUNT, OVERALL, SCREENING, Consolidation, Sum
from careapp.domain.groups import GROUPS
from careapp.domain.people import GRADES
from careapp.reports.chart_tables import Heads, Part, bars, heat_map
from careapp.reports.district_content import (
    MASKED,
    DistrictContent,
    lines_with,
    shown,
    under,
)
from careapp.reports.group_tables import ANSWERS, YES_NO, band_name, own_tone, short
from careapp.reports.heading import Heading, day, grade_name
from careapp.reports.model import (
    Block,
    Column,
    Datum,
    Facts,
    Head,
    Note,
    Row,
    Section,
    Table,
    Value,
    percent,
)
from careapp.reports.tallies import INCOMPLETE

GRADE_SCREENING = "screening-grade"
SEXES = ("male", "female", "total")


def summary(heading: Heading, content: DistrictContent, title: str) -> Section:
    """The district on a page: who sent, how many children, and the groups of every dimension."""
    found = content.consolidation
    dimensions = [each for each in content.labels if each not in YES_NO]
    blocks: list[Block] = [facts(heading, content)]
    if not content.counted:
        blocks.append(Note(heading.translate("District", "No pack is counted yet."), strong=True))
        return Section(title, under(heading), tuple(blocks), _name(heading))
    blocks.append(dimension_table(heading, content, dimensions, GROUPS))
    answered = [each for each in YES_NO if each in content.labels]
    blocks.append(dimension_table(heading, content, answered, ANSWERS))
    blocks.append(
        bars(
            heading,
            heading.translate("District", "Children by group, as far as their numbers are seen"),
            {
                short(content.labels[scale]): {
                    band: found.cell(SCREENING, scale, band).shown for band in GROUPS
                }
                for scale in dimensions
            },
            scale="count",
        )
    )
    blocks += remarks(heading, content)
    return Section(title, under(heading), tuple(blocks), _name(heading))


def _name(heading: Heading) -> str:
    return heading.translate("District", "Summary")


def facts(heading: Heading, content: DistrictContent) -> Facts:
    """How many schools sent, how many children that is, and the day."""
    boys, girls = content.consolidation.students()
    of_all = heading.translate("Paper", "{n} of {all}")
    by_sex = heading.translate("Paper", "{n} (boys {boys}, girls {girls})")
    listed = len(content.schools)
    sent = of_all.format(n=content.counted, all=listed) if listed else str(content.counted)
    return Facts(
        (
            (heading.translate("District", "Schools counted"), sent),
            (heading.translate("District", "Not sent"), f"{len(lines_with(content, ['missing']))}"),
            (
                heading.translate("Paper", "Children"),
                by_sex.format(n=boys + girls, boys=boys, girls=girls),
            ),
            (heading.translate("Paper", "As of"), day(heading)),
        )
    )


def dimension_table(
    heading: Heading, content: DistrictContent, scales: Sequence[str], bands: Sequence[str]
) -> Table:
    """Dimensions × (groups × boys, girls, total, percent), and how many schools masked some. A row
    that a school masked has no percentages: small groups are hidden, and large ones would grow."""
    found = content.consolidation
    rows = []
    for scale in scales:
        hidden = found.masked_schools(SCREENING, scale)
        whole = 0 if hidden else visible(found, SCREENING, scale, (*bands, INCOMPLETE))
        values: list[Value] = [short(content.labels[scale])]
        for band in bands:
            cells = [found.cell(SCREENING, scale, band, sex) for sex in SEXES]
            values += [*(shown(each.shown) for each in cells), _share(cells[-1], whole)]
        values.append(hidden)
        rows.append(Row(tuple(values), scale == OVERALL))
    columns = [Column("text", 4.0)]
    above = [Head(heading.translate("Paper", "Dimension"), rows=2)]
    for band in bands:
        tone = own_tone(band)
        above.append(Head(band_name(heading, band), span=4, tone=tone))
        columns += [
            Column("count", 0.9, divided=True),
            Column("count", 0.9),
            Column("count", 1.0, tone),
            Column("percent", 1.0, "muted"),
        ]
    above.append(Head(heading.translate("District", "Schools that masked"), rows=2))
    columns.append(Column("count", 1.4, "muted", divided=True))
    return Table((tuple(above), _sexes(heading) * len(bands)), tuple(columns), tuple(rows))


def _share(cell: Sum, whole: int) -> Decimal | None:
    """A visible number's part of the visible ones together."""
    return None if cell.shown is None else percent(cell.n, whole)


def _sexes(heading: Heading) -> tuple[Head, ...]:
    return (
        Head(heading.translate("Paper", "Boys")),
        Head(heading.translate("Paper", "Girls")),
        Head(heading.translate("Paper", "Total")),
        Head(heading.translate("Paper", "Percent")),
    )


def visible(
    found: Consolidation, report: str, row: str, columns: Sequence[str], grade: str = ""
) -> int:
    """The visible numbers of some groups together."""
    return sum(found.cell(report, row, each, grade=grade).n for each in columns)


def by_grade(heading: Heading, content: DistrictContent) -> Section:
    """Children by grade and sex, and the overall groups of each grade."""
    found = content.consolidation
    title = heading.translate("District", "Children and overall groups by grade")
    grades = [each for each in GRADES if each in found.grades(HEADCOUNT)]
    rows = [_grade_row(heading, found, each) for each in grades]
    rows.append(_whole_row(heading, found))
    above = (
        Head(heading.translate("Paper", "Grade"), rows=2),
        Head(heading.translate("Paper", "Children"), span=3),
        Head(heading.translate("District", "Schools"), rows=2),
        *(Head(band_name(heading, band), span=2, tone=own_tone(band)) for band in GROUPS),
        Head(heading.translate("District", "Schools that masked"), rows=2),
    )
    below = (*_sexes(heading)[:3], *(_sexes(heading)[2:]) * len(GROUPS))
    columns = [
        Column("text", 3.2), Column("count", divided=True), Column(), Column(),
        Column("count", 1.1, divided=True),
    ]  # fmt: skip
    for band in GROUPS:
        columns += [Column("count", 1, own_tone(band), divided=True), Column("percent", 1, "muted")]
    columns.append(Column("count", 1.4, "muted", divided=True))
    blocks: list[Block] = [Table((above, below), tuple(columns), tuple(rows))]
    blocks.append(
        bars(
            heading,
            heading.translate("District", "Overall group by grade, as far as it is seen"),
            {
                grade_name(each, heading.language): {
                    band: found.cell(GRADE_SCREENING, OVERALL, band, grade=each).shown
                    for band in GROUPS
                }
                for each in grades
            },
            scale="count",
        )
    )
    blocks += [*_heat(heading, content, grades), *remarks(heading, content)]
    return Section(title, under(heading), tuple(blocks), heading.translate("District", "By grade"))


def _grade_row(heading: Heading, found: Consolidation, grade: str) -> Row:
    there = [found.cell(HEADCOUNT, grade, ALL, sex, grade) for sex in SEXES]
    groups = _groups(found, GRADE_SCREENING, grade)
    hidden = found.masked_schools(GRADE_SCREENING, OVERALL, grade)
    name = grade_name(grade, heading.language)
    return Row((name, *(each.n for each in there), there[-1].schools, *groups, hidden))


def _whole_row(heading: Heading, found: Consolidation) -> Row:
    boys, girls = found.students()
    groups = _groups(found, SCREENING, "")
    hidden = found.masked_schools(SCREENING, OVERALL)
    total = heading.translate("Paper", "Total")
    schools = len(found.schools)
    return Row((total, boys, girls, boys + girls, schools, *groups, hidden), total=True)


def _groups(found: Consolidation, report: str, grade: str) -> Iterator[Value]:
    """The overall groups, each with its percentage where no school masked any."""
    hidden = found.masked_schools(report, OVERALL, grade)
    whole = 0 if hidden else visible(found, report, OVERALL, (*GROUPS, INCOMPLETE), grade)
    for band in GROUPS:
        cell = found.cell(report, OVERALL, band, grade=grade)
        yield shown(cell.shown)
        yield _share(cell, whole)


def _heat(heading: Heading, content: DistrictContent, grades: Sequence[str]) -> Iterator[Block]:
    """Grades × dimensions: what part of the children is at risk or has problems, as far as seen;
    nothing where every cell is masked by some school."""
    found = content.consolidation
    labels = {scale: short(name) for scale, name in content.labels.items() if scale not in YES_NO}
    heads = Heads(
        heading.translate("District", "At risk or with problems, by grade and dimension"),
        heading.translate("Paper", "Grade"),
        heading.translate("District", "Seen"),
    )
    rows = {
        grade_name(grade, heading.language): {scale: _part(found, grade, scale) for scale in labels}
        for grade in grades
    }
    if any(part.n is not None for parts in rows.values() for part in parts.values()):
        yield heat_map(heading, heads, labels, rows)


def _part(found: Consolidation, grade: str, scale: str) -> Part:
    """Who is at risk or has problems; not shown where a school masked it."""
    cells = [found.cell(GRADE_SCREENING, scale, band, grade=grade) for band in GROUPS[1:]]
    if found.masked_schools(GRADE_SCREENING, scale, grade):
        return Part(None, None)
    whole = visible(found, GRADE_SCREENING, scale, (*GROUPS, INCOMPLETE), grade)
    return Part(sum(each.n for each in cells), whole)


def remarks(heading: Heading, content: DistrictContent) -> Iterator[Note]:
    """What a reader has to know before believing the numbers."""
    if content.masked:
        words = heading.translate(
            "District",
            "{n} schools masked numbers of 1 to 4 children ({mark}). Totals add the numbers that "
            "are seen and are therefore too low, those of small groups most; so no percentage is "
            "given where a school masked. The number of children by grade and sex is never masked.",
        )
        yield Note(words.format(n=len(content.masked), mark=MASKED))
    missing = len(lines_with(content, ["missing"]))
    if missing:
        words = heading.translate(
            "District", "{n} schools have not sent and are not in the totals."
        )
        yield Note(words.format(n=missing), strong=True)


def data(content: DistrictContent) -> Iterator[Datum]:
    """The visible totals of every number that the packs have, and how many schools masked it."""
    found = content.consolidation
    boys, girls = found.students()
    yield from (
        Datum("school", "all", sex, n)
        for sex, n in (("male", boys), ("female", girls), ("total", boys + girls))
    )
    for (report, grade, row, column, sex), cell in found.cells.items():
        name = ":".join(filter(None, (report, grade, row)))
        yield Datum(name, column, sex, cell.n)
        if cell.masked:
            yield Datum(name, f"{column}:masked_schools", sex, cell.masked)
