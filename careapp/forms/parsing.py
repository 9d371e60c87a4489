"""TOML → form or addition: the shape of a file. What it means is proven in `proof.py`."""

import tomllib
from types import MappingProxyType
from typing import Any, NamedTuple, cast, get_args

from careapp.domain.groups import GROUPS
from careapp.domain.records import Informant
from careapp.forms import expressions
from careapp.forms.additions import Addition
from careapp.forms.definition import Ages, Band, Feed, Form, Scale, ScaleKind, Section, Tone
from careapp.forms.faults import Fault
from careapp.forms.items import Choice, Item, ItemKind
from careapp.forms.text import Text
from careapp.forms.toml_table import Table
from careapp.i18n import translate

ChoiceSets = dict[str, tuple[Choice, ...]]
_WORDS = ("th", "en")


def tables(text: str) -> dict[str, Any] | Fault:
    """The tables of a TOML text, or why it is none."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        message = translate("Forms", "the file cannot be read on ({reason})").format(reason=error)
        return Fault("TOML", message)


def form(top: Table) -> Form:
    """A form; only worth using when no fault was noted."""
    bands = tuple(_band(name, table) for name, table in top.named_tables("bands").items())
    sets: ChoiceSets = {
        name: tuple(_choice(each) for each in those)
        for name, those in top.named_lists("choices").items()
    }
    sections, items = [], []
    for table in top.tables("sections", needed=True):
        section, its_items = _section(table, sets, bands)
        sections.append(section)
        items.extend(its_items)
    scales = [_scale(table, sections, items) for table in top.tables("scales")]
    made = Form(
        id=top.text("id"),
        version=top.whole("version"),
        title=top.words_in("title"),
        licence=top.words_in("licence"),
        source=top.words_in("source"),
        verified=top.flag("verified", None),
        informants=_informants(top),
        edition=top.text("edition"),
        sections=tuple(sections),
        items=tuple(items),
        bands=bands,
        scales=tuple(scales),
        ages=_ages(top),
        needs_sex=top.flag("needs_sex"),
    )
    top.close()
    return made


def addition(top: Table, base: Form | None) -> Addition:
    """A dimension to add to `base`, whose words for the groups it uses."""
    id_ = top.text("id")
    title = top.words_in("title")
    feed = top.table("feed")
    section = Section(id_, title, top.words_in_or_none("hint"))
    defaults = _Defaults("tick", "", False, {}, base.bands if base else ())
    items = [_item(each, section, defaults) for each in top.tables("items", needed=True)]
    made = Addition(
        id=id_,
        form=top.text("adds_to"),
        version=top.whole("version"),
        title=title,
        licence=top.words_in("licence"),
        source=top.words_in("source"),
        verified=top.flag("verified", None),
        enters_overall=top.flag("enters_overall", None),
        section=section,
        items=tuple(items),
        scale=Scale(
            id_, "level", title, GROUPS, _ticks(items, id_), id_, feed=_feed(feed) if feed else None
        ),
    )
    top.close()
    return made


def _informants(top: Table) -> tuple[Informant, ...]:
    found = top.names("informants", needed=True)
    for name in found:
        if name not in ("teacher", "parent", "self"):
            top.fault(translate("Forms", "has to be teacher, parent or self"), "informants")
    return cast("tuple[Informant, ...]", found)


def _ages(top: Table) -> Ages:
    table = top.table("ages")
    if table is None:
        return Ages()
    ages = Ages(table.whole_or_none("low"), table.whole_or_none("high"))
    table.close()
    return ages


def _one_of(table: Table, key: str, value: str, allowed: tuple[str, ...]) -> str:
    if value not in allowed:
        table.fault(
            translate("Forms", "has to be one of: {words}").format(words=", ".join(allowed)), key
        )
        return allowed[0]
    return value


def _band(name: str, table: Table) -> Band:
    tone = _tone(table, "tone", table.text("tone", ""))
    own = table.table("tones")
    tones = {scale: _tone(own, scale, word) for scale, word in own.texts().items()} if own else {}
    band = Band(name, table.words(), tone, MappingProxyType(tones))
    table.close()
    return band


def _tone(table: Table, key: str, word: str) -> Tone:
    return cast("Tone", _one_of(table, key, word, get_args(Tone)))


def _choice(table: Table) -> Choice:
    value = table.whole("value")
    choice = Choice(value, table.words(), table.whole("points", value))
    table.close()
    return choice


def _section(table: Table, sets: ChoiceSets, bands: tuple[Band, ...]) -> tuple[Section, list[Item]]:
    """`kind`, `choices` and `required` of a section are those of its items that have none."""
    section = Section(table.text("id"), table.words(), table.words_in_or_none("hint"))
    defaults = _Defaults(
        table.text("kind", ""), table.text("choices", ""), table.flag("required"), sets, bands
    )
    items = [_item(each, section, defaults) for each in table.tables("items", needed=True)]
    table.close()
    return section, items


class _Defaults(NamedTuple):
    """What an item may leave unsaid, and what it may name."""

    kind: str
    choices: str
    required: bool
    sets: ChoiceSets
    bands: tuple[Band, ...]


def _item(table: Table, section: Section, defaults: _Defaults) -> Item:
    kind = _one_of(table, "kind", table.text("kind", defaults.kind), get_args(ItemKind))
    number = table.whole_or_none("number")
    item = Item(
        id=table.text("id"),
        section=section.id,
        kind=cast("ItemKind", kind),
        text=_item_words(table, section, kind, number),
        number=number,
        choices=_choices(table, kind, defaults),
        required=table.flag("required", defaults.required or kind == "band"),
        reverse=table.flag("reverse"),
        low=table.whole_or_none("low"),
        high=table.whole_or_none("high"),
        level=table.text("level", ""),
        relevant=_relevant(table),
        hint=table.words_in_or_none("hint"),
    )
    table.close()
    return item


def _item_words(table: Table, section: Section, kind: str, number: int | None) -> Text | None:
    """A numbered item may go without words; the level of a dimension has the dimension's."""
    if any(key in table for key in _WORDS) or (number is None and kind != "band"):
        return table.words()
    return section.text if kind == "band" else None


