import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from careapp.store.vault import new_recovery_code, tidy_code
from careapp.ui.code_field import CodeEdit, wrong_group
from tests.ui.keyboard import press, type_text

CODE = "K1XG-GMPA-Y4VY-42S1-D4QR-CYJT-E1YH-QV8X"


@pytest.fixture
def edit(on_screen):
    made = on_screen(CodeEdit(), 600, 60)
    made.setFocus()
    return made


@pytest.mark.parametrize(
    "typed",
    [CODE, CODE.lower(), CODE.replace("-", ""), CODE.replace("-", " "), CODE.replace("-", " - ")],
)
def test_a_code_falls_into_groups_however_it_is_typed(edit, typed):
    type_text(typed)
    assert edit.text() == CODE
    assert edit.complete
    assert edit.code() == tidy_code(CODE)


def test_letters_that_look_alike_are_taken_for_each_other(edit):
    type_text("kiolu")
    assert edit.code() == "K101V"


def test_more_than_a_code_is_not_taken(edit):
    type_text(CODE + "ABCD")
    assert edit.text() == CODE


def test_a_letter_can_be_set_right_in_the_middle(qtbot, edit):
    type_text("K1XGGMPAY4VY")
    edit.setCursorPosition(6)  # K1XG-G|MPA
    press(qtbot, Qt.Key.Key_Backspace)
    assert edit.text() == "K1XG-MPAY-4VY"
    type_text("7")
    assert edit.text() == "K1XG-7MPA-Y4VY"
    assert edit.cursorPosition() == 6
    type_text("8")
    assert edit.text() == "K1XG-78MP-AY4V-Y"


def test_taking_out_letters_takes_out_dashes(qtbot, edit):
    type_text("K1XGG")
    press(qtbot, Qt.Key.Key_Backspace)
    assert edit.text() == "K1XG"
    press(qtbot, Qt.Key.Key_Backspace)
    assert edit.text() == "K1X"


@given(st.integers(0, 31), st.sampled_from("ABCDEFGHJKMNPQRSTVWXYZ0123456789"))
def test_the_first_wrong_group_is_named(at, letter):
    code = tidy_code(new_recovery_code())
    typed = code[:at] + letter + code[at + 1 :]
    assert wrong_group(typed, code) == (0 if typed == code else at // 4 + 1)
    assert wrong_group(typed[: at // 4 * 4 + 3], code) == 0  # a group that is not finished
