"""The lines of the command palette: icon, title, what it is, and the key at the right."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from careapp.ui import icons, theme
from careapp.ui.commands import Command

_HIGH, _SIDE, _ICON, _GAP = 38, 12, 18, 10
_Index = QModelIndex | QPersistentModelIndex
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class CommandModel(QAbstractListModel):
    """Commands as they stand below one another."""

    def __init__(self) -> None:
        super().__init__()
        self.commands: Sequence[Command] = ()

    def show(self, commands: Sequence[Command]) -> None:
        self.beginResetModel()
        self.commands = commands
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.commands)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        command = self.commands[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return command.title
        return command.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None


class _Lines(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(theme.px(200), theme.px(_HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        assert isinstance(model, CommandModel)
        command, tokens = model.commands[index.row()], theme.palette()
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft))
            painter.drawRoundedRect(box.adjusted(2, 1, -2, -1), 8, 8)
        left = box.left() + theme.px(_SIDE)
        if command.icon:
            size = theme.px(_ICON)
            ink = tokens.accent if chosen else tokens.muted
            picture = icons.pixmap(command.icon, ink, size, painter.device().devicePixelRatioF())
            painter.drawPixmap(QPoint(left, box.center().y() - size // 2 + 1), picture)
        left += theme.px(_ICON + _GAP)
        right = _paint_key(painter, command.key, box)
        _paint_words(painter, command, QRect(left, box.top(), right - left, box.height()))
        painter.restore()


def _paint_key(painter: QPainter, key: str, box: QRect) -> int:
    """The key in a frame at the right; where it begins."""
    right = box.right() - theme.px(_SIDE)
    if not key:
        return right
    font, tokens = theme.font(13), theme.palette()
    metrics = QFontMetrics(font)
    wide, high = metrics.horizontalAdvance(key) + theme.px(14), theme.px(24)
    frame = QRect(right - wide, box.center().y() - high // 2 + 1, wide, high)
    painter.setPen(QPen(QColor(tokens.line), 1))
    painter.setBrush(QColor(tokens.card))
    painter.drawRoundedRect(frame, 6, 6)
    painter.setPen(QColor(tokens.muted))
    painter.setFont(font)
    painter.drawText(frame, _MIDDLE | Qt.AlignmentFlag.AlignHCenter, key)
    return frame.left() - theme.px(_GAP)


def _paint_words(painter: QPainter, command: Command, box: QRect) -> None:
    """The title, and what it is as far as there is room beside it."""
    tokens, cut = theme.palette(), Qt.TextElideMode.ElideRight
    metrics = QFontMetrics(theme.font())
    painter.setFont(theme.font())
    painter.setPen(QColor(tokens.ink))
    title = metrics.elidedText(command.title, cut, box.width())
    painter.drawText(box, _MIDDLE, title)
    rest = box.adjusted(metrics.horizontalAdvance(title) + theme.px(_GAP), 0, 0, 0)
    small = theme.font(13)
    kind = QFontMetrics(small).elidedText(command.kind, cut, rest.width())
    if rest.width() > theme.px(48):
        painter.setFont(small)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(rest, _MIDDLE | Qt.AlignmentFlag.AlignRight, kind)


class CommandList(QListView):
    """Never takes the keyboard: that stays where the words are typed."""

    def __init__(self) -> None:
        super().__init__()
        self.lines = CommandModel()
        self.setModel(self.lines)
        self.setItemDelegate(_Lines(self))
        self.setProperty("kind", "commands")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)

    @property
    def at(self) -> int:
        """The line that is chosen; -1 for none."""
        return self.currentIndex().row()

    def choose(self, row: int) -> None:
        self.setCurrentIndex(self.lines.index(row))

    def page(self) -> int:
        """How many lines are in sight."""
        return max(self.viewport().height() // theme.px(_HIGH) - 1, 1)
