"""The way to what opens schools: its modules load in the database lane, behind the first page."""

import importlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer

from careapp.clock import Clock
from careapp.progress import Progress
from careapp.settings import Settings
from careapp.ui.far_lane import Far
from careapp.ui.tasks import Task, Tasks

if TYPE_CHECKING:
    from careapp.services.entry import Found
    from careapp.ui.opening import DemoMade, Opening

PREPARE_AFTER = 40  # milliseconds: the first page is painted, and takes keys, before more loads

_Result = TypeVar("_Result")
_NEXT = ("ui.session", "ui.shell", "ui.top_bar", "ui.columns", "ui.screens.home")


class OpeningLane(QObject):
    """Runs work with the one `Opening` of the program; what was opened is closed with `close`."""

    def __init__(self, tasks: Tasks, clock: Clock, preferences: Settings) -> None:
        super().__init__(tasks)
        self.tasks, self.clock, self.preferences = tasks, clock, preferences
        self._opening: Opening | None = None  # made and used in the database lane alone
        self._expecting = False

    def look(
        self, school: Path, then: "Callable[[Found], None]", failed: Callable[[Exception], None]
    ) -> Task:
        """What can be said of a school before anybody signs in."""

        def work(_progress: Progress) -> "Found":
            from careapp.services.entry import look

            return look(school, self.clock)

        task = self.tasks.start(work, then)
        task.failed.connect(failed)
        return task

    def prepare(self) -> None:
        """Load in a moment what the first screen will need, before anybody has typed much."""
        QTimer.singleShot(PREPARE_AFTER, self, self._load_next)

    def expect_password(self) -> None:
        """Load what a password needs, while it is typed."""
        if not self._expecting:
            self._expecting = True
            self.tasks.start(_expect_password)

    def start(
        self,
        work: "Callable[[Opening], _Result]",
        then: Callable[[_Result], None],
        failed: Callable[[Exception], None],
    ) -> Task:
        return self.long(lambda opening, _: work(opening), then, failed)

    def long(
        self,
        work: "Callable[[Opening, Progress], _Result]",
        then: Callable[[_Result], None],
        failed: Callable[[Exception], None],
    ) -> Task:
        """The same for work that tells how far it is and can be cancelled."""
        task = self.tasks.start(lambda progress: work(self._made(), progress), then)
        task.failed.connect(failed)
        return task

    def far(
        self,
        work: "Callable[[Far, Callable[[], Opening]], _Result]",
        then: Callable[[_Result], None],
        failed: Callable[[Exception], None],
    ) -> Task:
        """The same for work that speaks with another computer; the `Opening` is asked for in
        `Far.here` alone."""
        task = self.tasks.far(lambda far: work(far, self._made), then)
        task.failed.connect(failed)
        return task

    def start_demo(
        self,
        then: "Callable[[DemoMade], None]",
        failed: Callable[[Exception], None],
        *,
        district: bool = False,
    ) -> Task:
        """Make the demo school, or the demo district, in the other lane: it opens and closes a file
        of its own."""
        install = self.preferences.install

        def make(progress: Progress) -> "DemoMade":
            from careapp.ui import opening

            made = opening.make_demo_district if district else opening.make_demo
            return made(install, progress)

        task = self.tasks.start(make, then, "render")
        task.failed.connect(failed)
        return task

    def close(self) -> None:
        """In the database lane: close what is open."""
        if self._opening is not None:
            self._opening.close()

    def _load_next(self) -> None:
        self.tasks.start(_load)

    def _made(self) -> "Opening":
        from careapp.ui.opening import Opening

        if self._opening is None:
            self._opening = Opening(self.clock, self.preferences.install)
        return self._opening


def _expect_password(_progress: Progress) -> None:
    from careapp.store import connection, vault

    vault.prepare()
    connection.prepare()


def _load(_progress: Progress) -> None:
    for name in _NEXT:
        importlib.import_module(f"careapp.{name}")
    from careapp.ui.opening import warm_up

    warm_up()
