"""The quiet button of the bar above: goes through with the hub, shows how far, and stops."""

import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QWidget

from careapp.ui import icons, labels, theme
from careapp.ui.hub_way import HubWay
from careapp.ui.widgets import shortcut, with_key

KEY = "Ctrl+Shift+U"


class HubButton(QPushButton):
    """A sign alone; while it goes on, how many of a hundred, and a press stops it."""

    asked = Signal()

    def __init__(self, way: HubWay, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._way, self._pressed = way, 0.0
        self.setProperty("kind", "")
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)
        shortcut(KEY, self, self.click)
        self.clicked.connect(self._press)
        way.running_changed.connect(self.show_state)
        way.known_changed.connect(self.show_state)
        way.progressed.connect(self._show_progress)
        self.show_state()

    def show_state(self) -> None:
        """As it is now: under way, or when it was gone through last."""
        running = self._way.running
        name = self.tr("Go through with the hub")
        if running:
            name = self.tr("Stop going through with the hub")
        last = "" if running else self._last()
        self.setText("0 %" if running else "")
        self.setIcon(icons.icon("hub", theme.palette().ink, beside=running))
        self.setIconSize(icons.icon_size(beside=running))
        self.setAccessibleName(name)
        self.setAccessibleDescription(last)
        self.setToolTip("\n".join(filter(None, (with_key(name, KEY), last))))

    def _last(self) -> str:
        when = self._way.known.last
        if when is None:
            return self.tr("Not gone through yet")
        words = self.tr("Gone through last: {when}")
        return words.format(when=f"{labels.day_short(when.date())} {when:%H:%M}")

    def _show_progress(self, done: int, total: int) -> None:
        if self._way.running:
            self.setText(f"{100 * done // max(total, 1)} %")
            self.setAccessibleDescription(labels.of_total(done, total))

    def _press(self) -> None:
        """The second half of a double click is no wish to stop."""
        now = time.monotonic()
        if self._way.running:
            if 1000 * (now - self._pressed) >= QApplication.doubleClickInterval():
                self._way.cancel()
        else:
            self.asked.emit()
        self._pressed = now
