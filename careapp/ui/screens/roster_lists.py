"""The lists behind the counts of an import: who is new, moved, changed, gone; what is wrong."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from careapp.exchange.problems import Problem
from careapp.exchange.roster_diff import Change, Diff, FieldChange, Group
from careapp.i18n import translate
from careapp.ui import labels, theme
from careapp.ui.pickers import Pills
from careapp.ui.record_model import Column, RecordModel
from careapp.ui.record_table import RecordTable
from careapp.ui.screens.roster_words import (
    field_label,
    group_meaning,
    level_words,
    nobody,
    row_words,
    value,
)
from careapp.ui.widgets import button, label, set_text

_TABLE_AT_LEAST = 84
_TONES = {"error": "problem", "warning": "at_risk"}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a list: a child, and of a changed one the one value this line is about."""

    change: Change
    field: FieldChange | None = None
    first: bool = True


def lines(changes: Sequence[Change]) -> tuple[Line, ...]:
    """One line for a child, and one for each further value that changes."""
    return tuple(_lines(changes))


def _lines(changes: Sequence[Change]) -> Iterator[Line]:
    for change in changes:
        if change.fields:
            for n, field in enumerate(change.fields):
                yield Line(change, field, n == 0)
        else:
            yield Line(change)


def _name(line: Line) -> str:
    return labels.short_name(line.change.student) if line.first else ""


def _row(line: Line) -> str:
    return str(line.change.row) if line.first and line.change.row else ""


def _class(line: Line) -> str:
    return line.change.classroom.label if line.first else ""


def _old_class(line: Line) -> str:
    known = line.change.known
    if not line.first or known is None or known.enrolment is None:
        return ""
    return known.enrolment.classroom.label


def _field(line: Line) -> str:
    return field_label(line.field) if line.field else ""


def _before(line: Line) -> str:
    return value(line.field, line.field.before) if line.field else ""


def _after(line: Line) -> str:
    return value(line.field, line.field.after) if line.field else ""


def _family(line: Line) -> str:
    found = line.change.guardians
    return found[0].name if found else ""


def _note(line: Line) -> str:
    return translate("RosterScreen", "is back") if line.change.known else ""


def columns_of(group: Group, shown: Sequence[Line]) -> list[Column[Line]]:
    """The columns of a group's list; those that would be empty in every line are left out."""
    row = Column(translate("RosterScreen", "Row"), _row, 64, align="right", quiet=True)
    name = Column(translate("RosterScreen", "Name"), _name, 230)
    room = Column(translate("RosterScreen", "Class"), _class, 84)
    rest: Column[Line] = Column("", lambda _line: "", 0)
    match group:
        case "new":
            return [row, name, room, *_new_columns(shown)]
        case "moved":
            old = Column(translate("RosterScreen", "From"), _old_class, 84, quiet=True)
            to = Column(translate("RosterScreen", "To"), _class, 84)
            return [row, name, old, to, *(_field_columns() if _has_fields(shown) else [rest])]
        case "changed":
            return [row, name, room, *_field_columns()]
        case "left":
            return [name, room, rest]
        case _:
            return [row, name, room, rest]


def _new_columns(shown: Sequence[Line]) -> list[Column[Line]]:
    back = [Column("", _note, 110)] if any(_note(line) for line in shown) else []
    return [
        Column(translate("RosterScreen", "ID"), _masked, 172, quiet=True),
        Column(translate("RosterScreen", "Born"), _born, 110, quiet=True),
        *back,
        Column(translate("RosterScreen", "Family"), _family, 0, quiet=True),
    ]


def _field_columns() -> list[Column[Line]]:
    return [
        Column(translate("RosterScreen", "What"), _field, 190, quiet=True, describe=_field),
        Column(translate("RosterScreen", "Before"), _before, 170, quiet=True, describe=_before),
        Column(translate("RosterScreen", "After"), _after, 0, describe=_after),
    ]


def _has_fields(shown: Sequence[Line]) -> bool:
    return any(line.field for line in shown)


def _masked(line: Line) -> str:
    return labels.masked(line.change.student.national_id)


def _born(line: Line) -> str:
    return labels.day(line.change.student.born)


def _squeeze(table: QWidget) -> None:
    """A table takes the height that is left: a page must not scroll for what it would like."""
    table.setMinimumHeight(theme.px(_TABLE_AT_LEAST))
    table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)


