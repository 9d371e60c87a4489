"""Small things the cards of the first screen are made of."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from careapp.ui import icons, theme
from careapp.ui.pages import Card
from careapp.ui.widgets import label


def column(card: Card, spacing: int) -> QVBoxLayout:
    """What a card holds, one below the other."""
    made = QVBoxLayout()
    made.setSpacing(spacing)
    card.add(made)
    return made


def rule() -> QFrame:
    """A thin line between two rows."""
    made = QFrame()
    made.setProperty("kind", "rule")
    return made


def picture(name: str, tone: str) -> QWidget:
    """An icon in the colour of a tone."""
    made = label()
    made.setPixmap(icons.pixmap(name, theme.palette().tone(tone).name(), theme.px(18), 2.0))
    return made


def good(words: str) -> QWidget:
    """A sentence that all is well."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, theme.px(4), 0, theme.px(4))
    sign, said = picture("check", "normal"), label(words, wrap=True)
    sign.setFixedHeight(said.fontMetrics().height())  # beside the first line, whole
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(said, 1)
    return made


def put(layout: QLayout, what: QWidget) -> None:
    """In sight at once, so that it can have the keyboard."""
    layout.addWidget(what)
    what.show()


def clear(layout: QLayout) -> None:
    """Take everything out: out of sight at once, and nothing in it can be pressed any more."""
    while item := layout.takeAt(0):
        if old := item.widget():
            old.hide()
            old.setEnabled(False)
            old.deleteLater()
