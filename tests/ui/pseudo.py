"""A language that nobody speaks: English made longer, between brackets, to see what has no room."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from careapp import i18n

_FILL = "oxo xo oxox "


def stretched(text: str) -> str:
    """Longer by two fifths, the brackets with it; places like {name} and %n stay as they are."""
    more = max(len(text) * 2 // 5 - 2, 2)
    filling = (_FILL * (more // len(_FILL) + 1))[:more].strip()
    return f"[{text} {filling}]" if text.strip() else text


class _Longer(QTranslator):
    """For what the window says by itself."""

    def isEmpty(self):
        return False

    def translate(self, context, text, note=None, n=-1):
        if not context[:1].isupper() or context.startswith("Q"):
            return ""  # Qt's own words
        return stretched(text).replace("%n", str(n)) if n >= 0 else stretched(text)


class _Catalogue(dict):
    """For what the floors below the window say."""

    def get(self, key, default=None):
        return self if isinstance(default, dict) else stretched(key)


@contextmanager
def spoken(app: QApplication, monkeypatch) -> Iterator[None]:
    """Everything that is said from now on, in windows still to be built, is stretched."""
    longer = _Longer()
    app.installTranslator(longer)
    monkeypatch.setattr(i18n, "_catalogue", lambda name: _Catalogue())
    yield
    monkeypatch.undo()
    app.removeTranslator(longer)
