"""The guide out of its window: all of it as a PDF, the page in sight to a printer."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from careapp.errors import CareError
from careapp.guide.pages import Guide, Page
from careapp.progress import Progress
from careapp.settings import Settings
from careapp.ui.busy import Busy
from careapp.ui.files import choose_new_file
from careapp.ui.pages import Banner
from careapp.ui.screens import report_files, report_pages
from careapp.ui.screens.report_pages import Paper
from careapp.ui.tasks import Task, Tasks
from careapp.ui.widgets import button


class GuideOut(QObject):
    """Two buttons; the work is done in the rendering lane, with a bar over the window."""

    def __init__(
        self, over: QWidget, guide: Guide, tasks: Tasks, preferences: Settings, banner: Banner
    ) -> None:
        super().__init__(over)
        self._over, self._guide, self._tasks, self._banner = over, guide, tasks, banner
        self._preferences = preferences
        self._page = guide.first
        self._busy = Busy(over)
        self.print = button(self.tr("Print"), key="Ctrl+P", icon="print")
        self.save = button(self.tr("Save as PDF"), key="Ctrl+S", icon="save")
        self.print.clicked.connect(self._draw_page)
        self.save.clicked.connect(self._ask_where)

    def offer(self, page: Page) -> None:
        """The page in sight."""
        self._page = page

    def stop(self) -> None:
        """The window goes: so does what is under way."""
        self._busy.cancel()

    def save_to(self, path: Path) -> Task:
        """Write the whole guide."""
        guide = self._guide

        def work(progress: Progress) -> Path:
            # reportlab is loaded with the first paper
            from careapp.reports import document
            from careapp.reports.guide import paper

            document.write(paper(guide), path, progress)
            return path

        report_files.remember_folder(self._preferences, path.parent)
        task = self._tasks.start(work, self._tell_saved, "render")
        return self._watch(task, self.tr("Saving the guide …"))

    def print_on(self, printer: QPrinter, paper: Paper) -> Task:
        """Print the pages that the printer is set to."""
        task = self._tasks.start(
            lambda progress: report_files.print_paper(paper, printer, progress),
            self._tell_printed,
            "render",
        )
        return self._watch(task, self.tr("Printing …"))

    def _watch(self, task: Task, words: str) -> Task:
        task.failed.connect(self._fail)
        return self._busy.watch(task, words)

    def _ask_where(self) -> None:
        folder = report_files.last_folder(self._preferences)
        name = str(folder / (self.tr("Guide to careapp") + ".pdf"))
        choose_new_file(self._over, self.tr("Save the guide"), name, "PDF (*.pdf)", self.save_to)

    def _draw_page(self) -> None:
        guide, page = self._guide, self._page

        def work(progress: Progress) -> Paper:
            from careapp.reports.guide import page_paper

            return report_pages.draw(page_paper(guide, page), progress)

        self._watch(self._tasks.start(work, self._ask_printer, "render"), self.tr("Printing …"))

    def _ask_printer(self, paper: Paper) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        report_files.set_page(printer, paper)
        printer.setDocName(self._page.title)
        dialog = QPrintDialog(printer, self._over)
        dialog.setMinMax(1, len(paper.sizes))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_on(printer, paper))
        QDialog.open(dialog)

    def _tell_saved(self, path: Path) -> None:
        self._banner.show_success(
            self.tr("Saved “{name}” in {folder}").format(name=path.name, folder=path.parent),
            self.tr("Open the folder"),
            lambda: report_files.open_folder(path.parent),
        )

    def _tell_printed(self, pages: int) -> None:
        self._banner.show_success(self.tr("%n page(s) went to the printer.", "", pages))

    def _fail(self, problem: Exception) -> None:
        if isinstance(problem, CareError):
            self._banner.show_error(str(problem))
