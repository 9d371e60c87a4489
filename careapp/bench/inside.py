"""The way into the window for a script, and what it waits for there.

Nothing is imported here that the program would have to load while it is measured.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from careapp.bench.watched import Steps, Watched, field, now, strike

if TYPE_CHECKING:
    from careapp.store.connection import Connection
    from careapp.ui.doors import Doors

_READING = 500  # milliseconds between the first page and the first letter of the password
_TYPING = 30  # and from letter to letter: faster than anybody


def doors_of(app: QApplication) -> Doors:
    from careapp.ui.doors import Doors

    found = app.findChild(Doors)
    assert found is not None
    return found


def db_of(app: QApplication) -> Connection:
    """The connection of the open school; to be used while nothing is under way."""
    session = doors_of(app).session
    assert session is not None
    db: Connection = session.services.desk.db
    return db


def settled(app: QApplication) -> Callable[[], bool]:
    """Inside, and nothing is under way."""
    doors = doors_of(app)
    return lambda: bool(doors.window.at) and doors.tasks.idle


def a_while(milliseconds: int) -> Callable[[], bool]:
    """True after a time."""
    over: list[bool] = []
    QTimer.singleShot(milliseconds, lambda: over.append(True))
    return lambda: bool(over)


def at_rest() -> bool:
    """Painted, whatever the lanes do."""
    return True


def clocked(act: Callable[[], object], until: Callable[[], bool]) -> Steps[float]:
    """The seconds from an act until it has come true and is painted."""
    start = now()
    act()
    yield until
    return now() - start


def signed_in(app: Watched) -> Steps[float]:
    """Type the password; the seconds from Enter until the first screen is painted."""
    yield lambda: field(app) is not None and doors_of(app).tasks.idle
    yield a_while(_READING)
    edit = field(app)
    assert edit is not None
    for letter in os.environ["CAREAPP_PASSWORD"]:
        strike(edit, Qt.Key.Key_unknown, letter)
        yield a_while(_TYPING)
    return (yield from clocked(lambda: strike(edit, Qt.Key.Key_Return), settled(app)))


def opened(app: Watched, place: str) -> Steps[QWidget]:
    """Sign in and go to a place; its screen."""
    yield from signed_in(app)
    doors = doors_of(app)
    assert doors.shell is not None
    doors.shell.open(place)
    yield settled(app)
    screen = doors.window.shown(place)
    assert screen is not None
    return screen


def tell(**numbers: object) -> None:
    print(json.dumps(numbers), flush=True)
