"""Targets: goals of the school year with their counted values, movement between groups, needs."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QWidget

from careapp.domain.access import Action
from careapp.domain.people import Classroom
from careapp.domain.schools import Term
from careapp.domain.targets import Line
from careapp.services.movements import Movements, movements
from careapp.services.needs import Needs, needs
from careapp.services.schools import SchoolServices
from careapp.services.targets import YEARS, TargetBoard
from careapp.ui import labels, theme
from careapp.ui.busy import Busy
from careapp.ui.low_page import low_column
from careapp.ui.marks import Legend
from careapp.ui.pages import SPACING, Banner, Card, EmptyState, PageHeader
from careapp.ui.pickers import Pills
from careapp.ui.screens.movement_page import MovementPage
from careapp.ui.screens.needs_page import NeedsPage
from careapp.ui.screens.target_panel import TargetPanel
from careapp.ui.screens.target_setting import Setting
from careapp.ui.screens.targets_list import TONES, TargetTable, light_word
from careapp.ui.session import Session
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button, shortcut, with_key

GOALS, MOVEMENT, NEEDS = "goals", "movement", "needs"
_PAGES = (GOALS, MOVEMENT, NEEDS)
TAB_KEY = "F7"
_BESIDE, _WIDE = 760, 1000  # from which on the panel is beside the table, and wide
_ROOMY = 900  # from which on every column has room
_PANEL, _SLIM, _BELOW = 344, 316, 240


@dataclass(frozen=True, slots=True)
class _Found:
    """What came from the database lane, for which place."""

    board: TargetBoard
    moved: Movements
    needs: Needs


class TargetsScreen(QWidget):
    """Sent here with a `page`: goals, movement or needs."""

    wanted = Signal(str, object)  # another screen: its id, and what for

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._term: Term | None = None
        self._classroom: Classroom | None = None
        self._board: TargetBoard | None = None
        self.keeps = Notes(self)
        self.setting = Setting(session, self, self.keeps)
        actor = session.actor
        self._may_set = actor.may(Action.SET_TARGETS) and actor.reaches_school
        self.header, self.banner = PageHeader(self.tr("Targets")), Banner()
        self._report = button(self.tr("As a report"), key="Ctrl+R", icon="reports")
        self.tabs = Pills([(GOALS, self.tr("Goals and values")),
                           (MOVEMENT, self.tr("Movement between groups")),
                           (NEEDS, self.tr("Where help is needed"))],
                          self.tr("Goals, movement or needs"))  # fmt: skip
        self.table = TargetTable(())
        self.panel = TargetPanel(may_set=self._may_set)
        self.movement, self.needs = MovementPage(), NeedsPage()
        self._card, self._goals = Card(), QWidget()
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._goals)
        self._empty = EmptyState(self.tr("Reading …"), icon="reports")
        self._pages = QStackedWidget()
        self._years: tuple[int, ...] = ()
        self._offered: set[int] = set()
        self._build()
        self._busy = Busy(self)
        self._connect()

    def _build(self) -> None:
        self.header.add_action(self._report)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(SPACING)
        self._card.add(self.table, 1)
        foot = QHBoxLayout()
        foot.addWidget(Legend([(tone, light_word(light)) for light, tone in TONES.items()]), 1)
        self._card.add(foot)
        self._beside.addWidget(self._card, 1)
        self._beside.addWidget(self.panel)
        self._pages.addWidget(self._goals)
        self._pages.addWidget(self.movement)
        self._pages.addWidget(self.needs)
        column = low_column(self)
        column.addWidget(self.header)
        column.addWidget(self.banner)
        column.addWidget(self.tabs)
        column.addWidget(self._pages, 1)
        column.addWidget(self._empty, 1)
        self._pages.hide()
        self.tabs.setToolTip(with_key(self.tr("Goals, movement or needs"), TAB_KEY))

    def _connect(self) -> None:
        shortcut(TAB_KEY, self.tabs, self._other_page)
        self.tabs.picked.connect(self.show_page)
        self._report.clicked.connect(self._ask_report)
        self.panel.edit_asked.connect(self.ask_goal)
        self.panel.children_asked.connect(self._list)
        self.movement.children_asked.connect(self._list)
        self.needs.children_asked.connect(self._list)
        self.setting.done.connect(self._say_done)
        self.setting.changed.connect(self.refresh)
        self.setting.failed.connect(self.banner.show_error)
        self._empty.acted.connect(lambda: self.wanted.emit("roster", None))
        self._session.changed.connect(self._follow)
        self._listen()

    def _listen(self) -> None:
        self.table.chosen.connect(self._show_line)
        self.table.opened.connect(self.ask_goal)

    def set_place(self, term: Term, classroom: Classroom | None) -> None:
        """Show the values of a class, or with None of all that the account reaches."""
        self._term, self._classroom = term, classroom
        self.refresh()

    def refresh(self) -> None:
        """Count everything again; the place in the list stays."""
        term, classroom = self._term, self._classroom
        if term is None:
            return

        def work(services: SchoolServices) -> _Found:
            board = services.targets.board(term, classroom)
            desk, people = services.desk, services.people
            moved = movements(desk, people, term, classroom)
            found = needs(desk, people, services.screenings, term, classroom)
            return _Found(board, moved, found)

        self._busy.watch(self._session.read(work, self._show), self.tr("Counting …"))

    def take(self, detail: object) -> None:
        """Be sent here, to one of the pages."""
        if isinstance(detail, Mapping) and detail.get("page") in _PAGES:
            self.show_page(str(detail["page"]))

    def show_page(self, page: str) -> None:
        """Goals, movement or needs."""
        self.tabs.choose(page)
        pages = {GOALS: self._goals, MOVEMENT: self.movement, NEEDS: self.needs}
        first = {GOALS: self.table, MOVEMENT: self.movement.scale, NEEDS: self.needs.picture}
        self._pages.setCurrentWidget(pages[page])
        first[page].setFocus()

    def _other_page(self) -> None:
        at = _PAGES.index(self.tabs.chosen())
        self.show_page(_PAGES[(at + 1) % len(_PAGES)])

    def _show(self, found: _Found) -> None:
        board = found.board
        if (board.term, board.classroom) != (self._term, self._classroom):
            return  # of a class that was left meanwhile
        self._board = board
        place = board.classroom.label if board.classroom else self.tr("All classes")
        words = self.tr("Targets {year} · {place}").format(year=board.term.year, place=place)
        self.header.set_title(words)
        self.header.set_subtitle(self._subtitle(board))
        self._columns(board)
        self.table.show_lines(board.lines)
        self.movement.show_movements(found.moved)
        self.needs.show_needs(found.needs)
        self._pages.setVisible(board.anybody)
        self.tabs.setVisible(board.anybody)
        self._report.setEnabled(board.anybody)
        self._empty.setVisible(not board.anybody)
        if not board.anybody:
            words = self.tr("There are no students here in this term. Bring in the list first.")
            self._empty.set_sentence(words, self.tr("To the list of students"))
        elif board.copied_from and self._may_set and board.term.year not in self._offered:
            self._offered.add(board.term.year)  # once: not over what was just said
            self._offer_copy(board.copied_from, board.term.year)

    def _subtitle(self, board: TargetBoard) -> str:
        goals = [each for each in board.lines if each.now.goal is not None]
        counts = [
            f"{light_word(light)} {n}"
            for light in ("reached", "near", "far")
            if (n := sum(each.light == light for each in goals))
        ]
        said = self.tr("%n goal(s) set", "", len(goals)) if goals else self.tr("No goals set yet")
        return " · ".join((said, *counts, labels.term(board.term)))

    def _columns(self, board: TargetBoard) -> None:
        """The columns bear the years: other years, another table."""
        years = tuple(range(board.term.year - YEARS + 1, board.term.year + 1))
        if years == self._years:
            return
        self._years, had = years, self.table.hasFocus()
        made = TargetTable(years)
        layout = self._card.layout()
        assert layout is not None  # every card has one
        layout.replaceWidget(self.table, made)
        self.table.hide()
        self.table.deleteLater()
        self.table = made
        self._listen()
        self._fit()
        if had:
            made.setFocus()

    def _show_line(self, line: Line) -> None:
        if self._board is not None:
            self.panel.show_line(line, self._board.staff)

    def ask_goal(self, line: Line) -> None:
        """Ask for the goal of an indicator, of who may set it."""
        if self._board is not None and self._may_set:
            self.setting.ask(line, self._board)

    def _offer_copy(self, year: int, to: int) -> None:
        words = self.tr("No goals for {to} yet. Take over those of {year}?")
        self.banner.show_warning(
            words.format(to=to, year=year),
            self.tr("Take them over"),
            lambda: self.setting.copy(year, to),
        )

    def _say_done(self, words: str, undo: Callable[[], None]) -> None:
        self.banner.show_success(words, self.tr("Undo"), undo)

    def _list(self, ids: Sequence[str], name: str) -> None:
        self.wanted.emit("students", {"ids": tuple(ids), "title": name})

    def _ask_report(self) -> None:
        needed = "trend" if self._classroom else "screening-school"
        name = {GOALS: "targets", MOVEMENT: "trend", NEEDS: needed}[self.tabs.chosen()]
        place = self._classroom.label if self._classroom else ""
        self.wanted.emit("reports", {"name": name, "class": place})

    def _follow(self, what: str) -> None:
        if what not in ("look", "targets") and self.isVisible():
            self.refresh()

    def _fit(self) -> None:
        way, beside = QBoxLayout.Direction, self.width() >= theme.px(_BESIDE)
        self._beside.setDirection(way.LeftToRight if beside else way.TopToBottom)
        wide = self.width() >= theme.px(_WIDE)
        width = theme.px(_PANEL if wide else _SLIM)
        self.panel.setMinimumWidth(width if beside else 0)
        self.panel.setMaximumWidth(width if beside else 16_777_215)  # Qt's "no limit"
        self.panel.setMaximumHeight(16_777_215 if beside else theme.px(_BELOW))
        self.table.show_years(shown=wide)
        self.table.fit(cramped=self.width() < theme.px(_ROOMY))

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard begins at the table."""
        super().showEvent(event)
        self.table.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
