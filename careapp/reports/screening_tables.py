"""The screening of a class, a grade or the school: children of each group in each dimension."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from careapp.domain.groups import GROUPS
from careapp.domain.people import Pupil
from careapp.reports.chart_tables import Heads, Part, bars, heat_map
from careapp.reports.group_tables import (
    ANSWERS,
    OVERALL,
    YES_NO,
    band_name,
    facts,
    group_chart,
    group_counts,
    group_table,
    own_tone,
    remarks,
    scale_data,
    short,
)
from careapp.reports.heading import (
    Heading,
    Origin,
    grade_name,
    school_line,
    signed,
    term_line,
)
from careapp.reports.model import (
    Block,
    Column,
    Datum,
    Head,
    Note,
    Report,
    Row,
    Section,
    Table,
    Value,
)
from careapp.reports.tallies import (
    NOBODY,
    Results,
    Tally,
    added,
    by_class,
    by_grade,
    head_data,
    share,
    tallied,
)

CLASS, GRADE, SCHOOL = "screening-class", "screening-grade", "screening-school"


def screening_class(
    heading: Heading,
    pupils: Sequence[Pupil],
    results: Results,
    labels: Mapping[str, str],
    origin: Origin | None = None,
) -> Report:
    """One class. `labels` name the scales in the order of the paper; others are not printed."""
    title = heading.translate("Paper", "Screening summary of the class")
    tally = tallied(pupils, results)
    return _report(CLASS, title, heading, tally, labels, origin, {})


def screening_grade(
    heading: Heading,
    pupils: Sequence[Pupil],
    results: Results,
    labels: Mapping[str, str],
    origin: Origin | None = None,
) -> Report:
    """One grade, with a row for each of its rooms."""
    title = heading.translate("Paper", "Screening summary of the grade")
    tally = tallied(pupils, results)
    return _report(GRADE, title, heading, tally, labels, origin, by_class(pupils))


def screening_school(
    heading: Heading,
    pupils: Sequence[Pupil],
    results: Results,
    labels: Mapping[str, str],
    origin: Origin | None = None,
) -> Report:
    """The school, with a row for each grade."""
    title = heading.translate("Paper", "Screening summary of the school")
    tally = tallied(pupils, results)
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
    tallies = {part: tally.of(members) for part, members in parts.items()}
    rooms = _rooms(name, tally)
    whole = _whole(name, tally)
    place = grade_name(whole, heading.language) if "." in whole else ""
    blocks = [
        facts(heading, tally),
        *_dimensions(heading, tally, labels),
        *_chart(heading, tally, labels),
        *_parts(name, heading, tally, tallies),
        *_looks(name, heading, tally, labels, tallies, rooms),
        *remarks(heading, tally, labels, origin),
    ]
    section = Section(
        heading.titles.get(name, title),
        (school_line(heading), term_line(heading, place)),
        tuple(blocks),
        heading.translate("Paper", "Screening"),
    )
    return signed(heading, name, (section,), _data(name, tally, labels, tallies, rooms), [origin])


def _dimensions(heading: Heading, tally: Tally, labels: Mapping[str, str]) -> Iterator[Block]:
    """The dimensions with their overall row, then what is answered by yes or no."""
    dimensions = [scale for scale in labels if scale not in YES_NO]
    yield group_table(heading, tally, labels, dimensions, GROUPS)
    answered = [scale for scale in labels if scale in YES_NO]
    if answered:
        yield group_table(heading, tally, labels, answered, ANSWERS)


def _parts(
    name: str, heading: Heading, tally: Tally, parts: Mapping[str, Tally]
) -> Iterator[Block]:
    """A row for each of several rooms or grades: who is screened, and the overall groups. One room
    would say once more what the grade says."""
    if len(parts) < 2:
        if name == GRADE:
            words = heading.translate(
                "Paper", "The grade has one room: its numbers are the room's."
            )
            yield from (Note(words) for _ in parts)
        return
    if name == GRADE:
        first = heading.translate("Paper", "Room")
        title = heading.translate("Paper", "Overall group by room")
    else:
        first = heading.translate("Paper", "Grade")
        title = heading.translate("Paper", "Overall group by grade")
    rows = [Row(_part(grade_name(part, heading.language), some)) for part, some in parts.items()]
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


def _looks(
    name: str,
    heading: Heading,
    tally: Tally,
    labels: Mapping[str, str],
    parts: Mapping[str, Tally],
    rooms: Mapping[str, Tally],
) -> Iterator[Block]:
    """The parts as bars, and of several classes a heat map of who needs help in which dimension."""
    if not tally.screened.total:
        return
    if len(parts) > 1:
        title = heading.translate("Paper", "Overall group by room")
        if name == SCHOOL:
            title = heading.translate("Paper", "Overall group by grade")
        counted = {part: group_counts(some, OVERALL) for part, some in parts.items()}
        yield bars(heading, title, counted)
    if len(rooms) > 1:
        columns = {scale: short(labels[scale]) for scale in labels if scale not in YES_NO}
        heads = Heads(
            heading.translate("Paper", "At risk or with problems, by class and dimension (%)"),
            heading.translate("Paper", "Class"),
            heading.translate("Paper", "Screened"),
        )
        rows = {room: needs_of(some, columns) for room, some in rooms.items()}
        yield heat_map(heading, heads, columns, rows, needs_of(tally, columns))


def _rooms(name: str, tally: Tally) -> Mapping[str, Tally]:
    """Class by class; of a class nothing."""
    rooms = {} if name == CLASS else by_class(tally.pupils)
    return {room: tally.of(members) for room, members in rooms.items()}


def needs_of(tally: Tally, scales: Iterable[str]) -> dict[str, Part]:
    """By scale who is at risk or has problems, of those screened."""
    return {scale: Part(_in_need(tally, scale), tally.screened.total) for scale in scales}


def _in_need(tally: Tally, scale: str) -> int:
    found = group_counts(tally, scale)
    return added(found[band] for band in GROUPS[1:])


def _data(
    name: str,
    tally: Tally,
    labels: Mapping[str, str],
    parts: Mapping[str, Tally],
    rooms: Mapping[str, Tally],
) -> Iterator[Datum]:
    yield from head_data(_whole(name, tally), tally)
    for scale in labels:
        yield from scale_data(scale, scale, tally)
    for part, some in parts.items():
        yield from head_data(part, some)
        yield from scale_data(part, OVERALL, some)
    for room, some in rooms.items():
        for scale in labels:
            if scale not in YES_NO:
                yield from scale_data(f"{scale}:{room}", scale, some)


def _whole(name: str, tally: Tally) -> str:
    """What the head's numbers go by in the tidy sheet: the class, the grade, or `school`."""
    if name == SCHOOL or not tally.pupils:
        return "school" if name == SCHOOL else "all"
    room = tally.pupils[0].classroom
    return room.label if name == CLASS else room.grade
