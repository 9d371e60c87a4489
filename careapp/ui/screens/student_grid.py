"""The groups of a child by dimension, term beside term: small signs, each opening its result."""

from bisect import bisect_right

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QVBoxLayout, QWidget

from careapp.i18n import translate
from careapp.services.child_page import Cell, Groups
from careapp.ui import labels, theme
from careapp.ui.figure_words import told
from careapp.ui.lines import wrapped
from careapp.ui.marks import draw_mark
from careapp.ui.pages import Card
from careapp.ui.widgets import label

_NAME, _HEAD = 14, 13
_ROW, _LINE, _MARK, _COLUMN = 27, 20, 11, 42
_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip | Qt.TextFlag.TextSingleLine
_STEPS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}


class TermsGrid(QWidget):
    """Rows are dimensions, columns terms. Arrow keys go about, Enter or a press opens."""

    opened = Signal(str)  # a record

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups = Groups((), ())
        self._names: list[list[str]] = []
        self._tops = [theme.px(_ROW)]  # of the rows, and the end of the last
        self._at = (0, 0)
        self.abouts = ("", "")  # what the dimensions go by, and the SDQ in the last line
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("Timeline", "Groups by dimension over the terms"))

    def show_groups(self, groups: Groups) -> None:
        self._groups = groups
        self._at = (0, max(len(groups.terms) - 1, 0))
        self._fit()
        self._tell_reader()
        self.update()

    def _fit(self) -> None:
        """A name takes as many lines as its room asks for."""
        metrics, room = QFontMetricsF(theme.font(_NAME)), self._left() - theme.px(6)
        self._names = [wrapped(line.name, room, metrics) for line in self._groups.lines]
        self._tops = [theme.px(_ROW)]
        for lines in self._names:
            self._tops.append(self._tops[-1] + theme.px(_ROW + _LINE * (len(lines) - 1)))
        self.setFixedHeight(self._tops[-1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(300), self._tops[-1])

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(240), self.sizeHint().height())

    def words(self, row: int, column: int) -> str:
        """`การเรียน, 1/69: เสี่ยง`"""
        if row >= len(self._groups.lines) or column >= len(self._groups.terms):
            return ""
        line, term = self._groups.lines[row], self._groups.terms[column]
        cell = line.cells[column]
        said = f"{cell.score} {cell.word}".strip() or translate("Timeline", "nobody looked")
        return f"{line.name}, {labels.term_short(term)}: {said}"

    def _cell(self) -> Cell | None:
        row, column = self._at
        if row < len(self._groups.lines) and column < len(self._groups.terms):
            return self._groups.lines[row].cells[column]
        return None

    def _left(self) -> float:
        """Where the columns begin."""
        return self.width() - len(self._groups.terms) * self._pitch()

    def _pitch(self) -> float:
        terms = max(len(self._groups.terms), 1)
        return min(theme.px(_COLUMN), self.width() * 0.62 / terms)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high, left, pitch, tokens = theme.px(_ROW), self._left(), self._pitch(), theme.palette()
        painter.setFont(theme.font(_HEAD))
        painter.setPen(QColor(tokens.muted))
        for n, term in enumerate(self._groups.terms):
            room = QRectF(left + n * pitch, 0, pitch, high)
            painter.drawText(room, _FLAGS | Qt.AlignmentFlag.AlignHCenter, labels.term_short(term))
        for row, line in enumerate(self._groups.lines):
            painter.setFont(theme.font(_NAME))
            painter.setPen(QColor(tokens.ink))
            for n, words in enumerate(self._names[row]):
                top = self._tops[row] + n * theme.px(_LINE)
                painter.drawText(QRectF(0, top, left, high), _FLAGS, words)
            for n, cell in enumerate(line.cells):
                centre = QPointF(left + (n + 0.5) * pitch, self._box(row, n).center().y())
                if cell.record:
                    draw_mark(painter, cell.tone, centre, theme.px(_MARK))
                else:
                    self._paint_nothing(painter, centre)
        if self.hasFocus() and self._groups.lines:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(self._box(*self._at).adjusted(2, 2, -2, -2), 5, 5)

    def _paint_nothing(self, painter: QPainter, centre: QPointF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.palette().line))
        painter.drawEllipse(centre, theme.px(2), theme.px(2))

    def _box(self, row: int, column: int) -> QRectF:
        top, pitch = self._tops[row], self._pitch()
        high = self._tops[row + 1] - top
        return QRectF(self._left() + column * pitch, top, pitch, high)

    def _hit(self, spot: QPointF) -> tuple[int, int] | None:
        row = bisect_right(self._tops, spot.y()) - 1
        column = int((spot.x() - self._left()) // self._pitch())
        inside = 0 <= row < len(self._groups.lines) and 0 <= column < len(self._groups.terms)
        return (row, column) if inside else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._hit(event.position())
        there = found and self._groups.lines[found[0]].cells[found[1]].record
        hand = Qt.CursorShape.PointingHandCursor
        self.setCursor(hand if there else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if found := self._hit(event.position()):
            self._at = found
            self._pick()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            found = self._hit(QPointF(event.pos()))
            words = self.words(*found) if found else ""
            last = found is not None and found[0] == len(self._groups.lines) - 1
            words = told(words, self.abouts[last] if words else "")
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & Qt.KeyboardModifier.AltModifier
        if key in _STEPS and plain and self._groups.lines:
            down, right = _STEPS[key]
            row = min(max(self._at[0] + down, 0), len(self._groups.lines) - 1)
            column = min(max(self._at[1] + right, 0), len(self._groups.terms) - 1)
            self._at = (row, column)
            self._tell_reader()
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._pick()
        else:
            super().keyPressEvent(event)

    def _pick(self) -> None:
        self._tell_reader()
        self.update()
        cell = self._cell()
        if cell is not None and cell.record:
            self.opened.emit(cell.record)

    def _tell_reader(self) -> None:
        self.setAccessibleDescription(self.words(*self._at))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


class TermsCard(Card):
    """The grid, or a sentence before the first screening."""

    opened = Signal(str)  # a record

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Timeline", "Groups by dimension, so far"), parent)
        self.grid = TermsGrid()
        words = translate(
            "Timeline", "Not screened yet. The groups of each term stand here afterwards."
        )
        self._none = label(words, "muted", wrap=True)
        column = QVBoxLayout()
        column.addWidget(self.grid)
        column.addWidget(self._none)
        self.add(column)
        self.grid.opened.connect(self.opened)

    def show_groups(self, groups: Groups) -> None:
        self.grid.setVisible(not groups.empty)
        self._none.setVisible(groups.empty)
        if not groups.empty:
            self.grid.show_groups(groups)
