"""A tick box whose words wrap, with the whole line as its target."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from careapp.domain.records import Answer
from careapp.ui import theme
from careapp.ui.lines import wrapped

_BOX = 18
_PITCH = 24
_KEY = 16  # the room of a key before the words
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip


class TickBox(QCheckBox):
    """Ticked or not; a `tone` colours the tick. Taking a tick out leaves no answer.

    A `key` that ticks it stands before the words; a `single` one is one of several, and round.
    """

    answered = Signal(object)

    def __init__(
        self, words: str, tone: str = "accent", *, key: str = "", single: bool = False
    ) -> None:
        super().__init__(words)
        self._tone, self._key, self._single = tone, key, single
        self._cut: tuple[tuple[str, int, int] | None, list[str]] = (None, [])
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda on: self.answered.emit(1 if on else None))

    def set_value(self, value: Answer | None) -> None:
        """Show an answer, telling nobody."""
        self.setChecked(bool(value))

    def take_focus(self) -> None:
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def press(self, key: str) -> bool:
        """No digit means a tick."""
        return False

    def flush(self) -> None:
        """Nothing waits: a press is told at once."""

    def heightForWidth(self, width: int) -> int:
        return theme.px(_PITCH) * len(self._lines(width)) + theme.px(10)

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self.text()) + self._lead() + theme.px(8)
        return QSize(min(wide, theme.px(360)), self.heightForWidth(min(wide, theme.px(360))))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(160), theme.px(_PITCH + 10))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def _lead(self) -> int:
        return theme.px(_BOX + 16 + (_KEY if self._key else 0))

    def _lines(self, width: int) -> list[str]:
        room = width - self._lead() - theme.px(6)
        key = (self.text(), room, theme.text_size())
        if key != self._cut[0]:  # asked for many times while a page is laid out
            self._cut = key, wrapped(self.text(), room, QFontMetricsF(theme.font()))
        return self._cut[1]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, pitch = theme.palette(), theme.px(_PITCH)
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(tokens.soft(self._tone))
            painter.drawRoundedRect(whole, 8, 8)
        elif self.underMouse():
            painter.setBrush(QColor(tokens.hover))
            painter.drawRoundedRect(whole, 8, 8)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole, 8, 8)
        self._paint_box(painter, theme.px(5) + pitch / 2)
        if self._key:
            painter.setFont(theme.font(12))
            painter.setPen(QColor(tokens.muted))
            left = self._lead() - theme.px(_KEY)
            painter.drawText(QRectF(left, theme.px(4), theme.px(_KEY), pitch), _LEFT, self._key)
        painter.setFont(theme.font())
        painter.setPen(QColor(tokens.ink if self.isEnabled() else tokens.muted))
        for n, line in enumerate(self._lines(self.width())):
            place = QRectF(self._lead(), theme.px(4) + n * pitch, self.width(), pitch)
            painter.drawText(place, _LEFT, line)

    def _paint_box(self, painter: QPainter, middle: float) -> None:
        tokens, size = theme.palette(), theme.px(_BOX)
        box = QRectF(theme.px(8), middle - size / 2, size, size)
        colour = tokens.tone(self._tone)
        painter.setPen(QPen(colour if self.isChecked() else tokens.tone("muted"), 1.5))
        painter.setBrush(colour if self.isChecked() else QColor(tokens.card))
        round_ = size / 2 if self._single else 4
        painter.drawRoundedRect(box, round_, round_)
        if self.isChecked():
            painter.setPen(QPen(QColor(tokens.on_tone), 2.2))
            centre, reach = box.center(), size * 0.26
            painter.drawPolyline(
                [
                    centre + QPointF(-reach, 0),
                    centre + QPointF(-reach * 0.2, reach * 0.8),
                    centre + QPointF(reach * 1.05, -reach * 0.8),
                ]
            )


def tick_at_work(inside: QWidget) -> str:
    """The object name of the tick box that has the keyboard; "" for none."""
    found = (each for each in inside.findChildren(TickBox) if each.hasFocus())
    return next((each.objectName() for each in found), "")


def focus_tick(inside: QWidget, name: str) -> None:
    """The keyboard goes to the tick box of that object name, if it can be ticked."""
    for each in inside.findChildren(TickBox):
        if name and each.isEnabled() and each.objectName() == name:
            each.setFocus(Qt.FocusReason.OtherFocusReason)
