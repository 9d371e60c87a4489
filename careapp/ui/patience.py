"""The pause after a wrong password, counted down while the window stays alive."""

from PySide6.QtCore import QObject, QTimer, Signal


class Patience(QObject):
    """One for all pages that take a secret, so that another page is no way around it. How long it
    is, and that a restart does not end it, is seen to where passwords are tried."""

    ticked = Signal(int)  # seconds left; 0 when the next try may come

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)

    @property
    def left(self) -> int:
        """Seconds until the next try."""
        return self._left

    def wait(self, seconds: int) -> None:
        """The next try may come after so many seconds; 0 for at once."""
        self._left = seconds
        if seconds:
            self._timer.start()
        else:
            self._timer.stop()
        self.ticked.emit(seconds)

    def right(self) -> None:
        """A try succeeded: there is nothing to wait for."""
        self._left = 0
        self._timer.stop()

    def _tick(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self._timer.stop()
        self.ticked.emit(self._left)