def _choices(table: Table, kind: str, defaults: _Defaults) -> tuple[Choice, ...]:
    """A `choice` has a named set, or answers that are bands; a `band` has the three groups."""
    words = {band.id: Choice(band.id, band.text) for band in defaults.bands}
    if kind == "band":
        return tuple(words[group] for group in GROUPS if group in words)
    if kind != "choice":
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


def _relevant(table: Table) -> expressions.Expression | None:
    text = table.text("relevant", "")
    try:
        return expressions.parse(text) if text else None
    except ValueError as error:
        table.fault(
            translate("Forms", "this part is not understood: {part}").format(part=error), "relevant"
        )
        return None


def _ticks(items: list[Item], section: str) -> tuple[str, ...]:
    return tuple(item.id for item in items if item.section == section and item.level)


def _scale(table: Table, sections: list[Section], items: list[Item]) -> Scale:
    """With a `section`, a scale takes its words and ticks from there and its id is the item's."""
    kind = _one_of(table, "kind", table.text("kind"), get_args(ScaleKind))
    home = table.text("section", "")
    section = next((each for each in sections if each.id == home), None)
    if home and section is None:
        table.fault(translate("Forms", "{name} is not a section").format(name=home), "section")
    own_words = not home or any(key in table for key in _WORDS)
    groups = kind in ("level", "worst") and "bands" not in table
    scale = Scale(
        id=table.text("id"),
        kind=cast("ScaleKind", kind),
        text=table.words() if own_words or section is None else section.text,
        bands=GROUPS if groups else table.names("bands", needed=True),
        items=_ticks(items, home) if kind == "level" else table.names("items"),
        item=table.text("item", home),
        parts=table.names("parts"),
        gate=table.text("gate", ""),
        at_least=table.whole_or_none("at_least"),
        optional=table.flag("optional"),
    )
    table.close()
    return scale


def _feed(table: Table) -> Feed:
    feed = Feed(table.text("scale"), table.names("forms", needed=True))
    table.close()
    return feed
