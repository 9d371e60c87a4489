"""A letter's text as a paper, in a dialog: to look at while the text is being written."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from careapp.errors import CareError
from careapp.progress import Progress
from careapp.reports.model import Report
from careapp.ui import theme
from careapp.ui.pages import action_row
from careapp.ui.screens import report_pages
from careapp.ui.screens.report_pages import Paper
from careapp.ui.screens.report_preview import ReportPreview
from careapp.ui.session import AnySession
from careapp.ui.widgets import button

_SIZE = (640, 560)


class LetterSight(QDialog):
    """Opens when the paper is ready; Escape closes it."""

    failed = Signal(str)

    def __init__(self, parent: QWidget, session: AnySession) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("As it looks on paper"))
        self._session = session
        self.preview = ReportPreview(session)
        close = button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.addWidget(self.preview, 1)
        column.addLayout(action_row(close))
        room = parent.window().size()
        self.resize(min(theme.px(_SIZE[0]), room.width() - 40),
                    min(theme.px(_SIZE[1]), room.height() - 40))  # fmt: skip

    def look(self, work: Callable[[Any], Report]) -> None:
        """Build it in the database lane, draw it, show it."""
        self._session.read(work, self._draw, self._fail)

    def _draw(self, report: Report) -> None:
        def work(progress: Progress) -> Paper:
            return report_pages.draw(report, progress)

        self._session.render(work, self._show, self._fail)

    def _show(self, paper: Paper) -> None:
        self.preview.show_paper(paper, stay=False)
        self.open()

    def _fail(self, problem: Exception) -> None:
        if isinstance(problem, CareError):
            self.failed.emit(str(problem))
        self.deleteLater()
