"""Making a district pack: read in the database lane, written in the other, frozen in the first."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from careapp.domain.schools import Term
from careapp.progress import Progress
from careapp.services import submission_files
from careapp.services.schools import SchoolServices
from careapp.services.submission_files import Draft, Written
from careapp.services.submissions import Made
from careapp.ui.busy import Busy
from careapp.ui.session import Session


@dataclass(frozen=True, slots=True)
class Asked:
    """What shall be made, and where; `letter` are texts that were changed by hand, else None."""

    term: Term
    out: Path
    masked: bool
    letter: Mapping[str, str] | None


class Making(QObject):
    """One pack at a time; a cancel leaves nothing."""

    made = Signal(object)  # a Made
    same = Signal()  # it would say what the last one says
    failed = Signal(object)

    def __init__(self, session: Session, busy: Busy) -> None:
        super().__init__(busy)
        self._session, self._busy = session, busy
        self._out = Path()

    def make(self, asked: Asked) -> None:
        """Make the next version."""
        self._out = asked.out

        def work(services: SchoolServices, progress: Progress) -> Draft | None:
            return services.submissions.prepare(
                asked.term, masked=asked.masked, letter=asked.letter, progress=progress
            )

        task = self._session.long(work, self._write, self._fail)
        self._busy.watch(task, self.tr("Reading the numbers …"))

    def again(self, id_: str, out: Path) -> None:
        """Put a version into a folder once more."""
        task = self._session.read(
            lambda services: services.submissions.again(id_, out), self._tell, self._fail
        )
        self._busy.watch(task, self.tr("Saving the files …"))

    def _write(self, draft: Draft | None) -> None:
        if draft is None:
            self.same.emit()
            return

        def work(progress: Progress) -> Written:
            return submission_files.written(draft, progress)

        task = self._session.render(work, self._keep, self._fail)
        self._busy.watch(task, self.tr("Writing the pack …"))

    def _keep(self, written: Written) -> None:
        out = self._out
        self._session.read(
            lambda services: services.submissions.keep(written, out), self._tell, self._fail
        )

    def _tell(self, made: Made) -> None:
        self.made.emit(made)

    def _fail(self, problem: Exception) -> None:
        self.failed.emit(problem)
