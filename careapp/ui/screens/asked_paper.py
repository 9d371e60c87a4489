"""A paper that is made when it is asked for, and printed or kept at once: the list of those who are
missing, the letter of a referral."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from careapp.errors import CareError
from careapp.progress import Progress, Steps
from careapp.reports.model import Report
from careapp.services.report_kinds import Wanted
from careapp.services.schools import SchoolServices
from careapp.ui.busy import Busy
from careapp.ui.pages import Banner
from careapp.ui.screens import report_pages, report_words
from careapp.ui.screens.report_out import ReportOut
from careapp.ui.screens.report_pages import Paper
from careapp.ui.session import Session
from careapp.ui.tasks import Task

_REPORT = "completeness"


class AskedPaper(QObject):
    """Numbers from the database lane, pages from the rendering lane, then where to."""

    def __init__(self, session: Session, over: QWidget, banner: Banner) -> None:
        """What came of it is said in `banner`."""
        super().__init__(over)
        self._session, self._busy, self._banner = session, Busy(over), banner
        self._wanted: Wanted | None = None
        self._name, self._save, self._ending = _REPORT, False, ".pdf"
        self.out = ReportOut(session, over, banner)

    def make(
        self, wanted: Wanted, *, save: bool, name: str = _REPORT, ending: str = ".pdf"
    ) -> None:
        """Make the report, then ask for a printer, or where to `save` it, with which `ending`."""
        self._wanted, self._save = wanted, save
        self._name, self._ending = name, ending

        def work(services: SchoolServices) -> Steps[Report]:
            return services.reports.steps(name, wanted)

        self._watch(self._session.pieces(work, self._draw, self._fail))

    def _draw(self, report: Report) -> None:
        def work(progress: Progress) -> Paper:
            return report_pages.draw(report, progress)

        self._watch(self._session.render(work, self._offer, self._fail))

    def _offer(self, paper: Paper) -> None:
        if self._wanted is not None:
            self.out.offer(paper, report_words.file_name(self._name, self._wanted))
            file = {".xlsx": self.out.excel, ".docx": self.out.word}.get(self._ending, self.out.pdf)
            (file if self._save else self.out.print).click()

    def _watch(self, task: Task) -> None:
        self._busy.watch(task, self.tr("Drawing the paper …"))

    def _fail(self, problem: Exception) -> None:
        if isinstance(problem, CareError):
            self._banner.show_error(str(problem))
