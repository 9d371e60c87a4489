"""A form with its editions → the sheets of an XLSForm, cell by cell.

What the standard has no column for stands in sheets of careapp's own.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from careapp.exchange import xlsform_own_sheets
from careapp.exchange.raw_tables import Cell
from careapp.exchange.xlsform_defaults import default_of
from careapp.exchange.xlsform_items import unworded
from careapp.exchange.xlsform_own_sheets import (
    LANGUAGES,
    TICK,
    SheetOut,
    all_items,
    columns,
    of_table,
    words,
)
from careapp.exchange.xlsform_types import TYPES
from careapp.forms.definition import Form, Section
from careapp.forms.edition import Edition
from careapp.forms.items import Choice, Item
from careapp.forms.text import Text
from careapp.forms.writing import ChoiceSets, choice_sets

_TICK = (Choice(0, Text("ไม่ใช่", "No")), Choice(1, Text("ใช่", "Yes")))


@dataclass(frozen=True, slots=True)
class _Names:
    """What a workbook calls the lists of choices and the groups of a form."""

    sets: ChoiceSets
    groups: Mapping[str, str]

    def list_of(self, item: Item) -> tuple[str, Sequence[Choice]]:
        """The list of an item and what is in it; "" for an item without one."""
        if item.kind == "tick":
            return TICK, _TICK
        if not item.choices:
            return "", ()
        if item.choices in self.sets:
            return self.sets[item.choices], item.choices
        return "_".join(str(choice.value) for choice in item.choices), item.choices


def sheets_of(form: Form, editions: Sequence[Edition]) -> list[SheetOut]:
    """The three sheets of the standard, then those of careapp that are needed."""
    names = _Names(choice_sets(form), _groups(form))
    lists = dict(map(names.list_of, all_items(form)))
    lists.pop("", None)
    survey = SheetOut("survey", ["type", "name", *columns("label")])
    for row in _survey(form, names):
        survey.add(row)
    choices = SheetOut("choices", ["list_name", "name", *columns("label")])
    for name, those in lists.items():
        for choice in those:
            cells = {"list_name": name, "name": choice.value, **words("label", choice.text)}
            choices.add({**cells, **choice.traits})
    settings = SheetOut("settings")
    settings.add({"form_title": form.title.th, "form_id": form.id, "version": form.version,
                  "default_language": LANGUAGES["th"]})  # fmt: skip
    own = xlsform_own_sheets.sheets(form, editions, lists, names.groups)
    return [survey, choices, settings, *own]


def _groups(form: Form) -> dict[str, str]:
    """A group that had the name of an item would make that name ambiguous."""
    taken = {item.id.lower() for item in all_items(form)}
    names: dict[str, str] = {}
    for section in form.sections:
        name = section.id
        while name.lower() in taken:
            name += "_group"
        taken.add(name.lower())
        names[section.id] = name
    return names


def _survey(form: Form, names: _Names) -> Iterator[dict[str, Cell]]:
    """A section lies in the one that is open, if that is its parent."""
    open_: list[str] = []
    for section in form.sections:
        while open_ and open_[-1] != section.parent:
            yield {"type": "end_group", "name": names.groups[open_.pop()]}
        open_.append(section.id)
        yield _group(section, names.groups[section.id])
        for item in form.items_of(section.id):
            yield from _rows(item, names)
    while open_:
        yield {"type": "end_group", "name": names.groups[open_.pop()]}


def _group(section: Section, name: str) -> dict[str, Cell]:
    row: dict[str, Cell] = {"type": "begin_group", "name": name, **words("label", section.text)}
    if section.relevant:
        row["relevant"] = section.relevant.text
    if section.appearance:
        row["appearance"] = section.appearance
    return row


def _rows(item: Item, names: _Names) -> Iterator[dict[str, Cell]]:
    row: dict[str, Cell] = {"type": _type(item, names), "name": item.id}
    row |= words("label", item.text)
    if item.text is None and item.number is not None:
        row |= of_table("label", unworded(item.number))
    row |= words("hint", item.hint)
    rules = {"relevant": item.relevant, "calculation": item.calculation,
             "choice_filter": item.choice_filter}  # fmt: skip
    row |= {key: rule.text for key, rule in rules.items() if rule}
    if constraint := _constraint(item):
        row["constraint"] = constraint
    row |= words("constraint_message", item.refusal)
    if item.required:
        row["required"] = "yes"
    if (default := default_of(item)) is not None:
        row["default"] = default
    if item.appearance:
        row["appearance"] = item.appearance
    yield row
    for column in item.columns:
        yield from _rows(column, names)
    if item.kind == "repeat":
        yield {"type": "end_repeat", "name": item.id}


def _type(item: Item, names: _Names) -> str:
    if item.kind == "repeat":
        return "begin_repeat"
    if item.kind not in ("choice", "many", "tick", "band"):
        return TYPES[item.kind]
    name, _ = names.list_of(item)
    return f"select_{'multiple' if item.kind == 'many' else 'one'} {name}"


def _constraint(item: Item) -> str:
    """With the range of a number, for programs that know no other way to say it."""
    range_ = " and ".join(
        f". {sign} {_number(end)}"
        for sign, end in ((">=", item.low), ("<=", item.high))
        if end is not None
    )
    own = item.constraint.text if item.constraint else ""
    if range_ and own:
        return f"({own}) and {range_}"
    return range_ or own


def _number(value: float) -> str:
    """Without an exponent, which the standard's language does not know."""
    return format(Decimal(repr(value)), "f")
