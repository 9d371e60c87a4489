"""Python's garbage collector, kept to the window's thread while others work beside it.

Python collects in whichever thread happens to ask for memory. Windows, screens and models hold one
another in circles, so that it is the collector that ends a dropped one: in a lane it would be taken
down there, while Qt may be walking through all widgets in the window's thread. A switch of language
walks so, and crashed of it.

All that there is takes 0.2 s to look through once some screens were opened, and the window stands
still meanwhile: that waits until the hands rest.
"""

import gc
from typing import ClassVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from careapp.ui.idle import IdleWatch

LOOK_EVERY = 1_000  # milliseconds
HANDS_REST = 5.0  # seconds
_ALL = 2  # the oldest generation: everything
_LONG = 10  # times as long as Python itself waits for it; then it comes, whatever the hands do


class Collector(QObject):
    """From now until `end` Python does not collect by itself: a timer does, between two events.

    Of several at once the last that ends gives it back, in whichever order they end.
    """

    _working: ClassVar[set["Collector"]] = set()
    _was_enabled: ClassVar[bool] = True

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if not self._working:
            Collector._was_enabled = gc.isenabled()
        self._working.add(self)
        gc.disable()
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        self._hands = IdleWatch(app, 0)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation that Python itself would collect by now."""
        due = zip(gc.get_count(), gc.get_threshold(), strict=True)
        full = [each for each, (count, threshold) in enumerate(due) if count > threshold > 0]
        if full and full[-1] == _ALL and not self._may_take_all():
            full.pop()
        if full:
            gc.collect(full[-1])

    def _may_take_all(self) -> bool:
        waited = gc.get_count()[_ALL] > _LONG * gc.get_threshold()[_ALL]
        return waited or self._hands.rested(HANDS_REST)

    def end(self) -> None:
        """No other thread is at work any more: Python may collect by itself again."""
        self._timer.stop()
        self._hands.deleteLater()
        self._working.discard(self)
        if self._was_enabled and not self._working:
            gc.enable()
