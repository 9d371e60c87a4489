from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from careapp import i18n
from careapp.forms.items import Item
from careapp.forms.text import Text
from careapp.ui.form_fields import FieldRow, Reading, read_answer, shown_answer

WORDS = Text("คะแนน", "Score")
NUMBER = Item("n", "s", "number", WORDS, low=0, high=10)
DECIMAL = Item("d", "s", "decimal", WORDS, low=0)
DATE = Item("t", "s", "date", WORDS)
TEXT = Item("x", "s", "text", WORDS, appearance="multiline")
LINE = Item("l", "s", "text", WORDS)


@pytest.fixture(autouse=True)
def in_english():
    i18n.use_language("en")


@pytest.fixture
def row(on_screen):
    def make(item):
        return on_screen(FieldRow(item, "คะแนน"), 700, 100)

    return make


@pytest.mark.parametrize(
    ("item", "text", "value"),
    [(NUMBER, " 7 ", 7), (NUMBER, "๑๐", 10), (DECIMAL, "1,250.5", 1250.5), (TEXT, " ก ", "ก"),
     (DATE, "24/11/2569", "2026-11-24"), (NUMBER, "", None), (TEXT, "  ", None)],
)  # fmt: skip
def test_typed_text_is_read(item, text, value):
    assert read_answer(item, text) == Reading(value)


@pytest.mark.parametrize(
    ("item", "text", "sentence"),
    [(NUMBER, "11", "Only from 0 to 10"), (NUMBER, "x", "Not a number"),
     (NUMBER, "1.5", "Not a number"), (DECIMAL, "-2", "not possible"), (DATE, "31/2/2569", "Not a"),
     (DECIMAL, "nan", "not possible")],
)  # fmt: skip
def test_what_cannot_be_is_no_answer_and_says_why(item, text, sentence):
    found = read_answer(item, text)
    assert found.value is None
    assert sentence in found.fault


def test_a_year_of_the_common_era_is_doubted_and_kept():
    found = read_answer(DATE, "24/11/2026")
    assert found.value == "2026-11-24"
    assert "2569" in found.doubt


@given(st.integers(0, 10))
def test_what_is_shown_is_read_again(number):
    assert read_answer(NUMBER, shown_answer(NUMBER, number)).value == number


@given(st.dates(date(1930, 1, 1), date(2060, 1, 1)))
def test_a_date_that_is_shown_is_read_again(day):
    shown = shown_answer(DATE, day.isoformat())
    assert read_answer(DATE, shown).value == day.isoformat()


def test_typing_is_told_after_a_pause(row, qtbot):
    field = row(NUMBER)
    with qtbot.waitSignal(field.answered) as told:
        qtbot.keyClicks(field.findChild(QLineEdit), "7")
    assert told.args == [7]


def test_leaving_the_field_tells_at_once(row, qtbot):
    field = row(NUMBER)
    edit = field.findChild(QLineEdit)
    qtbot.keyClicks(edit, "7")
    with qtbot.waitSignal(field.answered, timeout=300):
        qtbot.keyClick(edit, Qt.Key.Key_Return)


def test_an_impossible_text_stays_in_the_field_and_takes_the_answer_out(row, qtbot):
    field = row(NUMBER)
    field.set_value(5)
    edit = field.findChild(QLineEdit)
    edit.selectAll()
    qtbot.keyClicks(edit, "99")
    with qtbot.waitSignal(field.answered) as told:
        field.flush()
    assert told.args == [None]
    assert field.text() == "99"
    assert edit.property("state") == "error"
    assert "Only from 0 to 10" in edit.accessibleDescription()
    field.set_value(5)
    assert edit.property("state") == ""


def test_a_doubtful_date_is_shown_back_in_the_buddhist_era(row, qtbot):
    field = row(DATE)
    qtbot.keyClicks(field.findChild(QLineEdit), "24/11/2026")
    field.flush()
    assert field.text() == "24/11/2569"
    assert field.value() == "2026-11-24"


def test_a_text_may_have_lines_and_tab_goes_on(row, qtbot):
    field = row(TEXT)
    edit = field.findChild(QPlainTextEdit)
    assert edit.tabChangesFocus()
    edit.setPlainText("วาดภาพ\nทำอาหาร")
    with qtbot.waitSignal(field.answered) as told:
        field.flush()
    assert told.args == ["วาดภาพ\nทำอาหาร"]


def test_showing_an_answer_tells_nobody(row, qtbot):
    field = row(TEXT)
    with qtbot.assertNotEmitted(field.answered, wait=700):
        field.set_value("วาดภาพ")
        field.flush()


def test_a_text_without_a_wish_is_one_line_and_its_check_is_heard(row, qtbot):
    field = row(LINE)
    field.check = lambda value: "" if len(value) == 3 else "Three letters"
    edit = field.findChild(QLineEdit)
    field.told = []
    field.answered.connect(field.told.append)
    edit.setText("ab")
    field.flush()
    assert field.told == []
    assert field.unread == "ab"
    edit.setText("abc")
    field.flush()
    assert field.told == ["abc"]
    assert field.unread == ""


def test_the_limits_of_a_number_stand_in_its_field(row):
    assert row(NUMBER).findChild(QLineEdit).placeholderText() == "0–10"
    assert row(DECIMAL).findChild(QLineEdit).placeholderText() == ""
