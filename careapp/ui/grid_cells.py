"""How the cells of the grid are painted: answers by shade or sign, notes, the cell at work."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap

from careapp.domain.records import Answer
from careapp.ui import theme
from careapp.ui.grid_history import Bad
from careapp.ui.grid_items import GridNote
from careapp.ui.grid_sheet import GridSheet
from careapp.ui.marks import draw_mark
from careapp.ui.palette import Palette

GAP = 9  # before a column that starts a part
_NO_PEN = Qt.PenStyle.NoPen
_NO_BRUSH = Qt.BrushStyle.NoBrush
_CENTRE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip


@dataclass(frozen=True, slots=True)
class Inks:
    """Colours and pens, made once per theme: rows are painted often."""

    ink: QColor
    muted: QColor
    row: QColor
    card: QColor
    line: QColor
    accent: QColor
    current: QPen
    at_rest: QPen
    bad: QPen
    chosen: QColor


@lru_cache(maxsize=4)
def inks(tokens: Palette) -> Inks:
    chosen = QColor(tokens.accent)
    chosen.setAlpha(46)
    return Inks(
        QColor(tokens.ink),
        QColor(tokens.muted),
        QColor(tokens.row),
        QColor(tokens.card),
        QColor(tokens.line),
        QColor(tokens.accent),
        QPen(QColor(tokens.accent), 2),
        QPen(QColor(tokens.faint), 2),
        QPen(QColor(tokens.problem), 1.6),
        chosen,
    )


@dataclass(frozen=True, slots=True)
class Look:
    """All that a cell's picture depends on; equal cells share one picture."""

    kind: Literal["empty", "closed", "plain", "sign", "hint", "number", "faint"]
    size: tuple[int, int]
    text: str = ""
    tone: str = ""
    shade: int = 0


@lru_cache(maxsize=2_000)
def _picture(look: Look, theme_name: str, text_size: int, scale: float) -> QPixmap:
    """A cell painted once: blitting it is several times quicker than painting it anew."""
    width, height = look.size
    made = QPixmap(round(width * scale), round(height * scale))
    made.setDevicePixelRatio(scale)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_look(painter, look, QRectF(0.5, 0.5, width - 1, height - 1))
    painter.end()
    return made


def _paint_look(painter: QPainter, look: Look, box: QRectF) -> None:
    tokens = theme.palette()
    empty = look.kind in ("empty", "hint", "number", "faint")
    painter.setPen(QPen(QColor(tokens.line), 1) if empty else QPen(_NO_PEN))
    grounds = {
        "closed": QColor(tokens.ground),
        "plain": QColor(tokens.shades[look.shade]),
        "sign": tokens.soft(look.tone),
    }
    painter.setBrush(grounds.get(look.kind, QColor(tokens.card)))
    painter.drawRoundedRect(box, 4, 4)
    if look.text:
        painter.setFont(theme.font(14))
        painter.setPen(QColor(tokens.faint if look.kind == "faint" else tokens.ink))
        painter.drawText(box.translated(0, -theme.px(1)), _CENTRE, look.text)
    elif look.kind in ("sign", "hint"):
        painter.setOpacity(1.0 if look.kind == "sign" else 0.4)
        draw_mark(painter, look.tone, box.center(), theme.px(10))


@dataclass(frozen=True, slots=True)
class Band:
    """One row to paint: where it is, its columns as (column, x, width), and what is at work.

    `current` is the column of the cell at work or -1; `chosen` are selected columns.
    """

    row: int
    top: int
    height: int
    columns: Sequence[tuple[int, int, int]]
    current: int
    at_work: bool
    focused: bool
    chosen: Collection[int]


def paint_band(painter: QPainter, sheet: GridSheet, band: Band, width: int) -> None:
    """Paint one row of the grid."""
    colours = inks(theme.palette())
    if band.at_work:
        painter.fillRect(0, band.top, width, band.height, colours.row)
    painter.fillRect(0, band.top + band.height - 1, width, 1, colours.line)
    for column, x, size in band.columns:
        if column < len(sheet.items):
            lead = GAP if sheet.items[column].starts else 0
            box = QRect(x + 1 + lead, band.top + 3, size - 2 - lead, band.height - 7)
            _paint_answer(painter, sheet, (band.row, column), box)
            if column in band.chosen:
                painter.fillRect(box, colours.chosen)
            if column == band.current:
                painter.setPen(colours.current if band.focused else colours.at_rest)
                painter.setBrush(_NO_BRUSH)
                painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    _paint_notes(painter, sheet, band)


