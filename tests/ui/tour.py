"""A started program to go round in, in any look, on real schools of any size."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qt_compat import qt_api
from pytestqt.qtbot import QtBot

from careapp import settings
from careapp.domain.people import Classroom
from careapp.ui.doors import dress
from tests.services.samples import TERM
from tests.ui import full_schools
from tests.ui.doors import Visit


@dataclass(frozen=True, slots=True)
class Schools:
    """The folders the scenes need: open ones by how many children, a closed one, two lists."""

    open: dict[int, Path]
    closed: Path
    list: Path
    table: Path


def make_schools(folder: Path) -> Schools:
    return Schools(
        {count: full_schools.make(folder / f"{count}", count) for count in full_schools.SIZES},
        full_schools.make_closed(folder / "โรงเรียนบ้านตัวอย่าง"),
        full_schools.write_list(folder),
        full_schools.write_table(folder),
    )


class Tour:
    """A started program in one look, and hands to go round in it."""

    def __init__(self, qtbot, app: QApplication, schools: Schools, count: int) -> None:
        self.qtbot, self.schools, self.count = qtbot, schools, count
        self.visit = Visit(qtbot, app)
        self.term = TERM
        self.room: Classroom | None = full_schools.P4 if count else None

    @property
    def window(self):
        return self.visit.doors.window

    @property
    def page(self):
        return self.visit.doors.entrance._page

    def screen(self, place: str):
        return self.window.shown(place)

    def begin(self, size: tuple[int, int], *, inside: bool) -> None:
        """Open the window; `inside` signs in to the school of the tour."""
        self.visit.begin(self.schools.open[self.count] if inside else None, size=size)
        if inside:
            self.page.tried.emit("mali", "")  # a plain school asks for no password
            self.visit.wait_for_shell()

    def open(self, place: str, detail: object = None, room: Classroom | None = None) -> None:
        shell = self.visit.doors.shell
        if room is not None or self.room is not None:
            self._choose(room or self.room)
        shell.open(place, detail)
        self.settle()

    def _choose(self, room: Classroom | None) -> None:
        if self.visit.doors.shell._place != (self.term, room):
            self.visit.doors.shell.choose(self.term, room)
            self.qtbot.waitUntil(lambda: self.visit.doors.shell._place == (self.term, room))

    def choose_whole_school(self) -> None:
        self.visit.doors.shell.choose(self.term, None)
        self.settle()

    def settle(self) -> None:
        """Until nothing is under way and everything has been laid out."""
        for _ in range(3):
            self.visit.settle()
            self.qtbot.waitUntil(lambda: not QApplication.sendPostedEvents())
            QApplication.processEvents()

    def until(self, what: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(what, timeout=20_000)
        self.settle()

    def close(self) -> None:
        self.visit.close()


Walk = Callable[[Tour], Iterator[None]]


@dataclass(frozen=True, slots=True)
class Scene:
    """`walk` yields when there is something to see, and tidies up when it goes on."""

    name: str
    walk: Walk
    inside: bool = True
    least: int = 0  # how many children it takes

    @contextmanager
    def shown(self, tour: Tour) -> Iterator[None]:
        with contextmanager(self.walk)(tour):
            tour.settle()
            yield


def look(language: str, theme: str = "light", text_size: int = 15) -> None:
    """How the program looks from the next tour on."""
    wanted = settings.Settings(language=language, theme=theme, text_size=text_size)
    settings.save(wanted)
    dress(QApplication.instance(), wanted)


@contextmanager
def apart(folder: Path) -> Iterator[tuple[QtBot, QApplication]]:
    """A program outside the tests: its settings and its home are in `folder`."""
    os.environ.update(CAREAPP_CONFIG=str(folder / "config"), HOME=str(folder))
    qt_api.set_qt_api("pyside6")
    app = QApplication([])
    yield QtBot(None), app
    app.processEvents()
