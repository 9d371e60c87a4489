"""Children by scale and group: the table, the chart and the remarks of every form with groups."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from careapp.domain.groups import GROUPS
from careapp.reports.heading import Heading, Origin, day
from careapp.reports.model import (
    Block,
    Chart,
    Column,
    Datum,
    Facts,
    Head,
    Note,
    Row,
    Series,
    Table,
    Tone,
    Value,
)
from careapp.reports.people_tables import nobody, none_yet
from careapp.reports.tallies import INCOMPLETE, NOBODY, Tally, data, share

OVERALL = "overall"
TALENT, NEED = "talent", "special_need"
YES_NO = (TALENT, NEED)
FEW = 10  # of so few children a percentage says little
ANSWERS = ("yes", "no")
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


class Look(NamedTuple):
    """What a group is called, and its tone."""

    word: str
    tone: Tone


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


def group_table(
    heading: Heading,
    tally: Tally,
    labels: Mapping[str, str],
    scales: Sequence[str],
    bands: Sequence[str],
    title: str = "",
    looks: Mapping[str, Look] | None = None,
) -> Table:
    """Scales × (groups × boys, girls, total, percent), and who is incomplete where any is; `looks`
    are those of groups of a form's own."""
    counted = {scale: tally.bands(scale) for scale in scales}
    holes = any(INCOMPLETE in found for found in counted.values())
    shown = looks or {
        band: Look(band_name(heading, band), _shared_tone(band, scales)) for band in bands
    }
    tones = {band: shown[band].tone for band in bands}
    rows = []
    for scale, found in counted.items():
        values: list[Value] = [short(labels[scale])]
        for band in bands:
            part = found.get(band, NOBODY)
            values += [*part, part.total, share(part, tally.screened)]
        if holes:
            values.append(found.get(INCOMPLETE, NOBODY).total)
        own = () if looks else _tones(scale, tones)
        rows.append(Row(tuple(values), scale == OVERALL, own))
    columns = [Column("text", 4.2)]
    for band in bands:
        columns += [
            Column("count", 0.85, divided=True),
            Column("count", 0.85),
            Column("count", 0.9, tones[band]),
            Column("percent", 1.0, "muted"),
        ]
    if holes:
        columns.append(Column("count", 1.1, "muted", divided=True))
    heads = _heads(heading, [shown[band] for band in bands], holes=holes)
    return Table(heads, tuple(columns), tuple(rows), title)


def short(label: str) -> str:
    """A dimension's name under the heading that says it is one."""
    return label.removeprefix("ด้าน")


def tone(band: str, scale: str) -> Tone:
    """The tone of a group of a scale: a special need is not shown as a talent is."""
    return "need" if (scale, band) == (NEED, "yes") else TONES[band]


def own_tone(band: str, scale: str = "") -> Tone:
    """The tone of a group's numbers; a group of no weight has none."""
    found = tone(band, scale)
    return found if found != "muted" else ""


def _shared_tone(band: str, scales: Iterable[str]) -> Tone:
    """The tone that a group has in all the scales; none where they differ."""
    found = {own_tone(band, scale) for scale in scales}
    return found.pop() if len(found) == 1 else ""


def _tones(scale: str, shared: Mapping[str, Tone]) -> tuple[Tone, ...]:
    """The tones of a row's cells; none where they are those of the columns."""
    own = {band: own_tone(band, scale) for band in shared}
    if own == shared:
        return ()
    return ("", *(each for band in shared for each in ("", "", own[band], "")))


def _heads(
    heading: Heading, bands: Sequence[Look], *, holes: bool
) -> tuple[tuple[Head, ...], tuple[Head, ...]]:
    above = [Head(heading.translate("Paper", "Dimension"), rows=2)]
    above += [Head(each.word, span=4, tone=each.tone) for each in bands]
    if holes:
        above.append(Head(band_name(heading, INCOMPLETE), rows=2))
    below = (
        Head(heading.translate("Paper", "Boys")),
        Head(heading.translate("Paper", "Girls")),
        Head(heading.translate("Paper", "Total")),
        Head(heading.translate("Paper", "Percent")),
    )
    return tuple(above), below * len(bands)


def group_counts(tally: Tally, scale: str) -> dict[str, int]:
    """How many are in each of the three groups."""
    found = tally.bands(scale)
    return {band: found.get(band, NOBODY).total for band in GROUPS}


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
    words = heading.translate("Paper", "Nobody has been assessed with this form in this term yet.")
    yield from none_yet(heading, words, tally.pupils, tally.screened.total)
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


def scale_data(row: str, scale: str, tally: Tally, bands: Sequence[str] = ()) -> Iterator[Datum]:
    """The tidy rows of a scale: every group that is possible (`bands`, where they are a form's own)
    or occurs."""
    found = tally.bands(scale)
    for band in dict.fromkeys((*(bands or possible(scale)), *found)):
        yield from data(row, band, found.get(band, NOBODY), tally.screened)


def possible(scale: str) -> tuple[str, ...]:
    """The groups of a scale."""
    if scale in YES_NO:
        return ANSWERS
    return ("strength", "no_strength") if scale == "prosocial" else GROUPS
