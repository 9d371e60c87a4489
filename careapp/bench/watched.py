"""The real program, played by a script: nothing in it knows that it is being watched.

It is started as `careapp open SCHOOL` is; only Qt's application object is one that goes on with the
script whenever everything is done: events, painting, work in the lanes.
"""

import os
import runpy
import sys
import time
from collections.abc import Callable, Generator
from typing import TypeVar

from PySide6 import QtWidgets
from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

_Result = TypeVar("_Result")
# Yields what has to be true before it goes on.
Steps = Generator[Callable[[], bool], None, _Result]
_AFTER_PAINTING = -100  # a priority below that of every event Qt posts, repaints included
_RESTS = 6  # one layout asks for the next: what is posted meanwhile comes behind the rest before it
_REST = QEvent.Type(QEvent.registerEventType())


class Watched(QApplication):
    """Plays `script`, a function of the application that yields conditions, once `exec` runs."""

    script: Callable[["Watched"], Steps[None]]

    def __init__(self, words: list[str]) -> None:
        super().__init__(words)
        self._steps = type(self).script(self)
        self._awaited: Callable[[], bool] | None = None
        self._rest, self._rested = _Rest(self), False
        self._rests = 0  # in a row, in which the condition was true
        self._moment = QTimer(self)  # behind every timer of Qt's that is due: tables lay out in one
        self._moment.setSingleShot(True)
        self._moment.timeout.connect(self._post)
        loop = QAbstractEventDispatcher.instance()
        assert loop is not None
        loop.aboutToBlock.connect(self._look_for_rest)

    def _look_for_rest(self) -> None:
        """Qt says this before it looks for more events; only what is posted last knows of rest."""
        if not self._rested:
            self._post()
        self._rested = False

    def _post(self) -> None:
        QCoreApplication.postEvent(self._rest, QEvent(_REST), _AFTER_PAINTING)

    def rest(self) -> None:
        """Everything posted so far is done."""
        self._rested = True
        if self._awaited is not None and not self._awaited():
            self._rests = 0
            return
        if self._moment.isActive():
            return
        self._rests += 1
        if self._rests < _RESTS:
            self._moment.start(0)
            return
        self._rests = 0
        went_well = False
        try:
            self._awaited = next(self._steps, None)
            went_well = True
        finally:
            if not went_well:
                os._exit(3)  # its complaint is on standard error; the program must not go on
        if self._awaited is None:
            self.closeAllWindows()


class _Rest(QObject):
    def __init__(self, app: Watched) -> None:
        super().__init__(app)
        self._app = app

    def event(self, event: QEvent) -> bool:
        if event.type() != _REST:
            return super().event(event)
        self._app.rest()
        return True


def play(school: str, script: Callable[[Watched], Steps[None]]) -> None:
    """Run the program on a school, with the script at the keyboard."""
    Watched.script = script
    vars(QtWidgets)["QApplication"] = Watched
    sys.argv = ["careapp", "open", school]
    runpy.run_module("careapp", run_name="__main__")


def field(app: QApplication) -> QLineEdit | None:
    """The field that has the keyboard."""
    found = app.focusWidget()
    usable = isinstance(found, QLineEdit) and found.isVisible() and found.isEnabled()
    return found if usable and isinstance(found, QLineEdit) else None


def strike(widget: QWidget, key: Qt.Key, text: str = "") -> None:
    """A key goes down and up."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
        QCoreApplication.sendEvent(widget, event)


def type_one_key(app: Watched) -> Steps[None]:
    """Until a key shows in the first field that takes it; then says so and ends."""
    yield lambda: field(app) is not None
    first = field(app)
    assert first is not None
    strike(first, Qt.Key.Key_X, "x")
    yield lambda: first.text() == "x"
    print("ready", flush=True)


def now() -> float:
    return time.perf_counter()
