"""Screening: the forms of a class, filling them in as a grid or child by child, and results."""

from collections.abc import Mapping
from functools import partial
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from careapp.domain.access import Action
from careapp.domain.people import Classroom, Pupil
from careapp.domain.records import Informant, Record
from careapp.domain.schools import Term
from careapp.forms.definition import Form
from careapp.services.report_kinds import OF_CLASS
from careapp.services.results import ClassResults
from careapp.ui.busy import Busy
from careapp.ui.dialogs import confirm
from careapp.ui.screens.child_results_door import ChildDoor
from careapp.ui.screens.danger_watch import DangerWatch
from careapp.ui.screens.form_reach import may_fill
from careapp.ui.screens.screening_columns import fits_grid
from careapp.ui.screens.screening_drafts import Drafts
from careapp.ui.screens.screening_found import START, At, Found, Start, find, sheet_of
from careapp.ui.screens.screening_grid import GridPage
from careapp.ui.screens.screening_guided import GuidedPage
from careapp.ui.screens.screening_header import Choice
from careapp.ui.screens.screening_papers import About, PapersPage
from careapp.ui.screens.screening_photos import ScreeningPhotos
from careapp.ui.screens.screening_results import ResultsPage
from careapp.ui.screens.screening_start import GRID, GUIDED, PAPERS, RESULTS, StartPage
from careapp.ui.session import Session

FIRST: Choice = ("screening-11", "teacher")


