"""What the sheets `careapp_…` of a workbook say of a form: scoring, bands, cut-offs, licence."""

from collections.abc import Mapping
from typing import Any

from careapp.exchange import xlsform_cells as cells
from careapp.exchange.xlsform_choices import Lists
from careapp.exchange.xlsform_choices import value_of as choice_value
from careapp.exchange.xlsform_items import Own
from careapp.exchange.xlsform_sheets import Book, Line
from careapp.exchange.xlsform_words import Notes, words
from careapp.i18n import translate

_WORDS = ("label", "hint", "title", "source")

Table = dict[str, Any]
Rows = dict[str, int]


def own_of(book: Book, notes: Notes) -> Own:
    """What is said of items and groups, by their names in the survey."""
    return Own(
        {name: table for name, table, _ in _named(book, cells.ITEMS, notes)},
        {name: {**table, **_words_in(line, "hint")}
         for name, table, line in _named(book, cells.SECTIONS, notes)},
        cells.FORM in book,
    )  # fmt: skip


def tell_strangers(book: Book, known: Mapping[str, int], notes: Notes) -> None:
    """Name the rows about items that are not in the survey."""
    for line in book.sheet(cells.ITEMS).lines:
        name = line.get("name")
        if name and name not in known:
            message = translate("XLSForm", "There is no question “{name}” in the survey.")
            notes.error(cells.ITEMS, line.row, "name", message.format(name=name))


def take_points(book: Book, lists: Lists, notes: Notes) -> None:
    """Give the choices their points."""
    for line in book.sheet(cells.POINTS).lines:
        name, value = line.get("list_name"), choice_value(line.get("name"))
        found = [each for each in lists.by_name.get(name, []) if each["value"] == value]
        for choice in found:
            choice["points"] = _value("points", line, cells.POINTS, notes)
        if not found:
            message = translate("XLSForm", "There is no such choice in the sheet choices.")
            notes.error(cells.POINTS, line.row, "name", message)


def form_keys(book: Book, notes: Notes) -> Table:
    """Licence, source, ages and the like: a row for each, words or a value."""
    made: Table = {}
    for line in book.sheet(cells.FORM).lines:
        key = line.get("key")
        value = words(line, "label")
        if value is None:
            # The kind of value depends on what the row is about.
            of_row = Line(line.row, line.cells, {key: line.raw.get("value")})
            value = _value(key, of_row, cells.FORM, notes)
        if key and value is not None:
            made[key] = value
    return made


def bands(book: Book, notes: Notes, rows: Rows) -> Table:
    made: Table = {}
    for name, table, line in _named(book, cells.BANDS, notes):
        rows[name] = line.row
        made[name] = {**(words(line, "label") or {}), **table}
    return made


def scales(book: Book, notes: Notes, rows: Rows) -> list[Table]:
    made = []
    for line in book.sheet(cells.SCALES).lines:
        table = _table(line, cells.SCALES, notes)
        rows[str(table.get("id", ""))] = line.row
        made.append({**table, **(words(line, "label") or {})})
    return made


def editions(book: Book, form: str, notes: Notes, rows: Rows) -> list[Table]:
    """Each set of cut-offs with the ranges of its bands."""
    made: dict[str, Table] = {}
    for line in book.sheet(cells.EDITIONS).lines:
        table = {"form": form, **_table(line, cells.EDITIONS, notes)}
        if str(table.get("id", "")) in made:
            message = translate("XLSForm", "There are two editions of this id.")
            notes.error(cells.EDITIONS, line.row, "id", message)
        rows[str(table.get("id", ""))] = line.row
        for key in ("title", "source"):
            if found := words(line, key):
                table[key] = found
        made[str(table.get("id", ""))] = table
    for line in book.sheet(cells.CUTOFFS).lines:
        table = _table(line, cells.CUTOFFS, notes)
        edition = made.get(str(table.pop("edition", "")))
        if edition is None:
            message = translate("XLSForm", "There is no such edition in the sheet {sheet}.")
            text = message.format(sheet=cells.EDITIONS)
            notes.error(cells.CUTOFFS, line.row, "edition", text)
        else:
            rows.setdefault(f"{edition['id']} {table.get('scale', '')}", line.row)
            _take_range(edition, table)
    return list(made.values())


def _take_range(edition: Table, table: Table) -> None:
    """A band of a scale, in a case or in every one; what else the row says holds for the scale."""
    scale = edition.setdefault("scales", {}).setdefault(str(table.pop("scale", "")), {})
    ends = [table.pop("low", None), table.pop("high", None)]
    band, case = table.pop("band", ""), table.pop("case", "")
    if case:
        ranges = scale.setdefault("cases", {}).setdefault(case, {})
    else:
        ranges = scale.setdefault("bands", {})
    if band:
        ranges[band] = ends
    scale.update(table)


def _named(book: Book, sheet: str, notes: Notes) -> list[tuple[str, Table, Line]]:
    """The rows of a sheet by the name in them, and their other values."""
    found = []
    for line in book.sheet(sheet).lines:
        table = _table(line, sheet, notes)
        name = str(table.pop("name", ""))
        if name:
            found.append((name, table, line))
        else:
            notes.error(sheet, line.row, "name", translate("XLSForm", "The row has no name."))
    return found


def _table(line: Line, sheet: str, notes: Notes) -> Table:
    """The filled cells that are no words, by their headings."""
    made: Table = {}
    for head in line.cells:
        if not head.language and head.key not in _WORDS:
            value = _value(head.key, line, sheet, notes)
            if value is not None:
                made[head.key] = value
    return made


def _words_in(line: Line, key: str) -> Table:
    found = words(line, key)
    return {key: found} if found else {}


def _value(key: str, line: Line, sheet: str, notes: Notes) -> Any:
    try:
        return cells.value_of(key, line)
    except ValueError:
        notes.error(sheet, line.row, key, translate("XLSForm", "This cell cannot be understood."))
        return None
