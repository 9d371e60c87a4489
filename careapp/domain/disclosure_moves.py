"""Other tables that look the same: changes of masked cells that leave every sum as it is."""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import inf
from typing import Protocol

_DEAR = 1e6  # what puts right what nothing else can is worth more than any cell
Change = dict[int, int]  # by cell, how many more or fewer
Term = tuple[int, int]  # a cell, or an equation, and how it counts there or what is done to it
Equations = Sequence[Sequence[Term]]
Layer = Hashable
Turn = tuple[tuple[Layer, int], ...]  # layers and whether they go along or against each other


class Priced(Protocol):
    """Cells by number, and the equations: the signed cells of each come to nothing."""

    @property
    def equations(self) -> Equations: ...

    @property
    def of(self) -> Equations:
        """By cell the equations it is in, and its sign there."""
        ...

    def price(self, cell: int, step: int) -> float:
        """What it costs that a cell is so many more or fewer; without end where it cannot be."""
        ...


@dataclass(frozen=True, slots=True)
class Field:
    """The cells of a table.

    `lows` and `highs` are the least and the most that cells can be. `costs` is what it costs to
    change a cell, and `fall` what it costs besides that one which is something becomes nothing. An
    open cell is in no equation, for it never changes, and costs without end.
    """

    numbers: Sequence[int]
    lows: Sequence[int]
    highs: Sequence[float]
    costs: list[float]
    fall: float
    equations: Equations
    of: Equations

    def price(self, cell: int, step: int) -> float:
        n = self.numbers[cell]
        if not self.lows[cell] <= n + step <= self.highs[cell]:
            return inf
        return self.costs[cell] + (self.fall if n and n + step == 0 else 0.0)


Layers = Mapping[int, Mapping[Layer, int]]  # by spot the cell of each layer


class Turned:
    """Spots of some layers that change together: each layer by its sign, a spot the same in all."""

    def __init__(
        self, field: Field, layers: Layers, turn: Turn, equations: Equations, of: Equations
    ) -> None:
        self._field, self._layers, self._turn = field, layers, turn
        self.equations, self.of = equations, of
        self._known: dict[Term, float] = {}

    def price(self, cell: int, step: int) -> float:
        """Of all the layers together; without end where one of them has no such cell."""
        found = self._known.get((cell, step))
        if found is None:
            found = self._known[cell, step] = self._sum(cell, step)
        return found

    def _sum(self, spot: int, step: int) -> float:
        total, there, price = 0.0, self._layers[spot], self._field.price
        for layer, sign in self._turn:
            cell = there.get(layer)
            if cell is None:
                return inf
            total += price(cell, step * sign)
            if total == inf:
                break
        return total

    def opened(self, change: Change) -> Change:
        """A change of spots as one of cells."""
        return {
            self._layers[spot][layer]: step * sign
            for spot, step in change.items()
            for layer, sign in self._turn
        }


class Search:
    """Looks for a cheap change of a field in which one cell is another number.

    From that cell on an equation that no longer holds is put right by changing another of its
    cells, the one that looks cheapest first, until all hold; a dead end is gone back from. No cell
    changes twice. `looks` bounds the work, and `most` the price.
    """

    def __init__(self, field: Priced, looks: int, most: float = inf) -> None:
        self._field, self._looks, self._most = field, looks, most
        self._change: Change = {}
        self._off: dict[int, int] = {}  # by equation what it comes to, where that is not nothing
        self.price = 0.0  # of what is changed so far

    def find(self, *begun: Term) -> Change | None:
        """The cells that change, those that are begun with among them; None where nothing was
        found."""
        for each in begun:
            self._make(*each)
        levels: list[list[Term]] = []  # what is left to try, the best last
        made: list[Term] = []
        while self._off:
            self._looks -= 1
            if self._looks < 0:
                return None
            levels.append(self._options() if self.price < self._most else [])
            while not levels[-1]:
                levels.pop()
                if not made:
                    return None
                self._take_back(*made.pop())
            made.append(levels[-1].pop())
            self._make(*made[-1])
        return self._change if self.price < self._most else None

    def _make(self, cell: int, step: int) -> None:
        self._change[cell] = step
        self.price += self._field.price(cell, step)
        self._shift(cell, step)

    def _take_back(self, cell: int, step: int) -> None:
        del self._change[cell]
        self.price -= self._field.price(cell, step)
        self._shift(cell, -step)

    def _shift(self, cell: int, step: int) -> None:
        off = self._off
        for equation, sign in self._field.of[cell]:
            left = off.get(equation, 0) + sign * step
            if left:
                off[equation] = left
            else:
                del off[equation]

    def _options(self) -> list[Term]:
        """The ways to put right the equation that has the fewest, the best last."""
        fewest: list[tuple[float, int, int]] | None = None
        for equation, off in self._off.items():
            found = [*self._candidates(equation, off)]
            if fewest is None or len(found) < len(fewest):
                fewest = found
                if len(found) < 2:
                    break
        if not fewest:
            return []
        if len(fewest) > 1:
            scored = ((self._score(*each), *each[1:]) for each in fewest)
            fewest = sorted((each for each in scored if each[0] < inf), reverse=True)
        return [each[1:] for each in fewest]

    def _candidates(self, equation: int, off: int) -> Iterator[tuple[float, int, int]]:
        price, change = self._field.price, self._change
        for cell, sign in self._field.equations[equation]:
            if cell in change:
                continue
            step = -off * sign
            if (cost := price(cell, step)) < inf:
                yield cost, cell, step
            if step not in (1, -1):
                step = 1 if step > 0 else -1
                if (cost := price(cell, step)) < inf:
                    yield cost, cell, step

    def _score(self, cost: float, cell: int, step: int) -> float:
        """What a change costs, and about what has to be paid for the equations it upsets."""
        for equation, sign in self._field.of[cell]:
            before = self._off.get(equation, 0)
            after = before + sign * step
            if abs(after) > abs(before):
                cost += self._cheapest(equation, after, cell)
                if cost == inf:
                    return inf
            elif after == 0:
                cost -= min(_DEAR, self._cheapest(equation, before, cell))
        return cost

    def _cheapest(self, equation: int, off: int, besides: int) -> float:
        """The least that a cell of an equation costs that could put it right."""
        least = inf
        price, change = self._field.price, self._change
        for cell, sign in self._field.equations[equation]:
            if cell != besides and cell not in change:
                cost = price(cell, -off * sign)
                if cost < least:
                    least = cost
        return least
