"""The way to what opens schools: its modules load in the database lane, behind the first page."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from careapp.clock import Clock
from careapp.progress import Progress
from careapp.settings import Settings
from careapp.ui.tasks import Task, Tasks

if TYPE_CHECKING:
    from careapp.ui.opening import DemoMade, Opening

_Result = TypeVar("_Result")


class OpeningLane:
    """Runs work with the one `Opening` of the program; what was opened is closed with `close`."""

    def __init__(self, tasks: Tasks, clock: Clock, preferences: Settings) -> None:
        self.tasks, self.clock, self.preferences = tasks, clock, preferences
        self._opening: Opening | None = None  # made and used in the database lane alone

    def start(
        self,
        work: "Callable[[Opening], _Result]",
        then: Callable[[_Result], None],
        failed: Callable[[Exception], None],
    ) -> Task:
        task = self.tasks.start(lambda _: work(self._made()), then)
        task.failed.connect(failed)
        return task

    def start_demo(
        self, then: "Callable[[DemoMade], None]", failed: Callable[[Exception], None]
    ) -> Task:
        """Make the demo school in the other lane: it opens and closes a file of its own."""
        install = self.preferences.install

        def make(progress: Progress) -> "DemoMade":
            from careapp.ui.opening import make_demo

            return make_demo(install, progress)

        task = self.tasks.start(make, then, "render")
        task.failed.connect(failed)
        return task

    def close(self) -> None:
        """In the database lane: close what is open."""
        if self._opening is not None:
            self._opening.close()

    def _made(self) -> "Opening":
        from careapp.ui.opening import Opening

        if self._opening is None:
            self._opening = Opening(self.clock, self.preferences.install)
        return self._opening