class ScreeningsScreen(QWidget):
    """Five pages over one term and class. Whatever is typed goes to one `Drafts`."""

    wanted = Signal(str, object)
    place_wanted = Signal(object, object)  # a Term and a Classroom

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._at: At | None = None
        self._sent: tuple[Pupil, Choice] | None = None  # whom for, until that class is shown
        self._forms: dict[str, Choice] = {FIRST[0]: FIRST}
        self._mine = self._stale = self._let_go = False
        self._may_fill = session.actor.may(Action.FILL_FORMS)
        self._for_child = GUIDED if self._may_fill else RESULTS
        self.drafts = Drafts(session, self)
        self.keeps = self.drafts.notes
        self.dangers = DangerWatch(session, self.drafts, self)
        self.start = StartPage(may_fill=self._may_fill)
        self.grid = GridPage(self.drafts, session.today())
        photos = ScreeningPhotos(session, self.drafts, self)
        self.guided = GuidedPage(self.drafts, session.today(), photos)
        self.results = ResultsPage(may_fill=self._may_fill)
        self.papers = PapersPage(session, self.drafts)
        self._pages: dict[str, StartPage | GridPage | GuidedPage | ResultsPage | PapersPage] = {
            START: self.start, GRID: self.grid, GUIDED: self.guided, RESULTS: self.results,
            PAPERS: self.papers,
        }  # fmt: skip
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self._stack.addWidget(page)
        self.child = ChildDoor(session, self.results, self._stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._busy = Busy(self)
        self._connect()

    def _connect(self) -> None:
        self._session.changed.connect(self._note_change)
        self.drafts.left.connect(self._tell_change)
        self.dangers.taken_back.connect(self._read_again)
        self.start.opened.connect(self.open)
        self.start.roster_asked.connect(lambda: self.wanted.emit("roster", None))
        self.start.class_asked.connect(self._ask_class)
        for page in (self.grid, self.guided, self.results, self.papers):
            page.header.papers.setVisible(self._may_fill and page is not self.papers)
            page.header.papers_asked.connect(lambda: self.open(PAPERS))
            page.header.back.connect(lambda: self.open(START))
            page.header.form_picked.connect(self._pick_form)
        for asking in (self.grid.next_asked, self.guided.next_asked, self.results.next.opened):
            asking.connect(self._follow_up)
        self.guided.way_back.connect(self._go_back)
        self.papers.grid_asked.connect(lambda: self.open(GRID))
        self.grid.guided_asked.connect(lambda student: self.open(GUIDED, student=student))
        self.grid.results_asked.connect(lambda: self.open(RESULTS))
        self.grid.sheet_asked.connect(lambda: self.open(GRID))
        self.guided.grid_asked.connect(lambda student: self.open(GRID, student=student))
        self.guided.results_asked.connect(lambda: self.open(RESULTS))
        self.results.grid_asked.connect(lambda student: self.open(GRID, student=student))
        self.results.child_asked.connect(lambda student: self.open(GUIDED, student=student))
        self.results.report_asked.connect(self._ask_report)
        self.results.plan.asked.connect(self.wanted)

    @property
    def page(self) -> str:
        """Which page is asked for: `start`, `grid`, `guided`, `results` or `papers`."""
        return self._at.page if self._at else START

    def set_place(self, term: Term, classroom: Classroom | None) -> None:
        """Show another term or class; without a class only the start page can be shown."""
        page = self.page if classroom else START
        choice = self._at.choice if self._at else FIRST
        sent, self._sent = self._sent, None
        if sent and classroom and sent[0].classroom in classroom.rooms:
            self._load(At(self._for_child, sent[1], term, classroom, sent[0].student.id))
        else:
            self._load(At(page, choice, term, classroom))

    def refresh(self) -> None:
        """Shown again: what others changed meanwhile is read anew, what is typed here stays."""
        if self._at is not None and (self._stale or self.page == START):
            self._load(self._at)
        elif self.page == GRID:
            self.grid.grid.setFocus()

    def open(self, page: str, choice: Choice | None = None, student: str = "") -> None:
        """Show a page of a form; without `choice` of the one at work."""
        at = self._at
        asked = choice or (at.choice if at else FIRST)
        if page in (GRID, GUIDED, PAPERS) and not may_fill(self._session.actor, asked[0]):
            page = RESULTS
        if at is not None and (at.classroom is not None or page == START):
            self._load(At(page, choice or at.choice, at.term, at.classroom, student))

    def _follow_up(self, form: Form, student: str) -> None:
        """The form that a child's result asks for, about the same child; there is a way back."""
        if at := self._at:
            choice = (form.id, form.informants[0])
            self._load(At(GUIDED, choice, at.term, at.classroom, student, at.back or at))

    def _go_back(self, student: str) -> None:
        if self._at and (back := self._at.back):
            self.open(back.page, back.choice, student)

    def take(self, detail: object) -> None:
        """Be sent here: for a `Pupil`, or a mapping with `form`, `page` and perhaps `student`; with
        a `pupil` the class is changed to the child's."""
        if isinstance(detail, Pupil):
            self._send(detail, self._at.choice if self._at else FIRST)
        elif isinstance(detail, Mapping):
            form, student = str(detail.get("form", "")), str(detail.get("student", ""))
            choice = self._forms.get(form)
            if "informant" in detail:  # said by one who knows: our own forms may still be read
                choice = (form, cast("Informant", detail["informant"]))
            self.drafts.plan_day(form, detail.get("day"))
            if isinstance(pupil := detail.get("pupil"), Pupil):
                self._send(pupil, choice or FIRST)
            else:
                self.open(str(detail.get("page", GRID)), choice, student)

    def _send(self, pupil: Pupil, choice: Choice) -> None:
        """Fill in a form about a child, in its own class."""
        at = self._at
        if at is not None and (at.classroom is None or pupil.classroom not in at.classroom.rooms):
            self._sent = (pupil, choice)
            self.place_wanted.emit(at.term, pupil.classroom)
        else:
            self.open(self._for_child, choice, pupil.student.id)

    def may_leave(self) -> bool:
        """False while answers could not be stored: they are tried again, and the teacher asked."""
        self.flush()
        if not self.drafts.in_trouble or self._let_go:
            return True
        confirm(
            self,
            self.tr("Some answers are not stored yet"),
            self.tr(
                "The disk did not take them so far. Close and they are lost; "
                "stay, and they are tried again by themselves."
            ),
            (self.tr("Close all the same"), self._close_anyway),
            danger=True,
        )
        return False

    def flush(self) -> None:
        """Leave the child at work, and hand all that was typed to the lane."""
        for page in (self.grid, self.guided):
            page.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    def _close_anyway(self) -> None:
        self._let_go = True
        self.window().close()

    def _load(self, at: At) -> None:
        """Read what the page needs; it is shown when it has come."""
        self.flush()
        self._at, self._stale = at, False
        task = self._session.read(partial(find, at), self._show)
        self._busy.watch(task, self.tr("Opening …"))

    def _show(self, found: Found) -> None:
        """Show what was asked for, unless something else was asked for since."""
        at, what = found.at, found.what
        if at != self._at:
            return
        self._forms = {choice[0]: choice for _, choice in reversed(found.forms)}  # first informant
        page = self._pages[at.page]
        if isinstance(page, GridPage | GuidedPage) and not sheet_of(what)[0].lines:
            self.open(START)  # it says what to do about a class without children
            return
        if isinstance(page, GridPage) and not fits_grid(sheet_of(what)[0].form):
            self.open(GUIDED, student=at.student)  # a grid could not take all of it
            return
        if not isinstance(page, StartPage):
            page.header.show_forms(found.forms, at.choice)
        self._stack.setCurrentWidget(page)
        if isinstance(page, ResultsPage):
            page.show_results(cast("ClassResults", what))
        elif isinstance(page, StartPage):
            start = cast("Start", what)
            page.show_standings(start.standings, at.term, at.classroom, start.rooms)
        elif isinstance(page, PapersPage):
            page.show_form(cast("About", what))
        else:
            self.guided.following = at.back is not None
            page.show_sheet(*sheet_of(what), at.student)
            self.dangers.begin(sheet_of(what)[0])

    def _pick_form(self, choice: object) -> None:
        if isinstance(choice, tuple):
            self.open(self.page, choice)

    def _ask_class(self, room: object) -> None:
        if self._at is not None:
            self.place_wanted.emit(self._at.term, room)

    def _ask_report(self) -> None:
        """The report of what is shown: its name and the class; the term is that of the window."""
        if self._at is not None and self._at.classroom is not None:
            name = OF_CLASS[self._at.choice[0]]
            self.wanted.emit("reports", {"name": name, "class": self._at.classroom.label})

    def _tell_change(self, _record: Record) -> None:
        self._mine = True
        self._session.changed.emit("screenings")
        self._mine = False

    def _read_again(self) -> None:
        if self._at is not None:
            self._load(self._at)

    def _note_change(self, _what: str) -> None:
        self._stale = self._stale or not self._mine
