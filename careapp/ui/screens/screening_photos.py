"""Photos of the child at work: made small in one lane, stored in the other, found again."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from careapp.errors import CareError
from careapp.i18n import translate
from careapp.services.schools import SchoolServices
from careapp.ui.photos import shrunk
from careapp.ui.screens.screening_drafts import Drafts
from careapp.ui.session import Session


class ScreeningPhotos(QObject):
    """The desk of the photos on a guided page; `record` is the one at work."""

    def __init__(self, session: Session, drafts: Drafts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._drafts, self.record = session, drafts, ""

    def keep(
        self,
        item: str,
        path: Path,
        kept: Callable[[str], None],
        failed: Callable[[str], None],
    ) -> None:
        record = self.record

        def refuse(problem: Exception) -> None:
            if self.record == record:
                failed(str(problem) if isinstance(problem, CareError) else _broken())

        def store(data: bytes) -> None:
            self._session.read(
                lambda services: services.photos.keep(record, item, data), done, refuse
            )

        def done(id_: str) -> None:
            if self.record == record:
                kept(id_)
            else:  # another child is shown by now
                self._drafts.leave(record)

        self._session.render(lambda _: shrunk(path), store, refuse)

    def load(self, id_: str, found: Callable[[bytes], None]) -> None:
        self._session.read(partial(_show, id_), found)


def _show(id_: str, services: SchoolServices) -> bytes:
    """In the database lane."""
    return services.photos.show(id_)


def _broken() -> str:
    return translate("Photos", "The photo could not be stored. Choose it again.")
