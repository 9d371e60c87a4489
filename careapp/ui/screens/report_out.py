"""What is done with a finished paper, Excel or Word, PDF, print, and what is said of it then."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from careapp.errors import CareError
from careapp.exchange.protection import new_passphrase
from careapp.progress import Progress
from careapp.ui.busy import Busy
from careapp.ui.files import choose_protected_file
from careapp.ui.pages import Banner
from careapp.ui.passphrase import show_passphrase
from careapp.ui.screens import report_files
from careapp.ui.screens.report_pages import Paper
from careapp.ui.session import AnySession
from careapp.ui.widgets import button

_KINDS = {".pdf": "PDF (*.pdf)", ".xlsx": "Excel (*.xlsx)", ".docx": "Word (*.docx)"}


class ReportOut(QObject):
    """Buttons that work on the paper in sight. Word is for letters alone."""

    saved = Signal(object)  # Path
    printed = Signal(int)  # pages
    offered = Signal(bool)  # whether there is a paper in sight to work on

    def __init__(self, session: AnySession, over: QWidget, banner: Banner) -> None:
        """Dialogs and the bar of a long job stand over `over`; what came of it is said in
        `banner`."""
        super().__init__(over)
        self._session, self._over, self._banner = session, over, banner
        self._paper: Paper | None = None
        self._name = ""
        self._busy = Busy(over)
        self.print = button(self.tr("Print"), key="Ctrl+P", icon="print")
        self.excel = button(self.tr("Save as Excel"), key="Ctrl+Shift+S", icon="table")
        self.word = button(self.tr("Save as Word"), key="Ctrl+Shift+W", icon="edit")
        self.pdf = button(self.tr("Save as PDF"), "primary", key="Ctrl+S", icon="save")
        self.print.clicked.connect(self._ask_printer)
        self.excel.clicked.connect(lambda: self._ask_where(".xlsx"))
        self.word.clicked.connect(lambda: self._ask_where(".docx"))
        self.pdf.clicked.connect(lambda: self._ask_where(".pdf"))
        self.offer(None)

    def offer(self, paper: Paper | None, name: str = "") -> None:
        """The paper in sight, and what its file would be called, without an ending."""
        self._paper, self._name = paper, name
        for each in (self.print, self.excel, self.word, self.pdf):
            each.setEnabled(paper is not None)
        self.offered.emit(paper is not None)

    def save_to(self, path: Path, protect: bool = False) -> None:
        """Write the paper to .pdf, .xlsx or .docx, and remember where; with `protect` under a new
        password, which is shown once."""
        paper = self._paper
        if paper is None:
            return

        def work(progress: Progress) -> tuple[Path, str]:
            words = new_passphrase() if protect else ""
            return report_files.save(paper, path, progress, words), words

        report_files.remember_folder(self._session.preferences, path.parent)
        self._note(path.suffix.lower())
        task = self._session.render(work, self._tell_saved, self._fail)
        self._busy.watch(task, self.tr("Saving the report …"))

    def print_on(self, printer: QPrinter) -> None:
        """Print the paper: the pages and the number of copies the printer is set to."""
        paper = self._paper
        if paper is None:
            return

        def work(progress: Progress) -> int:
            return report_files.print_paper(paper, printer, progress)

        self._note()
        task = self._session.render(work, self._tell_printed, self._fail)
        self._busy.watch(task, self.tr("Printing …"))

    def _ask_where(self, ending: str) -> None:
        suggested = report_files.last_folder(self._session.preferences) / (self._name + ending)
        title = self.tr("Save the report")
        choose_protected_file(self._over, title, str(suggested), _KINDS[ending], self.save_to)

    def _ask_printer(self) -> None:
        if self._paper is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        report_files.set_page(printer, self._paper)
        printer.setDocName(self._name)
        dialog = QPrintDialog(printer, self._over)
        dialog.setMinMax(1, len(self._paper.sizes))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_on(printer))
        QDialog.open(dialog)

    def _note(self, ending: str = "") -> None:
        """It stands in the log of use that the paper left the program."""
        paper = self._paper
        if paper is not None:
            name = paper.report.name
            self._session.read(lambda services: services.looks.note_paper(name, ending))

    def _tell_saved(self, saved: tuple[Path, str]) -> None:
        path, words = saved
        if words:
            show_passphrase(self._over, path, words)
        self._banner.show_success(
            self.tr("Saved “{name}” in {folder}").format(name=path.name, folder=path.parent),
            self.tr("Open the folder"),
            lambda: report_files.open_folder(path.parent),
        )
        self.saved.emit(path)

    def _tell_printed(self, pages: int) -> None:
        self._banner.show_success(self.tr("%n page(s) went to the printer.", "", pages))
        self.printed.emit(pages)

    def _fail(self, problem: Exception) -> None:
        if isinstance(problem, CareError):
            self._banner.show_error(str(problem))
