"""The schools of a round: who has sent, what does not add up; packs are dropped here."""

from collections.abc import Collection, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from careapp.domain import thai
from careapp.domain.districts import Round
from careapp.i18n import translate
from careapp.services.rounds import STATES, RoundBoard, RoundLine
from careapp.ui import files, labels, theme
from careapp.ui.drop_zone import DropArea
from careapp.ui.flow import FlowLayout
from careapp.ui.low_page import low_column
from careapp.ui.marks import Legend
from careapp.ui.pages import Banner, Card, EmptyState, PageHeader
from careapp.ui.pickers import Pills
from careapp.ui.record_model import Column, RecordModel
from careapp.ui.record_table import RecordTable
from careapp.ui.rings import ProgressRing
from careapp.ui.screens import district_words
from careapp.ui.screens.home_parts import clear, put
from careapp.ui.widgets import button, label, set_text

EVERY, NOTED, DUE = "every", "noted", "due"
# Columns that go where the page is narrower: version, cluster, code, children, when it came.
_LEAST = ((5, 1132), (2, 1056), (3, 926), (4, 830), (6, 746))
_CLUSTER, _CLUSTERS = 2, 1300  # that column, and from which width on it has its whole names
_RINGS, _HIGH = 1000, 600  # rings where there is room for them; the pills have the counts too
_LOW = 500  # below it the rows need the place of what is said under them


