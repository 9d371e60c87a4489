"""Ctrl+Z and Ctrl+Y in a form: answers are taken back one by one, as in the grid."""

import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from careapp.forms import own
from careapp.ui.form_view import FormView
from tests.ui.keyboard import press, type_text

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
TRIP = Path(__file__).parents[1] / "forms" / "trip.toml"


def shown(form, on_screen):
    made = FormView(form, "th")
    made.told = []
    made.changed.connect(lambda *what: made.told.append(what))
    return on_screen(made, 1000, 600)


@pytest.fixture
def sdq(forms, on_screen):
    return shown(forms.form("sdq-teacher"), on_screen)


@pytest.fixture
def screening(forms, on_screen):
    return shown(forms.form("screening-11"), on_screen)


@pytest.fixture
def trip(on_screen):
    form, _ = own.read_form(tomllib.loads(TRIP.read_text(encoding="utf-8")))
    return shown(form, on_screen)


def undo(qtbot):
    press(qtbot, Key.Key_Z, CTRL)


def redo(qtbot):
    press(qtbot, Key.Key_Y, CTRL)


def test_answers_are_taken_back_one_by_one_and_given_again(sdq, qtbot):
    sdq.go_to_hole()
    for key in (Key.Key_0, Key.Key_2, Key.Key_1):
        press(qtbot, key)
    undo(qtbot)
    undo(qtbot)
    assert sdq.answers() == {"q1": 0}
    assert sdq.told[-2:] == [("q3", None), ("q2", None)]
    redo(qtbot)
    press(qtbot, Key.Key_Z, CTRL | SHIFT)
    assert sdq.answers() == {"q1": 0, "q2": 2, "q3": 1}


def test_a_changed_answer_is_what_it_was_and_the_keyboard_is_there(sdq, qtbot):
    sdq.set_answers({"q1": 0})
    sdq.answer("q1", 2)
    undo(qtbot)
    assert sdq.answers() == {"q1": 0}
    page = sdq._page(sdq._at)
    assert page.row_with_focus().item.id == "q1"
    assert page.controls["q1"].value() == 0


def test_an_answer_of_another_section_is_shown_where_it_stands(screening, qtbot):
    screening.show_section("learning")
    press(qtbot, Key.Key_1)
    assert screening.section == "health"
    undo(qtbot)
    assert screening.section == "learning"
    assert screening.answers() == {}
    assert screening._page(screening._at).level.bar.value() is None


def test_something_new_leaves_nothing_to_redo(sdq, qtbot):
    sdq.go_to_hole()
    press(qtbot, Key.Key_0)
    undo(qtbot)
    press(qtbot, Key.Key_2)
    redo(qtbot)
    assert sdq.answers() == {"q1": 2}
    assert not sdq.history.again.isEnabled()


def test_another_child_has_a_history_of_its_own(sdq, qtbot):
    sdq.answer("q1", 2)
    sdq.set_answers({"q1": 1})
    sdq.setFocus()
    undo(qtbot)
    assert sdq.answers() == {"q1": 1}
    assert not sdq.history.back.isEnabled()


def number(trip):
    """The field of a number, ready to type."""
    trip.answer("goes", 1)
    trip.show_section("away")
    field = trip._page(trip._at).controls["count"].findChild(QLineEdit)
    field.setFocus()
    return field


def test_what_is_typed_goes_as_a_whole_even_before_it_was_told(trip, qtbot):
    field = number(trip)
    type_text("12")
    field.textEdited.emit("12")
    undo(qtbot)
    assert field.text() == ""
    assert "count" not in trip.answers()
    redo(qtbot)
    assert (field.text(), trip.answers()["count"]) == ("12", 12)
    undo(qtbot)
    undo(qtbot)
    assert trip.answers() == {}
    assert trip.section == "plan"


def test_a_text_that_is_no_answer_goes_first(trip, qtbot):
    field = number(trip)
    type_text("5")
    trip.flush()
    field.selectAll()
    type_text("five")
    undo(qtbot)
    assert field.text() == ""
    undo(qtbot)
    assert field.text() == "5"
    assert QApplication.focusWidget() is field


def test_the_lines_of_a_table_have_their_own_steps_first_and_then_the_form(trip, qtbot):
    number(trip)
    trip.answer("count", 3)
    trip.show_section("people")
    table = trip._page(trip._at).controls["person"]
    table.take_focus()
    table.cells.put(0, 0, table.cells.read(0, 0, "มานี"))
    assert trip.answers()["person"] == [{"who": "มานี"}]
    undo(qtbot)
    assert "person" not in trip.answers()
    assert table.table.hasFocus()
    undo(qtbot)
    assert "count" not in trip.answers()
    redo(qtbot)
    redo(qtbot)
    assert trip.answers()["person"] == [{"who": "มานี"}]


def test_the_buttons_are_named_and_know_whether_there_is_something(sdq, qtbot):
    back, again = sdq.history.back, sdq.history.again
    assert (back.isEnabled(), again.isEnabled()) == (False, False)
    sdq.answer("q1", 2)
    back.click()
    assert sdq.answers() == {}
    assert (back.isEnabled(), again.isEnabled()) == (False, True)
    assert back.accessibleName() == "Undo the last answer"
    assert back.toolTip() == "Undo the last answer (Ctrl+Z)"
