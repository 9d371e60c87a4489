"""Early signs: whom plain rules point at, by which numbers; taken into a plan or set aside."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from careapp.domain.access import Action
from careapp.domain.people import Classroom
from careapp.domain.schools import Term
from careapp.services.sign_words import title
from careapp.services.signs import Done, Pointed, SignBoard
from careapp.ui import labels, theme
from careapp.ui.busy import Busy
from careapp.ui.low_page import low_column
from careapp.ui.pages import SPACING, Banner, Card, EmptyState, PageHeader
from careapp.ui.pickers import Picker, Pills
from careapp.ui.screens.sign_deciding import Deciding
from careapp.ui.screens.sign_panel import SignPanel
from careapp.ui.screens.sign_rules import RulesPage
from careapp.ui.screens.signs_list import Row, SignTable
from careapp.ui.session import Session
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button, label

WAITING, DECIDED, ALL = "waiting", "decided", "all"
_BESIDE, _WIDE = 760, 1080  # from which on the panel is beside the list, and wide
_PANEL, _SLIM, _BELOW = 344, 316, 262


class SignsScreen(QWidget):
    """Sent here with a `student` to look at first, or with nothing."""

    wanted = Signal(str, object)  # another screen: its id, and what for

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._term: Term | None = None
        self._classroom: Classroom | None = None
        self._board: SignBoard | None = None
        self._at = ""  # the child to go to
        actor = session.actor
        self.keeps = Notes(self)
        self.header, self.banner = PageHeader(self.tr("Early signs")), Banner()
        self._rules = button(self.tr("Rules"), key="Ctrl+R", icon="settings")
        self.filter = Pills(self._filters(), self.tr("Which signs"))
        self.rule = Picker(self.tr("Only one rule"))
        self.table = SignTable()
        self.panel = SignPanel(may_decide=actor.may(Action.DECIDE_SIGNS))
        self.rules = RulesPage(session)
        self.deciding = Deciding(session, self, self.keeps)
        self._empty = EmptyState(self.tr("Reading …"), icon="search")
        self._pages, self._list = QStackedWidget(), QWidget()
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body = QWidget()
        self._build()
        self._busy = Busy(self)
        self._connect()

    def _filters(self) -> list[tuple[str, str]]:
        return [
            (WAITING, self.tr("To be decided")),
            (DECIDED, self.tr("Decided")),
            (ALL, self.tr("All")),
        ]

    def _build(self) -> None:
        self.header.add_action(self._rules)
        bar = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        bar.addWidget(self.filter, 1)
        bar.addWidget(self.rule)
        card = Card()
        card.add(self.table, 1)
        hint = self.tr("A: into a care plan · S: set aside · D: again · Enter: open the student")
        card.add(label(hint, "small", wrap=True))
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(SPACING)
        self._beside.addWidget(card, 1)
        self._beside.addWidget(self.panel)
        self._body.setLayout(self._beside)
        column = low_column(self._list)
        column.addWidget(self.header)
        column.addWidget(self.banner)
        column.addLayout(bar)
        column.addWidget(self._body, 1)
        column.addWidget(self._empty, 1)
        self._body.hide()
        self._pages.addWidget(self._list)
        self._pages.addWidget(self.rules)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _connect(self) -> None:
        self._rules.clicked.connect(self.show_rules)
        self.rules.closed.connect(self.show_list)
        self.rules.changed.connect(self.refresh)
        self.filter.picked.connect(lambda _: self._show_rows())
        self.rule.picked.connect(lambda _: self._show_rows())
        self.table.chosen.connect(self._show_row)
        self.table.opened.connect(lambda row: self._open(row.child.pupil.student.id))
        self.table.accepted.connect(self.accept)
        self.table.put_aside.connect(self.ask_aside)
        self.panel.accept_asked.connect(self.accept)
        self.panel.aside_asked.connect(self.ask_aside)
        self.table.decided_again.connect(self.decide_again)
        self.panel.again_asked.connect(self.decide_again)
        self.panel.child_asked.connect(self._open)
        self.panel.plan_asked.connect(lambda id_: self.wanted.emit("plans", {"plan": id_}))
        self.deciding.decided.connect(self._say_decided)
        self.deciding.undone.connect(self.refresh)
        self.deciding.failed.connect(self.banner.show_error)
        self._empty.acted.connect(self._act)
        self._session.changed.connect(self._follow)

    def set_place(self, term: Term, classroom: Classroom | None) -> None:
        """Show the signs of a class, or with None of all that the account reaches."""
        self._term, self._classroom = term, classroom
        self.refresh()

    def refresh(self) -> None:
        """Read everything again; the place in the list stays."""
        term, classroom = self._term, self._classroom
        if term is not None:
            task = self._session.read(
                lambda services: services.signs.board(term, classroom), self._show
            )
            self._busy.watch(task, self.tr("Reading …"))

    def take(self, detail: object) -> None:
        """Be sent here: with a mapping that names a `student`, at that child."""
        self.show_list()
        if isinstance(detail, Mapping) and "student" in detail:
            self._at = str(detail["student"])
            self.filter.choose(ALL)
            self.rule.choose("")
            self._show_rows()

    def show_rules(self) -> None:
        self._pages.setCurrentWidget(self.rules)

    def show_list(self) -> None:
        self._pages.setCurrentWidget(self._list)
        self.table.setFocus()

    def _show(self, board: SignBoard) -> None:
        if (board.term, board.classroom) != (self._term, self._classroom):
            return  # of a class that was left meanwhile
        self._board = board
        place = board.classroom.label if board.classroom else self.tr("All classes")
        self.header.set_title(self.tr("Early signs · {place}").format(place=place))
        self.rules.show_rules(board.rules)
        self._offer_rules(board)
        self._count(board)
        self._show_rows()

    def _offer_rules(self, board: SignBoard) -> None:
        chosen = self.rule.currentData()
        found = {each.hit.rule.id: each.hit.rule for c in board.children for each in c.signs}
        pairs: list[tuple[str, object]] = [(self.tr("All rules"), "")]
        pairs += [(title(each), each.id) for each in board.rules if each.id in found]
        self.rule.fill(pairs, chosen if chosen in found else "")
        self.rule.setVisible(len(found) > 1)

    def _count(self, board: SignBoard) -> None:
        waiting = sum(len(each.waiting) for each in board.children)
        every = sum(len(each.signs) for each in board.children)
        children = sum(bool(each.waiting) for each in board.children)
        words = self.tr("%n child(ren) with signs to be decided", "", children)
        self.header.set_subtitle(f"{words} · {labels.term(board.term)}")
        for id_, words in self._filters():
            count = {WAITING: waiting, DECIDED: every - waiting, ALL: every}[id_]
            self.filter.set_words(id_, f"{words} {count}")

    def _show_rows(self) -> None:
        board = self._board
        if board is None:
            return
        rows = [row for child in board.children for row in self._rows(child)]
        self.table.show_signs(rows, rooms=board.classroom is None)
        at, self._at = self._at, ""
        if at:
            self.table.go_to(at)
        self._body.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self.filter.setVisible(bool(board.children))
        if rows:
            self._show_row(self.table.record())
        else:
            self._say_empty(board)

    def _rows(self, child: Pointed) -> list[Row]:
        which, rule = self.filter.chosen(), self.rule.currentData() or ""
        shown = [
            each
            for each in child.signs
            if rule in ("", each.hit.rule.id) and (which == ALL or each.waits == (which == WAITING))
        ]
        return [Row(child, each, n == 0) for n, each in enumerate(shown)]

    def _show_row(self, row: Row | None) -> None:
        if row is not None and self._board is not None:
            self.panel.show_row(row, self._board.names)

    def _say_empty(self, board: SignBoard) -> None:
        if not board.anybody:
            words = self.tr("There are no students here yet. Bring in the list first.")
            self._empty.set_sentence(words, self.tr("To the list of students"))
        elif board.children:
            words = self.tr("Nothing is left here: every sign of these is decided.")
            self._empty.set_sentence(words, self.tr("Show all"))
        else:
            words = self.tr(
                "No rule points at anybody here. Signs come from attendance and results, from the "
                "screening, the SDQ, growth and home visits, as soon as they are entered."
            )
            self._empty.set_sentence(words, self.tr("See the rules"))

    def _act(self) -> None:
        if self._board is None or not self._board.anybody:
            self.wanted.emit("roster", None)
        elif self._board.children:
            self.filter.choose(ALL)
            self.rule.choose("")
            self._show_rows()
        else:
            self.show_rules()

    def _open(self, student: str) -> None:
        self.wanted.emit("students", student)

    def _chosen(self, *, every: bool) -> tuple[str, ...]:
        """The rules of the sign at work, or of all that wait of its child."""
        row = self.table.record()
        if row is None or not self._session.actor.may(Action.DECIDE_SIGNS):
            return ()
        signs = row.child.waiting if every and row.sign.waits else (row.sign,)
        return tuple(each.hit.rule.id for each in signs)

    def accept(self, every: bool = False) -> None:
        """Take the sign at work, or all that wait of the child, into a care plan."""
        rules, row = self._chosen(every=every), self.table.record()
        if rules and row is not None and self._term is not None:
            self.deciding.accept(self._term, row.child, rules)

    def ask_aside(self, every: bool = False) -> None:
        """Ask why the sign at work, or all that wait of the child, is set aside."""
        rules, row = self._chosen(every=every), self.table.record()
        if rules and row is not None and self._term is not None:
            self.deciding.ask_aside(self._term, row.child, rules)

    def decide_again(self) -> None:
        """Set the sign at work aside for the reason that it was set aside for before."""
        rules, row = self._chosen(every=False), self.table.record()
        if rules and row is not None and self._term is not None and row.sign.same_again:
            student = row.child.pupil.student.id
            self.deciding.put_aside(self._term, student, rules, row.sign.same_again)

    def _say_decided(self, words: str, done: Done) -> None:
        self.banner.show_success(words, self.tr("Undo"), lambda: self.deciding.undo(done))
        self.refresh()

    def _follow(self, what: str) -> None:
        if what in ("people", "screenings", "settings", "report_cards") and self.isVisible():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard begins at the list."""
        super().showEvent(event)
        self.table.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way, beside = QBoxLayout.Direction, self.width() >= theme.px(_BESIDE)
        self._beside.setDirection(way.LeftToRight if beside else way.TopToBottom)
        wide = self.width() >= theme.px(_WIDE)
        width = theme.px(_PANEL if wide else _SLIM)
        self.panel.setMinimumWidth(width if beside else 0)
        self.panel.setMaximumWidth(width if beside else 16_777_215)  # Qt's "no limit"
        self.table.fit(narrow=not wide)
        self.panel.setMaximumHeight(16_777_215 if beside else theme.px(_BELOW))
