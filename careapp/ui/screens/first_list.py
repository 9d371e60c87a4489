"""First run, last step: the first list of students, or something else to begin with."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careapp.ui.drop_zone import DropZone
from careapp.ui.widgets import label


class FirstList(QWidget):
    """Takes the file that DMC gives, as it is, or any list in Excel or CSV."""

    chosen = Signal(object)  # Path

    def __init__(self) -> None:
        super().__init__()
        zone = self._zone()
        zone.chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(zone)
        calm = self.tr("You see first what is in it. Nothing is stored before you accept it.")
        column.addWidget(label(calm, "muted", wrap=True))
        self.setFocusProxy(zone)

    def _zone(self) -> DropZone:
        return DropZone(
            self.tr(
                "Drop the list of students here: the Excel file from DMC as it is, or any list"
            ),
            self.tr("Choose the file …"),
            self.tr("Lists of students (*.xlsx *.xls *.csv *.txt)"),
        )
