"""A record of a child, shown to be read: who filled it in, what it came to, each answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from careapp.services.child_record import Reading
from careapp.ui import labels, sheets, theme
from careapp.ui.marks import GroupMark
from careapp.ui.pages import ScrollPart, action_row
from careapp.ui.widgets import button, label

_WIDE, _HIGH = 640, 520


class RecordDialog(QDialog):
    """Nothing is changed here: `fill` asks for the form itself, where it may still be filled in."""

    fill = Signal(object)  # the Record

    def __init__(self, over: QWidget, reading: Reading, *, may_fill: bool) -> None:
        super().__init__(over)
        self._record = reading.record
        self.setWindowTitle(reading.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(theme.px(10))
        title = label(reading.title, "h2", wrap=True)
        title.setParent(self)  # its style is known only inside the dialog
        column.addWidget(title)
        column.addWidget(label(_about(reading), "muted", wrap=True))
        inside = QWidget()
        self._fill_in(inside, reading)
        part = ScrollPart(inside)
        part.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # arrows go up and down in it
        part.setAccessibleName(self.tr("The answers"))
        column.addWidget(part, 1)
        close = button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        self.go = button(self.tr("Open the form"), icon="edit")
        self.go.clicked.connect(self._ask)
        self.go.setVisible(may_fill)
        column.addLayout(action_row(self.go, close))
        close.setDefault(True)
        sheets.resize(self, _WIDE, _HIGH)
        close.setFocus()

    def _fill_in(self, inside: QWidget, reading: Reading) -> None:
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, theme.px(12), 0)
        grid.setHorizontalSpacing(theme.px(14))
        grid.setVerticalSpacing(theme.px(4))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        row = 0
        for name, words, tone in reading.results:
            grid.addWidget(label(name, wrap=True), row, 0)
            mark = GroupMark(tone, words)
            mark.setAccessibleName(f"{name}: {words}")
            grid.addWidget(mark, row, 1, Qt.AlignmentFlag.AlignTop)
            row += 1
        for part in reading.parts:
            grid.addWidget(label(part.title, "strong", wrap=True), row, 0, 1, 2)
            row += 1
            for name, words in part.lines:
                grid.addWidget(label(name, "muted", wrap=True), row, 0, Qt.AlignmentFlag.AlignTop)
                said = label(words, wrap=True)
                said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                grid.addWidget(said, row, 1, Qt.AlignmentFlag.AlignTop)
                row += 1
        if not row:
            grid.addWidget(label(self.tr("Nothing is answered in it yet."), "muted"), 0, 0)
        grid.setRowStretch(row + 1, 1)

    def _ask(self) -> None:
        self.accept()
        self.fill.emit(self._record)


def _about(reading: Reading) -> str:
    record = reading.record
    year, _, number = record.term.partition("/")
    parts = (labels.day_short(record.date), f"{number}/{year}", reading.author)
    return " · ".join(part for part in parts if part)
