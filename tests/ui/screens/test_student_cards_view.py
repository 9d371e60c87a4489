"""The class as cards: how they flow, what keys do, and that only what is seen is painted."""

import time
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QImage, QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from careapp.ui import theme
from careapp.ui.record_model import ACCESSIBLE, TOOL_TIP
from careapp.ui.screens import student_card
from careapp.ui.screens.student_card import placed
from careapp.ui.screens.student_cards_view import CardModel, CardView
from tests.ui.looking import faults
from tests.ui.painted import words_of
from tests.ui.screens.children import marks, row

pytestmark = pytest.mark.long  # through the whole window; the services below run always

MARKS = marks()
LONG = ("พัชรธนวัฒน์สิริโชคชัย", "วงศ์สวัสดิ์ไพบูลย์ทรัพย์ประเสริฐศรี")
HARD = {"overall": "problem", "learning": "problem", "health": "at_risk", "special_need": "yes"}


def children(count):
    """Every third has a hard time, every fourth is not screened, the fifth has the longest name."""
    made = []
    for n in range(1, count + 1):
        name = LONG if n == 5 else (f"เด็ก{n}", "ตัวอย่างดี")
        bands = None if n % 4 == 0 else HARD if n % 3 == 0 else {}
        made.append(row(n, *name, bands=bands, sdq=str(n % 40), nickname=f"น้อง{n}"))
    return made


@pytest.fixture
def cards(on_screen):
    def make(count, width=1130, height=520):
        view = on_screen(CardView(CardModel(), "นักเรียน"), width, height)
        view.cards.show_children(children(count), MARKS, whole_school=False)
        view.setFocus()
        QApplication.processEvents()
        return view

    return make


def press(view, *keys):
    for key in keys:
        QTest.keyClick(view, key)
    return view.currentIndex().row()


def in_first_line(view):
    top = view.visualRect(view.model().index(0, 0)).y()
    count = view.model().rowCount()
    return sum(view.visualRect(view.model().index(n, 0)).y() == top for n in range(count))


def test_the_cards_keep_the_rules_of_a_model(qtbot):
    model = CardModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    for count in (0, 3, 60, 1):
        model.show_children(children(count), MARKS, whole_school=True)
    assert model.rowCount() == 1


@pytest.mark.parametrize(("width", "across"), [(240, 1), (828, 3), (920, 3), (1130, 4), (1684, 6)])
@pytest.mark.parametrize("count", [3, 60])
def test_cards_flow_to_the_width(cards, width, across, count):
    view = cards(count, width)
    assert in_first_line(view) == min(across, count)
    for n in range(min(across, count)):
        cell = view.visualRect(view.model().index(n, 0))
        assert cell.left() >= 0
        assert cell.right() <= view.viewport().width()
    assert not view.horizontalScrollBar().maximum()


def test_the_first_card_stands_at_the_left_edge_and_the_last_at_the_right(cards):
    view = cards(60)
    boxes = [
        view.delegate.card(view.visualRect(view.model().index(n, 0)).toRectF()) for n in range(4)
    ]
    assert boxes[0].left() <= 2
    assert view.viewport().width() - boxes[3].right() <= 6
    gaps = [after.left() - before.right() for before, after in pairwise(boxes)]
    assert max(gaps) - min(gaps) < 1
    assert {round(box.width()) for box in boxes} == {round(boxes[0].width())}


def test_cards_flow_again_when_the_width_changes(qtbot, cards):
    view = cards(60)
    view.resize(560, 520)
    qtbot.waitUntil(lambda: in_first_line(view) == 2)


def test_there_is_a_bar_only_where_there_is_more_than_fits(qtbot, cards):
    view = cards(3)
    assert not view.verticalScrollBar().isVisible()
    view.cards.show_children(children(60), MARKS, whole_school=False)
    qtbot.waitUntil(view.verticalScrollBar().isVisible)


def test_arrows_go_in_all_four_directions(cards):
    view = cards(60)
    assert press(view, Qt.Key.Key_Right, Qt.Key.Key_Down) == 5
    assert press(view, Qt.Key.Key_Left) == 4
    assert press(view, Qt.Key.Key_Up) == 0
    assert press(view, Qt.Key.Key_End) == 59
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())
    assert press(view, Qt.Key.Key_Home) == 0
    assert press(view, Qt.Key.Key_PageDown) > 4


