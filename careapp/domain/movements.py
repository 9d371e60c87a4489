"""Movement between groups from term to term: who moved where, and how many stayed."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from careapp.domain.groups import GROUPS, severity
from careapp.domain.schools import Term, read_term


def before(term: str, steps: int = 1) -> str:
    """The term so many terms earlier: `2569/1` → `2568/2`. ValueError for what is no term."""
    year, number = read_term(term)
    at = 2 * year + number - 1 - steps
    return f"{at // 2}/{at % 2 + 1}"


@dataclass(frozen=True, slots=True)
class Matrix:
    """Who was in which group in a term, and is in which in another; a child with no group in one
    of the two is in no cell."""

    cells: Mapping[tuple[str, str], tuple[str, ...]]  # (from, to) → children

    def at(self, old: str, new: str) -> tuple[str, ...]:
        return self.cells.get((old, new), ())

    @property
    def both(self) -> int:
        """The children who have a group in both."""
        return sum(map(len, self.cells.values()))

    def was(self, old: str) -> int:
        return sum(len(self.at(old, new)) for new in GROUPS)

    def is_now(self, new: str) -> int:
        return sum(len(self.at(old, new)) for old in GROUPS)

    @property
    def better(self) -> tuple[str, ...]:
        """Who moved to a lighter group."""
        return self._moved(lambda old, new: severity(new) < severity(old))

    @property
    def worse(self) -> tuple[str, ...]:
        return self._moved(lambda old, new: severity(new) > severity(old))

    @property
    def same(self) -> tuple[str, ...]:
        return self._moved(lambda old, new: old == new)

    @property
    def to_normal(self) -> tuple[str, ...]:
        """Who was at risk or had a problem, and is normal now."""
        return self._moved(lambda old, new: old != "normal" and new == "normal")

    def _moved(self, wanted: Callable[[str, str], bool]) -> tuple[str, ...]:
        pairs = ((old, new) for old in GROUPS for new in GROUPS if wanted(old, new))
        return tuple(child for pair in pairs for child in self.at(*pair))


@dataclass(frozen=True, slots=True)
class Moved:
    """One scale of a form: who moved where from an earlier term. Without a group in both terms of
    anybody the earlier term is the one just before."""

    form: str
    scale: str
    title: str
    since: Term
    matrix: Matrix


def moved(
    old: Mapping[str, str], new: Mapping[str, str], among: Iterable[str] | None = None
) -> Matrix:
    """From each child's group in two terms; other words than the groups count as none.

    `among` gives the children and their order; default: those of the earlier term.
    """
    cells: dict[tuple[str, str], list[str]] = {}
    for child in old if among is None else among:
        pair = old.get(child, ""), new.get(child, "")
        if pair[0] in GROUPS and pair[1] in GROUPS:
            cells.setdefault(pair, []).append(child)
    return Matrix({pair: tuple(children) for pair, children in cells.items()})
