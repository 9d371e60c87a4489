"""Who was assessed with a form of several scales: of a class child by child, with the scores; of a
grade or the school by grade, scale and group."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from careapp.domain.people import Pupil
from careapp.reports.group_tables import TONES, Look, band_name, possible, scale_data, short
from careapp.reports.heading import (
    Heading,
    Origin,
    footer,
    place_of,
    school_line,
    term_line,
)
from careapp.reports.model import (
    Block,
    ChildName,
    Column,
    Datum,
    Head,
    Note,
    Row,
    Section,
    Table,
    Tone,
    Value,
)
from careapp.reports.tallies import (
    INCOMPLETE,
    NOBODY,
    Said,
    Tally,
    by_class,
    by_grade,
    head_data,
    in_order,
    share,
)


@dataclass(frozen=True, slots=True)
class Scales:
    """The scales of a paper in their order: by id what each is called and its groups; and what each
    group is called, with its tone."""

    labels: Mapping[str, str]
    groups: Mapping[str, Sequence[str]]
    looks: Mapping[str, Look]

    def look(self, heading: Heading, band: str) -> Look:
        """Of a group, or of those in none."""
        return self.looks.get(band) or Look(band_name(heading, band), TONES[band])


def usual(heading: Heading, labels: Mapping[str, str]) -> Scales:
    """Scales whose groups are those of the screening and the SDQ."""
    groups = {scale: possible(scale) for scale in labels}
    bands = dict.fromkeys(band for those in groups.values() for band in those)
    looks = {band: Look(band_name(heading, band), TONES[band]) for band in bands}
    return Scales(labels, groups, looks)


def section(
    heading: Heading,
    title: str,
    under: str,
    name: str,
    pupils: Sequence[Pupil],
    origin: Origin | None,
    blocks: Iterable[Block],
) -> Section:
    """A form by one informant: `under` is its line below the term, `name` that of its sheet;
    `pupils` are all whom the report is about."""
    place = place_of(pupils, heading.language)
    lines = (school_line(heading), term_line(heading, place), under)
    foot = footer(heading, [origin] if origin else ())
    return Section(title, lines, tuple(blocks), name, foot)


def children(heading: Heading, tally: Tally, scales: Scales) -> Table:
    """A row a child: the score of each scale with the sign of its group."""
    rows = []
    for pupil in in_order(tally.pupils):
        found = [tally.outcome(pupil, scale) for scale in scales.labels]
        values: list[Value] = [pupil.number, ChildName(pupil.student)]
        values += [score(outcome) for outcome in found]
        tones = (_tone(scales, outcome) for outcome in found)
        rows.append(Row(tuple(values), tones=("", "", *tones)))
    heads = (
        Head(heading.translate("Paper", "No.")),
        Head(heading.translate("Paper", "Name")),
        *(Head(short(label)) for label in scales.labels.values()),
    )
    scores = (Column("number", 1.4, divided=n == 0) for n in range(len(scales.labels)))
    return Table((heads,), (Column("number", 0.7), Column("text", 4), *scores), tuple(rows))


def _tone(scales: Scales, outcome: Said | None) -> Tone:
    look = scales.looks.get(outcome.band) if outcome else None
    return look.tone if look else ""


def score(outcome: Said | None) -> Value:
    """The score as it is printed; None where there is none."""
    return int(outcome.score) if outcome and outcome.score is not None else None


def flags(heading: Heading, tally: Tally, scales: Iterable[str]) -> Iterator[Note]:
    """Which children's scores are not what they seem."""
    words = {
        "prorated": heading.translate("Paper", "Scaled up from the items answered"),
        "incomplete": heading.translate("Paper", "Too few items answered"),
        "outside_age": heading.translate("Paper", "Outside the form's ages"),
    }
    asked = tuple(scales)
    for flag, text in words.items():
        who = [
            str(pupil.number or pupil.student.name)
            for pupil in in_order(tally.pupils)
            if any(flag in one.flags for one in _outcomes(tally, pupil, asked))
        ]
        if who:
            yield Note(f"{text}: {', '.join(who)}")


def _outcomes(tally: Tally, pupil: Pupil, scales: Iterable[str]) -> Iterator[Said]:
    for scale in scales:
        if outcome := tally.outcome(pupil, scale):
            yield outcome


def parts(tally: Tally) -> Mapping[str, Tally]:
    """The grades of a place; the rooms where all are of one grade."""
    grades = by_grade(tally.pupils)
    divided = grades if len(grades) > 1 else by_class(tally.pupils)
    return {part: tally.of(some) for part, some in divided.items()}


def by_part(heading: Heading, tally: Tally, scales: Scales) -> Table:
    """Rows: boys, girls, each group of each scale, who was assessed. Columns: grades, total, %."""
    divided = parts(tally)
    columns = [*divided.values(), tally]
    rows = [
        _line(
            heading.translate("Paper", "Children"),
            heading.translate("Paper", "Boys"),
            [each.all.male for each in columns],
        ),
        _line("", heading.translate("Paper", "Girls"), [each.all.female for each in columns]),
    ]
    for scale in scales.labels:
        rows += _scale_rows(heading, scale, scales, columns)
    assessed = [each.screened.total for each in columns]
    last = heading.translate("Paper", "Number assessed")
    rows.append(Row((last, "", *assessed, ""), total=True))
    heads = [
        Head(heading.translate("Paper", "Scale")),
        Head(heading.translate("Paper", "Group")),
        *(Head(part) for part in divided),
        Head(heading.translate("Paper", "Total")),
        Head(heading.translate("Paper", "Percent")),
    ]
    shapes = [Column("text", 3.6), Column("group", 2.2)]
    shapes += [Column("count", 1, divided=n == 0) for n in range(len(divided))]
    shapes += [Column("count", 1.1, divided=True), Column("percent", 1.1, "muted")]
    return Table((tuple(heads),), tuple(shapes), tuple(rows))


def _line(scale: str, band: str, numbers: Iterable[int]) -> Row:
    return Row((scale, band, *numbers, ""), joined=not scale)


def _scale_rows(
    heading: Heading, scale: str, scales: Scales, columns: Sequence[Tally]
) -> Iterator[Row]:
    found = [each.bands(scale) for each in columns]
    bands = dict.fromkeys(scales.groups[scale])
    if INCOMPLETE in found[-1]:
        bands[INCOMPLETE] = None
    for n, band in enumerate(bands):
        counts = [each.get(band, NOBODY) for each in found]
        look = scales.look(heading, band)
        values = (
            short(scales.labels[scale]) if n == 0 else "",
            look.word,
            *(c.total for c in counts),
            share(counts[-1], columns[-1].screened),
        )
        tone: Tone = "" if look.tone == "muted" else look.tone  # a group of no weight has none
        yield Row(values, tones=("", tone), joined=n > 0)


def assessed_data(row: str, tally: Tally, scales: Scales, *, by_grades: bool) -> Iterator[Datum]:
    """Rows are `teacher:total`, and in a summary `teacher:total:ป.4` for each grade."""
    places = {"": tally}
    if by_grades:
        places |= {f":{grade}": tally.of(some) for grade, some in by_grade(tally.pupils).items()}
    for place, there in places.items():
        yield from head_data(f"{row}{place}", there)
        for scale, bands in scales.groups.items():
            yield from scale_data(f"{row}:{scale}{place}", scale, there, bands)
