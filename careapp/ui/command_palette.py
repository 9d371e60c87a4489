"""The command palette, Ctrl+K: type a few letters of what is wanted, press Enter, be there."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from careapp.ui import labels, theme
from careapp.ui.command_list import CommandList
from careapp.ui.commands import Command, found
from careapp.ui.pickers import SearchField
from careapp.ui.widgets import label

_WIDE, _HIGH, _TOP, _EDGE = 640, 460, 56, 16
LookUp = Callable[[str, Callable[[Sequence[Command]], None]], None]
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CommandPalette(QDialog):
    """Over the window, gone as soon as something else gets the keyboard.

    `look_up` is given what was typed and tells later what else it means: the children of a school.
    """

    def __init__(self, window: QWidget, commands: Sequence[Command], look_up: LookUp) -> None:
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._window, self._commands, self._look_up = window, commands, look_up
        self._more: Sequence[Command] = ()
        self._waits = self._goes = False  # for who is called so; Enter was pressed meanwhile
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "commands")
        self.setWindowTitle(self.tr("Go to …"))
        self.setAccessibleName(self.tr("Go to …"))
        self.field = SearchField(self.tr("A place, a report, a student, an action …"))
        self.field.setAccessibleDescription(self.tr("Arrow keys choose, Enter goes there."))
        self.list = CommandList()
        self.list.setAccessibleName(self.tr("What was found"))
        self._none = label(self.tr("Nothing is called so here."), "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 10)
        column.setSpacing(8)
        for part in (self.field, self._none):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addWidget(label(self.tr("↑ ↓ choose · Enter goes · Esc closes"), "small"))
        self.field.textChanged.connect(self._find)
        self.field.searched.connect(self._ask)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self.go)
        self._place()
        self._show()

    @property
    def titles(self) -> list[str]:
        """What is offered, from the first to the last."""
        return [each.title for each in self.list.lines.commands]

    def go(self) -> None:
        """Do what the chosen line says, once the palette is out of the way."""
        at = self.list.at
        if at >= 0:
            command = self.list.lines.commands[at]
            self.close()
            QTimer.singleShot(0, self._window, partial(command.go))

    def _place(self) -> None:
        """In the upper middle of the window, never larger than it."""
        window, room = self._window, self._window.size()
        self.resize(
            min(theme.px(_WIDE), room.width() - 2 * _EDGE),
            min(theme.px(_HIGH), room.height() - theme.px(_TOP) - _EDGE),
        )
        self.move(window.mapToGlobal(QPoint((room.width() - self.width()) // 2, theme.px(_TOP))))

    def _find(self) -> None:
        self._more, self._goes = (), False
        self._waits = bool(self.field.text().strip())
        self._show()

    def _ask(self, text: str) -> None:
        if text:
            self._look_up(text, lambda more: self._take(text, more))

    def _take(self, text: str, more: Sequence[Command]) -> None:
        with suppress(RuntimeError):  # it may be closed by now
            if text == labels.plain(self.field.text()).strip():
                self._more, self._waits = more, False
                self._show()
                if self._goes:
                    self.go()

    def _enter(self) -> None:
        """Go; where nothing is found yet, as soon as somebody is."""
        self._goes = self._waits and self.list.at < 0
        self.go()

    def _show(self) -> None:
        """What is found, best first; that is chosen."""
        shown = found((*self._commands, *self._more), labels.plain(self.field.text()))
        self.list.lines.show(shown)
        self._none.setVisible(not shown)
        if shown:
            self._choose(0)

    def _choose(self, row: int) -> None:
        shown = self.list.lines.commands
        row = min(max(row, 0), len(shown) - 1)
        if row >= 0:
            self.list.choose(row)
            self._say(shown[row].spoken, row + 1, len(shown))

    def _say(self, words: str, place: int, total: int) -> None:
        """The keyboard stays in the field: a screen reader is told what is chosen below it."""
        said = f"{words}. {labels.of_total(place, total)}"
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.list, said))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key, page = Qt.Key(event.key()), self.list.page()
        steps = {
            Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -page, Qt.Key.Key_PageDown: page,
        }  # fmt: skip
        if key in steps:
            self._choose(self.list.at + steps[key])
        elif key in _ENTER:
            self._enter()
        elif key == Qt.Key.Key_Escape or _is_again(event):
            self.close()
        else:
            return False
        return True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isVisible():
            QTimer.singleShot(0, self, self._close_behind)

    def _close_behind(self) -> None:
        """Something else has the keyboard: a click beside it, another program."""
        if not self.isActiveWindow():
            self.close()


def show(window: QWidget, commands: Sequence[Command], look_up: LookUp) -> CommandPalette:
    """Put it up, ready to type."""
    made = CommandPalette(window, commands, look_up)
    made.show()
    made.activateWindow()
    made.field.setFocus()
    return made


def _is_again(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_K and event.modifiers() == Qt.KeyboardModifier.ControlModifier
