"""Run by test_kills: keys answers into the class grid for ever, and says what the grid shows.

    python -m tests.ui.grid_worker SCHOOL PASSWORD

`typed RECORD ITEM VALUE` is said before a key; `saved RECORD ITEM=VALUE …` when the grid marks a
row as stored, with all that stands in it.
"""

import random
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from careapp import settings
from careapp.clock import Clock
from careapp.services.opening import open_school
from careapp.ui import theme
from careapp.ui.screens.screening_start import GRID
from careapp.ui.screens.screenings import ScreeningsScreen
from careapp.ui.session import Session
from careapp.ui.tasks import Tasks
from tests.services.samples import P4, TERM

SDQ = ("sdq-teacher", "teacher")


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def settle(tasks: Tasks) -> None:
    while not tasks.idle:
        QApplication.processEvents()


def main() -> None:
    app = QApplication([])
    theme.use(app)
    services = open_school(Path(sys.argv[1]), "admin", sys.argv[2], Clock(), "install-1")
    tasks = Tasks()
    screen = ScreeningsScreen(Session(services, services.school, tasks, settings.load()))
    screen.resize(1170, 710)
    screen.show()
    screen.set_place(TERM, P4)
    settle(tasks)
    screen.open(GRID, SDQ)
    settle(tasks)
    grid = screen.grid.grid

    def tell_saved(record: str) -> None:
        line = grid.sheet.lines.all[grid.sheet.row_of(record)]
        if line.state == "saved":
            say("saved", record, *(f"{item}={value}" for item, value in line.answers.items()))

    screen.drafts.saved.connect(tell_saved)  # after the page's own, which marks the row
    chance, columns = random.Random(), len(grid.sheet.items)
    while True:
        grid.go(0, 0)
        while True:
            row, column = grid.row, grid.column
            record, item = grid.sheet.lines.all[row].row.id, grid.sheet.items[column]
            choice = chance.choice(item.choices)
            say("typed", record, item.id, choice.value)
            QTest.keyClick(grid, Qt.Key(ord(choice.key)))
            pause = chance.choice((0, 0, 0.01, 0.04, 0.12))
            until = time.monotonic() + pause
            QApplication.processEvents()
            while time.monotonic() < until:
                QApplication.processEvents()
            if (grid.row, grid.column) == (row, column) or (column == columns - 1 and row == 2):
                break


if __name__ == "__main__":
    main()
