"""Editions of cut-offs: what the files in `resources/editions` become."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from careapp.forms.growth import GrowthTable
from careapp.forms.standard import Standard
from careapp.forms.text import Text


@dataclass(frozen=True, slots=True)
class Range:
    """Scores from `low` to `high`, both included, lie in `band`; a z-score has no end: `inf`."""

    band: str
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Cutoffs:
    """The bands of one scale in one edition; with a `case` for that sex, or that answer, only.

    `verified`: whether the source is good; said on screen and paper. `borrowed_from`: the edition
    whose bands are used because this one has none; each such result is flagged `unverified`.
    `table`: what a z-score is reckoned from.
    """

    scale: str
    ranges: tuple[Range, ...]
    case: str = ""
    verified: bool = True
    borrowed_from: str = ""
    table: GrowthTable | None = None


@dataclass(frozen=True, slots=True)
class Edition:
    """A set of cut-offs for one form; results are stamped with its id.

    `standard`: the school's own growth standard beside them.
    """

    form: str
    id: str
    title: Text
    source: Text
    verified: bool
    cutoffs: tuple[Cutoffs, ...] = ()
    standard: Standard | None = None
    by_scale: Mapping[tuple[str, str], Cutoffs] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        found = MappingProxyType({(each.scale, each.case): each for each in self.cutoffs})
        object.__setattr__(self, "by_scale", found)

    def of(self, scale: str, case: str | None = None) -> Cutoffs | None:
        """The cut-offs of a scale; None where there are none, or none without knowing the case:
        the sex, or the answer that they depend on."""
        return self.by_scale.get((scale, "")) or self.by_scale.get((scale, case or ""))

    def band(self, scale: str, score: float, case: str | None = None) -> str:
        """The band a score lies in; "" where the edition has none for it."""
        found = self.of(scale, case)
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


def with_standard(edition: Edition, standard: Standard) -> Edition:
    """The same cut-offs with a school's own growth standard beside them: an edition of its own."""
    title, source = edition.title, edition.source
    return replace(
        edition,
        id=f"{edition.id}+{standard.id}",
        title=Text(f"{title.th} + {standard.edition}", f"{title.en} + {standard.edition}"),
        source=Text(f"{source.th} · {standard.source}", f"{source.en} · {standard.source}"),
        standard=standard,
    )
