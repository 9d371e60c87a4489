"""Cutting text into lines where it is painted, at spaces and Thai word joints."""

from PySide6.QtGui import QFontMetricsF

from careapp.domain.thai import break_points


def wrapped(text: str, width: float, metrics: QFontMetricsF) -> list[str]:
    """`text` in lines of at most `width`, broken at spaces and Thai word joints."""
    stops = sorted({*break_points(text), *(n for n, letter in enumerate(text) if letter == " ")})
    lines, start, last = [], 0, 0
    for stop in (*stops, len(text)):
        if metrics.horizontalAdvance(text[start:stop].strip()) > width and last > start:
            lines.append(text[start:last].strip())
            start = last
        last = stop
    lines.append(text[start:].strip())
    return [line for line in lines if line] or [""]
