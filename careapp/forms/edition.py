"""Editions of cut-offs: what the files in `resources/editions` become."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from careapp.domain.people import Sex
from careapp.forms.text import Text


@dataclass(frozen=True, slots=True)
class Range:
    """Scores from `low` to `high`, both included, lie in `band`."""

    band: str
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Cutoffs:
    """The bands of one scale (for one sex, where `sex` is given) in one edition.

    `verified`: whether the source is good; said on screen and paper. `borrowed_from`: the edition
    whose bands are used because this one has none; each such result is flagged `unverified`.
    """

    scale: str
    ranges: tuple[Range, ...]
    sex: Sex | None = None
    verified: bool = True
    borrowed_from: str = ""


@dataclass(frozen=True, slots=True)
class Edition:
    """A set of cut-offs for one form; results are stamped with its id."""

    form: str
    id: str
    title: Text
    source: Text
    verified: bool
    cutoffs: tuple[Cutoffs, ...] = ()
    by_scale: Mapping[tuple[str, Sex | None], Cutoffs] = field(
        init=False, repr=False, compare=False
    )

    def __post_init__(self) -> None:
        found = MappingProxyType({(each.scale, each.sex): each for each in self.cutoffs})
        object.__setattr__(self, "by_scale", found)

    def of(self, scale: str, sex: Sex | None = None) -> Cutoffs | None:
        """The cut-offs of a scale; None where there are none, or none without knowing the sex."""
        return self.by_scale.get((scale, None)) or self.by_scale.get((scale, sex))

    def band(self, scale: str, score: int, sex: Sex | None = None) -> str:
        """The band a score lies in; "" where the edition has none for it."""
        found = self.of(scale, sex)
        if found:
            for each in found.ranges:
                if each.low <= score <= each.high:
                    return each.band
        return ""

    @property
    def doubtful(self) -> tuple[str, ...]:
        """The scales whose cut-offs are not verified."""
        doubtful = (c.scale for c in self.cutoffs if c.borrowed_from or not c.verified)
        return tuple(dict.fromkeys(doubtful))
