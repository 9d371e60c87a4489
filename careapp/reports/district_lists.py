"""The district's schools on paper: each school's line, who is missing, what was set aside."""

from collections.abc import Sequence

from careapp.domain.calendar import be_date
from careapp.domain.comparisons import COMPARED, Compared, Comparison
from careapp.domain.consolidations import SchoolNumbers
from careapp.domain.groups import GROUPS
from careapp.reports.district_content import (
    COUNTED,
    DistrictContent,
    SchoolLine,
    shown,
    status_words,
    under,
)
from careapp.reports.group_tables import band_name, own_tone
from careapp.reports.heading import Heading
from careapp.reports.model import (
    Block,
    Column,
    Head,
    Note,
    Row,
    Section,
    Table,
    Tone,
    Value,
    percent,
)
from careapp.reports.values import NONE


def by_school(heading: Heading, content: DistrictContent) -> Section:
    """A line for every school that is counted: its children, who is screened, overall groups."""
    found = content.consolidation
    lines = {each.code: each for each in content.schools}
    ordered = [code for code in lines if code in found.schools]
    ordered += [code for code in sorted(found.schools) if code not in lines]
    rows = [
        _school_row(found.schools[code], lines.get(code) or SchoolLine(code, ""))
        for code in ordered
    ]
    boys, girls = found.students()
    screened = [each.screened for each in found.schools.values()]
    rows.append(
        Row(
            (
                "", heading.translate("Paper", "Total"), "", boys, girls, boys + girls,
                sum(each or 0 for each in screened), None,
                *(sum(s.groups.get(band) or 0 for s in found.schools.values()) for band in GROUPS),
                None,
            ),
            total=True,
        )
    )  # fmt: skip
    title = heading.translate("District", "Schools of the district")
    blocks: tuple[Block, ...] = (_school_table(heading, rows), _few_note(heading, content))
    return Section(title, under(heading), blocks, heading.translate("District", "By school"))


def _school_row(numbers: SchoolNumbers, line: SchoolLine) -> Row:
    screened = numbers.screened
    share = None if screened is None else percent(screened, numbers.students)
    return Row(
        (
            numbers.code, numbers.name or line.name, line.group, numbers.male, numbers.female,
            numbers.students, shown(screened), share,
            *(shown(numbers.groups.get(band, 0)) for band in GROUPS), numbers.hidden,
        )
    )  # fmt: skip


def _school_table(heading: Heading, rows: Sequence[Row]) -> Table:
    above = (
        Head(heading.translate("District", "Code"), rows=2),
        Head(heading.translate("District", "School"), rows=2),
        Head(heading.translate("District", "Cluster"), rows=2),
        Head(heading.translate("Paper", "Children"), span=3),
        Head(heading.translate("Paper", "Screened"), span=2),
        Head(heading.translate("District", "Overall group"), span=3),
        Head(heading.translate("District", "Masked cells"), rows=2),
    )
    below = (
        Head(heading.translate("Paper", "Boys")),
        Head(heading.translate("Paper", "Girls")),
        Head(heading.translate("Paper", "Total")),
        Head(heading.translate("District", "Number")),
        Head("%"),
        *(Head(band_name(heading, band), tone=own_tone(band)) for band in GROUPS),
    )
    columns = (
        Column("id", 1.6), Column("text", 4.4), Column("text", 2.2),
        Column("count", divided=True), Column(), Column(),
        Column("count", divided=True), Column("percent", 1, "muted"),
        *(Column("count", 1, own_tone(band), divided=not n) for n, band in enumerate(GROUPS)),
        Column("count", 1.1, "muted", divided=True),
    )  # fmt: skip
    return Table((above, below), columns, tuple(rows))


def _few_note(heading: Heading, content: DistrictContent) -> Note:
    words = heading.translate(
        "District",
        "Read the percentages of schools of fewer than {few} children with their numbers.",
    )
    return Note(words.format(few=content.comparison.rule.few))


def missing(heading: Heading, content: DistrictContent) -> Section:
    """Who has not sent, or must send again; the files that were set aside; what does not add up."""
    waiting = [each for each in content.schools if each.status not in COUNTED]
    doubtful = [each for each in content.schools if each.status in COUNTED and each.words]
    blocks: list[Block] = []
    if waiting:
        title = heading.translate("District", "Schools that are not counted")
        blocks.append(_lines(heading, waiting, title))
    else:
        said = heading.translate("District", "Every school in the list is counted.")
        blocks.append(Note(said, strong=True))
    if content.aside:
        title = heading.translate("District", "Files set aside")
        blocks.append(_lines(heading, content.aside, title, files=True))
    if doubtful:
        title = heading.translate("District", "Counted, but to be asked about")
        blocks.append(_lines(heading, doubtful, title))
    title = heading.translate("District", "Who has not sent, and what does not add up")
    return Section(title, under(heading), tuple(blocks), heading.translate("District", "Missing"))


