"""The results of a class as a table: children by scale, each with its group's sign and score."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from careapp.domain.people import Pupil
from careapp.forms.definition import Form, Scale
from careapp.i18n import language, translate
from careapp.reports.tallies import Said
from careapp.services.results import ClassResults
from careapp.ui import labels, theme
from careapp.ui.lines import wrapped
from careapp.ui.marks import draw_mark
from careapp.ui.record_model import RECORD_ROLE, Column, RecordModel
from careapp.ui.record_table import RecordTable, dress
from careapp.ui.screens.screening_columns import short
from careapp.ui.stylesheet import CELL

_NAME, _NUMBER = 1, 0
_SIZE, _PITCH = 13, 19
_NAMES = (150, 240)  # the narrowest column of names, and the widest in a narrow window
_CELL = 58  # narrowest column of a scale
_CENTRE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip


@dataclass(frozen=True, slots=True)
class Cell:
    """What a scale came to for a child: its sign, its number if it has one, and both in words."""

    tone: str
    number: str
    words: str


@dataclass(frozen=True, slots=True)
class Row:
    """A child; without cells nothing was filled in yet."""

    pupil: Pupil
    cells: tuple[Cell, ...]


def rows(results: ClassResults) -> list[Row]:
    """Every child of the class, in class order."""
    return [_row(results, pupil) for pupil in results.pupils]


def _row(results: ClassResults, pupil: Pupil) -> Row:
    tally = results.tally
    if not tally.has(pupil):
        return Row(pupil, ())
    found = ((scale, tally.outcome(pupil, scale.id)) for scale in results.scales)
    return Row(pupil, tuple(_cell(results.form, scale, outcome) for scale, outcome in found))


def _cell(form: Form, scale: Scale, outcome: Said | None) -> Cell:
    name = short(scale.text.of(language()))
    not_asked = translate("Screenings", "not asked")
    not_complete = translate("Screenings", "not complete")
    if outcome is None:
        return Cell("", "", f"{name}: {not_asked}")
    if not outcome.band:
        return Cell("muted", "", f"{name}: {not_complete}")
    band = form.band(outcome.band)
    mean = "≈" if "prorated" in outcome.flags else ""
    number = "" if outcome.score is None else f"{mean}{labels.number(outcome.score)}"
    words = " ".join(filter(None, (f"{name}:", number, band.text.of(language()))))
    return Cell(form.tone(band.id, scale.id), number, words)


def columns(scales: Sequence[Scale]) -> list[Column[Row]]:
    """Number, name, and a column for each scale."""
    shown: list[Column[Row]] = [
        Column(translate("Screenings", "No."), _number, 44, align="right", quiet=True),
        Column(translate("Screenings", "Name"), _name, 0, describe=_whole_name),
    ]
    return shown + [_scale(n, scale) for n, scale in enumerate(scales)]


def _number(row: Row) -> str:
    return "" if row.pupil.number is None else str(row.pupil.number)


def _name(row: Row) -> str:
    return labels.short_name(row.pupil.student)


def _whole_name(row: Row) -> str:
    return row.pupil.student.name


def _scale(n: int, scale: Scale) -> Column[Row]:
    waiting = translate("Screenings", "not filled in yet")
    return Column(
        short(scale.text.of(language())),
        lambda row: row.cells[n].number if row.cells else "",
        _CELL,
        describe=lambda row: row.cells[n].words if row.cells else waiting,
    )


class _Head(QHeaderView):
    """Headings in as many lines as they need."""

    def __init__(self, headings: Sequence[str], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._headings = headings

    def fit(self) -> None:
        """Make room for the heading with the most lines."""
        metrics = QFontMetricsF(theme.font(_SIZE))
        most = max((len(self._lines(n, metrics)) for n in range(len(self._headings))), default=1)
        self.setFixedHeight(theme.px(max(34, most * _PITCH + 12)))

    def least_widths(self) -> list[int]:
        """What each heading needs when it is broken wherever it can be."""
        metrics, least = QFontMetricsF(theme.font(_SIZE)), theme.px(_CELL)
        words = (wrapped(heading, 1, metrics) for heading in self._headings)
        longest = (max(map(metrics.horizontalAdvance, pieces)) for pieces in words)
        return [max(least, round(width) + theme.px(10)) for width in longest]

    def _lines(self, n: int, metrics: QFontMetricsF) -> list[str]:
        return wrapped(self._headings[n], self.sectionSize(n) - theme.px(6), metrics)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        tokens, pitch = theme.palette(), theme.px(_PITCH)
        painter.fillRect(rect, QColor(tokens.card))
        painter.setPen(QColor(tokens.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(theme.font(_SIZE))
        painter.setPen(QColor(tokens.muted))
        lines = self._lines(logicalIndex, QFontMetricsF(theme.font(_SIZE)))
        top = rect.bottom() - theme.px(6) - pitch * len(lines)
        for n, line in enumerate(lines):
            lead = CELL + 3 if logicalIndex == _NAME else 3
            box = QRectF(rect.left() + lead, top + n * pitch, rect.width() - lead - 3, pitch)
            painter.drawText(box, _LEFT if logicalIndex == _NAME else _CENTRE, line)
        painter.restore()


class _Cells(QStyledItemDelegate):
    """Sign and number in the middle of a cell; an empty ring where nothing is known yet."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row, place = index.data(RECORD_ROLE), index.column() - 2
        if place < 0:
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme.palette().soft("accent"))
        cell = row.cells[place] if row.cells else Cell("", "", "")
        painter.setFont(theme.font(14))
        wide = painter.fontMetrics().horizontalAdvance(cell.number)
        gap = theme.px(6) if wide else 0
        x = box.center().x() - (theme.px(10) + gap + wide) / 2
        draw_mark(painter, cell.tone, QPointF(x + theme.px(5), box.center().y()), theme.px(10))
        painter.setPen(QColor(theme.palette().ink))
        place_of_number = QRectF(x + theme.px(10) + gap, box.top() - 1, wide + 4, box.height())
        painter.drawText(place_of_number, _LEFT, cell.number)
        painter.restore()


