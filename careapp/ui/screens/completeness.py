"""The completeness board: what of all that is asked is in, class by class, and whom to chase."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from careapp.domain.access import Action
from careapp.domain.completeness import Part
from careapp.domain.people import Classroom, Pupil
from careapp.domain.reconciliation import Entered
from careapp.domain.schools import Term
from careapp.errors import CareError
from careapp.reports.boards import SCHOOL, Board, Room
from careapp.services.report_kinds import Wanted
from careapp.services.schools import SchoolServices
from careapp.ui import labels
from careapp.ui.busy import Busy
from careapp.ui.low_page import low_column
from careapp.ui.pages import Banner, EmptyState, PageHeader
from careapp.ui.screens import completeness_ways
from careapp.ui.screens import completeness_words as words
from careapp.ui.screens.asked_paper import AskedPaper
from careapp.ui.screens.completeness_asked import Asking
from careapp.ui.screens.completeness_panel import Missing
from careapp.ui.screens.completeness_totals import Totals
from careapp.ui.screens.completeness_view import BoardView
from careapp.ui.screens.completeness_ways import Way
from careapp.ui.session import Session
from careapp.ui.widgets import button

_FOLLOWED = ("people", "screenings", "settings", "activities", "plans", "referrals", "visits")


@dataclass(frozen=True, slots=True)
class _Found:
    """What came from the database lane, for which place; `there` are in class now."""

    term: Term
    classroom: Classroom | None
    board: Board
    there: int


class CompletenessScreen(QWidget):
    """All classes by form, or the children of one class by form."""

    wanted = Signal(str, object)  # another screen: its id, and what for
    place_wanted = Signal(object, object)  # a Term and a Classroom

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._term: Term | None = None
        self._classroom: Classroom | None = None
        self._sent: tuple[Classroom, Way] | None = None  # to a screen, via another class
        self._way_on = ""  # what the button under a sentence does
        self._header, self._banner = PageHeader(self.tr("Completeness")), Banner()
        self._report = button(self.tr("As a report"), key="Ctrl+R", icon="reports")
        self.totals_too = button(self.tr("Totals"), key="F7", icon="table")
        self.totals_too.setCheckable(True)
        self._asked = button(self.tr("What is asked"), key="F8", icon="settings")
        self.totals, self.asking = Totals(session), Asking(session, self)
        self.view = BoardView(may_fill=lambda form: session.actor.may(words.action(form)))
        self._empty = EmptyState(self.tr("Reading …"), icon="students")
        self._build()
        self._busy = Busy(self)
        self.paper = AskedPaper(session, self, self._banner)
        self._connect()

    def _build(self) -> None:
        if not self._session.actor.may(Action.MANAGE_SCHOOL):
            self._asked.hide()
        for each in (self._asked, self.totals_too, self._report):
            self._header.add_action(each)
        column = low_column(self)
        column.addWidget(self._header)
        column.addWidget(self._banner)
        column.addWidget(self.view, 1)
        column.addWidget(self.totals, 1)
        column.addWidget(self._empty, 1)
        self.view.hide()
        self.totals.hide()

    def _connect(self) -> None:
        panel = self.view.panel
        self._report.clicked.connect(self._ask_report)
        self._asked.clicked.connect(self.asking.begin)
        self.asking.saved.connect(self._say_parts)
        self.asking.failed.connect(self._fail)
        self.totals_too.toggled.connect(self.refresh)
        self.totals.child_asked.connect(lambda id_: self.wanted.emit("students", id_))
        self.totals.children_asked.connect(self._go_to_children)
        self.totals.saved.connect(self._say_dmc)
        self.totals.failed.connect(self._fail)
        self.view.class_asked.connect(self._go_to_class)
        self.view.child_asked.connect(self._open_child)
        panel.fill_asked.connect(self._fill)
        panel.room_asked.connect(self._see_activities)
        panel.print_asked.connect(lambda: self._on_paper(save=False))
        panel.pdf_asked.connect(lambda: self._on_paper(save=True))
        self._empty.acted.connect(self._act)
        self._session.changed.connect(self._follow)

    def set_place(self, term: Term, classroom: Classroom | None) -> None:
        """Show the children of a class, or with None all classes the account reaches."""
        if (term, classroom) != (self._term, self._classroom):
            self.view.close_list()
        self._term, self._classroom = term, classroom
        self.refresh()
        sent, self._sent = self._sent, None
        if sent and classroom and sent[0] in classroom.rooms:
            self.wanted.emit(*sent[1])

    def refresh(self) -> None:
        """Read everything again; what is open stays open."""
        term, classroom = self._term, self._classroom
        if term is None:
            return

        def work(services: SchoolServices) -> _Found:
            board = services.completeness.board(term, classroom)
            there = 0 if board.pupils else len(services.people.pupils(term, classroom))
            return _Found(term, classroom, board, there)

        task = self._session.read(work, self._show, self._fail)
        self._busy.watch(task, self.tr("Reading …"))

    def _show(self, found: _Found) -> None:
        if (found.term, found.classroom) != (self._term, self._classroom):
            return  # of a class that was left meanwhile
        place = found.classroom.label if found.classroom else self.tr("All classes")
        counted = self.tr("%n child(ren) on the count day, {day}", "", len(found.board.pupils))
        counted = counted.format(day=labels.day_short(found.term.count_day))
        self._header.set_subtitle(f"{place} · {labels.term(found.term)} · {counted}")
        if not found.board.pupils:
            self._say_empty(found)
            return
        self._report.setEnabled(True)
        self._empty.hide()
        whole = found.classroom is None and self._session.actor.reaches_school
        self.totals_too.setVisible(whole)
        totals = whole and self.totals_too.isChecked()
        first = self.view.isHidden() and not totals
        self.view.setVisible(not totals)
        self.totals.setVisible(totals)
        self.view.show_board(found.board, found.term.count_day)
        if totals:
            self.totals.show_term(found.term)
        if first and self.isActiveWindow():
            self.view.start()

    def _say_empty(self, found: _Found) -> None:
        actor = self._session.actor
        if found.there:
            said = self.tr(
                "%n student(s) are in class now, but nobody was on the count day, {day}. "
                "What is asked is counted of who is in class on that day.",
                "",
                found.there,
            ).format(day=labels.day_words(found.term.count_day))
            may = actor.may(Action.MANAGE_SCHOOL)
            self._say(said, self.tr("See the count day") if may else "", "terms")
        else:
            said = self.tr("There are no students here in this term. Bring in the list first.")
            may = actor.may(Action.IMPORT_ROSTER)
            self._say(said, self.tr("To the list of students") if may else "", "roster")

    def _say(self, sentence: str, action: str, way_on: str) -> None:
        """A sentence in place of the board, and a button: "" reads again."""
        self._way_on = way_on
        self._report.setEnabled(False)
        self._empty.set_sentence(sentence, action)
        self.view.hide()
        self.totals.hide()
        self._empty.show()

    def _act(self) -> None:
        match self._way_on:
            case "terms":
                self.wanted.emit("settings", {"section": "terms"})
            case "roster":
                self.wanted.emit("roster", None)
            case _:
                self.refresh()

    def _fail(self, problem: Exception) -> None:
        """What was read before stays in sight; it may be old, and the message says why."""
        if not isinstance(problem, CareError):
            return
        if self.view.isVisible():
            self._banner.show_error(str(problem), self.tr("Try again"), self.refresh)
        else:
            self._say(str(problem), self.tr("Try again"), "")

    def _go_to_class(self, classroom: Classroom) -> None:
        if classroom != self._classroom:
            self.place_wanted.emit(self._term, classroom)

    def _open_child(self, pupil: Pupil) -> None:
        self.wanted.emit("students", pupil.student.id)

    def _fill(self, missing: Missing) -> None:
        spot = self.view.panel.spot
        if spot is None or spot.asked is None:
            return
        if missing.room is not None:
            way = completeness_ways.of_class(spot.asked.form, begin=True)
            self._go(missing.room.classroom, way)
        elif missing.pupil is not None and completeness_ways.by_class(spot.asked.form):
            self._ask_class_now(missing.pupil)
        elif missing.pupil is not None:
            self.wanted.emit(*completeness_ways.of_child(spot.asked, missing.pupil.student.id))

    def _see_activities(self, room: Room) -> None:
        spot = self.view.panel.spot
        if spot is not None and spot.asked is not None:
            way = completeness_ways.of_class(spot.asked.form, begin=False)
            self._go(room.classroom, way)

    def _go(self, classroom: Classroom, way: Way) -> None:
        """To a screen that shows one class: it is chosen first."""
        if self._classroom is not None and classroom in self._classroom.rooms:
            self.wanted.emit(*way)
        else:
            self._sent = classroom, way
            self.place_wanted.emit(self._term, classroom)

    def _ask_class_now(self, pupil: Pupil) -> None:
        """The class the child is in now: it may have moved since the count day."""
        term = self._term
        if term is None:
            return

        def work(services: SchoolServices) -> tuple[Pupil, Classroom | None]:
            day = term.reference_day(services.desk.today)
            found = services.people.enrolments(pupil.student.id)
            return pupil, next((each.classroom for each in found if each.valid_on(day)), None)

        self._session.read(work, self._fill_child, self._fail)

    def _fill_child(self, found: tuple[Pupil, Classroom | None]) -> None:
        (pupil, classroom), spot = found, self.view.panel.spot
        if spot is None or spot.asked is None:
            return
        if classroom is None:
            said = self.tr("{name} has left since the count day: nothing can be filled in now.")
            self._banner.show_warning(said.format(name=labels.short_name(pupil.student)))
            return
        self._go(classroom, completeness_ways.of_child(spot.asked, pupil.student.id))

    def _on_paper(self, *, save: bool) -> None:
        """The list that is open, printed or kept."""
        spot, term = self.view.panel.spot, self._term
        if spot is None or spot.asked is None or term is None:
            return
        line = spot.line
        classroom = None if line.total else line.pupils[0].classroom
        grade = line.place if line.total and line.place != SCHOOL else None
        self.paper.make(Wanted(term, classroom, grade, form=spot.asked.form), save=save)

    def _go_to_children(self, ids: object, title: str) -> None:
        self.wanted.emit("students", {"ids": ids, "title": title})

    def _say_parts(self, before: tuple[Part, ...]) -> None:
        self._session.changed.emit("settings")
        said = self.tr("What is asked has changed.")
        self._banner.show_success(said, self.tr("Undo"), lambda: self.asking.save(before))

    def _say_dmc(self, before: Entered) -> None:
        said = self.tr("The numbers of DMC are kept.")
        self._banner.show_success(said, self.tr("Undo"), lambda: self.totals.save(before))

    def _ask_report(self) -> None:
        place = self._classroom.label if self._classroom else ""
        self.wanted.emit("reports", {"name": "completeness", "class": place})

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard begins at the board."""
        super().showEvent(event)
        self.view.start()

    def _follow(self, what: str) -> None:
        if what in _FOLLOWED and self.isVisible():
            self.refresh()
