"""What tests of the window share: our fonts and colours, and windows that get the keyboard."""

import pytest
from PySide6.QtCore import QEvent, QObject, QTranslator
from pytestqt.qtbot import QtBot

from careapp.forms.loader import library
from careapp.ui import theme
from tests.ui.doors import Visit

# A wait ends with what it waits for; a machine with other work may take its time over it.
for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitExposed):
    wait.__kwdefaults__["timeout"] = 30_000  # milliseconds


@pytest.fixture(autouse=True)
def dressed(qapp):
    """The window as it is after the start: light, text of 15 pixels."""
    if theme.palette().name != "light" or theme.text_size() != 15 or not qapp.styleSheet():
        theme.use(qapp)


@pytest.fixture
def on_screen(qtbot):
    """Shows a widget in a size and gives it the keyboard."""

    def show(widget, width=1000, height=600):
        qtbot.addWidget(widget)
        widget.resize(width, height)
        with qtbot.waitExposed(widget):
            widget.show()
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)
        return widget

    return show


@pytest.fixture(scope="session")
def forms():
    """The forms that come with the program."""
    return library()


@pytest.fixture
def visit(qtbot, qapp, tmp_path, monkeypatch):
    """A started program on a computer of its own: its home folder is the test's."""
    monkeypatch.setenv("HOME", str(tmp_path))
    made = Visit(qtbot, qapp)
    yield made
    made.close()
    for each in qapp.findChildren(QTranslator):  # a test may have changed the language
        qapp.removeTranslator(each)
        each.deleteLater()


class _Windows(QObject):
    """Notes every widget that appears as a window of its own."""

    def __init__(self):
        super().__init__()
        self.shown = []

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and watched.isWidgetType() and watched.isWindow():
            self.shown.append(watched)
        return False


@pytest.fixture
def windows_shown(qapp):
    """The windows that have appeared since: a part that is shown before it has a parent is one."""
    watch = _Windows()
    qapp.installEventFilter(watch)
    yield watch.shown
    qapp.removeEventFilter(watch)
