"""The counts of an import as cards that open their lists; the notice of what is in the way."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from careapp.ui import icons, theme
from careapp.ui.screens.roster_words import group_name
from careapp.ui.tick_box import TickBox

_ICONS = {
    "new": "add", "moved": "right", "changed": "edit", "left": "close", "unchanged": "check",
    "problems": "warning",
}  # fmt: skip
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip


class CountButton(QPushButton):
    """A big number, its name, an icon; it is down while its list is shown."""

    def __init__(self, group: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group, self._count, self._tone = group, 0, ""
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_count(0)

    @property
    def count(self) -> int:
        return self._count

    def set_count(self, count: int, tone: str = "") -> None:
        """`tone` colours the icon: that of a problem where there are errors."""
        self._count, self._tone = count, tone
        self.setAccessibleName(f"{group_name(self._group)}: {count}")
        self.setToolTip(group_name(self._group))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(130), theme.px(62))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(104), theme.px(62))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), theme.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        left = theme.px(8)
        wide = self.width() - 2 * left
        painter.setFont(theme.font(26, bold=True))
        painter.setPen(QColor(tokens.ink if self._count else tokens.muted))
        painter.drawText(QRectF(left, theme.px(2), wide, theme.px(36)), _LEFT, f"{self._count}")
        painter.setFont(self._fitting(wide))
        painter.setPen(QColor(tokens.accent if self.isChecked() else tokens.muted))
        words = painter.fontMetrics().elidedText(
            group_name(self._group), Qt.TextElideMode.ElideRight, wide
        )
        painter.drawText(QRectF(left, theme.px(34), wide, theme.px(26)), _LEFT, words)
        self._draw_icon(painter)

    def _fitting(self, wide: int) -> QFont:
        """Smaller, where the name of the group has no room else."""
        words, bold = group_name(self._group), self.isChecked()
        fonts = [theme.font(size, bold=bold) for size in (14, 13, 12, 11)]
        fits = (each for each in fonts if QFontMetrics(each).horizontalAdvance(words) <= wide)
        return next(fits, fonts[-1])

    def _draw_icon(self, painter: QPainter) -> None:
        tokens, size = theme.palette(), theme.px(20)
        colour = tokens.tone(self._tone).name() if self._tone else tokens.muted
        picture = icons.pixmap(_ICONS[self._group], colour, size, 2.0)
        painter.drawPixmap(self.width() - size - theme.px(8), theme.px(10), picture)


class CountCard(QWidget):
    """A count on a card; with `tick` its group can be accepted or left out."""

    opened = Signal(str)
    ticked = Signal()

    def __init__(self, group: str, *, tick: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group = group
        self.button = CountButton(group)
        self.tick = TickBox(self.tr("Store"))
        self.tick.setMinimumWidth(theme.px(90))
        self.tick.setAccessibleName(self.tr("Store: {group}").format(group=group_name(group)))
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 4, 5, 5)
        column.setSpacing(0)
        column.addWidget(self.button)
        column.addWidget(self.tick)
        column.addStretch()
        self.tick.setVisible(tick)
        self.button.clicked.connect(self._open)
        self.tick.clicked.connect(self._tell)

    def show_count(self, count: int, *, accepted: bool = False, tone: str = "") -> None:
        self.button.set_count(count, tone)
        self.tick.setEnabled(bool(count))
        self.tick.setChecked(accepted and bool(count))

    def set_open(self, is_open: bool) -> None:
        """Show that this card's list is the one below, telling nobody."""
        self.button.setChecked(is_open)
        self.update()

    @property
    def accepted(self) -> bool:
        return self.tick.isChecked()

    def _tell(self) -> None:
        self.ticked.emit()

    def _open(self) -> None:
        self.opened.emit(self.group)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), theme.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.button.isChecked()
        painter.setPen(QPen(QColor(tokens.accent if chosen else tokens.line), 1))
        painter.setBrush(QColor(tokens.row if chosen else tokens.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)


class Notice(QWidget):
    """A pale ground with a frame, in the tone of what is said on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = "at_risk"
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(14, 6, 14, 6)
        self.column.setSpacing(2)

    def set_tone(self, tone: str) -> None:
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), theme.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.tone(self._tone), 1))
        painter.setBrush(tokens.soft(self._tone))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
