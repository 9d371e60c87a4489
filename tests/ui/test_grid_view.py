import random

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage, QKeyEvent, QRegion
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from careapp.forms.logic import is_relevant
from careapp.ui.grid_caption import GridCaption
from careapp.ui.grid_items import GridNote, GridRow, grid_items
from careapp.ui.grid_paste import PasteOutcome
from careapp.ui.grid_view import GridView

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


class Owner:
    """What a screen does with a grid: keeps what is told."""

    def __init__(self, grid):
        self.stored, self.left, self.pasted, self.counted = {}, [], [], None
        grid.answered.connect(self.store)
        grid.row_left.connect(self.left.append)
        grid.pasted.connect(self.pasted.append)
        grid.counted.connect(lambda *numbers: setattr(self, "counted", numbers))

    def store(self, row, values):
        mine = self.stored.setdefault(row, {})
        for item, value in values.items():
            mine.pop(item, None) if value is None else mine.__setitem__(item, value)


@pytest.fixture
def sdq(forms):
    return forms.form("sdq-teacher")


@pytest.fixture
def grid(sdq, on_screen):
    items = grid_items(sdq, "th")[:25]
    made = GridView(items, ("ปัญหา",), "SDQ")
    made.set_rules(lambda row, answers: [GridNote("รวม", "normal")] * (len(answers) == 25))
    made.show_rows(GridRow(f"r{n}", str(n), f"ด.ญ.ตัวอย่าง ที่{n}") for n in range(1, 41))
    made.owner = Owner(made)
    on_screen(made, 1000, 500)
    made.setFocus()
    return made


def type_keys(qtbot, grid, keys):
    for key in keys:
        qtbot.keyClicks(grid, key)


def test_parts_of_one_row_that_are_painted_at_once_leave_one_another_in_sight(grid, qtbot):
    type_keys(qtbot, grid, "012")  # a system asks for the cells and for the notes, apart
    viewport = grid.viewport()
    cells = QRect(0, 0, grid.columnViewportPosition(5), grid.rowHeight(0))
    notes = QRect(grid.columnViewportPosition(25), 0, grid.columnWidth(25), grid.rowHeight(0))
    whole = viewport.grab(cells).toImage()
    apart = QImage(viewport.size(), whole.format())
    viewport.render(apart, QPoint(), QRegion(cells) + QRegion(notes))
    assert apart.copy(cells) == whole


def test_a_thousand_keys_are_a_thousand_answers(grid, qtbot):
    chance = random.Random(1)
    keys = [chance.choice("012") for _ in range(1_000)]
    type_keys(qtbot, grid, keys)
    expected = {
        f"r{row + 1}": {f"q{n + 1}": int(keys[row * 25 + n]) for n in range(25)}
        for row in range(40)
    }
    assert grid.owner.stored == expected
    assert {f"r{n}": dict(grid.answers(f"r{n}")) for n in range(1, 41)} == expected
    assert grid.owner.left == [f"r{n}" for n in range(1, 40)]
    assert grid.owner.counted == (40, 40)


def test_a_key_that_is_no_answer_changes_nothing(grid, qtbot):
    type_keys(qtbot, grid, "3x")
    assert grid.owner.stored == {}
    assert (grid.row, grid.column) == (0, 0)


def test_keys_of_a_thai_keyboard_answer_too(grid, qtbot):
    for letter in "จๅ/":
        press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QGuiApplication.sendEvent(grid, press)
    assert grid.owner.stored == {"r1": {"q1": 0, "q2": 1, "q3": 2}}


@pytest.mark.parametrize(
    ("key", "place"),
    [(Key.Key_Right, (3, 6)), (Key.Key_Left, (3, 4)), (Key.Key_Up, (2, 5)), (Key.Key_Down, (4, 5)),
     (Key.Key_Home, (3, 0)), (Key.Key_End, (3, 24)), (Key.Key_Tab, (3, 6)),
     (Key.Key_Backtab, (3, 4)), (Key.Key_Return, (4, 0)), (Key.Key_F4, (3, 6))],
)  # fmt: skip
def test_keys_that_only_go_somewhere(grid, qtbot, key, place):
    grid.go(3, 5)
    qtbot.keyClick(grid, key)
    assert (grid.row, grid.column) == place
    assert grid.owner.stored == {}


def test_control_and_home_or_end_go_to_the_corners(grid, qtbot):
    grid.go(3, 5)
    qtbot.keyClick(grid, Key.Key_End, CTRL)
    assert (grid.row, grid.column) == (39, 24)
    qtbot.keyClick(grid, Key.Key_Home, CTRL)
    assert (grid.row, grid.column) == (0, 0)


def test_backspace_takes_back_what_was_just_typed(grid, qtbot):
    type_keys(qtbot, grid, "12")
    qtbot.keyClick(grid, Key.Key_Backspace)
    assert grid.owner.stored == {"r1": {"q1": 1}}
    assert (grid.row, grid.column) == (0, 1)


