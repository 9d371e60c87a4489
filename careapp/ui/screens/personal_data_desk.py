"""What the settings of personal data open: a list on paper, the review, the export for research."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from careapp.domain.people import Classroom
from careapp.errors import CareError
from careapp.exchange.protection import new_passphrase
from careapp.progress import Progress
from careapp.reports.model import Report
from careapp.services.pseudonyms import Made, without_yes
from careapp.services.schools import SchoolServices
from careapp.ui.busy import Busy
from careapp.ui.pages import Banner
from careapp.ui.passphrase import show_passphrase
from careapp.ui.screens import report_files, report_pages
from careapp.ui.screens.report_out import ReportOut
from careapp.ui.screens.report_pages import Paper
from careapp.ui.session import Session


class PersonalDataDesk(QObject):
    """Dialogs stand over the section; what came of the work is told in signals."""

    told = Signal(str)
    failed = Signal(str)

    def __init__(self, session: Session, over: QWidget, banner: Banner) -> None:
        """What came of a paper is said in `banner`."""
        super().__init__(over)
        self._session, self._over = session, over
        self._busy: Busy | None = None
        self.out = ReportOut(session, over, banner)

    def ask_unanswered(self) -> QDialog:
        """Of which class."""
        from careapp.ui.screens.unanswered import UnansweredDialog  # with the first press

        shown = UnansweredDialog(self._over, self._session)
        shown.wanted.connect(self.make_unanswered)
        shown.open()
        return shown

    def make_unanswered(self, classroom: Classroom | None) -> None:
        """The list of a class, or of all, as a paper that is saved or printed."""

        def work(services: SchoolServices) -> Report:
            term = services.people.current_term()
            found = services.consents.unanswered(term, classroom)
            return services.personal_papers.unanswered(term, classroom, found)

        self.draw(work, self.tr("consent not answered"))

    def open_review(self) -> QDialog:
        """Who left long ago."""
        from careapp.ui.screens.retention import RetentionDialog  # with the first press

        shown = RetentionDialog(self._over, self._session)
        shown.print.clicked.connect(self._print_review)
        shown.open()
        return shown

    def open_research(self) -> QDialog:
        """What goes out, and where to."""
        from careapp.ui.screens.pseudonyms import PseudonymsDialog  # with the first press

        shown = PseudonymsDialog(self._over, self._session)
        shown.wanted.connect(self.export)
        shown.open()
        return shown

    def export(self, folder: Path, fresh: bool, protect: bool) -> None:
        """Write the export into a new folder, or archive, in the one that was chosen."""
        words = new_passphrase() if protect else ""
        out = folder / self.tr("careapp research")

        def tell(made: Made) -> None:
            if words:
                show_passphrase(self._over, made.path, words)
            said = self.tr("%n child(ren) without names: {name}", "", made.children)
            more = without_yes(made) if made.waiting else ""
            self.told.emit(" ".join(filter(None, (said.format(name=made.path.name), more))))

        report_files.remember_folder(self._session.preferences, folder)
        task = self._session.read(
            lambda services: services.pseudonyms.export(out, fresh=fresh, password=words),
            tell,
            self._fail,
        )
        self._cover().watch(task, self.tr("Writing the export …"))

    def draw(self, work: Callable[[SchoolServices], Report], name: str) -> None:
        """Make a paper and ask where to."""

        def paint(report: Report) -> None:
            def pages(progress: Progress) -> Paper:
                return report_pages.draw(report, progress)

            task = self._session.render(pages, offer, self._fail)
            self._cover().watch(task, self.tr("Drawing the paper …"))

        def offer(paper: Paper) -> None:
            self.out.offer(paper, name)
            self.out.pdf.click()

        self._session.read(work, paint, self._fail)

    def _print_review(self) -> None:
        def work(services: SchoolServices) -> Report:
            found = services.retention.review()
            return services.personal_papers.review(services.retention.year, found)

        self.draw(work, self.tr("review of the year"))

    def _cover(self) -> Busy:
        if self._busy is None:
            self._busy = Busy(self._over)
        return self._busy

    def _fail(self, problem: Exception) -> None:
        if isinstance(problem, CareError):
            self.failed.emit(str(problem))
