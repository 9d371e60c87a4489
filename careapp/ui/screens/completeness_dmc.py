"""What DMC has of each grade, typed in to be compared."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from careapp.domain.reconciliation import Entered
from careapp.ui import theme
from careapp.ui.pages import action_row
from careapp.ui.widgets import button, fix_width, label

_WIDTH, _FIELD, _MOST = 420, 96, 9_999


class DmcDialog(QDialog):
    """Boys and girls of each grade; an empty grade is not compared."""

    chosen = Signal(object)  # by grade boys and girls

    def __init__(
        self,
        over: QWidget,
        grades: Sequence[str],
        counted: Mapping[str, Sequence[int]],
        entered: Entered,
    ) -> None:
        """`counted` are the numbers of the reports; they stand beside the fields."""
        super().__init__(over)
        self.setWindowTitle(self.tr("The numbers of DMC"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.fields: dict[str, tuple[QLineEdit, QLineEdit]] = {}
        self._said = label("", "error", wrap=True)
        self.go, leave = button(self.tr("Save"), "primary"), button(self.tr("Not now"))
        title = label(self.windowTitle(), "h2")
        title.setParent(self)  # its style is known only inside the dialog
        about = self.tr(
            "Type what DMC counted on its count day. A grade that stays empty is not compared."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(theme.px(8))
        column.addWidget(title)
        column.addWidget(fix_width(label(about, "muted", wrap=True), theme.px(_WIDTH)))
        column.addWidget(self._grid(grades, counted, entered), 1)
        column.addWidget(self._said)
        column.addLayout(action_row(leave, self.go))
        self._said.hide()
        self.go.setDefault(True)
        leave.clicked.connect(self.reject)
        self.go.clicked.connect(self._say)

    def _grid(
        self, grades: Sequence[str], counted: Mapping[str, Sequence[int]], entered: Entered
    ) -> QScrollArea:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 8, 0)
        heads = (self.tr("Grade"), self.tr("Boys"), self.tr("Girls"), self.tr("In the reports"))
        for n, words in enumerate(heads):
            grid.addWidget(label(words, "muted"), 0, n)
        for row, grade in enumerate(grades, 1):
            grid.addWidget(label(grade), row, 0)
            both = (self._field(grade, heads[1]), self._field(grade, heads[2]))
            self.fields[grade] = both
            for n, field in enumerate(both):
                if grade in entered:
                    field.setText(str(entered[grade][n]))
                grid.addWidget(field, row, n + 1)
            boys, girls = counted.get(grade, (0, 0))
            grid.addWidget(label(f"{boys} + {girls}", "muted"), row, 3)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setMinimumHeight(min(theme.px(360), inside.sizeHint().height() + theme.px(8)))
        return area

    def _field(self, grade: str, sex: str) -> QLineEdit:
        made = QLineEdit()
        made.setValidator(QIntValidator(0, _MOST, made))
        made.setFixedWidth(theme.px(_FIELD))
        made.setAccessibleName(f"{grade}, {sex}")
        return made

    def _say(self) -> None:
        found: dict[str, tuple[int, int]] = {}
        for grade, (boys, girls) in self.fields.items():
            if not boys.text() and not girls.text():
                continue
            if not boys.text() or not girls.text():
                words = self.tr("Of {grade} write the boys and the girls, or neither.")
                self._said.setText(words.format(grade=grade))
                self._said.show()
                (girls if boys.text() else boys).setFocus()
                return
            found[grade] = int(boys.text()), int(girls.text())
        self.chosen.emit(found)
        self.accept()
