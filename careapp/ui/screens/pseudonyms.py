"""Before an export for research: what goes out, what stays, and whether it can be joined later."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from careapp.ui import theme
from careapp.ui.files import choose_folder
from careapp.ui.pages import action_row
from careapp.ui.screens.report_files import last_folder
from careapp.ui.session import Session
from careapp.ui.tick_box import TickBox
from careapp.ui.widgets import button, fix_width, label

_WIDTH = 500


class PseudonymsDialog(QDialog):
    """`wanted` gives a folder, whether the key is a fresh one, and whether under a password."""

    wanted = Signal(object, bool, bool)

    def __init__(self, over: QWidget, session: Session) -> None:
        super().__init__(over)
        self._session = session
        self.setWindowTitle(self.tr("Export for research"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.fresh = TickBox(self.tr("Other codes than in any earlier export"))
        self.protect = TickBox(self.tr("With a password, shown once"))
        self.protect.setChecked(True)
        title = label(self.tr("Export for research, without names"), "h2")
        title.setParent(self)  # its style is known only inside the dialog
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(theme.px(8))
        column.addWidget(title)
        for words in self._words():
            column.addWidget(fix_width(label(words, "muted", wrap=True), theme.px(_WIDTH)))
        column.addWidget(self.fresh)
        column.addWidget(self.protect)
        leave = button(self.tr("Not now"))
        leave.clicked.connect(self.reject)
        go = button(self.tr("Choose a folder …"), "primary", icon="export")
        go.clicked.connect(self._ask)
        column.addLayout(action_row(leave, go))

    def _words(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Answers that were chosen, results, plans and referrals in codes, all terms. "
                "Names, ID numbers, addresses, telephones, families, notes, photos and days stay "
                "here; of the date of birth the age is left, and a small class goes by its grade."
            ),
            self.tr(
                "A child whose family said no to research is left out. It is personal data all the "
                "same: the school can tell whose it is. That the export was made is logged."
            ),
        )

    def take(self, folder: Path) -> None:
        """Write it there."""
        self.accept()
        self.wanted.emit(folder, self.fresh.isChecked(), self.protect.isChecked())

    def _ask(self) -> None:
        begin = last_folder(self._session.preferences)
        choose_folder(self, self.tr("Where to"), begin, self.take)
