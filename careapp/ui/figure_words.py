"""What stands behind a figure on screen: by which cut-offs, from which source, of how many."""

from itertools import pairwise
from math import inf

from careapp.forms.definition import Form, Scale
from careapp.forms.edition import Cutoffs, Edition
from careapp.i18n import language, translate
from careapp.reports.model import Chart
from careapp.ui import labels


def source_words(edition: Edition) -> str:
    """The cut-offs and where they are from, each on a line; and if they were not checked."""
    title, source = edition.title.of(language()), edition.source.of(language())
    said = [translate("Figures", "Cut-offs: {edition}").format(edition=title)] if title else []
    if source:
        said.append(translate("Figures", "Source: {source}").format(source=source))
    if not edition.verified:
        said.append(translate("Figures", "Not verified against the source yet"))
    return "\n".join(said)


def limit_words(form: Form, edition: Edition, scale: Scale) -> str:
    """`ปกติ 0–15 · เสี่ยง 16–17 · มีปัญหา 18–40`: from where to where each band goes, on a line for
    each sex or answer that they differ by; "" where none goes by numbers, or the words say them."""
    table = edition.standard
    if scale.kind == "money":
        return ""
    if scale.growth and scale.kind == "standard" and table and table.has(scale.growth.index):
        ends = (-inf, *scale.growth.lines, inf)
        bands = (f"{_word(form, band)} {_of_lines(*two)}"
                 for band, two in zip(scale.bands, pairwise(ends), strict=True))  # fmt: skip
        unit = translate("Figures", "(standard deviations)")
        return f"{' · '.join(bands)} {unit}"
    mixed = len({each.verified for each in edition.cutoffs}) > 1  # else it is said of all at once
    cuts = [each for each in edition.cutoffs if each.scale == scale.id]
    doubt = translate("Figures", "(not verified)") if mixed else ""
    said = (f"{_cut_words(form, scale, each)} {'' if each.verified else doubt}" for each in cuts)
    return "\n".join(map(str.strip, said))


def _cut_words(form: Form, scale: Scale, cuts: Cutoffs) -> str:
    places = 2 if scale.kind == "growth" else 0
    ranges = {each.band: _between(each.low, each.high, places) for each in cuts.ranges}
    bands = (f"{_word(form, band)} {ranges[band]}" for band in scale.bands if band in ranges)
    said = " · ".join(bands)
    if cuts.case:
        said = f"{_case(form, scale, cuts.case)}: {said}"
    if cuts.borrowed_from:
        return translate("Figures", "{limits} (of another edition: this one has none)").format(
            limits=said
        )
    return said


def _word(form: Form, band: str) -> str:
    return form.band(band).text.of(language())


def _case(form: Form, scale: Scale, case: str) -> str:
    """The sex or the answer that cut-offs are for."""
    choices = form.item(scale.by).choices if scale.by else ()
    return next((each.text.of(language()) for each in choices if str(each.value) == case),
                labels.sex(case))  # fmt: skip


def _between(low: float, high: float, places: int = 0) -> str:
    """`16–17`, `6`, `≤ -3.01`, `-2.00 ถึง 1.00`."""
    first, last = (f"{each:,.{places}f}" if places else f"{each:,g}" for each in (low, high))
    if low == high:
        return first
    if low == -inf:
        return f"≤ {last}"
    if high == inf:
        return f"≥ {first}"
    if low >= 0:
        return f"{first}–{last}"
    return translate("Figures", "{low} to {high}").format(low=first, high=last)


def _of_lines(low: float, high: float) -> str:
    """`< -2`, `-1.5 ถึง 1.5`, `> 2 ถึง 3`: what lies on a line counts to the middle."""
    if low == -inf:
        return f"< {high:g}"
    first = f"> {low:g}" if low > 0 else f"{low:g}"
    if high == inf:
        return first
    last = f"{high:g}" if high > 0 else f"< {high:g}"
    return translate("Figures", "{low} to {high}").format(low=first, high=last)


def told(*said: str) -> str:
    """What a tool tip tells of a figure, a line each; nothing of what is empty."""
    return "\n".join(filter(None, said))


def part_words(chart: Chart, category: int, series: int) -> str:
    """`ด้านการเรียน · เสี่ยง: 5 จาก 28 (17.9%)`; of a part that is masked its name alone."""
    words = f"{chart.categories[category]} · {chart.series[series].name}"
    values = [each.values[category] for each in chart.series]
    n, total = values[series], sum(each or 0 for each in values)
    if n is None or not total:
        return words
    if None in values or chart.scale == "count":  # a share of what is not all would be wrong
        return f"{words}: {n}"
    said = translate("Figures", "{words}: {n} of {total} ({per_cent}%)")
    return said.format(words=words, n=n, total=total, per_cent=f"{n * 100 / total:.1f}")


def chart_words(chart: Chart) -> str:
    """All numbers of a chart, for who does not see it: a sentence for each bar."""
    masked = translate("Figures", "not shown")
    bars = []
    for n, category in enumerate(chart.categories):
        parts = ((each.name, each.values[n]) for each in chart.series)
        said = [f"{name} {masked if n is None else n}" for name, n in parts if n != 0]
        bars.append(f"{category}: {', '.join(said) or '0'}")
    return ". ".join(filter(None, (chart.title, *bars)))
