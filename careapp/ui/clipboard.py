"""What was copied here does not stay on the clipboard: it goes at lock and quit, and what held a
person's ID goes after a minute."""

import re

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication

KEPT = 60.0  # seconds
_ID = re.compile(r"(?<!\d)\d{13}(?!\d)|G\d{12}")


class ClipboardWatch(QObject):
    """Knows whether the clipboard holds something of ours: what is copied while a window of ours
    has the keyboard, was copied here."""

    def __init__(self, app: QApplication, kept: float = KEPT) -> None:
        super().__init__(app)
        self._app, self._ours = app, False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(int(kept * 1000))
        self._timer.timeout.connect(self.clear)
        app.clipboard().dataChanged.connect(self._note)

    def clear(self) -> None:
        """Empty it, unless somebody else filled it since; on X11 also what the middle button of the
        mouse would paste: whatever was marked here."""
        self._timer.stop()
        board = self._app.clipboard()
        if board.ownsSelection():
            board.clear(QClipboard.Mode.Selection)
        if self._ours:
            board.clear()
            self._ours = False

    def _note(self) -> None:
        self._timer.stop()
        self._ours = self._app.focusWindow() is not None
        if self._ours and holds_id(self._app.clipboard().text()):
            self._timer.start()


def holds_id(text: str) -> bool:
    """Whether there is a number of 13 digits in it, however it is grouped, or a G-code."""
    return _ID.search(re.sub(r"(?<=\d)[ -](?=\d)", "", text)) is not None
