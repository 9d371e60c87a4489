"""The bands that a form's scales came to, as bars: every set of bands is a chart of its own."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from careapp.forms.definition import Form, Scale
from careapp.i18n import in_language
from careapp.reports.group_tables import short
from careapp.reports.model import Chart, Series, Tone
from careapp.reports.tallies import NOBODY, Tally

_DEEPER = 0.32  # how much more ink each further band of a tone has


@dataclass(frozen=True, slots=True)
class BandChart:
    """A chart, the scales that its bars are and the bands that their parts are."""

    chart: Chart
    scales: tuple[str, ...]
    bands: tuple[str, ...]


def band_charts(
    form: Form, tally: Tally, scales: Iterable[Scale], language: str
) -> tuple[BandChart, ...]:
    """In the scales' order; nothing when nobody is screened.

    An overall group repeats what the others say, and an answer is no result: neither has a bar.
    """
    sets: dict[tuple[tuple[str, Tone], ...], list[Scale]] = {}
    for scale in scales if tally.screened.total else ():
        if scale.bands and scale.kind not in ("worst", "answer"):
            looks = tuple((band, form.tone(band, scale.id)) for band in scale.bands)
            sets.setdefault(looks, []).append(scale)
    return tuple(_chart(form, tally, alike, looks, language) for looks, alike in sets.items())


def _chart(
    form: Form,
    tally: Tally,
    scales: Sequence[Scale],
    looks: Sequence[tuple[str, Tone]],
    language: str,
) -> BandChart:
    title = in_language(language, "Paper", "Children by group")
    names = tuple(short(scale.text.of(language)) for scale in scales)
    counted = [tally.bands(scale.id) for scale in scales]
    series = tuple(
        Series(
            form.band(band).text.of(language),
            tuple(found.get(band, NOBODY).total for found in counted),
            tone,
            shade,
        )
        for (band, tone), shade in zip(looks, shades(tone for _, tone in looks), strict=True)
    )
    ids, bands = tuple(scale.id for scale in scales), tuple(band for band, _ in looks)
    return BandChart(Chart(title, names, series), ids, bands)


def shades(tones: Iterable[Tone]) -> Iterator[float]:
    """For bands in their order: how much ink each has, so that no two of one tone look alike."""
    before: list[Tone] = []
    for tone in tones:
        yield min(_DEEPER * before.count(tone), 1.0)
        before.append(tone)
