"""Long work off the window's thread: lanes of one worker each, and how their news comes home.

The database lane owns the connection; the rendering lane writes files from finished data; the far
lane speaks with another computer, and waits for nobody here but the database lane.
"""

import itertools
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from typing import Any, Literal, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from careapp import bugs
from careapp.errors import CareError
from careapp.progress import Cancelled, Progress, Steps, silent
from careapp.ui.collector import Collector
from careapp.ui.far_lane import Around, Brake, Far
from careapp.ui.frames import CALM, Frame

Lane = Literal["db", "render", "far"]
# How long a lane goes on with Python before the window has its turn. The window asks for that many
# times in each repaint; at Python's own 0.005 it stood still for 0.2 s beside a busy lane.
TURN = 0.0005  # seconds
PROGRESS_EVERY = 0.05  # seconds between two reports of one task
_MORE = object()  # what a piece gives that is not the last

_Result = TypeVar("_Result")


class Task(QObject):
    """One piece of work under way; it lives on the window's thread and ends with `ended`."""

    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)  # a CareError, or the bug that Tasks.broke tells of
    ended = Signal()  # always last, also after a cancel

    def __init__(self, brake: Brake | None = None) -> None:
        super().__init__()
        self.brake = brake or Brake()

    def cancel(self) -> None:
        """Ask it to stop at its next step; what was already finished is still told."""
        self.brake.dropped = True
        self.brake.pull()


