"""Labels and buttons with their kinds, words that wrap in Thai, and the key in the tool tip."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyleOptionButton,
    QWidget,
)

from careapp.ui import icons, joints, theme

_Modifier = Qt.KeyboardModifier
_EDGES = 24  # of a layout, at the left and right together
_LINK = 140  # pixels of a link at the least, before its name is cut


def label(text: str = "", kind: str = "", *, wrap: bool = False) -> QLabel:
    """A label; `kind` is one of h1 h2 strong big muted small error warning code."""
    made = QLabel(joints.thai(text) if wrap else text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("kind", kind)
    made.setWordWrap(wrap)
    if wrap:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    return made


def fix_width(target: QLabel, width: int) -> QLabel:
    """Give a wrapping label one width, and the height its lines take there."""
    target.setFixedWidth(width)
    target.setMinimumHeight(max(target.heightForWidth(width), 0))
    return target


def fit_width(target: QLabel, width: int, inside: QWidget) -> QLabel:
    """The same, and less where there is less room `inside` what it is laid out in."""
    _Fitting(target, width, inside)
    return fix_width(target, width)


class _Fitting(QObject):
    def __init__(self, target: QLabel, width: int, inside: QWidget) -> None:
        super().__init__(inside)
        self._target, self._width = target, width
        inside.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent):
            width = min(self._width, max(event.size().width() - _EDGES, _LINK))
            if width != self._target.width():
                fix_width(self._target, width)
        return False


def set_text(target: QLabel, text: str) -> None:
    """Change a label's words, with joints where it wraps."""
    target.setText(joints.thai(text) if target.wordWrap() else text)


def set_kind(target: QWidget, kind: str, name: str = "kind") -> None:
    """Change how a widget is dressed."""
    if target.property(name) != kind:
        target.setProperty(name, kind)
        style = target.style()
        style.unpolish(target)
        style.polish(target)


class _Button(QPushButton):
    """Enter presses it as Space does. Else Enter would do nothing in the window, and in a dialog
    press the main button while the keyboard is at the one that leaves it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        alone = event.modifiers() in (_Modifier.NoModifier, _Modifier.KeypadModifier)
        if enter and alone and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)


def button(
    text: str, kind: str = "", *, key: str = "", tip: str = "", icon: str = ""
) -> QPushButton:
    """A button; `kind` is "", primary, plain, danger or pill. Its `key` works window-wide."""
    made = _Button(text)
    _dress(made, kind)
    if icon:
        colours = {"primary": theme.palette().on_accent, "plain": theme.palette().accent}
        made.setIcon(icons.icon(icon, colours.get(kind, theme.palette().ink), beside=bool(text)))
        made.setIconSize(icons.icon_size(beside=bool(text)))
    set_key(made, key, tip)
    return made


class Link(_Button):
    """A plain button of one name, however long: cut where there is no room, and whole then in the
    tool tip, which else says `tip`."""

    def __init__(self, text: str, tip: str = "") -> None:
        super().__init__(text)
        self._tip = tip
        self.setToolTip(tip)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        _dress(self, "plain")

    def minimumSizeHint(self) -> QSize:
        size = super().minimumSizeHint()
        return QSize(min(size.width(), theme.px(_LINK)), size.height())

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        from PySide6.QtWidgets import QStyle  # hundreds of names: not before the first window

        part = QStyle.SubElement.SE_PushButtonContents
        room = self.style().subElementRect(part, option, self).width()
        right = Qt.TextElideMode.ElideRight
        option.text = option.fontMetrics.elidedText(option.text, right, room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        cut = self.width() < self.sizeHint().width()
        self.setToolTip(self.text() if cut else self._tip)


def _dress(made: QPushButton, kind: str) -> None:
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)


def set_key(target: QPushButton, key: str, tip: str = "") -> None:
    """Give a button a key (`Ctrl+P`) and name it in the tool tip."""
    if key:
        shortcut(key, target, target.click)
    words = with_key(tip or target.text(), key)
    if tip or key:
        target.setToolTip(words)
    if tip and not target.text():
        target.setAccessibleName(tip)


def shortcut(key: str, owner: QWidget, then: Callable[[], None]) -> None:
    """`key` does `then` wherever the focus is, while `owner` is visible and enabled."""
    made = QShortcut(QKeySequence(key), owner)
    made.activated.connect(then)


def with_key(text: str, key: str) -> str:
    """`พิมพ์ (Ctrl+P)`"""
    shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
    return f"{text} ({shown})" if shown else text
