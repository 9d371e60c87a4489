"""F1 opens the guide at the page for what is shown, in one window beside the program's own."""

import importlib
import pkgutil
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)

import careapp.ui
from careapp.guide.pages import guide
from careapp.settings import load
from careapp.ui import district_places, places
from careapp.ui.about import About
from careapp.ui.front import Front
from careapp.ui.guide import page_of
from careapp.ui.help_button import HelpButton
from careapp.ui.screens.gallery import Gallery
from careapp.ui.screens.settings_section import Section
from tests.ui import schools

# Loaded before a school is open, or with any paper: none of them needs the guide.
_WITHOUT = "careapp.ui.doors, careapp.ui.guide, careapp.ui.shell, careapp.reports.document"


def below(kind):
    for each in kind.__subclasses__():
        if each.__module__.startswith("careapp."):
            yield each
        yield from below(each)


@pytest.fixture(scope="module")
def classes():
    """All widgets of the program."""
    for each in pkgutil.walk_packages(careapp.ui.__path__, "careapp.ui."):
        importlib.import_module(each.name)
    return {each.__name__: each for each in below(QWidget)}


def explained(kind):
    return any(each.__name__ in guide("th").places for each in kind.__mro__)


def test_every_place_that_the_guide_names_is_a_part_of_the_window(classes):
    assert {*guide("th").places} <= classes.keys()


def test_every_page_before_sign_in_and_every_part_of_the_settings_has_its_page(classes):
    kinds = [*below(Front), *below(Section)]
    general = {"SavedSection", "SteppedFront"}
    assert [k.__name__ for k in kinds if not explained(k) and k.__name__ not in general] == []


@pytest.mark.parametrize("module", [places, district_places])
def test_every_screen_has_its_page(classes, module):
    """By the names in the functions that make them."""
    made = [each.__code__.co_names for each in module._SCREENS.values()]
    names = [next(each for each in some if each.endswith("Screen")) for some in made]
    assert len(names) == len(module._SCREENS)
    apart = {"SettingsScreen"}  # each of its parts has a page
    assert [n for n in names if not explained(classes[n]) and n not in apart] == []


def test_neither_the_guide_nor_what_reads_it_is_loaded_before_it_is_asked_for():
    code = f"import sys, {_WITHOUT}; print([m for m in sys.modules if m.startswith('markdown')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


class _Place(QWidget):
    pass


class _Inner(QWidget):
    pass


class _Derived(_Inner):
    pass


def test_the_page_is_that_of_the_nearest_place_around_or_of_the_one_within(on_screen):
    known = {"_Place": "outer", "_Inner": "inner"}
    outer, inner, field, beside = _Place(), _Derived(), QLineEdit(), QLineEdit()
    QVBoxLayout(inner).addWidget(field)
    column = QVBoxLayout(outer)
    for each in (inner, beside):
        column.addWidget(each)
    on_screen(outer)
    assert page_of(field, known) == "inner"
    assert page_of(beside, known) == "inner"
    inner.hide()
    assert page_of(beside, known) == "outer"
    assert page_of(beside, {}) == ""


def press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def shown(visit):
    """The guide's window, once it has the keyboard."""
    visit.qtbot.waitUntil(lambda: visit.doors.guide.window is not None)
    window = visit.doors.guide.window
    visit.qtbot.waitUntil(window.isActiveWindow)
    return window


def test_f1_opens_the_page_for_the_place_and_a_dialog_and_esc_goes_back(visit, qtbot, tmp_path):
    path, _ = schools.closed(tmp_path / "a", plain=True)
    visit.begin(path)
    press(qtbot, Qt.Key.Key_F1)
    window = shown(visit)
    assert window.page.name == guide("en").places["SignIn"]
    press(qtbot, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: visit.doors.guide.window is None)
    visit.sign_in()
    visit.go("settings", {"section": "backup"})
    visit.take_keyboard()
    press(qtbot, Qt.Key.Key_F1)
    assert shown(visit).page.name == "backup"
    visit.doors.tell_about(visit.doors.window)
    dialog = visit.dialog(About)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    press(qtbot, Qt.Key.Key_F1)
    again = shown(visit)
    assert again.page.name == "backup"  # it lies over the settings
    other = again.findChild(Gallery)._items["lost-laptop"]  # beside the one that is shown
    spot = other.mapTo(again, other.rect().center())
    qtbot.mouseClick(again.windowHandle(), Qt.MouseButton.LeftButton, pos=spot)
    assert again.page.name == "lost-laptop"  # the dialog does not keep the guide from being read
    dialog.reject()


def test_the_sign_above_opens_the_guide_and_says_its_key(visit, qtbot, tmp_path):
    path, _ = schools.closed(tmp_path / "a", plain=True)
    visit.begin(path)
    before = visit.doors.window.showing.findChild(HelpButton)
    menu_of(before)[0].trigger()
    assert shown(visit).page.name == guide("en").places["SignIn"]
    visit.sign_in()
    visit.go("visits")
    sign = visit.doors.window.bar.findChild(HelpButton)
    guide_, about = menu_of(sign)
    assert [guide_.text(), about.text()] == ["Guide\tF1", "About careapp"]
    guide_.trigger()
    assert shown(visit).page.name == "visits"
    menu_of(sign)[1].trigger()
    assert str(path) in visit.dialog(About).said
    visit.dialog(About).reject()


def menu_of(sign):
    """What a press on the sign offers; the menu goes before the choice is told, as Qt has it."""
    sign.click()
    menu = sign.findChild(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    menu.close()
    return menu.actions()


def test_there_is_one_window_which_remembers_its_size_and_follows_the_look(visit, qtbot, tmp_path):
    path, _ = schools.closed(tmp_path / "a", plain=True)
    visit.begin(path)
    door = visit.doors.guide
    door.open("backup")
    window = shown(visit)
    door.open("visits")
    assert door.window is window
    window.resize(777, 555)
    visit.preferences.theme = "dark"
    visit.doors._look_anew()
    qtbot.waitUntil(lambda: door.window is not None and door.window is not window)
    assert door.window.page.name == "visits"
    assert door.window.isVisible()
    door.close()
    assert load().guide_size == [777, 555]
    door.open()
    assert door.window.size().toTuple() == (777, 555)


def test_the_guide_goes_with_the_program(visit, tmp_path):
    path, _ = schools.closed(tmp_path / "a", plain=True)
    visit.begin(path)
    visit.doors.guide.open()
    window = visit.doors.guide.window
    visit.doors.window.close()
    assert not window.isVisible()
    assert not any(
        isinstance(each, QDialog) for each in QApplication.topLevelWidgets() if each.isVisible()
    )
