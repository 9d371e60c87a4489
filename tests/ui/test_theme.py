import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontMetricsF
from PySide6.QtWidgets import QPushButton

from careapp.ui import palette, stylesheet, theme

Scheme, Contrast = Qt.ColorScheme, Qt.ContrastPreference

HIGHEST, LOWEST = "ที่ น้ำ ปั๊ม กี้ ฟื้น", "ฏุ ฎุ ญู ฐุ"


def luminance(colour):
    def part(value):
        value /= 255
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    colour = QColor(colour)
    return (
        0.2126 * part(colour.red()) + 0.7152 * part(colour.green()) + 0.0722 * part(colour.blue())
    )


def contrast(one, other):
    a, b = sorted((luminance(one), luminance(other)), reverse=True)
    return (a + 0.05) / (b + 0.05)


@pytest.fixture
def light_again(qapp):
    yield
    theme.use(qapp)


def test_our_own_fonts_are_the_families_in_use():
    assert theme.families() == ("Sarabun Care", "Care Symbols")
    assert "Sarabun Care" in QFontDatabase.families()


def test_a_line_is_as_high_as_the_ink_of_thai_marks():
    metrics = QFontMetricsF(theme.font())
    for text in (HIGHEST, LOWEST):
        ink = metrics.tightBoundingRect(text)
        assert -ink.top() <= metrics.ascent() + 1
        assert ink.bottom() <= metrics.descent() + 1


def test_lengths_and_fonts_follow_the_text_size(qapp, light_again):
    theme.use(qapp, "light", 20)
    assert (theme.px(15), theme.px(30)) == (20, 40)
    assert theme.font().pixelSize() == 20
    assert qapp.font().pixelSize() == 20


def test_an_unknown_theme_is_the_light_one(qapp, light_again):
    theme.use(qapp, "sepia")
    assert theme.palette() is palette.LIGHT


@pytest.mark.parametrize(
    ("scheme", "contrast_wanted", "name"),
    [
        (Scheme.Light, Contrast.NoPreference, "light"),
        (Scheme.Dark, Contrast.NoPreference, "dark"),
        (Scheme.Unknown, Contrast.NoPreference, "light"),
        (Scheme.Dark, Contrast.HighContrast, "contrast"),
    ],
)
def test_as_the_system_is_what_the_system_says(scheme, contrast_wanted, name):
    assert theme.of_system(scheme, contrast_wanted) == name


def test_as_the_system_is_the_light_one_where_the_system_does_not_say(qapp, light_again):
    theme.use(qapp, "dark")
    theme.use(qapp, theme.AS_SYSTEM)
    assert theme.palette() is palette.LIGHT


def test_a_shown_button_takes_the_colours_of_another_theme(qapp, qtbot, light_again):
    button = QPushButton("ตกลง")
    button.setProperty("kind", "primary")
    qtbot.addWidget(button)
    button.show()
    theme.use(qapp, "dark")
    picture = button.grab().toImage()
    colours = {picture.pixelColor(x, picture.height() // 2).name() for x in range(4, 12)}
    assert palette.DARK.accent in colours


@pytest.mark.parametrize("tokens", palette.THEMES.values(), ids=lambda tokens: tokens.name)
def test_words_can_be_read_on_every_ground(tokens):
    for ground in (tokens.card, tokens.ground, tokens.hover, tokens.row, tokens.accent_soft):
        assert contrast(tokens.ink, ground) >= 7
        assert contrast(tokens.muted, ground) >= 4.5
    for tone in ("normal", "at_risk", "problem", "talent", "need"):
        assert contrast(tokens.ink, tokens.soft(tone)) >= 7
        assert contrast(tokens.tone(tone), tokens.card) >= 3
        for shade in (0, 0.32, 0.64):
            assert contrast(tokens.on_tone, tokens.tone(tone, shade)) >= 3
    for shade in tokens.shades:
        assert contrast(tokens.ink, shade) >= 4.5
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5
    assert contrast(tokens.accent, tokens.accent_soft) >= 4.5


@pytest.mark.parametrize("tokens", palette.THEMES.values(), ids=lambda tokens: tokens.name)
def test_the_stylesheet_has_no_hole(tokens):
    rules = stylesheet.of(tokens, round)
    assert rules.count("{") == rules.count("}")
    assert "None" not in rules


def test_the_window_follows_the_system_where_it_goes_by_it(visit, qapp, light_again):
    visit.begin()
    theme.use(qapp, "dark")  # as the system was, until a moment ago
    visit.preferences.theme = "dark"
    before = visit.doors.window
    qapp.styleHints().colorSchemeChanged.emit(Scheme.Light)
    visit.settle()
    assert visit.doors.window is before
    visit.preferences.theme = theme.AS_SYSTEM
    qapp.styleHints().colorSchemeChanged.emit(Scheme.Light)
    visit.qtbot.waitUntil(lambda: visit.doors.window is not before)
    assert theme.palette() is palette.LIGHT
