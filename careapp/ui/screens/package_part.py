"""What the parts of "between laptops" share: a scrolled page, the screen's banner, its cover."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careapp.domain.access import Action
from careapp.errors import CareError
from careapp.services.schools import SchoolServices
from careapp.ui.busy import Busy
from careapp.ui.pages import Banner, ScrollPage
from careapp.ui.session import Session

_Result = TypeVar("_Result")


class Part(QWidget):
    """A page behind one of the tabs; `column` takes its cards, `whole` what stays below them."""

    tab_asked = Signal(str)
    wanted = Signal(str, object)

    def __init__(self, session: Session, banner: Banner, busy: Busy) -> None:
        super().__init__()
        self._session, self.banner, self._busy = session, banner, busy
        page = ScrollPage()
        page.column.setContentsMargins(0, 0, 0, 0)
        self.column = page.column
        self.whole = QVBoxLayout(self)
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.whole.addWidget(page, 1)

    def refresh(self) -> None:
        """Read again; what is typed stays."""
        raise NotImplementedError

    def read(
        self,
        work: Callable[[SchoolServices], _Result],
        then: Callable[[_Result], None],
        words: str = "",
    ) -> None:
        """Work in the database lane, under the cover if it takes long; what is refused stands in
        the banner."""
        task = self._session.read(work, then, self.refuse)
        self._busy.watch(task, words or self.tr("Reading …"))

    def refuse(self, problem: Exception) -> None:
        if isinstance(problem, CareError):
            self.banner.show_error(str(problem))


def joins_children(session: Session) -> bool:
    """Whether the account may say that two children are one."""
    return session.actor.reaches_school and session.actor.may(Action.EDIT_STUDENTS)