class ListPage(QWidget):
    """One sentence and a table; another sentence in its place when it is empty."""

    def __init__(self, group: Group, changes: Sequence[Change]) -> None:
        super().__init__()
        shown = lines(changes) if group in ("moved", "changed") else tuple(map(Line, changes))
        self.model = RecordModel(columns_of(group, shown))
        self.model.show(shown)
        self.table = RecordTable(self.model, group_meaning(group))
        _squeeze(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        words = group_meaning(group) if shown else nobody(group)
        column.addWidget(label(words, "muted", wrap=True))
        column.addWidget(self.table, 1)
        self.table.setVisible(bool(shown))
        if not shown:
            column.addStretch(1)


class ProblemPage(QWidget):
    """The problems by sheet row, filtered by level; the list can be copied for who keeps it."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__()
        self._problems = problems
        self.model = RecordModel(self._columns())
        self.table = RecordTable(self.model, group_meaning("problems"))
        _squeeze(self.table)
        self._whole = label("", "muted", wrap=True)
        counts = {level: sum(p.level == level for p in problems) for level in _TONES}
        self.pills = Pills(
            [
                ("", self.tr("All {count}").format(count=len(problems))),
                ("error", self.tr("Errors {count}").format(count=counts["error"])),
                ("warning", self.tr("Warnings {count}").format(count=counts["warning"])),
            ],
            self.tr("Which problems"),
        )
        self.copy_button = button(self.tr("Copy the list"), key="Ctrl+Shift+C", icon="paste")
        self._build()
        self.pills.picked.connect(self.show_level)
        self.copy_button.clicked.connect(self.copy)
        self.table.chosen.connect(self._show_whole)
        self.show_level("")

    def _build(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.pills, 1)
        top.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        if self._problems:
            column.addLayout(top)
            column.addWidget(self.table, 1)
            column.addWidget(self._whole)
        else:
            for each in (self.pills, self.copy_button, self.table, self._whole):
                each.setParent(self)
                each.hide()
            column.addWidget(label(nobody("problems"), "muted", wrap=True))
            column.addStretch(1)

    @staticmethod
    def _columns() -> list[Column[Problem]]:
        return [
            Column(translate("RosterScreen", "Row"), lambda p: row_words(p.row), 64, align="right",
                   quiet=True),
            Column(translate("RosterScreen", "Column"), lambda p: p.column, 190, quiet=True),
            Column(translate("RosterScreen", "Level"), lambda p: level_words(p.level), 140,
                   tone=lambda p: _TONES[p.level]),
            Column(translate("RosterScreen", "What is wrong"), lambda p: p.message, 0,
                   describe=lambda p: p.message),
        ]  # fmt: skip

    def show_level(self, level: str) -> None:
        """Show errors or warnings alone, or with "" both."""
        self.model.show([p for p in self._problems if level in ("", p.level)])

    def copy(self) -> None:
        """Put the shown problems on the clipboard, to be pasted into a message or a sheet."""
        heads = [column.heading for column in self.model.columns]
        rows = [[column.show(p) for column in self.model.columns] for p in self.model.records]
        text = "\n".join("\t".join(cells) for cells in [heads, *rows])
        QGuiApplication.clipboard().setText(text)
        self.copy_button.setText(self.tr("Copied"))

    def _show_whole(self, problem: object) -> None:
        """The sentence of the row at work in full: the table cuts a long one."""
        if isinstance(problem, Problem):
            set_text(self._whole, problem.message)


class ChangeLists(QStackedWidget):
    """All lists of an import; each is made when it is first asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._diff = Diff()
        self._pages: dict[str, QWidget] = {}
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_diff(self, diff: Diff) -> None:
        for page in self._pages.values():
            self.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self._diff = diff

    def open(self, group: str) -> QWidget:
        """Show a group's list, or with `problems` what is wrong; gives the page."""
        page = self._pages.get(group)
        if page is None:
            page = self._pages[group] = self._make(group)
            self.addWidget(page)
        self.setCurrentWidget(page)
        return page

    def _make(self, group: str) -> QWidget:
        match group:
            case "new" | "moved" | "changed" | "left" | "unchanged":
                return ListPage(group, self._diff.of(group))
            case _:
                return ProblemPage(self._diff.problems)
