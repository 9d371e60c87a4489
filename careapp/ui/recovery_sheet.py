"""The sheet with a school's recovery code: printed once, kept in the safe."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from careapp.errors import CareError
from careapp.i18n import translate
from careapp.ui import labels, theme
from careapp.ui.code_field import GROUP

_A4 = QSizeF(210, 297)  # millimetres: all below is drawn in them
_MARGIN, _WIDTH = 25.0, 160.0
_FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    school: str
    folder: str
    code: str
    day: date


def save_pdf(sheet: RecoverySheet, path: Path) -> None:
    """Write the sheet as a PDF of one page; `CareError` if the file cannot be written."""
    page = QBuffer()
    page.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(page)
    writer.setTitle(translate("RecoverySheet", "Recovery code"))
    writer.setCreator("careapp")
    set_page(writer)
    draw(sheet, writer)
    try:
        path.write_bytes(page.data().data())
    except OSError as problem:
        raise CareError(
            translate(
                "RecoverySheet", "“{name}” could not be written. Choose another place."
            ).format(name=path.name)
        ) from problem


def set_page(device: QPagedPaintDevice) -> None:
    """A4, upright, without margins of the device's own."""
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageOrientation(QPageLayout.Orientation.Portrait)
    device.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)


def draw(sheet: RecoverySheet, device: QPagedPaintDevice) -> bool:
    """Draw the page; False if the device (a printer, a file) cannot be drawn on."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    scale = device.width() / _A4.width()
    painter.scale(scale, scale)
    _Page(painter, scale).draw(sheet)
    return painter.end()


class _Page:
    """Draws from above to below, in millimetres."""

    def __init__(self, painter: QPainter, scale: float) -> None:
        self._painter, self._scale, self._y = painter, scale, _MARGIN

    def draw(self, sheet: RecoverySheet) -> None:
        self._text(translate("RecoverySheet", "Recovery code"), 9, bold=True)
        self._text(sheet.school, 6, bold=True)
        self._text(
            translate("RecoverySheet", "Folder “{name}”, made on {day}").format(
                name=sheet.folder, day=labels.day_words(sheet.day)
            ),
            4.2,
        )
        self._y += 8
        self._code(sheet.code)
        self._y += 10
        for sentence in _sentences():
            self._text(sentence, 4.6)
            self._y += 2
        self._y += 10
        self._text(translate("RecoverySheet", "Kept by (name, place)"), 4.2)
        self._line()

    def _text(self, words: str, size: float, *, bold: bool = False) -> None:
        self._painter.setFont(_font(size, bold))
        room = QRectF(_MARGIN, self._y, _WIDTH, _A4.height())
        drawn = self._painter.drawText(room, int(_FLAGS), labels.thai(words))
        self._y += (drawn.height() if isinstance(drawn, QRectF) else size * 1.5) + size * 0.3

    def _code(self, code: str) -> None:
        """Two lines of four groups in a frame, each group with its number."""
        groups = code.split("-")
        height, cell = 44.0, _WIDTH / GROUP
        self._painter.setPen(QPen(Qt.GlobalColor.black, 0.4))
        self._painter.drawRoundedRect(QRectF(_MARGIN, self._y, _WIDTH, height), 3, 3)
        for n, group in enumerate(groups):
            row, column = divmod(n, GROUP)
            place = QRectF(_MARGIN + column * cell, self._y + row * height / 2, cell, height / 2)
            self._painter.setFont(_font(9, True))
            self._painter.drawText(place, Qt.AlignmentFlag.AlignCenter, group)
            self._painter.setFont(_font(3, False))
            self._painter.drawText(place.adjusted(2.5, 1.5, 0, 0), int(_FLAGS), str(n + 1))
        self._y += height

    def _line(self) -> None:
        self._y += 10
        self._painter.setPen(QPen(Qt.GlobalColor.black, 0.2))
        self._painter.drawLine(
            round(_MARGIN), round(self._y), round(_MARGIN + _WIDTH), round(self._y)
        )


def _font(size: float, bold: bool) -> QFont:
    """`size` in millimetres; the painter is scaled, so a pixel of the font is one of those."""
    made = QFont(theme.font(bold=bold))
    made.setPixelSize(max(1, round(size)))
    return made


def _sentences() -> tuple[str, ...]:
    return (
        translate(
            "RecoverySheet",
            "This code opens the folder when a password is forgotten. Without it and without a "
            "password nobody can read the data again, not even the makers of the program.",
        ),
        translate(
            "RecoverySheet",
            "To use it: start careapp, choose “Forgotten password?”, type the code and give "
            "yourself a new password.",
        ),
        translate(
            "RecoverySheet",
            "Keep this sheet in a safe, away from the computer. Whoever has it and the "
            "folder can read everything.",
        ),
        translate("RecoverySheet", "The letters I, L, O and U do not occur in it."),
    )
