"""The column `default` of a survey: the answer a question begins with, or a rule that gives it.

The standard's converter takes a text for a rule wherever there is a bracket or a sign of
arithmetic in it, so a text that has one is written as `string('…')`, and read back as the text.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from careapp.domain import thai
from careapp.domain.calendar import is_iso_date
from careapp.exchange.raw_tables import Cell
from careapp.exchange.xlsform_items import ItemTable, Row, expression
from careapp.forms import expressions
from careapp.forms.items import SILENT, Item
from careapp.i18n import translate

Default = int | float | str
_TEXT = r"(?:'[^']*'|\"[^\"]*\")"
_ONLY_TEXT = re.compile(rf"(?:string|concat)\(\s*{_TEXT}(?:\s*,\s*{_TEXT})*\s*\)")
_RULE = re.compile(r"\$\{|[A-Za-z][\w.:-]*\(|\s(?:\+|\*|-|div|mod)\s")
_NO_TEXT = re.compile(r"\$\{|\(")  # what is in a rule beyond doubt
_PLAIN = re.compile(r"(?:(?!\b(?:div|mod)\b)[^-+*|()\[\]{}'\"$/<>=])*")
_WHOLE, _NUMBER = re.compile(r"-?\d+"), re.compile(r"-?\d+(?:\.\d+)?")


def take_default(row: Row, made: ItemTable) -> None:
    """Put the default of a question into its table; what cannot be one is named."""
    text = row.line.get("default")
    if not text or row.type.kind == "calculate":  # there it is what is worked out
        return
    if made["kind"] in (*SILENT, "photo"):
        message = translate("XLSForm", "No answer is typed here, so the default is left out.")
        row.warning("default", message)
        return
    value = _answer(row, made, text)
    if value is not None:
        made["default"] = value
    elif rule := _rule(row, text):
        made["default_rule"] = rule
    elif _RULE.search(text):
        message = translate(
            "XLSForm", "The default “{text}” is not understood; the question begins empty."
        )
        row.warning("default", message.format(text=text))
    else:
        message = translate(
            "XLSForm", "The default “{text}” is no answer here; the question begins empty."
        )
        row.warning("default", message.format(text=text))


def _answer(row: Row, made: ItemTable, text: str) -> Default | None:
    """A default that is an answer as it stands."""
    match made["kind"]:
        case "choice" | "many" | "tick" | "band" as kind:
            return _chosen(row, made, text, several=kind == "many")
        case "number" | "decimal" as kind:
            allowed = _WHOLE if kind == "number" else _NUMBER
            value = _number(text) if allowed.fullmatch(text) else None
            inside = value is not None and _within(made, value)
            return value if inside else None
        case "date":
            return text if is_iso_date(text) else None
    if _ONLY_TEXT.fullmatch(text):
        found = expressions.parse(text).value({})
        return thai.clean(str(found)) if found is not None else None
    parts = _RULE.search(text) and (_NO_TEXT.search(text) or _rule(row, text))
    return None if parts else thai.clean(text)


def _chosen(row: Row, made: ItemTable, text: str, *, several: bool) -> Default | None:
    choices = row.lists.by_name.get(made.get("choices") or row.type.list, [])
    values: dict[str, Default] = {str(each["value"]): each["value"] for each in choices}
    if not several:
        return values.get(text)
    chosen = text.split()
    if not all(each in values for each in chosen):
        return None
    return " ".join(each for each in values if each in chosen)


def _within(made: ItemTable, value: float) -> bool:
    low, high = made.get("low"), made.get("high")
    return (low is None or low <= value) and (high is None or value <= high)


def _number(text: str) -> int | float:
    return float(text) if "." in text else int(text)


def _rule(row: Row, text: str) -> str:
    """The default as an expression; "" where it is none that careapp understands."""
    if not _RULE.search(text):
        return ""
    rule = expression(row, "default")
    try:
        expressions.parse(rule)
    except ValueError:
        return ""
    return rule


def default_of(item: Item) -> Cell:
    """The cell of an item's default; None for an item without one."""
    if item.default_rule is not None:
        return item.default_rule.text
    if isinstance(item.default, float):
        return format(Decimal(repr(item.default)), "f")  # without an exponent
    if item.kind == "text" and isinstance(item.default, str):
        return _as_text(item.default)
    return item.default


def _as_text(text: str) -> str:
    if _PLAIN.fullmatch(text):
        return text
    parts = list(_quoted(text))
    return f"string({parts[0]})" if len(parts) == 1 else f"concat({', '.join(parts)})"


def _quoted(text: str) -> Iterator[str]:
    """In quotation marks of the kind that is not in it; in parts where both are."""
    for part in re.findall(r"[^']+|'+", text):
        yield f'"{part}"' if "'" in part else f"'{part}'"
