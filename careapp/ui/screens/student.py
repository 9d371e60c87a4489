"""One child's page: its care, its own data, its results; what can be printed and added."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.access import Action
from careapp.domain.people import Guardian
from careapp.domain.records import Record
from careapp.domain.schools import Term
from careapp.errors import CareError
from careapp.services import child_page
from careapp.services.child_page import PLAN, ChildPage
from careapp.ui import labels, theme
from careapp.ui.pages import Banner, PageHeader, ScrollPage
from careapp.ui.pickers import Pills
from careapp.ui.screens import student_add, student_title
from careapp.ui.screens.child_results import ChildResultsView
from careapp.ui.screens.screening_header import RESULTS_KEY
from careapp.ui.screens.student_add import AddMenu
from careapp.ui.screens.student_care import StudentCare
from careapp.ui.screens.student_data import Child, StudentData
from careapp.ui.screens.student_history import HistoryDialog
from careapp.ui.screens.student_rows import Marks, Row
from careapp.ui.session import Session
from careapp.ui.unsaved import Texts
from careapp.ui.widgets import button, shortcut, with_key

_SIDE_BY_SIDE_FROM = 800
CARE, DATA, RESULTS = "care", "data", "results"
_REPORT = "student-record"
_UNPAINTED = 150  # milliseconds at most
_TOLD_HERE = ("plans", "referrals", "activities", "visits", "documents", "report_cards")


class StudentPage(QWidget):
    """Shows a child of the class table; what is typed about a child stays while others are seen."""

    closed = Signal()
    stepped = Signal(int)  # to the next child, or with -1 the previous one
    asked = Signal(str)  # the id of a child about whom something typed waits
    wanted = Signal(str, object)  # a place of the window, and what for
    typed = Signal()
    returned = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._row: Row | None = None
        self._term: Term | None = None
        self._page: ChildPage | None = None
        self._family: tuple[Guardian, ...] = ()
        self._lives_with = ""
        self._scroll, self._header, self._banner = ScrollPage(), PageHeader(), Banner()
        self.care, self.data = (
            StudentCare(session, self._banner),
            StudentData(session, self._banner),
        )
        self._results = ChildResultsView(session)
        self._sees = session.actor.may(Action.SEE_RECORDS)
        pairs = [(CARE, self.tr("Care")), (DATA, self.tr("Data")), (RESULTS, self.tr("Results"))]
        self._views = Pills(pairs, self.tr("Care, data or results"))
        self._add = AddMenu(session.actor, self)
        self._print = button(self.tr("Print record"), key="Ctrl+P", icon="print")
        self._build()
        self._show_view(CARE if self._sees else DATA)
        self._connect()

    def _build(self) -> None:
        back = button(self.tr("Back to the class"), "plain", key="Esc", icon="left")
        back.clicked.connect(self.closed)
        before = button(self.tr("Previous"), key="Alt+Up")
        before.clicked.connect(lambda: self.stepped.emit(-1))
        after = button(self.tr("Next"), key="Alt+Down")
        after.clicked.connect(lambda: self.stepped.emit(1))
        top = QHBoxLayout()
        top.addWidget(back)
        top.addStretch(1)
        top.addWidget(self._views)
        top.addSpacing(theme.px(12))
        top.addWidget(before)
        top.addWidget(after)
        self._views.setToolTip(with_key(self._views.accessibleName(), RESULTS_KEY))
        self._views.setMinimumWidth(self._views.sizeHint().width())
        shortcut(RESULTS_KEY, self._views, self._next_view)
        self._header.add_action(self._print)
        self._header.add_action(self._add.button)
        column = self._scroll.column
        column.addLayout(top)
        column.addWidget(self._header)
        column.addWidget(self._banner)
        for each in (self.care, self.data, self._results):
            column.addWidget(each, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _connect(self) -> None:
        actor = self._session.actor
        self._views.setVisible(self._sees)
        self._print.setVisible(actor.may(Action.MAKE_REPORTS))
        self._add.button.setVisible(actor.may(Action.FILL_FORMS) or actor.may(Action.KEEP_PLANS))
        self._views.picked.connect(self.show_as)
        self._add.chosen.connect(self.add)
        self._print.clicked.connect(self._ask_paper)
        self.care.wanted.connect(self.wanted)
        self.care.observe.connect(lambda: self.add(child_page.OBSERVE))
        self.care.fill.connect(self._ask_form)
        self.care.timeline.history_asked.connect(self.show_history)
        self.data.history.asked.connect(self.show_history)
        self.data.rights.erased.connect(self.closed)
        self.care.data.connect(lambda: self.show_as(DATA))
        self.care.cards.notes.typed.connect(self.typed)
        self.care.cards.notes.returned.connect(self.returned)
        self.data.typed.connect(self.typed)
        self.data.returned.connect(self.returned)
        self.data.shown.connect(self._take_child)
        self.data.family.wanted.connect(self.asked)
        self._session.changed.connect(self._follow)

    @property
    def student(self) -> str:
        """The id of the child that is shown, "" for none."""
        return self._row.pupil.student.id if self._row else ""

    @property
    def view(self) -> str:
        return self._views.chosen()

    def show_student(self, row: Row, term: Term, marks: Marks) -> None:
        """Show a child of the table; the rest is read at once."""
        if row.pupil.student.id != self.student:
            if self.view == CARE and self.isVisible():
                self.setUpdatesEnabled(False)  # painted once, when all of the child is known
                QTimer.singleShot(_UNPAINTED, self, self._paint_again)
            self._scroll.verticalScrollBar().setValue(0)  # whose page it is stands above all
            self._banner.clear()
            self._page, self._family, self._lives_with = None, (), ""
        self._row, self._term = row, term
        self.care.terms.grid.abouts = marks.abouts
        if self.data.waits(self.student):
            self._show_view(DATA)  # what was typed stands in its fields again
        self._tell()
        self.refresh()

    def refresh(self, *, begin: bool = False) -> None:
        """Read the child again; typed text stays. `begin`: the keyboard goes to its results."""
        row, term, view = self._row, self._term, self.view
        if row is None or term is None:
            return
        if view == DATA:
            self.data.show_pupil(row.pupil, term)
        elif view == RESULTS:
            self._results.show_child(term, self.student, begin=begin)
        else:
            id_ = self.student
            self.care.show_student(id_, term.id)
            self._session.read(
                lambda services: services.child_pages.of_student(term, id_),
                self._show,
                self._refused,
            )

    def show_as(self, view: str) -> None:
        """Its care, its own data, or what was found out in this term and since the last."""
        self._show_view(view)
        self.refresh(begin=True)

    def add(self, what: str) -> None:
        """Write something down about the child: `student_add` says what there is."""
        row = self._row
        if row is None:
            return
        if form := student_add.form_of(what):
            self.wanted.emit("screenings", {"form": form, "pupil": row.pupil})
        elif what == PLAN:
            self.wanted.emit("plans", {"student": self.student})
        elif what == student_add.REFER:
            self.wanted.emit("referrals", {"student": self.student})
        elif what == student_add.DOCUMENT:
            self.show_as(CARE)
            self.care.ask_document()
        else:
            self.show_as(CARE)
            self.care.cards.add_term()

    def show_history(self) -> None:
        """Who wrote what about the child, over the page."""
        if self._row is not None:
            student = self._row.pupil.student
            shown = HistoryDialog(self, self._session, student.id, labels.short_name(student))
            shown.changed.connect(lambda: self._session.changed.emit("people"))
            shown.open()

    def leave(self) -> None:
        """Show nobody."""
        self._row = self._page = None
        self._results.forget()
        self.care.show_student("")
        self.data.leave()
        self._banner.clear()

    def texts(self) -> Texts:
        """What is typed and not stored: a child's own data, a term's results; whose is first."""
        parts = {"data": self.data.texts(), "cards": self.care.cards.notes.texts()}
        found = {name: texts for name, texts in parts.items() if texts}
        if not found:
            return {}
        names = (*found.get("data", {}).get("by student", {}), *found.get("cards", {}))
        return {"at": self.student if self.student in names else names[0], **found}

    def give_back(self, texts: Texts) -> None:
        if "data" in texts:
            self.data.give_back(texts["data"])
        if "cards" in texts:
            self.care.cards.notes.give_back(texts["cards"])
        self.asked.emit(texts["at"])

    def _show_view(self, view: str) -> None:
        self._views.choose(view)
        for each, id_ in ((self.care, CARE), (self.data, DATA), (self._results, RESULTS)):
            each.setVisible(view == id_)

    def _next_view(self) -> None:
        ids = [CARE, DATA, RESULTS]
        self.show_as(ids[(ids.index(self.view) + 1) % len(ids)])

    def _show(self, page: ChildPage) -> None:
        if page.student.id != self.student or self.view != CARE:
            return  # of a child or a view that was left meanwhile
        fresh, self._page = self._page is None, page
        self._family, self._lives_with = page.guardians, page.lives_with
        self._add.offer_first(page.next)
        self._tell()
        self.care.show_page(page, fresh=fresh)
        self._paint_again()

    def _paint_again(self) -> None:
        if not self.updatesEnabled():
            self.setUpdatesEnabled(True)

    def _take_child(self, child: Child) -> None:
        self._family = child.guardians
        if self._row is not None and child.pupil.student.id == self.student:
            self._row = Row(child.pupil, self._row.bands, self._row.sdq, self._row.sdq_band)
        self._tell()

    def _tell(self) -> None:
        """Who it is: the name, and below it what one wants to know first."""
        if self._row is not None:
            pupil, today = self._row.pupil, self._session.today()
            self._header.set_title(student_title.title(pupil.student))
            said = student_title.subtitle(pupil, self._family, self._lives_with, today)
            self._header.set_subtitle(said)

    def _ask_form(self, record: Record) -> None:
        """The form of a record, to be filled in on."""
        if self._row is not None:
            detail = {"form": record.form, "informant": record.informant, "pupil": self._row.pupil}
            self.wanted.emit("screenings", detail)

    def _ask_paper(self) -> None:
        if self._row is not None:
            pupil = self._row.pupil
            about = {"name": _REPORT, "class": pupil.classroom.label, "student": pupil.student}
            self.wanted.emit("reports", about)

    def _refused(self, problem: Exception) -> None:
        self._paint_again()
        if isinstance(problem, CareError):
            self._banner.show_error(str(problem))

    def _follow(self, what: str) -> None:
        """What others wrote about a child is seen at once; the class table tells of the rest."""
        if what in _TOLD_HERE and self.isVisible():
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= theme.px(_SIDE_BY_SIDE_FROM)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for columns in (self.care.columns, self.data.columns):
            columns.setDirection(across if wide else down)
