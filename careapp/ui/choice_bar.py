"""A few answers side by side as big targets: key, sign and word on each."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from careapp.domain.records import Answer
from careapp.i18n import translate
from careapp.ui import theme
from careapp.ui.grid_items import GridChoice
from careapp.ui.marks import draw_mark

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip


class ChoiceButton(QPushButton):
    """One answer. A suggested one has a dashed frame until it, or another, is chosen."""

    def __init__(self, word: str, key: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(word, parent)
        self._key, self._tone, self._suggested = key, tone, False
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setToolTip(f"{word} ({key})")

    def set_suggested(self, suggested: bool) -> None:
        self._suggested = suggested
        words = translate("ChoiceBar", "suggested")
        self.setAccessibleDescription(words if suggested else "")
        self.update()

    @property
    def suggested(self) -> bool:
        return self._suggested

    def sizeHint(self) -> QSize:
        sign = theme.px(18) if self._tone else 0
        width = self.fontMetrics().horizontalAdvance(self.text()) + sign + theme.px(22 + 18)
        return QSize(max(width, theme.px(76)), theme.px(40))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ARROWS:  # the bar and the form know where to go
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        tokens = theme.palette()
        box = QRectF(self.rect()).adjusted(theme.px(9), 0, -theme.px(4), 0).translated(0, -1)
        painter.setFont(theme.font(12))
        painter.setPen(QColor(tokens.muted))
        painter.drawText(box, _LEFT, self._key)
        bold = self.isChecked()
        painter.setFont(theme.font(bold=bold))
        sign = theme.px(18) if self._tone else 0
        wide = painter.fontMetrics().horizontalAdvance(self.text()) + sign
        room = box.adjusted(theme.px(10), 0, 0, 0)
        x = max(room.left() + (room.width() - wide) / 2, room.left())
        if self._tone:
            spot = QPointF(x + theme.px(6), self.rect().center().y() + 0.5)
            draw_mark(painter, self._tone, spot, theme.px(11))
        painter.setPen(QColor(tokens.ink if self.isEnabled() else tokens.muted))
        painter.drawText(
            QRectF(x + sign, box.top(), box.right() - x, box.height()), _LEFT, self.text()
        )

    def _paint_frame(self, painter: QPainter) -> None:
        tokens, tone = theme.palette(), self._tone or "accent"
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        ground, frame = QColor(tokens.card), QPen(QColor(tokens.line), 1.2)
        if self.isChecked():
            ground, frame = tokens.soft(tone), QPen(tokens.tone(tone), 2)
        elif self._suggested:
            frame = QPen(tokens.tone(tone), 1.6, Qt.PenStyle.DashLine)
        elif self.underMouse():
            ground = QColor(tokens.hover)
        if self.hasFocus():
            frame = QPen(QColor(tokens.accent), 2.4)
        painter.setPen(frame)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 8, 8)


class ChoiceBar(QWidget):
    """Answers of one item; none or one is chosen."""

    answered = Signal(object)  # by a person

    def __init__(
        self, name: str, choices: Sequence[GridChoice], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._choices = tuple(choices)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        for n, choice in enumerate(self._choices):
            each = ChoiceButton(choice.word, choice.key, choice.tone)
            each.setAccessibleName(f"{name}: {choice.word}")
            self._group.addButton(each, n)
            row.addWidget(each, 1)
        self._group.idClicked.connect(self._tell)

    def value(self) -> Answer | None:
        at = self._group.checkedId()
        return None if at < 0 else self._choices[at].value

    def set_value(self, value: Answer | None) -> None:
        """Show an answer, telling nobody."""
        self._group.setExclusive(False)
        for n, choice in enumerate(self._choices):
            self._group.button(n).setChecked(value is not None and choice.value == value)
        self._group.setExclusive(True)

    def suggest(self, value: Answer | None) -> None:
        """Mark the answer that is suggested; None for none."""
        for n, choice in enumerate(self._choices):
            self._button(n).set_suggested(value is not None and choice.value == value)

    def press(self, key: str) -> bool:
        """Choose by key; False if there is no such answer."""
        at = next((n for n, choice in enumerate(self._choices) if choice.key == key), None)
        if at is None:
            return False
        self._group.button(at).setChecked(True)
        self._group.button(at).setFocus()
        self._tell(at)
        return True

    def take_focus(self) -> None:
        at = max(self._group.checkedId(), 0)
        self._group.button(at).setFocus(Qt.FocusReason.TabFocusReason)

    def flush(self) -> None:
        """Nothing waits: a press is told at once."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        buttons = self._group.buttons()
        focused = [n for n, each in enumerate(buttons) if each.hasFocus()]
        if step is not None and focused:
            buttons[min(max(focused[0] + step, 0), len(buttons) - 1)].setFocus()
        else:
            super().keyPressEvent(event)

    def _button(self, n: int) -> ChoiceButton:
        found = self._group.button(n)
        assert isinstance(found, ChoiceButton)
        return found

    def _tell(self, at: int) -> None:
        self.answered.emit(self._choices[at].value)
