"""The demo school is ready: what it is, and the password that opens it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from careapp.ui import theme
from careapp.ui.pages import Card
from careapp.ui.widgets import label


class FirstDemo(QWidget):
    def __init__(self, login: str, password: str, folder: str) -> None:
        super().__init__()
        card = Card()
        card.add(label(self.tr("All its people and numbers are invented."), wrap=True))
        form = QFormLayout()
        form.setHorizontalSpacing(theme.px(20))
        form.setVerticalSpacing(theme.px(8))
        form.addRow(label(self.tr("Sign-in name"), "muted"), _to_copy(login, "strong"))
        form.addRow(label(self.tr("Password"), "muted"), _to_copy(password, "code"))
        form.addRow(label(self.tr("Folder"), "muted"), _to_copy(folder, ""))
        card.add(form)
        note = self.tr("Write the password down: it is asked for when the program was locked.")
        card.add(label(note, "muted", wrap=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)


def _to_copy(text: str, kind: str) -> QLabel:
    made = label(text, kind, wrap=not kind)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return made
