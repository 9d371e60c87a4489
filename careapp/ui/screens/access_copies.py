"""Everything that is kept about one child as a file: what goes in, and under which password."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from careapp.domain.access import Action
from careapp.domain.access_copies import Whole, Wish
from careapp.errors import CareError
from careapp.exchange.protection import new_passphrase
from careapp.progress import Progress
from careapp.reports.model import Report
from careapp.services import access_copies
from careapp.services.schools import SchoolServices
from careapp.ui import theme
from careapp.ui.busy import Busy
from careapp.ui.files import choose_new_file
from careapp.ui.pages import Banner, action_row
from careapp.ui.passphrase import show_passphrase
from careapp.ui.screens import report_files
from careapp.ui.session import Session
from careapp.ui.tick_box import TickBox
from careapp.ui.widgets import button, fix_width, label

_WIDTH = 520
_KINDS = {".pdf": "PDF (*.pdf)", ".zip": "ZIP (*.zip)"}


class AccessCopyDialog(QDialog):
    """Rows from the database lane, the file from the rendering lane."""

    def __init__(self, over: QWidget, session: Session, student: str) -> None:
        super().__init__(over)
        self._session, self._student = session, student
        self.setWindowTitle(self.tr("Copy of all data"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.files = TickBox(self.tr("The photos and documents themselves (in the archive)"))
        self.logs = TickBox(self.tr("Who wrote something, and who looked"))
        self.sealed = TickBox(self.tr("The sealed notes of the guidance teachers"))
        self.protect = TickBox(self.tr("With a password, shown once"))
        for each in (self.files, self.logs, self.protect):
            each.setChecked(True)
        self.banner = Banner()
        self.paper = button(self.tr("To be read (PDF) …"), "primary", icon="save")
        self.archive = button(self.tr("For machines (ZIP) …"), icon="export")
        self.paper.clicked.connect(lambda: self._ask_where(".pdf"))
        self.archive.clicked.connect(lambda: self._ask_where(".zip"))
        self._build()
        self._busy = Busy(self)

    def _build(self) -> None:
        title = label(self.tr("All that is kept about the student"), "h2", wrap=True)
        title.setParent(self)  # its style is known only inside the dialog
        first = self.tr(
            "For the family, within 30 days of being asked (section 30). The guidance teacher "
            "reads it first: what tells of somebody else, or would endanger the child, may be "
            "withheld with a reason. That the copy was made is logged."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(theme.px(6))
        column.addWidget(title)
        column.addWidget(fix_width(label(first, "muted", wrap=True), theme.px(_WIDTH)))
        column.addWidget(self.banner)
        parts = [self.files, self.logs, self.protect]
        if self._session.actor.may(Action.SEALED_NOTES):
            parts.insert(2, self.sealed)
        for each in parts:
            column.addWidget(each)
        close = button(self.tr("Close"))
        close.clicked.connect(self.accept)
        column.addLayout(action_row(close, self.archive, self.paper))

    @property
    def wish(self) -> Wish:
        """What is ticked."""
        return Wish(self.files.isChecked(), self.sealed.isChecked(), self.logs.isChecked())

    def save(self, path: Path) -> None:
        """Write the copy there."""
        student, wish = self._student, self.wish
        words = new_passphrase() if self.protect.isChecked() else ""

        def gather(services: SchoolServices) -> tuple[Whole, Report]:
            whole = services.access_copies.gather(student, wish)
            return whole, services.access_copies.report(whole)

        def write(found: tuple[Whole, Report]) -> None:
            def work(_: Progress) -> tuple[Path, str]:
                return access_copies.write(*found, path, words), words

            task = self._session.render(work, self._tell, self._fail)
            self._busy.watch(task, self.tr("Writing the copy …"))

        report_files.remember_folder(self._session.preferences, path.parent)
        self._busy.watch(
            self._session.read(gather, write, self._fail), self.tr("Reading the records …")
        )

    def _ask_where(self, ending: str) -> None:
        folder = report_files.last_folder(self._session.preferences)
        name = self.tr("copy of all data")
        title = self.tr("Save the copy")
        choose_new_file(self, title, str(folder / f"{name}{ending}"), _KINDS[ending], self.save)

    def _tell(self, saved: tuple[Path, str]) -> None:
        path, words = saved
        if words:
            show_passphrase(self, path, words)
        self.banner.show_success(
            self.tr("Saved “{name}” in {folder}").format(name=path.name, folder=path.parent),
            self.tr("Open the folder"),
            lambda: report_files.open_folder(path.parent),
        )

    def _fail(self, problem: Exception) -> None:
        if isinstance(problem, CareError):
            self.banner.show_error(str(problem))
