"""Cutting a text into a few lines where it is painted, remembered for painting it again."""

from functools import lru_cache

from PySide6.QtGui import QFontMetricsF

from careapp.ui import theme
from careapp.ui.lines import elided, wrapped


@lru_cache(maxsize=1_000)
def cut(text: str, width: int, size: float, most: int, _text_size: int) -> tuple[str, ...]:
    """At most so many lines of a width; the last one ends in … where there is more."""
    metrics = QFontMetricsF(theme.font(size))
    if metrics.horizontalAdvance(text) <= width:  # most are short: no words are looked for
        return (text,)
    lines = wrapped(text, width, metrics)
    if len(lines) > most:
        rest = " ".join(lines[most - 1 :])
        lines = [*lines[: most - 1], elided(rest, width, size)]
    return tuple(lines)