def test_delete_clears_all_that_is_selected(grid, qtbot):
    type_keys(qtbot, grid, "1201")
    grid.go(0, 0)
    qtbot.keyClick(grid, Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(grid, Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(grid, Key.Key_Delete)
    assert grid.owner.stored == {"r1": {"q4": 1}}


def test_undo_and_redo_go_where_the_change_was_and_tell_it(grid, qtbot):
    type_keys(qtbot, grid, "12")
    grid.go(5, 5)
    qtbot.keyClick(grid, Key.Key_Z, CTRL)
    assert (grid.row, grid.column) == (0, 1)
    assert grid.owner.stored == {"r1": {"q1": 1}}
    qtbot.keyClick(grid, Key.Key_Z, CTRL)
    qtbot.keyClick(grid, Key.Key_Z, CTRL)
    assert grid.owner.stored == {"r1": {}}
    qtbot.keyClick(grid, Key.Key_Y, CTRL)
    qtbot.keyClick(grid, Key.Key_Y, CTRL)
    assert grid.owner.stored == {"r1": {"q1": 1, "q2": 2}}


def test_a_block_is_pasted_as_one_step_with_faults_in_their_cells(grid, qtbot):
    grid.go(1, 1)
    QGuiApplication.clipboard().setText("0\t1\t9\n2\tจริง\tx\n")
    qtbot.keyClick(grid, Key.Key_V, CTRL)
    assert grid.owner.stored == {"r2": {"q2": 0, "q3": 1}, "r3": {"q2": 2, "q3": 2}}
    assert grid.owner.pasted == [PasteOutcome(taken=4, refused=2)]
    assert grid.sheet.shown(1, 3) == "9"
    qtbot.keyClick(grid, Key.Key_Z, CTRL)
    assert grid.owner.stored == {"r2": {}, "r3": {}}
    assert grid.sheet.shown(1, 3) == ""
    qtbot.keyClick(grid, Key.Key_Y, CTRL)
    assert grid.sheet.shown(1, 3) == "9"


def test_rows_changed_by_a_paste_are_left_at_once_but_the_one_at_work(grid, qtbot):
    QGuiApplication.clipboard().setText("0\n1\n2")
    grid.paste()
    assert grid.owner.left == ["r2", "r3"]
    grid.go(8, 0)
    assert grid.owner.left == ["r2", "r3", "r1"]


def test_selected_cells_are_copied_as_a_spreadsheet_reads_them(grid, qtbot):
    type_keys(qtbot, grid, "120")
    grid.go(0, 0)
    qtbot.keyClick(grid, Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(grid, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(grid, Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "1\t2\n\t"


def test_the_next_hole_is_found_around_the_end(grid, qtbot):
    type_keys(qtbot, grid, "12")
    grid.go(39, 24)
    qtbot.keyClicks(grid, "1")
    assert grid.next_hole()
    assert (grid.row, grid.column) == (0, 2)


def test_a_full_grid_has_no_hole(sdq, qtbot):
    grid = GridView(grid_items(sdq, "th")[:2])
    qtbot.addWidget(grid)
    grid.show_rows([GridRow("a", "1", "ก", {"q1": 0, "q2": 1})])
    assert not grid.next_hole()


def test_it_opens_at_the_first_hole(sdq, qtbot):
    grid = GridView(grid_items(sdq, "th")[:2])
    qtbot.addWidget(grid)
    grid.show_rows([GridRow("a", "1", "ก", {"q1": 0, "q2": 1}), GridRow("b", "2", "ข", {"q1": 0})])
    assert (grid.row, grid.column) == (1, 1)


def test_what_is_not_asked_is_passed_over(sdq, on_screen, qtbot):
    grid = GridView(grid_items(sdq, "th"))
    grid.set_rules(gate=lambda item, answers: is_relevant(sdq, sdq.item(item), answers))
    grid.show_rows([GridRow("a", "1", "ก"), GridRow("b", "2", "ข")])
    on_screen(grid)
    grid.setFocus()
    grid.go(0, 25)
    qtbot.keyClicks(grid, "0")
    assert (grid.row, grid.column) == (1, 0)
    grid.go(0, 25)
    qtbot.keyClicks(grid, "1")
    assert (grid.row, grid.column) == (0, 26)


def test_the_saved_mark_comes_only_when_the_owner_says_so(grid, qtbot):
    def state():
        return grid.sheet.lines.all[0].state

    qtbot.keyClicks(grid, "1")
    assert state() == "saving"
    grid.set_saved("r1")
    assert state() == "saved"
    qtbot.keyClicks(grid, "1")
    grid.set_failed("r1", "ดิสก์เต็ม")
    assert state() == "failed"
    grid.set_saving("r1")
    assert state() == "saving"
    assert grid.owner.stored == {"r1": {"q1": 1, "q2": 1}}


def test_a_row_is_left_when_the_grid_loses_the_keyboard(sdq, on_screen, qtbot):
    page, grid, button = QWidget(), GridView(grid_items(sdq, "th")), QPushButton("x")
    column = QVBoxLayout(page)
    column.addWidget(grid)
    column.addWidget(button)
    grid.show_rows([GridRow("a", "1", "ก")])
    on_screen(page)
    grid.setFocus()
    qtbot.keyClicks(grid, "1")
    with qtbot.waitSignal(grid.row_left) as told:
        qtbot.keyClick(grid, Key.Key_Escape)
    assert told.args == ["a"]
    assert button.hasFocus()
    with qtbot.assertNotEmitted(grid.row_left):
        grid.flush()


def test_tab_on_the_last_cell_leaves_the_grid(sdq, on_screen, qtbot):
    page, grid, button = QWidget(), GridView(grid_items(sdq, "th")[:2]), QPushButton("x")
    column = QVBoxLayout(page)
    column.addWidget(grid)
    column.addWidget(button)
    grid.show_rows([GridRow("a", "1", "ก")])
    on_screen(page)
    grid.setFocus()
    qtbot.keyClick(grid, Key.Key_Tab)
    assert grid.hasFocus()
    qtbot.keyClick(grid, Key.Key_Tab)
    assert button.hasFocus()


def test_the_answers_can_be_chosen_with_the_mouse(grid, qtbot):
    spot = grid.visualRect(grid.sheet.index(2, 3)).center()
    qtbot.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    menu = grid.findChild(QMenu)
    assert [action.text() for action in menu.actions()[:3]] == [
        "0   ไม่จริง",
        "1   ค่อนข้างจริง",
        "2   จริง",
    ]
    menu.actions()[1].trigger()
    menu.close()
    assert grid.owner.stored == {"r3": {"q4": 1}}


def test_a_screen_reader_finds_the_cell_at_work(grid):
    grid.go(4, 7)
    table = QAccessible.queryAccessibleInterface(grid)
    assert table.role() == QAccessible.Role.Table
    assert table.text(QAccessible.Text.Name) == "SDQ"
    shown = grid.model().index(4, 7).data(Qt.ItemDataRole.AccessibleTextRole)
    assert shown.startswith("ด.ญ.ตัวอย่าง ที่5 · ข้อ 8")


def test_a_narrow_grid_keeps_names_and_scrolls_the_rest(grid, qtbot):
    grid.resize(420, 400)
    assert grid.verticalHeader().width() >= 140
    assert grid.horizontalScrollBar().maximum() > 0
    grid.go(0, 24)
    assert grid.visualRect(grid.currentIndex()).right() <= grid.viewport().width()


def test_a_wide_grid_shows_every_column(grid):
    assert grid.horizontalScrollBar().maximum() == 0


def test_a_grid_without_pupils_takes_keys_quietly(sdq, on_screen, qtbot):
    grid = GridView(grid_items(sdq, "th"), ("ปัญหา",))
    grid.show_rows([])
    on_screen(grid)
    for key in (Key.Key_1, Key.Key_F4, Key.Key_Delete, Key.Key_Down, Key.Key_F2):
        qtbot.keyClick(grid, key)
    grid.paste()
    grid.grab()
    assert (grid.row, grid.sheet.rowCount()) == (-1, 0)


class Paints(QObject):
    """How often a widget is painted."""

    def __init__(self, widget):
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, _widget, event):
        self.times += event.type() == QEvent.Type.Paint
        return False


def test_a_row_shows_at_once_that_it_is_not_stored_and_that_it_is_when_the_keys_pause(grid, qtbot):
    paints = Paints(grid.verticalHeader().viewport())
    qtbot.keyClicks(grid, "2")
    qtbot.waitUntil(lambda: paints.times == 1)
    for key in "012":
        grid.set_saved("r1")
        qtbot.keyClicks(grid, key)
    qtbot.wait(20)
    assert paints.times == 1  # it shows dots, and that is true
    grid.set_saved("r1")
    qtbot.waitUntil(lambda: paints.times == 2)
    qtbot.keyClicks(grid, "1")
    qtbot.waitUntil(lambda: paints.times == 3)


def test_a_key_inside_a_row_paints_no_name_and_the_headings_once(grid, qtbot):
    qtbot.keyClicks(grid, "2")
    qtbot.wait(20)
    names = Paints(grid.verticalHeader().viewport())
    heads = Paints(grid.horizontalHeader().viewport())
    qtbot.keyClicks(grid, "2")
    qtbot.waitUntil(lambda: heads.times == 1)
    assert names.times == 0


def test_the_caption_says_what_is_asked_and_the_keys(grid, qtbot):
    caption = GridCaption(grid)
    qtbot.addWidget(caption)
    grid.go(0, 13)
    assert caption.accessibleName() == "ข้อ 14 · 0 ไม่จริง · 1 ค่อนข้างจริง · 2 จริง"


def test_the_row_at_work_and_the_answers_are_painted(grid, qtbot):
    def colour(row, column):
        rect = grid.visualRect(grid.sheet.index(row, column))
        return grid.viewport().grab().toImage().pixelColor(rect.topLeft() + QPoint(4, 9)).name()

    before = colour(0, 0)
    qtbot.keyClicks(grid, "2")
    assert colour(0, 0) != before
