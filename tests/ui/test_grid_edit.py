"""Numbers typed into the grid: nothing typed is lost, and what is no answer is refused in place."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolTip, QVBoxLayout, QWidget

from careapp import i18n
from careapp.ui.grid_caption import GridCaption
from careapp.ui.grid_history import Bad
from careapp.ui.grid_items import GridNote, GridRow, grid_items
from careapp.ui.grid_paste import PasteOutcome
from careapp.ui.grid_view import GridView

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
WEIGHT, HEIGHT, AGE = "weight_kg", "height_cm", "age_months"


class Owner:
    """What a screen does with a grid: keeps what is told."""

    def __init__(self, grid):
        self.stored, self.told, self.left, self.pasted = {}, [], [], []
        grid.answered.connect(self.store)
        grid.row_left.connect(self.left.append)
        grid.pasted.connect(self.pasted.append)

    def store(self, row, values):
        self.told.append((row, dict(values)))
        mine = self.stored.setdefault(row, {})
        for item, value in values.items():
            mine.pop(item, None) if value is None else mine.__setitem__(item, value)


def tall(item, value, answers):
    """A rule between two numbers, as a form may have one."""
    return "taller than heavy" if item == HEIGHT and value < answers.get(WEIGHT, 0) else ""


@pytest.fixture(autouse=True)
def in_english(own_settings):
    i18n.use_language("en")


@pytest.fixture
def grid(forms, on_screen):
    made = GridView(grid_items(forms.form("measurement"), "en"), ("BMI",), "Weight and height")
    made.set_rules(lambda row, answers: [GridNote("both")] * (len(answers) > 1), refuse=tall)
    made.show_rows(
        GridRow(f"r{n}", str(n), f"Child {n}", hints={AGE: 100 + n}) for n in range(1, 41)
    )
    made.owner = Owner(made)
    on_screen(made, 900, 500)
    made.setFocus()
    return made


def at(grid):
    return grid.row, grid.column


def press(qtbot, grid, *keys):
    for key in keys:
        qtbot.keyClicks(grid, key) if isinstance(key, str) else qtbot.keyClick(grid, key)


def test_a_class_of_forty_is_typed_without_the_mouse(grid, qtbot):
    for n in range(40):
        press(qtbot, grid, f"{20 + n}.5", Key.Key_Return, f"{110 + n}", Key.Key_Enter)
    assert grid.owner.stored == {
        f"r{n + 1}": {WEIGHT: 20.5 + n, HEIGHT: 110.0 + n} for n in range(40)
    }
    assert grid.owner.left[:39] == [f"r{n}" for n in range(1, 40)]
    assert grid.sheet.lines.complete() == 40


def test_enter_goes_to_what_is_missing_and_tab_to_the_next_cell(grid, qtbot):
    press(qtbot, grid, "20", Key.Key_Return)
    assert at(grid) == (0, 1)
    press(qtbot, grid, "110", Key.Key_Return)
    assert at(grid) == (1, 0)
    press(qtbot, grid, "21", Key.Key_Tab, "111", Key.Key_Tab)
    assert at(grid) == (1, 2)
    press(qtbot, grid, "84", Key.Key_Tab)
    assert at(grid) == (2, 0)
    assert grid.owner.stored["r2"] == {WEIGHT: 21.0, HEIGHT: 111.0, AGE: 84}


@pytest.mark.parametrize(
    ("key", "place"), [(Key.Key_Down, (1, 0)), (Key.Key_Right, (0, 1)), (Key.Key_End, (0, 2))]
)
def test_arrows_take_the_number_and_go_on(grid, qtbot, key, place):
    press(qtbot, grid, "23.4", key)
    assert at(grid) == place
    assert grid.owner.stored == {"r1": {WEIGHT: 23.4}}


def test_a_column_is_typed_downwards(grid, qtbot):
    for n in range(3):
        press(qtbot, grid, f"{30 + n}", Key.Key_Down)
    assert grid.owner.stored == {f"r{n + 1}": {WEIGHT: 30.0 + n} for n in range(3)}


@pytest.mark.parametrize(
    ("text", "reason"),
    [("0", "“0” is not an answer here. Use 1–400."), ("999", "“999” is not an answer"),
     ("1.2.3", "“1.2.3” is not an answer"), ("-", "“-” is not an answer")],
)  # fmt: skip
@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Tab, Key.Key_Down])
def test_what_is_no_answer_stays_with_its_reason_and_nothing_moves(grid, qtbot, text, reason, key):
    caption = GridCaption(grid)
    qtbot.addWidget(caption)
    press(qtbot, grid, text, key)
    assert at(grid) == (0, 0)
    assert grid.sheet.lines.cell(0, 0) == Bad(text)
    assert grid.sheet.shown(0, 0) == text
    assert reason in QToolTip.text()
    assert reason in caption.accessibleName()
    assert grid.owner.stored.get("r1", {}) == {}
    press(qtbot, grid, key)
    assert at(grid) != (0, 0)
    assert grid.sheet.lines.is_hole(0, 0)


def test_a_refused_number_is_put_right_by_typing_on(grid, qtbot):
    press(qtbot, grid, "4000", Key.Key_Return)
    press(qtbot, grid, Key.Key_F2, Key.Key_Backspace, Key.Key_Backspace, Key.Key_Return)
    assert grid.owner.stored == {"r1": {WEIGHT: 40.0}}
    assert at(grid) == (0, 1)


def test_the_forms_own_rule_is_told_in_its_own_words(grid, qtbot):
    press(qtbot, grid, "60", Key.Key_Return, "50", Key.Key_Return)
    assert at(grid) == (0, 1)
    assert grid.sheet.wrong(0, 1) == "taller than heavy"
    assert grid.sheet.spoken(0, 1).endswith("taller than heavy")
    assert grid.owner.stored == {"r1": {WEIGHT: 60.0}}


def test_what_is_typed_so_far_is_stored_when_the_keys_pause(grid, qtbot):
    press(qtbot, grid, "38")
    assert grid.owner.stored == {}
    qtbot.waitUntil(lambda: grid.owner.stored == {"r1": {WEIGHT: 38.0}})
    assert grid.sheet.typed(0, 0) == "38"
    press(qtbot, grid, ".5", Key.Key_Return)
    assert grid.owner.stored == {"r1": {WEIGHT: 38.5}}


def test_a_number_is_one_step_of_undo_however_it_was_typed(grid, qtbot):
    press(qtbot, grid, "38")
    qtbot.waitUntil(lambda: grid.owner.stored == {"r1": {WEIGHT: 38.0}})
    press(qtbot, grid, "5", Key.Key_Return, "140", Key.Key_Return)
    for _ in range(2):
        qtbot.keyClick(grid, Key.Key_Z, CTRL)
    assert grid.owner.stored == {"r1": {}}
    assert at(grid) == (0, 0)
    qtbot.keyClick(grid, Key.Key_Y, CTRL)
    assert grid.owner.stored == {"r1": {WEIGHT: 385.0}}


def test_undo_while_typing_takes_back_what_is_typed(grid, qtbot):
    press(qtbot, grid, "38", Key.Key_Return, Key.Key_Left, "99")
    qtbot.keyClick(grid, Key.Key_Z, CTRL)
    assert grid.owner.stored == {"r1": {WEIGHT: 38.0}}
    assert grid.sheet.typing is None


def test_escape_gives_the_cell_back_what_it_had(grid, qtbot):
    press(qtbot, grid, "38", Key.Key_Return, Key.Key_Left, "9")
    qtbot.waitUntil(lambda: grid.owner.stored == {"r1": {WEIGHT: 9.0}})
    press(qtbot, grid, Key.Key_Escape)
    assert grid.owner.stored == {"r1": {WEIGHT: 38.0}}
    assert grid.hasFocus()


def test_leaving_by_mouse_or_focus_loses_nothing(grid, qtbot, on_screen):
    press(qtbot, grid, "38")
    grid.go(4, 1)
    assert grid.owner.stored == {"r1": {WEIGHT: 38.0}}
    press(qtbot, grid, "144")
    grid.clearFocus()
    assert grid.owner.stored["r5"] == {HEIGHT: 144.0}
    assert grid.owner.left[-1] == "r5"


def test_a_flush_takes_what_is_typed(grid, qtbot):
    press(qtbot, grid, "38.")
    grid.flush()
    assert grid.owner.stored == {"r1": {WEIGHT: 38.0}}
    assert grid.owner.left == ["r1"]


def test_an_emptied_field_takes_the_answer_out(grid, qtbot):
    press(qtbot, grid, "38", Key.Key_Return, Key.Key_Left, Key.Key_F2)
    press(qtbot, grid, Key.Key_Backspace, Key.Key_Backspace, Key.Key_Down)
    assert grid.owner.stored == {"r1": {}}
    press(qtbot, grid, "39", Key.Key_Up, Key.Key_Down, Key.Key_Delete)
    assert grid.owner.stored == {"r1": {}, "r2": {}}


def test_a_column_is_pasted_from_excel_and_what_is_no_number_is_red(grid, qtbot):
    QGuiApplication.clipboard().setText("25.5\t120\n๓๐\t130.5\nabsent\t0\n")
    qtbot.keyClick(grid, Key.Key_V, CTRL)
    assert grid.owner.pasted == [PasteOutcome(taken=4, refused=2)]
    assert grid.owner.stored == {
        "r1": {WEIGHT: 25.5, HEIGHT: 120.0}, "r2": {WEIGHT: 30.0, HEIGHT: 130.5}, "r3": {},
    }  # fmt: skip
    assert grid.sheet.lines.cell(2, 0) == Bad("absent")
    grid.next_hole()
    assert at(grid) == (2, 0)


def test_what_is_copied_can_be_pasted_again(grid, qtbot):
    press(qtbot, grid, "25.5", Key.Key_Right, "120.25", Key.Key_Return)
    grid.go(0, 0)
    grid.selectionModel().select(
        grid.model().index(0, 0), grid.selectionModel().SelectionFlag.Select
    )
    qtbot.keyClick(grid, Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "25.5"


def test_thai_digits_and_keys_of_a_thai_keyboard_are_numbers(grid):
    for letter in "๓ภใถ":
        press_ = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QGuiApplication.sendEvent(grid, press_)
    grid.flush()
    assert grid.owner.stored == {"r1": {WEIGHT: 34.5}}


def test_the_known_age_shows_faintly_and_is_no_answer(grid):
    assert grid.sheet.shown(0, 2) == ""
    assert grid.answers("r1") == {}
    assert not grid.sheet.lines.is_hole(0, 2)


def test_the_grid_is_left_with_escape_when_nothing_is_typed(forms, on_screen, qtbot):
    page, grid, button = QWidget(), GridView(grid_items(forms.form("crafft"), "en")), QPushButton()
    column = QVBoxLayout(page)
    column.addWidget(grid)
    column.addWidget(button)
    grid.show_rows([GridRow("r1", "1", "Child 1")])
    on_screen(page, 600, 300)
    grid.setFocus()
    press(qtbot, grid, "7", Key.Key_Escape)
    assert grid.hasFocus()
    press(qtbot, grid, Key.Key_Escape)
    assert button.hasFocus()


def test_days_and_yes_or_no_stand_in_one_sheet(forms, on_screen, qtbot):
    grid = GridView(grid_items(forms.form("crafft"), "en"))
    grid.show_rows([GridRow("r1", "1", "Child 1"), GridRow("r2", "2", "Child 2")])
    owner = Owner(grid)
    on_screen(grid, 600, 300)
    grid.setFocus()
    press(qtbot, grid, "0", Key.Key_Return, "12", Key.Key_Return, "365", Key.Key_Return)
    press(qtbot, grid, "1", "0")
    assert owner.stored == {"r1": {"a1": 0, "a2": 12, "a3": 365, "b1": 1, "b2": 0}}
    grid.go(1, 0)
    press(qtbot, grid, "1.5", Key.Key_Return)
    assert at(grid) == (1, 0)  # half a day is none
