"""The screening of a class, a grade or the school: children of each group in each dimension."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from careapp.domain.groups import GROUPS
from careapp.domain.people import Pupil
from careapp.domain.records import Outcome
from careapp.reports.heading import (
    Heading,
    Origin,
    day,
    footer,
    grade_name,
    place_of,
    school_line,
    term_line,
)
from careapp.reports.model import (
    Block,
    Chart,
    Column,
    Datum,
    Facts,
    Head,
    Note,
    Report,
    Row,
    Section,
    Series,
    Table,
    Tone,
    Value,
)
from careapp.reports.people_tables import nobody
from careapp.reports.tallies import (
    INCOMPLETE,
    NOBODY,
    Tally,
    by_class,
    by_grade,
    data,
    head_data,
    share,
    tallied,
)

CLASS, GRADE, SCHOOL = "screening-class", "screening-grade", "screening-school"
OVERALL = "overall"
YES_NO = ("talent", "special_need")
FEW = 10  # of so few children a percentage says little
TONES: Mapping[str, Tone] = {
    "normal": "normal",
    "at_risk": "at_risk",
    "problem": "problem",
    "yes": "talent",
    "no": "muted",
    "strength": "talent",
    "no_strength": "muted",
    INCOMPLETE: "muted",
}
_ANSWERS = ("yes", "no")


def screening_class(
    heading: Heading,
    pupils: Sequence[Pupil],
    outcomes: Iterable[Outcome],
    labels: Mapping[str, str],
    origin: Origin | None = None,
) -> Report:
    """One class. `labels` name the scales in the order of the paper; others are not printed."""
    title = heading.translate("Paper", "Screening summary of the class")
    tally = tallied(pupils, outcomes)
    return _report(CLASS, title, heading, tally, labels, origin, {})


def screening_grade(
    heading: Heading,
    pupils: Sequence[Pupil],
    outcomes: Iterable[Outcome],
    labels: Mapping[str, str],
    origin: Origin | None = None,
) -> Report:
    """One grade, with a row for each of its rooms."""
    title = heading.translate("Paper", "Screening summary of the grade")
    tally = tallied(pupils, outcomes)
    return _report(GRADE, title, heading, tally, labels, origin, by_class(pupils))


def screening_school(
    heading: Heading,
    pupils: Sequence[Pupil],
    outcomes: Iterable[Outcome],
    labels: Mapping[str, str],
    origin: Origin | None = None,
) -> Report:
    """The school, with a row for each grade."""
    title = heading.translate("Paper", "Screening summary of the school")
    tally = tallied(pupils, outcomes)
    return _report(SCHOOL, title, heading, tally, labels, origin, by_grade(pupils))


def _report(
    name: str,
    title: str,
    heading: Heading,
    tally: Tally,
    labels: Mapping[str, str],
    origin: Origin | None,
    parts: Mapping[str, Sequence[Pupil]],
) -> Report:
    place = "" if name == SCHOOL else place_of(tally.pupils, heading.language)
    blocks = [
        facts(heading, tally),
        *_dimensions(heading, tally, labels),
        *_chart(heading, tally, labels),
        *_parts(name, heading, tally, parts),
        *remarks(heading, tally, labels, origin),
    ]
    section = Section(
        heading.titles.get(name, title),
        (school_line(heading), term_line(heading, place)),
        tuple(blocks),
        heading.translate("Paper", "Screening"),
    )
    return Report(
        name,
        (section,),
        tuple(_data(name, tally, labels, parts)),
        heading.signers,
        footer(heading, [origin] if origin else ()),
        thai_digits=heading.thai_digits,
        language=heading.language,
    )


def facts(heading: Heading, tally: Tally, *, assessed: bool = False) -> Facts:
    """All, screened (or assessed) and waiting, and the day of the numbers."""
    done, waiting = heading.translate("Paper", "Screened"), heading.translate("Paper", "Waiting")
    if assessed:
        done = heading.translate("Paper", "Assessed")
        waiting = heading.translate("Paper", "To be assessed")
    children = heading.translate("Paper", "{n}")
    by_sex = heading.translate("Paper", "{n} (boys {boys}, girls {girls})")
    there = tally.all
    return Facts(
        (
            (
                heading.translate("Paper", "All"),
                by_sex.format(n=there.total, boys=there.male, girls=there.female),
            ),
            (done, children.format(n=tally.screened.total)),
            (waiting, children.format(n=tally.waiting.total)),
            (heading.translate("Paper", "As of"), day(heading)),
        )
    )


def band_name(heading: Heading, band: str) -> str:
    """A group in the paper's language."""
    return {
        "normal": heading.translate("Paper", "Normal"),
        "at_risk": heading.translate("Paper", "At risk"),
        "problem": heading.translate("Paper", "Has problems"),
        "yes": heading.translate("Paper", "Yes"),
        "no": heading.translate("Paper", "No"),
        "strength": heading.translate("Paper", "A strength"),
        "no_strength": heading.translate("Paper", "Not a strength"),
        INCOMPLETE: heading.translate("Paper", "Incomplete"),
    }[band]


