"""Beside the completeness board: what is missing, children or activities, to chase or fill in."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from careapp.domain.completeness import PLANS, REFERRALS
from careapp.domain.people import Pupil
from careapp.i18n import translate
from careapp.reports.boards import Held, Mark, Room
from careapp.ui import labels, theme
from careapp.ui.flow import FlowLayout
from careapp.ui.pages import Card
from careapp.ui.record_model import Column, RecordModel
from careapp.ui.record_table import RecordTable
from careapp.ui.screens import completeness_words as words
from careapp.ui.screens.completeness_model import Spot
from careapp.ui.widgets import button, label, set_text, with_key

_CLASS = 2


@dataclass(frozen=True, slots=True)
class Missing:
    """A child of the list, or a class that lacks an activity, and whether it is begun."""

    of: Pupil | Room
    begun: bool
    running: bool = False

    @property
    def pupil(self) -> Pupil | None:
        return self.of if isinstance(self.of, Pupil) else None

    @property
    def room(self) -> Room | None:
        return self.of if isinstance(self.of, Room) else None

    @property
    def words(self) -> str:
        if isinstance(self.of, Room):
            return words.room_words(self.of)
        return labels.short_name(self.of.student)


def _columns() -> list[Column[Missing]]:
    def number(each: Missing) -> str:
        if each.pupil is None or each.pupil.number is None:
            return ""
        return str(each.pupil.number)

    def described(each: Missing) -> str:
        if each.pupil is None:
            return each.words
        return f"{each.pupil.student.name}, {words.mark_word(_mark(each), running=each.running)}"

    return [
        Column(translate("Completeness", "No."), number, 58, align="centre", quiet=True),
        Column(
            translate("Completeness", "Name"),
            lambda each: each.words,
            0,
            tone=lambda each: words.MARKS[_mark(each)],
            describe=described,
        ),
        Column(
            translate("Completeness", "Class"),
            lambda each: each.of.classroom.label,
            64,
            quiet=True,
        ),
    ]


def _mark(each: Missing) -> Mark:
    return "begun" if each.begun else "missing"


class ChasePanel(Card):
    """One thing of a class, a grade or all: who is missing, in class order."""

    closed = Signal()
    fill_asked = Signal(object)  # Missing
    child_asked = Signal(object)  # Pupil
    room_asked = Signal(object)  # Room
    print_asked = Signal()
    pdf_asked = Signal()

    def __init__(self, *, may_fill: Callable[[str], bool]) -> None:
        """`may_fill` says of a form whether the account fills it in."""
        super().__init__()
        self._spot: Spot | None = None
        self._may_fill = may_fill
        self._model = RecordModel(_columns())
        self.list = RecordTable(self._model, self.tr("Children who are missing"))
        self._heading, self._count = label("", "h2", wrap=True), label("", "muted", wrap=True)
        # the screen's own key, as Esc also cancels what runs over it
        tip = with_key(self.tr("Close the list"), "Esc")
        self._close = button("", "plain", tip=tip, icon="close")
        self.fill = button(self.tr("Fill in now"), "primary", key="Ctrl+Return", icon="edit")
        self.open = button(self.tr("Open the student"), key="Ctrl+O")
        self.print = button(self.tr("Print the list"), key="Ctrl+P", icon="print")
        self.pdf = button(self.tr("Save as PDF"), key="Ctrl+S", icon="save")
        self._build()
        self._connect()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._close)
        actions = FlowLayout(gap=theme.px(8), line_gap=theme.px(8))
        for each in (self.fill, self.print, self.pdf, self.open):
            actions.addWidget(each)
        self.add(head)
        self.add(self._count)
        self.add(self.list, 1)
        self.add(actions)

    def _connect(self) -> None:
        self._close.clicked.connect(self.closed)
        self.fill.clicked.connect(self._fill)
        self.open.clicked.connect(self._open)
        self.print.clicked.connect(self.print_asked)
        self.pdf.clicked.connect(self.pdf_asked)
        self.list.opened.connect(self._do_first)

    @property
    def spot(self) -> Spot | None:
        """The hole that is shown."""
        return self._spot

    def show_hole(self, spot: Spot) -> None:
        """Who is missing in a cell of the board; its child, if it has one, is chosen."""
        if spot.asked is None or spot.cell is None:
            return
        before, asked, cell = self._spot, spot.asked, spot.cell
        kept = self.list.record() if before else None
        self._spot = spot
        heading = f"{words.part_name(asked.form)} · {words.place(spot.line)}"
        set_text(self._heading, heading)
        self.setAccessibleName(heading)
        set_text(self._count, " · ".join(words.left(cell, whole=True)))
        found = list(_missing(spot))
        self._model.show(found)
        self._fit_to(asked.form, found)
        at = spot.pupil or (kept.pupil if kept else None)
        ids = [each.pupil.student.id if each.pupil else "" for each in found]
        if at is not None and at.student.id in ids:
            self.list.choose(ids.index(at.student.id))

    def _fit_to(self, form: str, found: list[Missing]) -> None:
        """The buttons and columns for children, or for activities of classes."""
        rooms = any(each.room for each in found)
        self.list.setColumnHidden(0, rooms)
        several = len({each.of.classroom for each in found}) > 1
        self.list.setColumnHidden(_CLASS, rooms or not several)
        self.fill.setVisible(self._may_fill(form))
        self.fill.setText(self.tr("Record one now") if rooms else self._fill_words(form))
        self.open.setText(self.tr("To the activities") if rooms else self.tr("Open the student"))

    def _fill_words(self, form: str) -> str:
        words_ = {PLANS: self.tr("Open the plan"), REFERRALS: self.tr("Open the referral")}
        return words_.get(form, self.tr("Fill in now"))

    def _do_first(self, *_: object) -> None:
        spot = self._spot
        if spot is not None and spot.asked is not None and self._may_fill(spot.asked.form):
            self._fill()
        else:
            self._open()

    def _fill(self, *_: object) -> None:
        record = self.list.record()
        if record is not None:
            self.fill_asked.emit(record)

    def _open(self, *_: object) -> None:
        record = self.list.record()
        if record is not None and record.room is not None:
            self.room_asked.emit(record.room)
        elif record is not None:
            self.child_asked.emit(record.pupil)


def _missing(spot: Spot) -> Iterator[Missing]:
    """What is missing in a cell, then what is open there in time."""
    asked, cell = spot.asked, spot.cell
    if asked is None or cell is None:
        return
    if isinstance(asked, Held):
        yield from (Missing(each, bool(each.begun)) for each in cell.rooms)
        return
    for each in cell.missing:
        begun = each.student.id in asked.begun
        yield Missing(each, begun, asked.running)
    yield from (Missing(each, True, asked.running) for each in cell.going)
