"""The words a widget really paints: where their ink is, and what of it a clip lets through."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontInfo,
    QFontMetricsF,
    QPaintDevice,
    QPaintEngine,
    QPainter,
    QPicture,
    QRegion,
    QTransform,
)
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QDialog,
    QFrame,
    QLabel,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QStackedWidget,
    QToolButton,
    QWidget,
)

# Qt itself writes nothing in the ones, and in the others nothing but their text.
_GROUNDS = (QWidget, QFrame, QMainWindow, QDialog, QStackedWidget, QScrollArea, QScrollBar)
_WRITTEN = (QLabel, QPushButton, QToolButton)
_PAINTS = ("paintEvent", "viewportEvent", "event", "initStyleOption")

_ALONE = QWidget.RenderFlag(0)  # without its children, and without the ground below it


@dataclass(frozen=True, slots=True)
class Words:
    """A run of text in one font; both boxes are in the widget's coordinates."""

    text: str
    ink: QRectF
    seen: QRectF  # the part of the widget that may be painted there
    size: float  # of the letters, in pixels

    def cut(self) -> bool:
        """Some of the ink is hidden: more than smooth edges, or the tip of a curl at the edge."""
        beside = max(1.5, self.size * 0.125)
        return not self.seen.adjusted(-beside, -1.2, beside, 1.2).contains(self.ink)


def words_of(widget: QWidget) -> list[Words]:
    """Everything a widget itself writes, in the order it is painted."""
    return painted_by(widget) if may_write(widget) else []


def may_write(widget: QWidget) -> bool:
    """False for what needs no look: to paint one part Qt goes through all of the window."""
    by = _painter(type(widget))
    if by in _WRITTEN:
        return bool(widget.text())
    above = widget.parentWidget()
    if isinstance(above, QAbstractScrollArea) and above.viewport() is widget:
        return _painter(type(above)) is not QScrollArea  # who paints a viewport is its area
    return by not in _GROUNDS


@cache
def _painter(kind: type[QWidget]) -> type:
    """Whose painting a kind of widget has: Qt's, or of a class that paints by itself."""
    for each in kind.__mro__:
        if each.__module__.startswith("PySide6.") or any(name in vars(each) for name in _PAINTS):
            return each
    return QWidget


def painted_by(widget: QWidget) -> list[Words]:
    """The same of any widget, whether it may write or not."""
    picture = QPicture()
    widget.render(picture, QPoint(), QRegion(), _ALONE)
    paper = _Paper(widget.size())
    painter = QPainter(paper)
    picture.play(painter)
    painter.end()
    return paper.engine.words


class _Reader(QPaintEngine):
    """Takes note of texts and of what they are clipped to; everything else is let go."""

    def __init__(self, size: QSize) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.words: list[Words] = []
        self._whole = QRectF(0, 0, size.width(), size.height())
        self._seen = QRectF(self._whole)
        self._transform = QTransform()

    def begin(self, device):
        self.setActive(True)
        return True

    def end(self):
        self.setActive(False)
        return True

    def type(self):
        return QPaintEngine.Type.User

    def updateState(self, state):
        changed, flags = state.state(), QPaintEngine.DirtyFlag
        if changed & flags.DirtyTransform:
            self._transform = QTransform(state.transform())
        if changed & flags.DirtyClipRegion:
            self._clip(state, QRectF(state.clipRegion().boundingRect()))
        elif changed & flags.DirtyClipPath:
            self._clip(state, state.clipPath().boundingRect())
        elif changed & flags.DirtyClipEnabled and not state.isClipEnabled():
            self._seen = QRectF(self._whole)

    def _clip(self, state, box):
        kinds, kind = Qt.ClipOperation, state.clipOperation()
        if kind == kinds.NoClip:
            self._seen = QRectF(self._whole)
            return
        before = self._seen if kind == kinds.IntersectClip else self._whole
        self._seen = before.intersected(self._transform.mapRect(box))

    def drawTextItem(self, place, item):
        text = item.text()
        if text.replace("\u200b", "").strip():
            ink = QFontMetricsF(QFont(item.font())).tightBoundingRect(text)
            ink.translate(place)
            size = QFontInfo(item.font()).pixelSize()
            self.words.append(Words(text, self._transform.mapRect(ink), QRectF(self._seen), size))


def _let_go(*_):
    """Lines, areas and pictures are no words."""


for _kind in ("Pixmap", "TiledPixmap", "Image", "Path", "Polygon", "Rects", "Lines", "Ellipse"):
    setattr(_Reader, f"draw{_kind}", _let_go)


class _Paper(QPaintDevice):
    """What the reader writes on, as large as the widget and as fine as its screen."""

    def __init__(self, size: QSize) -> None:
        super().__init__()
        self.engine = _Reader(size)
        kinds = QPaintDevice.PaintDeviceMetric
        self._known = {
            kinds.PdmWidth: size.width(),
            kinds.PdmHeight: size.height(),
            kinds.PdmWidthMM: size.width() * 254 // 960,
            kinds.PdmHeightMM: size.height() * 254 // 960,
            kinds.PdmDpiX: 96,
            kinds.PdmDpiY: 96,
            kinds.PdmPhysicalDpiX: 96,
            kinds.PdmPhysicalDpiY: 96,
            kinds.PdmDepth: 32,
            kinds.PdmNumColors: 2**24,
            kinds.PdmDevicePixelRatio: 1,
            kinds.PdmDevicePixelRatioScaled: 65536,
        }

    def paintEngine(self):
        return self.engine

    def metric(self, which):
        return self._known.get(which, 0)
