import pytest
from PySide6.QtCore import QPoint, QPointF, Qt

from careapp.domain.people import Classroom, Pupil, Student
from careapp.reports.spreads import Dot, Spread, Strip, Zone
from careapp.ui import theme
from careapp.ui.spread_view import SpreadView

ONE, TWO, THREE = (
    Pupil(Student(f"s{n}", name, "ตัวอย่าง", "female"), Classroom("ป.4", "1"), n)
    for n, name in enumerate(("หนึ่ง", "สอง", "สาม"), 1)
)
ZONES = (
    Zone("ต่ำกว่าปกติ", "at_risk", 7, 17.5),
    Zone("ปกติ", "normal", 17.5, 24.5),
    Zone("สูงกว่าปกติ", "talent", 24.5, 28),
)


def strip(name, *scores):
    dots = tuple(Dot(pupil, value, "normal", "ปกติ") for pupil, value in scores)
    return Strip(name, name, 7, 28, ZONES, (7, 18, 25, 28), dots)


SPREAD = Spread(
    "ภาพรวมของห้อง",
    "",
    (
        strip("ควบคุมอารมณ์", (ONE, 18), (TWO, 20), (THREE, 20)),
        strip("ไม่มีใคร"),
        strip("ใส่ใจผู้อื่น", (THREE, 19), (ONE, 22)),
    ),
)


@pytest.fixture
def view(on_screen):
    made = SpreadView()
    on_screen(made, 700, 120)
    made.show_spread(SPREAD)
    made.setFocus()
    return made


def test_arrows_walk_from_child_to_child_and_to_the_same_child_on_the_next_line(view, qtbot):
    assert view.accessibleDescription() == "หนึ่ง ตัวอย่าง · ควบคุมอารมณ์ 18 ปกติ"
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.dot().pupil is THREE
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.accessibleDescription() == "สาม ตัวอย่าง · ใส่ใจผู้อื่น 19 ปกติ"
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.words() == "หนึ่ง ตัวอย่าง · ควบคุมอารมณ์ 18 ปกติ"


def test_a_child_that_is_not_on_the_next_line_leads_to_another_one_there(view, qtbot):
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.dot().pupil is ONE


def test_enter_and_a_press_tell_the_child(view, qtbot):
    with qtbot.waitSignal(view.picked) as told:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args == ["s1"]
    spot = view._plan.strips[2].dots[0]
    with qtbot.waitSignal(view.picked) as told:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(round(spot.x), round(spot.y)))
    assert told.args == ["s3"]


def test_whom_the_mouse_is_on_is_said(view, qtbot):
    spot = view._plan.strips[0].dots[1]
    with qtbot.waitSignal(view.pointed) as told:
        qtbot.mouseMove(view, QPoint(round(spot.x), round(spot.y)))
    assert told.args == ["สอง ตัวอย่าง · ควบคุมอารมณ์ 20 ปกติ"]


def test_the_bands_are_painted_in_the_pale_colours_of_their_tones(view):
    picture, plan = view.grab().toImage(), view._plan.strips[1]
    y = round(plan.bands_top + 3)
    row = {picture.pixelColor(x, y).name() for x in range(picture.width())}
    tokens = theme.palette()
    assert {tokens.soft(tone).name() for tone in ("at_risk", "normal", "talent")} <= row


def test_no_profile_is_no_error(view, qtbot):
    view.show_spread(None)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(view, key)
    assert view.words() == ""
    view.grab()


def test_a_tool_tip_tells_the_child_or_the_line_with_its_limits_and_their_source(view):
    view.show_spread(SPREAD, "เกณฑ์: ก", {"ควบคุมอารมณ์": "ปกติ 18–24"})
    spot = view._plan.strips[0].dots[0]
    said = view.words_at(QPointF(spot.x, spot.y)).split("\n")
    assert said == ["หนึ่ง ตัวอย่าง · ควบคุมอารมณ์ 18 ปกติ", "ปกติ 18–24", "เกณฑ์: ก"]
    beside = view.words_at(QPointF(2, view._plan.strips[2].top + 4)).split("\n")
    assert beside[0].startswith("ใส่ใจผู้อื่น")
    assert beside[1:] == ["เกณฑ์: ก"]
