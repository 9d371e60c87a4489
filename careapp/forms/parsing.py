"""TOML → form or addition: the shape of a file. What it means is proven in `proof.py`."""

import tomllib
from types import MappingProxyType
from typing import Any, cast, get_args

from careapp.domain.groups import GROUPS
from careapp.domain.records import Informant
from careapp.forms.additions import Addition
from careapp.forms.definition import (
    FAMILIES,
    INDEXES,
    Ages,
    Band,
    Family,
    Feed,
    FollowUp,
    Form,
    Growth,
    Index,
    Requirement,
    Scale,
    ScaleKind,
    Section,
    Tone,
)
from careapp.forms.faults import Fault
from careapp.forms.item_parsing import WORDS, ChoiceSets, Defaults, choice, item, one_of, section
from careapp.forms.items import Item
from careapp.forms.toml_table import Table
from careapp.i18n import translate


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
        name: tuple(choice(each) for each in those)
        for name, those in top.named_lists("choices").items()
    }
    sections, items = [], []
    for table in top.tables("sections", needed=True):
        part, its_items = section(table, sets, bands)
        sections.append(part)
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
        family=cast("Family", one_of(top, "family", top.text("family", "other"), FAMILIES)),
        adult=top.flag("adult"),
        follow_ups=tuple(_follow_up(table) for table in top.tables("follow_ups")),
    )
    top.close()
    return made


def addition(top: Table, base: Form | None) -> Addition:
    """A dimension to add to `base`, whose words for the groups it uses."""
    id_ = top.text("id")
    title = top.words_in("title")
    feed = top.table("feed")
    part = Section(id_, title, top.words_in_or_none("hint"))
    defaults = Defaults("tick", "", False, {}, base.bands if base else ())
    items = [item(each, part, defaults) for each in top.tables("items", needed=True)]
    made = Addition(
        id=id_,
        form=top.text("adds_to"),
        version=top.whole("version"),
        title=title,
        licence=top.words_in("licence"),
        source=top.words_in("source"),
        verified=top.flag("verified", None),
        enters_overall=top.flag("enters_overall", None),
        section=part,
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


def _band(name: str, table: Table) -> Band:
    tone = _tone(table, "tone", table.text("tone", ""))
    own = table.table("tones")
    tones = {scale: _tone(own, scale, word) for scale, word in own.texts().items()} if own else {}
    band = Band(name, table.words(), tone, MappingProxyType(tones))
    table.close()
    return band


def _tone(table: Table, key: str, word: str) -> Tone:
    return cast("Tone", one_of(table, key, word, get_args(Tone)))


def _ticks(items: list[Item], section: str) -> tuple[str, ...]:
    return tuple(item.id for item in items if item.section == section and item.level)


def _scale(table: Table, sections: list[Section], items: list[Item]) -> Scale:
    """With a `section`, a scale takes its words and ticks from there and its id is the item's."""
    kind = one_of(table, "kind", table.text("kind"), get_args(ScaleKind))
    home = table.text("section", "")
    section = next((each for each in sections if each.id == home), None)
    if home and section is None:
        table.fault(translate("Forms", "{name} is not a section").format(name=home), "section")
    own_words = not home or any(key in table for key in WORDS)
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
        needs=table.names("needs"),
        requires=_requirement(table.table("requires")),
        by=table.text("by", ""),
        urgent=table.names("urgent"),
        refer_now=table.names("refer_now"),
        growth=_growth(table.table("growth")),
    )
    table.close()
    return scale


def _requirement(table: Table | None) -> Requirement | None:
    if table is None:
        return None
    made = Requirement(table.names("items", needed=True), table.text("otherwise"))
    table.close()
    return made


def _growth(table: Table | None) -> Growth | None:
    if table is None:
        return None
    index = one_of(table, "index", table.text("index"), INDEXES)
    height, age, weight = (table.text(each, "") for each in ("height", "age", "weight"))
    made = Growth(cast("Index", index), height, age, weight, table.decimals("lines"))
    table.close()
    return made


def _follow_up(table: Table) -> FollowUp:
    made = FollowUp(table.text("scale"), table.names("bands", needed=True), table.text("form"))
    table.close()
    return made


def _feed(table: Table) -> Feed:
    feed = Feed(table.text("scale"), table.names("forms", needed=True))
    table.close()
    return feed
