"""The schools behind a number of the district."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from careapp.i18n import translate
from careapp.ui import theme
from careapp.ui.pages import action_row
from careapp.ui.record_model import Column, RecordModel
from careapp.ui.record_table import RecordTable
from careapp.ui.screens.district_cells import masked_words
from careapp.ui.screens.district_numbers import MASK
from careapp.ui.widgets import button, fix_width, label

Behind = tuple[str, str, int | None]  # code, name, number; None where it is masked
_WIDTH, _HEIGHT = 520, 460


class BehindDialog(QDialog):
    """The largest first; Enter opens a school."""

    opened = Signal(str)  # a school's code

    def __init__(self, over: QWidget, words: str, behind: Sequence[Behind]) -> None:
        super().__init__(over)
        self.setWindowTitle(self.tr("Schools behind a number"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.resize(theme.px(_WIDTH), theme.px(_HEIGHT))
        self._model = RecordModel(_columns())
        self.table = RecordTable(self._model, self.tr("Schools"))
        self._model.show(sorted(behind, key=lambda each: -(each[2] or 0)))
        heading = label(words, "h2", wrap=True)
        heading.setParent(self)  # its style is known only inside the dialog
        masked = sum(n is None for _, _, n in behind)
        seen = self.tr("%n school(s)", "", len(behind))
        about = " · ".join(filter(None, (seen, masked_words(masked) if masked else "")))
        close, go = button(self.tr("Close")), button(self.tr("Open the school"), "primary")
        close.clicked.connect(self.reject)
        go.clicked.connect(lambda: self._go(self.table.record()))
        go.setEnabled(bool(behind))
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.addWidget(fix_width(heading, theme.px(_WIDTH - 44)))
        column.addWidget(label(about, "muted", wrap=True))
        column.addWidget(self.table, 1)
        column.addLayout(action_row(close, go))
        self.table.opened.connect(self._go)
        if behind:
            self.table.choose(0)
        self.table.setFocus()

    @property
    def rows(self) -> Sequence[Behind]:
        return self._model.records

    def _go(self, behind: Behind | None) -> None:
        if behind is not None:
            self.opened.emit(behind[0])
            self.accept()


def _columns() -> Sequence[Column[Behind]]:
    return (
        Column(translate("BehindTable", "School"), lambda each: each[1], width=0),
        Column(translate("BehindTable", "Code"), lambda each: each[0], width=100),
        Column(translate("BehindTable", "Number"), _number, width=100, align="right"),
    )


def _number(each: Behind) -> str:
    masked = translate("BehindTable", "{mark} masked").format(mark=MASK)
    return masked if each[2] is None else str(each[2])
