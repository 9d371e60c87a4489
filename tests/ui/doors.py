"""A started window for tests: the doors, with hands to walk through them."""

from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QPushButton

from careapp import settings
from careapp.ui.doors import Doors
from tests.ui.schools import PASSWORD, clock


class Visit:
    """The window as a person has it: what is shown, what is pressed."""

    def __init__(self, qtbot, qapp, time=None):
        self.qtbot = qtbot
        self.preferences = settings.load()
        self.doors = Doors(qapp, time or clock(), self.preferences)
        self.closed = False
        self.doors.closed.connect(self._note_closed)

    def begin(self, school=None, password="", size=(1024, 640)):
        self.doors.window.resize(*size)
        with self.qtbot.waitExposed(self.doors.window):
            self.doors.window.show()
        self.doors.entrance.begin(school, password)
        self.take_keyboard()
        self.settle()

    def take_keyboard(self):
        """Without a window manager another window may have it."""
        self.doors.window.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)

    def settle(self):
        """Until nothing is under way any more."""
        self.qtbot.waitUntil(lambda: self.doors.tasks.idle, timeout=20_000)

    def sign_in(self, place="home", login="mali", password=PASSWORD):
        """From the page that asks who is there, to the place that is shown then; "" for any."""
        self.settle()
        self.doors.entrance._try(login, password)
        self.wait_for_shell(place)
        self.take_keyboard()

    def wait_for_shell(self, place="home"):
        """`place` "" is whichever is shown first."""
        window = self.doors.window
        self.qtbot.waitUntil(lambda: window.at == (place or window.at) != "", timeout=20_000)
        self.settle()

    def go(self, place, detail=None):
        """Open a place; its screen."""
        self.doors.shell.open(place, detail)
        self.settle()
        return self.doors.window.shown(place)

    def words(self):
        """All labels on the page that is shown."""
        return "\n".join(
            each.text()
            for each in self.doors.window.findChildren(object)
            if hasattr(each, "text") and hasattr(each, "isVisible") and each.isVisible()
        ).replace("\u200b", "")

    def buttons(self, words):
        """The visible buttons that say so."""
        return [
            each
            for each in self.doors.window.findChildren(QPushButton)
            if each.text() == words and each.isVisible()
        ]

    def button(self, words):
        """The visible button that says so: some come only when something is read."""
        self.qtbot.waitUntil(lambda: self.buttons(words) != [])
        return self.buttons(words)[0]

    def press(self, words):
        self.button(words).click()

    def field(self, name):
        return self._named(QLineEdit, name)

    def picker(self, name):
        return self._named(QComboBox, name)

    def dialog(self, kind=QDialog):
        """The dialog (of a kind) that is open."""
        found = (each for each in QApplication.topLevelWidgets() if isinstance(each, kind))
        return next(each for each in found if each.isVisible())

    def leave(self):
        """Close the window as a person does: it makes its last backup, and goes."""
        self.doors.window.close()
        self.qtbot.waitUntil(lambda: self.closed)

    def close(self):
        if not self.closed:
            self.doors.window.ask_before_leaving(lambda: True)
            self.doors.window.close()
        self.doors.deleteLater()

    def _named(self, kind, name):
        return next(
            each
            for each in self.doors.window.findChildren(kind)
            if each.accessibleName() == name and each.isVisible()
        )

    def _note_closed(self):
        self.closed = True
