"""The SDQ of a class, child by child, and of a grade or the school, by grade and group."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from careapp.domain.groups import GROUPS
from careapp.domain.people import Pupil
from careapp.domain.records import Outcome
from careapp.reports.chart_tables import bars
from careapp.reports.group_tables import (
    TONES,
    band_name,
    facts,
    group_chart,
    group_counts,
    group_table,
    own_tone,
    possible,
    remarks,
    scale_data,
    short,
)
from careapp.reports.heading import (
    Heading,
    Origin,
    footer,
    place_of,
    school_line,
    term_line,
)
from careapp.reports.informants import INFORMANTS, Asides, informant_name, note
from careapp.reports.model import (
    Block,
    ChildName,
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
    INCOMPLETE,
    NOBODY,
    Said,
    Tally,
    by_class,
    by_grade,
    head_data,
    in_order,
    share,
    tallied,
)

CLASS, SCHOOL = "sdq-class", "sdq-school"
_STRENGTH = "prosocial"


def sdq_class(
    heading: Heading,
    pupils: Sequence[Pupil],
    outcomes: Iterable[Outcome],
    labels: Mapping[str, str],
    origins: Mapping[str, Origin] | None = None,
    not_asked: Asides | None = None,
) -> Report:
    """The scores of every child and the groups of the class, a part for each informant."""
    title = heading.translate("Paper", "SDQ results of the class")
    return _report(CLASS, title, heading, pupils, outcomes, labels, origins or {}, not_asked or {})


def sdq_school(
    heading: Heading,
    pupils: Sequence[Pupil],
    outcomes: Iterable[Outcome],
    labels: Mapping[str, str],
    origins: Mapping[str, Origin] | None = None,
    not_asked: Asides | None = None,
) -> Report:
    """Scales and groups × grades, or rooms of a grade; a part for each informant."""
    title = heading.translate("Paper", "SDQ summary of the school")
    return _report(SCHOOL, title, heading, pupils, outcomes, labels, origins or {}, not_asked or {})


def _report(
    name: str,
    title: str,
    heading: Heading,
    pupils: Sequence[Pupil],
    outcomes: Iterable[Outcome],
    labels: Mapping[str, str],
    origins: Mapping[str, Origin],
    not_asked: Asides,
) -> Report:
    outcomes = list(outcomes)
    tallies = {
        who: tallied(pupils, (each for each in outcomes if each.informant == who))
        for who in INFORMANTS
    }
    used = [who for who in INFORMANTS if tallies[who].screened.total] or list(INFORMANTS[:1])
    sections = []
    for who in used:
        tally = tallies[who]
        shown = _with_answers(tally, labels)
        body = _class(heading, tally, shown) if name == CLASS else _school(heading, tally, shown)
        blocks = (
            facts(heading, tally, assessed=True),
            *body,
            *note(heading, pupils, _seen(tallies), not_asked),
            *remarks(heading, tally, shown, origins.get(who)),
        )
        sections.append(_section(name, title, heading, tally, who, origins.get(who), blocks))
    return Report(
        name,
        tuple(sections),
        tuple(datum for who in used for datum in _data(name, who, tallies[who], labels)),
        heading.signers,
        footer(heading, [origins[who] for who in used if who in origins]),
        landscape=name == CLASS,
        thai_digits=heading.thai_digits,
        language=heading.language,
    )


def _seen(tallies: Mapping[str, Tally]) -> dict[str, set[str]]:
    """By informant, the children (ids) who were assessed."""
    return {
        who: {each.student.id for each in tally.pupils if tally.has(each)}
        for who, tally in tallies.items()
    }


def _with_answers(tally: Tally, labels: Mapping[str, str]) -> dict[str, str]:
    """The scales of the paper; impact only where somebody answered it."""
    return {
        scale: label
        for scale, label in labels.items()
        if scale != "impact" or any(tally.outcome(pupil, scale) for pupil in tally.pupils)
    }


def _section(
    name: str,
    title: str,
    heading: Heading,
    tally: Tally,
    who: str,
    origin: Origin | None,
    blocks: tuple[Block, ...],
) -> Section:
    place = place_of(tally.pupils, heading.language)
    informant = informant_name(heading, who)
    by = heading.translate("Paper", "Answered by: {informant}").format(informant=informant)
    lines = (school_line(heading), term_line(heading, place), by)
    foot = footer(heading, [origin] if origin else ())
    return Section(heading.titles.get(name, title), lines, blocks, f"SDQ {informant}", foot)


def _class(heading: Heading, tally: Tally, labels: Mapping[str, str]) -> Iterator[Block]:
    yield _children(heading, tally, labels)
    yield from _flags(heading, tally, labels)
    difficulties = [scale for scale in labels if scale != _STRENGTH]
    title = heading.translate("Paper", "Children by scale and group")
    yield group_table(heading, tally, labels, difficulties, GROUPS, title)
    if _STRENGTH in labels:
        yield group_table(heading, tally, labels, [_STRENGTH], possible(_STRENGTH))


def _children(heading: Heading, tally: Tally, labels: Mapping[str, str]) -> Table:
    """A row a child: the score of each scale with the sign of its group."""
    rows = []
    for pupil in in_order(tally.pupils):
        found = [tally.outcome(pupil, scale) for scale in labels]
        values: list[Value] = [pupil.number, ChildName(pupil.student)]
        values += [score(outcome) for outcome in found]
        tones = (TONES.get(outcome.band, "") if outcome else "" for outcome in found)
        rows.append(Row(tuple(values), tones=("", "", *tones)))
    heads = (
        Head(heading.translate("Paper", "No.")),
        Head(heading.translate("Paper", "Name")),
        *(Head(short(label)) for label in labels.values()),
    )
    scores = (Column("number", 1.4, divided=n == 0) for n in range(len(labels)))
    return Table((heads,), (Column("number", 0.7), Column("text", 4), *scores), tuple(rows))


def score(outcome: Said | None) -> Value:
    """The score as it is printed; None where there is none."""
    return int(outcome.score) if outcome and outcome.score is not None else None


def _flags(heading: Heading, tally: Tally, labels: Mapping[str, str]) -> Iterator[Note]:
    """Which children's scores are not what they seem."""
    words = {
        "prorated": heading.translate("Paper", "Scaled up from the items answered"),
        "incomplete": heading.translate("Paper", "Too few items answered"),
        "outside_age": heading.translate("Paper", "Outside the form's ages"),
    }
    for flag, text in words.items():
        who = [
            str(pupil.number or pupil.student.name)
            for pupil in in_order(tally.pupils)
            if any(flag in one.flags for one in _outcomes(tally, pupil, labels))
        ]
        if who:
            yield Note(f"{text}: {', '.join(who)}")


