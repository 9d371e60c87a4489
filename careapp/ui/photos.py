"""Photos of a form: made small, without what a camera writes into them, and shown small."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter

from careapp.errors import CareError
from careapp.i18n import translate

MOST = 1600  # pixels of the longer side
_QUALITY = 85
_LARGEST = 60_000_000  # bytes of a file


class PhotoDesk(Protocol):
    """Where the photos of the record at work are kept. Both tell on the window's thread."""

    def keep(
        self,
        item: str,
        path: Path,
        kept: Callable[[str], None],
        failed: Callable[[str], None],
    ) -> None:
        """Take a file in; `kept` is told its id once it is stored, `failed` why it is not."""

    def load(self, id_: str, found: Callable[[bytes], None]) -> None:
        """Find a photo that was kept; b"" where there is none any more."""


def shrunk(path: Path) -> bytes:
    """A picture file as a JPEG of at most 1600 pixels, its pixels alone: no place, no camera."""
    try:
        size = path.stat().st_size
    except OSError:
        size = 0
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)  # a phone turns the picture by a note in it
    reader.setDecideFormatFromContent(True)
    _limit(reader)
    image = reader.read() if 0 < size <= _LARGEST else QImage()
    if image.isNull():
        raise CareError(
            translate(
                "Photos", "“{name}” is not a picture that can be read. Use JPEG, PNG or WebP."
            ).format(name=path.name)
        )
    return _jpeg(_plain(image))


def _limit(reader: QImageReader) -> None:
    """Have a large picture read small at once, where its format can."""
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > MOST:
        reader.setScaledSize(size.scaled(MOST, MOST, Qt.AspectRatioMode.KeepAspectRatio))


def _plain(image: QImage) -> QImage:
    """The pixels on white, in a picture that has nothing else: Qt would write its texts too."""
    if max(image.width(), image.height()) > MOST:
        image = image.scaled(
            QSize(MOST, MOST),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    bare = QImage(image.size(), QImage.Format.Format_RGB32)
    bare.fill(Qt.GlobalColor.white)
    painter = QPainter(bare)
    painter.drawImage(0, 0, image)
    painter.end()
    return bare


def _jpeg(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(_QUALITY)
    writer.write(image)
    return bytes(data.data())
