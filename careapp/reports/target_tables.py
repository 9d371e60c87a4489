"""Targets of a school year on paper: goal, counted value, light, owner, and three years of it."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from careapp.domain.people import Pupil
from careapp.domain.targets import PERCENT, Indicator, Line, Past
from careapp.domain.targets import Value as Counted
from careapp.reports.boards import SCHOOL
from careapp.reports.chart_tables import few_words
from careapp.reports.charts import Lines, Panel, Thread
from careapp.reports.group_tables import FEW
from careapp.reports.heading import (
    Heading,
    day,
    footer,
    place_of,
    school_line,
    term_line,
)
from careapp.reports.model import (
    Block,
    Column,
    Datum,
    Facts,
    Head,
    Note,
    Number,
    Report,
    Row,
    Section,
    Table,
    Tone,
    Value,
    percent,
)
from careapp.reports.people_tables import nobody

TARGETS = "targets"
TONES: Mapping[str, Tone] = {"reached": "normal", "near": "at_risk", "far": "problem"}


def targets(
    heading: Heading,
    pupils: Sequence[Pupil],
    lines: Sequence[Line],
    owners: Mapping[str, str],
    place: str = SCHOOL,
    known: Mapping[str, Pupil] | None = None,
) -> Report:
    """`owners` are names by staff id; `place` is what it is of: `school`, a grade or a class;
    `known` are the children of all the years by id."""
    blocks: list[Block] = [_facts(heading, lines), *nobody(heading, pupils)]
    blocks += [_table(heading, lines, owners), *_years(heading, lines), *_notes(heading, lines)]
    section = Section(
        heading.titles.get(TARGETS, heading.translate("Paper", "Targets of student care")),
        (school_line(heading), term_line(heading, place_of(pupils, heading.language))),
        tuple(blocks),
        heading.translate("Paper", "Targets"),
    )
    return Report(
        TARGETS,
        (section,),
        tuple(_data(place, lines, known or {})),
        heading.signers,
        footer(heading),
        landscape=True,
        thai_digits=heading.thai_digits,
        language=heading.language,
    )


def light_word(heading: Heading, light: str) -> str:
    """The word beside the light's shape; "" without a goal or a value."""
    words = {
        "reached": heading.translate("Paper", "Reached"),
        "near": heading.translate("Paper", "Nearly there"),
        "far": heading.translate("Paper", "Not yet"),
    }
    return words.get(light, "")


def _facts(heading: Heading, lines: Sequence[Line]) -> Facts:
    goals = [each for each in lines if each.target and each.target.goal is not None]
    of_all = heading.translate("Paper", "{n} of {all}")
    pairs = [
        (
            heading.translate("Paper", "Goals set"),
            of_all.format(n=len(goals), all=len(lines)),
        )
    ]
    for light in TONES:
        n = sum(each.light == light for each in goals)
        pairs.append((light_word(heading, light), str(n)))
    pairs.append((heading.translate("Paper", "As of"), day(heading)))
    return Facts(tuple(pairs))


def _table(heading: Heading, lines: Sequence[Line], owners: Mapping[str, str]) -> Table:
    years = [each.term.year for each in lines[0].history] if lines else []
    above = (
        Head(heading.translate("Paper", "Step"), rows=2),
        Head(heading.translate("Paper", "Indicator"), rows=2),
        Head(heading.translate("Paper", "Set by"), rows=2),
        Head(heading.translate("Paper", "Owner"), rows=2),
        Head(heading.translate("Paper", "Goal"), rows=2),
        Head(heading.translate("Paper", "Now"), rows=2),
        Head(heading.translate("Paper", "Number"), rows=2),
        Head(heading.translate("Paper", "Light"), rows=2),
        Head(heading.translate("Paper", "School years"), span=len(years)),
    )
    columns = (
        Column("text", 0.7),
        Column("text", 4.6),
        Column("text", 1.5),
        Column("text", 2.6),
        Column("percent", 1, divided=True),
        Column("percent", 1),
        Column("text", 1.4),
        Column("group", 1.8),
        *(Column("percent", 1, divided=n == 0) for n in range(len(years))),
    )
    below = tuple(Head(str(each)) for each in years)
    rows = tuple(_row(heading, each, owners) for each in lines)
    return Table((above, below), columns, rows)


