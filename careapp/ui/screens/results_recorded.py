"""The card with what was recorded in words and numbers: a row a record, in class order."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from careapp.domain.people import Pupil
from careapp.domain.records import Record
from careapp.forms.definition import Form
from careapp.forms.items import Item
from careapp.i18n import language, translate
from careapp.reports.recorded import answer_words
from careapp.services.results import ClassResults
from careapp.ui import labels, theme
from careapp.ui.pages import Card
from careapp.ui.record_model import Column, RecordModel
from careapp.ui.record_table import RecordTable
from careapp.ui.stylesheet import CELL

_WIDEST = 320  # of a column, while there is no room to spare; the whole is in the tool tip
_NAME, _WIDEST_NAME = 1, 220


@dataclass(frozen=True, slots=True)
class Recorded:
    """A record and whose it is."""

    pupil: Pupil
    record: Record


def recorded(results: ClassResults) -> list[Recorded]:
    """In class order; of a child the newest first."""
    of_child: dict[str, list[Record]] = {}
    for record in reversed(results.recorded):
        of_child.setdefault(record.student, []).append(record)
    return [
        Recorded(pupil, record)
        for pupil in results.pupils
        for record in of_child.get(pupil.student.id, ())
    ]


class RecordedCard(Card):
    """A press or Enter opens the child."""

    opened = Signal(str)  # a student's id

    def __init__(self) -> None:
        super().__init__(self.tr("What was recorded"))
        self.table: RecordedTable | None = None
        self._holder = QVBoxLayout()
        self.add(self._holder)

    def show_results(self, results: ClassResults) -> None:
        while item := self._holder.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        self.table = RecordedTable(results, self.accessibleName())
        self.table.opened.connect(lambda row: self.opened.emit(row.pupil.student.id))
        self._holder.addWidget(self.table)

    def start(self) -> None:
        """Put the keyboard on the first row."""
        if self.table is not None:
            self.table.setFocus()


class RecordedTable(RecordTable[Recorded]):
    """As high as its rows; what has no room beside the rest is scrolled to."""

    def __init__(self, results: ClassResults, name: str, parent: QWidget | None = None) -> None:
        self._rows = recorded(results)
        self._shown = _columns(results)
        self._wanted = [self._words_of(column) for column in self._shown]
        super().__init__(RecordModel(self._shown), name, parent)
        self._records.show(self._rows)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self._fit()
        if self._rows:
            self.choose(0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.indexAt(event.position().toPoint()).isValid():
            self._open()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The first of its presses has opened the child."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def _fit(self) -> None:
        """Each column takes what its words need, up to a limit; those cut short share what is left,
        and what nobody needs goes to the names."""
        heads, wanted = self.horizontalHeader(), self._wanted
        most = [theme.px(_WIDEST_NAME if n == _NAME else _WIDEST) for n in range(len(wanted))]
        widths = [min(pair) for pair in zip(wanted, most, strict=True)]
        spare = max(self.viewport().width() - sum(widths), 0)
        for n in sorted(range(len(wanted)), key=lambda n: wanted[n] - widths[n]):
            more = min(wanted[n] - widths[n], spare)
            widths[n] += more
            spare -= more
        widths[_NAME] += spare
        for n, width in enumerate(widths):
            heads.setSectionResizeMode(n, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(n, width)
        rows = self.verticalHeader().defaultSectionSize() * len(self._rows)
        below = self.horizontalScrollBar().sizeHint().height() if sum(widths) > self.width() else 0
        self.setFixedHeight(heads.height() + rows + below + 2)

    def _words_of(self, column: Column[Recorded]) -> int:
        """How wide a column has to be for all of its words."""
        metrics, sign = QFontMetrics(theme.font()), theme.px(24) if column.tone else 0
        texts = (column.heading, *map(column.show, self._rows))
        return max(map(metrics.horizontalAdvance, texts)) + 2 * (CELL + 4) + sign


def _columns(results: ClassResults) -> list[Column[Recorded]]:
    shown: list[Column[Recorded]] = [
        Column(translate("Screenings", "No."), _number, align="right", quiet=True),
        Column(translate("Screenings", "Name"), lambda row: labels.short_name(row.pupil.student)),
        Column(translate("Screenings", "Day"), lambda row: labels.day_short(row.record.date)),
    ]
    answered = {id_ for record in results.recorded for id_ in record.answers}
    items = (item for item in results.columns if item.id in answered)
    return shown + [_item(results.form, item) for item in items]


def _number(row: Recorded) -> str:
    return "" if row.pupil.number is None else str(row.pupil.number)


def _item(form: Form, item: Item) -> Column[Recorded]:
    """An answer in words, with the sign of its band where it is one."""
    numbers = item.kind in ("number", "decimal")
    toned = any(form.tone(str(choice.value), item.id) for choice in item.choices)

    def tone(row: Recorded) -> str | None:
        return form.tone(str(row.record.answers.get(item.id, "")), item.id) or None

    def show(row: Recorded) -> str:
        words = answer_words(item, row.record.answers.get(item.id), language())
        return " ".join(words.split())

    align: Literal["left", "right"] = "right" if numbers else "left"
    return Column(item.label(language()), show, tone=tone if toned else None, align=align)
