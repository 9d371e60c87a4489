"""A started program to go round in, in any look, on real schools of any size."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qt_compat import qt_api
from pytestqt.qtbot import QtBot

from careapp import settings
from careapp.domain.people import Classroom
from careapp.ui.doors import dress
from tests.services.samples import TERM
from tests.ui import districts, full_schools
from tests.ui.doors import Visit
from tests.ui.looking import lay_out

Side = Literal["front", "school", "district"]  # before anything is open, or what is open
ENOUGH = 24  # schools of a district: more than any list shows at once

FULL = 2_000  # parts of a window; a screen has a hundred or two


@dataclass(frozen=True, slots=True)
class Schools:
    """The folders the scenes need: open ones by how many children, a closed one, two lists; and
    where districts of as many schools lie."""

    open: dict[int, Path]
    closed: Path
    list: Path
    table: Path
    districts: Path

    def district(self, count: int) -> Path:
        """A closed plain district of `count` schools, or what fills every list; made when it is
        first asked for."""
        path = self.districts / f"{count}.caredistrict"
        if not path.exists():
            districts.create(path, min(count, ENOUGH)).services.close()
        return path


def make_schools(folder: Path, counts: Iterable[int] = full_schools.SIZES) -> Schools:
    return Schools(
        {count: full_schools.make(folder / f"{count}", count) for count in counts},
        full_schools.make_closed(folder / "โรงเรียนบ้านตัวอย่าง"),
        full_schools.write_list(folder),
        full_schools.write_table(folder),
        folder / "districts",
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
    def in_front(self):
        """The window of the guide where it is open, else the program's own."""
        return self.visit.doors.guide.window or self.window

    @property
    def page(self):
        return self.visit.doors.entrance._page

    @property
    def is_full(self) -> bool:
        """So many screens were opened that to paint any of them takes long: Qt asks all parts of
        the window, also those that are not shown, whether they have to be moved first."""
        return len(self.window.findChildren(QWidget)) > FULL

    def screen(self, place: str):
        return self.window.shown(place)

    def begin(self, size: tuple[int, int], side: Side) -> None:
        """Open the window; inside a file it signs in to the one of the tour."""
        file = None
        if side == "school":
            file = self.schools.open[self.count]
        elif side == "district":
            file, self.room = self.schools.district(self.count), None
        self.visit.begin(file, size=size)
        if file is not None:
            self.page.tried.emit("mali", "")  # a plain file asks for no password
            self.visit.wait_for_shell("home" if side == "school" else "schools")

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
            QApplication.processEvents()
        lay_out()  # what a timer of the last line asked for

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
    side: Side = "school"
    least: int = 0  # how many children it takes, or schools

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
