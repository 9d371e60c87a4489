"""Two hands on the keyboard and none on the mouse, and how many keys they press on the way."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

from tests.ui.doors import Visit
from tests.ui.keyboard import NONE, press, type_text

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
STOPS = 80  # more than any page has


class Hands:
    """Keys go to whatever has the keyboard; one that is held with another is one press."""

    def __init__(self, visit: Visit) -> None:
        self.visit, self.qtbot = visit, visit.qtbot
        self.presses: dict[str, int] = {}
        self.letters: dict[str, int] = {}  # of words that are typed, in the same steps
        self._step = ""

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """What is pressed meanwhile is counted under the name."""
        before, self._step = self._step, name
        self.presses.setdefault(name, 0)
        self.letters.setdefault(name, 0)
        yield
        self._step = before

    @property
    def at(self) -> QWidget:
        """What has the keyboard."""
        found = QApplication.focusWidget()
        assert found is not None, "nothing has the keyboard"
        return found

    def press(self, key: Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        self.presses[self._step] += 1
        press(self.qtbot, key, modifier)

    def type(self, text: str) -> None:
        self.letters[self._step] += len(text)
        type_text(text)

    def enter(self) -> None:
        self.press(Key.Key_Return)

    def go_on(self) -> None:
        """The key of every page's main button."""
        self.press(Key.Key_Return, CTRL)

    def tab_to(self, wanted: Callable[[QWidget], bool]) -> None:
        """Press Tab until the keyboard is where `wanted` says."""
        passed = []
        for _ in range(STOPS):
            if wanted(self.at):
                return
            passed.append(self.at.accessibleName() or getattr(self.at, "text", str)())
            self.press(Key.Key_Tab)
        raise AssertionError(f"the Tab key does not come there, but to {passed}")

    def tab_to_button(self, words: str) -> None:
        self.tab_to(lambda at: isinstance(at, QAbstractButton) and words in _said(at))

    def in_dialog(self) -> None:
        """A dialog that is open has the keyboard, as a system's window manager gives it."""
        self.qtbot.waitUntil(lambda: _dialogs() != [])
        dialog = _dialogs()[-1]
        dialog.activateWindow()
        self.qtbot.waitUntil(dialog.isActiveWindow)
        self.qtbot.waitUntil(lambda: dialog.isAncestorOf(self.at))

    def in_window(self, place: str) -> None:
        """A place of the window is there, and no dialog over it has the keyboard any more."""
        self.visit.wait_for_shell(place)
        self.visit.take_keyboard()

    def file(self, path: object) -> None:
        """Name a file in the dialog that asks for one."""
        self.in_dialog()
        self.type(str(path))
        self.enter()

    def command(self, words: str) -> None:
        """What the palette of commands finds first."""
        self.press(Key.Key_K, CTRL)
        self.in_dialog()
        self.type(words)
        self.enter()


def _dialogs() -> list[QDialog]:
    found = (each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog))
    return [each for each in found if each.isVisible()]


def _said(at: QAbstractButton) -> tuple[str, str]:
    return at.text().replace("\u200b", ""), at.accessibleName().replace("\u200b", "")
