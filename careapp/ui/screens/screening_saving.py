"""Whether all that was typed is on the disk: the line that says so, and the message when not."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QWidget

from careapp.ui import icons, theme
from careapp.ui.pages import Banner
from careapp.ui.screens.screening_drafts import Drafts
from careapp.ui.widgets import label, set_kind


class SaveState(QWidget):
    """`✓ บันทึกแล้วทุกช่อง` only when everything typed is on the disk."""

    def __init__(self, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._state = ""
        self._picture, self._words = label(), label("", "muted")
        self._picture.setFixedWidth(theme.px(18))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(4))
        row.addWidget(self._picture)
        row.addWidget(self._words)
        row.addStretch()
        drafts.taken.connect(self._follow)
        drafts.failed.connect(self._follow)
        drafts.settled.connect(self._follow)
        self._follow()

    @property
    def state(self) -> str:
        """`saved`, `saving` or `failed`."""
        return self._state

    def _follow(self) -> None:
        drafts = self._drafts
        state = "saved" if drafts.idle else "failed" if drafts.in_trouble else "saving"
        if state == self._state:
            return
        self._state = state
        words, icon, tone = {
            "saved": (self.tr("All answers stored"), "check", "normal"),
            "saving": (self.tr("Storing …"), "", "muted"),
            "failed": (self.tr("Not stored yet"), "warning", "problem"),
        }[state]
        self._words.setText(words)
        set_kind(self._words, "error" if state == "failed" else "muted")
        if icon:
            colour = theme.palette().tone(tone).name()
            self._picture.setPixmap(icons.pixmap(icon, colour, theme.px(18), 2.0))
        else:
            self._picture.clear()
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        """As wide as the longest of its words, so that nothing beside it moves."""
        metrics = self._words.fontMetrics()
        words = (self.tr("All answers stored"), self.tr("Storing …"), self.tr("Not stored yet"))
        wide = max(metrics.horizontalAdvance(each) for each in words)
        return QSize(wide + theme.px(30), super().sizeHint().height())


class SavingBanner(Banner):
    """Messages of a page; it says by itself when answers cannot be stored, and when they are."""

    def __init__(self, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts, self._told = drafts, False
        drafts.failed.connect(self._tell_failure)
        drafts.settled.connect(self._settle)

    def _tell_failure(self, _record: str, sentence: str) -> None:
        self._told = True
        words = self.tr("{problem} Your answers stay here and are tried again by themselves.")
        again = self.tr("Try now")
        self.show_error(words.format(problem=sentence), again, self._drafts.retry)

    def _settle(self) -> None:
        if self._told:
            self._told = False
            self.show_success(self.tr("Everything is stored now."))
