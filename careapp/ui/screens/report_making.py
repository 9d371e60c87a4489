"""From a choice to a paper: numbers from the database lane, pages from the rendering lane."""

from PySide6.QtCore import QObject, Signal

from careapp.progress import Progress, Steps
from careapp.services.schools import SchoolServices
from careapp.ui.busy import Busy
from careapp.ui.screens import report_pages, report_source
from careapp.ui.screens.report_pages import Paper
from careapp.ui.screens.report_source import Asked, Built
from careapp.ui.session import Session
from careapp.ui.tasks import Task


class Making(QObject):
    """Makes one paper at a time: what is asked for next gives up the one before.

    `made` or one of the others comes for the last thing asked, and for nothing else.
    """

    made = Signal(object, object)  # Built, Paper
    empty = Signal(object)  # Built without a report
    failed = Signal(object)  # CareError, or a bug that has had its dialog
    stopped = Signal()  # by the button over the page

    def __init__(self, session: Session, busy: Busy) -> None:
        super().__init__(busy)
        self._session, self._busy = session, busy
        self._asked: Asked | None = None
        self._task: Task | None = None
        self._told = False

    def make(self, asked: Asked) -> None:
        self.stop()
        self._asked = asked

        def work(services: SchoolServices) -> Steps[Built]:
            return report_source.build(services, asked)

        words = self.tr("Reading the records …")
        self._watch(self._session.pieces(work, self._draw, self._fail), words)

    def stop(self) -> None:
        """Give up what is under way; nothing is told of it."""
        self._asked = None
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _draw(self, built: Built) -> None:
        if built.asked is not self._asked:
            return
        report = built.report
        if report is None:
            self._told = True
            self.empty.emit(built)
            return

        def work(progress: Progress) -> tuple[Built, Paper]:
            return built, report_pages.draw(report, progress)

        words = self.tr("Drawing the paper …")
        self._watch(self._session.render(work, self._tell, self._fail), words)

    def _tell(self, drawn: tuple[Built, Paper]) -> None:
        built, paper = drawn
        if built.asked is self._asked:
            self._told = True
            self.made.emit(built, paper)

    def _fail(self, problem: Exception) -> None:
        if self.sender() is self._task:
            self._told = True
            self.failed.emit(problem)

    def _watch(self, task: Task, words: str) -> None:
        self._task, self._told = task, False
        self._busy.watch(task, words)
        task.ended.connect(self._end)

    def _end(self) -> None:
        if self.sender() is self._task:
            self._task = None
            if not self._told:
                self.stopped.emit()
