"""Taking in packs: each is read in the rendering lane and kept in the lane of the database."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from careapp.services.district import DistrictServices
from careapp.services.packs import Arrived, ReadPack, files_of, read_pack
from careapp.ui.busy import Busy
from careapp.ui.district_session import DistrictSession
from careapp.ui.tasks import Task

_AT_ONCE = 8  # files read before they are kept: few are in memory, and a cancel is soon heard


class Receiving(QObject):
    """One after the other; what came before a cancel stays."""

    came = Signal(object, int)  # what became of each file; how many were not looked at
    failed = Signal(object)

    def __init__(self, session: DistrictSession, over: QWidget) -> None:
        super().__init__(over)
        self._session, self._busy = session, Busy(over)
        self._term = ""
        self._files: Sequence[Path] = ()
        self._at = 0
        self._arrived: list[Arrived] = []
        self._whole: Task | None = None  # all of it, for the bar and its cancel

    @property
    def busy(self) -> bool:
        return self._whole is not None

    def begin(self, term: str, paths: Sequence[Path]) -> None:
        """Files, and folders of files; nothing while others are being taken in."""
        if self.busy:
            return
        self._term, self._at, self._arrived = term, 0, []
        self._whole = Task()
        self._busy.watch(self._whole, self.tr("Taking in packs …"))
        self._session.render(lambda _: files_of(paths), self._found, self._fail)

    def _found(self, files: Sequence[Path]) -> None:
        self._files = files
        self._next()

    def _next(self) -> None:
        whole = self._whole
        if whole is None:
            return
        whole.progressed.emit(self._at, len(self._files))
        some = self._files[self._at : self._at + _AT_ONCE]
        if not some or whole.brake.pulled.is_set():
            self._end()
            return
        self._session.render(lambda _: [read_pack(each) for each in some], self._keep, self._fail)

    def _keep(self, read: list[ReadPack]) -> None:
        term = self._term

        def work(services: DistrictServices) -> list[Arrived]:
            return [services.packs.take_in(term, each) for each in read]

        self._session.read(work, self._kept, self._fail)

    def _kept(self, arrived: list[Arrived]) -> None:
        self._arrived += arrived
        self._at += len(arrived)
        self._next()

    def _end(self) -> None:
        whole, self._whole = self._whole, None
        if whole is not None:
            whole.ended.emit()
            whole.deleteLater()
        self.came.emit(tuple(self._arrived), len(self._files) - self._at)

    def _fail(self, problem: Exception) -> None:
        """A full disk, say: what came so far is kept."""
        self._end()
        self.failed.emit(problem)
