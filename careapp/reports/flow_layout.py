"""Where the bands of a movement go: from the groups of a term at the left to those of the next.

Every band is as thick as it has children, and each has a place of at least one line at both ends,
so that no number meets another.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from careapp.reports.charts import Flow
from careapp.reports.picture import (
    MUTED,
    SMALL,
    Box,
    Colour,
    Letters,
    Picture,
    Place,
    Ribbon,
    Shape,
    Sign,
    Stack,
    Words,
)

_ALL = 15.0  # thickness of all bands together, in parts of the text's size
_GAP, _BAR, _SIGN = 0.9, 0.8, 0.85
_EASED, _STILL = 0.32, 0.2  # strength of a band's colour: who moved, and who stayed


@dataclass(frozen=True, slots=True)
class _Slot:
    """The place of a band at one end."""

    top: float
    height: float


@dataclass(frozen=True, slots=True)
class _Side:
    """The groups of a term from top to bottom: (top, height) of each, and its bands' slots."""

    groups: tuple[_Slot, ...]
    slots: dict[tuple[int, int], _Slot]
    height: float


def stack(flow: Flow, width: float, letters: Letters) -> Stack:
    """The two terms, and below them groups and bands in one picture."""
    size = letters.size
    unit = _ALL * size / max(1, flow.total)
    sides = _side(flow, letters, unit, old=True), _side(flow, letters, unit, old=False)
    head = letters.line()
    height = head + max(side.height for side in sides)
    tops = tuple(head + (height - head - side.height) / 2 for side in sides)
    left = max(_names(flow, letters, old=True), _term(flow.since, letters))
    right = width - max(_names(flow, letters, old=False), _term(flow.now, letters))
    bars = (left, right - _BAR * size)
    shapes: list[Shape] = [
        Words(left + _BAR * size, head / 2, letters.says(flow.since), bold=True, align="right"),
        Words(bars[1], head / 2, letters.says(flow.now), bold=True),
    ]
    shapes += _ribbons(flow, sides, tops, (bars[0] + _BAR * size, bars[1]), unit)
    for old, side, top, bar in zip((True, False), sides, tops, bars, strict=True):
        shapes += _groups(flow, side, top, bar, letters, old=old)
    shapes += _numbers(flow, sides[0], tops[0], bars[0] + _BAR * size, letters)
    places = tuple(_places(flow, sides[0], tops[0], bars))
    return Stack((Picture(width, height + size * 0.4, tuple(shapes), places),))


def _names(flow: Flow, letters: Letters, *, old: bool) -> float:
    """What the widest group takes: its sign, its name, its number."""
    texts = [_group_words(flow, n, letters, old=old) for n in range(len(flow.groups))]
    return max(letters.measure(each, 1.0, True) for each in texts) + letters.size * 2


def _term(name: str, letters: Letters) -> float:
    """What a term takes beside the bar that it stands over."""
    return letters.measure(letters.says(name), 1.0, True) - _BAR * letters.size


def _group_words(flow: Flow, group: int, letters: Letters, *, old: bool) -> str:
    n = flow.was(group) if old else flow.is_now(group)
    return f"{flow.groups[group][0]} {letters.says(str(n))}"


def _side(flow: Flow, letters: Letters, unit: float, *, old: bool) -> _Side:
    groups, slots, y = list[_Slot](), dict[tuple[int, int], _Slot](), 0.0
    many = range(len(flow.groups))
    for group in many:
        top = y
        for other in many:
            pair = (group, other) if old else (other, group)
            n = flow.counts[pair[0]][pair[1]]
            if n:
                high = max(n * unit, letters.line(1.05))
                slots[pair] = _Slot(y, high)
                y += high
        y = max(y, top + letters.line(1.05))
        groups.append(_Slot(top, y - top))
        y += _GAP * letters.size
    return _Side(tuple(groups), slots, y - _GAP * letters.size)


def _ribbons(
    flow: Flow,
    sides: tuple[_Side, _Side],
    tops: tuple[float, ...],
    across: tuple[float, float],
    unit: float,
) -> Iterator[Shape]:
    """Who stayed lies below who moved; the few lie on the many."""
    pairs = sorted(
        sides[0].slots, key=lambda pair: (pair[0] != pair[1], -flow.counts[pair[0]][pair[1]])
    )
    for pair in pairs:
        thick = flow.counts[pair[0]][pair[1]] * unit
        start, end = sides[0].slots[pair], sides[1].slots[pair]
        y = tops[0] + start.top + (start.height - thick) / 2
        to_y = tops[1] + end.top + (end.height - thick) / 2
        yield Ribbon(across[0], y, across[1], to_y, thick, _colour(pair))


def _colour(pair: tuple[int, int]) -> Colour:
    """Groups go from light to heavy: to a lighter one is better."""
    if pair[0] == pair[1]:
        return Colour("muted", _STILL)
    return Colour("normal" if pair[1] < pair[0] else "problem", _EASED)


def _groups(
    flow: Flow, side: _Side, top: float, bar: float, letters: Letters, *, old: bool
) -> Iterator[Shape]:
    size = letters.size
    for n, slot in enumerate(side.groups):
        tone = flow.groups[n][1]
        yield Box(bar, top + slot.top, _BAR * size, slot.height, Colour(tone), tone == "at_risk")
        middle = top + slot.top + slot.height / 2
        words = _group_words(flow, n, letters, old=old)
        wide = letters.measure(words, 1.0, True)
        x = bar - size * 0.5 - wide if old else bar + _BAR * size + size * 1.5
        yield Words(x, middle, words, bold=True)
        yield Sign(x - size * 0.75, middle, size * _SIGN, tone)


def _numbers(
    flow: Flow, side: _Side, top: float, start: float, letters: Letters
) -> Iterator[Shape]:
    """How many, and the sign of where to, at the beginning of each band."""
    size = letters.size
    for (old, new), slot in side.slots.items():
        middle = top + slot.top + slot.height / 2
        said = letters.says(str(flow.counts[old][new]))
        yield Words(start + size * 0.5, middle, said, bold=True)
        x = start + size * 1.3 + letters.measure(said, 1.0, True)
        yield Words(x, middle, "→", SMALL, colour=MUTED, align="centre")
        yield Sign(x + size * 1.1, middle, size * _SIGN * 0.9, flow.groups[new][1])


def _places(flow: Flow, side: _Side, top: float, bars: tuple[float, float]) -> Iterator[Place]:
    for (old, new), slot in side.slots.items():
        words = f"{flow.groups[old][0]} → {flow.groups[new][0]}: {flow.counts[old][new]}"
        wide = (bars[1] - bars[0]) / 2
        yield Place(bars[0], top + slot.top, wide, slot.height, (old, new), words)
