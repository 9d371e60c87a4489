"""The last backup, when the window is closed: how far it is, and closing without it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget

from careapp.errors import CareError
from careapp.services.backups import Daily
from careapp.ui import dialogs, theme
from careapp.ui.backing_up import BackingUp, told_today
from careapp.ui.pages import action_row
from careapp.ui.session import AnySession
from careapp.ui.widgets import button, fix_width, label

SHOW_AFTER = 300  # milliseconds: a small school is backed up sooner
_WIDTH = 440


class Closing(QObject):
    """Makes the backup and then lets the window go, whatever came of it."""

    def __init__(self, window: QWidget, session: AnySession, then: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._session, self._then = window, session, then
        self._asked: ClosingDialog | None = None
        self._over = False
        self._work = BackingUp(session, closing=True, parent=self)
        self._work.done.connect(self._end)
        self._work.failed.connect(self._fail)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.timeout.connect(self._show)
        self._delay.start(SHOW_AFTER)

    def start(self) -> None:
        self._work.start()

    def skip(self) -> None:
        """Close without it; what was not finished is taken away."""
        self._work.cancel()
        self._leave()

    def _show(self) -> None:
        if self._asked is None and not self._over:
            self._asked = ClosingDialog(self._window)
            self._work.progressed.connect(self._asked.show_progress)
            self._asked.skipped.clicked.connect(self.skip)
            self._asked.open()

    def _end(self, daily: Daily) -> None:
        if self._over:
            return
        if daily.trouble and not told_today(self._session.preferences, self._session.today()):
            self._say(self.tr("The second backup waits"), daily.trouble)
        else:
            self._leave()

    def _fail(self, problem: Exception) -> None:
        if self._over:
            return
        if isinstance(problem, CareError):
            self._say(self.tr("The backup could not be made"), str(problem))
        else:
            self._leave()

    def _say(self, title: str, sentence: str) -> None:
        self._take_down()
        shown = dialogs.tell(self._window, title, (sentence,))
        shown.finished.connect(self._leave)

    def _leave(self) -> None:
        if not self._over:
            self._over = True
            self._take_down()
            self._then()

    def _take_down(self) -> None:
        self._delay.stop()
        asked, self._asked = self._asked, None
        if asked is not None:
            asked.hide()
            asked.deleteLater()


class ClosingDialog(QDialog):
    """A bar, and the button that does without. Escape does nothing: the window closes anyway."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Closing"))
        self.setModal(True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self.skipped = button(self.tr("Close without it"))
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(theme.px(10))
        title = label(self.tr("The backup of today is being made …"), "h2", wrap=True)
        words = label(
            self.tr("It is restored on trial as well. The window closes by itself afterwards."),
            wrap=True,
        )
        for each in (title, words):
            each.setParent(self)  # its style is known only inside the dialog
            column.addWidget(fix_width(each, theme.px(_WIDTH)))
        column.addWidget(self._bar)
        column.addLayout(action_row(self.skipped))

    def show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)

    def reject(self) -> None:
        """Escape, or the dialog's own cross."""
