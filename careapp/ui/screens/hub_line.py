"""One line for those who have no hub: what it is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careapp.store.hub_connection import is_there
from careapp.ui import theme
from careapp.ui.hub_way import HubWay
from careapp.ui.pages import action_row
from careapp.ui.widgets import button, label


class HubLine(QWidget):
    """With the part that speaks with one, it leads to where a hub is named."""

    asked = Signal()

    def __init__(self, way: HubWay) -> None:
        super().__init__()
        self._way = way
        words = self.tr(
            "A school or a district with a server of its own can let its laptops meet there: a "
            "hub. Nobody needs one."
        )
        if not is_there():
            more = self.tr("It takes an installer with the hub in its name; the guide says more.")
            words = f"{words} {more}"
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(label(words, "small", wrap=True))
        if is_there():
            name = button(self.tr("Name a hub …"), "plain", icon="hub")
            name.clicked.connect(self.asked)
            column.addLayout(action_row(name))
        way.known_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.setVisible(self._way.offered and not self._way.known.url)
