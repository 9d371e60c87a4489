"""The sheets that careapp adds to an XLSForm, cell by cell: what the standard has no column for."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from careapp.exchange import xlsform_cells as cells
from careapp.exchange.raw_tables import Cell
from careapp.exchange.xlsform_sheets import DEFAULT
from careapp.forms.definition import Form
from careapp.forms.edition import Edition
from careapp.forms.items import Choice, Item
from careapp.forms.text import Text
from careapp.forms.writing import Table, edition_table, form_table, usual_points

LANGUAGES = {"th": "ไทย (th)", "en": "English (en)"}
TICK = "careapp_tick"  # the list of what is ticked or not
_WORDS = {"th", "en", "more"}
# Keys of a form's file that have a column in the standard's sheets, or a sheet of their own.
_TOP = {"id", "version", "choices", "bands", "sections", "scales"}
_ITEM = {
    "id", "kind", "choices", "answers", "columns", "required", "low", "high", "relevant", "hint",
    "constraint", "refusal", "calculation", "choice_filter", "appearance", "default",
    "default_rule", *_WORDS,
}  # fmt: skip


@dataclass(slots=True)
class SheetOut:
    """Rows to be written, each by its headings; the headings in their order."""

    name: str
    heads: list[str] = field(default_factory=list)
    rows: list[Mapping[str, Cell]] = field(default_factory=list)

    def add(self, row: Mapping[str, Cell]) -> None:
        self.rows.append(row)
        self.heads += (head for head in row if head not in self.heads)


def sheets(
    form: Form,
    editions: Sequence[Edition],
    lists: Mapping[str, Sequence[Choice]],
    groups: Mapping[str, str],
) -> list[SheetOut]:
    """Those that are needed; `groups` are the names of the sections in the survey."""
    table = form_table(form)
    made = [
        _keys(table), _sections(form, groups), _items(form, table), _points(lists),
        _bands(form, table), _scales(form, table), *_editions(editions),
    ]  # fmt: skip
    return [sheet for sheet in made if sheet.rows]


def columns(key: str) -> list[str]:
    return [f"{key}::{language}" for language in LANGUAGES.values()]


def words(key: str, text: Text | None) -> dict[str, Cell]:
    """A column for each language."""
    if text is None:
        return {}
    made: dict[str, Cell] = {}
    for code, language in LANGUAGES.items():
        made[f"{key}::{language}"] = text.of(code)
    for language, told in text.more:
        made[key if language == DEFAULT else f"{key}::{language}"] = told
    return made


def of_table(key: str, told: Table) -> dict[str, Cell]:
    return words(key, Text(told["th"], told["en"], tuple(told.get("more", {}).items())))


def all_items(form: Form) -> Iterator[Item]:
    """With the columns of a repeat after it."""
    for item in form.items:
        yield item
        yield from item.columns


def _keys(table: Table) -> SheetOut:
    sheet = SheetOut(cells.FORM, ["key", "value", *columns("label")])
    for key, value in table.items():
        if key in _TOP:
            continue
        if isinstance(value, dict) and "th" in value:
            sheet.add({"key": key, **of_table("label", value)})
        else:
            sheet.add({"key": key, "value": cells.cell_of(key, value)})
    return sheet


def _sections(form: Form, names: Mapping[str, str]) -> SheetOut:
    sheet = SheetOut(cells.SECTIONS)
    for section in form.sections:
        if names[section.id] != section.id or section.hint:
            row = {"name": names[section.id], "id": section.id, **words("hint", section.hint)}
            sheet.add(row)
    return sheet


def _items(form: Form, table: Table) -> SheetOut:
    sheet = SheetOut(cells.ITEMS, ["name"])
    items = list(all_items(form))
    tables = list(_item_tables(table))
    for item, made in zip(items, tables, strict=True):
        row: dict[str, Any] = {key: cells.cell_of(key, value)
                               for key, value in made.items() if key not in _ITEM}  # fmt: skip
        if item.kind in ("tick", "band"):
            row["kind"] = item.kind
        if item.low is not None or item.high is not None:
            row["range"] = True
        if item.text is None and item.number is not None:
            row["unworded"] = True
        if row:
            sheet.add({"name": item.id, **row})
    return sheet


def _item_tables(table: Table) -> Iterator[Table]:
    """In the order of the items, columns after their repeat."""
    for section in table["sections"]:
        for item in section.get("items", ()):
            yield item
            yield from item.get("columns", ())


def _points(lists: Mapping[str, Sequence[Choice]]) -> SheetOut:
    sheet = SheetOut(cells.POINTS)
    for name, choices in lists.items():
        for choice in choices if name != TICK else ():
            if choice.points != usual_points(choice.value):
                sheet.add({"list_name": name, "name": choice.value, "points": choice.points})
    return sheet


def _bands(form: Form, table: Table) -> SheetOut:
    sheet = SheetOut(cells.BANDS)
    for band in form.bands:
        sheet.add({"name": band.id, **words("label", band.text),
                   **_plain(table["bands"][band.id])})  # fmt: skip
    return sheet


def _scales(form: Form, table: Table) -> SheetOut:
    sheet = SheetOut(cells.SCALES)
    for scale, made in zip(form.scales, table.get("scales", ()), strict=True):
        first = {"id": scale.id, "kind": scale.kind, **words("label", scale.text)}
        sheet.add({**first, **_plain(made)})
    return sheet


def _editions(editions: Sequence[Edition]) -> tuple[SheetOut, SheetOut]:
    heads, ranges = SheetOut(cells.EDITIONS), SheetOut(cells.CUTOFFS)
    for edition in editions:
        table = edition_table(edition)
        heads.add({"id": edition.id, **words("title", edition.title),
                   **words("source", edition.source),
                   **_plain(table, "form", "title", "source", "scales")})  # fmt: skip
        for cutoffs in edition.cutoffs:
            scale = _plain(table["scales"][cutoffs.scale], "bands", "cases")
            for each in cutoffs.ranges:
                row: dict[str, Cell] = {
                    "edition": edition.id, "scale": cutoffs.scale, "case": cutoffs.case,
                    "band": each.band, "low": cells.cell_of("low", each.low),
                    "high": cells.cell_of("high", each.high),
                }  # fmt: skip
                ranges.add({**row, **scale})
    return heads, ranges


def _plain(table: Table, *apart: str) -> dict[str, Cell]:
    """All but the words."""
    left_out = (*_WORDS, *apart)
    return {key: cells.cell_of(key, v) for key, v in table.items() if key not in left_out}
