"""A list of things to choose from: each with its name and a quiet line that says what it is for."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QScrollArea, QSizePolicy, QVBoxLayout

from careapp.ui import icons, theme
from careapp.ui.lines import wrapped
from careapp.ui.marks import draw_mark
from careapp.ui.pages import ScrollBody
from careapp.ui.widgets import label

_SIDE, _ABOVE = 12, 7  # room around the words
_SIGN = 16


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing of the list. `group` is the heading it stands under; `locked` says why not."""

    id: str
    title: str
    about: str = ""
    group: str = ""
    locked: str = ""


class Gallery(QScrollArea):
    """One is chosen; arrow keys go from one to the next."""

    picked = Signal(str)

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setProperty("kind", "inside")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._name, self._brief = name, False
        self._items: dict[str, _Item] = {}
        self._starting = False
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._tell)

    def set_name(self, name: str) -> None:
        """What the list is called, for who does not see it."""
        self._name = name

    def show_offers(self, offers: Sequence[Offer], at: str) -> None:
        """Offer these in place of what was offered; `at` is chosen."""
        inside = ScrollBody()
        inside.setAccessibleName(self._name)
        column = QVBoxLayout(inside)
        column.setContentsMargins(2, 2, 6, 2)
        column.setSpacing(2)
        self._items.clear()
        heading = ""
        for each in offers:
            if each.group != heading:
                heading = each.group
                column.addSpacing(6 if self._items else 0)
                column.addWidget(label(heading, "small"))
            item = self._items[each.id] = _Item(each)
            item.set_brief(self._brief)
            self._group.addButton(item)
            column.addWidget(item)
        column.addStretch()
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.choose(at)
        if self._starting:
            self.start()

    def choose(self, id_: str) -> None:
        """Show which one is chosen, telling nobody."""
        if id_ in self._items:
            had = any(item.hasFocus() for item in self._items.values())
            self._items[id_].setChecked(True)
            if had:  # the keyboard goes along
                self._items[id_].setFocus()
            self.ensureWidgetVisible(self._items[id_], 0, theme.px(20))

    def chosen(self) -> str:
        return next((id_ for id_, item in self._items.items() if item.isChecked()), "")

    def start(self) -> None:
        """Put the keyboard on the one that is chosen; at once, or when there is one."""
        self._starting = not self._items
        if self.chosen():
            self._items[self.chosen()].setFocus()

    def set_brief(self, brief: bool) -> None:
        """Names alone, where there is no room for more."""
        self._brief = brief
        for item in self._items.values():
            item.set_brief(brief)

    def mark(self, id_: str, words: str) -> None:
        """A sign that something waits there, and what; "" for nothing."""
        self._items[id_].set_note(words)

    def _tell(self, item: QAbstractButton) -> None:
        if isinstance(item, _Item):
            self.picked.emit(item.id)


class _Item(QAbstractButton):
    """Painted by hand: a button of Qt's own wraps no words."""

    def __init__(self, offer: Offer) -> None:
        super().__init__()
        self._offer, self._note, self._brief = offer, "", False
        self.setCheckable(True)
        self.setText(offer.title)
        self.setToolTip(offer.locked)
        self.setAccessibleDescription(". ".join(filter(None, (offer.about, offer.locked))))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def id(self) -> str:
        return self._offer.id

    def set_note(self, words: str) -> None:
        self._note = words
        self.setToolTip(words or self._offer.locked)
        parts = (self._offer.about, self._offer.locked, words)
        self.setAccessibleDescription(". ".join(filter(None, parts)))
        self.updateGeometry()
        self.update()

    def set_brief(self, brief: bool) -> None:
        if brief != self._brief:
            self._brief = brief
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        titles, abouts = self._lines(width)
        return round(
            len(titles) * _pitch(15, 1.55) + len(abouts) * _pitch(13) + 2 * theme.px(_ABOVE)
        )

    def sizeHint(self) -> QSize:
        width = theme.px(240)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), self.heightForWidth(self.width()))

    def _lines(self, width: int) -> tuple[list[str], list[str]]:
        """Title and explanation as they fall into lines."""
        room = width - 2 * theme.px(_SIDE)
        bold = QFontMetricsF(theme.font(bold=True))
        sign = theme.px(_SIGN + 6) if self._offer.locked or self._note else 0
        titles = wrapped(self._offer.title, room - sign, bold)
        if self._brief or not self._offer.about:
            return titles, []
        return titles, wrapped(self._offer.about, room, QFontMetricsF(theme.font(13)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), theme.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ground = ""
        if self.isChecked():
            ground = tokens.accent_soft
        elif self.underMouse():
            ground = tokens.hover
        painter.setPen(QPen(QColor(tokens.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 8, 8)
        self._paint_words(painter)
        self._paint_sign(painter)

    def _paint_words(self, painter: QPainter) -> None:
        tokens, x, y = theme.palette(), theme.px(_SIDE), float(theme.px(_ABOVE))
        titles, abouts = self._lines(self.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
        ink = tokens.accent if self.isChecked() else tokens.ink
        painter.setPen(QColor(tokens.muted if self._offer.locked else ink))
        painter.setFont(theme.font(bold=True))
        for line in titles:
            painter.drawText(QRectF(x, y, self.width(), _pitch(15, 1.55)), flags, line)
            y += _pitch(15, 1.55)
        painter.setPen(QColor(tokens.muted))
        painter.setFont(theme.font(13))
        for line in abouts:
            painter.drawText(QRectF(x, y, self.width(), _pitch(13)), flags, line)
            y += _pitch(13)

    def _paint_sign(self, painter: QPainter) -> None:
        size = theme.px(_SIGN)
        x, y = self.width() - theme.px(_SIDE) - size, theme.px(_ABOVE + 4)
        if self._note:
            draw_mark(painter, "at_risk", QPointF(x + size / 2, y + size / 2), theme.px(10))
        elif self._offer.locked:
            painter.drawPixmap(x, y, icons.pixmap("lock", theme.palette().muted, size, 2.0))


def _pitch(size: int, parts: float = 1.5) -> float:
    """From one line to the next."""
    return theme.px(size) * parts
