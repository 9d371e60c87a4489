"""The sheet `survey` of an XLSForm: its groups and repeats, and the items in them."""

from dataclasses import dataclass, field, replace
from typing import Any

from careapp.exchange.xlsform_choices import Lists
from careapp.exchange.xlsform_defaults import take_default
from careapp.exchange.xlsform_items import (
    NAME,
    YES,
    ItemTable,
    Own,
    Row,
    expression,
    items_of,
    repeat_of,
    tell_hints,
)
from careapp.exchange.xlsform_sheets import Book, Head, Line
from careapp.exchange.xlsform_types import MEDIA, SURVEY, Type, left_out, refused, type_of
from careapp.exchange.xlsform_words import Notes, Words, tell_of_languages, words
from careapp.i18n import translate

_MAIN = "main"  # the section of what stands outside all groups
SectionTable = dict[str, Any]


@dataclass(slots=True)
class Frame:
    """A group or repeat that is open. `section` takes its next item, None after a group in it;
    `columns` are those of the repeat it is or lies in; `relevant` is what they have to meet."""

    what: str
    row: int
    id: str = ""
    words: Words = field(default_factory=dict)
    section: SectionTable | None = None
    columns: list[ItemTable] | None = None
    relevant: str = ""


@dataclass(slots=True)
class Survey:
    """What the sheet comes to: sections as a form's file has them; where each id stands; the names
    of questions that could not be taken in."""

    sections: list[SectionTable] = field(default_factory=list)
    rows: dict[str, int] = field(default_factory=dict)
    section_rows: dict[str, int] = field(default_factory=dict)
    refused: set[str] = field(default_factory=set)


def read(book: Book, lists: Lists, own: Own, title: Words, notes: Notes) -> Survey:
    """`title` heads what stands outside all groups."""
    sheet = book.sheet(NAME)
    names = {line.get("name") for line in sheet.lines}
    reading = _Reading(lists, own, notes, Frame("form", 0, words=title), names)
    for line in sheet.lines:
        reading.take(line)
    reading.end()
    for head in sheet.heads:
        if head.key not in SURVEY and any(head in line.cells for line in sheet.lines):
            notes.warning(NAME, 0, head.text, left_out(NAME, head.key))
    tell_of_languages(sheet, ("label", "hint", "constraint_message"), notes)
    return reading.survey


