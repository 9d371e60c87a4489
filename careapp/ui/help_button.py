"""The sign for help: the guide with its key, and what the program is."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from careapp.ui import icons, theme
from careapp.ui.widgets import with_key

KEY = "F1"


class HelpButton(QPushButton):
    """A press opens the two ways; F1 itself works without it."""

    guide_asked = Signal()
    about_asked = Signal()

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        """Without `words` it is a sign alone."""
        super().__init__(words, parent)
        name = self.tr("Help")
        self.setProperty("kind", "plain" if words else "")
        self.setAutoDefault(False)
        self.setIcon(icons.icon("help", theme.palette().ink, beside=bool(words)))
        self.setIconSize(icons.icon_size(beside=bool(words)))
        self.setAccessibleName(name)
        self.setToolTip(with_key(name, KEY))
        self.clicked.connect(self._offer)

    def _offer(self) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Guide") + f"\t{KEY}", self.guide_asked.emit)
        menu.addAction(self.tr("About careapp"), self.about_asked.emit)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.setActiveAction(menu.actions()[0])
        wide = menu.sizeHint().width()
        menu.popup(self.mapToGlobal(QPoint(max(self.width() - wide, 0), self.height() + 2)))
