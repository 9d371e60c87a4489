"""Whether all that was typed is on the disk: the line that says so, and the message when not."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from careapp.ui import icons, theme
from careapp.ui.frames import CALM, Frame
from careapp.ui.grid_paste import PasteOutcome
from careapp.ui.pages import Banner
from careapp.ui.screens.screening_drafts import Drafts

_SIZE = 14
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip


class SaveState(QWidget):
    """`✓ บันทึกแล้วทุกช่อง` only when everything typed is on the disk.

    Painted in a fixed place, not built of labels: it changes with every key. It is painted as saved
    when the keys pause, and as not saved at once.
    """

    def __init__(self, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._state = self._painted = ""
        self._calm = Frame(self.update, self, CALM)
        self._words = {
            "saved": self.tr("All answers stored"),
            "saving": self.tr("Storing …"),
            "failed": self.tr("Not stored yet"),
        }
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
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
        if state != self._state:
            self._state = state
            self.setAccessibleName(self._words[state])
            if state == "saved":
                self._calm.ask()
            elif state != self._painted:
                self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font(_SIZE))
        wide = max(metrics.horizontalAdvance(each) for each in self._words.values())
        return QSize(wide + theme.px(26), theme.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._painted = self._state
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        icon, tone = {"saved": ("check", "normal"), "failed": ("warning", "problem")}.get(
            self._state, ("", "muted")
        )
        side = theme.px(18)
        if icon:
            picture = icons.pixmap(icon, theme.palette().tone(tone).name(), side, 2.0)
            painter.drawPixmap(QPointF(0, (self.height() - side) / 2), picture)
        painter.setFont(theme.font(_SIZE))
        painter.setPen(theme.palette().tone("problem" if self._state == "failed" else "muted"))
        box = QRectF(side + theme.px(4), -theme.px(1), self.width(), self.height())
        painter.drawText(box, _LEFT, self._words[self._state])


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

    def tell_paste(self, outcome: PasteOutcome) -> None:
        """What came of a paste into the grid."""
        said = [self.tr("%n cell(s) pasted.", "", outcome.taken)]
        if outcome.beyond:
            said.append(self.tr("%n cell(s) lay beyond the table.", "", outcome.beyond))
        if outcome.refused:
            words = self.tr(
                "%n red cell(s) hold no answer: put them right here.", "", outcome.refused
            )
            self.show_warning(" ".join([*said, words]))
        else:
            self.show_success(" ".join(said))

    def _settle(self) -> None:
        if self._told:
            self._told = False
            self.show_success(self.tr("Everything is stored now."))
