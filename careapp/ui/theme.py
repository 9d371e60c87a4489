"""The look of the window: fonts, colours and text size, asked for by all that is painted."""

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from careapp import paths
from careapp.ui import stylesheet
from careapp.ui.palette import LIGHT, THEMES, Palette

FAMILY = "Sarabun Care"
STYLE = "Fusion"
STYLED = "styled"  # a property of an application that was made with the style
SYMBOLS = "Care Symbols"
AS_SYSTEM = "system"  # a theme's name: light, dark or of high contrast, as the system is set
TEXT_SIZE = 15  # the size the window was drawn at
TEXT_SIZES = (13, 14, 15, 16, 18, 20)

_palette = LIGHT
_text_size = TEXT_SIZE


def palette() -> Palette:
    """The colours in use."""
    return _palette


def text_size() -> int:
    """The height of ordinary text in pixels."""
    return _text_size


def px(size: float) -> int:
    """A length drawn for text of 15 pixels, at the text size in use."""
    return round(size * _text_size / TEXT_SIZE)


@lru_cache(maxsize=1)
def families() -> tuple[str, ...]:
    """The font families in use, best first; our own files are loaded at the first call.

    Without the files the system's font is used: the words stay readable, tone marks may be cut.
    """
    known: set[str] = set()  # of ours: the system may have hundreds, which take their time
    for path in sorted((paths.resources() / "fonts").glob("*.ttf")):
        font_id = QFontDatabase.addApplicationFont(str(path))
        known.update(QFontDatabase.applicationFontFamilies(font_id))
    found = tuple(each for each in (FAMILY, SYMBOLS) if each in known)
    return found or (QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family(),)


@lru_cache(maxsize=64)
def _font(pixels: int, bold: bool) -> QFont:
    font = QFont(list(families()))
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font


def font(size: float = TEXT_SIZE, *, bold: bool = False) -> QFont:
    """The font for a size drawn for text of 15 pixels."""
    return _font(px(size), bold)


def of_system(scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> str:
    """The theme that goes with how the system is set; the light one if it does not say."""
    if contrast == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if scheme == Qt.ColorScheme.Dark else "light"


def resolved(app: QApplication, name: str) -> str:
    """A theme by its name, or the one that the system asks for now."""
    hints = app.styleHints()
    if name != AS_SYSTEM:
        return name
    return of_system(hints.colorScheme(), hints.accessibility().contrastPreference())


def use(app: QApplication, name: str = "light", text_size: int = TEXT_SIZE) -> None:
    """Dress the whole application; an unknown theme is the light one."""
    global _palette, _text_size
    name = resolved(app, name)
    _palette, _text_size = THEMES.get(name, LIGHT), text_size
    if not app.property(STYLED):
        app.setStyle(STYLE)
        app.setProperty(STYLED, True)
    app.setPalette(_qt_palette(_palette))
    app.setFont(font())
    app.setStyleSheet(stylesheet.of(_palette, px))


def _qt_palette(tokens: Palette) -> QPalette:
    """Qt's own roles, for what no stylesheet rule dresses: tick boxes, menus, tool tips."""
    role = QPalette.ColorRole
    made = QPalette()
    for each, colour in (
        (role.Window, tokens.ground),
        (role.WindowText, tokens.ink),
        (role.Base, tokens.card),
        (role.AlternateBase, tokens.ground),
        (role.Text, tokens.ink),
        (role.PlaceholderText, tokens.muted),
        (role.Button, tokens.card),
        (role.ButtonText, tokens.ink),
        (role.Highlight, tokens.accent),
        (role.Accent, tokens.accent),
        (role.HighlightedText, tokens.on_accent),
        (role.Link, tokens.accent),
        (role.ToolTipBase, tokens.ink),
        (role.ToolTipText, tokens.card),
        (role.Mid, tokens.faint),
    ):
        made.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, QColor(tokens.faint))
    return made
