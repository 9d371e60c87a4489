"""The sections of a form at the left, each with the sign of how far it is."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from careapp.ui import icons, theme
from careapp.ui.marks import mark_pixmap


class SectionList(QWidget):
    """One is shown; a press shows another. The keyboard goes through sections, not through here."""

    picked = Signal(int)

    def __init__(self, titles: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.setFixedWidth(theme.px(214))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        for n, title in enumerate(titles):
            each = QPushButton(title)
            each.setProperty("kind", "nav")
            each.setCheckable(True)
            each.setIconSize(QSize(theme.px(18), theme.px(18)))
            each.setToolTip(title)
            each.setCursor(Qt.CursorShape.PointingHandCursor)
            each.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self._group.addButton(each, n)
            column.addWidget(each)
        column.addStretch()
        self._group.idClicked.connect(self.picked)

    def choose(self, n: int) -> None:
        """Show which section is at work, telling nobody."""
        self._group.button(n).setChecked(True)

    def mark(self, n: int, tone: str, word: str) -> None:
        """The sign before a section: a group's, or a tick for `done`; `word` says the same."""
        if tone == "done":
            colour = theme.palette().normal
            picture = icons.pixmap("check", colour, theme.px(18), 2.0)
        else:
            picture = mark_pixmap(tone, theme.px(18))
        each = self._group.button(n)
        each.setIcon(QIcon(picture))
        each.setAccessibleDescription(word)
