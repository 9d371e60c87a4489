"""From the children to talk about to a care plan for one of them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from careapp.services.results import ClassResults
from careapp.ui import labels
from careapp.ui.pickers import Picker
from careapp.ui.widgets import button

_PLACE = "plans"


class PlanOffer(QWidget):
    """Which child, and a button; the plan takes over the dimensions that the result speaks of."""

    asked = Signal(str, object)  # the place of the plans, and what for

    def __init__(self) -> None:
        super().__init__()
        self._results: ClassResults | None = None
        self.child = Picker(self.tr("Child to open a plan for"))
        self.child.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.child.setMinimumContentsLength(10)
        self._open = button(self.tr("Open a plan"), icon="plans")
        self._open.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.child, 1)
        row.addWidget(self._open)

    def show_results(self, results: ClassResults) -> None:
        """The children of the list, in its order; the one that was chosen stays so."""
        chosen = self.child.chosen()
        self._results = results
        pupils = [each.pupil for each in results.concerns]
        self.child.fill([(labels.short_name(p.student), p.student.id) for p in pupils], chosen)

    def _ask(self) -> None:
        results, student = self._results, self.child.chosen()
        if results is not None and student:
            detail = {
                "student": student, "form": results.form.id, "informant": results.informant,
            }  # fmt: skip
            self.asked.emit(_PLACE, detail)
