"""Starting the window: Qt, what may break, the look, the first page."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from careapp import settings
from careapp.clock import Clock
from careapp.ui import alarm, icons, theme, window_place
from careapp.ui.doors import Doors, dress
from careapp.ui.incoming import Incoming, is_incoming


def start(what: Path | None, password: str, clock: Clock, language: str = "") -> int:
    """Open the window on a school (and sign in where the password is known), or with a file that
    was sent; the exit status.

    Without a school it is the last one, without any the first run.
    """
    # Its style is named, not set: what setting one gives back loads hundreds of names.
    app = QApplication([*sys.argv[:1], "-style", theme.STYLE])
    app.setProperty(theme.STYLED, True)
    app.setApplicationName("careapp")
    app.setDesktopFileName("careapp")
    preferences = settings.load()
    preferences.language = language or preferences.language
    dress(app, preferences)
    doors = Doors(app, clock, preferences)
    alarm.watch(doors.tell_of_bug)
    doors.closed.connect(app.quit)
    if what is not None and is_incoming(what):
        Incoming(doors, what).begin(preferences.last_school)
    else:
        doors.entrance.begin(what, password)
    app.setWindowIcon(icons.program())
    window_place.restore(doors.window, preferences)
    return app.exec()
