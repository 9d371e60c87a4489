"""The sheet `choices` of an XLSForm: its lists."""

import re
from dataclasses import dataclass, field
from typing import Any

from careapp.exchange.xlsform_sheets import DEFAULT, Book, Head, Line, Sheet
from careapp.exchange.xlsform_types import CHOICES, MEDIA, left_out
from careapp.exchange.xlsform_words import Notes, Words, spread, tell_of_languages, words
from careapp.i18n import in_language, translate

NAME = "choices"
OTHER = "other"
OK = "OK"
_WHOLE = re.compile(r"0|-?[1-9]\d{0,8}")

Choices = list[dict[str, Any]]  # as in a form's file


@dataclass(slots=True)
class Lists:
    """The lists by name, in order; `rows` tells where a choice stands."""

    by_name: dict[str, Choices] = field(default_factory=dict)
    rows: dict[tuple[str, str], int] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)

    def use(self, name: str) -> Choices | None:
        """The list of a question; None for one that is not there."""
        self.used.add(name)
        return self.by_name.get(name)

    def with_other(self, name: str) -> str:
        """A list with the choice “other” at its end; its name."""
        own = f"{name}_or_other"
        choices = self.by_name.get(name, [])
        if any(each["value"] == OTHER for each in choices):
            return name
        self.by_name[own] = [*choices, {"value": OTHER, **_other()}]
        self.used.add(own)
        return own

    def to_confirm(self) -> str:
        """A list for questions that are only confirmed; its name."""
        name = "acknowledge_ok"
        self.by_name[name] = [{"value": OK, **_noted()}]
        self.used.add(name)
        return name


def value_of(text: str) -> int | str:
    """A choice's name as an answer: a whole number where it is written as one."""
    return int(text) if _WHOLE.fullmatch(text) else text


def read(book: Book, notes: Notes) -> Lists:
    sheet = book.sheet(NAME)
    found = Lists()
    traits = [head for head in sheet.heads if _is_trait(head, sheet)]
    for line in sheet.lines:
        _take(line, sheet, traits, found, notes)
    for head in sheet.heads:
        if head.key in MEDIA and any(head in line.cells for line in sheet.lines):
            notes.warning(NAME, 0, head.text, left_out(NAME, head.key))
    tell_of_languages(sheet, ("label",), notes)
    return found


def tell_unused(lists: Lists, notes: Notes) -> None:
    for name in lists.by_name.keys() - lists.used:
        row = next(row for (list_name, _), row in lists.rows.items() if list_name == name)
        message = translate("XLSForm", "No question uses the list “{name}”; it is left out.")
        notes.warning(NAME, row, "list_name", message.format(name=name))


def _is_trait(head: Head, sheet: Sheet) -> bool:
    if head.key in CHOICES or head.key in MEDIA or head.language:
        return False
    return head.key != "value" or _has_names(sheet)


def _has_names(sheet: Sheet) -> bool:
    return any(head.key == "name" for head in sheet.heads)


def _take(line: Line, sheet: Sheet, traits: list[Head], found: Lists, notes: Notes) -> None:
    name = line.get("list_name")
    value = line.get("name" if _has_names(sheet) else "value")
    if not name or not value:
        column = "list_name" if not name else "name"
        message = translate("XLSForm", "This choice has no {column}.").format(column=column)
        if name or value:
            notes.error(NAME, line.row, column, message)
        else:
            notes.warning(NAME, line.row, "", _skipped())
        return
    if (name, value) in found.rows:
        message = translate(
            "XLSForm", "The list “{list}” has the name “{name}” in row {row} already."
        )
        row = found.rows[name, value]
        notes.error(NAME, line.row, "name", message.format(list=name, name=value, row=row))
        return
    made: dict[str, Any] = {"value": value_of(value), **_label(line, value, notes)}
    own = {head.text: text for head in traits if (text := line.cells.get(head))}
    if own:
        made["traits"] = {key: " ".join(text.split()) for key, text in own.items()}
    found.by_name.setdefault(name, []).append(made)
    found.rows[name, value] = line.row


def _label(line: Line, value: str, notes: Notes) -> Words:
    label = words(line, "label")
    if label is None:
        message = translate("XLSForm", "This choice has no words; its name is shown.")
        notes.warning(NAME, line.row, "label", message)
        return spread({DEFAULT: value}) or {}
    return label


def _skipped() -> str:
    return translate("XLSForm", "The row has neither a list nor a name; it is left out.")


def _other() -> Words:
    return {code: in_language(code, "XLSForm", "Other") for code in ("th", "en")}


def _noted() -> Words:
    return {code: in_language(code, "XLSForm", "Noted") for code in ("th", "en")}
