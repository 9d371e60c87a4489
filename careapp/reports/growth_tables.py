"""Growth: weight and height held against the WHO reference of 2007, and the school's own standard
where it has one, by class and sex."""

from collections.abc import Iterator, Sequence

from careapp.domain.people import Pupil
from careapp.forms.definition import Form, Scale
from careapp.reports.band_charts import shades
from careapp.reports.boards import SCHOOL
from careapp.reports.group_tables import FEW
from careapp.reports.growth_children import children
from careapp.reports.heading import (
    Heading,
    Origin,
    day,
    place_of,
    school_line,
    signed,
    term_line,
)
from careapp.reports.measurements import NO_BAND, Measured, band_words, shown_bands
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
    Value,
)
from careapp.reports.people_tables import nobody, none_yet
from careapp.reports.tallies import (
    NOBODY,
    Tally,
    by_class,
    data,
    parts_of,
    share,
    tallied,
)

GROWTH = "growth"


def growth(
    heading: Heading,
    pupils: Sequence[Pupil],
    measured: Measured,
    place: str = SCHOOL,
    origin: Origin | None = None,
) -> Report:
    """Bands by sex, then class by class; of a class the children with their z-scores.

    `place` is what it is of: `school`, a grade or a class. Only a class has names.
    """
    tally, form = tallied(pupils, measured.outcomes), measured.form
    scales = measured.scales()
    rooms = by_class(pupils)
    blocks: list[Block] = [_facts(heading, tally), *nobody(heading, pupils)]
    if "/" in place and pupils:
        blocks.append(children(heading, tally, measured, scales))
    if tally.screened.total:
        blocks += [_bands(heading, tally, form, scale) for scale in scales]
    if len(rooms) > 1:
        for scale in scales:
            blocks += _rooms_chart(heading, tally, form, scale)
            blocks.append(_rooms(heading, tally, form, scale))
    blocks += _remarks(heading, tally, measured, scales)
    title = heading.translate("Paper", "Growth of the children (WHO 2007)")
    section = Section(
        heading.titles.get(GROWTH, title),
        (school_line(heading), term_line(heading, place_of(pupils, heading.language))),
        tuple(blocks),
        heading.translate("Paper", "Growth"),
    )
    return signed(heading, GROWTH, (section,), _data(place, tally, scales), [origin])


def _facts(heading: Heading, tally: Tally) -> Facts:
    by_sex = heading.translate("Paper", "{n} (boys {boys}, girls {girls})")
    there = tally.all
    return Facts(
        (
            (
                heading.translate("Paper", "All"),
                by_sex.format(n=there.total, boys=there.male, girls=there.female),
            ),
            (heading.translate("Paper", "Measured"), str(tally.screened.total)),
            (heading.translate("Paper", "Not measured"), str(tally.waiting.total)),
            (heading.translate("Paper", "As of"), day(heading)),
        )
    )


def _bands(heading: Heading, tally: Tally, form: Form, scale: Scale) -> Table:
    """A row for each band: boys, girls, total and percent of the measured."""
    found = tally.bands(scale.id)
    rows = []
    for band in shown_bands(scale, tally):
        there = found.get(band, NOBODY)
        tone = form.tone(band, scale.id) if band in scale.bands else ""
        values = (
            band_words(heading, form, band),
            *there,
            there.total,
            share(there, tally.screened),
        )
        rows.append(Row(values, tones=(tone,)))
    heads = (
        heading.translate("Paper", "Group"),
        heading.translate("Paper", "Boys"),
        heading.translate("Paper", "Girls"),
        heading.translate("Paper", "Total"),
        heading.translate("Paper", "Percent"),
    )
    columns = (
        Column("group", 4),
        Column(divided=True),
        Column(),
        Column(),
        Column("percent", 1, "muted"),
    )
    title = scale.text.of(heading.language)
    return Table((tuple(map(Head, heads)),), columns, tuple(rows), title)


def _rooms_chart(heading: Heading, tally: Tally, form: Form, scale: Scale) -> Iterator[Chart]:
    """The bands class by class as bars."""
    rooms = {label: tally.of(members) for label, members in by_class(tally.pupils).items()}
    measured = {label: some.bands(scale.id) for label, some in rooms.items() if some.screened.total}
    if len(measured) < 2:
        return
    bands = shown_bands(scale, tally)
    tones = [form.tone(band, scale.id) if band in scale.bands else "muted" for band in bands]
    series = tuple(
        Series(
            band_words(heading, form, band),
            tuple(found.get(band, NOBODY).total for found in measured.values()),
            tone,
            shade,
        )
        for band, tone, shade in zip(bands, tones, shades(tones), strict=True)
    )
    words = heading.translate("Paper", "{scale}, by class")
    title = words.format(scale=scale.text.of(heading.language))
    yield Chart(title, tuple(measured), series)


