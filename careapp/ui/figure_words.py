"""What stands behind a figure on screen: by which cut-offs, from which source, of how many."""

from careapp.forms.edition import Edition
from careapp.i18n import language, translate
from careapp.reports.model import Chart


def source_words(edition: Edition) -> str:
    """The cut-offs and where they are from, each on a line; and if they were not checked."""
    title, source = edition.title.of(language()), edition.source.of(language())
    said = [translate("Figures", "Cut-offs: {edition}").format(edition=title)] if title else []
    if source:
        said.append(translate("Figures", "Source: {source}").format(source=source))
    if not edition.verified:
        said.append(translate("Figures", "Not verified against the source yet"))
    return "\n".join(said)


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
