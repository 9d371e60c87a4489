import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from careapp import i18n
from careapp.ui.grid_history import Bad, Change
from careapp.ui.grid_items import GridChoice, GridItem, GridNote, GridRow
from careapp.ui.grid_sheet import GridSheet
from careapp.ui.record_model import ACCESSIBLE, DISPLAY

WORDS = ("ไม่จริง", "ค่อนข้างจริง", "จริง")
ITEMS = [
    GridItem(f"q{k}", str(k), f"ข้อ {k}",
             tuple(GridChoice(str(n), n, str(n), w) for n, w in enumerate(WORDS)))
    for k in (1, 2)
]  # fmt: skip


def _total(row, answers):
    return [GridNote(str(sum(answers.values())))] if len(answers) > 1 else ()


@pytest.fixture
def sheet(qtbot):
    i18n.use_language("en")
    made = GridSheet(ITEMS, ("Total",))
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.set_rules(_total)
    made.show([GridRow("a", "1", "ด.ญ.ใบเตย", {"q1": 2, "q2": 0}), GridRow("b", "2", "ด.ช.ภูผา")])
    return made


def test_the_model_keeps_the_rules_of_qt(sheet):
    assert (sheet.rowCount(), sheet.columnCount()) == (2, 3)
    sheet.apply(sheet.lines.change(1, 0, 1))
    sheet.show([])
    assert sheet.rowCount() == 0


def test_cells_show_answers_and_notes(sheet):
    assert [sheet.index(0, n).data(DISPLAY) for n in range(3)] == ["2", "0", "2"]
    assert sheet.index(1, 2).data(DISPLAY) == ""


def test_a_screen_reader_hears_who_what_and_the_answer(sheet):
    assert sheet.index(0, 0).data(ACCESSIBLE) == "ด.ญ.ใบเตย · ข้อ 1 · 2 จริง"
    assert sheet.index(1, 1).data(ACCESSIBLE) == "ด.ช.ภูผา · ข้อ 2 · no answer yet"
    assert sheet.index(0, 2).data(ACCESSIBLE) == "ด.ญ.ใบเตย · Total · 2"
    sheet.apply((Change("b", "q1", None, Bad("9")),))
    assert "“9” is not an answer here. Use 0 1 2." in sheet.index(1, 0).data(ACCESSIBLE)


def test_a_started_row_says_how_much_is_to_go(sheet):
    assert sheet.remaining(1) == ""
    sheet.apply(sheet.lines.change(1, 0, 1))
    assert sheet.remaining(1) == "1 to go"
    assert sheet.remaining(0) == ""


def test_the_head_of_a_row_says_whether_it_is_saved(sheet):
    down = Qt.Orientation.Vertical
    assert sheet.headerData(0, down) == "1 ด.ญ.ใบเตย"
    assert sheet.headerData(0, down, ACCESSIBLE) == "1 ด.ญ.ใบเตย saved"
    sheet.mark("a", "failed", "ดิสก์เต็ม")
    assert sheet.headerData(0, down, ACCESSIBLE) == "1 ด.ญ.ใบเตย ดิสก์เต็ม"


def test_notes_cannot_be_chosen(sheet):
    selectable = Qt.ItemFlag.ItemIsSelectable
    assert sheet.flags(sheet.index(0, 0)) & selectable
    assert not sheet.flags(sheet.index(0, 2)) & selectable


def test_only_what_changes_is_shown_anew(sheet):
    places = []
    sheet.dataChanged.connect(lambda first, last: places.append((first.column(), last.column())))
    sheet.apply(sheet.lines.change(1, 0, 1))
    assert places == [(0, 0), (2, 2)]
