"""What a form is: what the files in `resources/forms` become."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal, TypeVar

from careapp.domain.records import Informant
from careapp.forms.expressions import Expression
from careapp.forms.items import Item
from careapp.forms.text import Text

ScaleKind = Literal["sum", "total", "level", "worst", "answer"]
Tone = Literal["", "normal", "at_risk", "problem", "talent", "need", "muted"]


@dataclass(frozen=True, slots=True)
class Band:
    """A word that a scale can come to, and its tone; `tones` are those of single scales."""

    id: str
    text: Text
    tone: Tone = ""
    tones: Mapping[str, Tone] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Section:
    """Items that stand together on screen and paper: a dimension of the screening.

    `parent` is the section it lies in, "" for none; `relevant` holds for its items as well.
    """

    id: str
    text: Text
    hint: Text | None = None
    parent: str = ""
    relevant: Expression | None = None
    appearance: str = ""


@dataclass(frozen=True, slots=True)
class Feed:
    """Where the suggestion for a dimension may come from: a scale of other forms."""

    scale: str
    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Scale:
    """What answers come to.

    - `sum`: the points of `items`; where only `at_least` of them are answered, their mean is scaled
      up. `item`, if any, is a field in which the sum itself can be typed. A `gate` answered with 0
      points makes it 0. An `optional` one has no result when nothing of it was asked.
    - `total`: the sum of the scales `parts`.
    - `level`: a dimension: the band given in `item`, else what the ticks `items` say.
    - `worst`: the worst band of the scales `parts`.
    - `answer`: the answer to `item` is the band.

    `bands` are in the order in which they are shown.
    """

    id: str
    kind: ScaleKind
    text: Text
    bands: tuple[str, ...]
    items: tuple[str, ...] = ()
    item: str = ""
    parts: tuple[str, ...] = ()
    gate: str = ""
    at_least: int | None = None
    optional: bool = False
    feed: Feed | None = None

    @property
    def asks(self) -> tuple[str, ...]:
        """The ids of all items it is made of."""
        return (*self.items, *(id_ for id_ in (self.item, self.gate) if id_))


@dataclass(frozen=True, slots=True)
class Ages:
    """Whole years of age a form is for; None is no limit."""

    low: int | None = None
    high: int | None = None

    def fit(self, age: int) -> bool:
        return (self.low is None or self.low <= age) and (self.high is None or age <= self.high)


@dataclass(frozen=True, slots=True)
class Form:
    """A form at one version. A released version is never edited: records name it by `key`."""

    id: str
    version: int
    title: Text
    licence: Text
    source: Text
    verified: bool
    informants: tuple[Informant, ...]
    edition: str  # the default edition of cut-offs
    sections: tuple[Section, ...]
    items: tuple[Item, ...]
    bands: tuple[Band, ...]
    scales: tuple[Scale, ...]
    ages: Ages = Ages()
    needs_sex: bool = False
    additions: tuple[str, ...] = ()
    by_id: Mapping[str, Item] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_id = MappingProxyType({item.id: item for item in self.items})
        object.__setattr__(self, "by_id", by_id)

    @property
    def key(self) -> str:
        return f"{self.id}@{self.version}"

    @property
    def worded(self) -> bool:
        """Whether every item has words of its own; else items go by their numbers."""
        return all(item.text is not None for item in self.items)

    def item(self, id_: str) -> Item:
        """KeyError for an unknown one; so do the next three."""
        return self.by_id[id_]

    def section(self, id_: str) -> Section:
        return _named(id_, self.sections)

    def scale(self, id_: str) -> Scale:
        return _named(id_, self.scales)

    def band(self, id_: str) -> Band:
        return _named(id_, self.bands)

    def tone(self, band: str, of: str) -> Tone:
        """The tone of a band in the scale, or as an answer to the item, `of`."""
        found = self.band(band)
        return found.tones.get(of, found.tone)

    def items_of(self, section: str) -> tuple[Item, ...]:
        return tuple(item for item in self.items if item.section == section)


_Named = TypeVar("_Named", Section, Scale, Band)


def _named(id_: str, those: tuple[_Named, ...]) -> _Named:
    for each in those:
        if each.id == id_:
            return each
    raise KeyError(id_)
