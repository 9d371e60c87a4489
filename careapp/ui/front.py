"""The pages before a school is open: who we are at the left, the page's own part at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from careapp.ui import icons, theme
from careapp.ui.help_button import HelpButton
from careapp.ui.pages import Banner, ScrollPage
from careapp.ui.widgets import button, label

SIDE = 300
READING_WIDTH = 640
_LOW = 640
OTHER_LANGUAGE = {"th": ("en", "English"), "en": ("th", "ภาษาไทย")}  # each in its own words


class Front(QWidget):
    """`column` takes the page's parts; what can be done instead stands at the left below."""

    language_asked = Signal(str)
    counts_down = False  # says itself how long the pause after a wrong password still is

    def __init__(self, language: str, width: int = READING_WIDTH) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self.banner = Banner()
        self._page = ScrollPage()
        self._side = QVBoxLayout()
        self._others = QVBoxLayout()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left(language))
        right = QVBoxLayout()
        right.addLayout(self.banner.above_pages())
        right.addWidget(self._page, 1)
        row.addLayout(right, 1)
        self.column = _reading_column(self._page, width)

    def _left(self, language: str) -> QWidget:
        side = QFrame()
        side.setProperty("kind", "nav")
        side.setFixedWidth(theme.px(SIDE))
        picture = self._picture = label()
        picture.setPixmap(icons.pixmap("shield", theme.palette().accent, theme.px(44), 2.0))
        column = QVBoxLayout(side)
        column.setContentsMargins(24, 28, 18, 16)
        column.setSpacing(8)
        column.addWidget(picture)
        column.addWidget(label("careapp", "big"))
        # Broken by hand: finding the joints of Thai words would keep the first window waiting.
        promise = self.tr("Student care and support\nfor schools, without the internet.")
        self._promise = label(promise, "muted")
        self._promise.setWordWrap(True)
        column.addWidget(self._promise)
        column.addSpacing(12)
        column.addLayout(self._side)
        column.addStretch()
        column.addLayout(self._others)
        other, words = OTHER_LANGUAGE[language]
        change = button(words, "plain", key="Ctrl+Shift+L")
        change.clicked.connect(lambda: self.language_asked.emit(other))
        self._language = change
        foot = QHBoxLayout()
        foot.addWidget(change)
        foot.addWidget(HelpButton(self.tr("Help")))
        foot.addStretch()
        column.addLayout(foot)
        return side

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window what can be done has the room."""
        super().resizeEvent(event)
        for each in (self._picture, self._promise):
            each.setVisible(self.height() >= theme.px(_LOW))

    def add_heading(self, title: QWidget, subtitle: QWidget) -> None:
        """What the page is about, closely together."""
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(title)
        words.addWidget(subtitle)
        self.column.addLayout(words)

    def add_side(self, what: QWidget) -> None:
        self._side.addWidget(what)

    def add_other(self, words: str, key: str = "") -> QPushButton:
        """Offer something else to do; gives the button."""
        made = button(words, "plain", key=key)
        self._others.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        return made

    def show_wrong(self, sentence: str) -> None:
        """A password or code was not right."""
        self.banner.show_error(sentence)

    def offer_language(self, offered: bool) -> None:
        """Not while a change would throw away what is shown."""
        self._language.setVisible(offered)


def _reading_column(page: ScrollPage, width: int) -> QVBoxLayout:
    """A column of a width that reads well, in the middle of a wide window."""
    inside = QWidget()
    inside.setMaximumWidth(theme.px(width))
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 2, 0, 0)
    column.setSpacing(12)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(inside, 1000)
    row.addStretch(1)
    page.column.addLayout(row, 1)
    return column
