"""What a whole-class grid shows: items with their answers, pupils, and what answers come to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from careapp.domain.records import Answer
from careapp.domain.thai import arabic_digits, search_form
from careapp.exchange.answer_cells import Reader, reader_of
from careapp.forms.definition import Form
from careapp.forms.items import Choice, Item, ItemKind
from careapp.i18n import translate
from careapp.ui import labels


@dataclass(frozen=True, slots=True)
class GridChoice:
    """An answer of an item: the key that gives it, what its cell shows, and its word.

    A cell with a `tone` shows the group's sign; `shade` 0 to 2 is how strong a plain one looks.
    """

    key: str
    value: Answer
    text: str
    word: str
    tone: str = ""
    shade: int = 0


@dataclass(frozen=True, slots=True)
class GridItem:
    """A column. A `required` one counts as a hole while it is empty; `starts` sets off a part.

    `brief` stands above it where the heading would take too many lines. A column of numbers has no
    choices but a `reader` of what is typed; `span` says which numbers it takes.
    """

    id: str
    heading: str
    title: str
    choices: tuple[GridChoice, ...]
    required: bool = True
    starts: bool = False
    brief: str = ""
    reader: Reader | None = field(default=None, repr=False, compare=False)
    span: str = ""
    by_key: Mapping[str, GridChoice] = field(init=False, repr=False, compare=False)
    by_value: Mapping[Answer, GridChoice] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        keys = {choice.key: choice for choice in self.choices}
        values = {choice.value: choice for choice in self.choices}
        object.__setattr__(self, "by_key", MappingProxyType(keys))
        object.__setattr__(self, "by_value", MappingProxyType(values))

    @property
    def is_number(self) -> bool:
        return self.reader is not None

    def answer(self, text: str) -> Answer | None:
        """What a typed or pasted text stands for; None where it is no answer."""
        if self.reader is not None:
            return self.reader(text.strip())
        choice = self.read(text)
        return choice.value if choice else None

    def shown(self, value: Answer | None) -> str:
        """What the cell of an answer shows."""
        if value is None:
            return ""
        if self.reader is not None and isinstance(value, int | float):
            return format(value, ".10g")
        choice = self.by_value.get(value)
        return choice.text if choice else ""

    def read(self, text: str) -> GridChoice | None:
        """The answer that a pasted text means: its key, its value or its word."""
        sought = search_form(text)
        for choice in self.choices:
            if sought in (choice.key, search_form(str(choice.value)), search_form(choice.word)):
                return choice
        number = arabic_digits(text).strip()
        return self.read(number[:-2]) if number.endswith(".0") else None

    @property
    def keys(self) -> str:
        """`0 1 2`; for a number from where to where"""
        return self.span or " ".join(choice.key for choice in self.choices)


@dataclass(frozen=True, slots=True)
class GridRow:
    """A pupil, and what is stored so far. `hints` are answers suggested but not given yet."""

    id: str
    number: str
    name: str
    answers: Mapping[str, Answer] = field(default_factory=dict)
    hints: Mapping[str, Answer] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class GridNote:
    """A cell after the answers: a score, or a group with its sign (`tone` None: no sign)."""

    text: str
    tone: str | None = None
    strong: bool = False


_FEW: tuple[ItemKind, ...] = ("choice", "band")
_NUMBERS: tuple[ItemKind, ...] = ("number", "decimal")


def grid_items(form: Form, language: str) -> list[GridItem]:
    """The items of a form that a grid can take: those with a few fixed answers, and the numbers
    that it needs."""
    made: list[GridItem] = []
    section = ""
    taken = [item for item in form.items if _fits(form, item)]
    for item in taken:
        starts = item.section != section and bool(made) and not form.worded
        mates = [each for each in taken if each.section == item.section]
        title, heading = _words(form, item, mates, language)
        choices = item_choices(form, item, language)
        brief = labels.brief(item.id) if form.worded else ""
        reader, span = (reader_of(item), _span(item)) if item.kind in _NUMBERS else (None, "")
        made.append(
            GridItem(item.id, heading, title, choices, item.required, starts, brief, reader, span)
        )
        section = item.section
    return made


def _fits(form: Form, item: Item) -> bool:
    """A number that is not needed stands for others that are, or is of no use without words; but
    for the age, which nobody types whose day of birth is known."""
    if item.kind in _NUMBERS:
        ages = (scale.growth.age for scale in form.scales if scale.growth)
        return item.required or item.id in ages
    return item.kind in _FEW and len(item.choices) > 1


def _span(item: Item) -> str:
    """`1–400`"""
    low, high = ("" if end is None else format(end, ".10g") for end in (item.low, item.high))
    return f"{low}–{high}" if low or high else translate("GridItem", "a number")


def _words(form: Form, item: Item, mates: Sequence[Item], language: str) -> tuple[str, str]:
    """The title of a column, and the short heading that fits above it.

    A dimension goes by its own name; beside numbered items, worded ones go by letters. `mates` are
    the columns of the same section.
    """
    section = form.section(item.section).text.of(language)
    if item.number is not None:
        return labels.item_name(form, item, language), str(item.number)
    if len(mates) == 1 or item.kind == "band":
        return section, section.removeprefix("ด้าน")
    letters = "กขคงจฉชซ" if language == "th" else "abcdefgh"
    place = [each for each in mates if each.number is None].index(item)
    if not form.worded and place < len(letters):
        return f"{section} · {item.label(language)}", letters[place]
    return item.label(language), item.label(language)


def item_choices(form: Form, item: Item, language: str) -> tuple[GridChoice, ...]:
    """The answers of an item with their keys, the same in the grid and in the form."""
    return tuple(_choice(form, item, choice, n, language) for n, choice in enumerate(item.choices))


def _choice(form: Form, item: Item, choice: Choice, place: int, language: str) -> GridChoice:
    """Numbers are their own keys; groups are 1 2 3; yes and no are y and n."""
    word = choice.text.of(language)
    if isinstance(choice.value, int):
        return GridChoice(
            str(choice.value), choice.value, str(choice.value), word, "", min(place, 2)
        )
    key = {"yes": "y", "no": "n"}.get(choice.value, str(place + 1))
    return GridChoice(key, choice.value, key, word, form.tone(choice.value, item.id))
