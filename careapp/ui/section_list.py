"""The sections of a form at the left, each with the sign of how far it is."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QIcon
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from careapp.ui import icons, theme
from careapp.ui.lines import wrapped
from careapp.ui.marks import mark_icon
from careapp.ui.pages import ScrollPart


class SectionList(ScrollPart):
    """One is shown; a press or an arrow key shows another, and its rows have the keyboard then."""

    picked = Signal(int)

    def __init__(self, titles: Sequence[str], parent: QWidget | None = None) -> None:
        inside = QWidget()
        super().__init__(inside, parent)
        self._titles = tuple(titles)
        self._group = QButtonGroup(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        for n, title in enumerate(titles):
            each = QPushButton(title)
            each.setProperty("kind", "section")
            each.setCheckable(True)
            each.setIconSize(QSize(theme.px(18), theme.px(18)))
            each.setToolTip(title)
            each.setCursor(Qt.CursorShape.PointingHandCursor)
            self._group.addButton(each, n)
            column.addWidget(each)
        column.addStretch()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._group.idClicked.connect(self.picked)

    def set_width(self, width: int) -> None:
        """As wide as there is room; titles that are longer go on in the next line."""
        self.setFixedWidth(width)
        bold = QFontMetricsF(theme.font(bold=True))
        for n, title in enumerate(self._titles):
            lines = wrapped(title, width - theme.px(58), bold)
            each = self._group.button(n)
            each.setText("\n".join(lines))
            each.setAccessibleName(title)
            each.ensurePolished()  # the style gives a least height of one line
            each.setMinimumHeight(each.sizeHint().height())

    def choose(self, n: int) -> None:
        """Show which section is at work, telling nobody."""
        self._group.button(n).setChecked(True)
        self.ensureWidgetVisible(self._group.button(n), 0, theme.px(40))

    def show_section(self, n: int, *, asked: bool) -> None:
        """A section that is not asked is not there."""
        self._group.button(n).setVisible(asked)

    def mark(self, n: int, tone: str, word: str) -> None:
        """The sign before a section: a group's, or a tick for `done`; `word` says the same."""
        if tone == "done":
            colour = theme.palette().normal
            picture = QIcon(icons.pixmap("check", colour, theme.px(18), 2.0))
        else:
            picture = mark_icon(tone)
        each = self._group.button(n)
        each.setIcon(picture)
        each.setAccessibleDescription(word)
