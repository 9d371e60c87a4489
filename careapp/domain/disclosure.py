"""Statistical disclosure control: what has to be masked so that no child can be picked out.

Numbers from 1 to 4 are masked, and of the others as few as can be, so that no masked number can be
computed from those that are shown, from the sums that everybody knows, and from counts being whole
and not below nothing. Every masked number is proved to be open: there is another table, whole and
not below nothing, that shows the same and in which this number is another one. Such a table is a
change of some masked cells, most of them by one, that leaves every sum as it is
(`disclosure_moves`). The cells of a change prove each other, and masking more never takes a proof
away: so one pass is enough, from the dearest number to the cheapest.

A reader knows the rule. In a proof a number from 1 to 4 therefore stays within 1 to 4, and what is
not 0 does not become 0, wherever that can be had cheaply: then even a reader who believes that
nobody masks a 0 learns nothing. Where it cannot be had (two masked numbers of 1 that add up to a
shown 2), a 0 is as good a reading as a 1, for zeros are masked too where they have to be.

Cells that nobody shows (who was not asked, what is left of a sum) are cells all the same: one of
1 to 4 among them may not be computed either.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import inf
from typing import Generic, TypeVar

from careapp.domain.disclosure_moves import (
    Change,
    Equations,
    Field,
    Layer,
    Search,
    Term,
    Turn,
    Turned,
)
from careapp.progress import Progress, silent

FEW = 4
_LOOKS, _MANY_LOOKS = 300, 600
_FALL = 1.0  # what is not 0 does not become 0 if that can be had at this price
_FREE = 0.01  # a short change is better than a long one
_TIE = 1e6  # of two that cost the same the smaller is masked
K = TypeVar("K", bound=Hashable)
Sums = Iterable[tuple[K, Sequence[K]]]


@dataclass(frozen=True, slots=True)
class Cell:
    """A number of the table.

    An `open` one is never masked, a `hidden` one always is, and one that is not `shown` is in no
    paper; `cost` is how much is lost by masking it. Everybody knows that it is not below `least`
    and not above `most`.
    """

    n: int
    open: bool = False
    shown: bool = True
    cost: float = 1.0
    least: int = 0
    most: int | None = None
    hidden: bool = False

    @property
    def is_few(self) -> bool:
        return 1 <= self.n <= FEW

    @property
    def is_secret(self) -> bool:
        """Whether it may not be known."""
        return not self.open and (self.hidden or self.is_few)


@dataclass(frozen=True, slots=True)
class Masking(Generic[K]):
    """The cells to be masked. `exposed` are those that have no proof although all around them is
    masked: they follow from open cells, and nothing helps but not to say those."""

    masked: frozenset[K]
    exposed: frozenset[K] = frozenset()


@dataclass(frozen=True, slots=True)
class Layout(Generic[K]):
    """Where a table repeats itself: boys, girls and all of every grade have the same groups.

    A cell stands at a spot of a layer; sums within a layer are of the spots that they are in any
    other. `turns` tells which layers may change together without upsetting a sum across them: boys
    of two grades, one more here and one fewer there, and girls the other way round. It shows ways
    that are short and cheap; nothing is proved by it.
    """

    spots: Mapping[K, tuple[Hashable, Layer]]
    turns: Callable[[Layer], Sequence[Turn]]


def mask(
    cells: Mapping[K, Cell],
    sums: Sums[K],
    layout: Layout[K] | None = None,
    progress: Progress = silent,
) -> Masking[K]:
    """What is masked of a table. `sums` are totals and their parts: each total is the sum of them.

    The same table gives the same masking. ValueError for a sum that is none.
    """
    return _Table(cells, sums, layout).masking(progress)


def _cost(cell: Cell) -> float:
    """What is masked already, or in no paper, may change for next to nothing."""
    if cell.open:
        return inf
    return _FREE if cell.is_secret or not cell.shown else cell.cost + cell.n / _TIE


class _Layers:
    """The spots of a layout by number, and the equations among them."""

    def __init__(self, place: Mapping[K, int], equations: Equations, layout: Layout[K]) -> None:
        self._turns = layout.turns
        numbers: dict[Hashable, int] = {}
        self._of_cell: dict[int, tuple[int, Layer]] = {}
        self._cells: dict[int, dict[Layer, int]] = {}
        for key, (spot, layer) in layout.spots.items():
            number = numbers.setdefault(spot, len(numbers))
            self._of_cell[place[key]] = number, layer
            self._cells.setdefault(number, {})[layer] = place[key]
        self._equations, self._of = self._within(equations, len(numbers))

    def _within(
        self, equations: Equations, spots: int
    ) -> tuple[list[list[Term]], list[list[Term]]]:
        """The equations within a layer as those of its spots; of one that lacks spots elsewhere,
        or has some that are open there, the longest."""
        all_of: dict[frozenset[int], list[Term]] = {}
        for equation in equations:
            there = [self._of_cell[cell] for cell, _ in equation if cell in self._of_cell]
            if len(there) == len(equation) and len({layer for _, layer in there}) == 1:
                terms = [(there[n][0], sign) for n, (_, sign) in enumerate(equation)]
                all_of.setdefault(frozenset(spot for spot, _ in terms), terms)
        found = [
            terms for spots_, terms in all_of.items() if not any(spots_ < other for other in all_of)
        ]
        of: list[list[Term]] = [[] for _ in range(spots)]
        for number, terms in enumerate(found):
            for spot, sign in terms:
                of[spot].append((number, sign))
        return found, of

    def changes(self, field: Field, cell: int, steps: Sequence[int]) -> list[Change]:
        """The cheapest change that the turns of the cell's layer show."""
        if cell not in self._of_cell:
            return []
        spot, layer = self._of_cell[cell]
        begun: list[tuple[float, int, int, Turned]] = []
        for n, turn in enumerate(self._turns(layer)):
            seen = Turned(field, self._cells, turn, self._equations, self._of)
            begun += ((seen.price(spot, step), n, step, seen) for step in steps)
        best: list[Change] = []
        least = inf
        for price, _, step, seen in sorted(begun):  # none is cheaper than what it begins with
            if price >= least:
                break
            search = Search(seen, _LOOKS, least)
            found = search.find((spot, step))
            if found is not None:
                best, least = [seen.opened(found)], search.price
        return best


