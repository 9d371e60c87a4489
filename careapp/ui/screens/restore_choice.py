"""Which backup: one of the school's own, or a file that is dropped or chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from careapp.services.backups import Kept
from careapp.ui.busy import Busy
from careapp.ui.drop_zone import DropZone
from careapp.ui.front import Front
from careapp.ui.pages import Card
from careapp.ui.screens.backup_list import BackupList
from careapp.ui.widgets import label


class RestoreChoice(Front):
    """Nothing is done here: what would be lost and won is shown first."""

    chosen = Signal(object)  # Path
    back_asked = Signal()

    def __init__(self, language: str, name: str) -> None:
        """`name` is the school's; "" where there is none yet."""
        super().__init__(language, 720)
        self._list = BackupList(self.tr("Look at it …"))
        self._list.chosen.connect(self.chosen)
        words = self.tr("Drop a backup here: a file that ends in .carebackup, from a USB stick.")
        kinds = self.tr("Backups of careapp (*.carebackup)")
        self._zone = DropZone(words, self.tr("Choose a file …"), kinds)
        self._zone.chosen.connect(self.chosen)
        about = self.tr("You see first what would be lost and what would come back.")
        self.add_heading(label(self.tr("Restore a backup"), "h1"), label(about, "muted", wrap=True))
        self._own = Card(self.tr("Backups of {name}").format(name=name))
        self._own.add(self._list)
        self._own.setVisible(False)
        self.column.addWidget(self._zone)
        self.column.addWidget(self._own)
        self.column.addStretch(1)
        back = self.add_other(self.tr("Back"), "Alt+Left")
        back.clicked.connect(self.back_asked)
        self.busy = Busy(self)

    def show_backups(self, those: Sequence[Kept]) -> None:
        self._own.setVisible(bool(those))
        self._list.show_backups(those, "")

    def take_focus(self) -> None:
        self._zone.setFocus()

    def set_working(self, working: bool) -> None:
        self._zone.setEnabled(not working)
        self._own.setEnabled(not working)
