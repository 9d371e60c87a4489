"""Where each child of a class lies on the scales of a profile: lines with bands, a dot a child."""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from careapp.domain.people import Pupil
from careapp.forms.definition import Form, Scale
from careapp.forms.edition import Edition, Range
from careapp.i18n import in_language
from careapp.reports.group_tables import short
from careapp.reports.model import Tone
from careapp.reports.tallies import Tally

_PROFILES = ("emotions", "growth")  # families of forms that say how a child is, not how badly
_REACH, _FURTHEST = 4, 6  # standard deviations that are shown: always, and at most


@dataclass(frozen=True, slots=True)
class Zone:
    """A band on a line, from `low` to `high`."""

    name: str
    tone: Tone
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Dot:
    """A child's score, and the band it lies in."""

    pupil: Pupil
    value: int | float
    tone: Tone
    band: str


@dataclass(frozen=True, slots=True)
class Strip:
    """A scale as a line from `low` to `high`; `ticks` are numbers below it, dots go by value."""

    scale: str
    name: str
    low: float
    high: float
    zones: tuple[Zone, ...]
    ticks: tuple[int, ...]
    dots: tuple[Dot, ...]

    @property
    def middle(self) -> int | float | None:
        """The median of the class."""
        return median(dot.value for dot in self.dots) if self.dots else None


@dataclass(frozen=True, slots=True)
class Spread:
    """A profile of a class; `axis` says what the numbers are."""

    title: str
    axis: str
    strips: tuple[Strip, ...]


def spread(
    form: Form, edition: Edition, tally: Tally, scales: Iterable[Scale], language: str
) -> Spread | None:
    """None for a form that is no profile, and where nobody has a score."""
    if form.family not in _PROFILES:
        return None
    strips = tuple(_strips(form, edition, tally, scales, language))
    if not any(strip.dots for strip in strips):
        return None
    grown = any(scale.kind == "growth" for scale in form.scales)
    axis = in_language(language, "Paper", "Scores; the numbers are where each band begins")
    if grown:
        axis = in_language(
            language, "Paper", "{edition} z-scores; 0 is the median for the age and sex"
        ).format(edition=edition.title.of(language))
    title = in_language(language, "Paper", "Profile of the class")
    return Spread(title, axis, strips)


def _strips(
    form: Form, edition: Edition, tally: Tally, scales: Iterable[Scale], language: str
) -> Iterator[Strip]:
    """Scales whose bands are the same for all children. Z-scores stand under each other."""
    found = [(scale, cut) for scale in scales if (cut := edition.of(scale.id))]
    placed = {scale.id: tuple(_dots(form, tally, scale, language)) for scale, _ in found}
    grown = [dot.value for scale, _ in found if scale.kind == "growth" for dot in placed[scale.id]]
    for scale, cutoffs in found:
        dots = tuple(sorted(placed[scale.id], key=lambda dot: dot.value))
        low, high = _ends(cutoffs.ranges, grown)
        zones = tuple(_zones(form, scale, cutoffs.ranges, (low, high), language))
        ticks = _ticks(scale, cutoffs.ranges, low, high)
        yield Strip(scale.id, short(scale.text.of(language)), low, high, zones, ticks, dots)


def _dots(form: Form, tally: Tally, scale: Scale, language: str) -> Iterator[Dot]:
    for pupil in tally.pupils:
        said = tally.outcome(pupil, scale.id)
        if said is not None and said.score is not None and said.band:
            word = form.band(said.band).text.of(language)
            yield Dot(pupil, said.score, form.tone(said.band, scale.id), word)


def _ends(ranges: Sequence[Range], values: Sequence[float]) -> tuple[float, float]:
    """The first and the last score there is; of z-scores, which have none, as far as they occur."""
    low, high = min(each.low for each in ranges), max(each.high for each in ranges)
    if math.isinf(low):
        low = max(min(-_REACH, *map(math.floor, values)) if values else -_REACH, -_FURTHEST)
    if math.isinf(high):
        high = min(max(_REACH, *map(math.ceil, values)) if values else _REACH, _FURTHEST)
    return low, high


def _zones(
    form: Form, scale: Scale, ranges: tuple[Range, ...], ends: tuple[float, float], language: str
) -> Iterator[Zone]:
    """Each band reaches half-way to its neighbours: between them there is no score."""
    ordered = sorted(ranges, key=lambda each: each.low)
    edges = [(a.high + b.low) / 2 for a, b in pairwise(ordered)]
    lows, highs = (ends[0], *edges), (*edges, ends[1])
    for each, low, high in zip(ordered, lows, highs, strict=True):
        name = form.band(each.band).text.of(language)
        yield Zone(name, form.tone(each.band, scale.id), low, high)


def _ticks(scale: Scale, ranges: tuple[Range, ...], low: float, high: float) -> tuple[int, ...]:
    """Of z-scores the whole numbers; of others where each band begins, and the last score."""
    if scale.kind == "growth":
        return tuple(range(math.ceil(low), math.floor(high) + 1))
    starts = {each.low for each in ranges if math.isfinite(each.low)}
    return tuple(sorted({round(each) for each in (*starts, high)}))
