"""Lines, movement and heat on screen: the numbers of the paper, reached by keys, in every look."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt

from careapp.reports.charts import Flow, HeatCell, HeatMap, HeatRow, Lines, Panel, Thread
from careapp.ui import theme
from careapp.ui.picture_view import PictureView
from tests.ui.painted import words_of

GROUPS = (("ปกติ", "normal"), ("เสี่ยง", "at_risk"), ("มีปัญหา", "problem"))
FLOW = Flow("ภาพรวม", "2/68", "1/69", GROUPS, ((74, 5, 0), (11, 9, 2), (0, 4, 6)))
HEAT = HeatMap(
    "ร้อยละ",
    "ห้อง",
    "คัดกรอง",
    ("การเรียน", "สวัสดิภาพและความปลอดภัย"),
    (
        HeatRow("ป.4/1", 24, (HeatCell(8, Decimal("33.3")), HeatCell(0, Decimal(0)))),
        HeatRow("ป.4/2", 8, (HeatCell(1, Decimal("12.5")), HeatCell(None, None, True)), few=True),
    ),
)
LINES = Lines(
    "รายภาคเรียน",
    ("1/68", "2/68", "1/69"),
    (
        Panel("การเรียน", (Thread("เสี่ยง", tuple(map(Decimal, (20, 10, 5))), "at_risk"),)),
        Panel("สุขภาพ", (Thread("เสี่ยง", (None, Decimal(8), Decimal(9)), "at_risk"),)),
    ),
)


@pytest.fixture
def view(on_screen):
    made = PictureView()
    on_screen(made, 640, 300)
    return made


def said(view):
    return [each.text for each in words_of(view)]


@pytest.mark.parametrize(
    ("chart", "numbers"),
    [
        (FLOW, ["74", "5", "11", "9", "2", "4", "6", "ปกติ 79", "ปกติ 85", "2/68", "1/69"]),
        (HEAT, ["33.3", "(8)", "12.5†", "(1)", "–", "*", "8†", "24"]),
        (LINES, ["20.0", "10.0", "5.0", "8.0", "9.0", "การเรียน", "สุขภาพ"]),
    ],
    ids=["flow", "heat", "lines"],
)
@pytest.mark.parametrize(
    "look",
    ["light", *(pytest.param(each, marks=pytest.mark.long) for each in ("dark", "contrast"))],
)
def test_every_number_is_painted_and_none_is_cut(view, qapp, chart, numbers, look):
    theme.use(qapp, look, 18 if look == "dark" else 15)
    view.show_chart(chart)
    for width in (640, 420):
        view.resize(width, view.height())
        found = said(view)
        assert not [number for number in numbers if number not in found]
        assert not [each.text for each in words_of(view) if each.cut()]


def test_arrows_go_from_cell_to_cell_and_tell_a_screen_reader(view, qtbot):
    view.show_chart(HEAT)
    view.setFocus()
    assert view.accessibleName() == "ร้อยละ"
    assert view.accessibleDescription() == "ป.4/1, การเรียน: 33.3 % (8/24)"
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.accessibleDescription() == "ป.4/2, การเรียน: 12.5 % (1/8)"
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.accessibleDescription() == "ป.4/2, สวัสดิภาพและความปลอดภัย: *"
    with qtbot.waitSignal(view.picked) as told:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [1, 1]


def test_bands_are_walked_by_keys_and_pressed(view, qtbot):
    view.show_chart(FLOW)
    view.setFocus()
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.place().words == "เสี่ยง → ปกติ: 11"
    place = view.place()
    spot = QPoint(round(place.x + place.width / 2), round(place.y + place.height / 2))
    with qtbot.waitSignal(view.picked) as told:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=spot)
    assert told.args == [1, 0]


def test_frames_say_all_lines_of_a_term(view, qtbot):
    view.show_chart(LINES)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.accessibleDescription() == "การเรียน, 2/68: เสี่ยง 10.0 %"


def test_the_grounds_of_a_heat_map_are_in_the_colours_of_the_look(view, qapp):
    for look in ("light", "dark"):
        theme.use(qapp, look)
        view.show_chart(HEAT)
        picture = view.grab().toImage()
        found = {
            picture.pixelColor(x, y).name()
            for x in range(0, picture.width(), 3)
            for y in range(0, picture.height(), 3)
        }
        assert theme.palette().problem in found


def test_no_chart_is_no_error(view, qtbot):
    view.show_chart(None)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert view.place() is None
    assert not said(view)


def test_a_tool_tip_tells_a_place_and_below_it_what_is_counted(view):
    view.show_chart(HEAT, "ร้อยละของผู้ที่คัดกรองแล้ว")
    place = view.place()
    middle = QPointF(place.x + place.width / 2, place.y + place.height / 2)
    assert view.words_at(middle) == f"{place.words}\nร้อยละของผู้ที่คัดกรองแล้ว"
    assert view.words_at(middle * 100) == "ร้อยละของผู้ที่คัดกรองแล้ว"