def _paint_answer(painter: QPainter, sheet: GridSheet, at: tuple[int, int], box: QRect) -> None:
    typed, cell = sheet.typed(*at), sheet.lines.cell(*at)
    if typed is not None:
        _paint_typed(painter, typed, QRectF(box))
        return
    if isinstance(cell, Bad):
        _paint_bad(painter, cell.text, QRectF(box))
        return
    look = _look(sheet, at, cell, (box.width(), box.height()))
    scale = painter.device().devicePixelRatio()
    picture = _picture(look, theme.palette().name, theme.text_size(), scale)
    painter.drawPixmap(box.topLeft(), picture)


def _look(
    sheet: GridSheet, at: tuple[int, int], cell: Answer | None, size: tuple[int, int]
) -> Look:
    row, column = at
    item = sheet.items[column]
    choice = item.by_value.get(cell) if cell is not None else None
    if choice is not None:
        if choice.tone:
            return Look("sign", size, tone=choice.tone)
        return Look("plain", size, choice.text, shade=choice.shade)
    if not sheet.lines.is_open(row, column):
        return Look("closed", size)
    said = sheet.lines.all[row].row.hints.get(item.id, "")
    if item.is_number:
        shown = item.shown(cell)
        return Look("number", size, shown) if shown else Look("faint", size, item.shown(said))
    hint = item.by_value.get(said)
    return Look("hint", size, tone=hint.tone) if hint else Look("empty", size)


def _paint_typed(painter: QPainter, text: str, box: QRectF) -> None:
    """The text so far, with a bar where the next character goes."""
    colours = inks(theme.palette())
    painter.setPen(_NO_PEN)
    painter.setBrush(colours.card)
    painter.drawRoundedRect(box, 4, 4)
    painter.setFont(theme.font(14))
    painter.setPen(colours.ink)
    placed = painter.boundingRect(box.translated(0, -theme.px(1)), _CENTRE, text or " ")
    painter.drawText(placed, _CENTRE, text)
    bar = QRectF(placed.right() + 1, box.top() + 4, 1.5, box.height() - 8)
    painter.fillRect(bar, colours.accent)


def _paint_bad(painter: QPainter, text: str, box: QRectF) -> None:
    colours = inks(theme.palette())
    painter.setPen(colours.bad)
    painter.setBrush(theme.palette().soft("problem"))
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
    painter.setPen(colours.ink)
    painter.setFont(theme.font(14))
    room = int(box.width()) - 2
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
    painter.drawText(box.translated(0, -theme.px(1)), _CENTRE, shown)


def _paint_notes(painter: QPainter, sheet: GridSheet, band: Band) -> None:
    places = [place for place in band.columns if place[0] >= len(sheet.items)]
    if not places:
        return
    notes = sheet.lines.all[band.row].notes
    if notes:
        for column, x, size in places:
            at = column - len(sheet.items)
            if at < len(notes):
                box = QRectF(x + 8, band.top, size - 8, band.height)
                _paint_note(painter, notes[at], box)
        return
    if words := sheet.remaining(band.row):
        painter.setFont(theme.font(14))
        painter.setPen(inks(theme.palette()).muted)
        left = places[0][1] + 8
        box = QRectF(left, band.top, sum(size for _, _, size in places) - 8, band.height)
        painter.drawText(box.translated(0, -theme.px(1)), _LEFT, words)


def _paint_note(painter: QPainter, note: GridNote, box: QRectF) -> None:
    if note.tone is not None:
        spot = QPointF(box.left() + theme.px(5), box.center().y())
        draw_mark(painter, note.tone, spot, theme.px(10))
        box = box.adjusted(theme.px(16), 0, 0, 0)
    painter.setFont(_note_font(note))
    painter.setPen(inks(theme.palette()).ink)
    painter.drawText(box.translated(0, -theme.px(1)), _LEFT, note.text)


def _note_font(note: GridNote) -> QFont:
    return theme.font(15, bold=True) if note.strong else theme.font(14)
