"""Charts of lines, movement and heat on screen, laid out by the same arithmetic as on paper."""

from collections.abc import Sequence
from itertools import accumulate

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
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from careapp.reports.charts import Drawn
from careapp.reports.picture import Letters, Picture, Place, moved
from careapp.reports.pictures import stacks
from careapp.ui import theme
from careapp.ui.figure_words import told
from careapp.ui.lines import wrapped
from careapp.ui.picture_painter import paint

_SIZE = 14
_ASIDE = 4  # a place aside counts as so many times as far as one straight on
_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class PictureView(QWidget):
    """Arrows go from place to place; a press or Enter tells which (row and column, from and to,
    frame and term)."""

    picked = Signal(int, int)

    def __init__(self, parent: QWidget | None = None, *, opens: bool = True) -> None:
        """With `opens` a place says by its cursor that a press shows more."""
        super().__init__(parent)
        self._chart: Drawn | None = None
        self._source = ""
        self._opens = opens
        self._rows: list[tuple[float, Picture]] = []
        self._places: list[Place] = []
        self._at = 0
        self._high = 0.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_chart(self, chart: Drawn | None, source: str = "") -> None:
        """Draw a chart; with None nothing. `source` says in a tool tip what is counted, and how."""
        self._chart, self._at, self._source = chart, 0, source
        self.setAccessibleName(chart.title if chart else "")
        self._arrange()
        self._tell()

    def place(self) -> Place | None:
        """What the arrow keys are on."""
        return self._places[self._at] if self._at < len(self._places) else None

    def sizeHint(self) -> QSize:
        return QSize(theme.px(420), max(round(self._high) + 2, 10))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(260), self.sizeHint().height())

    def _arrange(self) -> None:
        found = stacks(self._chart, max(self.width(), 1), _letters()) if self._chart else ()
        pictures = [
            picture
            for stack in found
            for picture in (*((stack.head,) if stack.head else ()), *stack.rows)
        ]
        tops = [0.0, *accumulate(picture.height for picture in pictures)]
        self._rows = list(zip(tops, pictures, strict=False))
        self._places = [
            place._replace(y=place.y + top) for top, picture in self._rows
            for place in picture.places
        ]  # fmt: skip
        self._at = min(self._at, max(len(self._places) - 1, 0))
        self._high = tops[-1]
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:  # larger letters need more room
            self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, seen = QPainter(self), QRectF(event.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for top, picture in self._rows:
            if top <= seen.bottom() and top + picture.height >= seen.top():
                for shape in picture.shapes:
                    paint(painter, moved(shape, 0, top), _SIZE)
        at = self.place()
        if at is not None and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.palette().ink), 2))
            painter.drawRoundedRect(_box(at).adjusted(1, 1, -1, -1), 3, 3)

    def _hit(self, spot: QPointF) -> int | None:
        found = (n for n, place in enumerate(self._places) if _box(place).contains(spot))
        return next(found, None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hand = self._opens and self._hit(event.position()) is not None
        shape = Qt.CursorShape
        self.setCursor(shape.PointingHandCursor if hand else shape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        found = self._hit(event.position())
        if found is not None:
            self._go(found)
            self._pick()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.words_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def words_at(self, spot: QPointF) -> str:
        """What a tool tip says there."""
        found = self._hit(spot)
        return told("" if found is None else self._places[found].words, self._source)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _WAYS and self._places:
            self._go(_next(self._places, self._at, _WAYS[key]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._pick()
        else:
            super().keyPressEvent(event)

    def _go(self, place: int) -> None:
        self._at = place
        self._tell()
        self.update()

    def _pick(self) -> None:
        if place := self.place():
            self.picked.emit(*place.key)

    def _tell(self) -> None:
        """What a screen reader says: the place at work."""
        place = self.place()
        self.setAccessibleDescription(place.words if place else "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


def _letters() -> Letters:
    """Text of a chart on screen."""

    def metrics(part: float, bold: bool = False) -> QFontMetricsF:
        return QFontMetricsF(theme.font(_SIZE * part, bold=bold))

    def measure(text: str, part: float, bold: bool) -> float:
        return metrics(part, bold).horizontalAdvance(text)

    def wrap(text: str, width: float, part: float) -> Sequence[str]:
        return wrapped(text, width, metrics(part))

    return Letters(theme.px(_SIZE), measure, wrap)


def _box(place: Place) -> QRectF:
    return QRectF(place.x, place.y, place.width, place.height)


def _next(places: Sequence[Place], at: int, way: tuple[int, int]) -> int:
    """The nearest place in a direction; the same where there is none."""
    here, nearest, found = places[at], float("inf"), at
    x, y = here.x + here.width / 2, here.y + here.height / 2
    for n, place in enumerate(places):
        across, down = place.x + place.width / 2 - x, place.y + place.height / 2 - y
        on = across * way[0] + down * way[1]
        far = on + _ASIDE * (abs(across * way[1]) + abs(down * way[0]))
        if on > 1 and far < nearest:
            nearest, found = far, n
    return found
