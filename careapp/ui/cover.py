"""The privacy key: F12 puts a plain page over everything at once, for when somebody comes close."""

from contextlib import suppress

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from careapp.ui.widgets import button, label

KEY = Qt.Key.Key_F12
OPEN_FOR = 60.0  # seconds: after that it takes the password to go on


class Cover(QWidget):
    """Over the whole window; what lies below can neither be seen nor reached with keys."""

    left = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window, self._title = window, window.windowTitle()
        self._focus = window.focusWidget()
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAutoFillBackground(True)
        self.go_on = button(self.tr("Go on"), "plain", key="F12")
        self.go_on.setAutoDefault(True)
        self.go_on.clicked.connect(self.left)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(label("careapp", "h1"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._show_below(False)
        window.setWindowTitle("careapp")
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self.go_on.setFocus()

    def take_down(self) -> None:
        """Everything is as it was."""
        self._window.removeEventFilter(self)
        self._show_below(True)
        self._window.setWindowTitle(self._title)
        self.hide()
        self.deleteLater()
        if self._focus is not None:
            with suppress(RuntimeError):  # it may be gone by now
                self._focus.setFocus()

    def _show_below(self, shown: bool) -> None:
        """What is hidden takes no keys, and is read out by no screen reader."""
        below = self._window.centralWidget()
        if below is not None:
            below.setVisible(shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return False


class Privacy(QObject):
    """Watches for the key in whichever window has the keyboard, and puts the cover up and down.

    A filter on the windows, as for idleness: a shortcut would not work behind a dialog.
    """

    lock_asked = Signal()

    def __init__(
        self, app: QApplication, window: QMainWindow, parent: QObject, open_for: float = OPEN_FOR
    ) -> None:
        super().__init__(parent)
        self._app, self._window = app, window
        self._cover: Cover | None = None
        self._hidden: list[QWidget] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(int(open_for * 1000))
        self._timer.timeout.connect(self.lock_asked)
        app.focusWindowChanged.connect(self._watch)
        self._watch(app.focusWindow())

    @property
    def covered(self) -> bool:
        return self._cover is not None

    def leave(self) -> None:
        """The file is closed: the cover goes, and what it hid stays away."""
        self._drop()
        self._hidden.clear()

    def hide(self) -> None:
        """Put the cover up, and all dialogs out of sight."""
        window = self._window
        if self._cover is not None:
            return
        others = (each for each in self._app.topLevelWidgets() if each is not window)
        self._hidden = [each for each in others if each.isVisible()]
        self._cover = Cover(window)
        self._cover.left.connect(self.go_on)
        for each in self._hidden:
            each.hide()
        window.activateWindow()
        self._timer.start()

    def go_on(self) -> None:
        """Everything is seen again."""
        if self._cover is None:
            return
        self._drop()
        hidden, self._hidden = self._hidden, []
        for each in hidden:
            each.show()

    def _drop(self) -> None:
        cover, self._cover = self._cover, None
        self._timer.stop()
        if cover is not None:
            cover.take_down()

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        wanted = event.key() == KEY and self._cover is None
        if wanted:
            self.hide()
        return wanted