class _Table(Generic[K]):
    """Cells by number, and which of them are masked so far."""

    def __init__(self, cells: Mapping[K, Cell], sums: Sums[K], layout: Layout[K] | None) -> None:
        self._keys = tuple(cells)
        self._cells = tuple(cells.values())
        self._place = {key: n for n, key in enumerate(self._keys)}
        self._equations, self._of = self._joined(sums)
        self._costs = [*map(_cost, self._cells)]
        self._masked = {n for n, each in enumerate(self._cells) if each.is_secret and each.shown}
        self._field = Field(
            [each.n for each in self._cells],
            [each.least for each in self._cells],
            [inf if each.most is None else each.most for each in self._cells],
            self._costs,
            _FALL,
            self._equations,
            self._of,
        )
        self._layers = _Layers(self._place, self._equations, layout) if layout else None

    def _joined(self, sums: Sums[K]) -> tuple[list[list[Term]], list[list[Term]]]:
        """The equations without the open cells, which never change; and those of each cell."""
        equations: list[list[Term]] = []
        of: list[list[Term]] = [[] for _ in self._cells]
        known: set[tuple[Term, ...]] = set()
        for total, parts in sums:
            there = [(self._place[total], -1), *((self._place[part], 1) for part in parts)]
            if sum(sign * self._cells[n].n for n, sign in there):
                raise ValueError(total)
            moving = [(n, sign) for n, sign in there if not self._cells[n].open]
            key = tuple(sorted(moving))
            if key in known:
                continue
            known.add(key)
            for n, sign in moving:
                of[n].append((len(equations), sign))
            equations.append(moving)
        return equations, of

    def masking(self, progress: Progress) -> Masking[K]:
        proved: set[int] = set()
        exposed: set[int] = set()
        few = [n for n, each in enumerate(self._cells) if each.is_secret]
        waiting = sorted(few, key=lambda n: (self._cells[n].cost, -n))  # the dearest is last
        while waiting:
            progress(max(0, len(few) - len(waiting)), len(few))
            n = waiting.pop()
            if n in proved or n in exposed:
                continue
            found = self._change(n)
            if found is not None:
                self._hide(found)
                proved.update(found)
            elif more := self._around(n):
                self._hide(more)
                waiting += [n, *more]
            else:
                exposed.add(n)
        key = self._keys
        return Masking(
            frozenset(key[n] for n in self._masked),
            frozenset(key[n] for n in exposed - proved),
        )

    def _hide(self, numbers: Iterable[int]) -> None:
        for n in numbers:
            self._costs[n] = _FREE
            if self._cells[n].shown:
                self._masked.add(n)

    def _change(self, n: int) -> Change | None:
        """The cheapest of those that are found to prove a cell open."""
        cell = self._cells[n]
        within = [step for step in (1, -1) if not cell.is_few or 1 <= cell.n + step <= FEW]
        for looks, steps in ((_LOOKS, within), (_MANY_LOOKS, [1, -1])):
            best: Change | None = None
            least = inf
            for begun in self._begun(
                n, [each for each in steps if self._field.price(n, each) < inf]
            ):
                search = Search(self._field, looks, least)
                found = search.find(*begun.items())
                if found is not None:
                    best, least = found, search.price
            if best is not None:
                return best
        return None

    def _begun(self, n: int, steps: Sequence[int]) -> Iterator[Change]:
        """What to begin with: what the layout shows, else the cell alone."""
        shown = self._layers.changes(self._field, n, steps) if self._layers else []
        yield from shown or ({n: step} for step in steps)

    def _around(self, n: int) -> list[int]:
        """The nearest cells that are not masked yet, in the sums around a cell, if there are any.

        Only where no change was found; once all that can be masked is, nothing is left.
        """
        seen, edge = {n}, [n]
        while edge:
            there = dict.fromkeys(
                other for at in edge for equation, _ in self._of[at]
                for other, _ in self._equations[equation] if other not in seen
            )  # fmt: skip
            more = [each for each in there if self._cells[each].shown and each not in self._masked]
            if more:
                return more
            seen.update(there)
            edge = list(there)
        return []
