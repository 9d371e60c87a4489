"""What a form and an edition of cut-offs are: what the files in `resources/forms` become."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal, TypeVar

from careapp.domain.calendar import is_iso_date
from careapp.domain.people import Sex
from careapp.domain.records import Answer, Informant
from careapp.forms.expressions import Expression
from careapp.i18n import in_language

ItemKind = Literal["choice", "tick", "band", "number", "decimal", "text", "date"]
ScaleKind = Literal["sum", "total", "level", "worst", "answer"]
Tone = Literal["", "normal", "at_risk", "problem", "talent", "need", "muted"]


@dataclass(frozen=True, slots=True)
class Text:
    """Words of a form: content that is checked with the form, so it is not in the translations."""

    th: str
    en: str

    def of(self, language: str) -> str:
        return self.en if language == "en" else self.th


@dataclass(frozen=True, slots=True)
class Band:
    """A word that a scale can come to, and its tone; `tones` are those of single scales."""

    id: str
    text: Text
    tone: Tone = ""
    tones: Mapping[str, Tone] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Choice:
    """A possible answer; `points` is what it adds to a scale (before any reversal)."""

    value: int | str
    text: Text
    points: int = 0


@dataclass(frozen=True, slots=True)
class Item:
    """One question, tick or field.

    `text` is None where the wording may not be shipped: the item then goes by its `number`.
    `level` is the group that a tick speaks for. `low` and `high` bound a number.
    `required` counts only while the item is relevant.
    """

    id: str
    section: str
    kind: ItemKind
    text: Text | None = None
    number: int | None = None
    choices: tuple[Choice, ...] = ()
    required: bool = False
    reverse: bool = False
    low: float | None = None
    high: float | None = None
    level: str = ""
    relevant: Expression | None = None
    hint: Text | None = None
    points: Mapping[Answer, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        plain = {choice.value: choice.points for choice in self.choices}
        if self.kind == "tick":
            plain = {0: 0, 1: 1}
        turned = max(plain.values()) + min(plain.values()) if self.reverse and plain else 0
        points = {
            value: turned - worth if self.reverse else worth for value, worth in plain.items()
        }
        object.__setattr__(self, "points", MappingProxyType(points))

    def label(self, language: str) -> str:
        """Its words, or `ข้อ 7` where there are none to show."""
        if self.text is not None:
            return self.text.of(language)
        return in_language(language, "Forms", "Item {number}").format(number=self.number)

    def accepts(self, value: object) -> bool:
        """Whether `value` is an answer this item can have (a stored one: 1, not "1")."""
        if isinstance(value, bool):
            return False
        match self.kind:
            case "choice" | "band" | "tick":
                return isinstance(value, int | str) and value in self.points
            case "number":
                return isinstance(value, int) and self._within(value)
            case "decimal":
                return isinstance(value, int | float) and self._within(value)
            case "date":
                return isinstance(value, str) and is_iso_date(value)
        return isinstance(value, str)

    def _within(self, value: float) -> bool:
        low = -math.inf if self.low is None else self.low
        high = math.inf if self.high is None else self.high
        return -math.inf < value < math.inf and low <= value <= high


@dataclass(frozen=True, slots=True)
class Section:
    """Items that stand together on screen and paper: a dimension of the screening."""

    id: str
    text: Text
    hint: Text | None = None


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
