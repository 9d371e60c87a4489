"""A form away from the window: the class as an Excel sheet, out and in, and empty paper."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from careapp.domain.people import Classroom
from careapp.domain.records import Informant
from careapp.domain.schools import Term
from careapp.errors import CareError
from careapp.exchange import protection
from careapp.forms.definition import Form
from careapp.progress import Progress
from careapp.reports import papers
from careapp.reports.model import Report
from careapp.services.class_sheets import Intake
from careapp.services.entry_sheets import Offer
from careapp.services.schools import SchoolServices
from careapp.ui.busy import Busy
from careapp.ui.drop_zone import DropZone
from careapp.ui.files import choose_protected_file
from careapp.ui.pages import Banner, Card, ScrollPage, action_row
from careapp.ui.passphrase import show_passphrase
from careapp.ui.screens import report_files
from careapp.ui.screens.screening_columns import form_name
from careapp.ui.screens.screening_day import DayField
from careapp.ui.screens.screening_drafts import Drafts
from careapp.ui.screens.screening_header import ScreeningHeader
from careapp.ui.screens.screening_sheet import SheetPreview
from careapp.ui.session import Session
from careapp.ui.widgets import button, label

SHEET_KEY, CLASS_KEY, ONE_KEY = "Ctrl+S", "Ctrl+P", "Ctrl+Shift+P"


@dataclass(frozen=True, slots=True)
class About:
    """What the page is about."""

    form: Form
    informant: Informant
    term: Term
    classroom: Classroom


class PapersPage(ScrollPage):
    """Nothing that is read is stored before a person accepts it."""

    grid_asked = Signal()

    def __init__(self, session: Session, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._drafts = session, drafts
        self._about: About | None = None
        self.header, self.banner = ScreeningHeader(), Banner()
        self.header.add_stretch()
        self.zone = DropZone(
            self.tr("Drop the filled sheet here"),
            self.tr("Read a filled sheet …"),
            self.tr("Class sheets (*.xlsx)"),
        )
        self.preview = SheetPreview(DayField(session.today()))
        self._sheets = Card(self.tr("Excel sheet of this class"))
        self._papers = Card(self.tr("Blank form on paper (PDF)"))
        self.save_button = button(
            self.tr("Save the Excel sheet …"), "primary", key=SHEET_KEY, icon="table"
        )
        self.class_button = button(self.tr("Whole class, with names …"), key=CLASS_KEY)
        self.one_button = button(self.tr("One without a name …"), key=ONE_KEY)
        self._why = label("", "muted", wrap=True)
        self._build()
        self._busy = Busy(self)
        self.save_button.clicked.connect(self._ask_sheet)
        self.class_button.clicked.connect(lambda: self._ask_paper(named=True))
        self.one_button.clicked.connect(lambda: self._ask_paper(named=False))
        self.zone.chosen.connect(self.read)
        self.preview.accepted.connect(self.accept)
        self.preview.given_up.connect(self._begin)

    def _build(self) -> None:
        words = self.tr(
            "A row for each child, with the answers that are stored so far, lists to choose from "
            "and locked names. Fill it in with Excel or LibreOffice, then read it here."
        )
        self._sheets.add(label(words, "muted", wrap=True))
        self._sheets.add(action_row(self.save_button))
        self._papers.add(self._why)
        self._papers.add(action_row(self.one_button, self.class_button))
        parts = (self.header, self.banner, self._sheets, self.zone, self.preview, self._papers)
        for part in parts:
            self.column.addWidget(part)
        self.column.addStretch()

    def show_form(self, about: About) -> None:
        """Begin with a form and a class."""
        self._about = about
        title = self.tr("{form} · Excel and paper").format(form=form_name(about.form))
        self.header.page.set_title(title)
        self.header.page.set_subtitle(f"{about.classroom.label} · {about.term.id}")
        worded = about.form.worded
        words = self.tr("To be filled in by hand; the answers are then typed in the class grid.")
        if not worded:
            words = self.tr(
                "The wording of this form belongs to its owner and is not in careapp: "
                "use the official paper, then type the answers by number."
            )
        self._why.setText(words)
        for each in (self.one_button, self.class_button):
            each.setVisible(worded)
        self.banner.clear()
        self._begin()

    def flush(self) -> None:
        """Nothing is typed here."""

    def _begin(self) -> None:
        """Ask for a sheet again."""
        for part in (self._sheets, self.zone, self._papers):
            part.show()
        self.preview.hide()
        self.save_button.setFocus()

    def _ask_sheet(self) -> None:
        self._ask_where(".xlsx", "Excel (*.xlsx)", self.save_sheet)

    def _ask_paper(self, *, named: bool) -> None:
        self._ask_where(
            ".pdf", "PDF (*.pdf)",
            lambda path, protect: self.save_paper(path, protect, named=named),
        )  # fmt: skip

    def _ask_where(self, ending: str, filters: str, then: Callable[[Path, bool], None]) -> None:
        about = self._about
        if about is None:
            return
        words = (form_name(about.form), about.classroom.label, about.term.id)
        name = " ".join(words).replace("/", "-") + ending
        suggested = report_files.last_folder(self._session.preferences) / name
        choose_protected_file(self, self.tr("Save"), str(suggested), filters, then)

    def save_sheet(self, path: Path, protect: bool = False) -> None:
        """Write the sheet of the class; with `protect` under a new password."""
        about = self._about
        if about is None:
            return
        report_files.remember_folder(self._session.preferences, path.parent)

        password = protection.new_passphrase() if protect else ""

        def work(services: SchoolServices) -> int:
            with protection.written(path, password) as inside:
                return services.entry_sheets.save(
                    about.form.id, about.term, about.classroom, inside, about.informant
                )

        def tell(children: int) -> None:
            words = self.tr("%n child(ren) are in {file}.", "", children)
            self._tell_saved(words, path, password)

        self._drafts.flush()
        self._busy.watch(self._session.read(work, tell, self._refused), self.tr("Saving …"))

    def save_paper(self, path: Path, protect: bool = False, *, named: bool) -> None:
        """Write blank paper, for the whole class or for anybody; with `protect` under a new
        password."""
        about = self._about
        if about is None:
            return
        report_files.remember_folder(self._session.preferences, path.parent)
        room = about.classroom if named else None
        password = protection.new_passphrase() if protect else ""

        def work(services: SchoolServices) -> Report:
            return services.blank_forms.build(about.form.id, about.term, room)

        def draw(report: Report) -> None:
            def write(progress: Progress) -> None:
                with protection.written(path, password) as inside:
                    papers.write(report, inside, progress)

            def tell(_: None) -> None:
                self._tell_saved(self.tr("{file} is saved."), path, password)

            task = self._session.render(write, tell, self._refused)
            self._busy.watch(task, self.tr("Drawing the paper …"))

        self._session.read(work, draw, self._refused)

    def _tell_saved(self, words: str, asked: Path, password: str) -> None:
        path = protection.sealed_path(asked, password)
        folder = path.parent
        if password:
            show_passphrase(self, path, password)
        self.banner.show_success(
            words.format(file=path.name),
            self.tr("Open the folder"),
            lambda: report_files.open_folder(folder),
        )

    def read(self, path: object) -> None:
        """Read a filled sheet and show what it would do."""
        about = self._about
        if about is None or not isinstance(path, Path):
            return

        def work(services: SchoolServices) -> Offer:
            return services.entry_sheets.read(path, about.form.id, about.term, about.informant)

        self.banner.clear()
        self._drafts.flush()
        task = self._session.read(work, self._show_offer, self._refused)
        self._busy.watch(task, self.tr("Reading {file} …").format(file=path.name))

    def _show_offer(self, offer: Offer) -> None:
        self.preview.show_offer(offer)
        for part in (self._sheets, self.zone, self._papers):
            part.hide()
        self.preview.show()
        self.preview.table.setFocus()

    def accept(self, offer: Offer, day: date) -> None:
        """Store what the sheet says; new forms get the day."""

        def work(services: SchoolServices, progress: Progress) -> Intake:
            return services.entry_sheets.accept(offer, day, progress=progress)

        task = self._session.long(work, self._stored, self._refused)
        self._busy.watch(task, self.tr("Storing …"))

    def _stored(self, intake: Intake) -> None:
        self._begin()
        words = self.tr("Stored: {new} new, {replaced} replaced.").format(
            new=intake.added, replaced=intake.replaced
        )
        self._session.changed.emit("screenings")
        self.banner.show_success(words, self.tr("See the class"), self.grid_asked.emit)

    def _refused(self, problem: Exception) -> None:
        if isinstance(problem, CareError):
            self.banner.show_error(str(problem))
