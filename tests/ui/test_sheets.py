"""Dialogs fit the window they lie over: what has no room scrolls, the buttons stay in sight."""

import pytest
from PySide6.QtWidgets import QScrollArea, QWidget

from careapp.ui.sheets import Sheet, resize
from careapp.ui.widgets import button, label
from tests.ui.looking import faults

WIDE = 300


@pytest.fixture
def below(on_screen):
    """The window under the dialogs."""
    return on_screen(QWidget(), 700, 400)


def made(below, lines):
    sheet = Sheet(below, "Some lines")
    for n in range(lines):
        line = label(f"Line {n}")
        line.setMinimumWidth(WIDE)
        sheet.column.addWidget(line)
    sheet.set_foot(button("Not now"), button("Save", "primary"))
    return sheet


def shown(qtbot, sheet):
    with qtbot.waitExposed(sheet):
        sheet.open()
    return sheet


def bar(sheet):
    return sheet.findChild(QScrollArea).verticalScrollBar()


def test_a_short_one_is_as_high_as_its_parts_and_does_not_scroll(qtbot, below):
    sheet = shown(qtbot, made(below, 3))
    assert sheet.height() < 250
    assert bar(sheet).maximum() == 0
    assert faults(sheet) == []
    sheet.reject()


def test_a_long_one_is_as_high_as_the_window_and_scrolls_above_its_buttons(qtbot, below):
    sheet = shown(qtbot, made(below, 40))
    assert sheet.height() == below.height()
    assert bar(sheet).maximum() > 0
    save = next(each for each in sheet.findChildren(type(button(""))) if each.text() == "Save")
    assert sheet.rect().contains(save.geometry())
    assert save.isDefault()
    assert faults(sheet) == []  # nothing scrolls sideways for the bar
    sheet.reject()


def test_what_comes_in_later_makes_it_higher_as_far_as_there_is_room(qtbot, below):
    sheet = shown(qtbot, made(below, 3))
    before = sheet.height()
    sheet.column.addWidget(label("One more"))
    qtbot.waitUntil(lambda: sheet.height() > before)
    assert bar(sheet).maximum() == 0
    for n in range(30):
        sheet.column.addWidget(label(f"And {n}"))
    qtbot.waitUntil(lambda: sheet.height() == below.height())
    sheet.reject()


def test_one_over_another_fits_the_window_below_both(qtbot, below):
    first = shown(qtbot, made(below, 2))
    second = shown(qtbot, made(first, 40))
    assert second.height() == below.height()
    second.reject()
    first.reject()


def test_a_size_of_ones_own_is_bounded_by_the_window(qtbot, below):
    sheet = made(below, 2)
    resize(sheet, 600, 300)
    assert sheet.size().toTuple() == (600, 300)
    resize(sheet, 900, 900)
    assert sheet.size() == below.size()
    sheet.deleteLater()
