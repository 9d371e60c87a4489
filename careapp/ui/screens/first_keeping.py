"""First run, step one: in which folder a new file is kept, and whether it is encrypted."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from careapp import paths
from careapp.ui import dialogs, files
from careapp.ui.new_school import risk_of
from careapp.ui.pages import Card
from careapp.ui.widgets import button, label, set_kind, set_text


class Keeping(Card):
    """Says what the choice means; a folder that is copied or far away is warned of."""

    changed = Signal()

    def __init__(self, folder: Path, question: str, dangers: str, *, plain: bool) -> None:
        """`question` and `dangers` are what is asked before encryption is left out."""
        super().__init__()
        self.folder, self.plain = folder, plain
        self._question, self._dangers = question, dangers
        self._where, self._risk = label("", wrap=True), label("", "warning", wrap=True)
        self._safe = label("", "muted", wrap=True)
        change = button(self.tr("Another folder …"), key="Ctrl+O", icon="folder")
        change.clicked.connect(self._choose_folder)
        self._encrypt = button("", "plain")
        self._encrypt.clicked.connect(self._ask_plain)
        self.add(_words_and_button(self._where, change))
        self.add(self._risk)
        self.add(_words_and_button(self._safe, self._encrypt))
        self._show_place()

    def _choose_folder(self) -> None:
        words = self.tr("Where is it kept?")
        files.choose_folder(self, words, self.folder, self.keep_in)

    def keep_in(self, folder: Path) -> None:
        """Another folder."""
        self.folder = folder
        self._show_place()

    def _ask_plain(self) -> None:
        if self.plain:
            self._set_plain(False)
            return
        dialogs.confirm(
            self,
            self._question,
            self._dangers,
            (self.tr("Do without encryption"), lambda: self._set_plain(True)),
            danger=True,
        )

    def _set_plain(self, plain: bool) -> None:
        self.plain = plain
        self._show_place()
        self.changed.emit()

    def _show_place(self) -> None:
        where = self.tr("Kept on this computer in {folder}")
        carried = paths.portable_folder()
        if carried is not None and self.folder.is_relative_to(carried):
            where = self.tr("Kept beside the program, which carries its data along, in {folder}")
        set_text(self._where, where.format(folder=self.folder))
        risk = risk_of(self.folder)
        set_text(self._risk, risk)
        self._risk.setVisible(bool(risk))
        set_kind(self._safe, "warning" if self.plain else "muted")
        if self.plain:
            words = self.tr("Not encrypted: whoever gets at the folder can read everything.")
        else:
            words = self.tr("Encrypted: nobody reads it without a password or the recovery code.")
        set_text(self._safe, words)
        self._encrypt.setText(
            self.tr("Encrypt after all") if self.plain else self.tr("Do without …")
        )


def _words_and_button(words: QWidget, made: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(words, 1)
    row.addWidget(made)
    return row
