"""Starting the window: Qt, what may break, the look, the first page."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from careapp import settings
from careapp.clock import Clock
from careapp.ui import alarm, icons, theme
from careapp.ui.doors import Doors, dress


def start(school: Path | None, password: str, clock: Clock, language: str = "") -> int:
    """Open the window on a school (and sign in where the password is known); the exit status.

    Without a school it is the last one, without any the first run.
    """
    app = QApplication(sys.argv[:1])
    app.setApplicationName("careapp")
    app.setDesktopFileName("careapp")
    preferences = settings.load()
    preferences.language = language or preferences.language
    dress(app, preferences)
    doors = Doors(app, clock, preferences)
    alarm.watch(doors.tell_of_bug)
    doors.closed.connect(app.quit)
    doors.entrance.begin(school, password)
    app.setWindowIcon(icons.icon("shield", theme.palette().accent))
    doors.window.show()
    return app.exec()
