import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu

from careapp.forms import own
from careapp.forms.logic import complete, scope
from careapp.ui.repeat_model import RepeatModel
from careapp.ui.repeat_table import RepeatTable

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
TRIP = Path(__file__).parents[1] / "forms" / "trip.toml"


@pytest.fixture
def trip():
    form, faults = own.read_form(tomllib.loads(TRIP.read_text(encoding="utf-8")))
    assert not faults
    return form


def follow(form, made, item, answers=None):
    """What a form does with what a table tells: all that is worked out is shown."""

    def show(rows):
        answers_now = {"goes": 1, "count": 2, **(answers or {}), item: rows or []}
        made.show_scope(scope(form, complete(form, answers_now)))

    made.told = []
    made.answered.connect(made.told.append)
    made.answered.connect(show)
    show([])


@pytest.fixture
def table(trip, on_screen):
    made = RepeatTable(trip, trip.item("person"), "แต่ละคน")
    follow(trip, made, "person")
    on_screen(made, 700, 300)
    made.take_focus()
    return made


@pytest.fixture
def members(forms, on_screen):
    form = forms.form("home-visit")
    made = RepeatTable(form, form.item("member"), "สมาชิก")
    follow(form, made, "member")
    on_screen(made, 1000, 300)
    made.take_focus()
    return made


def keys(qtbot, *typed, modifier=Qt.KeyboardModifier.NoModifier):
    for each in typed:
        for key in each if isinstance(each, str) else (each,):  # the first one opens the cell
            qtbot.keyClick(QApplication.focusWidget(), key, modifier)
            QApplication.processEvents()


def cells(made):
    model = made.cells
    return [[model.text(r, c) for c in range(model.columnCount())] for r in range(model.rowCount())]


def go(made, row, column):
    made.table.setCurrentIndex(made.cells.index(row, column))


def test_lines_are_typed_by_keys_alone(table, qtbot):
    keys(qtbot, "Dang", Key.Key_Return, "3", Key.Key_Return)
    assert table.told[-1] == [{"who": "Dang", "days": 3}]
    keys(qtbot, Key.Key_Return, Key.Key_Return)  # past what is worked out, and what is not asked
    keys(qtbot, "Dam", Key.Key_Return, "5", Key.Key_Return)
    assert table.told[-1] == [{"who": "Dang", "days": 3}, {"who": "Dam", "days": 5}]
    assert cells(table) == [["Dang", "3", "300", ""], ["Dam", "5", "500", ""], ["", "", "", ""]]


def test_tab_leaves_the_table_and_arrows_leave_at_its_ends(table, qtbot, on_screen):
    table.cells.set_value([{"who": "Dang"}])
    go(table, 0, 0)
    keys(qtbot, Key.Key_Tab)
    assert not table.table.hasFocus()


def test_a_line_is_taken_out_and_brought_back(table, qtbot):
    table.cells.set_value([{"who": "Dang"}, {"who": "Dam"}])
    table.table.setFocus()
    go(table, 0, 0)
    keys(qtbot, Key.Key_Delete, modifier=CONTROL)
    assert table.told[-1] == [{"who": "Dam"}]
    keys(qtbot, Key.Key_Z, modifier=CONTROL)
    assert table.told[-1] == [{"who": "Dang"}, {"who": "Dam"}]
    go(table, 1, 0)
    keys(qtbot, Key.Key_Delete)
    assert table.told[-1] == [{"who": "Dang"}]
    keys(qtbot, Key.Key_Z, modifier=CONTROL)
    assert table.told[-1] == [{"who": "Dang"}, {"who": "Dam"}]
    assert not table.cells.undo()


def test_the_last_line_taken_out_leaves_no_answer(table, qtbot):
    table.cells.set_value([{"who": "Dang"}])
    table.cells.remove(0)
    assert table.told == [None]


def test_insert_goes_to_the_empty_line(table, qtbot):
    table.cells.set_value([{"who": "Dang"}])
    keys(qtbot, Key.Key_Insert)
    assert table.table.currentIndex().row() == 1


