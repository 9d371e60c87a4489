"""The children of a class to go to by name, those who are complete with a tick."""

from PySide6.QtWidgets import QComboBox

from careapp.i18n import translate
from careapp.ui import labels, theme
from careapp.ui.pickers import Picker
from careapp.ui.screens.screening_children import Children

NAMES_KEY = "F5"


class NamesPicker(Picker):
    """`picked` gives the child's place in the class."""

    def __init__(self) -> None:
        super().__init__(translate("Screenings", "Child"), NAMES_KEY)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(24)
        self.setMinimumWidth(theme.px(140))

    @property
    def names(self) -> list[str]:
        return [self.itemText(n) for n in range(self.count())]

    def show_children(self, children: Children, at: int) -> None:
        pairs: list[tuple[str, object]] = []
        for n in range(len(children)):
            pupil = children.line(n).pupil
            tick = "✓ " if children.complete(n) else ""
            pairs.append((f"{tick}{pupil.number or n + 1} {labels.short_name(pupil.student)}", n))
        self.fill(pairs, at)
