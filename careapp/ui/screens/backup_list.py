"""Backups in rows: the day, why it was made, its size, whether it was tried; one can be taken."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from careapp.services.backups import Kept
from careapp.ui import labels, theme
from careapp.ui.widgets import button, label

SHOWN = 12


class BackupList(QWidget):
    """The newest first; what is beyond the first dozen is counted."""

    chosen = Signal(object)  # Path

    def __init__(self, action: str) -> None:
        super().__init__()
        self._action = action
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(18))
        self._grid.setVerticalSpacing(theme.px(2))
        self._grid.setColumnStretch(2, 1)

    def show_backups(self, those: Sequence[Kept], none: str) -> None:
        """`none` is said where there are none."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, each in enumerate(those[:SHOWN]):
            self._add(row, each)
        rest = len(those) - SHOWN
        if rest > 0:
            self._grid.addWidget(label(self.tr("and %n more", "", rest), "muted"), SHOWN, 0, 1, 4)
        if not those:
            self._grid.addWidget(label(none, "muted", wrap=True), 0, 0, 1, 4)

    def _add(self, row: int, each: Kept) -> None:
        day = labels.day_short(each.day)
        size = self.tr("{size} MB").format(size=f"{each.size / 1_000_000:.1f}")
        take = button(self._action, "plain")
        take.setAccessibleName(f"{self._action} {day}")
        take.clicked.connect(lambda: self.chosen.emit(each.path))
        self._grid.addWidget(label(day), row, 0)
        self._grid.addWidget(label(self._why(each.why)), row, 1)
        self._grid.addWidget(label(self._tried(each), "muted", wrap=True), row, 2)
        self._grid.addWidget(label(size, "muted"), row, 3)
        self._grid.addWidget(take, row, 4)

    def _why(self, why: str) -> str:
        words = {
            "daily": self.tr("of the day"),
            "before-upgrade": self.tr("before an upgrade"),
            "before-merge": self.tr("before taking in a package"),
            "before-rekey": self.tr("before new keys"),
        }
        return words.get(why.rstrip("0123456789").rstrip("-"), why)

    def _tried(self, each: Kept) -> str:
        if each.tested is None:
            return self.tr("not restored on trial")
        when = each.tested.astimezone()
        return self.tr("restored on trial at {time}").format(time=f"{when:%H:%M}")
