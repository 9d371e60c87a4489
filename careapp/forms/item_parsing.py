"""TOML → sections and items of a form: the shape. What they mean is proven in `item_proof.py`."""

from types import MappingProxyType
from typing import Literal, NamedTuple, cast, get_args

from careapp.domain.groups import GROUPS
from careapp.domain.safety import DANGERS, Danger
from careapp.forms import expressions
from careapp.forms.definition import Band, Section
from careapp.forms.items import Choice, Item, ItemKind
from careapp.forms.text import Text
from careapp.forms.toml_table import Table
from careapp.i18n import translate

ChoiceSets = dict[str, tuple[Choice, ...]]
WORDS = ("th", "en")


def one_of(table: Table, key: str, value: str, allowed: tuple[str, ...]) -> str:
    if value not in allowed:
        table.fault(
            translate("Forms", "has to be one of: {words}").format(words=", ".join(allowed)), key
        )
        return allowed[0]
    return value


def choice(table: Table) -> Choice:
    """A number counts as itself, a word as nothing, where no points are said."""
    value = table.text_or_whole("value")
    points = table.whole("points", value if isinstance(value, int) else 0)
    traits = table.table("traits")
    made = Choice(value, table.words(), points, MappingProxyType(traits.texts() if traits else {}))
    table.close()
    return made


def section(table: Table, sets: ChoiceSets, bands: tuple[Band, ...]) -> tuple[Section, list[Item]]:
    """`kind`, `choices` and `required` of a section are those of its items that have none."""
    part = Section(
        table.text("id"),
        table.words(),
        table.words_in_or_none("hint"),
        table.text("parent", ""),
        _expression(table, "relevant"),
        table.text("appearance", ""),
    )
    defaults = Defaults(
        table.text("kind", ""), table.text("choices", ""), table.flag("required"), sets, bands
    )
    items = [item(each, part, defaults) for each in table.tables("items")]
    table.close()
    return part, items


class Defaults(NamedTuple):
    """What an item may leave unsaid, and what it may name."""

    kind: str
    choices: str
    required: bool
    sets: ChoiceSets
    bands: tuple[Band, ...]


def item(table: Table, section: Section, defaults: Defaults) -> Item:
    kind = one_of(table, "kind", table.text("kind", defaults.kind), get_args(ItemKind))
    number = table.whole_or_none("number")
    made = Item(
        id=table.text("id"),
        section=section.id,
        kind=cast("ItemKind", kind),
        text=_item_words(table, section, kind, number),
        number=number,
        choices=_choices(table, kind, defaults),
        required=table.flag("required", defaults.required or kind == "band"),
        reverse=table.flag("reverse"),
        low=table.number_or_none("low"),
        high=table.number_or_none("high"),
        level=table.text("level", ""),
        relevant=_expression(table, "relevant"),
        hint=table.words_in_or_none("hint"),
        constraint=_expression(table, "constraint"),
        refusal=table.words_in_or_none("refusal"),
        calculation=_expression(table, "calculation"),
        choice_filter=_expression(table, "choice_filter"),
        columns=_columns(table, section, defaults),
        appearance=table.text("appearance", ""),
        default=table.scalar_or_none("default"),
        default_rule=_expression(table, "default_rule"),
        danger=_danger(table),
    )
    table.close()
    return made


def _danger(table: Table) -> Danger | Literal[""]:
    word = table.text("danger", "")
    return cast("Danger", one_of(table, "danger", word, DANGERS)) if word else ""


def _item_words(table: Table, section: Section, kind: str, number: int | None) -> Text | None:
    """A numbered item may go without words, and what is only worked out; the level of a dimension
    has the dimension's."""
    silent = number is not None or kind in ("band", "calculate")
    if any(key in table for key in WORDS) or not silent:
        return table.words()
    return section.text if kind == "band" else None


def _choices(table: Table, kind: str, defaults: Defaults) -> tuple[Choice, ...]:
    """A `choice` has a named set, or answers that are bands; a `band` has the three groups."""
    words = {band.id: Choice(band.id, band.text) for band in defaults.bands}
    if kind == "band":
        return tuple(words[group] for group in GROUPS if group in words)
    if kind not in ("choice", "many"):
        return ()
    if answers := table.names("answers"):
        for answer in answers:
            if answer not in words:
                table.fault(
                    translate("Forms", "{name} is not a band").format(name=answer), "answers"
                )
        return tuple(words[answer] for answer in answers if answer in words)
    name = table.text("choices", defaults.choices or None)
    if name not in defaults.sets and name:
        table.fault(
            translate("Forms", "{name} is not a set of choices").format(name=name), "choices"
        )
    return defaults.sets.get(name, ())


def _columns(table: Table, section: Section, defaults: Defaults) -> tuple[Item, ...]:
    """Those of a repeat; what a section says of its items holds for them only where they say so."""
    plain = defaults._replace(kind="", required=False)
    return tuple(item(each, section, plain) for each in table.tables("columns"))


def _expression(table: Table, key: str) -> expressions.Expression | None:
    text = table.text(key, "")
    try:
        return expressions.parse(text, of_choices=key == "choice_filter") if text else None
    except ValueError as error:
        table.fault(
            translate("Forms", "this part is not understood: {part}").format(part=error), key
        )
        return None
