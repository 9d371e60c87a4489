"""A row of an XLSForm's survey → an item as a form's file has it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from careapp.domain import thai
from careapp.exchange.xlsform_choices import OTHER, Lists
from careapp.exchange.xlsform_sheets import Line
from careapp.exchange.xlsform_types import Type, unknown_hints
from careapp.exchange.xlsform_words import Notes, Words, words
from careapp.forms.items import SILENT
from careapp.i18n import in_language, translate

NAME = "survey"
YES = ("yes", "true", "true()", "1")
NO = ("", "no", "false", "false()", "0")
_NUMBER = r"-?\d+(?:\.\d+)?"
_RANGE = re.compile(
    rf"(?:\((?P<own>.+)\) and )?"
    rf"(?:\.\s*>=\s*(?P<low>{_NUMBER}))?(?P<and>\s+and\s+)?(?:\.\s*<=\s*(?P<high>{_NUMBER}))?"
)
_REFERENCE = re.compile(r"\$\{\s*([^{}\s](?:[^{}]*[^{}\s])?)\s*\}")
_TYPED = ("text", "number", "decimal", "date")

ItemTable = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Own:
    """What a workbook of careapp says of its items beside the survey, by the names there;
    empty for any other's."""

    items: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    sections: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    ours: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the survey that asks something, and what it is read with."""

    line: Line
    type: Type
    lists: Lists
    own: Own
    notes: Notes

    @property
    def name(self) -> str:
        return self.line.get("name")

    @property
    def extra(self) -> Mapping[str, Any]:
        return self.own.items.get(self.name, {})

    def error(self, column: str, message: str) -> None:
        self.notes.error(NAME, self.line.row, column, message)

    def warning(self, column: str, message: str) -> None:
        self.notes.warning(NAME, self.line.row, column, message)


def items_of(row: Row) -> list[ItemTable]:
    """The item, and for `or_other` the field that follows; none for what cannot be taken in."""
    made: ItemTable = {"id": row.name, "kind": row.type.kind}
    if row.type.kind in ("choice", "many"):
        if not _take_list(row, made):
            return []
    elif row.type.kind == "range":
        _take_range(row, made)
    elif row.type.kind == "acknowledge":
        made.update(kind="many", choices=row.lists.to_confirm())
        row.warning("type", translate("XLSForm", "It becomes a box to tick, with the answer OK."))
    _take_rules(row, made)
    _take_calculation(row, made)
    _take_words(row, made)
    _take_rest(row, made)
    return [made, _other(row)] if row.type.or_other else [made]


def repeat_of(row: Row, stand_in: Words) -> ItemTable:
    """A repeat, without its columns yet; `stand_in` are its words where it has none."""
    made: ItemTable = {"id": row.name, "kind": "repeat", "columns": []}
    _take_rules(row, made)
    _take_words(row, made, stand_in)
    _take_rest(row, made)
    return made


def expression(row: Row, column: str) -> str:
    """An expression, `${ a }` written `${a}`."""
    return thai.clean(_REFERENCE.sub(r"${\1}", row.line.expression(column)))


def _take_list(row: Row, made: ItemTable) -> bool:
    name = row.type.list
    choices = row.lists.use(name)
    if choices is None:
        if name.startswith("${"):
            message = translate("XLSForm", "Choices that come from a repeat are not possible here.")
        elif name:
            message = translate("XLSForm", "There is no list “{name}” in the sheet choices.")
        else:
            message = translate("XLSForm", "The type names no list of choices.")
        row.error("type", message.format(name=name))
        return False
    if row.type.kind == "many":
        for value in (str(each["value"]) for each in choices):
            if " " in value:
                message = translate(
                    "XLSForm",
                    "The choice “{name}” has a blank in its name; here it cannot have one.",
                )
                row.error("type", message.format(name=value))
    made["choices"] = row.lists.with_other(name) if row.type.or_other else name
    return True


def _take_range(row: Row, made: ItemTable) -> None:
    """`start=0 end=10 step=1`, as the standard takes them where nothing is said."""
    found = dict(re.findall(rf"(start|end|step)\s*=\s*({_NUMBER})", row.line.get("parameters")))
    low, high, step = (found.get(k, d) for k, d in (("start", "0"), ("end", "10"), ("step", "1")))
    whole = not any("." in each for each in (low, high, step))
    made.update(kind="number" if whole else "decimal", low=_number(low), high=_number(high))
    if _number(step) != 1 and whole:
        row.warning("parameters", translate("XLSForm", "The step is left out."))


def _take_rules(row: Row, made: ItemTable) -> None:
    required = row.line.get("required").lower()
    if required in YES:
        made["required"] = True
    elif required not in YES + NO:
        message = translate("XLSForm", "An answer is needed always or never; the rule is left out.")
        row.warning("required", message)
    _take_expressions(row, made)


def _take_expressions(row: Row, made: ItemTable) -> None:
    if text := expression(row, "relevant"):
        made["relevant"] = text
    if text := expression(row, "choice_filter"):
        if made["kind"] in ("choice", "many"):
            made["choice_filter"] = text
        else:
            message = translate("XLSForm", "There are no choices to filter; it is left out.")
            row.warning("choice_filter", message)
    if text := expression(row, "constraint"):
        _take_constraint(row, made, text)
    if (refusal := words(row.line, "constraint_message")) and "constraint" in made:
        made["refusal"] = refusal
    elif refusal:
        message = translate("XLSForm", "There is no rule that it could speak for; it is left out.")
        row.warning("constraint_message", message)


def _take_constraint(row: Row, made: ItemTable, text: str) -> None:
    """From one number to another is what careapp knows by itself."""
    found = _RANGE.fullmatch(text) if made["kind"] in ("number", "decimal") else None
    joined = found and bool(found["low"] and found["high"]) == bool(found["and"])
    message = any(head.key == "constraint_message" for head in row.line.cells)
    ranged = bool(row.extra.get("range")) if row.own.ours else not message
    if not found or not joined or not ranged:
        made["constraint"] = text
        return
    for end in ("low", "high"):
        if found[end]:
            made[end] = _number(found[end])
    if found["own"]:
        made["constraint"] = found["own"]


def _take_calculation(row: Row, made: ItemTable) -> None:
    kind, text = made["kind"], expression(row, "calculation")
    read_only = row.line.get("read_only").lower() not in NO
    if kind == "calculate":
        text = text or _constant(row.line.get("default"))
        if not text:
            row.error("calculation", translate("XLSForm", "There is nothing to work out."))
    elif text:
        _work_out(row, made, read_only=read_only)
    elif read_only and kind != "note":
        _close(row, made)
    if text:
        made["calculation"] = text


def _work_out(row: Row, made: ItemTable, *, read_only: bool) -> None:
    """A question that is filled in by itself."""
    if made["kind"] not in (*_TYPED, "note"):
        message = translate("XLSForm", "Only texts, numbers and dates can be worked out.")
        row.error("calculation", message)
    elif not read_only and made["kind"] != "note":
        message = translate("XLSForm", "It is worked out, and not typed over by hand.")
        row.warning("calculation", message)
    made["kind"] = "calculate"


def _close(row: Row, made: ItemTable) -> None:
    """A question that nobody may answer."""
    if made["kind"] in _TYPED:
        made["kind"] = "note"
        row.warning("read_only", translate("XLSForm", "Nobody can answer it; it becomes a note."))
    else:
        row.warning("read_only", translate("XLSForm", "It can be answered all the same."))


def _constant(default: str) -> str:
    """A default as an expression: a number and an expression as they are, a text in quotes."""
    if not default or re.fullmatch(_NUMBER, default) or "${" in default or "(" in default:
        return _REFERENCE.sub(r"${\1}", default)
    return f"'{default}'" if "'" not in default else f'"{default}"'


def _take_words(row: Row, made: ItemTable, stand_in: Words | None = None) -> None:
    label, hint = words(row.line, "label") or stand_in, words(row.line, "hint")
    number = row.extra.get("number")
    if row.extra.get("unworded") and label == unworded(number):
        label = None
    elif label is None and hint is not None and made["kind"] != "calculate":
        label, hint = hint, None
    elif label is None and made["kind"] != "calculate":
        row.error("label", translate("XLSForm", "This question has no words."))
    if label:
        made.update(label)
    if hint:
        made["hint"] = hint


def unworded(number: object) -> Words:
    """What an item without words goes by."""
    return {code: in_language(code, "Forms", "Item {number}").format(number=number)
            for code in ("th", "en")}  # fmt: skip


def _take_rest(row: Row, made: ItemTable) -> None:
    line = row.line
    if appearance := line.get("appearance"):
        made["appearance"] = appearance
        tell_hints(row, appearance)
    if line.get("parameters") and row.type.kind != "range":
        row.warning("parameters", translate("XLSForm", "The parameters are left out."))
    if line.get("trigger"):
        message = translate(
            "XLSForm", "It is worked out anew at every answer; the trigger is left out."
        )
        row.warning("trigger", message)
    made.update(
        (key, value) for key, value in row.extra.items() if key not in ("unworded", "range")
    )
    if made["kind"] in ("tick", "band"):
        made.pop("choices", None)
    if made["kind"] in SILENT:
        _let_go(row, made)


def _let_go(row: Row, made: ItemTable) -> None:
    """Nobody answers it: what is said of answers has nothing to hold for."""
    for key in ("required", "low", "high", "constraint", "refusal"):
        if made.pop(key, None) is not None and key == "constraint":
            message = translate("XLSForm", "Nobody answers it, so there is nothing to hold to it.")
            row.warning("constraint", message)


def tell_hints(row: Row, appearance: str) -> None:
    if appearance.startswith("search("):
        row.error(
            "appearance", translate("XLSForm", "Choices from another file are not possible here.")
        )
        return
    if strange := unknown_hints(appearance):
        message = translate("XLSForm", "careapp does not follow the hint “{hint}”; it is kept.")
        row.warning("appearance", message.format(hint=" ".join(strange)))


def _other(row: Row) -> ItemTable:
    """What a choice of “other” asks for."""
    asked = f"${{{row.name}}} = '{OTHER}'"
    if row.type.kind == "many":
        asked = f"selected(${{{row.name}}}, '{OTHER}')"
    label = {code: in_language(code, "XLSForm", "Please name it") for code in ("th", "en")}
    return {"id": f"{row.name}_{OTHER}", "kind": "text", "relevant": asked, **label}


def _number(text: str) -> int | float:
    return float(text) if "." in text else int(text)
