"""One screen over a plain school, in no window: quicker than to sign in for every test."""

from PySide6.QtWidgets import QApplication, QPushButton


class Alone:
    """A screen with its session, and hands; what it asks the window for is in `asked`."""

    def __init__(self, qtbot, session, screen):
        self.qtbot, self.session, self.screen, self.asked = qtbot, session, screen, []
        screen.wanted.connect(lambda place, detail: self.asked.append((place, detail)))

    def settle(self):
        self.qtbot.waitUntil(lambda: self.session.tasks.idle)
        QApplication.processEvents()  # what was put into a layout is shown in the next round

    def write(self, work):
        """Do something to the school behind the screen's back, and show it."""
        self.session.read(work)
        self.settle()
        self.screen.refresh()
        self.settle()

    def press(self, words):
        found = self.screen.findChildren(QPushButton)
        next(each for each in found if each.text() == words and each.isVisible()).click()
        self.settle()

    def words(self):
        return "\n".join(
            each.text()
            for each in self.screen.findChildren(object)
            if hasattr(each, "text") and hasattr(each, "isVisible") and each.isVisible()
        ).replace("\u200b", "")


def open_dialog(kind):
    """The dialog of this kind that is open; None for none."""
    found = (each for each in QApplication.topLevelWidgets() if isinstance(each, kind))
    return next((each for each in found if each.isVisible()), None)