class _Reading:
    def __init__(self, lists: Lists, own: Own, notes: Notes, form: Frame, names: set[str]) -> None:
        """`names` are all those of the sheet."""
        self._lists, self._own, self._notes, self._taken = lists, own, notes, names
        self._open = [form]
        self.survey = Survey()

    def take(self, line: Line) -> None:
        if line.get("disabled").lower() in YES:
            self._warn(
                line, "disabled", translate("XLSForm", "The row is switched off and left out.")
            )
            return
        text = line.get("type")
        if not text:
            self._take_untyped(line)
            return
        kind = type_of(text)
        line = self._note_named(line, kind)
        match kind.what:
            case "begin" if self._named(line):
                self._begin(line, kind)
            case "end":
                self._end(line, kind)
            case "item" if self._named(line):
                self._take_item(line, kind)
            case "meta":
                message = translate(
                    "XLSForm",
                    "“{type}” is left out: a record keeps who filled it in, and its date.",
                )
                self._warn(line, "type", message.format(type=text))
            case "unknown":
                self.survey.refused.add(line.get("name"))
                self._fail(line, "type", refused(kind.kind))

    def end(self) -> None:
        for frame in self._open[1:]:
            message = translate("XLSForm", "This {what} is opened and not closed.")
            self._notes.error(NAME, frame.row, "type", message.format(what=frame.what))

    def _take_untyped(self, line: Line) -> None:
        if line.get("name") or line.get("label"):
            self._fail(line, "type", translate("XLSForm", "This question has no type."))
        elif any(head.key in SURVEY | MEDIA for head in line.cells):
            self._warn(
                line, "", translate("XLSForm", "The row has no type and no name; it is left out.")
            )

    def _note_named(self, line: Line, kind: Type) -> Line:
        """Nothing refers to a note, so that many have no name: it goes by its row."""
        if kind.kind != "note" or line.get("name"):
            return line
        name = f"note_{line.row}"
        while name in self._taken:
            name += "_"
        self._taken.add(name)
        message = translate("XLSForm", "The note has no name; it is called {name}.")
        self._warn(line, "name", message.format(name=name))
        return replace(line, cells={**line.cells, Head("name", "name"): name})

    def _named(self, line: Line) -> bool:
        if not line.get("name"):
            self._fail(line, "name", translate("XLSForm", "The row has no name."))
        return bool(line.get("name"))

    def _begin(self, line: Line, kind: Type) -> None:
        inside = self._open[-1]
        name = line.get("name")
        if kind.kind == "repeat":
            self._begin_repeat(line, inside)
        elif inside.columns is not None:
            self._begin_in_repeat(line, inside)
        else:
            own = self._own.sections.get(name, {})
            section: SectionTable = {
                "id": own.get("id", name),
                **(words(line, "label") or inside.words),
            }
            if inside.what == "group":
                section["parent"] = inside.id
            if hint := words(line, "hint") or own.get("hint"):
                section["hint"] = hint
            self._take_rules(line, section)
            inside.section = None
            self._add_section(section, line.row)
            title: Words = {key: section[key] for key in ("th", "en", "more") if key in section}
            self._open.append(Frame("group", line.row, section["id"], title, section))

    def _begin_repeat(self, line: Line, inside: Frame) -> None:
        if inside.columns is not None:
            self._fail(line, "type", translate("XLSForm", "A repeat cannot stand within a repeat."))
            self._open.append(Frame("repeat", line.row, columns=[]))
            return
        made = repeat_of(self._row(line, Type("item", "repeat")), inside.words)
        if line.get("repeat_count"):
            message = translate("XLSForm", "Rows are added by hand; their number is left out.")
            self._warn(line, "repeat_count", message)
        self._add(made, line.row)
        self._open.append(Frame("repeat", line.row, columns=made["columns"]))

    def _begin_in_repeat(self, line: Line, inside: Frame) -> None:
        """Its questions become columns like the others, asked when the group would be."""
        message = translate(
            "XLSForm", "A group in a repeat: its questions stand in the row with the others."
        )
        self._warn(line, "type", message)
        relevant = _both(inside.relevant, expression(self._row(line, Type("begin")), "relevant"))
        if label := words(line, "label"):
            note: ItemTable = {"id": line.get("name"), "kind": "note", **label}
            self._add({**note, **({"relevant": relevant} if relevant else {})}, line.row)
        self._open.append(Frame("group", line.row, columns=inside.columns, relevant=relevant))

    def _end(self, line: Line, kind: Type) -> None:
        frame = self._open[-1]
        if frame.what != kind.kind:
            message = translate("XLSForm", "Here ends a {what} that is not open.")
            if len(self._open) > 1:
                message = translate("XLSForm", "The {open} of row {row} is still open here.")
            text = message.format(what=kind.kind, open=frame.what, row=frame.row)
            self._fail(line, "type", text)
            return
        self._open.pop()
        if not self._holds(frame):
            message = translate("XLSForm", "This {what} has no question that can be taken in.")
            self._notes.error(NAME, frame.row, "type", message.format(what=frame.what))

    def _holds(self, frame: Frame) -> bool:
        """A group in a repeat adds to the repeat's columns, and is asked no further."""
        if frame.columns is not None:
            return bool(frame.columns) or frame.what == "group"
        inside = (each for each in self.survey.sections if each.get("parent") == frame.id)
        return "items" in (frame.section or {}) or any(inside)

    def _take_rules(self, line: Line, made: dict[str, Any]) -> None:
        """Of a group or repeat."""
        row = self._row(line, Type("begin"))
        if relevant := expression(row, "relevant"):
            made["relevant"] = relevant
        if appearance := line.get("appearance"):
            made["appearance"] = appearance
            tell_hints(row, appearance)

    def _take_item(self, line: Line, kind: Type) -> None:
        found = items_of(self._row(line, kind))
        if not found:
            self.survey.refused.add(line.get("name"))
        for made in found[:1]:
            take_default(self._row(line, kind), made)
        for made in found:
            outer = self._open[-1].relevant
            if relevant := _both(outer, made.get("relevant", "")):
                made["relevant"] = relevant
            self._add(made, line.row)

    def _row(self, line: Line, kind: Type) -> Row:
        return Row(line, kind, self._lists, self._own, self._notes)

    def _add(self, made: ItemTable, row: int) -> None:
        frame = self._open[-1]
        self.survey.rows.setdefault(made["id"], row)
        if frame.columns is not None:
            frame.columns.append(made)
            return
        if frame.section is None:
            frame.section = self._further(frame)
        frame.section.setdefault("items", []).append(made)

    def _further(self, frame: Frame) -> SectionTable:
        """A section for what comes after a group, or outside all of them."""
        name = frame.id or _MAIN
        count, id_ = 1, name
        while id_ in self._taken:
            count += 1
            id_ = f"{name}_{count}"
        self._taken.add(id_)
        section: SectionTable = {"id": id_, **frame.words}
        if frame.id:
            section["parent"] = frame.id
        self._add_section(section, frame.row)
        return section

    def _add_section(self, section: SectionTable, row: int) -> None:
        self.survey.sections.append(section)
        self.survey.section_rows.setdefault(section["id"], row)

    def _fail(self, line: Line, column: str, message: str) -> None:
        self._notes.error(NAME, line.row, column, message)

    def _warn(self, line: Line, column: str, message: str) -> None:
        self._notes.warning(NAME, line.row, column, message)


def _both(first: str, second: str) -> str:
    """What has to hold when both have to."""
    if first and second:
        return f"({first}) and ({second})"
    return first or second