def _lines(
    heading: Heading, lines: Sequence[SchoolLine], title: str, *, files: bool = False
) -> Table:
    heads = [
        Head(heading.translate("District", "Code")),
        Head(heading.translate("District", "School")),
    ]
    heads.append(
        Head(
            heading.translate("District", "File")
            if files
            else heading.translate("District", "Cluster")
        )
    )
    heads += [
        Head(heading.translate("District", "State")),
        Head(heading.translate("District", "Days late")),
        Head(heading.translate("District", "What is to be done")),
    ]
    columns = (
        Column("id", 1.5), Column("text", 3.4), Column("text", 2.8 if files else 1.8),
        Column("text", 1.6), Column("count", 0.9), Column("text", 5.5),
    )  # fmt: skip
    rows = tuple(
        Row(
            (
                each.code or NONE, each.name or NONE, each.file if files else each.group,
                status_words(heading, each.status), each.late, " ".join(each.words),
            )
        )
        for each in lines
    )  # fmt: skip
    return Table((tuple(heads),), columns, rows, title)


def comparison(heading: Heading, found: Comparison) -> Section:
    """Schools by their share of children at risk or with problems, with the range that chance alone
    gives a school of that size; those too small, or masked, stand below and are not compared."""
    title = heading.translate("District", "At risk or with problems, school by school")
    ranked = [each for each in found.lines if each.standing in COMPARED]
    rest = [each for each in found.lines if each.standing not in COMPARED]
    blocks: list[Block] = []
    if found.share is not None:
        words = heading.translate(
            "District", "All schools together: {share} % of {n} children whose numbers are seen."
        )
        blocks.append(Note(words.format(share=found.share, n=found.whole)))
    if ranked:
        blocks.append(_compared_table(heading, ranked, ""))
    if rest:
        blocks.append(_compared_table(heading, rest, heading.translate("District", "Not compared")))
    if not found.lines:
        blocks.append(Note(heading.translate("District", "No pack is counted yet."), strong=True))
    words = heading.translate(
        "District",
        "“Usual” is where chance alone puts 95 of 100 schools of that size; fewer than {few} "
        "children are not compared. A school outside is asked, not blamed: screening differs from "
        "school to school. Rule: {source}{doubt}.",
    )
    doubt = "" if found.rule.verified else heading.translate("District", " (not verified)")
    source = found.rule.source[heading.language]
    blocks.append(Note(words.format(few=found.rule.few, source=source, doubt=doubt)))
    name = heading.translate("District", "Comparison")
    return Section(title, under(heading), tuple(blocks), name)


def _compared_table(heading: Heading, lines: Sequence[Compared], title: str) -> Table:
    heads = (
        Head(heading.translate("District", "Code")),
        Head(heading.translate("District", "School")),
        Head(heading.translate("Paper", "Screened")),
        Head(heading.translate("District", "At risk or problems")),
        Head("%"),
        Head(heading.translate("District", "Usual range, %")),
        Head(heading.translate("District", "Standing")),
    )
    columns = (
        Column("id", 1.5), Column("text", 4), Column("count", 1.1), Column("count", 1.3),
        Column("percent", 0.9), Column("text", 1.7), Column("group", 2.6),
    )  # fmt: skip
    rows = tuple(_compared_row(heading, each) for each in lines)
    return Table((heads,), columns, rows, title)


def _compared_row(heading: Heading, each: Compared) -> Row:
    usual = "" if each.low is None else f"{each.low}–{each.high}"
    words, tone = standing(heading, each)
    values: tuple[Value, ...] = (
        each.code, each.name, shown(each.whole), shown(each.part), each.share, usual, words,
    )  # fmt: skip
    return Row(values, tones=("", "", "", "", "", "", tone))


def standing(heading: Heading, each: Compared) -> tuple[str, Tone]:
    """A school's standing in words, with its tone."""
    words: dict[str, tuple[str, Tone]] = {
        "usual": (heading.translate("District", "As usual"), ""),
        "high": (heading.translate("District", "Higher: ask"), "at_risk"),
        "low": (heading.translate("District", "Lower: ask"), "at_risk"),
        "far_high": (heading.translate("District", "Much higher: visit"), "problem"),
        "far_low": (heading.translate("District", "Much lower: visit"), "problem"),
        "few": (heading.translate("District", "Too few to compare"), "muted"),
        "masked": (heading.translate("District", "Masked"), "muted"),
        "missing": (heading.translate("District", "Nobody screened"), "muted"),
    }
    return words[each.standing]


def supervisions(heading: Heading, content: DistrictContent) -> Section:
    """The visits to schools and notes about them in a term."""
    title = heading.translate("District", "Supervision and monitoring")
    heads = (
        Head(heading.translate("District", "Date")),
        Head(heading.translate("District", "School")),
        Head(heading.translate("District", "Who went")),
        Head(heading.translate("District", "What was seen")),
        Head(heading.translate("District", "What was agreed")),
        Head(heading.translate("District", "Look again")),
    )
    columns = (
        Column("date", 1.4), Column("text", 2.8), Column("text", 2.2), Column("text", 4),
        Column("text", 3.4), Column("date", 1.4),
    )  # fmt: skip
    rows = tuple(
        Row(
            (
                be_date(each.day), content.name_of(each.code), each.who, each.seen, each.agreed,
                be_date(each.follow_up),
            )
        )
        for each in sorted(content.supervisions, key=lambda each: (each.day, each.id))
    )  # fmt: skip
    nothing = Note(heading.translate("District", "No visit or note is written down in this term."))
    blocks: tuple[Block, ...] = (Table((heads,), columns, rows),) if rows else (nothing,)
    return Section(title, under(heading), blocks, heading.translate("District", "Supervision"))
