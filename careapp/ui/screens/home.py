"""Today: the first screen. How far the class is, what to do now, whom nobody has noticed yet."""

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QVBoxLayout, QWidget

from careapp.domain.access import Action
from careapp.domain.deadlines import Deadline
from careapp.domain.people import Classroom
from careapp.domain.schools import Term
from careapp.errors import CareError
from careapp.services.home import Today
from careapp.services.report_kinds import Wanted
from careapp.services.schools import SchoolServices
from careapp.ui import labels, theme
from careapp.ui.busy import Busy
from careapp.ui.chart_view import ChartView
from careapp.ui.pages import MARGIN, SPACING, Banner, Card, EmptyState, PageHeader, ScrollPage
from careapp.ui.screens import home_todo
from careapp.ui.screens.form_reach import may_fill
from careapp.ui.screens.home_alarms import HomeAlarms
from careapp.ui.screens.home_cards import RingsCard, ToDoCard, UnnoticedCard
from careapp.ui.screens.home_deadlines import DeadlinesCard
from careapp.ui.screens.home_groups import DimensionsCard
from careapp.ui.screens.home_ways import Way
from careapp.ui.session import Session
from careapp.ui.unsaved import Notes

if TYPE_CHECKING:
    from careapp.ui.screens.asked_paper import AskedPaper

_BESIDE = 880  # a page at least this wide has two columns of cards


