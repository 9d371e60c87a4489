"""From the list of children to the page of one, and back.

The page is most of what the screen is made of, so it is loaded and made when the first child is
opened; the imports inside the functions are there for this alone.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from careapp.ui.screens.student_rows import Found
from careapp.ui.session import Session
from careapp.ui.unsaved import Texts

if TYPE_CHECKING:
    from careapp.ui.screens.student import StudentPage


class StudentDoor(QObject):
    """The child's page lies over the list, in the same stack; its signals are told on from here."""

    closed = Signal()
    stepped = Signal(int)
    asked = Signal(str)
    wanted = Signal(str, object)
    typed = Signal()
    returned = Signal()

    def __init__(self, session: Session, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._session, self._stack = session, stack
        self._page: StudentPage | None = None

    @property
    def page(self) -> "StudentPage":
        """The page, whether a child is on it or not."""
        if self._page is None:
            self._page = self._made()
        return self._page

    @property
    def student(self) -> str:
        """The id of the child whose page is open, "" for none."""
        return self._page.student if self._page is not None else ""

    def open(self, found: Found) -> None:
        self.page.show_student(found.row, found.term, found.marks)
        self._stack.setCurrentWidget(self.page)

    def close(self) -> None:
        """The list again; nothing of the child stays on the page but what was typed."""
        if self._page is not None:
            self._page.leave()
        self._stack.setCurrentIndex(0)

    def texts(self) -> Texts:
        """What is typed on the page and not stored."""
        return self._page.texts() if self._page is not None else {}

    def give_back(self, texts: Texts) -> None:
        self.page.give_back(texts)

    def _made(self) -> "StudentPage":
        from careapp.ui.screens.student import StudentPage

        page = StudentPage(self._session)
        page.closed.connect(self.closed)
        page.stepped.connect(self.stepped)
        page.asked.connect(self.asked)
        page.wanted.connect(self.wanted)
        page.typed.connect(self.typed)
        page.returned.connect(self.returned)
        self._stack.addWidget(page)
        return page