class Tasks(QObject):
    """The lanes. Workers touch this one object only, by a queued signal."""

    broke = Signal(object)  # a bug: already in the log, one calm dialog is due
    _posted = Signal(int, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[Lane, ThreadPoolExecutor] = {
            "db": ThreadPoolExecutor(1, "careapp-db"),
            "render": ThreadPoolExecutor(1, "careapp-render"),
            "far": ThreadPoolExecutor(1, "careapp-far"),
        }
        self._open: dict[int, Task] = {}
        self._gone: list[Task] = []
        self._put_off: dict[Callable[[], None], Frame] = {}  # and what each waits for
        self._soon = Frame(self._begin_soon, self)
        self._calm = Frame(self._begin_calm, self, CALM)
        self._beginning = False  # what was put off
        self._ids = itertools.count(1)
        self._closed = False
        self._collector = Collector(self)
        sys.setswitchinterval(TURN)
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        work: Callable[[Progress], _Result],
        then: Callable[[_Result], None] | None = None,
        lane: Lane = "db",
        brake: Brake | None = None,
    ) -> Task:
        """Run `work`; its result goes to `then`. Connect before going back to the event loop.

        A `then` that is a widget's own method is dropped with the widget. After `close` nothing
        begins any more: a screen's timer may still fire while the program ends.
        """
        if lane == "db" and not self._beginning:
            self._catch_up()
        if self._closed:
            return Task()
        id_ = next(self._ids)
        task = self._open[id_] = Task(brake)
        if then is not None:
            task.finished.connect(then)
        self._lanes[lane].submit(self._run, lane, id_, work, task.brake)
        return task

    def pieces(
        self,
        steps: Steps[_Result],
        then: Callable[[_Result], None] | None = None,
        lane: Lane = "db",
    ) -> Task:
        """The same of work in pieces: what is asked for meanwhile comes before the next one. They
        are closed in the lane too, where they do not come to their end."""
        brake = Brake()

        def work(progress: Progress) -> Any:
            try:
                if brake.pulled.is_set():
                    raise Cancelled
                progress(*next(steps))
            except StopIteration as end:
                return end.value
            except BaseException:
                steps.close()
                raise
            return _MORE

        return self.start(work, then, lane, brake)

    def far(
        self,
        work: Callable[[Far], _Result],
        then: Callable[[_Result], None] | None = None,
        around: Around = nullcontext,
    ) -> Task:
        """The same in the far lane; what a cancel broke off is no failure. `around` is entered in
        the database lane for each piece that is done there."""
        brake = Brake()

        def run(progress: Progress) -> _Result:
            try:
                return work(Far(self._lanes["db"], brake, progress, around))
            except CareError:
                if brake.pulled.is_set():
                    raise Cancelled from None
                raise

        return self.start(run, then, "far", brake)

    def soon(self, begin: Callable[[], None]) -> None:
        """Call `begin`, which starts work, in a moment: what is typed is painted first.

        It never comes later than other work for the database lane, or the end.
        """
        self._put_off.setdefault(begin, self._soon)
        self._soon.ask()

    def when_calm(self, begin: Callable[[], None]) -> None:
        """The same, but not before a while has gone by without being asked again."""
        self._put_off.setdefault(begin, self._calm)
        self._calm.start()

    def _begin_soon(self) -> None:
        self._begin(self._soon)

    def _begin_calm(self) -> None:
        self._begin(self._calm)

    def _catch_up(self) -> None:
        self._begin(self._soon, self._calm)

    def _begin(self, *frames: Frame) -> None:
        due = [begin for begin, frame in self._put_off.items() if frame in frames]
        for frame in frames:
            frame.stop()
        self._beginning = True
        try:
            for begin in due:
                del self._put_off[begin]
                begin()
        finally:
            self._beginning = False

    @property
    def idle(self) -> bool:
        """Nothing is under way or put off, and no news is on its way home."""
        return not self._open and not self._put_off

    def close(self, last: Callable[[], object] | None = None) -> None:
        """Finish, and tell nobody: answers on their way are still stored, long work stops.

        `last` runs in the database lane after everything else: the place to close the file.
        """
        self._catch_up()
        self._closed = True
        for task in self._open.values():
            task.brake.pull()
        self._open.clear()
        self._lanes["render"].shutdown(wait=True, cancel_futures=True)
        ended = self._lanes["db"].submit(last) if last else None
        self._lanes["db"].shutdown(wait=True)
        self._lanes["far"].shutdown(wait=True, cancel_futures=True)  # the file is closed by now
        self._collector.end()
        if ended:
            ended.result()

    def _again(
        self, lane: Lane, id_: int, work: Callable[[Progress], object], brake: Brake
    ) -> None:
        """Queue up for the next piece, behind what has come meanwhile; `Cancelled` at the end."""
        try:
            self._lanes[lane].submit(self._run, lane, id_, work, brake, begun=True)
        except RuntimeError:  # the lane takes nothing more: here and now the pieces are closed
            brake.pull()
            work(silent)

    def _run(
        self,
        lane: Lane,
        id_: int,
        work: Callable[[Progress], object],
        brake: Brake,
        *,
        begun: bool = False,
    ) -> None:
        more = False
        try:
            if brake.dropped and not begun:
                return
            result = work(self._progress(id_, brake))
            if result is _MORE:
                self._again(lane, id_, work, brake)
                more = True
            else:
                self._posted.emit(id_, "finished", (result,))
        except Cancelled:
            pass
        except CareError as problem:
            self._posted.emit(id_, "failed", (problem,))
        except Exception as problem:
            bugs.note(problem)
            self._posted.emit(id_, "failed", (problem,))
        finally:
            if not more:
                self._posted.emit(id_, "ended", ())

    def _progress(self, id_: int, brake: Brake) -> Progress:
        last = 0.0

        def progress(done: int, total: int, /) -> None:
            nonlocal last
            if brake.pulled.is_set():
                raise Cancelled
            now = time.monotonic()
            if done == total or now - last > PROGRESS_EVERY:
                last = now
                self._posted.emit(id_, "progressed", (done, total))

        return progress

    @Slot(int, str, object)
    def _deliver(self, id_: int, signal: str, values: tuple[Any, ...]) -> None:
        task = self._open.pop(id_, None) if signal == "ended" else self._open.get(id_)
        if task is None:
            return
        if signal == "failed" and not isinstance(values[0], CareError):
            self.broke.emit(values[0])
        getattr(task, signal).emit(*values)
        if signal == "ended":
            # Held until Qt has taken it down. PySide 6.11 may take another object that lay at the
            # same place before for it, and touches what Python has let go of: it crashed of that.
            self._gone = [task, *filter(isValid, self._gone)]
            task.deleteLater()
