"""A form or an edition as the tables of its TOML file: one parser reads both.

A key of a table is a field of the class it becomes, so that a field added there is written here.
What is not written is what the parser puts in its place.
"""

from collections.abc import Mapping
from dataclasses import MISSING, Field, fields
from typing import TYPE_CHECKING, Any

from careapp.forms.definition import Band, Form, Scale, Section
from careapp.forms.edition import Cutoffs, Edition
from careapp.forms.expressions import Expression
from careapp.forms.items import Choice, Item
from careapp.forms.text import Text

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Table = dict[str, Any]
ChoiceSets = dict[tuple[Choice, ...], str]


def form_table(form: Form) -> Table:
    """The form without additions; `edition` names its default edition, which is not in it."""
    sets = choice_sets(form)
    made = _table(form, "sections", "items", "bands", "scales", "additions")
    made["verified"] = form.verified
    if sets:
        made["choices"] = {name: [choice_table(each) for each in those]
                           for those, name in sets.items()}  # fmt: skip
    if form.bands:
        made["bands"] = {band.id: _band(band) for band in form.bands}
    made["sections"] = [_section(form, section, sets) for section in form.sections]
    if form.scales:
        made["scales"] = [scale_table(form, scale) for scale in form.scales]
    return made


def edition_table(edition: Edition) -> Table:
    """A set of cut-offs; a growth table goes by its name."""
    made = _table(edition, "cutoffs", "standard")
    made["verified"] = edition.verified
    scales: dict[str, Table] = {}
    for cutoffs in edition.cutoffs:
        scale = scales.setdefault(cutoffs.scale, _cutoffs(cutoffs))
        bands = {each.band: [each.low, each.high] for each in cutoffs.ranges}
        if cutoffs.case:
            scale.setdefault("cases", {})[cutoffs.case] = bands
        else:
            scale["bands"] = bands
    if scales:
        made["scales"] = scales
    return made


def choice_sets(form: Form) -> ChoiceSets:
    """The lists of choices of a form, each under a name made from the first item that has it."""
    sets: ChoiceSets = {}
    for item in (each for top in form.items for each in (top, *top.columns)):
        if item.choices and not answers_are_bands(form, item):
            sets.setdefault(item.choices, f"{item.id}_choices")
    return sets


def answers_are_bands(form: Form, item: Item) -> bool:
    """Whether the choices of an item are bands of the form, in the form's words."""
    words = {band.id: Choice(band.id, band.text) for band in form.bands}
    return bool(item.choices) and all(words.get(str(c.value)) == c for c in item.choices)


def choice_table(choice: Choice) -> Table:
    made = _table(choice, "points")
    if choice.points != usual_points(choice.value):
        made["points"] = choice.points
    return made


def usual_points(value: int | str) -> int:
    """What a choice counts where nothing is said: its number."""
    return value if isinstance(value, int) else 0


def scale_table(form: Form, scale: Scale) -> Table:
    """A level takes its ticks from its section."""
    if scale.kind != "level" or not scale.items:
        return _table(scale, "feed")
    made = _table(scale, "feed", "items")
    made["section"] = form.item(scale.items[0]).section
    return made


def _cutoffs(cutoffs: Cutoffs) -> Table:
    made = _table(cutoffs, "scale", "ranges", "case", "table")
    if cutoffs.table is not None:
        made["table"] = cutoffs.table.name
    return made


def _band(band: Band) -> Table:
    return _table(band, "id")


def _section(form: Form, section: Section, sets: ChoiceSets) -> Table:
    made = _table(section)
    items = [_item(form, item, sets) for item in form.items_of(section.id)]
    if items:
        made["items"] = items
    return made


def _item(form: Form, item: Item, sets: ChoiceSets) -> Table:
    made = _table(item, "section", "choices", "columns", "required")
    if item.required != (item.kind == "band"):
        made["required"] = item.required
    if item.kind != "band" and item.choices:
        if answers_are_bands(form, item):
            made["answers"] = [choice.value for choice in item.choices]
        else:
            made["choices"] = sets[item.choices]
    if item.columns:
        made["columns"] = [_item(form, column, sets) for column in item.columns]
    return made


def _table(of: "DataclassInstance", *apart: str) -> Table:
    """The fields that are not as usual; the words of a thing stand in its own table."""
    made: Table = {}
    for each in fields(of):
        value = getattr(of, each.name)
        if not each.init or each.name in apart or value is None or value == _usual(each):
            continue
        if each.name == "text" and isinstance(value, Text):
            made.update(words_table(value))
        else:
            made[each.name] = _plain(value)
    return made


def _usual(each: "Field[Any]") -> Any:
    if each.default_factory is not MISSING:
        return each.default_factory()
    return each.default


def words_table(text: Text) -> Table:
    made: Table = {"th": text.th, "en": text.en}
    if text.more:
        made["more"] = dict(text.more)
    return made


def _plain(value: Any) -> Any:
    if isinstance(value, Text):
        return words_table(value)
    if isinstance(value, Expression):
        return value.text
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, Mapping):
        return {name: _plain(each) for name, each in value.items()}
    if hasattr(value, "__dataclass_fields__"):
        return _table(value)
    return value
