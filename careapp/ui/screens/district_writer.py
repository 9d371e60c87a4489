"""How a district's screens write: what was done is said, with the way back that the work gave."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from careapp.errors import CareError
from careapp.services.district import DistrictServices
from careapp.ui.district_session import DistrictSession
from careapp.ui.pages import Banner
from careapp.ui.screens.page_writer import as_before, undo_word

SCHOOLS, ROUNDS, SETTINGS = "schools", "rounds", "settings"
Work = Callable[[DistrictServices], Any]
Back = Callable[[DistrictServices, Any], object]  # with what the work gave


@dataclass(frozen=True, slots=True)
class _Done:
    made: Any
    words: str
    back: Back | None
    place: str
    settle: Callable[[], None] | None


class DistrictWriter(QObject):
    """Lives with its screen: the answer comes to a method of it, so that nothing comes to a screen
    that is gone. What is typed stays in its fields when a writing is refused."""

    written = Signal()

    def __init__(
        self, session: DistrictSession, parent: QObject, banner: Callable[[], Banner]
    ) -> None:
        super().__init__(parent)
        self._session, self._banner = session, banner

    def write(
        self,
        work: Work,
        words: str,
        back: Back | None = None,
        place: str = SCHOOLS,
        settle: Callable[[], None] | None = None,
    ) -> None:
        """`place` is what is told to everybody else; `settle` is called when it is written."""

        def run(services: DistrictServices) -> _Done:
            return _Done(work(services), words, back, place, settle)

        self._session.read(run, self._tell, self.refuse)

    def refuse(self, problem: Exception) -> None:
        """Say why not."""
        if isinstance(problem, CareError):
            self._banner().show_error(str(problem))

    def _tell(self, done: _Done) -> None:
        if done.settle is not None:
            done.settle()
        back, made = done.back, done.made
        if back is None:
            self._banner().show_success(done.words)
        else:

            def undo() -> None:
                self.write(lambda services: back(services, made), as_before(), place=done.place)

            self._banner().show_success(done.words, undo_word(), undo)
        self._session.changed.emit(done.place)
        self.written.emit()