def test_enter_and_a_double_press_open_the_child(qtbot, cards):
    view = cards(6)
    press(view, Qt.Key.Key_Right)
    with qtbot.waitSignal(view.opened) as opened:
        press(view, Qt.Key.Key_Return)
    assert opened.args[0].pupil.number == 2
    spot = view.visualRect(view.model().index(4, 0)).center()
    with qtbot.waitSignal(view.opened) as opened:
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert opened.args[0].pupil.number == 5
    assert view.record() is opened.args[0]


def test_a_press_beside_the_cards_opens_nothing(qtbot, cards):
    view = cards(2)
    with qtbot.assertNotEmitted(view.opened):
        corner = QPoint(view.viewport().width() - 5, view.viewport().height() - 5)
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=corner)


def test_typing_goes_to_the_child_whose_name_begins_so(cards):
    view = cards(6)
    for letter in "พัช":
        QApplication.sendEvent(
            view, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        )
    assert view.record().pupil.number == 5


def test_a_card_says_all_it_shows_to_those_who_do_not_see_it(cards):
    view = cards(6)
    said = QAccessible.queryAccessibleInterface(view)
    assert said.text(QAccessible.Text.Name) == "นักเรียน"
    hard = view.model().index(2, 0).data(ACCESSIBLE)
    for words in ("เด็กชายเด็ก3 ตัวอย่างดี (น้อง3)", "ป.4/1", "มีปัญหา: ด้านการเรียน", "เสี่ยง: ด้าน"):
        assert words in hard
    assert said.child(2).text(QAccessible.Text.Name) == hard
    tip = view.model().index(4, 0).data(TOOL_TIP)
    assert "".join(LONG) in tip.replace("\n", "").replace(" ", "")
    assert "\n" in tip


def written(view):
    return [words.text for words in words_of(view.viewport())]


def test_a_card_shows_its_marks_in_words_too(cards):
    view = cards(3)
    words = written(view)
    assert "มีปัญหา" in words
    assert words.count("ปกติ") == 2
    assert {"เรียน", "สุขภาพ"} <= set(words)
    assert "SDQ 3" in words


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
@pytest.mark.parametrize(("text_size", "width"), [(15, 828), (15, 1684), (20, 1130)])
def test_nothing_is_cut_and_nothing_stands_on_another(qapp, cards, look, text_size, width):
    theme.use(qapp, look, text_size)
    try:
        assert faults(cards(12, width, 900)) == []
    finally:
        theme.use(qapp)


def pictured(view, n):
    cell = view.visualRect(view.model().index(n, 0))
    return view.viewport().grab(cell).toImage().convertToFormat(QImage.Format.Format_RGB32)


def test_the_child_at_work_stands_out_and_more_so_with_the_keyboard(cards):
    view = cards(6)
    with_keys, plain = pictured(view, 0), pictured(view, 1)
    view.clearFocus()
    without = pictured(view, 0)
    press(view, Qt.Key.Key_Right)
    assert len({image.cacheKey() for image in (with_keys, plain, without)}) == 3
    assert with_keys != without
    assert pictured(view, 0) != without


def test_as_many_marks_have_words_as_there_is_room_for():
    levels = tuple(("problem", "สวัสดิ์") for _ in range(4)) + (("normal", "เกม"),) * 5
    wide = placed(levels, 600, 15)
    assert [word for _, _, word in wide] == ["สวัสดิ์"] * 4 + [""] * 5
    narrow = placed(levels, 220, 15)
    assert 0 < sum(bool(word) for _, _, word in narrow) < 4
    assert [tone for _, tone, _ in narrow] == [tone for tone, _ in levels]
    assert narrow[-1][0] + 10 <= 220
    assert not any(word for *_, word in placed(levels, 10, 15))


def test_only_what_is_seen_is_painted_of_five_thousand(cards, monkeypatch):
    """Sixty cards and five thousand cost the same, and neither is felt."""
    faces, costs = [], {}
    for count in (60, 5_000):
        view = cards(count, 1684, 860)
        faces.append(len(view.cards._faces))
        began = time.process_time()
        for value in range(0, 900, 90):
            view.verticalScrollBar().setValue(value)
            view.viewport().repaint()
        costs[count] = time.process_time() - began
    assert faces[1] == faces[0] < 60
    assert costs[5_000] < costs[60] * 3


def test_a_card_of_the_height_it_takes(cards):
    view = cards(3)
    cell = view.visualRect(view.model().index(0, 0))
    assert cell.height() == student_card.card_height() + theme.px(student_card.GAP)
