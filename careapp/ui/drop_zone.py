"""A place to drop a file on, or several, or to choose them with a dialog."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from careapp.ui import icons, joints, theme
from careapp.ui.widgets import button, label

_DROPS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)
FILES = (".careapp", ".caredistrict")  # folders, as those of schools and districts are named
PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".bmp")


def dropped_files(event: QDropEvent, endings: tuple[str, ...] = ("",)) -> tuple[Path, ...]:
    """The files of this computer that are dropped, or about to be, and end so."""
    urls = [each for each in event.mimeData().urls() if each.isLocalFile()]
    found = [Path(each.toLocalFile()) for each in urls]
    return tuple(each for each in found if each.name.casefold().endswith(endings))


def take_drops(
    target: QWidget,
    endings: tuple[str, ...],
    then: Callable[[Path], object],
    asking: QPushButton | None = None,
) -> None:
    """A file (or a folder) with one of the endings that is dropped on `target` goes to `then`, as
    one that was chosen with the button `asking` for it, which says so."""
    _Taker(target, endings, then)
    if asking is not None:
        # From Qt's file: that of the floors below is not read before the first window is there.
        words = QCoreApplication.translate("Files", "or drop the file here")
        asking.setToolTip(f"{asking.toolTip() or joints.plain(asking.text())} · {words}")


class _Taker(QObject):
    def __init__(
        self, target: QWidget, endings: tuple[str, ...], then: Callable[[Path], object]
    ) -> None:
        super().__init__(target)
        self._target, self._endings, self._then = target, endings, then
        target.setAcceptDrops(True)
        for each in (target, *target.findChildren(QLineEdit)):  # a line would take the path as text
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _DROPS or not isinstance(event, QDropEvent):
            return False
        found = dropped_files(event, self._endings)
        if not found or not self._target.acceptDrops():
            return False  # what lies around may take it
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self._then(found[0])
        return True


class DropArea(QWidget):
    """Takes what is dropped from another window."""

    dropped = Signal(object)  # tuple of Paths

    def __init__(self) -> None:
        super().__init__()
        self._over = False
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self._show_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_over(False)
        found = dropped_files(event)
        if found:
            event.acceptProposedAction()
            self.dropped.emit(found)

    def _show_over(self, over: bool) -> None:
        self._over = over
        self.update()


class DropZone(DropArea):
    """A dashed frame with words and a button; tells the file that was chosen."""

    chosen = Signal(object)  # Path

    def __init__(self, words: str, action: str, filters: str, key: str = "Ctrl+O") -> None:
        """`filters` as Qt's file dialogs want them: `Lists (*.xlsx *.csv)`."""
        super().__init__()
        self._filters = filters
        self.dropped.connect(lambda found: self.chosen.emit(found[0]))
        self.setMinimumHeight(theme.px(190))
        picture = label()
        picture.setPixmap(icons.pixmap("import", theme.palette().accent, theme.px(40), 2.0))
        sentence = label(words, "muted", wrap=True)
        sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = button(action, "primary", key=key)
        self.button.clicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addStretch()
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(sentence)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self.setAccessibleName(words)
        self.setFocusProxy(self.button)

    def _choose(self) -> None:
        from careapp.ui import files  # Qt's dialog for files is not loaded before it is wanted

        files.choose_file(self, self.button.text(), self._filters, self.chosen.emit)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), theme.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = tokens.accent if self._over else tokens.faint
        painter.setPen(QPen(QColor(colour), 1.6, Qt.PenStyle.DashLine))
        painter.setBrush(tokens.soft("accent") if self._over else QColor(tokens.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)
