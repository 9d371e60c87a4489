"""The sheets that careapp adds to an XLSForm: how the values of a form's file stand in cells.

Other programs look at `survey`, `choices` and `settings` alone. A list of names stands in one cell
with blanks between them; anything with parts of its own stands there as JSON.
"""

import json
from typing import Any

from careapp.exchange.raw_tables import Cell, cell_text
from careapp.exchange.xlsform_sheets import Line

FORM, SECTIONS, ITEMS, POINTS, BANDS, SCALES, EDITIONS, CUTOFFS = (
    "careapp_form", "careapp_sections", "careapp_items", "careapp_choices", "careapp_bands",
    "careapp_scales", "careapp_editions", "careapp_cutoffs",
)  # fmt: skip
ALL = (FORM, SECTIONS, ITEMS, POINTS, BANDS, SCALES, EDITIONS, CUTOFFS)
_LISTS = {"informants", "bands", "items", "parts", "needs", "urgent", "refer_now"}
_TEXTS = {"id", "edition", "item", "gate", "by", "kind", "level", "family", "tone", "scale",
          "case", "band", "borrowed_from", "table", "name", "parent"}  # fmt: skip
_FLAGS = {"verified", "needs_sex", "adult", "optional", "reverse", "unworded", "range"}
_YES, _NO = ("yes", "true", "1"), ("no", "false", "0")


def cell_of(key: str, value: Any) -> Cell:
    """A value of a form's file as a cell."""
    if isinstance(value, float) and value in (float("inf"), float("-inf")):
        return str(value)
    if isinstance(value, bool | int | float | str):
        return value
    if key in _LISTS and all(isinstance(each, str) and each and " " not in each for each in value):
        return " ".join(value)
    return json.dumps(value, ensure_ascii=False)


def value_of(key: str, line: Line) -> Any:
    """The value in a cell; None for an empty one. ValueError for JSON that is none."""
    cell = line.raw.get(key)
    text = cell_text(cell).strip()
    if not text:
        return None
    if text[0] in "[{":
        return json.loads(text)
    if key in _LISTS:
        return text.split()
    if key in _TEXTS:
        return text
    if key in _FLAGS:
        return _flag(text)
    return cell if isinstance(cell, bool | int | float) else _number(text)


def _flag(text: str) -> bool | str:
    low = text.lower()
    return low in _YES if low in _YES + _NO else text


def _number(text: str) -> int | float | str:
    """A number where the text is one: a spreadsheet may have made texts of them."""
    for read in (int, float):
        try:
            return read(text)
        except ValueError:
            continue
    return text
