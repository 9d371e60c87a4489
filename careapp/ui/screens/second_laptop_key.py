"""A second laptop, step two: its key for the coordinator, and what happens before its package."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.packages import LaptopKey
from careapp.services.package_keys import key_text
from careapp.ui import files
from careapp.ui.pages import Banner, Card, action_row
from careapp.ui.screens.laptops import KEY_ENDING, Squares
from careapp.ui.screens.report_files import open_folder
from careapp.ui.widgets import button, label


class KeyShown(QWidget):
    """The key goes as text, as a file or as a picture; none of it is secret."""

    save_asked = Signal(object)  # Path

    def __init__(self, key: LaptopKey, squares: Sequence[Sequence[bool]], banner: Banner) -> None:
        super().__init__()
        self.key, self._banner = key, banner
        self.copy = button(self.tr("Copy as text"), key="Ctrl+Shift+C", icon="paste")
        self.save = button(self.tr("Save as a file …"), key="Ctrl+S", icon="save")
        self._squares = Squares()
        self._squares.show_rows(squares)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._mine())
        column.addWidget(self._next())
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._ask_place)
        self.setFocusProxy(self.copy)

    def _mine(self) -> Card:
        card, words, row = Card(), QVBoxLayout(), QHBoxLayout()
        names = [each for each in (self.key.name, self.key.login) if each]
        words.addWidget(label(" · ".join(names), "strong", wrap=True))
        words.addWidget(label(self.tr("Fingerprint, to be read aloud"), "muted", wrap=True))
        words.addWidget(label(self.key.spoken, "h2", wrap=True))
        words.addStretch()
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self._squares)
        card.add(row)
        card.add(action_row(self.copy, self.save))  # beside the code they are too wide in Thai
        return card

    def _next(self) -> Card:
        card = Card(self.tr("What to do next"))
        steps = (
            self.tr("Give the coordinator the key: the file, the text, or a photo. It is no "
                    "secret."),
            self.tr("Ring up and read the fingerprint aloud: the coordinator compares it."),
            self.tr("The coordinator sends a package for this laptop. Till then you may close the "
                    "program; sign in again to go on here."),
        )  # fmt: skip
        for number, words in enumerate(steps, 1):
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(label(f"{number}.", "strong"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(label(words, wrap=True), 1, Qt.AlignmentFlag.AlignTop)
            card.add(row)
        return card

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(key_text(self.key))
        self._banner.show_success(self.tr("The key is copied: paste it into a message."))

    def _ask_place(self) -> None:
        name = f"{self.key.login or 'laptop'}{KEY_ENDING}"
        kinds = self.tr("Keys of laptops (*{ending})").format(ending=KEY_ENDING)
        files.choose_new_file(self, self.tr("Save the key"), name, kinds, self.save_asked.emit)

    def tell_saved(self, path: Path) -> None:
        """The key file is written."""
        self._banner.show_success(
            self.tr("“{file}” is saved.").format(file=path.name),
            self.tr("Open the folder"),
            lambda: open_folder(path.parent),
        )
