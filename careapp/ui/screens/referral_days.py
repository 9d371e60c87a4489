"""After how many days without an answer a referral stands on top: the school's own rule."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QSpinBox, QVBoxLayout, QWidget

from careapp.domain.referral_lists import usual_lists
from careapp.i18n import language
from careapp.ui import theme
from careapp.ui.pages import action_row
from careapp.ui.widgets import button, fix_width, label

_WIDTH = 380


class DaysDialog(QDialog):
    """Asks for a number; the usual one and where it is from stand below."""

    chosen = Signal(int)

    def __init__(self, over: QWidget, days: int) -> None:
        super().__init__(over)
        self.setWindowTitle(self.tr("No answer after how many days?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.days = QSpinBox()
        self.days.setRange(1, 365)
        self.days.setValue(days)
        self.days.setAccessibleName(self.windowTitle())
        lists = usual_lists()
        rule = lists.rule.get(language(), "")
        usual = self.tr("Usually %n day(s)", "", lists.days)
        title = label(self.windowTitle(), "h2")
        title.setParent(self)  # its style is known only inside the dialog
        self.go, leave = button(self.tr("Save"), "primary"), button(self.tr("Not now"))
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(theme.px(8))
        column.addWidget(title)
        column.addWidget(self.days)
        column.addWidget(fix_width(label(f"{usual} ({rule})", "small", wrap=True),
                                   theme.px(_WIDTH)))  # fmt: skip
        column.addLayout(action_row(leave, self.go))
        self.go.setDefault(True)
        leave.clicked.connect(self.reject)
        self.go.clicked.connect(self._say)
        self.days.setFocus()

    def _say(self) -> None:
        self.chosen.emit(self.days.value())
        self.accept()
