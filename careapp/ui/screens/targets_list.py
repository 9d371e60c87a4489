"""The table of targets: an indicator a row, with its goal, value, light and three years."""

from collections.abc import Sequence
from decimal import Decimal

from careapp.domain.targets import PERCENT, Line, Past
from careapp.i18n import language, translate
from careapp.ui import labels
from careapp.ui.figure_words import told
from careapp.ui.record_model import Column, RecordModel
from careapp.ui.record_table import RecordTable

TONES = {"reached": "normal", "near": "at_risk", "far": "problem", "": "muted"}
YEARS = 5  # the first column of a past year
_STEP, _GOAL = 0, 2


def title(line: Line) -> str:
    return line.indicator.title.get(language(), line.indicator.id)


def light_word(light: str) -> str:
    """The word beside the light's shape."""
    words = {
        "reached": translate("Targets", "Reached"),
        "near": translate("Targets", "Nearly there"),
        "far": translate("Targets", "Not yet"),
    }
    return words.get(light, translate("Targets", "No goal"))


def written(number: Decimal | float | None, unit: str) -> str:
    """`66.7 %`, or the logs by class; – for nothing."""
    if number is None:
        return "–"
    text = f"{Decimal(str(number)):.1f}".removesuffix(".0")
    return f"{text} %" if unit == "percent" else text


def value_of(past: Past, unit: str) -> str:
    return written(past.value.number(unit), unit)


def fraction(past: Past, unit: str) -> str:
    """`22 จาก 28`, or the logs of so many classes; "" where nothing is counted yet."""
    part, whole = past.value.part, past.value.whole
    if whole and unit != PERCENT:
        return translate("Targets", "{n} in {all} classes").format(n=part, all=whole)
    return labels.of_total(part, whole) if whole else ""


def trend_word(line: Line) -> str:
    """Whether the value is higher or lower than a year before; "" where one is missing."""
    unit = line.indicator.unit
    found = [each.value.number(unit) for each in line.history[-2:]]
    if len(found) < 2 or found[0] is None or found[1] is None:
        return ""
    more = found[1] - found[0]
    if not more:
        return translate("Targets", "as last year")
    sign = "↗ +" if more > 0 else "↘ −"
    return f"{sign}{abs(more):.1f}"


def counted(line: Line) -> str:
    """What an indicator counts, of whom, and which list says so."""
    words = translate("Targets", "Source: {source} (list of {edition})")
    source = line.indicator.source.get(language(), "")
    said = words.format(source=source, edition=line.indicator.edition) if source else ""
    return told(line.indicator.counts.get(language(), ""), said)


def _columns(years: Sequence[int]) -> list[Column[Line]]:
    def goal(line: Line) -> str:
        return written(line.now.goal, line.indicator.unit) if line.now.goal is not None else "–"

    def described(line: Line) -> str:
        unit = line.indicator.unit
        return f"{title(line)}: {value_of(line.now, unit)}, {fraction(line.now, unit)}"

    near = translate("Targets", "Reached: the goal or better. Nearly there: not further from it "
                     "than the list of indicators says. The exact fraction counts, not what is "
                     "printed.")  # fmt: skip
    made: list[Column[Line]] = [
        Column(translate("Targets", "Step"), lambda line: str(line.indicator.step), 44,
               align="centre", quiet=True),
        Column(translate("Targets", "Indicator"), title, 0, describe=described, behind=counted),
        Column(translate("Targets", "Goal"), goal, 70, align="right"),
        Column(translate("Targets", "Now"), lambda line: value_of(line.now, line.indicator.unit),
               74, align="right", describe=described, behind=counted),
        Column(translate("Targets", "Light"), lambda line: light_word(line.light), 116,
               tone=lambda line: TONES[line.light], about=near),
    ]  # fmt: skip
    for n, year in enumerate(years[:-1]):

        def past(line: Line, n: int = n) -> str:
            return value_of(line.history[n], line.indicator.unit)

        made.append(Column(str(year), past, 66, align="right", quiet=True, behind=counted))
    return made


class TargetTable(RecordTable[Line]):
    """Enter opens the goal; the columns of past years go where there is no room."""

    def __init__(self, years: Sequence[int]) -> None:
        self._targets = RecordModel(_columns(years))
        super().__init__(self._targets, translate("Targets", "Targets"))

    def show_lines(self, lines: Sequence[Line]) -> None:
        at = max(self.currentIndex().row(), 0)
        self._targets.show(lines)
        if lines:
            self.choose(min(at, len(lines) - 1))

    def fit(self, *, cramped: bool) -> None:
        """Where there is little room, the panel alone says the step and the goal."""
        for column in (_STEP, _GOAL):
            self.setColumnHidden(column, cramped)

    def show_years(self, *, shown: bool) -> None:
        for column in range(YEARS, self._targets.columnCount()):
            self.setColumnHidden(column, not shown)
