"""Long work over a screen: what is being done, a bar, a count, and Cancel."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QProgressBar, QVBoxLayout, QWidget
from shiboken6 import isValid

from careapp.ui import theme
from careapp.ui.pages import Card
from careapp.ui.tasks import Task
from careapp.ui.widgets import button, label

SHOW_AFTER = 250  # milliseconds: work that is done sooner is not worth a flicker


class Busy(QWidget):
    """Covers its parent while a task runs; the parent's own widgets cannot be pressed meanwhile."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._task: Task | None = None
        self._before: QWidget | None = None  # what had the keyboard under the cover
        self._words = label("", "h2")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._count = label("", "muted")
        self._cancel = button(self.tr("Cancel"), key="Esc")
        self._cancel.clicked.connect(self.cancel)
        card = Card()
        card.setMinimumWidth(theme.px(380))
        for each in (self._words, self._bar, self._count):
            card.add(each)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        row = QVBoxLayout()
        row.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignRight)
        card.add(row)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(SHOW_AFTER)
        self._delay.timeout.connect(self._appear)
        parent.installEventFilter(self)
        self.hide()

    def watch(self, task: Task, words: str) -> Task:
        """Show `task` until it ends; gives it back."""
        self._task = task
        self._words.setText(words)
        self.setAccessibleName(words)
        self._count.setText(" ")
        self._bar.setRange(0, 0)
        self._cancel.setEnabled(True)
        task.progressed.connect(self._progress)
        task.ended.connect(self._end)
        self._delay.start()
        return task

    def cancel(self) -> None:
        if self._task is not None:
            self._cancel.setEnabled(False)
            self._count.setText(self.tr("Stopping …"))
            self._task.cancel()

    def _progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        if self._cancel.isEnabled():
            from careapp.ui import (
                labels,  # the first page, which has nothing to count, does without
            )

            self._count.setText(labels.of_total(done, total))
            self.setAccessibleDescription(self._count.text())

    def _appear(self) -> None:
        self.setGeometry(self._over.rect())
        self.raise_()
        self.show()
        at = QApplication.focusWidget()
        covered = at is not None and self._over.isAncestorOf(at)
        self._before = at if covered else None
        if covered or at is None:  # who is at work beside the cover keeps the keyboard
            self._cancel.setFocus()

    def _end(self) -> None:
        if self.sender() not in (None, self._task):
            return
        self._delay.stop()
        self._task = None
        if self._before is not None and isValid(self._before) and self._cancel.hasFocus():
            self._before.setFocus()
        self._before = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._over.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        veil = QColor(theme.palette().ground)
        veil.setAlpha(200)
        QPainter(self).fillRect(self.rect(), veil)