def _dimensions(heading: Heading, tally: Tally, labels: Mapping[str, str]) -> Iterator[Block]:
    """The dimensions with their overall row, then what is answered by yes or no."""
    dimensions = [scale for scale in labels if scale not in YES_NO]
    yield group_table(heading, tally, labels, dimensions, GROUPS)
    answered = [scale for scale in labels if scale in YES_NO]
    if answered:
        yield group_table(heading, tally, labels, answered, _ANSWERS)


def group_table(
    heading: Heading,
    tally: Tally,
    labels: Mapping[str, str],
    scales: Sequence[str],
    bands: Sequence[str],
    title: str = "",
) -> Table:
    """Scales × (groups × boys, girls, total, percent), and who is incomplete where any is."""
    counted = {scale: tally.bands(scale) for scale in scales}
    holes = any(INCOMPLETE in found for found in counted.values())
    rows = []
    for scale, found in counted.items():
        values: list[Value] = [short(labels[scale])]
        for band in bands:
            part = found.get(band, NOBODY)
            values += [*part, part.total, share(part, tally.screened)]
        if holes:
            values.append(found.get(INCOMPLETE, NOBODY).total)
        rows.append(Row(tuple(values), total=scale == OVERALL))
    columns = [Column("text", 4.2)]
    for band in bands:
        columns += [
            Column("count", 0.85, divided=True),
            Column("count", 0.85),
            Column("count", 0.9, own_tone(band)),
            Column("percent", 1.0, "muted"),
        ]
    if holes:
        columns.append(Column("count", 1.1, "muted", divided=True))
    return Table(_heads(heading, bands, holes=holes), tuple(columns), tuple(rows), title)


def short(label: str) -> str:
    """A dimension's name under the heading that says it is one."""
    return label.removeprefix("ด้าน")


def own_tone(band: str) -> Tone:
    """The tone of a group's numbers; a group of no weight has none."""
    return TONES[band] if TONES[band] != "muted" else ""


def _heads(
    heading: Heading, bands: Sequence[str], *, holes: bool
) -> tuple[tuple[Head, ...], tuple[Head, ...]]:
    above = [Head(heading.translate("Paper", "Dimension"), rows=2)]
    above += [Head(band_name(heading, band), span=4, tone=own_tone(band)) for band in bands]
    if holes:
        above.append(Head(band_name(heading, INCOMPLETE), rows=2))
    below = (
        Head(heading.translate("Paper", "Boys")),
        Head(heading.translate("Paper", "Girls")),
        Head(heading.translate("Paper", "Total")),
        Head(heading.translate("Paper", "Percent")),
    )
    return tuple(above), below * len(bands)


