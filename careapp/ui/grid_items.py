"""What a whole-class grid shows: items with their answers, pupils, and what answers come to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from careapp.domain.records import Answer
from careapp.domain.thai import arabic_digits, search_form
from careapp.forms.definition import Form
from careapp.forms.items import Choice, Item
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

    `brief` stands above it where the heading would take too many lines.
    """

    id: str
    heading: str
    title: str
    choices: tuple[GridChoice, ...]
    required: bool = True
    starts: bool = False
    brief: str = ""
    by_key: Mapping[str, GridChoice] = field(init=False, repr=False, compare=False)
    by_value: Mapping[Answer, GridChoice] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        keys = {choice.key: choice for choice in self.choices}
        values = {choice.value: choice for choice in self.choices}
        object.__setattr__(self, "by_key", MappingProxyType(keys))
        object.__setattr__(self, "by_value", MappingProxyType(values))

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
        """`0 1 2`"""
        return " ".join(choice.key for choice in self.choices)


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


def grid_items(
    form: Form, language: str, kinds: Sequence[str] = ("choice", "band")
) -> list[GridItem]:
    """The items of a form that a grid can take, by kind: those with a few fixed answers."""
    made: list[GridItem] = []
    section = ""
    for item in form.items:
        if item.kind in kinds and len(item.choices) > 1:
            starts = item.section != section and bool(made) and not form.worded
            title, heading = _words(form, item, language)
            choices = item_choices(form, item, language)
            brief = labels.brief(item.id) if form.worded else ""
            made.append(GridItem(item.id, heading, title, choices, item.required, starts, brief))
            section = item.section
    return made


def _words(form: Form, item: Item, language: str) -> tuple[str, str]:
    """The title of a column, and the short heading that fits above it.

    A dimension goes by its own name; beside numbered items, worded ones go by letters.
    """
    section = form.section(item.section).text.of(language)
    mates = [each for each in form.items_of(item.section) if each.kind in ("choice", "band")]
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
