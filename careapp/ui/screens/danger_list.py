"""The alarms that wait, for who looks after them: what was done at once, and what came of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QVBoxLayout, QWidget

from careapp.domain.calendar import be_date
from careapp.services.safety import Raised
from careapp.ui import labels, theme
from careapp.ui.fields import Field
from careapp.ui.pages import ScrollPart, action_row
from careapp.ui.screens.danger_panel import said_words
from careapp.ui.unsaved import Notes, again
from careapp.ui.widgets import button, label

_SIZE = (620, 460)


class DangerList(QDialog):
    """One below the other, the oldest first; each stays until it is said what came of it."""

    finished_one = Signal(str, str)  # the alarm, and what came of it

    def __init__(self, over: QWidget, waiting: Sequence[Raised], notes: Notes) -> None:
        """What is typed is noted, and stands here again until the alarm is looked after."""
        super().__init__(over)
        self.setWindowTitle(self.tr("Answers that may mean danger"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setSpacing(theme.px(10))
        self.rows = [AlarmRow(each, notes) for each in waiting]
        for row in self.rows:
            row.done.connect(self.finished_one)
            column.addWidget(row)
        column.addStretch()
        close = button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 14)
        whole.addWidget(ScrollPart(inside), 1)
        whole.addLayout(action_row(close))
        width, height = _SIZE
        self.resize(min(theme.px(width), over.width()), min(theme.px(height), over.height()))


class AlarmRow(QFrame):
    done = Signal(str, str)

    def __init__(self, raised: Raised, notes: Notes) -> None:
        super().__init__()
        self._notes = notes
        self.setProperty("kind", "card")
        alarm, student = raised.alarm, raised.student
        words = {
            "self_harm": self.tr("{name} may be about to hurt themselves"),
            "abuse": self.tr("{name} may be hurt by somebody"),
        }[alarm.danger]
        name = f"{student.prefix}{student.first_name} {student.last_name}"
        said = said_words(alarm.said) or self.tr("Nothing was said yet of what was done")
        told = self.tr("{day} · {said}").format(day=be_date(alarm.day), said=labels.plain(said))
        self.came = Field(self.tr("What came of it"))
        self.finish = button(self.tr("It is looked after"), "primary")
        self.finish.setEnabled(False)
        self.finish.setAccessibleName(f"{name}: {self.finish.text()}")
        self.came.changed.connect(lambda text: self.finish.setEnabled(bool(text.strip())))
        self.finish.clicked.connect(lambda: self._finish(alarm.id))
        kept, back = notes.look(alarm.id)
        self.came.set_text(kept or "")
        if back:
            self.came.say(again(), "warning")
        self.came.changed.connect(lambda text: notes.note(alarm.id, text))
        column = QVBoxLayout(self)
        column.addWidget(label(words.format(name=name), "strong", wrap=True))
        column.addWidget(label(told, "muted", wrap=True))
        column.addWidget(self.came)
        column.addLayout(action_row(self.finish))

    def _finish(self, alarm: str) -> None:
        self._notes.note(alarm, None)
        self.done.emit(alarm, self.came.text())
        self.hide()
