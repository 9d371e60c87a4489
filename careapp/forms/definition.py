"""What a form is: what the files in `resources/forms` become."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal, TypeVar, get_args

from careapp.domain.records import Informant
from careapp.forms.expressions import Expression
from careapp.forms.items import Item
from careapp.forms.text import Text

ScaleKind = Literal["sum", "total", "level", "worst", "answer", "growth", "standard", "money"]
Index = Literal["bmi", "height", "weight_for_height", "height_for_age", "weight_for_age"]
INDEXES: tuple[Index, ...] = get_args(Index)
Z_INDEXES: tuple[Index, ...] = ("bmi", "height")  # those of a z-score; the others of a standard
# Which forms stand together, in the order of lists: those for every child, then those for some.
Family = Literal[
    "screening", "sdq", "growth", "home", "mood", "games", "emotions", "learning", "substances",
    "other",
]  # fmt: skip
FAMILIES: tuple[Family, ...] = get_args(Family)
FOR_EVERY_CHILD: tuple[Family, ...] = FAMILIES[:4]
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
class Requirement:
    """The band is `otherwise`, whatever the score, unless each of `items` is answered with yes."""

    items: tuple[str, ...]
    otherwise: str


@dataclass(frozen=True, slots=True)
class Growth:
    """What is measured, and the items that hold it: kilograms, centimetres, completed months.

    `lines` are the standard deviations at which the bands of a `standard` part.
    """

    index: Index
    height: str = ""
    age: str = ""
    weight: str = ""
    lines: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class FollowUp:
    """The form to fill in next where a scale comes to one of `bands`."""

    scale: str
    bands: tuple[str, ...]
    form: str


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
    - `money`: the amount worked out in `item`, in whole baht, half up.
    - `growth`: how far `growth` lies from the median of children of that age and sex: a z-score.
    - `standard`: between which lines of the school's own growth standard it lies: a band alone; no
      result while the school has none.

    An item that is not asked adds nothing and is not missing. `needs` have to be answered as well,
    though they add nothing; by the answer to `by` the cut-offs differ. Any of `urgent` answered
    with a point or more raises the flag `urgent`, complete or not; the bands `refer_now` raise the
    flag of that name. `bands` are in the order in which they are shown.
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
    needs: tuple[str, ...] = ()
    requires: Requirement | None = None
    by: str = ""
    urgent: tuple[str, ...] = ()
    refer_now: tuple[str, ...] = ()
    growth: Growth | None = None

    @property
    def asks(self) -> tuple[str, ...]:
        """The ids of all items it looks at."""
        required = self.requires.items if self.requires else ()
        grown = self.growth
        measured = (grown.weight, grown.height, grown.age) if grown else ()
        named = (self.item, self.gate, *self.needs, *required, self.by, *self.urgent, *measured)
        return tuple(dict.fromkeys((*self.items, *(id_ for id_ in named if id_))))


@dataclass(frozen=True, slots=True)
class Ages:
    """Whole years of age a form is for; None is no limit."""

    low: int | None = None
    high: int | None = None

    def fit(self, age: int) -> bool:
        return (self.low is None or self.low <= age) and (self.high is None or age <= self.high)


@dataclass(frozen=True, slots=True)
class Form:
    """A form at one version. A released version is never edited: records name it by `key`.

    An `adult` one was made for adults: on pupils of a primary school it is for staff only.
    """

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
    family: Family = "other"
    adult: bool = False
    follow_ups: tuple[FollowUp, ...] = ()
    by_id: Mapping[str, Item] = field(init=False, repr=False, compare=False)
    columns: Mapping[str, str] = field(init=False, repr=False, compare=False)  # each in its repeat
    conditions: Mapping[str, tuple[Expression, ...]] = field(init=False, repr=False, compare=False)
    works_out: bool = field(init=False, repr=False, compare=False)  # whether it has calculations

    def __post_init__(self) -> None:
        by_id = {item.id: item for item in self.items}
        columns = {column.id: item.id for item in self.items for column in item.columns}
        asked = {item.id: conditions for item in self.items if (conditions := self._when(item))}
        for name, found in (("by_id", by_id), ("columns", columns), ("conditions", asked)):
            object.__setattr__(self, name, MappingProxyType(found))
        every = (each for item in self.items for each in (item, *item.columns))
        object.__setattr__(self, "works_out", any(each.kind == "calculate" for each in every))

    @property
    def about_health(self) -> bool:
        """Whether it asks about health or mental health, which the law protects most."""
        return self.family not in ("screening", "home", "other")

    def _when(self, item: Item) -> tuple[Expression, ...]:
        """What has to hold for an item to be asked: its own rule, and those of its sections."""
        found, sections = [item.relevant], {section.id: section for section in self.sections}
        at = sections.pop(item.section, None)
        while at is not None:
            found.append(at.relevant)
            at = sections.pop(at.parent, None)
        return tuple(each for each in found if each is not None)

    @property
    def key(self) -> str:
        return f"{self.id}@{self.version}"

    @property
    def has_standard(self) -> bool:
        """Whether a school's own growth standard says something about it."""
        return any(scale.kind == "standard" for scale in self.scales)

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
        """The tone of a band in the scale, or as an answer to the item, `of`; an answer that is no
        band has none."""
        found = next((each for each in self.bands if each.id == band), None)
        return found.tones.get(of, found.tone) if found else ""

    def items_of(self, section: str) -> tuple[Item, ...]:
        return tuple(item for item in self.items if item.section == section)


_Named = TypeVar("_Named", Section, Scale, Band)


def _named(id_: str, those: tuple[_Named, ...]) -> _Named:
    for each in those:
        if each.id == id_:
            return each
    raise KeyError(id_)
