"""Settings: the second place for backups, and what was put aside when a backup took its place."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from careapp.services.backups import Kept
from careapp.services.places import same_disk
from careapp.store.moving import Aside
from careapp.ui import files, labels, theme
from careapp.ui.backing_up import choose_second_place
from careapp.ui.drop_zone import take_drops
from careapp.ui.pages import Card
from careapp.ui.screens.backup_list import BackupList
from careapp.ui.session import AnySession
from careapp.ui.widgets import button, label, set_kind, set_text


class SecondPlace(Card):
    """A stick, or a folder on another disk: the backup of the day is taken there too."""

    chosen = Signal(object)  # Path of a backup that lies there

    def __init__(self, session: AnySession) -> None:
        super().__init__(self.tr("A second place"))
        self._session, self._folder = session, Path()
        self._where, self._there = label("", wrap=True), BackupList(self.tr("Restore …"))
        words = self.tr(
            "This folder is on the same disk as the data: if that breaks, both are gone."
        )
        self._near = label(words, "warning", wrap=True)
        self._there.chosen.connect(self.chosen)
        self._choose = button(self.tr("Choose a stick or a folder …"), icon="folder")
        self._leave = button(self.tr("Do without"), "plain")
        about = self.tr(
            "If this computer is lost or breaks, the backups on it go with it. Choose a USB stick "
            "or a folder of another disk: the backup of the day is taken there too, whenever it "
            "is there when the window is closed. This is kept for this computer alone."
        )
        self.add(label(about, "muted", wrap=True))
        for each in (self._where, self._near, self._there):
            self.add(each)
        row = QHBoxLayout()
        row.addWidget(self._choose)
        row.addWidget(self._leave)
        row.addStretch()
        self.add(row)
        self._choose.clicked.connect(self._ask)
        take_drops(self, ("",), self._take_folder, self._choose)
        self._leave.clicked.connect(lambda: self.choose(None))

    def show_place(
        self,
        folder: Path,
        place: Path | None,
        carried: Sequence[Kept] | None,
        *,
        near: bool = False,
    ) -> None:
        """Of the school in `folder`; `carried` None: the place is not there now; `near`: it is on
        the same disk."""
        self._folder = folder
        self._near.setVisible(near)
        words = self.tr("None is chosen.")
        if place is not None:
            words = self.tr("{place}: not there now. It is tried each time the window is closed.")
            if carried is not None:
                words = "{place}"
        set_text(self._where, words.format(place=place))
        set_kind(self._where, "warning" if place is not None and carried is None else "strong")
        self._leave.setVisible(place is not None)
        self._there.setVisible(carried is not None)
        none = self.tr("None yet; the first one is taken there when the window is closed.")
        self._there.show_backups(carried or (), none)

    def choose(self, place: Path | None) -> None:
        """Another place, or none."""
        choose_second_place(self._session.preferences, self._folder, place)
        near = place is not None and same_disk(place, self._folder)
        self.show_place(self._folder, place, () if place else None, near=near)

    def _take_folder(self, path: Path) -> None:
        """A folder that was dropped here, or that of a file."""
        self.choose(path if path.is_dir() else path.parent)

    def _ask(self) -> None:
        words = self.tr("Where do the second backups go?")
        files.choose_folder(self, words, Path.home(), self.choose)


class AsideCard(Card):
    """Schools that were put aside; nothing of them is ever removed by the program."""

    chosen = Signal(object)  # Path of the folder to go back to

    def __init__(self) -> None:
        super().__init__(self.tr("Kept from before"))
        words = self.tr(
            "When a backup takes its place, the school of before is kept under another name. You "
            "can go back to it."
        )
        self.add(label(words, "muted", wrap=True))
        self._holder = QWidget()
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(18))
        self._grid.setColumnStretch(1, 1)
        self.add(self._holder)
        self.hide()

    def show_aside(self, those: Sequence[Aside]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, each in enumerate(those):
            when = each.when.astimezone()
            day = f"{labels.day_short(when.date())} {when:%H:%M}"
            back = button(self.tr("Go back to it …"), "plain")
            back.setAccessibleName(f"{back.text()} {each.path.stem}")
            back.clicked.connect(lambda _=False, path=each.path: self.chosen.emit(path))
            self._grid.addWidget(label(day), row, 0)
            self._grid.addWidget(label(each.path.stem, wrap=True), row, 1)
            self._grid.addWidget(back, row, 2)
        self.setVisible(bool(those))
