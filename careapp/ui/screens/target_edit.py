"""Setting a goal: how much, who asks for it, who sees to it, and what it belongs to."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.targets import Line, Target
from careapp.i18n import language
from careapp.ui import theme
from careapp.ui.fields import Field
from careapp.ui.pages import action_row
from careapp.ui.pickers import Picker
from careapp.ui.screens.plan_fields import Lines
from careapp.ui.screens.target_panel import sources, usual
from careapp.ui.screens.targets_list import title
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button, fix_width, label

_WIDTH = 460


class TargetDialog(QDialog):
    """`saved` gives the target. What is typed is noted until it is stored."""

    saved = Signal(object)  # a Target
    removed = Signal()

    def __init__(
        self, over: QWidget, line: Line, year: int, staff: Mapping[str, str], notes: Notes
    ) -> None:
        super().__init__(over)
        self._line, self._notes = line, notes
        self._target = usual(line, year)
        self.note = f"{year}/{line.indicator.id}"
        self.setWindowTitle(self.tr("Set the goal"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        unit = "%" if line.indicator.unit == "percent" else self.tr("by class")
        self.goal = Field(self.tr("Goal ({unit})").format(unit=unit))
        self.source = Picker(self.tr("Who asks for it"))
        self.owner = Picker(self.tr("Who sees to it"))
        self.focus = Lines(self.tr("Strategy or focus point"), 2)
        self.go = button(self.tr("Save"), "primary")
        self._build(year)
        self._begin(staff)
        self.goal.changed.connect(self._weigh)
        self.focus.changed.connect(self._weigh)
        self.go.clicked.connect(self._save)
        self.goal.setFocus()
        self.goal.edit.selectAll()
        self._weigh()

    def _build(self, year: int) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(theme.px(6))
        words = self.tr("{indicator}, school year {year}")
        heading = label(words.format(indicator=title(self._line), year=year), "h2", wrap=True)
        heading.setParent(self)  # its style is known only inside the dialog
        column.addWidget(fix_width(heading, theme.px(_WIDTH)))
        counts = self._line.indicator.counts.get(language(), "")
        column.addWidget(fix_width(label(counts, "muted", wrap=True), theme.px(_WIDTH)))
        column.addWidget(self.goal)
        for words, picker in ((self.tr("Who asks for it"), self.source),
                              (self.tr("Who sees to it"), self.owner)):  # fmt: skip
            row = QHBoxLayout()
            name = label(words, "strong")
            name.setBuddy(picker)
            row.addWidget(name, 1)
            row.addWidget(picker, 2)
            column.addLayout(row)
        column.addWidget(self.focus)
        hint = self.tr("No source gives a number: every goal is the school's own choice.")
        column.addWidget(fix_width(label(hint, "small", wrap=True), theme.px(_WIDTH)))
        leave, remove = button(self.tr("Not now")), button(self.tr("No goal"), "plain")
        leave.clicked.connect(self.reject)
        remove.clicked.connect(self._remove)
        remove.setVisible(self._line.target is not None)
        column.addLayout(action_row(remove, leave, self.go))
        self.go.setDefault(True)

    def _begin(self, staff: Mapping[str, str]) -> None:
        typed, _ = self._notes.look(self.note)
        said = dict(typed) if isinstance(typed, Mapping) else {}
        goal = self._target.goal
        self.goal.set_text(str(said.get("goal", "" if goal is None else f"{goal:g}")))
        self.focus.set_text(str(said.get("focus", self._target.focus)))
        self.source.fill(sources(), self._target.source)
        people: list[tuple[str, object]] = [(self.tr("Nobody yet"), "")]
        people += [(name, id_) for id_, name in staff.items()]
        self.owner.fill(people, self._target.owner if self._target.owner in staff else "")

    def _value(self) -> float | None:
        """The goal that is typed; None for none that can be."""
        try:
            value = float(self.goal.text().strip().removesuffix("%").replace(",", "."))
        except ValueError:
            return None
        most = 100 if self._line.indicator.unit == "percent" else 1000
        return value if 0 <= value <= most else None

    def _weigh(self, _text: object = None) -> None:
        before = self._target
        goal = "" if before.goal is None else f"{before.goal:g}"
        same = (self.goal.text(), self.focus.text()) == (goal, before.focus)
        texts = {"goal": self.goal.text(), "focus": self.focus.text()}
        self._notes.note(self.note, None if same else texts)
        if self._value() is None:
            most = 100 if self._line.indicator.unit == "percent" else 1000
            self.goal.say(self.tr("A number from 0 to {most}").format(most=most), "error")
        else:
            self.goal.say_hint()
        self.go.setEnabled(self._value() is not None)

    def _save(self) -> None:
        found: Target = replace(
            self._target, goal=self._value(), source=str(self.source.currentData() or ""),
            owner=str(self.owner.currentData() or ""), focus=self.focus.text(),
        )  # fmt: skip
        self.saved.emit(found)
        self.accept()

    def _remove(self) -> None:
        self.removed.emit()
        self.accept()
