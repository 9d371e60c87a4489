"""A report as its own tables: every number opens the children behind it, a name its page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.people import Pupil
from careapp.reports.model import Number, Report
from careapp.ui import labels, theme
from careapp.ui.flow import FlowLayout
from careapp.ui.pages import SPACING
from careapp.ui.pickers import Picker
from careapp.ui.record_model import Column, RecordModel
from careapp.ui.record_table import RecordTable
from careapp.ui.screens.number_model import Named, tables_of
from careapp.ui.screens.number_table import NumberTable
from careapp.ui.widgets import button, label, set_text, with_key

_BESIDE = 640  # a view at least this wide has the list beside the table
_PANEL = 300
_CLASS = 2


class ReportNumbers(QWidget):
    """A table at a time; the children of the number that was pressed stand beside it."""

    child_asked = Signal(str)  # a student's id
    children_asked = Signal(object, str)  # ids, and what they have in common
    opened = Signal(int)  # a number was opened: how many children

    def __init__(self) -> None:
        super().__init__()
        self._tables: tuple[Named, ...] = ()
        self.which = Picker(self.tr("Which numbers"), "Alt+7")
        self.table = NumberTable(self.tr("The numbers of the report"))
        self._hint = label("", "small", wrap=True)
        self.panel = ChildrenPanel()
        self._main = QWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        main = QVBoxLayout(self._main)
        main.setContentsMargins(0, 0, 0, 0)
        main.setSpacing(6)
        main.addWidget(self.which)
        main.addWidget(self.table, 1)
        main.addWidget(self._hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING)
        row.addWidget(self._main, 1)
        row.addWidget(self.panel, 1)
        self.panel.hide()

    def _connect(self) -> None:
        self.which.picked.connect(self._show_one)
        self.table.picked.connect(self._open)
        self.table.child_picked.connect(self.child_asked)
        self.panel.closed.connect(self.close_list)
        self.panel.child_asked.connect(self.child_asked)
        self.panel.children_asked.connect(self.children_asked)

    def show_report(self, report: Report, *, every: bool = False) -> None:
        """Its tables with names or numbers that open, or `every` one; the one that was shown before
        if it is there again."""
        before = self.which.chosen()
        self._tables = tables_of(report, every=every)
        names = [each.name for each in self._tables]
        chosen = before if isinstance(before, int) and before < len(names) else 0
        self.which.fill([(name, n) for n, name in enumerate(names)], chosen)
        self.close_list()
        self.table.horizontalHeader().setToolTip(report.footer)  # form, edition, source
        self._show_one(chosen)

    def start(self) -> None:
        """Give the table the keyboard."""
        self.table.setFocus()

    def close_list(self) -> None:
        if not self.panel.isHidden():
            self.panel.hide()
            self._fit()
            self.table.setFocus()

    def _show_one(self, n: object) -> None:
        self.close_list()
        if isinstance(n, int) and n < len(self._tables):
            self.table.show_table(self._tables[n].table)
            said = self.tr("Enter: the children behind a number")
            if self.table.names:
                said = self.tr("Enter or a double press: the child's page")
            set_text(self._hint, said)

    def _open(self, number: Number, words: str) -> None:
        self.panel.show_children(number, words)
        self.panel.show()
        self._fit()
        self.panel.list.setFocus()
        self.opened.emit(int(number))

    def _fit(self) -> None:
        beside = self.width() >= theme.px(_BESIDE)
        self.panel.setMinimumWidth(theme.px(_PANEL) if beside else 0)
        self.panel.setMaximumWidth(theme.px(_PANEL) if beside else 16_777_215)
        self._main.setVisible(beside or self.panel.isHidden())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.panel.isHidden():
            self.close_list()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


class ChildrenPanel(QWidget):
    """The children behind a number, in class order."""

    closed = Signal()
    child_asked = Signal(str)
    children_asked = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self._model: RecordModel[Pupil] = RecordModel(self._columns())
        self.list = RecordTable(self._model, self.tr("The children behind the number"))
        self._heading, self._count = label("", "strong", wrap=True), label("", "muted", wrap=True)
        tip = with_key(self.tr("Close the list"), "Esc")
        self._close = button("", "plain", tip=tip, icon="close")
        self.open = button(self.tr("Open the student"), "primary", key="Ctrl+O")
        self.all = button(self.tr("In the list of students"), key="Ctrl+Shift+O")
        self._build()
        self._close.clicked.connect(self.closed)
        self.open.clicked.connect(self._open)
        self.list.opened.connect(self._open)
        self.all.clicked.connect(self._ask_all)

    def _columns(self) -> list[Column[Pupil]]:
        def number(each: Pupil) -> str:
            return "" if each.number is None else str(each.number)

        return [
            Column(self.tr("No."), number, 52, align="centre", quiet=True),
            Column(self.tr("Name"), lambda each: labels.short_name(each.student), 0),
            Column(self.tr("Class"), lambda each: each.classroom.label, 64, quiet=True),
        ]

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        actions = FlowLayout(gap=theme.px(8), line_gap=theme.px(8))
        actions.addWidget(self.open)
        actions.addWidget(self.all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._count)
        column.addWidget(self.list, 1)
        column.addLayout(actions)

    def show_children(self, number: Number, words: str) -> None:
        """Each child once; of plans and referrals one may have several."""
        found = {each.student.id: each for each in number.who()}
        children = sorted(found.values(), key=lambda each: each.order)
        self._words = words
        set_text(self._heading, words)
        said = self.tr("%n child(ren)", "", len(children))
        if len(children) != number:
            said = self.tr("{n} in all, of {children}").format(n=int(number), children=said)
        set_text(self._count, said)
        self.setAccessibleName(f"{words}: {said}")
        self._model.show(children)
        self.list.setColumnHidden(_CLASS, len({each.classroom for each in children}) < 2)

    def _open(self, *_: object) -> None:
        record = self.list.record()
        if record is not None:
            self.child_asked.emit(record.student.id)

    def _ask_all(self) -> None:
        ids = tuple(each.student.id for each in self._model.records)
        self.children_asked.emit(ids, self._words)
