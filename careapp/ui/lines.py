"""Cutting text into lines where it is painted: at spaces and joints of Thai words, in no date."""

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF

from careapp.domain.thai import JOINT, break_points, joints
from careapp.ui import theme

_SHORTEST = 3  # letters of a part of a compound


def wrapped(text: str, width: float, metrics: QFontMetricsF) -> list[str]:
    """`text` in lines of at most `width`. What is too wide for a line is cut where a word ends, and
    a compound at its parts."""
    pieces: list[str] = []
    for piece in _pieces(text):
        pieces += _parts(piece, width, metrics)
    lines = [""]
    for piece in pieces:
        if lines[-1] and metrics.horizontalAdvance((lines[-1] + piece).strip()) > width:
            lines.append("")
        lines[-1] += piece
    return [line.strip() for line in lines if line.strip()] or [""]


def elided(text: str, width: int, size: float, *, bold: bool = False) -> str:
    """`text` with … for what is beyond a width, remembered for painting it again."""
    return _elided(text, width, size, bold, theme.text_size())


@lru_cache(maxsize=2_000)
def _elided(text: str, width: int, size: float, bold: bool, _text_size: int) -> str:
    metrics = QFontMetrics(theme.font(size, bold=bold))
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


def advance(text: str, size: float, *, bold: bool = False) -> float:
    """How wide a text is, remembered for measuring it again."""
    return _advance(text, size, bold, theme.text_size())


@lru_cache(maxsize=2_000)
def _advance(text: str, size: float, bold: bool, _text_size: int) -> float:
    return QFontMetricsF(theme.font(size, bold=bold)).horizontalAdvance(text)


@lru_cache(maxsize=2_000)
def _pieces(text: str) -> tuple[str, ...]:
    """The text between the places where a line ends as on paper: not inside a date, a count or a
    name. A space stays with the word before it."""
    from careapp.domain.thai_lines import breaks  # its patterns are no part of the start

    text = text.replace(JOINT, "")
    spaces, words = breaks(text)
    return _cut(text, {*spaces, *words})


@lru_cache(maxsize=2_000)
def _words(piece: str) -> tuple[str, ...]:
    """The same, wherever a word ends."""
    spaces = {n + 1 for n, letter in enumerate(piece) if letter == " "}
    return _cut(piece, {*spaces, *break_points(piece)})


def _cut(text: str, places: set[int]) -> tuple[str, ...]:
    stops = sorted({*places, len(text)})
    return tuple(text[a:b] for a, b in zip([0, *stops], stops, strict=False) if a < b)


def _parts(piece: str, width: float, metrics: QFontMetricsF) -> list[str]:
    if metrics.horizontalAdvance(piece.strip()) <= width:
        return [piece]
    words = _words(piece)
    if len(words) > 1:
        return [part for word in words for part in _parts(word, width, metrics)]
    cuts = compound(piece)
    if not cuts:
        return [piece]
    fitting = [cut for cut in cuts if metrics.horizontalAdvance(piece[:cut]) <= width]
    cut = fitting[-1] if fitting else cuts[0]
    return [*_parts(piece[:cut], width, metrics), *_parts(piece[cut:], width, metrics)]


@lru_cache(maxsize=2_000)
def compound(word: str) -> tuple[int, ...]:
    """Where a word falls into two words: ความสามารถ|พิเศษ. A word is what has no joints."""
    return tuple(
        cut
        for cut in range(_SHORTEST, len(word) - _SHORTEST + 1)
        if not (joints(word[:cut]) or joints(word[cut:]))
    )
