"""How the cells of the grid are painted: answers by shade or sign, notes, the cell at work."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from careapp.ui import theme
from careapp.ui.grid_history import Bad
from careapp.ui.grid_items import GridChoice, GridNote
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
    """Colours and pens, made once per theme: a cell is painted often."""

    ink: QColor
    muted: QColor
    row: QColor
    card: QColor
    ground: QColor
    line: QPen
    frame: QPen
    current: QPen
    at_rest: QPen
    bad: QPen
    shades: tuple[QColor, QColor, QColor]
    chosen: QColor


@lru_cache(maxsize=4)
def inks(tokens: Palette) -> Inks:
    first, second, third = map(QColor, tokens.shades)
    chosen = QColor(tokens.accent)
    chosen.setAlpha(46)
    return Inks(
        QColor(tokens.ink),
        QColor(tokens.muted),
        QColor(tokens.row),
        QColor(tokens.card),
        QColor(tokens.ground),
        QPen(QColor(tokens.line), 1),
        QPen(QColor(tokens.line), 1),
        QPen(QColor(tokens.accent), 2),
        QPen(QColor(tokens.faint), 2),
        QPen(QColor(tokens.problem), 1.6),
        (first, second, third),
        chosen,
    )


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
    painter.setPen(colours.line)
    painter.drawLine(0, band.top, width, band.top)
    text_font, items = theme.font(14), len(sheet.items)
    painter.setFont(text_font)
    for column, x, size in band.columns:
        if column < items:
            lead = GAP if sheet.items[column].starts else 0
            box = QRectF(x + 1.5 + lead, band.top + 4, size - 3 - lead, band.height - 7)
            _paint_answer(painter, sheet, (band.row, column), box)
            if column in band.chosen:
                painter.setPen(_NO_PEN)
                painter.setBrush(colours.chosen)
                painter.drawRoundedRect(box, 4, 4)
            if column == band.current:
                painter.setPen(colours.current if band.focused else colours.at_rest)
                painter.setBrush(_NO_BRUSH)
                painter.drawRoundedRect(box, 4, 4)
    _paint_notes(painter, sheet, band)


def _paint_answer(painter: QPainter, sheet: GridSheet, at: tuple[int, int], box: QRectF) -> None:
    colours, lines, item = inks(theme.palette()), sheet.lines, sheet.items[at[1]]
    cell = lines.cell(*at)
    if isinstance(cell, Bad):
        painter.setPen(colours.bad)
        painter.setBrush(theme.palette().soft("problem"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(colours.ink)
        shown = painter.fontMetrics().elidedText(
            cell.text, Qt.TextElideMode.ElideRight, int(box.width()) - 2
        )
        painter.drawText(box, _CENTRE, shown)
    elif (choice := item.by_value.get(cell) if cell is not None else None) is not None:
        _paint_choice(painter, choice, box)
    elif not lines.is_open(*at):
        painter.setPen(_NO_PEN)
        painter.setBrush(colours.ground)
        painter.drawRoundedRect(box, 4, 4)
    else:
        painter.setPen(colours.frame)
        painter.setBrush(colours.card)
        painter.drawRoundedRect(box, 4, 4)
        hint = item.by_value.get(lines.all[at[0]].row.hints.get(item.id, ""))
        if hint is not None:
            painter.setOpacity(0.4)
            draw_mark(painter, hint.tone, box.center(), theme.px(9))
            painter.setOpacity(1.0)


def _paint_choice(painter: QPainter, choice: GridChoice, box: QRectF) -> None:
    painter.setPen(_NO_PEN)
    if choice.tone:
        painter.setBrush(theme.palette().soft(choice.tone))
        painter.drawRoundedRect(box, 4, 4)
        draw_mark(painter, choice.tone, box.center(), theme.px(10))
        return
    colours = inks(theme.palette())
    painter.setBrush(colours.shades[choice.shade])
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(colours.ink)
    painter.drawText(box.translated(0, -theme.px(1)), _CENTRE, choice.text)


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
