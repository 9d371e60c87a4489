"""A paper out of the window: saved as a file, or printed. The work is for the rendering lane."""

from pathlib import Path

from PySide6.QtCore import QRectF, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from careapp import settings
from careapp.errors import CareError
from careapp.exchange import protection
from careapp.i18n import translate
from careapp.progress import Progress
from careapp.reports import papers
from careapp.settings import Settings
from careapp.ui.screens import report_pages
from careapp.ui.screens.report_pages import POINTS, Paper

PRINTED = 300  # pixels of an inch on paper


def save(paper: Paper, path: Path, progress: Progress, password: str = "") -> Path:
    """As .pdf the very pages that are shown, as .xlsx their numbers; the file, under a `password`
    where there is one. CareError if the place cannot be written to."""
    if path.suffix.lower() == ".pdf":
        progress(0, 1)
        protection.locked_pdf(paper.pdf, path, password)
        progress(1, 1)
    else:
        with protection.written(path, password) as inside:
            papers.write(paper.report, inside, progress)
    return protection.sealed_path(path, password)


def last_folder(preferences: Settings) -> Path:
    """Where the last file was put, else the user's documents."""
    if preferences.last_folder and Path(preferences.last_folder).is_dir():
        return Path(preferences.last_folder)
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found and Path(found).is_dir() else Path.home()


def remember_folder(preferences: Settings, folder: Path) -> None:
    preferences.last_folder = str(folder)
    settings.save(preferences)


def open_folder(folder: Path) -> None:
    """Show a folder in the system's own file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def set_page(printer: QPrinter, paper: Paper) -> None:
    """A4 of the paper's own orientation, from edge to edge: the margins are in the pages."""
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    _turn(printer, paper.sizes[0])
    printer.setResolution(PRINTED)


def _turn(printer: QPrinter, size: tuple[float, float]) -> None:
    """The next page lies as its `size` does: behind an upright letter there are wide tables."""
    width, height = size
    wide = QPageLayout.Orientation.Landscape
    upright = QPageLayout.Orientation.Portrait
    printer.setPageOrientation(wide if width > height else upright)


def print_paper(paper: Paper, printer: QPrinter, progress: Progress) -> int:
    """Print the pages that were asked for; how many. A cancel ends with the page under way."""
    pages = report_pages.chosen(paper, printer.fromPage(), printer.toPage())
    painter = QPainter()
    if not painter.begin(printer):
        raise CareError(
            translate("ReportFiles", "The printer does not answer. Save the report as PDF instead.")
        )
    try:
        for done, page in enumerate(pages):
            progress(done, len(pages))
            if done:
                _turn(printer, paper.sizes[page])
                printer.newPage()
            area = printer.pageLayout().fullRectPixels(printer.resolution())
            picture = report_pages.picture(paper, page, PRINTED / POINTS)
            painter.drawImage(QRectF(0, 0, area.width(), area.height()), picture)
    finally:
        painter.end()
    return len(pages)
