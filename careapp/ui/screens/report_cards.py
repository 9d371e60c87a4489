"""Attendance and results of a class in a term: typed in a table, pasted, or taken from a file."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from careapp.domain.access import Action
from careapp.domain.people import Classroom
from careapp.domain.report_cards import ReportCard
from careapp.domain.schools import Term
from careapp.errors import CareError
from careapp.exchange import protection
from careapp.progress import Progress
from careapp.services.report_cards import ClassCards, Preview
from careapp.services.schools import SchoolServices
from careapp.ui import labels
from careapp.ui.busy import Busy
from careapp.ui.files import choose_protected_file
from careapp.ui.grid_paste import PasteOutcome
from careapp.ui.pages import Banner, EmptyState, PageHeader, page_column
from careapp.ui.passphrase import show_passphrase
from careapp.ui.screens.report_card_grid import CardGrid
from careapp.ui.screens.report_card_import import ImportPage
from careapp.ui.screens.report_files import last_folder, remember_folder
from careapp.ui.session import Session
from careapp.ui.widgets import button

IMPORT = "import"


class ReportCardsScreen(QWidget):
    """The table of a class, and over it the page that takes a file in."""

    wanted = Signal(str, object)
    typed = Signal()
    returned = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._term: Term | None = None
        self._classroom: Classroom | None = None
        self._may = session.actor.may(Action.EDIT_STUDENTS)
        self._header, self.banner = PageHeader(self.tr("Attendance and results")), Banner()
        self.table, self.taking = CardGrid(session), ImportPage()
        self._empty = EmptyState("", icon="students")
        self._pages = QStackedWidget()
        self._take_in = button(self.tr("From a file"), key="Ctrl+I", icon="import")
        self._paste = button(
            self.tr("Paste from Excel"), tip=self.tr("Paste from Excel (Ctrl+V)"), icon="paste"
        )
        self._back = button(self.tr("Back to the students"), "plain", key="Esc", icon="left")
        self._build()
        self._busy = Busy(self)
        self._take_in.clicked.connect(self.show_import)
        self._paste.clicked.connect(self._paste_in)
        self._back.clicked.connect(self._go_back)
        self._empty.acted.connect(lambda: self.wanted.emit("roster", None))
        self.table.pasted.connect(self._tell_paste)
        self.table.failed.connect(self.banner.show_error)
        self.taking.chosen.connect(self.read_file)
        self.taking.accepted.connect(self._accept)
        self.taking.template_wanted.connect(self._ask_template)

    def _build(self) -> None:
        for each in (self._back, self._paste, self._take_in):
            self._header.add_action(each)
        for page in (self.table, self._empty, self.taking):
            self._pages.addWidget(page)
        column = page_column(self)
        column.addWidget(self._header)
        column.addWidget(self.banner)
        column.addWidget(self._pages, 1)
        self._say_place()

    def set_place(self, term: Term, classroom: Classroom | None) -> None:
        """The class and term that are chosen above."""
        if (term, classroom) != (self._term, self._classroom):
            self.table.grid.flush()
        self._term, self._classroom = term, classroom
        if self.taking.preview is not None and self.taking.term_shown() != term:
            self._compare()
        self.refresh()

    def refresh(self) -> None:
        """Read the class again, if nothing is being typed."""
        term, classroom = self._term, self._classroom
        self._say_place()
        if term is None or self._pages.currentWidget() is self.taking:
            return
        self._session.read(
            lambda services: (
                services.report_cards.of_class(term, classroom)
                if classroom
                else ClassCards(term, (), {})
            ),
            self._show,
        )

    def take(self, detail: object) -> None:
        """`import` goes to where a file is taken in; a path is read at once."""
        if isinstance(detail, Path):
            self.read_file(detail)
        elif detail == IMPORT:
            self.show_import()

    def show_import(self) -> None:
        self.table.grid.flush()
        self.banner.clear()
        self._pages.setCurrentWidget(self.taking)
        self.taking.start_again()
        self._say_place()

    def show_table(self) -> None:
        self._pages.setCurrentWidget(self.table)
        self.refresh()

    @property
    def keeps(self) -> "ReportCardsScreen":
        """Numbers are stored as they are typed; this lets the last one be."""
        return self

    def texts(self) -> Mapping[str, Any]:
        self.table.grid.flush()
        return {}

    def give_back(self, texts: Mapping[str, Any]) -> None:
        """Nothing waits here."""

    def read_file(self, path: Path) -> None:
        """Read a sheet and show what it would change in the term."""
        term = self._term
        if term is None:
            return

        def work(services: SchoolServices, progress: Progress) -> Preview:
            return services.report_cards.preview(services.report_cards.read(path, progress), term)

        self._pages.setCurrentWidget(self.taking)
        task = self._session.long(work, self._show_preview, self._refused)
        self._busy.watch(task, self.tr("Reading {file} …").format(file=path.name))

    def save_template(self, path: Path, protect: bool = False) -> None:
        """An xlsx of the class, or of everybody, to be filled in; with `protect` under a new
        password."""
        term, classroom = self._term, self._classroom
        if term is None:
            return

        password = protection.new_passphrase() if protect else ""

        def work(services: SchoolServices) -> Path:
            with protection.written(path, password) as inside:
                services.report_cards.template(inside, term, classroom)
            return protection.sealed_path(path, password)

        def saved(path: Path) -> None:
            if password:
                show_passphrase(self, path, password)
            remember_folder(self._session.preferences, path.parent)
            words = self.tr("The sheet is saved: {file}").format(file=path.name)
            self.banner.show_success(words)

        task = self._session.read(work, saved, self._refused)
        self._busy.watch(task, self.tr("Writing the sheet …"))

    def _show(self, cards: ClassCards) -> None:
        if cards.term != self._term:
            return  # of a place that was left meanwhile
        if self._pages.currentWidget() is self.taking:
            return
        if cards.pupils:
            self.table.show_cards(cards)
            self._pages.setCurrentWidget(self.table)
            self.table.grid.setFocus()
        else:
            self._say_empty()
            self._pages.setCurrentWidget(self._empty)
        self._paste.setEnabled(bool(cards.pupils) and self._may)

    def _say_empty(self) -> None:
        if self._classroom is None:
            self._empty.set_sentence(self.tr("Choose a class above: its table opens here."))
        else:
            self._empty.set_sentence(self.tr("Nobody is in this class in this term."))

    def _say_place(self) -> None:
        taking = self._pages.currentWidget() is self.taking
        place = self._classroom.label if self._classroom else self.tr("Whole school")
        title = self.tr("Attendance and results · {place}").format(place=place)
        self._header.set_title(self.tr("Attendance and results from a file") if taking else title)
        hint = self.tr("Type the number, Enter goes on, ↓ goes down; undo Ctrl+Z")
        parts = (labels.term(self._term) if self._term else "", "" if taking else hint)
        self._header.set_subtitle(" · ".join(filter(None, parts)))
        self._take_in.setVisible(self._may and not taking)
        self._paste.setVisible(self._may and not taking)
        self.table.setEnabled(self._may)
        self._back.setText(
            self.tr("Back to the table") if taking else self.tr("Back to the students")
        )

    def _go_back(self) -> None:
        if self._pages.currentWidget() is self.taking:
            self.show_table()
        else:
            self.table.grid.flush()
            self.wanted.emit("students", None)

    def _paste_in(self) -> None:
        self.table.grid.setFocus()
        self.table.grid.paste()

    def _tell_paste(self, outcome: PasteOutcome) -> None:
        words = self.tr("{count} numbers pasted.").format(count=outcome.taken)
        if outcome.beyond:
            beyond = self.tr("{count} cells lay beyond the table.").format(count=outcome.beyond)
            words = f"{words} {beyond}"
        if outcome.refused:
            wrong = self.tr("{count} red cells cannot be so: put them right here.")
            self.banner.show_warning(f"{words} {wrong.format(count=outcome.refused)}")
        else:
            self.banner.show_success(words)

    def _show_preview(self, preview: Preview) -> None:
        self.banner.clear()
        self._say_place()
        self.taking.show_preview(preview)

    def _compare(self) -> None:
        """The same sheet in another term."""
        preview, term = self.taking.preview, self._term
        if preview is not None and term is not None:
            self._session.read(
                lambda services: services.report_cards.preview(preview.sheet, term),
                self._show_preview,
                self._refused,
            )

    def _accept(self, preview: Preview) -> None:
        task = self._session.read(
            lambda services: services.report_cards.accept(preview), self._stored, self._refused
        )
        self._busy.watch(task, self.tr("Storing …"))

    def _stored(self, before: list[ReportCard]) -> None:
        self.taking.start_again()
        self.show_table()
        words = self.tr("Stored for {count} students.").format(count=len(before))
        self.banner.show_success(words, self.tr("Undo"), lambda: self._undo(before))
        self._session.changed.emit("report_cards")

    def _undo(self, before: list[ReportCard]) -> None:
        def done(_: None) -> None:
            self.show_table()
            self.banner.show_success(self.tr("It is as it was before."))
            self._session.changed.emit("report_cards")

        self._session.read(lambda services: services.report_cards.undo(before), done, self._refused)

    def _ask_template(self) -> None:
        place = self._classroom.label.replace("/", "-") if self._classroom else ""
        term = self._term.id.replace("/", "-") if self._term else ""
        name = " ".join(filter(None, (self.tr("Attendance and results"), place, term)))
        dialog = choose_protected_file(
            self, self.tr("Make a sheet to fill in"), f"{name}.xlsx", "Excel (*.xlsx)",
            self.save_template,
        )  # fmt: skip
        dialog.setDirectory(str(last_folder(self._session.preferences)))

    def _refused(self, problem: Exception) -> None:
        if isinstance(problem, CareError):
            self.banner.show_error(str(problem))

    def hideEvent(self, event: QHideEvent) -> None:
        self.table.grid.flush()
        super().hideEvent(event)
