"""Beside the completeness board: the children who are missing, to chase or to fill in for."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from careapp.domain.people import Pupil
from careapp.i18n import translate
from careapp.reports.boards import Mark
from careapp.ui import labels, theme
from careapp.ui.flow import FlowLayout
from careapp.ui.pages import Card
from careapp.ui.record_model import Column, RecordModel
from careapp.ui.record_table import RecordTable
from careapp.ui.screens import completeness_words as words
from careapp.ui.screens.completeness_model import Spot
from careapp.ui.screens.home_words import form_name
from careapp.ui.widgets import button, label, set_text, with_key

_CLASS = 2


@dataclass(frozen=True, slots=True)
class Missing:
    """A child of the list, and whether the form is begun."""

    pupil: Pupil
    begun: bool


def _columns() -> list[Column[Missing]]:
    def number(each: Missing) -> str:
        return "" if each.pupil.number is None else str(each.pupil.number)

    def described(each: Missing) -> str:
        return f"{each.pupil.student.name}, {words.mark_word(_mark(each))}"

    return [
        Column(translate("Completeness", "No."), number, 58, align="centre", quiet=True),
        Column(
            translate("Completeness", "Name"),
            lambda each: labels.short_name(each.pupil.student),
            0,
            tone=lambda each: words.MARKS[_mark(each)],
            describe=described,
        ),
        Column(
            translate("Completeness", "Class"),
            lambda each: each.pupil.classroom.label,
            64,
            quiet=True,
        ),
    ]


def _mark(each: Missing) -> Mark:
    return "begun" if each.begun else "missing"


class ChasePanel(Card):
    """One form of a class, a grade or all: who is missing, in class order."""

    closed = Signal()
    fill_asked = Signal(object)  # Pupil
    child_asked = Signal(object)  # Pupil
    print_asked = Signal()
    pdf_asked = Signal()

    def __init__(self, *, may_fill: bool) -> None:
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
        if not self._may_fill:
            self.fill.hide()
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
        self.list.opened.connect(self._fill if self._may_fill else self._open)

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
        heading = f"{form_name(asked.form)} · {words.place(spot.line)}"
        set_text(self._heading, heading)
        self.setAccessibleName(heading)
        done = translate("Completeness", "{done} of {asked} in")
        said = done.format(done=cell.done.total, asked=cell.asked.total)
        set_text(self._count, " · ".join((said, *words.left(cell))))
        self._model.show([Missing(each, each.student.id in asked.begun) for each in cell.missing])
        self.list.setColumnHidden(_CLASS, len({each.classroom for each in cell.missing}) < 2)
        at = spot.pupil or (kept.pupil if kept else None)
        ids = [each.student.id for each in cell.missing]
        if at is not None and at.student.id in ids:
            self.list.choose(ids.index(at.student.id))

    def _fill(self, *_: object) -> None:
        record = self.list.record()
        if record is not None:
            self.fill_asked.emit(record.pupil)

    def _open(self, *_: object) -> None:
        record = self.list.record()
        if record is not None:
            self.child_asked.emit(record.pupil)
