"""Where the cells of a heat map go: names at the left, columns that share the width, a legend."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from careapp.reports.charts import (
    FEW_MARK,
    MASK,
    STRENGTHS,
    HeatCell,
    HeatMap,
    HeatRow,
    is_dark,
    step_of,
    step_words,
)
from careapp.reports.picture import (
    LIGHT,
    LINE,
    MUTED,
    PALE,
    SMALL,
    Box,
    Colour,
    Letters,
    Picture,
    Place,
    Shape,
    Stack,
    Stroke,
    Words,
    legend,
)
from careapp.reports.values import NONE

_NAMES = 0.3  # names take this part of the width at most
_CELL = 2.7  # height of a cell, in parts of the text's size
_HEADINGS = (SMALL, 0.78, 0.7)  # sizes of the headings, the first with the fewest parts is taken
_WIDEST = 9.0  # a column, in the same
_PAD = 0.35


def stacks(heat: HeatMap, width: float, letters: Letters) -> tuple[Stack, ...]:
    """The map; in several parts where its columns have no room beside one another even under small
    headings. Then what the colours mean."""
    names = [letters.measure(row.name, 1.0, row.total) for row in heat.rows]
    names.append(letters.measure(heat.corner, SMALL, False))
    first = min(max(names), width * _NAMES) + 2 * _PAD * letters.size
    maps: tuple[_Map, ...] = ()
    for heading in _HEADINGS:
        made = tuple(_maps(heat, (width, first), letters, heading))
        if not maps or len(made) < len(maps):
            maps = made
    return (*(each.stack(width) for each in maps), Stack((_legend(heat, width, letters),)))


def _maps(
    heat: HeatMap, across: tuple[float, float], letters: Letters, heading: float
) -> Iterator["_Map"]:
    """The parts of the map under headings of a size, in a width of which names take the second."""
    (width, first), pad = across, _PAD * letters.size
    of = max(letters.longest(heat.of_words, heading), letters.measure("0000", 1.0, False)) + pad
    least = [_least(heat, n, letters, heading) for n in range(len(heat.columns))]
    for chunk in _chunks(least, width - first - of):
        needs = [least[n] for n in chunk]
        spare = (width - first - of - sum(needs)) / len(chunk)
        widths = [min(each + spare, max(each, _WIDEST * letters.size)) for each in needs]
        yield _Map(heat, letters, chunk, (first, of, *widths), heading)


def _least(heat: HeatMap, column: int, letters: Letters, heading: float) -> float:
    """What a column needs: the longest word of its heading, its widest number."""
    words = letters.longest(heat.columns[column], heading) + 2
    few = FEW_MARK if any(row.few for row in heat.rows) else ""
    value = letters.measure(letters.says(f"100.0{few}"), 1.0, True) + _PAD * letters.size
    return max(words, value)


def _chunks(least: Sequence[float], room: float) -> Iterator[tuple[int, ...]]:
    """Columns that stand beside one another, shared out evenly among the parts."""
    parts, used = 1, 0.0
    for each in least:
        if used and used + each > room:
            parts, used = parts + 1, 0.0
        used += each
    while True:
        size = max(1, -(-len(least) // parts))
        cut = [range(at, min(at + size, len(least))) for at in range(0, len(least), size)]
        if size == 1 or all(sum(least[n] for n in each) <= room for each in cut):
            yield from map(tuple, cut)
            return
        parts += 1


def _legend(heat: HeatMap, width: float, letters: Letters) -> Picture:
    size = letters.size
    items: list[tuple[Shape | None, str]] = []
    for n, words in enumerate(step_words()):
        box = Box(-size * 0.45, -size * 0.45, size * 0.9, size * 0.9, _ground(heat, n))
        items.append((box, f"{words} %" if n else words))
    items += [(None, each) for each in heat.words]
    found = legend(items, width, letters)
    down = size * 0.5
    shapes: list[Shape] = []
    for each in found.shapes:
        if isinstance(each, Box | Words):
            shapes.append(each._replace(y=each.y + down))
        if isinstance(each, Box):
            shapes.append(each._replace(y=each.y + down, colour=MUTED, framed=True))
    return Picture(width, found.height + down + size * 0.4, tuple(shapes))


def _ground(heat: HeatMap, step: int) -> Colour:
    return Colour(heat.tone or "ink", STRENGTHS[step])


@dataclass(frozen=True, slots=True)
class _Map:
    """Some columns of a heat map; `widths` are of the names, of the children, of each column."""

    heat: HeatMap
    letters: Letters
    columns: tuple[int, ...]
    widths: tuple[float, ...]
    heading: float  # size of the headings

    def stack(self, width: float) -> Stack:
        rows = tuple(self._row(n, row, width) for n, row in enumerate(self.heat.rows))
        return Stack(rows, self._head(width), whole=len(rows) <= 20)

    @property
    def _lefts(self) -> tuple[float, ...]:
        return (0.0, *accumulate(self.widths))

    def _head(self, width: float) -> Picture:
        letters, pad = self.letters, self.letters.size * _PAD
        texts = (self.heat.corner, self.heat.of_words,
                 *(self.heat.columns[n] for n in self.columns))  # fmt: skip
        lines = [
            letters.wrap(text, wide - 1, self.heading)
            for text, wide in zip(texts, self.widths, strict=True)
        ]
        pitch, most = letters.line(self.heading), max(map(len, lines))
        height, lefts = most * pitch + pad, self._lefts
        shapes: list[Shape] = [Box(0, 0, lefts[-1], height, PALE)]
        for n, each in enumerate(lines):
            top = height - pad / 2 - len(each) * pitch
            middle = lefts[n] + self.widths[n] / 2
            like = Words(0, 0, "", self.heading, align="centre" if n else "left")
            shapes += letters.stacked(each, middle if n else pad, top, like)
        return Picture(width, height, tuple(shapes))

    def _row(self, number: int, row: HeatRow, width: float) -> Picture:
        letters, size, pad = self.letters, self.letters.size, self.letters.size * _PAD
        lefts = self._lefts
        names = letters.wrap(row.name, self.widths[0] - pad, 1.0)
        height = max(_CELL * size, len(names) * letters.line() + pad)
        top = (height - len(names) * letters.line()) / 2
        shapes: list[Shape] = []
        if row.total:
            shapes.append(Box(0, 0, lefts[2], height, PALE))
        shapes += letters.stacked(names, pad, top, Words(0, 0, "", bold=row.total))
        of = NONE if row.of is None else letters.says(str(row.of))
        said = f"{of}{FEW_MARK}" if row.few else of
        middle = lefts[1] + self.widths[1] / 2
        shapes.append(Words(middle, height / 2, said, bold=row.total, align="centre"))
        places = []
        for at, column in enumerate(self.columns, 2):
            box = Box(lefts[at] + 0.5, 0.5, self.widths[at] - 1, height - 1, PALE)
            shapes += self._cell(row.cells[column], box, few=row.few)
            words = _said(self.heat, row, column)
            place = Place(box.x, box.y, box.width, box.height, (number, column), words)
            places.append(place)
        shapes.append(Stroke(((0, height), (lefts[-1], height)), LINE, 0.5))
        return Picture(width, height, tuple(shapes), tuple(places))

    def _cell(self, cell: HeatCell, box: Box, *, few: bool) -> Iterator[Shape]:
        """A ground in the step's colour, on it the per cent, and below it how many."""
        letters, step = self.letters, step_of(cell.value)
        middle, half = box.x + box.width / 2, box.height / 2
        if step:
            yield box._replace(colour=_ground(self.heat, step))
        if not cell.n or cell.value is None:
            said = MASK if cell.masked else NONE
            yield Words(middle, box.y + half, said, colour=MUTED, align="centre")
            return
        ink = LIGHT if is_dark(step) else Colour("ink")
        pitch = letters.size * 1.15
        said = letters.says(f"{cell.value:.1f}") + (FEW_MARK if few else "")
        top = box.y + half - pitch / 2
        yield Words(middle, top, said, bold=not few, colour=ink, align="centre")
        number = letters.says(f"({cell.n})")
        yield Words(middle, top + pitch, number, SMALL, colour=ink, align="centre")


def _said(heat: HeatMap, row: HeatRow, column: int) -> str:
    """What a screen reader says of a cell: `ป.4/1, การเรียน: 12.5 % (3/24)`."""
    cell, about = row.cells[column], f"{row.name}, {heat.columns[column]}"
    if cell.value is None or cell.n is None:
        return f"{about}: {MASK if cell.masked else NONE}"
    return f"{about}: {cell.value:.1f} % ({cell.n}/{row.of})"
