import pytest
from PySide6.QtCore import QPoint, Qt

from careapp.reports.model import Chart, Series
from careapp.ui import theme
from careapp.ui.chart_view import ChartView

CHART = Chart(
    "กลุ่มตามด้าน",
    ("การเรียน", "สุขภาพ"),
    (
        Series("ปกติ", (15, 20), "normal"),
        Series("เสี่ยง", (5, 0), "at_risk"),
        Series("มีปัญหา", (2, 2), "problem"),
    ),
)


@pytest.fixture
def view(on_screen):
    made = ChartView()
    on_screen(made, 600, 120)
    made.show_chart(CHART)
    made.setFocus()
    return made


def test_arrows_walk_through_the_parts_that_have_somebody(view, qtbot):
    assert view.part() == ("การเรียน", "ปกติ", 15)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.part() == ("การเรียน", "เสี่ยง", 5)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.part() == ("สุขภาพ", "มีปัญหา", 2)
    assert view.accessibleDescription() == "สุขภาพ มีปัญหา 2"


def test_enter_tells_the_category_and_the_series(view, qtbot):
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    with qtbot.waitSignal(view.picked) as told:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [1, 2]


def test_a_press_on_a_bar_tells_the_same(view, qtbot):
    right_end = QPoint(view.width() - 8, view.height() // 4)
    with qtbot.waitSignal(view.picked) as told:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=right_end)
    assert told.args == [0, 2]


def test_the_bars_are_in_the_colours_of_their_groups(view):
    picture = view.grab().toImage()
    row = {picture.pixelColor(x, picture.height() // 4).name() for x in range(picture.width())}
    assert {theme.palette().normal, theme.palette().at_risk, theme.palette().problem} <= row


def test_a_narrow_chart_grows_as_its_names_wrap(view):
    before = view.height()
    view.show_chart(Chart("x", ("สวัสดิภาพและความปลอดภัยของนักเรียน",) * 2, CHART.series))
    view.resize(260, view.height())
    assert view.height() > before


def test_no_chart_is_no_error(view, qtbot):
    view.show_chart(None)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert view.part() is None
    view.grab()


def test_a_tool_tip_tells_the_part_and_its_source_and_the_name_all_numbers(view):
    view.show_chart(CHART, "เกณฑ์: ก\nที่มา: ข", ["ปกติ 0–3 · เสี่ยง 4", "ปกติ 0–5"])
    bar = view._plan.bars[0]
    first = view._place(bar, bar.segments[0]).center()
    assert view.words_at(first).startswith("การเรียน · ปกติ: 15 ")
    assert view.words_at(first).endswith("\nปกติ 0–3 · เสี่ยง 4\nเกณฑ์: ก\nที่มา: ข")
    assert view.words_at(first * 100) == "เกณฑ์: ก\nที่มา: ข"
    assert view.accessibleName() == (
        "กลุ่มตามด้าน. การเรียน: ปกติ 15, เสี่ยง 5, มีปัญหา 2. สุขภาพ: ปกติ 20, มีปัญหา 2"
    )
