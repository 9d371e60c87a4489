"""The charts that are more than bars: lines over terms, movement between groups, a heat map.

They hold what is shown and nothing about how it is drawn; a table beside each has its numbers too.
"""

from dataclasses import dataclass
from decimal import Decimal

from careapp.reports.tones import Tone


@dataclass(frozen=True, slots=True)
class Thread:
    """A line: a per cent at each place, None where there is none."""

    name: str
    values: tuple[Decimal | None, ...]
    tone: Tone = ""


@dataclass(frozen=True, slots=True)
class Panel:
    """Lines in one frame. `few` are the places of so few children that a per cent says little; a
    `goal` is a dashed line across."""

    name: str
    threads: tuple[Thread, ...]
    few: frozenset[int] = frozenset()
    goal: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Lines:
    """Per cent over some places (terms, years), in frames of one scale; `words` explain marks, and
    `goal_words` the dashed line."""

    title: str
    places: tuple[str, ...]
    panels: tuple[Panel, ...]
    words: tuple[str, ...] = ()
    goal_words: str = ""

    @property
    def threads(self) -> tuple[Thread, ...]:
        """A thread of each name, in their order: what the colours and signs mean."""
        found = {each.name: each for panel in reversed(self.panels) for each in panel.threads}
        order = {each.name: None for panel in self.panels for each in panel.threads}
        return tuple(found[name] for name in order)


@dataclass(frozen=True, slots=True)
class Flow:
    """Who was in which group and is in which now; `counts` are rows (from) of columns (to)."""

    title: str
    since: str
    now: str
    groups: tuple[tuple[str, Tone], ...]
    counts: tuple[tuple[int, ...], ...]

    @property
    def total(self) -> int:
        return sum(map(sum, self.counts))

    def was(self, group: int) -> int:
        return sum(self.counts[group])

    def is_now(self, group: int) -> int:
        return sum(row[group] for row in self.counts)


@dataclass(frozen=True, slots=True)
class HeatCell:
    """`n` children, `value` per cent; both None where there is nobody, or the cell is `masked`."""

    n: int | None
    value: Decimal | None
    masked: bool = False


@dataclass(frozen=True, slots=True)
class HeatRow:
    """A class, a school; `of` are the children that per cent are of, `few` says they are so few
    that a per cent says little."""

    name: str
    of: int | None
    cells: tuple[HeatCell, ...]
    few: bool = False
    total: bool = False


@dataclass(frozen=True, slots=True)
class HeatMap:
    """Names × columns, the darker the more; `corner` and `of_words` head the first two columns."""

    title: str
    corner: str
    of_words: str
    columns: tuple[str, ...]
    rows: tuple[HeatRow, ...]
    tone: Tone = "problem"
    words: tuple[str, ...] = ()


Drawn = Lines | Flow | HeatMap

FEW_MARK, MASK = "†", "*"
STEPS = (0, 5, 10, 20, 30)  # per cent: above the first, from each other on a cell is darker
STRENGTHS = (0.0, 0.1, 0.22, 0.36, 0.52, 1.0)  # of the colour, by step
_DARK = 0.7  # from this on words on it are light


def step_of(value: Decimal | None) -> int:
    """How dark a cell is: 0 for nothing, then one more from each of the steps on."""
    if not value:
        return 0
    return 1 + sum(value >= step for step in STEPS[1:])


def is_dark(step: int) -> bool:
    """Whether words on a ground of that step are light."""
    return STRENGTHS[step] > _DARK


def step_words() -> tuple[str, ...]:
    """What each step means, in signs that need no language."""
    return ("0", f">{STEPS[0]}", *(f"≥{step}" for step in STEPS[1:]))
