"""A district pack on paper once more: the very pages that were handed in."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from careapp.errors import CareError
from careapp.progress import Progress
from careapp.reports.model import Report
from careapp.services.schools import SchoolServices
from careapp.ui.pages import Banner
from careapp.ui.screens import report_pages
from careapp.ui.screens.report_out import ReportOut
from careapp.ui.screens.report_pages import Paper
from careapp.ui.session import Session

_PACK = "district-pack"


class PackPrint(QObject):
    """Asks for the printer when the pages are there."""

    def __init__(self, session: Session, over: QWidget, banner: Banner) -> None:
        super().__init__(over)
        self._session, self._banner = session, banner
        self.out = ReportOut(session, over, banner)

    def ask(self, id_: str) -> None:
        """Print the letter and the appendices of a version."""

        def work(services: SchoolServices) -> bytes:
            return services.submissions.file(id_, "pdf")

        self._session.read(work, self._lay, self._fail)

    def _lay(self, pdf: bytes) -> None:
        def work(_: Progress) -> Paper:
            return report_pages.laid(Report(_PACK, (), ()), pdf)

        self._session.render(work, self._offer, self._fail)

    def _offer(self, paper: Paper) -> None:
        self.out.offer(paper, _PACK)
        self.out.print.click()

    def _fail(self, problem: Exception) -> None:
        if isinstance(problem, CareError):
            self._banner.show_error(str(problem))
