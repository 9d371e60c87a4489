"""Blank home-visit forms for the children that are listed, in the order of the round, as a PDF."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from careapp.errors import CareError
from careapp.exchange import protection
from careapp.progress import Progress
from careapp.reports import papers
from careapp.reports.model import Report
from careapp.services.report_kinds import HOME_VISIT
from careapp.services.schools import SchoolServices
from careapp.services.visit_rounds import Round
from careapp.ui.busy import Busy
from careapp.ui.files import choose_protected_file
from careapp.ui.passphrase import show_passphrase
from careapp.ui.screens import report_files, visit_words
from careapp.ui.session import Session


class VisitPapers(QObject):
    """Asks where to, then draws."""

    saved = Signal(object)  # Path
    failed = Signal(str)

    def __init__(self, session: Session, over: QWidget) -> None:
        super().__init__(over)
        self._session, self._over, self._busy = session, over, Busy(over)

    def ask(self, found: Round, students: Sequence[str]) -> None:
        """Ask where the forms of these children are kept."""
        if not students:
            self.failed.emit(self.tr("Nobody is listed. Choose above whose forms are printed."))
            return
        folder = report_files.last_folder(self._session.preferences)
        suggested = folder / f"{visit_words.paper_name(found)}.pdf"
        choose_protected_file(
            self._over,
            self.tr("Save the blank forms of %n child(ren)", "", len(students)),
            str(suggested),
            "PDF (*.pdf)",
            lambda path, protect: self.save(found, students, path, protect),
        )

    def save(
        self, found: Round, students: Sequence[str], path: Path, protect: bool = False
    ) -> None:
        """Draw the forms; with `protect` under a new password."""
        password = protection.new_passphrase() if protect else ""
        report_files.remember_folder(self._session.preferences, path.parent)

        def work(services: SchoolServices) -> Report:
            return services.blank_forms.build(
                HOME_VISIT, found.term, found.classroom, only=tuple(students)
            )

        def draw(report: Report) -> None:
            def write(progress: Progress) -> Path:
                with protection.written(path, password) as inside:
                    papers.write(report, inside, progress)
                return path

            def tell(path: Path) -> None:
                if password:
                    show_passphrase(self._over, path, password)
                self.saved.emit(path)

            task = self._session.render(write, tell, self._fail)
            self._busy.watch(task, self.tr("Drawing the paper …"))

        self._session.read(work, draw, self._fail)

    def told(self, path: Path) -> tuple[str, str, Callable[[], None]]:
        """What is said of a paper that is kept: words, an action and what it does."""
        words = self.tr("{file} is saved.").format(file=path.name)
        return words, self.tr("Open the folder"), lambda: report_files.open_folder(path.parent)

    def _fail(self, problem: Exception) -> None:
        if isinstance(problem, CareError):
            self.failed.emit(str(problem))
