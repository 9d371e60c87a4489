import re
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QIcon

from careapp import paths
from careapp.ui import icons

ALL = sorted((paths.resources() / "icons").glob("*.svg"))


@pytest.mark.parametrize("file", ALL, ids=lambda file: file.stem)
def test_an_icon_is_drawn_in_the_colour_asked_for(file):
    picture = icons.pixmap(file.stem, "#ff0000", 24).toImage()
    inked = [
        picture.pixelColor(x, y)
        for x in range(24)
        for y in range(24)
        if picture.pixelColor(x, y).alpha() > 200
    ]
    assert inked
    assert all(colour.red() > 240 and colour.green() < 16 for colour in inked)


@pytest.mark.parametrize("file", ALL, ids=lambda file: file.stem)
def test_an_icon_has_no_colour_of_its_own(file):
    root = ET.parse(file).getroot()
    assert root.get("stroke") == "currentColor"
    assert not re.search("#[0-9a-f]{3}", file.read_text(encoding="utf-8"))


def test_the_chosen_one_has_another_colour():
    icon = icons.icon("today", "#808080", "#0000ff")
    plain = icon.pixmap(20, 20).toImage()
    assert icon.pixmap(20, 20, QIcon.Mode.Normal, QIcon.State.On).toImage() != plain


def test_an_icon_beside_words_has_room():
    assert icons.icon_size(beside=True).width() > icons.icon_size().width()
    assert icons.pixmap("lock", "#000000", 20, beside=True).width() == 26


@pytest.mark.parametrize("state", ["done", "here", "later"])
def test_a_step_is_a_number_in_a_circle(state):
    assert icons.numbered(2, state, 26).width() == 52


def test_the_window_shows_the_programs_own_picture():
    picture = icons.program().pixmap(32, 32).toImage()
    assert picture.pixelColor(3, 16).name() == "#2456c7"
    assert picture.pixelColor(16, 11).name() == "#ffffff"
