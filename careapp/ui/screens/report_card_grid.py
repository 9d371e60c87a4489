"""Attendance and results of a whole class: numbers typed like in a sheet, each stored at once."""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.records import Answer
from careapp.domain.report_cards import (
    FIELDS,
    Field,
    ReportCard,
    doubts,
    faults,
    limit,
    read_value,
    shown,
)
from careapp.errors import CareError
from careapp.services.report_card_words import field_words, heading, said
from careapp.services.report_cards import ClassCards, spread
from careapp.services.schools import SchoolServices
from careapp.ui import labels, theme
from careapp.ui.grid_caption import GridCaption
from careapp.ui.grid_items import GridItem, GridNote, GridRow
from careapp.ui.grid_paste import PasteOutcome
from careapp.ui.grid_view import GridView
from careapp.ui.pages import Card
from careapp.ui.session import Session
from careapp.ui.widgets import button, label, set_kind, set_text

_NEEDED: tuple[Field, ...] = ("days_open", "days_absent", "gpa")  # those F4 goes to


class GradeItem(GridItem):
    """A column of numbers; a GPA always has two places."""

    def shown(self, value: Answer | None) -> str:
        if not isinstance(value, int | float):
            return ""
        return shown(self.id, value)  # type: ignore[arg-type]


def items() -> list[GridItem]:
    """The columns; the subjects that were not passed stand a little apart."""
    return [_item(each) for each in FIELDS]


def _item(field: Field) -> GridItem:
    return GradeItem(
        field, heading(field), field_words(field), (), field in _NEEDED, field == "count_0",
        reader=partial(_read, field), span=f"0–{limit(field):g}",
    )  # fmt: skip


def _read(field: Field, text: str) -> Answer | None:
    try:
        return read_value(field, text)
    except ValueError:
        return None


def card_of(student: str, term: str, answers: Mapping[str, Answer]) -> ReportCard:
    """The numbers of a row as what they stand for."""
    return ReportCard(student, term, *(answers.get(each) for each in FIELDS))  # type: ignore[arg-type]


def refuse(item: str, value: Answer, answers: Mapping[str, Answer]) -> str:
    """Why a number may not stand beside the others of its row."""
    found = faults(card_of("", "", {**answers, item: value}))
    mine = [each for each in found if each.field == item or item == "days_open"]
    return said(mine[0]) if mine else ""


def notes(_row: str, answers: Mapping[str, Answer]) -> Sequence[GridNote]:
    """How many of the days the child came, with a sign where a number is doubtful."""
    card = card_of("", "", answers)
    share = card.attendance
    words = "" if share is None else f"{share:.0%}".replace("%", " %")
    doubtful = bool(doubts(card))
    return [GridNote(words or ("!" if doubtful else ""), "at_risk" if doubtful else None)]


class CardGrid(Card):
    """Shows a class; every number goes to the school's file at once."""

    pasted = Signal(object)  # PasteOutcome
    failed = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._session = session
        self._cards: ClassCards | None = None
        self._waiting: Counter[str] = Counter()
        self.grid = GridView(items(), (self.tr("Came"),), self.tr("Attendance and results"))
        self.grid.set_rules(notes, None, refuse)
        self.grid.sheet.widest = [[GridNote("100 %", "at_risk")]]
        self._doubt, self._count = label("", "warning"), label("", "muted")
        self._spread = button(self.tr("Same days for everybody"), "pill")
        self._spread.setToolTip(
            self.tr("Puts the days school was open of this row where they are not said yet")
        )
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(10))
        foot.addWidget(self._doubt, 1)
        foot.addWidget(self._spread)
        foot.addWidget(self._count)
        whole = QVBoxLayout()
        whole.setSpacing(4)
        whole.addWidget(GridCaption(self.grid))
        whole.addWidget(self.grid, 1)
        whole.addLayout(foot)
        self.add(whole, 1)
        self.grid.answered.connect(self._put)
        self.grid.moved.connect(self._follow)
        self.grid.counted.connect(self._say_count)
        self.grid.pasted.connect(self._tell_paste)
        self._spread.clicked.connect(self.spread_days)

    def show_cards(self, cards: ClassCards) -> None:
        """A class with what is stored; the same one keeps its place at work."""
        same = self._cards is not None and [each.student.id for each in self._cards.pupils] == [
            each.student.id for each in cards.pupils
        ]
        at = (self.grid.row, self.grid.column)
        self._cards = cards
        self._waiting.clear()
        self.grid.show_rows(_rows(cards))
        if same:
            self.grid.go(*at)
        self._follow()

    def spread_days(self) -> None:
        """The days school was open, as this row says them, for all of whom they are not said."""
        cards, at = self._cards, self.grid.row
        if cards is None or at < 0:
            return
        self.grid.settle()
        days = self.grid.answers(self.grid.sheet.lines.all[at].row.id).get("days_open")
        if not isinstance(days, int):
            self.failed.emit(self.tr("Type the days school was open in this row first."))
            return
        now = ClassCards(cards.term, cards.pupils, self._now(cards))
        column = self.grid.sheet.column_of("days_open")
        steps = [
            change
            for card in spread(now, days)
            for change in self.grid.sheet.lines.change(
                self.grid.sheet.row_of(card.student), column, days
            )
        ]
        self.grid.do(tuple(steps))

    def _now(self, cards: ClassCards) -> dict[str, ReportCard]:
        """What stands in the rows, stored or not."""
        return {
            line.row.id: card_of(line.row.id, cards.term.id, line.answers)
            for line in self.grid.sheet.lines.all
        }

    def _put(self, row: str, values: Mapping[str, Answer | None]) -> None:
        cards = self._cards
        if cards is None:
            return
        term, numbers = cards.term.id, dict(values)
        self._waiting[row] += 1

        def work(services: SchoolServices) -> ReportCard:
            return services.report_cards.change(row, term, numbers)  # type: ignore[arg-type]

        def failed(problem: Exception) -> None:
            self._waiting[row] -= 1
            if isinstance(problem, CareError) and self._has(row):
                self.grid.set_failed(row, str(problem))
                self.failed.emit(str(problem))

        self._session.read(work, lambda _: self._stored(row), failed)
        self._follow()

    def _stored(self, row: str) -> None:
        self._waiting[row] -= 1
        if self._waiting[row] <= 0 and self._has(row):
            self.grid.set_saved(row)

    def _has(self, row: str) -> bool:
        return any(line.row.id == row for line in self.grid.sheet.lines.all)

    def _follow(self, *_: int) -> None:
        """What is doubtful about the row at work."""
        at, lines = self.grid.row, self.grid.sheet.lines.all
        found = doubts(card_of("", "", lines[at].answers)) if 0 <= at < len(lines) else ()
        set_kind(self._doubt, "warning")
        set_text(self._doubt, " ".join(said(each) for each in found))

    def _say_count(self, done: int, total: int) -> None:
        self._count.setText(self.tr("{done} of {total} complete").format(done=done, total=total))

    def _tell_paste(self, outcome: PasteOutcome) -> None:
        self.pasted.emit(outcome)
        self._follow()


def _rows(cards: ClassCards) -> list[GridRow]:
    made = []
    for n, pupil in enumerate(cards.pupils, 1):
        card = cards.cards.get(pupil.student.id)
        answers: dict[str, Answer] = {}
        for field in FIELDS if card else ():
            if card and (value := card.value(field)) is not None:
                answers[field] = value
        number = str(pupil.number if pupil.number is not None else n)
        made.append(GridRow(pupil.student.id, number, labels.short_name(pupil.student), answers))
    return made
