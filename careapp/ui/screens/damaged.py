"""A school that does not open: what is damaged, and the ways on from there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from careapp.services.damages import Damage
from careapp.ui import labels
from careapp.ui.busy import Busy
from careapp.ui.front import Front
from careapp.ui.marks import Mark
from careapp.ui.pages import Card
from careapp.ui.widgets import button, label, set_text


class Damaged(Front):
    """Says what is wanted by its signals. Nothing on this page changes the damaged file."""

    salvage_asked = Signal()
    restore_asked = Signal()
    read_asked = Signal()
    keys_asked = Signal()
    back_asked = Signal()

    def __init__(self, language: str, name: str) -> None:
        super().__init__(language, 640)
        self._said = label("", "strong", wrap=True)
        self._backup = label("", "muted", wrap=True)
        self._ways = Card()
        self._first: QWidget | None = None
        head = Card()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Mark("problem"))
        row.addWidget(self._said, 1)
        head.add(row)
        head.add(self._backup)
        self.column.addStretch(1)
        title = label(self.tr("{name} is damaged").format(name=name), "h1", wrap=True)
        words = self.tr("Nothing is lost by looking at it here: the damaged file stays as it is.")
        self.add_heading(title, label(words, "muted", wrap=True))
        self.column.addWidget(head)
        self.column.addWidget(self._ways)
        self.column.addStretch(2)
        back = self.add_other(self.tr("Back to signing in"), "Alt+Left")
        back.clicked.connect(self.back_asked)
        self._ways.hide()
        self.busy = Busy(self)

    def show_damage(self, damage: Damage) -> None:
        """What is known by now."""
        set_text(self._said, damage.sentence)
        set_text(self._backup, self._backup_words(damage))
        if damage.of_keys:
            self._offer_keys(damage)
        elif damage.gone:
            self._add_restore(damage)
        else:
            self._offer_data(damage)
        self._ways.show()
        self.take_focus()

    def _backup_words(self, damage: Damage) -> str:
        if damage.backup is None:
            return self.tr("There is no good backup in its folder, nor in the second place.")
        return self.tr("The newest good backup is of {day}.").format(
            day=labels.today(damage.backup.day)
        )

    def _offer_keys(self, damage: Damage) -> None:
        if damage.backup is not None and damage.backup.sealed:
            self._add(
                self.tr("Take the keys from the backup"),
                self.tr(
                    "Only keys.json is replaced; the data are as they are. The passwords are then "
                    "those of the day of the backup. The damaged keys.json is kept."
                ),
                self.keys_asked,
            )
        self._add_restore(damage)

    def _offer_data(self, damage: Damage) -> None:
        words = self.tr(
            "The newest good backup, and whatever can still be read of the damaged file, "
            "together. You see first what that would be; the damaged file is kept."
        )
        if damage.backup is None:
            words = self.tr("Whatever can still be read makes a new file; the damaged one is kept.")
        self._add(self.tr("Salvage what can be read"), words, self.salvage_asked)
        self._add_restore(damage)
        self._add(
            self.tr("Open it to read only"),
            self.tr("As far as it opens. You can look and print; nothing can be stored."),
            self.read_asked,
        )

    def _add_restore(self, damage: Damage) -> None:
        words = self.tr("Choose one from the list, or a file from a USB stick.")
        if damage.backup is not None:
            words = self.tr(
                "What was entered after it would be missing. You see first what that is; the "
                "damaged file is kept."
            )
        if damage.gone and damage.backup is not None:
            words = self.tr("What was entered after it is gone with the file.")
        self._add(self.tr("Restore a backup …"), words, self.restore_asked)

    def _add(self, action: str, words: str, signal: object) -> None:
        kind = "" if self._first is not None else "primary"
        made = button(action, kind)
        made.setAutoDefault(True)
        made.clicked.connect(signal)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(label(words, wrap=True), 1)
        row.addWidget(made)
        self._ways.add(row)
        self._first = self._first or made

    def take_focus(self) -> None:
        if self._first is not None:
            self._first.setFocus()

    def set_working(self, working: bool) -> None:
        self._ways.setEnabled(not working)
