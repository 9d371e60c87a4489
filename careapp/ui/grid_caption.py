"""What the cell at work asks, in words, with the keys that answer it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from careapp.ui import theme
from careapp.ui.grid_items import GridChoice, GridItem
from careapp.ui.grid_view import GridView
from careapp.ui.lines import elided
from careapp.ui.marks import draw_mark

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip
_CENTRE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
_SIZE = 14


class GridCaption(QWidget):
    """One line above a grid; it follows the cell at work."""

    def __init__(self, grid: GridView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = grid
        self._item: GridItem | None = None
        self._wrong = ""  # what is wrong with the cell at work
        self._rooms: dict[tuple[GridChoice, ...], int] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        grid.moved.connect(self._follow)
        self._follow(grid.row, grid.column)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(300), theme.px(30))

    def _follow(self, row: int, column: int) -> None:
        items = self._grid.sheet.items
        before, wrong = self._item, self._wrong
        here = 0 <= column < len(items) and row >= 0
        self._item = items[column] if here else None
        self._wrong = self._grid.sheet.wrong(row, column) if here else ""
        if self._item is before and self._wrong == wrong:
            return
        self._name()
        plain = not (wrong or self._wrong)
        if plain and before and self._item and before.choices == self._item.choices:
            self.update(0, 0, self._title_width() - 1, self.height())  # the keys stay as they are
        else:
            self.update()

    def _name(self) -> None:
        if self._item is not None:
            words = (f"{choice.key} {choice.word}" for choice in self._item.choices)
            said = [_title(self._item), *words, self._wrong]
            self.setAccessibleName(" · ".join(filter(None, said)))
            self.setToolTip(self._item.title)

    def _title_width(self) -> int:
        """Room for the longest title among the items with the same answers."""
        if self._item is None:
            return 0
        choices = self._item.choices
        if choices not in self._rooms:
            metrics = QFontMetrics(theme.font(_SIZE, bold=True))
            every = self._grid.sheet.items
            titles = (_title(item) for item in every if item.choices == choices)
            longest = max(map(metrics.horizontalAdvance, titles)) + theme.px(16)
            keys = sum(self._width(*_shown(choice)) for choice in choices)
            self._rooms[choices] = max(min(longest, self.width() - keys), theme.px(60))
        return self._rooms[choices]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rooms.clear()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._item is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = theme.font(_SIZE, bold=True)
        x = self._title_width()
        title = elided(_title(self._item), x - theme.px(12), _SIZE, bold=True)
        painter.setFont(font)
        painter.setPen(QColor(theme.palette().ink))
        painter.drawText(QRectF(self.rect()).translated(0, -theme.px(1)), _LEFT, title)
        if event.rect().right() >= x:
            for choice in self._item.choices:
                self._paint_key(painter, x, _shown(choice))
                x += self._width(*_shown(choice))
        if self._wrong:
            self._paint_wrong(painter, x)

    def _paint_wrong(self, painter: QPainter, left: float) -> None:
        tokens, side = theme.palette(), theme.px(10)
        draw_mark(painter, "problem", QPointF(left + side / 2, self.height() / 2), side)
        painter.setFont(theme.font(_SIZE))
        painter.setPen(QColor(tokens.ink))
        left += theme.px(18)
        words = elided(self._wrong, round(self.width() - left), _SIZE)
        box = QRectF(left, 0, self.width() - left, self.height()).translated(0, -theme.px(1))
        painter.drawText(box, _LEFT, words)

    def _width(self, key: str, word: str, tone: str) -> int:
        metrics = QFontMetrics(theme.font(_SIZE))
        sign = theme.px(18) if tone else 0
        return theme.px(20 + 6 + 16) + sign + metrics.horizontalAdvance(word)

    def _paint_key(self, painter: QPainter, x: float, shown: tuple[str, str, str]) -> None:
        key, word, tone = shown
        tokens, side = theme.palette(), theme.px(20)
        cap = QRectF(x, (self.height() - side) / 2, side, side)
        painter.setPen(QColor(tokens.bar))
        painter.setBrush(QColor(tokens.ground))
        painter.drawRoundedRect(cap, 5, 5)
        painter.setFont(theme.font(13))
        painter.setPen(QColor(tokens.muted))
        painter.drawText(cap.translated(0, -theme.px(1)), _CENTRE, key)
        left = cap.right() + theme.px(6)
        if tone:
            draw_mark(painter, tone, QPointF(left + theme.px(6), cap.center().y()), theme.px(10))
            left += theme.px(18)
        painter.setFont(theme.font(_SIZE))
        painter.setPen(QColor(tokens.muted))
        box = QRectF(left, 0, self.width(), self.height()).translated(0, -theme.px(1))
        painter.drawText(box, _LEFT, word)


def _title(item: GridItem) -> str:
    """What is asked; of a number also from where to where it goes."""
    return f"{item.title} · {item.keys}" if item.is_number else item.title


def _shown(choice: GridChoice) -> tuple[str, str, str]:
    return choice.key, choice.word, choice.tone
