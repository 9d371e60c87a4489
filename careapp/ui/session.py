"""One signed-in file as the screens see it: work for the lanes, and news of what has changed."""

from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from datetime import date
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from careapp.clock import Clock
from careapp.domain.access import Actor
from careapp.domain.schools import School
from careapp.errors import CareError, DamagedData
from careapp.progress import Cancelled, Progress, Steps
from careapp.services.schools import SchoolServices
from careapp.settings import Settings, save
from careapp.ui.far_lane import Far
from careapp.ui.tasks import Task, Tasks

_Result = TypeVar("_Result")
Failed = Callable[[Exception], None]


class OpenFile(Protocol):
    """What the services of any kind of open file can do."""

    @property
    def actor(self) -> Actor: ...

    @property
    def only_read(self) -> bool: ...

    def errors_sorted(self) -> AbstractContextManager[None]: ...

    def close(self) -> None: ...


Services = TypeVar("Services", bound=OpenFile)


class FileSession(QObject, Generic[Services]):
    """Lives on the window's thread from sign-in to lock.

    The services belong to the database lane: `read` and `long` hand them to work that runs there.
    Once the session has ended, work that still comes is dropped without a word.
    """

    changed = Signal(str)  # "people" | "screenings" | "settings" | "look"
    troubled = Signal(object)  # a CareError that no screen took: for the shell's banner
    leaving = Signal()  # it ends; whoever keeps a secret for it forgets it
    restore_asked = Signal(object)  # Path: a backup, or a school that was put aside for one

    def __init__(
        self, services: Services, clock: Clock, tasks: Tasks, preferences: Settings
    ) -> None:
        super().__init__(tasks)
        self._services: Services | None = services
        self._clock = clock
        self.tasks, self.preferences = tasks, preferences
        self.actor: Actor = services.actor
        self.only_read: bool = services.only_read  # it is damaged, and is looked at

    @property
    def name(self) -> str:
        """What the school or the district is called."""
        raise NotImplementedError

    @property
    def services(self) -> Services:
        """For work in the database lane only; `Cancelled` when the session has ended."""
        if self._services is None:
            raise Cancelled
        return self._services

    def today(self) -> date:
        """The day by the clock the file was opened with."""
        return self._clock.today()

    def read(
        self,
        work: Callable[[Services], _Result],
        then: Callable[[_Result], None] | None = None,
        failed: Failed | None = None,
    ) -> Task:
        """Run `work` in the database lane, reading or writing; its result goes to `then`.

        An error goes to `failed`, else a `CareError` to the banner; that the file is damaged goes
        there in either case. A bug has its dialog anyway.
        """
        return self.long(lambda services, _: work(services), then, failed)

    def long(
        self,
        work: Callable[[Services, Progress], _Result],
        then: Callable[[_Result], None] | None = None,
        failed: Failed | None = None,
    ) -> Task:
        """The same for work that tells how far it is and can be cancelled."""

        def run(progress: Progress) -> _Result:
            services = self.services
            with services.errors_sorted():
                return work(services, progress)

        return self._watched(self.tasks.start(run, then), failed)

    def pieces(
        self,
        work: Callable[[Services], Steps[_Result]],
        then: Callable[[_Result], None] | None = None,
        failed: Failed | None = None,
    ) -> Task:
        """The same for long reading in pieces: other work of the lane comes in between."""

        def steps() -> Steps[_Result]:
            with closing(work(self.services)) as under_way:
                while True:
                    with self.services.errors_sorted():  # the session may have ended since
                        try:
                            told = next(under_way)
                        except StopIteration as end:
                            result: _Result = end.value
                            return result
                    yield told

        return self._watched(self.tasks.pieces(steps(), then), failed)

    def render(
        self,
        work: Callable[[Progress], _Result],
        then: Callable[[_Result], None] | None = None,
        failed: Failed | None = None,
    ) -> Task:
        """Run `work` in the rendering lane: from finished data, without services."""
        return self._watched(self.tasks.start(work, then, "render"), failed)

    def far(
        self,
        work: Callable[[Far], _Result],
        then: Callable[[_Result], None] | None = None,
        failed: Failed | None = None,
    ) -> Task:
        """Run `work` in the far lane. Of the services it is given nothing: what needs them is
        handed to `Far.here`, and none of it begins once the session has ended."""
        return self._watched(self.tasks.far(work, then, self._while_open), failed)

    def keep_preferences(self) -> None:
        """Store `preferences` after a change; the window follows in language, size and colours."""
        save(self.preferences)
        self.changed.emit("look")

    def end(self) -> Task:
        """Close the file in the database lane, after all work given so far; its task."""
        self.leaving.emit()

        def close(_progress: Progress) -> None:
            services, self._services = self.services, None
            with services.errors_sorted():
                services.close()

        return self._watched(self.tasks.start(close), None)

    def _while_open(self) -> AbstractContextManager[None]:
        return self.services.errors_sorted()

    def _watched(self, task: Task, failed: Failed | None) -> Task:
        if failed is not None:
            task.failed.connect(failed)
        task.failed.connect(self._tell if failed is None else self._tell_of_damage)
        return task

    def _tell_of_damage(self, problem: Exception) -> None:
        if isinstance(problem, DamagedData) and not self.only_read:
            self.troubled.emit(problem)

    def _tell(self, problem: Exception) -> None:
        if isinstance(problem, CareError):
            self.troubled.emit(problem)


AnySession = FileSession[Any]  # for what a school's window and a district's share


class Session(FileSession[SchoolServices]):
    """Of a school."""

    def __init__(
        self, services: SchoolServices, school: School, tasks: Tasks, preferences: Settings
    ) -> None:
        """`school` was read in the database lane, as everything of the services must be."""
        super().__init__(services, services.desk.file.clock, tasks, preferences)
        self.school = school

    @property
    def name(self) -> str:
        return self.school.name
