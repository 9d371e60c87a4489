"""The password of a file that was written just now: shown once, to be noted."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from careapp.ui import theme
from careapp.ui.pages import action_row
from careapp.ui.widgets import button, fix_width, label

_WIDTH = 440


class PassphraseDialog(QDialog):
    """Closes when somebody says that it is noted; it is kept nowhere."""

    def __init__(self, over: QWidget, path: Path, words: str) -> None:
        super().__init__(over)
        self.setWindowTitle(self.tr("The password of the file"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.words = label(words, "code")
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setAccessibleName(self.tr("Password"))
        title = label(self.tr("The password of the file"), "h2")
        title.setParent(self)  # its style is known only inside the dialog
        said = self.tr("“{name}” opens with this password alone:").format(name=path.name)
        how = self.tr(
            "Tell it by telephone, never in the message that carries the file. It is shown only "
            "now; without it the file opens for nobody."
        )
        noted = button(self.tr("I have noted it"), "primary")
        noted.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(theme.px(10))
        column.addWidget(title)
        column.addWidget(fix_width(label(said, wrap=True), theme.px(_WIDTH)))
        column.addWidget(self.words)
        column.addWidget(fix_width(label(how, "muted", wrap=True), theme.px(_WIDTH)))
        column.addLayout(action_row(noted))
        noted.setDefault(True)


def show_passphrase(over: QWidget, path: Path, words: str) -> PassphraseDialog:
    """Over the page that wrote the file."""
    shown = PassphraseDialog(over, path, words)
    shown.open()
    return shown
