"""Dialogs that are no larger than the window they lie over: what does not fit scrolls."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from careapp.ui import theme
from careapp.ui.pages import ScrollBody, ScrollPart, action_row

_LEAST = QSize(400, 300)  # a window that is smaller was not made for a person


class Sheet(QDialog):
    """`column` takes its parts; the buttons at its foot stay in sight, and the last one answers
    Enter."""

    def __init__(self, over: QWidget, title: str = "") -> None:
        super().__init__(over)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        inside = _Inside()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(22, 18, 22, 6)
        self.column.setSpacing(theme.px(8))
        self._scroll = ScrollPart(inside, self)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 16)
        self._whole.setSpacing(theme.px(4))
        self._whole.addWidget(self._scroll, 1)
        inside.changed.connect(self._grow)

    def set_foot(self, *buttons: QPushButton) -> None:
        """Buttons below what scrolls, in reading order."""
        row = action_row(*buttons)
        row.setContentsMargins(22, 0, 22, 0)
        self._whole.addLayout(row)
        buttons[-1].setDefault(True)

    def setVisible(self, visible: bool) -> None:
        if visible and self.isHidden():
            self.resize(self._fitting())
        super().setVisible(visible)

    def _grow(self) -> None:
        """Something came into it, a message or another field."""
        if self.isVisible():
            self.resize(self.size().expandedTo(self._fitting()))

    def _fitting(self) -> QSize:
        """As large as its parts are, as far as there is room."""
        above = self._whole.minimumSize().height() - self._scroll.minimumSizeHint().height()
        wide = max(self.column.sizeHint().width(), self._whole.minimumSize().width())
        lines = self.column.hasHeightForWidth()
        high = self.column.heightForWidth(wide) if lines else self.column.sizeHint().height()
        if high + above > room(self).height():
            wide += self._scroll.verticalScrollBar().sizeHint().width()
        return QSize(wide, high + above).boundedTo(room(self))


class _Inside(ScrollBody):
    """What scrolls, and says when its parts ask for another size."""

    changed = Signal()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.changed.emit()
        return done


def room(dialog: QDialog) -> QSize:
    """The size of the window below all dialogs: none of them may be larger."""
    below: QWidget = dialog
    while above := below.parentWidget():
        below = above.window()
    return below.size().expandedTo(_LEAST)


def resize(dialog: QDialog, wide: int, high: int) -> None:
    """Give a dialog whose parts scroll this size in pixels of the usual text, or the room there
    is."""
    dialog.resize(QSize(theme.px(wide), theme.px(high)).boundedTo(room(dialog)))
