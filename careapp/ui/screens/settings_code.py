"""Settings: a new recovery code, shown once, printed, and typed again before it is left."""

from PySide6.QtCore import Signal

from careapp.ui.pages import Card, action_row
from careapp.ui.recovery_sheet import RecoverySheet
from careapp.ui.screens.first_code import FirstCode
from careapp.ui.widgets import button, label


class CodePage(Card):
    """`done` comes when the code was typed as it is on the sheet."""

    done = Signal()

    def __init__(self, sheet: RecoverySheet) -> None:
        super().__init__(self.tr("New recovery code"))
        words = self.tr(
            "It is in use already, and the old one opens nothing any more. Print it or write it "
            "down, type it here, and keep the sheet in the school's safe."
        )
        self._sheet = sheet
        self._code = FirstCode(sheet)
        self._go = button(self.tr("Done"), "primary")
        self._go.setEnabled(False)
        self.add(label(words, "muted", wrap=True))
        self.add(self._code)
        self.add(action_row(self._go))
        self._code.copied.connect(self._go.setEnabled)
        self._code.entered.connect(self.done)
        self._go.clicked.connect(self.done)
        self.setFocusProxy(self._code)

    @property
    def code(self) -> str:
        """The code that is shown."""
        return self._sheet.code