class BoardPage(DropArea):
    """Shows what it is given; `dropped` are packs, or a folder of them."""

    opened = Signal(str)  # a school's code
    packs_chosen = Signal(object)  # tuple of Paths
    round_asked = Signal()
    list_asked = Signal()
    school_asked = Signal()
    aside_asked = Signal()
    accepted = Signal(object)  # ids of packs

    def __init__(self, *, may_keep: bool) -> None:
        super().__init__()
        self._may_keep = may_keep
        self._board: RoundBoard | None = None
        self._text = ""
        self._due: Collection[str] = ()
        self.banner, self.header = Banner(), PageHeader(self.tr("Schools and rounds"))
        self._rings, self._ring_row = QWidget(), QHBoxLayout()
        self.pills = Pills([(each, "") for each in (EVERY, *STATES, NOTED, DUE)], self.tr("Show"))
        self._model = RecordModel(_columns())
        self.table = RecordTable(self._model, self.tr("Schools"))
        self._empty = EmptyState(district_words.needs_list(), self._list_words(), icon="school")
        self._none = EmptyState(self.tr("No school is found."), self.tr("Show all"), icon="search")
        self._body, self._found = QStackedWidget(), QStackedWidget()
        self._hint = label("", "small", wrap=True)
        self._aside = button("", "plain", icon="warning")
        self._accept = button(self.tr("Accept all without notes"), icon="check")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)  # they are many: a second line where one is too short
        self.pills.setSizePolicy(policy)
        self._build()
        self.setAcceptDrops(may_keep)
        self.pills.picked.connect(self._show_rows)
        self.table.opened.connect(lambda line: self.opened.emit(line.school.code))
        self._empty.acted.connect(self.list_asked)
        self._none.acted.connect(self._show_every)
        self._aside.clicked.connect(self.aside_asked)
        self._accept.clicked.connect(lambda: self.accepted.emit(tuple(self._sound())))

    def _build(self) -> None:
        self._round = button(self.tr("The round …"), key="Ctrl+Shift+E", icon="calendar")
        self._list = button(self.tr("List of schools …"), key="Ctrl+I", icon="import")
        self._add = button(self.tr("Add a school …"), key="Ctrl+N", icon="add")
        self._folder = button(self.tr("A folder of packs …"), key="Ctrl+Shift+O", icon="folder")
        self._files = button(self.tr("Take in packs …"), "primary", key="Ctrl+O", icon="import")
        self._round.clicked.connect(self.round_asked)
        self._list.clicked.connect(self.list_asked)
        self._add.clicked.connect(self.school_asked)
        self._files.clicked.connect(self._choose_files)
        self._folder.clicked.connect(self._choose_folder)
        bar = FlowLayout(gap=theme.px(8), line_gap=theme.px(6))
        self._actions = (self._files, self._folder, self._round, self._list, self._add)
        for each in self._actions:
            bar.addWidget(each)
            each.setVisible(self._may_keep)
        left = QVBoxLayout()
        left.addWidget(self.header)
        left.addLayout(bar)
        left.addStretch(1)
        self._rings.setLayout(self._ring_row)
        top = QHBoxLayout()
        top.setSpacing(theme.px(16))
        top.addLayout(left, 1)
        top.addWidget(self._rings)
        column = low_column(self)
        column.addLayout(top)
        column.addWidget(self.banner)
        self._body.addWidget(self._schools())
        self._body.addWidget(self._empty)
        column.addWidget(self._body, 1)

    def _schools(self) -> QWidget:
        card, foot = Card(), QHBoxLayout()
        foot.addWidget(Legend(district_words.legend()), 1)
        foot.addWidget(self._aside)
        foot.addWidget(self._accept)
        self._found.addWidget(self.table)
        self._found.addWidget(self._none)
        card.add(self.pills)
        card.add(self._found, 1)
        card.add(foot)
        card.add(self._hint)
        return card

    def show_board(self, board: RoundBoard, today: date, due: Collection[str]) -> None:
        """Show a round; `due` are schools to be looked at again. The one at work stays at work."""
        self._board, self._due = board, due
        left = (board.round.due - today).days if board.round.due else None
        self.header.set_title(district_words.term_words(board.round.term))
        self.header.set_subtitle(self._said(board.round, left))
        self._show_rings(board)
        self._show_pills(board)
        aside = len(board.aside)
        self._aside.setText(self.tr("%n file(s) of no school of the list", "", aside))
        self._aside.setVisible(bool(aside))
        self._accept.setVisible(self._may_keep and bool(self._sound()))
        drop = self.tr("Drop packs, or a folder of them, anywhere on this page.")
        set_text(self._hint, drop if self._may_keep else "")
        for each in (self._files, self._folder, self._add):  # the list comes first
            each.setVisible(self._may_keep and bool(board.lines))
        self._fit()
        self._show_rows()

    def _said(self, each: Round, left: int | None) -> str:
        parts = (district_words.due_words(each, left), each.note)
        return " · ".join(filter(None, parts))

    def search(self, text: str) -> None:
        """Only the schools whose name, code, cluster or subdistrict has this."""
        self._text = text
        self._show_rows()

    def open_first(self) -> None:
        if self.rows:
            self.opened.emit(self.rows[0].school.code)

    @property
    def rows(self) -> Sequence[RoundLine]:
        """The schools as they stand."""
        return self._model.records

    def take_focus(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_only(self, state: str) -> None:
        self.pills.choose(state)
        self._show_rows()

    def _show_rings(self, board: RoundBoard) -> None:
        clear(self._ring_row)
        total, counts = len(board.lines), board.counts
        sent = total - counts["missing"]
        for words, done, state in (
            (self.tr("Sent"), sent, "missing" if sent < total else EVERY),
            (self.tr("Looked at"), sent - counts["received"], "received"),
            (self.tr("Accepted"), counts["accepted"], "accepted"),
        ):
            ring = ProgressRing(words)
            ring.set_value(done, total, "normal" if done == total else "accent")
            ring.clicked.connect(lambda _=False, state=state: self.show_only(state))
            put(self._ring_row, ring)

    def _show_pills(self, board: RoundBoard) -> None:
        words = self.tr("{state} {count}")
        noted = sum(bool(each.notes) for each in board.lines)
        all_of = self.tr("All {count}").format(count=len(board.lines))
        self.pills.set_words(EVERY, all_of)
        for state, count in board.counts.items():
            said = district_words.state_word(state)
            self.pills.set_words(state, words.format(state=said, count=count))
            self.pills.set_shown(state, shown=bool(count))
        self.pills.set_words(NOTED, self.tr("Does not add up {count}").format(count=noted))
        self.pills.set_shown(NOTED, shown=bool(noted))
        again = sum(each.school.code in self._due for each in board.lines)
        self.pills.set_words(DUE, self.tr("To look at again {count}").format(count=again))
        self.pills.set_shown(DUE, shown=bool(again))

    def _show_rows(self, _picked: object = None) -> None:
        board = self._board
        if board is None:
            return
        at, chosen = self.table.record(), self.pills.chosen()
        rows = [e for e in board.lines if self._is_of(e, chosen) and _says(e, self._text)]
        self._model.show(rows)
        for n, row in enumerate(rows):
            if at is not None and row.school.code == at.school.code:
                self.table.choose(n)
        self._found.setCurrentIndex(0 if rows else 1)
        self._body.setCurrentIndex(0 if board.lines else 1)

    def _is_of(self, line: RoundLine, chosen: str) -> bool:
        if chosen == NOTED:
            return bool(line.notes)
        if chosen == DUE:
            return line.school.code in self._due
        return chosen in (EVERY, line.state)

    def _list_words(self) -> str:
        return self.tr("Take in the list of schools") if self._may_keep else ""

    def _show_every(self) -> None:
        self._text = ""
        self.show_only(EVERY)

    def _sound(self) -> list[str]:
        """The packs that wait, are good and add up."""
        lines = self._board.lines if self._board else ()
        return [
            each.pack.id
            for each in lines
            if each.state == "received" and each.pack is not None and not each.notes
        ]

    def _choose_files(self) -> None:
        words = self.tr("District packs ({kinds})").format(kinds=district_words.PACKS)
        files.choose_files(self, self.tr("Take in packs"), words, self.packs_chosen.emit)

    def _choose_folder(self) -> None:
        words = self.tr("A folder of packs")
        files.choose_folder(self, words, Path.home(), lambda each: self.packs_chosen.emit((each,)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names come first: where there is little room, what can be read on the page goes."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for column, least in _LEAST:
            self.table.setColumnHidden(column, self.width() < theme.px(least))
        cluster = theme.px(260 if self.width() >= theme.px(_CLUSTERS) else 130)
        self.table.setColumnWidth(_CLUSTER, cluster)
        self._hint.setVisible(self._may_keep and self.height() >= theme.px(_LOW))
        room = self.width() >= theme.px(_RINGS) and self.height() >= theme.px(_HIGH)
        self._rings.setVisible(room and bool(self._board and self._board.lines))


def _says(line: RoundLine, text: str) -> bool:
    school = line.school
    where = " ".join((school.name, school.code, school.group, school.subdistrict))
    return all(word in thai.search_form(where) for word in thai.search_form(text).split())


def _columns() -> Sequence[Column[RoundLine]]:
    return (
        Column(translate("RoundTable", "School"), lambda line: line.school.name, width=0),
        Column(
            translate("RoundTable", "State"),
            lambda line: district_words.state_word(line.state),
            width=150,
            tone=lambda line: district_words.TONES[line.state],
        ),
        Column(translate("RoundTable", "Cluster"), lambda line: line.school.group, width=130),
        Column(translate("RoundTable", "Code"), lambda line: line.school.code, width=96),
        Column(translate("RoundTable", "Students"), _students, width=84, align="right"),
        Column(translate("RoundTable", "Version"), _version, width=76, align="right"),
        Column(translate("RoundTable", "Came on"), _came, width=116, describe=_came_fully),
        Column(translate("RoundTable", "To note"), _noted, width=0, describe=_noted_fully),
    )


def _students(line: RoundLine) -> str:
    return str(line.pack.male + line.pack.female) if line.pack and line.pack.version else ""


def _version(line: RoundLine) -> str:
    return str(line.pack.version) if line.pack and line.pack.version else ""


def _came(line: RoundLine) -> str:
    return labels.day_short(line.pack.received) if line.pack else ""


def _came_fully(line: RoundLine) -> str:
    return " · ".join(filter(None, (_came(line), district_words.late_words(line))))


def _noted(line: RoundLine) -> str:
    late = district_words.late_words(line)
    return " · ".join(filter(None, (late, *line.notes)))


def _noted_fully(line: RoundLine) -> str:
    return "\n".join(filter(None, (district_words.late_words(line), *line.notes)))
