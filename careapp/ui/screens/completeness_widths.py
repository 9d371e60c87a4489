"""How the columns of the completeness board share out the width there is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFontMetrics

from careapp.ui import theme

FORM_WIDEST = 190
_AROUND_HEAD, _AROUND_COUNT = (24, 17), (46, 30)  # air, and the sign before a count
_SHARE = "100%"  # what stands in place of a count that has no room


@dataclass(frozen=True, slots=True)
class Level:
    """How close the columns stand; each level needs less room than the one before.

    `children` are counted in a column; the words of a head stand one below the other (`wrapped`);
    heads and counts are written `small`; a long count gives way to its share (`shares`).
    """

    children: bool = False
    wrapped: bool = False
    small: bool = False
    shares: bool = False

    @property
    def size(self) -> int:
        """The height of heads and counts."""
        return 13 if self.small else 15


LEVELS = (
    Level(children=True),
    Level(),
    Level(wrapped=True),
    Level(wrapped=True, small=True),
    Level(wrapped=True, small=True, shares=True),
)


@dataclass(frozen=True, slots=True)
class Widths:
    """What the columns are given; `forms` in their order, `children` 0 for no such column."""

    level: Level
    name: int
    children: int
    forms: tuple[int, ...]


def share_out(
    room: int,
    names: tuple[int, int],
    children: int,
    forms: Sequence[tuple[str, str]],
) -> Widths:
    """The first level that has room for all; where none has, the closest: it goes on sideways.

    `names` is how wide the names would be and have to be, `children` the same of their number (0
    for none), `forms` the head and the longest count of each.
    """
    for level in LEVELS:
        if level.children and not children:
            continue
        last = level == LEVELS[-1]
        needs = _alike([_need(*each, level) for each in forms], level)
        beside = children if level.children else 0
        name = names[1] if last else names[0]
        left = room - name - beside - sum(needs)
        if left >= 0 or last:
            break
    most = theme.px(FORM_WIDEST)
    given = tuple(max(each, min(each + max(left, 0) // len(needs), most)) for each in needs)
    return Widths(level, max(room - beside - sum(given), name), beside, given)


def _alike(needs: list[int], level: Level) -> list[int]:
    """Where there is room the forms are all as wide as the widest."""
    return needs if level.wrapped else [max(needs)] * len(needs)


def _need(head: str, count: str, level: Level) -> int:
    """The width that a head finds room in, or its longest word, and the count below it."""
    words = head.split() if level.wrapped else [head]
    longest = widest(words, size=level.size) + theme.px(_AROUND_HEAD[level.small])
    below = widest([count], size=level.size, bold=True)
    if level.shares:
        below = min(below, widest([_SHARE], size=level.size, bold=True))
    return max(longest, below + theme.px(_AROUND_COUNT[level.small]))


def widest(texts: Iterable[str], *, size: int = 15, bold: bool = False) -> int:
    """The width of the widest of some texts; 0 of none."""
    metrics = QFontMetrics(theme.font(size, bold=bold))
    return max(map(metrics.horizontalAdvance, texts), default=0)
