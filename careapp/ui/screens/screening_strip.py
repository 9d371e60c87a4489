"""The scores of the child at work in one line: scale, number, and the group with its sign."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from careapp.domain.records import Score
from careapp.forms.definition import Form
from careapp.forms.edition import Edition
from careapp.i18n import language, translate
from careapp.ui import labels, theme
from careapp.ui.figure_words import limit_words, source_words, told
from careapp.ui.lines import advance
from careapp.ui.marks import draw_mark
from careapp.ui.screens import screening_growth
from careapp.ui.screens.screening_columns import short

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip
_SIZE = 14
_LINE = 26
_GAP = 18


@dataclass(frozen=True, slots=True)
class Shown:
    """A scale as the strip shows it; without a `tone` there is no group yet. `brief` is what it
    goes by where the whole names take more than two lines, `scale` its id."""

    label: str
    number: str
    tone: str | None
    word: str
    brief: str = ""
    scale: str = ""


def shown_scores(form: Form, scores: Sequence[Score], *, finished: bool) -> list[Shown]:
    """The scales that have a number, with – until it is known.

    What is worked out from some of the answers is shown once the form is finished, with a ≈.
    """
    shown = []
    for each in scores:
        scale = form.scale(each.scale)
        if scale.kind not in ("sum", "total", "growth", "standard"):
            continue
        prorated = "prorated" in each.flags
        known = each.score is not None and (finished or not prorated)
        number = f"{'≈' if prorated else ''}{labels.number(each.score)}" if known else "–"
        band = form.band(each.band) if each.band and (known or scale.kind == "standard") else None
        word = band.text.of(language()) if band else translate("Screenings", "not complete")
        if band and scale.kind in ("growth", "standard"):  # a z-score says little to many
            number = f"{word} {number}" if known else word
        label = short(scale.text.of(language()))
        brief = screening_growth.brief(scale.growth.index) if scale.growth else ""
        shown.append(Shown(label, number, band.tone if band else None, word, brief, each.scale))
    return shown


class ScoreStrip(QWidget):
    """Painted, not built of labels: it changes with every key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Sequence[Shown] = ()
        self._places: list[QPointF] = []
        self._brief = False
        self.by: tuple[Form, Edition] | None = None  # what the scores go by: for the tool tip
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._arrange()

    def show_scores(self, shown: Sequence[Shown]) -> None:
        before, places = self._shown, self._places
        if shown == before:
            return
        self._shown = shown
        self.setAccessibleName(
            " · ".join(f"{each.label} {each.number} {each.word}" for each in shown)
        )
        self._arrange()
        if self._places != places:
            self.update()
            return
        for old, new, place in zip(before, shown, places, strict=True):
            if new != old:
                self.update(self._room(old, place).united(self._room(new, place)))

    def words_at(self, spot: QPoint) -> str:
        """What a tool tip says of the scale there."""
        for each, place in zip(self._shown, self._places, strict=True):
            if self._room(each, place).contains(spot) and self.by is not None:
                said = f"{each.label} {each.number} {each.word}"
                said = said if each.word not in each.number else f"{each.label} {each.number}"
                limits = limit_words(*self.by, self.by[0].scale(each.scale))
                return told(said, limits, source_words(self.by[1]))
        return ""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.words_at(event.pos()), self)
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(300), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Where each scale stands, by its brief name where they would take too many lines."""
        self._brief = False
        if self._lay() > theme.px(_LINE):
            self._brief = any(each.brief for each in self._shown)
        self.setFixedHeight(round(self._lay()) + theme.px(_LINE))

    def _lay(self) -> float:
        """Find the places, a new line where one is full; gives the top of the last."""
        x, y, self._places = 0.0, 0.0, []
        for each in self._shown:
            width = self._width(each)
            if x and x + width > self.width():
                x, y = 0.0, y + theme.px(_LINE)
            self._places.append(QPointF(x, y))
            x += width + theme.px(_GAP)
        return y

    def _name(self, each: Shown) -> str:
        return (self._brief and each.brief) or each.label

    def _width(self, each: Shown) -> float:
        sign = theme.px(16) if each.tone is not None else 0
        number = advance(each.number, _SIZE, bold=True) + theme.px(6)
        return advance(self._name(each), _SIZE) + theme.px(6) + number + sign

    def _room(self, each: Shown, place: QPointF) -> QRect:
        """What a scale is painted in, up to the next one."""
        width = self._width(each) + theme.px(_GAP)
        return QRectF(place.x(), place.y(), width, theme.px(_LINE)).toAlignedRect()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for each, place in zip(self._shown, self._places, strict=True):
            if event.region().intersects(self._room(each, place)):
                self._paint(painter, each, place)

    def _paint(self, painter: QPainter, each: Shown, place: QPointF) -> None:
        tokens, line = theme.palette(), theme.px(_LINE)
        box = QRectF(place.x(), place.y() - 1, self.width(), line)
        painter.setFont(theme.font(_SIZE))
        painter.setPen(QColor(tokens.muted))
        painter.drawText(box, _LEFT, self._name(each))
        x = place.x() + round(advance(self._name(each), _SIZE)) + theme.px(6)
        if each.tone is not None:
            middle = QPointF(x + theme.px(5), place.y() + line / 2)
            draw_mark(painter, each.tone, middle, theme.px(9))
            x += theme.px(16)
        painter.setFont(theme.font(_SIZE, bold=True))
        painter.setPen(QColor(tokens.ink if each.tone is not None else tokens.muted))
        painter.drawText(QRectF(x, box.top(), self.width(), line), _LEFT, each.number)
