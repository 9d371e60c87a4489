"""A pause after wrong passwords that grows, while the window stays alive."""

from PySide6.QtCore import QObject, QTimer, Signal

_PAUSES = (0, 0, 2, 4, 8, 15, 30)  # seconds after the first, second, … wrong try


class Patience(QObject):
    """One for all pages that take a secret, so that another page is no way around it."""

    ticked = Signal(int)  # seconds left; 0 when the next try may come

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wrong = 0
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)

    @property
    def left(self) -> int:
        """Seconds until the next try."""
        return self._left

    def wrong(self) -> None:
        """A try failed."""
        self._left = _PAUSES[min(self._wrong, len(_PAUSES) - 1)]
        self._wrong += 1
        if self._left:
            self._timer.start()
        self.ticked.emit(self._left)

    def right(self) -> None:
        """A try succeeded: begin anew."""
        self._wrong = self._left = 0
        self._timer.stop()

    def _tick(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self._timer.stop()
        self.ticked.emit(self._left)