def _parts(
    name: str, heading: Heading, tally: Tally, parts: Mapping[str, Sequence[Pupil]]
) -> Iterator[Block]:
    """A row for each room or grade: who is screened, and the overall groups."""
    if not parts:
        return
    if name == GRADE:
        first = heading.translate("Paper", "Room")
        title = heading.translate("Paper", "Overall group by room")
    else:
        first = heading.translate("Paper", "Grade")
        title = heading.translate("Paper", "Overall group by grade")
    rows = [
        Row(_part(grade_name(part, heading.language), tally.of(members)))
        for part, members in parts.items()
    ]
    rows.append(Row(_part(heading.translate("Paper", "Total"), tally), total=True))
    columns = [Column("text", 3.4), Column(divided=True), Column(share=1.1), Column(share=1.1)]
    above = [Head(first, rows=2), Head(heading.translate("Paper", "Children"), span=3)]
    below = [
        Head(heading.translate("Paper", "All")),
        Head(heading.translate("Paper", "Screened")),
        Head(heading.translate("Paper", "Waiting")),
    ]
    for band in GROUPS:
        columns += [Column("count", 1, own_tone(band), True), Column("percent", 1, "muted")]
        above.append(Head(band_name(heading, band), span=2, tone=own_tone(band)))
        below.append(Head(heading.translate("Paper", "Number")))
        below.append(Head(heading.translate("Paper", "Percent")))
    yield Table((tuple(above), tuple(below)), tuple(columns), tuple(rows), title)


def _part(name: str, tally: Tally) -> tuple[Value, ...]:
    found = tally.bands(OVERALL)
    values: list[Value] = [name, tally.all.total, tally.screened.total, tally.waiting.total]
    for band in GROUPS:
        part = found.get(band, NOBODY)
        values += [part.total, share(part, tally.screened)]
    return tuple(values)


def _chart(heading: Heading, tally: Tally, labels: Mapping[str, str]) -> Iterator[Block]:
    scales = [scale for scale in labels if scale not in (*YES_NO, OVERALL)]
    yield from group_chart(heading, tally, labels, scales)


def group_chart(
    heading: Heading, tally: Tally, labels: Mapping[str, str], scales: Sequence[str]
) -> Iterator[Chart]:
    """The groups of each scale as bars; nothing when nobody is screened."""
    if not tally.screened.total or not scales:
        return
    counted = {scale: tally.bands(scale) for scale in scales}
    yield Chart(
        heading.translate("Paper", "Children by group"),
        tuple(short(labels[scale]) for scale in scales),
        tuple(
            Series(
                band_name(heading, band),
                tuple(found.get(band, NOBODY).total for found in counted.values()),
                TONES[band],
            )
            for band in GROUPS
        ),
    )


def remarks(
    heading: Heading,
    tally: Tally,
    labels: Mapping[str, str],
    origin: Origin | None,
    *,
    percentages: bool = True,
) -> Iterator[Block]:
    """What a reader has to know before believing the numbers."""
    yield from nobody(heading, tally.pupils)
    if percentages and 0 < tally.screened.total < FEW:
        text = heading.translate(
            "Paper", "Only {n} children are screened: read the percentages with their numbers."
        )
        yield Note(text.format(n=tally.screened.total))
    doubtful = [labels[scale] for scale in tally.flagged("unverified", labels)]
    if doubtful:
        text = heading.translate(
            "Paper", "The cut-offs of these scales are not verified against their source: {scales}."
        )
        yield Note(text.format(scales=", ".join(doubtful)), strong=True)
    elif origin and not origin.verified:
        text = heading.translate(
            "Paper", "The cut-offs used here are not verified against their source."
        )
        yield Note(text, strong=True)


def scale_data(row: str, scale: str, tally: Tally) -> Iterator[Datum]:
    """The tidy rows of a scale: every group that is possible or occurs."""
    found = tally.bands(scale)
    for band in dict.fromkeys((*possible(scale), *found)):
        yield from data(row, band, found.get(band, NOBODY), tally.screened)


def possible(scale: str) -> tuple[str, ...]:
    """The groups of a scale."""
    if scale in YES_NO:
        return _ANSWERS
    return ("strength", "no_strength") if scale == "prosocial" else GROUPS


def _data(
    name: str, tally: Tally, labels: Mapping[str, str], parts: Mapping[str, Sequence[Pupil]]
) -> Iterator[Datum]:
    yield from head_data(_whole(name, tally), tally)
    for scale in labels:
        yield from scale_data(scale, scale, tally)
    for part, members in parts.items():
        some = tally.of(members)
        yield from head_data(part, some)
        yield from scale_data(part, OVERALL, some)


def _whole(name: str, tally: Tally) -> str:
    """What the head's numbers go by in the tidy sheet: the class, the grade, or `school`."""
    if name == SCHOOL or not tally.pupils:
        return "school" if name == SCHOOL else "all"
    room = tally.pupils[0].classroom
    return room.label if name == CLASS else room.grade
