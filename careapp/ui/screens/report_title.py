"""What a school prints above and below a report: its own title, and who signs."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain import thai
from careapp.domain.schools import Signer
from careapp.i18n import translate
from careapp.ui import labels, theme
from careapp.ui.fields import Field
from careapp.ui.unsaved import again
from careapp.ui.widgets import button, fix_width, label

_WIDTH, _LONGEST = 460, 120


class TitleDialog(QDialog):
    """Enter stores the title, Escape leaves it as it was."""

    titled = Signal(str)  # "" for the usual title
    typed = Signal(str)
    settled = Signal()  # saved or given up
    signers_asked = Signal()

    def __init__(
        self, parent: QWidget, own: str, usual: str, signers: Sequence[Signer], *, may_change: bool
    ) -> None:
        """`own` is the school's title of the report, if it has one; `usual` the one it has else."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Title and signatures"))
        self._own = own
        self._title = Field(
            self.tr("Title on the paper"), self.tr("Left empty, it is the usual one.")
        )
        self._title.edit.setMaxLength(_LONGEST)
        self._title.edit.setPlaceholderText(usual)
        self._title.set_text(own)
        self._title.edit.setReadOnly(not may_change)
        if not may_change:
            self._title.say(self.tr("Only the administrator changes this."))
        self._lay_out(signers, may_change=may_change)

    def _lay_out(self, signers: Sequence[Signer], *, may_change: bool) -> None:
        heading, chain = label(self.windowTitle(), "h2"), label(chain_words(signers), wrap=True)
        change = button(self.tr("Change who signs"), "plain")
        change.clicked.connect(self._ask_signers)
        leave = button(self.tr("Close"))
        leave.clicked.connect(self._give_up)
        save = button(self.tr("Save"), "primary", icon="save")
        save.clicked.connect(self._save)
        save.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(change)
        row.addStretch()
        row.addWidget(leave)
        row.addWidget(save)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(self._title)
        column.addWidget(fix_width(chain, theme.px(_WIDTH)))
        column.addLayout(row)
        save.setVisible(may_change)
        self._title.changed.connect(self.typed)

    def put_back(self, text: str) -> None:
        """What was typed before the window was locked."""
        self._title.set_text(text)
        self._title.say(again(), "warning")

    def _give_up(self) -> None:
        self.settled.emit()
        self.reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._give_up()
        else:
            super().keyPressEvent(event)

    def _save(self) -> None:
        title = thai.clean(labels.plain(self._title.text()))
        if title != self._own:
            self.titled.emit(title)
        self.settled.emit()
        self.accept()

    def _ask_signers(self) -> None:
        self.reject()
        self.signers_asked.emit()


def chain_words(signers: Sequence[Signer]) -> str:
    """Who signs, in order."""
    names = [" ".join(filter(None, (each.label, each.name))) for each in signers]
    if not names:
        return translate("TitleDialog", "Nobody signs under it.")
    return translate("TitleDialog", "Signed by: {names}").format(names=" → ".join(names))