def _years(heading: Heading, lines: Sequence[Line]) -> Iterator[Lines]:
    """The values over the years with their goal: of what is counted as children in more than one
    of them."""
    some = [each for each in lines if each.indicator.unit == PERCENT and _counted(each) > 1]
    if not some:
        return
    value = heading.translate("Paper", "Value")
    panels = tuple(
        Panel(
            each.indicator.title.get(heading.language, each.indicator.id),
            (Thread(value, tuple(past.value.number(PERCENT) for past in each.history)),),
            frozenset(n for n, past in enumerate(each.history) if 0 < past.value.whole < FEW),
            None if each.now.goal is None else Decimal(str(each.now.goal)),
        )
        for each in some
    )
    words = [heading.translate("Paper", "per cent")]
    if any(panel.few for panel in panels):
        words.append(few_words(heading))
    years = tuple(str(past.term.year) for past in some[0].history)
    title = heading.translate("Paper", "Three years of the targets")
    yield Lines(title, years, panels, tuple(words), heading.translate("Paper", "Goal"))


def _counted(line: Line) -> int:
    """In how many years there is something to count."""
    return sum(past.value.whole > 0 for past in line.history)


def _row(heading: Heading, line: Line, owners: Mapping[str, str]) -> Row:
    indicator, target, now = line.indicator, line.target, line.now
    sources = {
        "obec": heading.translate("Paper", "OBEC"),
        "district": heading.translate("Paper", "District"),
        "school": heading.translate("Paper", "School"),
    }
    name = indicator.title.get(heading.language, indicator.id)
    values: tuple[Value, ...] = (
        str(indicator.step),
        f"{name} ({target.focus})" if target and target.focus else name,
        sources.get(target.source, "") if target else "",
        owners.get(target.owner, "") if target else "",
        None if now.goal is None else Decimal(str(now.goal)).quantize(Decimal("0.1")),
        now.value.number(indicator.unit),
        _numbers(heading, indicator.unit, now),
        light_word(heading, now.light),
        *(each.value.number(indicator.unit) for each in line.history),
    )
    tones: list[Tone] = [""] * len(values)
    tones[7] = TONES.get(now.light, "")
    return Row(values, tones=tuple(tones))


def _numbers(heading: Heading, unit: str, past: Past) -> str:
    """What the value is a fraction of."""
    if not past.value.whole:
        return ""
    words = heading.translate("Paper", "{n} of {all}")
    if unit != PERCENT:
        words = heading.translate("Paper", "{n} in {all} classes")
    return words.format(n=past.value.part, all=past.value.whole)


def _notes(heading: Heading, lines: Sequence[Line]) -> Iterator[Note]:
    """How each is counted, and what nobody has confirmed."""
    yield Note(
        heading.translate(
            "Paper",
            "Values are per cent, but for the logs by class. They are counted from the school's "
            "records; what is counted by term is compared with the same term of each year.",
        )
    )
    for each in lines:
        known, language = each.indicator, heading.language
        said = f"{known.title.get(language, '')}: {known.counts.get(language, '')}"
        yield Note(f"{said} [{_source(heading, known)}]")


def _source(heading: Heading, indicator: Indicator) -> str:
    said = indicator.source.get(heading.language, "")
    if indicator.verified:
        return said
    doubt = heading.translate("Paper", "not verified")
    return f"{said}; {doubt}"


def _behind(value: Counted, known: Mapping[str, Pupil]) -> tuple[int, int]:
    """The part and the whole; with the children behind them where all of them are known."""
    done, every = value.done, (*value.done, *value.rest)
    if not every or any(each not in known for each in every):
        return value.part, value.whole
    part = Number(value.part, lambda: [known[each] for each in done])
    return part, Number(value.whole, lambda: [known[each] for each in every])


def _data(place: str, lines: Sequence[Line], known: Mapping[str, Pupil]) -> Iterator[Datum]:
    """By place: of each indicator and year how many, of how many, and per cent."""
    for line in lines:
        id_ = line.indicator.id
        for past in line.history:
            part, whole = _behind(past.value, known)
            year = f"{id_}:{past.term.year}"
            share = percent(part, whole) if line.indicator.unit == PERCENT else None
            yield Datum(place, year, "total", part, share)
            yield Datum(place, f"{year}:of", "total", whole)