def test_what_is_no_answer_stays_with_its_reason_and_is_not_told(table, qtbot):
    keys(qtbot, "Dang", Key.Key_Return, "9", Key.Key_Return)
    assert table.told[-1] == [{"who": "Dang"}]
    assert cells(table)[0][1] == "9"  # more than the form's constraint lets stand
    assert table.cells.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    kept = table.unread
    table.set_value([{"who": "Dang"}])
    assert table.unread == ""
    table.show_unread(kept)
    assert cells(table)[0][1] == "9"
    go(table, 0, 1)
    keys(qtbot, "4", Key.Key_Return)
    assert table.unread == ""
    assert table.told[-1] == [{"who": "Dang", "days": 4}]


def test_the_first_cell_that_misses_something_is_gone_to(table, qtbot):
    keys(qtbot, "Dang", Key.Key_Return, "5", Key.Key_Return)
    table.take_focus()
    at = table.table.currentIndex()
    assert (at.row(), table.cells.columns[at.column()].id) == (0, "why")


def test_a_cell_that_is_typed_into_counts_when_the_form_is_left(table, qtbot):
    keys(qtbot, "Dang")
    assert table.told == []
    table.flush()
    assert table.told == [[{"who": "Dang"}]]


def test_ticks_and_choices_have_keys(members, qtbot):
    names = [each.id for each in members.cells.columns]
    go(members, 0, names.index("member_disabled"))
    keys(qtbot, Key.Key_Space)
    assert members.told[-1] == [{"member_disabled": 1}]
    go(members, 0, names.index("member_education"))
    keys(qtbot, "2")
    assert members.told[-1] == [{"member_disabled": 1, "member_education": "primary"}]
    go(members, 0, names.index("member_education"))
    keys(qtbot, Key.Key_Return)
    box = members.findChild(QComboBox)
    assert box.currentData() == "primary"
    box.setCurrentIndex(3)
    box.activated.emit(3)
    assert members.told[-1][0]["member_education"] == "lower"


def test_numbers_may_be_typed_with_thai_digits_and_commas(members, qtbot):
    names = [each.id for each in members.cells.columns]
    go(members, 0, names.index("member_wage"))
    keys(qtbot, Key.Key_F2)
    editor = members.findChild(QLineEdit)
    editor.setText("๖,๐๐๐")
    keys(qtbot, Key.Key_Return)
    assert members.told[-1] == [{"member_wage": 6000}]
    assert cells(members)[0][-1] == "6,000"


def test_several_answers_in_a_cell_are_ticked_in_a_menu(forms, on_screen, qtbot, trip):
    person = trip.item("person")
    many = replace(trip.item("region"), id="seen", kind="many")
    form = replace(trip, items=(*trip.items[:-1], replace(person, columns=(many,))))
    made = RepeatTable(form, form.item("person"), "แต่ละคน")
    follow(form, made, "person")
    on_screen(made, 500, 200)
    made.take_focus()
    keys(qtbot, "2", "1")
    assert made.told[-1] == [{"seen": "ne n"}]
    keys(qtbot, Key.Key_Return)
    menu = made.findChild(QMenu)
    assert [each.isChecked() for each in menu.actions()] == [True, True]
    menu.actions()[0].trigger()
    assert made.told[-1] == [{"seen": "n"}]
    menu.close()


def test_the_model_keeps_the_rules_of_qt(trip):
    model = RepeatModel(trip, trip.item("person"))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_value([{"who": "ก"}])
    for row in (0, 1, 2):
        model.setData(model.index(row, 0), f"คน {row}")
    model.remove(1)
    model.undo()
    assert [each["who"] for each in model.value()] == ["คน 0", "คน 1", "คน 2"]
    assert tester.model() is model


def test_a_new_line_begins_with_the_defaults_of_its_columns(on_screen, qtbot):
    values = tomllib.loads(TRIP.read_text(encoding="utf-8"))
    values["sections"][2]["items"][0]["columns"][1]["default"] = 2
    form, faults = own.read_form(values)
    assert not faults
    made = RepeatTable(form, form.item("person"), "แต่ละคน")
    follow(form, made, "person")
    on_screen(made, 700, 300)
    made.take_focus()
    keys(qtbot, "Dang", Key.Key_Return)
    assert made.told[-1] == [{"who": "Dang", "days": 2}]
    assert cells(made) == [["Dang", "2", "200", ""], ["", "", "", ""]]
    go(made, 0, 1)
    keys(qtbot, Key.Key_Delete)
    assert made.told[-1] == [{"who": "Dang"}]
