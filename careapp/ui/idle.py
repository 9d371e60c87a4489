"""Nobody at the keyboard: tells after some minutes without a key or the mouse, or after a sleep."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

LOOK_EVERY = 5.0  # seconds
SLEPT = 30.0  # seconds more than expected between two looks: the computer was asleep

_ACTIVITY = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """Watches the windows, not every widget: a filter on the whole application would cost each key.

    `minutes` of 0 never tells. The wall clock is used, as a monotonic one stands still in a sleep.
    """

    idle = Signal()

    def __init__(
        self,
        app: QGuiApplication,
        minutes: float,
        now: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(app)
        self._now, self._minutes = now, minutes
        self._touched = self._looked = now()
        self._told = False
        self._watched: QWindow | None = None
        app.focusWindowChanged.connect(self._watch)
        self._watch(app.focusWindow())
        self._timer = QTimer(self)
        self._timer.setInterval(int(LOOK_EVERY * 1000))
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def set_minutes(self, minutes: float) -> None:
        self._minutes = minutes
        self.touch()

    def touch(self) -> None:
        """Somebody is there: start counting anew."""
        self._touched = self._looked = self._now()
        self._told = False

    def rested(self, seconds: float) -> bool:
        """Whether nobody was there for so long."""
        return self._now() - self._touched >= seconds

    def look(self) -> None:
        """Tell, once, if nobody was there for long enough."""
        now = self._now()
        slept = now - self._looked > LOOK_EVERY + SLEPT or now < self._looked - SLEPT
        self._looked = now
        if self._told or not self._minutes:
            return
        if slept or now - self._touched >= self._minutes * 60:
            self._told = True
            self.idle.emit()

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ACTIVITY:
            self._touched = self._now()
            self._told = False
        return False