class ResultsTable(RecordTable[Row]):
    """As high as its rows: the page scrolls, not the table."""

    def __init__(self, results: ClassResults, name: str, parent: QWidget | None = None) -> None:
        self._shown = columns(results.scales)
        self._all = rows(results)
        super().__init__(RecordModel(self._shown), name, parent)
        self._head = _Head([column.heading for column in self._shown], self)
        self.setHorizontalHeader(self._head)
        dress(self, 33)
        self.setItemDelegate(_Cells(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.show_all()

    def show_all(self) -> None:
        self._show(self._all)

    def show_only(self, students: Collection[str]) -> None:
        """Show some of the children, by their ids."""
        self._show([row for row in self._all if row.pupil.student.id in students])

    def _show(self, shown: Sequence[Row]) -> None:
        self._records.show(shown)
        self._fit()
        if shown:
            self.choose(0)  # the head has its own reset, which takes the row at work away

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def _fit(self) -> None:
        """Names take what they need, the scales share the rest; the height is that of all rows."""
        metrics = QFontMetricsF(theme.font())
        names = [metrics.horizontalAdvance(_name(row)) for row in self._all]
        number, low, high = theme.px(46), *map(theme.px, _NAMES)
        least = self._head.least_widths()[2:]
        room = self.viewport().width() - number
        high = max(high, room // 4)
        wanted = round(min(max([*names, 0]) + theme.px(24), high))
        name = max(min(wanted, room - sum(least)), low)
        spare = max(room - name - sum(least), 0) // max(len(least), 1)
        name = max(name, room - sum(least) - spare * len(least))  # what cannot be shared out
        widths = [number, name, *(width + spare for width in least)]
        for n, width in enumerate(widths):
            self._head.setSectionResizeMode(n, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(n, width)
        self._head.fit()
        below = self.horizontalScrollBar().sizeHint().height() if sum(widths) > self.width() else 0
        rows = self.verticalHeader().defaultSectionSize() * self._records.rowCount()
        self.setFixedHeight(self._head.height() + rows + below + 2)
