"""Makes the pictures in installer/windows of the drawings in resources/icons/program.

    python installer/icon.py

Windows shows a program, and the files that it opens, by pictures of several sizes in one file. The
files are committed, so that a package needs no Qt to be built. Each picture is drawn anew at its
size, twice as large and then halved, which keeps the thin parts of the small ones. `side.bmp` is
what stands beside the installer's first and last page.
"""

import struct
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).parents[1]
DRAWINGS = ROOT / "resources" / "icons" / "program"
OUT = ROOT / "installer" / "windows"
NAMES = ("careapp", "careapp_file")
SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
SIDE = QSize(164, 314)  # as the installer wants it
GROUND = QColor("#e7edf9")
_HEADER, _ENTRY = struct.Struct("<HHH"), struct.Struct("<BBBBHHII")


def main() -> None:
    app = QGuiApplication(["icon"])
    for name in NAMES:
        pictures = [_png(DRAWINGS / f"{name}.svg", size) for size in SIZES]
        (OUT / f"{name}.ico").write_bytes(ico(SIZES, pictures))
        print(OUT / f"{name}.ico")
    _side(OUT / "side.bmp")
    app.quit()


def ico(sizes: Sequence[int], pictures: Sequence[bytes]) -> bytes:
    """An .ico file of PNG pictures, each square and of its size."""
    at = _HEADER.size + _ENTRY.size * len(sizes)
    entries = []
    for size, picture in zip(sizes, pictures, strict=True):
        # 256 does not fit a byte and is written as 0.
        entries.append(_ENTRY.pack(size % 256, size % 256, 0, 0, 1, 32, len(picture), at))
        at += len(picture)
    return _HEADER.pack(0, 1, len(sizes)) + b"".join(entries) + b"".join(pictures)


def _png(drawing: Path, size: int) -> bytes:
    image = QImage(size * 2, size * 2, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(drawing)).render(painter, QRectF(0, 0, size * 2, size * 2))
    painter.end()
    smooth = Qt.TransformationMode.SmoothTransformation
    aspect = Qt.AspectRatioMode.IgnoreAspectRatio
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image.scaled(size, size, aspect, smooth))
    return bytes(buffer.data().data())


def _side(out: Path) -> None:
    """A calm ground with the program's picture; few colours, so that it is small."""
    image = QImage(SIDE, QImage.Format.Format_RGB32)
    image.fill(GROUND)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left = (SIDE.width() - 96) / 2
    QSvgRenderer(str(DRAWINGS / "careapp.svg")).render(painter, QRectF(left, 48, 96, 96))
    painter.end()
    few = image.convertToFormat(QImage.Format.Format_Indexed8, Qt.ImageConversionFlag.AvoidDither)
    few.save(str(out))
    print(out)


if __name__ == "__main__":
    main()
