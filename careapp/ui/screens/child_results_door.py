"""From the results of a class to those of one of its children, and back to its row."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from careapp.domain.people import Pupil
from careapp.ui.screens.child_results import ChildResultsPage
from careapp.ui.screens.screening_results import ResultsPage
from careapp.ui.session import Session


class ChildDoor(QObject):
    """The child's page lies over the results page, in the same stack."""

    def __init__(self, session: Session, results: ResultsPage, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._results, self._stack = results, stack
        self.page = ChildResultsPage(session)
        stack.addWidget(self.page)
        results.about_child_asked.connect(self._show)
        self.page.closed.connect(self._close)
        self.page.stepped.connect(self._step)
        stack.currentChanged.connect(self._leave)

    def _show(self, pupil: Pupil) -> None:
        shown = self._results.results
        if shown is not None:
            self.page.show_pupil(shown.term, pupil)
            self._stack.setCurrentWidget(self.page)

    def _close(self) -> None:
        self._stack.setCurrentWidget(self._results)
        if self._results.students is not None:
            self._results.students.setFocus()

    def _leave(self) -> None:
        """However the page is left: nothing of the child stays in it."""
        if self._stack.currentWidget() is not self.page:
            self.page.view.forget()

    def _step(self, by: int) -> None:
        """The next or the previous child, as they stand in the class."""
        table = self._results.students
        if table is None or not table.model().rowCount():
            return
        last = table.model().rowCount() - 1
        table.choose(min(max(table.currentIndex().row() + by, 0), last))
        row = table.record()
        if row is not None:
            self._show(row.pupil)