class HomeScreen(QWidget):
    """Everything comes from one short reading; every number opens its children."""

    wanted = Signal(str, object)  # another screen: its id, and what for
    place_wanted = Signal(object, object)  # a Term and a Classroom, or None for all

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._term: Term | None = None
        self._classroom: Classroom | None = None
        self._today: Today | None = None
        self._way_on = ""  # what the button under a sentence does
        self._paper: AskedPaper | None = None
        self.keeps = Notes(self)  # what is said of alarms, as far as it is typed
        self._alarms = HomeAlarms(session, self, self.keeps)
        self._header, self._banner = PageHeader(self._heading()), Banner()
        self.rings, self.to_dos, self.groups = RingsCard(), ToDoCard(), DimensionsCard()
        self.unnoticed, self.deadlines = UnnoticedCard(), DeadlinesCard()
        self._empty = EmptyState(self.tr("Reading …"), icon="students")
        self._body = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._build()
        self._busy = Busy(self)
        self._connect()

    def _build(self) -> None:
        for column in (self._left, self._right):
            column.setSpacing(SPACING)
            self._columns.addLayout(column, 1)
        self._columns.setSpacing(SPACING)
        self._place_cards()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(SPACING)
        body.addWidget(self.rings)
        body.addLayout(self._columns)
        page = ScrollPage()
        for part in (self._header, self._banner, self._body):
            page.column.addWidget(part)
        page.column.addWidget(self._empty, 1)
        page.column.addStretch()
        self._body.hide()
        self._empty.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)

    def _place_cards(self) -> None:
        """Two columns of about the same height: under the longer card stands the shorter one."""
        low: list[Card] = sorted((self.unnoticed, self.deadlines), key=self._height)
        if self._height(self.to_dos) < self._height(self.groups):
            low.reverse()
        for column, cards in (
            (self._left, (self.to_dos, low[0])),
            (self._right, (self.groups, low[1])),
        ):
            for each in (self.to_dos, self.groups, *low):
                column.removeWidget(each)
            column.takeAt(0)  # the stretch
            for each in cards:
                column.addWidget(each)
            column.addStretch(1)
        self._order((self.rings, self.to_dos, low[0], self.groups, low[1]))

    def _height(self, card: Card) -> int:
        """What a card takes in one of two columns."""
        layout, width = card.layout(), self.width() // 2 - MARGIN
        if layout is None or not layout.hasHeightForWidth():
            return card.sizeHint().height()
        return layout.totalHeightForWidth(width)

    def _order(self, cards: Sequence[Card]) -> None:
        """The Tab key goes through the cards as they are read."""
        for before, after in pairwise(stop for card in cards for stop in _stops(card)):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        for each in (self.rings, self.groups, self.unnoticed):
            each.wanted.connect(self.wanted)
        self.to_dos.pressed.connect(self._go)
        self.deadlines.ticked.connect(self._tick)
        self._empty.acted.connect(self._act)
        self._session.changed.connect(self._follow)
        self._alarms.looked_after.connect(self.refresh)

    def set_place(self, term: Term, classroom: Classroom | None) -> None:
        """Show a class, or with None all that the account reaches, in a term."""
        self._term, self._classroom = term, classroom
        self.refresh()

    def refresh(self, _done: object = None) -> None:
        """Read everything again."""
        term, classroom = self._term, self._classroom
        if term is None:
            return

        def work(services: SchoolServices) -> Today:
            return services.home.today(term, classroom)

        task = self._session.read(work, self._show, self._fail)
        self._busy.watch(task, self.tr("Reading …"))

    @property
    def today(self) -> Today | None:
        """What is shown."""
        return self._today

    def _heading(self) -> str:
        words = self.tr("Today · {day}")
        return words.format(day=labels.today(self._session.today()))

    def _show(self, today: Today) -> None:
        if (today.term, today.classroom) != (self._term, self._classroom):
            return  # of a class that was left meanwhile
        self._today = today
        self._alarms.look(today)
        self._header.set_title(self._heading())
        self._banner.clear()
        if not today.counted and not today.late:
            self._say_empty(today)
            return
        at = self._focused()
        if at is not None:  # else it would wander from row to row as they go, and scroll the page
            self.window().setFocus()
        self._body.hide()  # in sight, every row that comes would lay out the whole page anew
        self._fill(today)
        self._empty.hide()
        self._body.show()
        if at is not None:
            self._take_focus(*at)

    def _fill(self, today: Today) -> None:
        actor = self._session.actor
        may_tick = actor.may(Action.MANAGE_SCHOOL)
        reaches = today.classroom is not None or actor.reaches_school
        to_dos = home_todo.to_dos(
            today,
            may_fill=lambda form: may_fill(actor, form),
            may_tick=may_tick,
            may_print=reaches and actor.may(Action.MAKE_REPORTS),
        )
        self.rings.show_today(today)
        self.to_dos.show_to_dos(to_dos)
        self.groups.show_today(today)
        self.unnoticed.show_today(today)
        self.deadlines.show_today(today, may_tick=may_tick)
        self._place_cards()

    def _focused(self) -> tuple[Card, int] | None:
        """Which card has the keyboard, and where in it."""
        for card in (self.rings, self.to_dos, self.unnoticed, self.deadlines):
            for n, stop in enumerate(_stops(card)):
                if stop.hasFocus():
                    return card, n
        return None

    def _take_focus(self, card: Card, n: int) -> None:
        """Where it was before; what was there may be done and gone."""
        if stops := _stops(card):
            stops[min(n, len(stops) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_empty(self, today: Today) -> None:
        if today.anybody:
            words = self.tr("Nobody is in this class in this term.")
            self._say(words, self.tr("See the students"), "students")
        elif self._session.actor.may(Action.IMPORT_ROSTER):
            words = self.tr(
                "There are no students here yet. The first step is the list of the school: "
                "the file from DMC as it is, or a table of your own."
            )
            self._say(words, self.tr("Import a student list"), "roster")
        else:
            words = self.tr(
                "There are no students here yet. The administrator imports the list of the "
                "school, and gives you your class."
            )
            self._say(words, self.tr("Look again"), "")

    def _say(self, words: str, action: str, way_on: str) -> None:
        """A sentence in place of the cards, and a button: to a place, or "" to read again."""
        self._way_on = way_on
        self._empty.set_sentence(words, action)
        self._body.hide()
        self._empty.show()

    def _act(self) -> None:
        if self._way_on:
            self.wanted.emit(self._way_on, None)
        else:
            self.refresh()

    def _fail(self, problem: Exception) -> None:
        """What was read before stays in sight; it may be old, and the message says why."""
        if not isinstance(problem, CareError):
            return
        if self._body.isVisible():
            self._banner.show_error(str(problem), self.tr("Try again"), self.refresh)
        else:
            self._say(str(problem), self.tr("Try again"), "")

    def _go(self, way: Way) -> None:
        if way.place == home_todo.TICK and isinstance(way.detail, Deadline):
            self._tick(way.detail, True)
        elif way.place == home_todo.TERM:
            self._session.read(
                lambda services: services.people.term(str(way.detail)), self._go_to_term
            )
        elif way.place == home_todo.PRINT:
            self._print(str(way.detail))
        elif way.place == home_todo.ALARMS:
            self._alarms.ask()
        else:
            self.wanted.emit(way.place, way.detail)

    def _print(self, form: str) -> None:
        """The list of the children who miss a form, on paper."""
        # What draws and prints is loaded for those who print.
        from careapp.ui.screens.asked_paper import AskedPaper

        if self._term is None:
            return
        if self._paper is None:
            self._paper = AskedPaper(self._session, self, self._banner)
        self._paper.make(Wanted(self._term, self._classroom, form=form), save=False)

    def _go_to_term(self, term: Term) -> None:
        self.place_wanted.emit(term, self._classroom)

    def _tick(self, deadline: Deadline, done: bool) -> None:
        def work(services: SchoolServices) -> None:
            services.deadlines.tick(deadline, done=done)

        self._session.read(work, self.refresh)

    def _follow(self, what: str) -> None:
        if what in ("people", "screenings", "settings", "alarms") and self.isVisible():
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        beside = self.width() >= theme.px(_BESIDE)
        self._columns.setDirection(way.LeftToRight if beside else way.TopToBottom)


def _stops(card: Card) -> list[QWidget]:
    """What of a card the Tab key stops at, as it is read."""
    found = (each for each in card.findChildren(QWidget) if each.isEnabled())
    return [each for each in found if isinstance(each, QAbstractButton | ChartView)]
