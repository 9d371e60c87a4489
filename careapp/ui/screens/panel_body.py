"""The scrolling middle of a panel beside a list: made anew for each row that is shown."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from careapp.ui import theme
from careapp.ui.marks import remark
from careapp.ui.pages import ScrollBody, ScrollPart
from careapp.ui.widgets import label


class PanelBody(ScrollPart):
    """`column` takes what is said of a row."""

    def __init__(self) -> None:
        super().__init__(ScrollBody())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.column = QVBoxLayout()

    def begin(self) -> None:
        """Nothing is said of the row before any more."""
        inside = ScrollBody()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, theme.px(6), 0)
        self.column.setSpacing(theme.px(6))
        self.setWidget(inside)
        inside.show()
        inside.setAutoFillBackground(False)  # which setting it has turned on

    def end(self) -> None:
        self.column.addStretch(1)

    def say(self, words: str, kind: str = "") -> None:
        """A sentence that may wrap; none for no words."""
        if words:
            self.column.addWidget(label(words, kind, wrap=True))

    def mark(self, words: str, tone: str = "at_risk") -> None:
        """A small sentence with a sign before it."""
        self.column.addLayout(remark(words, "small", tone))