def _outcomes(tally: Tally, pupil: Pupil, labels: Mapping[str, str]) -> Iterator[Said]:
    for scale in labels:
        if outcome := tally.outcome(pupil, scale):
            yield outcome


def _school(heading: Heading, tally: Tally, labels: Mapping[str, str]) -> Iterator[Block]:
    grades = by_grade(tally.pupils)
    parts = grades if len(grades) > 1 else by_class(tally.pupils)
    yield _by_part(heading, tally, labels, {part: tally.of(some) for part, some in parts.items()})
    difficulties = [scale for scale in labels if scale != _STRENGTH]
    yield from group_chart(heading, tally, labels, difficulties)
    if len(parts) > 1 and tally.screened.total:
        title = heading.translate("Paper", "Total difficulties by grade")
        if len(grades) == 1:
            title = heading.translate("Paper", "Total difficulties by class")
        counted = {part: group_counts(tally.of(some), "total") for part, some in parts.items()}
        yield bars(heading, title, counted)


def _by_part(
    heading: Heading, tally: Tally, labels: Mapping[str, str], parts: Mapping[str, Tally]
) -> Table:
    """Rows: boys, girls, each group of each scale, who was assessed. Columns: grades, total, %."""
    columns = [*parts.values(), tally]
    rows = [
        _line(
            heading.translate("Paper", "Children"),
            heading.translate("Paper", "Boys"),
            [each.all.male for each in columns],
        ),
        _line("", heading.translate("Paper", "Girls"), [each.all.female for each in columns]),
    ]
    for scale, label in labels.items():
        rows += _scale_rows(heading, scale, label, columns)
    assessed = [each.screened.total for each in columns]
    last = heading.translate("Paper", "Number assessed")
    rows.append(Row((last, "", *assessed, ""), total=True))
    heads = [
        Head(heading.translate("Paper", "Scale")),
        Head(heading.translate("Paper", "Group")),
        *(Head(part) for part in parts),
        Head(heading.translate("Paper", "Total")),
        Head(heading.translate("Paper", "Percent")),
    ]
    shapes = [Column("text", 3.6), Column("group", 2.2)]
    shapes += [Column("count", 1, divided=n == 0) for n in range(len(parts))]
    shapes += [Column("count", 1.1, divided=True), Column("percent", 1.1, "muted")]
    return Table((tuple(heads),), tuple(shapes), tuple(rows))


def _line(scale: str, band: str, numbers: Iterable[int]) -> Row:
    return Row((scale, band, *numbers, ""), joined=not scale)


def _scale_rows(
    heading: Heading, scale: str, label: str, columns: Sequence[Tally]
) -> Iterator[Row]:
    found = [each.bands(scale) for each in columns]
    bands = dict.fromkeys(possible(scale))
    if INCOMPLETE in found[-1]:
        bands[INCOMPLETE] = None
    for n, band in enumerate(bands):
        counts = [each.get(band, NOBODY) for each in found]
        whole = counts[-1]
        part = share(whole, columns[-1].screened)
        values = (
            short(label) if n == 0 else "",
            band_name(heading, band),
            *(c.total for c in counts),
            part,
        )
        yield Row(values, tones=("", own_tone(band)), joined=n > 0)


def _data(name: str, who: str, tally: Tally, labels: Mapping[str, str]) -> Iterator[Datum]:
    """Rows are `teacher:total`, and in the summary `teacher:total:ป.4` for each grade."""
    yield from head_data(who, tally)
    shown = _with_answers(tally, labels)
    for scale in shown:
        yield from scale_data(f"{who}:{scale}", scale, tally)
    if name == CLASS:
        return
    for grade, members in by_grade(tally.pupils).items():
        some = tally.of(members)
        yield from head_data(f"{who}:{grade}", some)
        for scale in shown:
            yield from scale_data(f"{who}:{scale}:{grade}", scale, some)
