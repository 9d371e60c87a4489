"""Where the table of a pack repeats itself: every grade has the groups that the school has."""

from collections.abc import Hashable, Iterable, Mapping
from functools import cache
from typing import TypeVar, cast

from careapp.domain.disclosure import Layout
from careapp.domain.disclosure_moves import Turn
from careapp.domain.submission_sums import CHILDREN, TARGETS, Quantity

K = TypeVar("K", bound=Hashable)
_SEX_TURNS: Mapping[str, tuple[tuple[str, int], ...]] = {
    "male": (("female", -1), ("total", 1)),
    "female": (("male", -1), ("total", 1)),
    "total": (("male", 1), ("female", 1)),
}


def layout_of(cells: Iterable[tuple[K, Quantity, str]]) -> Layout[K]:
    """Every grade and the school have the same numbers of boys, girls and all. Of each cell comes
    the number that it is of, and what is left of it by what, where it is a rest."""
    spots: dict[K, tuple[Hashable, Hashable]] = {}
    grades: dict[str, None] = {}
    for key, name, by in cells:
        if name.subject not in (CHILDREN, TARGETS):
            spots[key] = (name.subject, name.item, name.column, by), (name.sex, name.grade)
            grades[name.grade] = None

    @cache
    def turns(layer: Hashable) -> list[Turn]:
        sex, grade = cast("tuple[str, str]", layer)
        sexes = [((sex, 1), (other, sign)) for other, sign in _SEX_TURNS[sex]]
        places = [
            ((grade, 1), (other, 1 if "" in (grade, other) else -1))
            for other in grades if other != grade
        ]  # fmt: skip
        return [
            tuple(((a, b), one * two) for a, one in first for b, two in second)
            for second in places
            for first in sexes
        ]

    return Layout(spots, turns)
