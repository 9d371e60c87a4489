"""The totals held against the headcount by grade and sex, and what does not agree, with why."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from careapp.domain.calendar import be_date_short
from careapp.domain.people import Pupil
from careapp.domain.reconciliation import Difference
from careapp.reports.heading import Heading, day, grade_name, school_line, term_line
from careapp.reports.model import (
    Block,
    Column,
    Facts,
    Head,
    Note,
    Number,
    Row,
    Section,
    Table,
    Tone,
    Value,
)
from careapp.reports.tallies import Tally, count


@dataclass(frozen=True, slots=True)
class Counts:
    """A grade, or with `grade` "" the school: who is counted and screened, who is in class now, and
    the boys and girls that DMC has (None: not entered)."""

    grade: str
    tally: Tally
    now: Sequence[Pupil]
    dmc: tuple[int, int] | None


def reconciliation(
    heading: Heading,
    grades: Sequence[Counts],
    whole: Counts,
    differences: Sequence[Difference],
    known: Mapping[str, Pupil],
) -> Section:
    """Every grade with its numbers, those that differ in red; then each difference with its reason.
    `known` are children by id."""
    blocks: list[Block] = [_facts(heading, differences)]
    if grades:
        blocks.append(_headcounts(heading, [*grades, whole]))
    if differences:
        blocks.append(_reasons(heading, differences, known))
        blocks += _remarks(heading)
    else:
        agree = heading.translate("Paper", "All totals agree with the headcount by grade and sex.")
        blocks.append(Note(agree, strong=True))
    title = heading.translate("Paper", "Totals and headcount by grade and sex")
    name = heading.translate("Paper", "Totals")
    return Section(title, (school_line(heading), term_line(heading)), tuple(blocks), name)


def _facts(heading: Heading, differences: Sequence[Difference]) -> Facts:
    serious = sum(each.serious for each in differences)
    return Facts(
        (
            (heading.translate("Paper", "Differences"), str(len(differences))),
            (heading.translate("Paper", "To be put right"), str(serious)),
            (
                heading.translate("Paper", "Count day"),
                be_date_short(heading.term.count_day, heading.language),
            ),
            (heading.translate("Paper", "As of"), day(heading)),
        )
    )


def _headcounts(heading: Heading, lines: Sequence[Counts]) -> Table:
    with_dmc = any(each.dmc is not None for each in lines)
    sexes = (
        heading.translate("Paper", "Boys"),
        heading.translate("Paper", "Girls"),
        heading.translate("Paper", "Total"),
    )
    above = [
        Head(heading.translate("Paper", "Grade"), rows=2),
        Head(heading.translate("Paper", "In class on the count day"), span=3),
        Head(heading.translate("Paper", "Of them in the screening"), span=2),
        Head(heading.translate("Paper", "In class now"), span=3),
    ]
    below = [*sexes, heading.translate("Paper", "Screened"), heading.translate("Paper", "Waiting")]
    below += sexes
    three = (Column(divided=True), Column(), Column())
    columns = [
        Column("text", 2.6),
        *three,
        Column("count", 1.2, divided=True),
        Column("count", 1.2),
    ]
    columns += three
    if with_dmc:
        above.append(Head("DMC", span=3))
        below += sexes
        columns += three
    rows = tuple(_row(heading, each, with_dmc=with_dmc) for each in lines)
    return Table((tuple(above), tuple(map(Head, below))), tuple(columns), rows)


def _row(heading: Heading, line: Counts, *, with_dmc: bool) -> Row:
    tally, now = line.tally, count(line.now)
    there = (*tally.all, tally.all.total)
    here = (*now, now.total)
    name = heading.translate("Paper", "The whole school")
    values: list[Value] = [grade_name(line.grade, heading.language) if line.grade else name]
    values += [*there, tally.screened.total, tally.waiting.total, *here]
    adds = tally.screened.total + tally.waiting.total == tally.all.total
    tones: list[Tone] = ["", "", "", "", *[_red(agrees=adds)] * 2]
    tones += [_red(agrees=one == other) for one, other in zip(there, here, strict=True)]
    if with_dmc:
        entered = (*line.dmc, sum(line.dmc)) if line.dmc else (None, None, None)
        values += entered
        tones += [
            _red(agrees=other is None or one == other)
            for one, other in zip(there, entered, strict=True)
        ]
    return Row(tuple(values), not line.grade, tuple(tones))


def _red(*, agrees: bool) -> Tone:
    return "" if agrees else "problem"


def _reasons(
    heading: Heading, differences: Sequence[Difference], known: Mapping[str, Pupil]
) -> Table:
    heads = (
        heading.translate("Paper", "Grade"),
        heading.translate("Paper", "Sex"),
        heading.translate("Paper", "Counted"),
        heading.translate("Paper", "Held against"),
        heading.translate("Paper", "Number"),
        heading.translate("Paper", "Children"),
        heading.translate("Paper", "Why"),
    )
    columns = (
        Column("text", 1.4),
        Column("text", 0.9),
        Column("number", 0.9, divided=True),
        Column("text", 1.8),
        Column("number", 0.9),
        Column("count", 0.9),
        Column("text", 5, divided=True),
    )
    rows = tuple(_reason(heading, each, known) for each in differences)
    title = heading.translate("Paper", "What does not agree, and why")
    return Table((tuple(map(Head, heads)),), columns, rows, title)


def _reason(heading: Heading, each: Difference, known: Mapping[str, Pupil]) -> Row:
    sexes = {
        "male": heading.translate("Paper", "Boys"),
        "female": heading.translate("Paper", "Girls"),
        "total": heading.translate("Paper", "Total"),
    }
    against = {
        "now": heading.translate("Paper", "In class now"),
        "roster": heading.translate("Paper", "The roster"),
        "report": heading.translate("Paper", "The report"),
        "dmc": "DMC",
    }
    ids, behind = each.students, [known[id_] for id_ in each.students if id_ in known]
    children: Value = len(ids)
    if len(behind) == len(ids):
        children = Number(len(ids), lambda: behind)
    values = (
        each.grade or heading.translate("Paper", "All"),
        sexes[each.sex],
        each.counted,
        against.get(each.against, heading.translate("Paper", "All records")),
        each.other,
        children,
        each.reason,
    )
    tone: Tone = "problem"
    return Row(values, tones=("", "", "", "", tone, "", tone if each.serious else ""))


def _remarks(heading: Heading) -> Iterator[Note]:
    yield Note(
        heading.translate(
            "Paper",
            "Reports count who is in class on the count day. What is in red in the last column "
            "has to be put right before sending; the rest is explained by it.",
        )
    )
