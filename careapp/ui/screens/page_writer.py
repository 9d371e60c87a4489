"""How a page writes: in the database lane, with what was done in its banner, and a way back."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from careapp.errors import CareError
from careapp.i18n import translate
from careapp.services.schools import SchoolServices
from careapp.ui.pages import Banner, ScrollPage
from careapp.ui.session import Session

Back = Callable[[], None]


@dataclass(frozen=True, slots=True)
class _Done:
    """What is to be said when something was written, how it is undone, and what no longer waits."""

    words: str
    undo: Back | None
    settle: Back | None


class Writer(QObject):
    """Lives with its page: the answer comes to a method of it, so that nothing comes to a page that
    is gone. What is typed stays in its fields when a writing is refused."""

    written = Signal()

    def __init__(self, session: Session, page: ScrollPage, banner: Banner, place: str) -> None:
        """`place` is what `session.changed` tells everybody else."""
        super().__init__(page)
        self._session, self._page, self._banner, self._place = session, page, banner, place

    def write(
        self,
        work: Callable[[SchoolServices], object],
        words: str = "",
        undo: Back | None = None,
        settle: Back | None = None,
    ) -> None:
        """What is said, undone and settled then waits for the answer."""
        done = _Done(words, undo, settle)

        def run(services: SchoolServices) -> _Done:
            work(services)
            return done

        self._session.read(run, self._tell, self.refuse)

    def refuse(self, problem: Exception) -> None:
        """Say why not, where it is seen."""
        if isinstance(problem, CareError):
            self._banner.show_error(str(problem))
            self._page.verticalScrollBar().setValue(0)

    def _tell(self, done: _Done) -> None:
        if done.settle is not None:
            done.settle()
        if done.words:
            undo = undo_word() if done.undo else ""
            self._banner.show_success(done.words, undo, done.undo)
        self._session.changed.emit(self._place)
        self.written.emit()


def as_before() -> str:
    """What is said when something was undone."""
    return translate("Writer", "It is as it was before.")


def undo_word() -> str:
    return translate("Writer", "Undo")