def _rooms(heading: Heading, tally: Tally, form: Form, scale: Scale) -> Table:
    """A row a class: who is measured, and the boys, girls and all of each band."""
    shown = shown_bands(scale, tally)
    rows = [
        Row(_room(label, tally.of(members), scale, shown))
        for label, members in by_class(tally.pupils).items()
    ]
    total = heading.translate("Paper", "Total")
    rows.append(Row(_room(total, tally, scale, shown), total=True))
    above = [Head(heading.translate("Paper", "Class"), rows=2)]
    above.append(Head(heading.translate("Paper", "Children"), span=3))
    below = [
        heading.translate("Paper", "All"),
        heading.translate("Paper", "Measured"),
        heading.translate("Paper", "Not measured"),
    ]
    columns = [Column("text", 1.6), Column("count", 0.9, divided=True), *[Column("count", 1.2)] * 2]
    sexes = (heading.translate("Paper", "M"), heading.translate("Paper", "F"))
    for band in shown:
        tone = form.tone(band, scale.id) if band in scale.bands else ""
        above.append(Head(band_words(heading, form, band), span=3, tone=tone))
        below += [*sexes, total]
        columns += [Column("count", 0.7, divided=True), Column("count", 0.7)]
        columns.append(Column("count", 0.8, tone))
    words = heading.translate("Paper", "{scale}, by class")
    title = words.format(scale=scale.text.of(heading.language))
    return Table((tuple(above), tuple(map(Head, below))), tuple(columns), tuple(rows), title)


def _room(name: str, tally: Tally, scale: Scale, shown: Sequence[str]) -> tuple[Value, ...]:
    found = tally.bands(scale.id)
    values: list[Value] = [name, tally.all.total, tally.screened.total, tally.waiting.total]
    for band in shown:
        there = found.get(band, NOBODY)
        values += [*there, there.total]
    return tuple(values)


def _remarks(
    heading: Heading, tally: Tally, measured: Measured, scales: Sequence[Scale]
) -> Iterator[Note]:
    """Whom the numbers leave out, and which reference they are of."""
    waiting = [pupil for pupil in tally.pupils if not tally.has(pupil)]
    aside = sum(pupil.student.id in measured.not_asked for pupil in waiting)
    ages = measured.form.ages
    if aside:
        words = heading.translate(
            "Paper",
            "Of those not measured, {n} are outside the ages of the reference, {low} to {high}.",
        )
        yield Note(words.format(n=aside, low=ages.low, high=ages.high))
    if any(NO_BAND in tally.bands(scale.id) for scale in scales):
        yield Note(
            heading.translate(
                "Paper",
                "In no group is who was outside the ages of the reference on the day of measuring, "
                "or was not wholly measured.",
            )
        )
    words = heading.translate("Paper", "Nobody has been measured in this term yet.")
    yield from none_yet(heading, words, tally.pupils, tally.screened.total)
    if 0 < tally.screened.total < FEW:
        words = heading.translate(
            "Paper", "Only {n} children are measured: read the percentages with their numbers."
        )
        yield Note(words.format(n=tally.screened.total))
    if tally.screened.total:
        yield Note(
            heading.translate(
                "Paper",
                "WHO 2007 are the groups of the WHO reference of that year, by z-score; they are "
                "not those of the Thai Department of Health. Percent is of those measured.",
            )
        )


def _data(place: str, tally: Tally, scales: Sequence[Scale]) -> Iterator[Datum]:
    """Rows: the place (all, measured, not_measured) and each scale; then the same of the grades and
    classes in it, `bmi_for_age:ป.4/1`."""
    yield from _place_data(place, "", tally, scales)
    for part, members in parts_of(place, tally.pupils).items():
        yield from _place_data(part, f":{part}", tally.of(members), scales)


def _place_data(place: str, suffix: str, tally: Tally, scales: Sequence[Scale]) -> Iterator[Datum]:
    yield from data(place, "all", tally.all)
    yield from data(place, "measured", tally.screened, tally.all)
    yield from data(place, "not_measured", tally.waiting, tally.all)
    for scale in scales:
        found = tally.bands(scale.id)
        for band in dict.fromkeys((*scale.bands, *found)):
            yield from data(f"{scale.id}{suffix}", band, found.get(band, NOBODY), tally.screened)
