"""The window's icons: simple strokes from resources/icons, coloured by the theme."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer

from careapp import paths
from careapp.ui import theme

SIZE = 20
_BESIDE = 6  # room between an icon and the words beside it
_DROP = 2  # Thai letters stand low in their line; an icon beside them stands as low


@lru_cache(maxsize=128)
def _drawing(name: str) -> str:
    return (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=256)
def pixmap(
    name: str, colour: str, size: int = SIZE, scale: float = 1.0, *, beside: bool = False
) -> QPixmap:
    """An icon in a colour (`#rrggbb`), `size` logical pixels square; `beside` words with room."""
    room, drop = (_BESIDE, _DROP) if beside else (0, 0)
    made = QPixmap(QSize(round((size + room) * scale), round((size + drop) * scale)))
    made.fill(Qt.GlobalColor.transparent)
    made.setDevicePixelRatio(scale)
    drawing = _drawing(name).replace("currentColor", colour)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, drop, size, size))
    painter.end()
    return made


def _scales() -> list[float]:
    """How finely the screens draw that are there; mostly all alike."""
    return sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()}) or [1.0]


def icon(name: str, colour: str = "", chosen: str = "", *, beside: bool = False) -> QIcon:
    """An icon in `colour` (the theme's muted ink if not given), another colour while chosen."""
    made, size, tokens = QIcon(), theme.px(SIZE), theme.palette()
    for scale in _scales():
        plain = pixmap(name, colour or tokens.muted, size, scale, beside=beside)
        faint = pixmap(name, tokens.faint, size, scale, beside=beside)
        made.addPixmap(plain)
        made.addPixmap(faint, QIcon.Mode.Disabled)
        if chosen:
            strong = pixmap(name, chosen, size, scale, beside=beside)
            made.addPixmap(strong, QIcon.Mode.Normal, QIcon.State.On)
    return made


def icon_size(*, beside: bool = False) -> QSize:
    """The size to set on a button for such an icon."""
    size = theme.px(SIZE)
    return QSize(size + _BESIDE, size + _DROP) if beside else QSize(size, size)


def program() -> QIcon:
    """careapp's own picture, in its own colours, for the window and the task bar."""
    made = QIcon()
    for size in (16, 32, 64):
        made.addPixmap(pixmap("program/careapp", "", size))
    return made


@lru_cache(maxsize=64)
def _numbered(theme_name: str, number: int, state: str, size: int) -> QPixmap:
    tokens = theme.palette()
    made = QPixmap(QSize(size * 2, size * 2))
    made.fill(Qt.GlobalColor.transparent)
    made.setDevicePixelRatio(2.0)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(1, 1, size - 2, size - 2)
    filled = {"done": tokens.normal, "here": tokens.accent}.get(state, "")
    painter.setPen(QPen(QColor(filled or tokens.faint), 1.4))
    painter.setBrush(QColor(filled) if filled else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box)
    ink = tokens.on_accent if filled else tokens.muted
    if state == "done":
        painter.drawPixmap(box.topLeft() * 4, pixmap("check", ink, size - 8, 2.0))
    else:
        painter.setPen(QColor(ink))
        painter.setFont(theme.font(14, bold=True))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
        painter.drawText(box.translated(0, -1), flags, str(number))
    painter.end()
    return made


def numbered(number: int, state: str, size: int) -> QPixmap:
    """A step's number in a circle; `state` is done, here or later."""
    return _numbered(theme.palette().name, number, state, size)
