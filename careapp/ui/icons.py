"""The window's icons: simple strokes from resources/icons, coloured by the theme."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from careapp import paths
from careapp.ui import theme

SIZE = 20
_SCALES = (1.0, 1.5, 2.0)


@lru_cache(maxsize=128)
def _drawing(name: str) -> str:
    return (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=256)
def pixmap(name: str, colour: str, size: int = SIZE, scale: float = 1.0) -> QPixmap:
    """An icon in a colour (`#rrggbb`), `size` logical pixels square."""
    made = QPixmap(QSize(round(size * scale), round(size * scale)))
    made.fill(Qt.GlobalColor.transparent)
    drawing = _drawing(name).replace("currentColor", colour)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(made.rect()))
    painter.end()
    made.setDevicePixelRatio(scale)
    return made


def icon(name: str, colour: str = "", chosen: str = "") -> QIcon:
    """An icon in `colour` (the theme's muted ink if not given), another colour while chosen."""
    made = QIcon()
    for scale in _SCALES:
        plain = pixmap(name, colour or theme.palette().muted, theme.px(SIZE), scale)
        made.addPixmap(plain)
        made.addPixmap(
            pixmap(name, theme.palette().faint, theme.px(SIZE), scale), QIcon.Mode.Disabled
        )
        if chosen:
            on = pixmap(name, chosen, theme.px(SIZE), scale)
            made.addPixmap(on, QIcon.Mode.Normal, QIcon.State.On)
    return made
