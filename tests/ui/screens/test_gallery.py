import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from careapp.ui import labels
from careapp.ui.screens.gallery import Gallery, Offer

OFFERS = (
    Offer("list", "รายชื่อ", "ชื่อและรหัสของทุกคนที่อยู่ในห้อง ณ วันนับ", "นักเรียน"),
    Offer("class", "สรุปผลการคัดกรองรายห้อง", "จำนวนในแต่ละกลุ่ม", "คัดกรอง"),
    Offer("school", "สรุปผลการคัดกรองระดับโรงเรียน", "ทั้งโรงเรียน", "คัดกรอง", locked="เฉพาะผู้ดูแลระบบ"),
)


@pytest.fixture
def gallery(on_screen):
    made = on_screen(Gallery("รายงาน"), 240, 400)
    made.show_offers(OFFERS, "class")
    return made


def items(gallery):
    return {each.text(): each for each in gallery.findChildren(QAbstractButton)}


def test_the_one_that_was_asked_for_is_chosen(gallery, qtbot):
    assert gallery.chosen() == "class"
    with qtbot.assertNotEmitted(gallery.picked):
        gallery.choose("list")
    assert gallery.chosen() == "list"


def test_arrows_go_from_one_to_the_next(gallery, qtbot):
    qtbot.waitUntil(items(gallery)["รายชื่อ"].isVisible)
    gallery.start()
    with qtbot.waitSignal(gallery.picked) as told:
        QTest.keyClick(items(gallery)["สรุปผลการคัดกรองรายห้อง"], Qt.Key.Key_Up)
    assert told.args == ["list"]


def test_a_press_tells_which(gallery, qtbot):
    with qtbot.waitSignal(gallery.picked) as told:
        items(gallery)["สรุปผลการคัดกรองระดับโรงเรียน"].click()
    assert told.args == ["school"]


def test_a_reader_hears_what_it_is_for_why_it_is_locked_and_what_waits(gallery):
    school = items(gallery)["สรุปผลการคัดกรองระดับโรงเรียน"]
    assert school.accessibleDescription() == "ทั้งโรงเรียน. เฉพาะผู้ดูแลระบบ"
    gallery.mark("list", "ยังไม่ได้บันทึก")
    assert "ยังไม่ได้บันทึก" in items(gallery)["รายชื่อ"].accessibleDescription()
    gallery.mark("list", "")
    assert "ยังไม่ได้บันทึก" not in items(gallery)["รายชื่อ"].accessibleDescription()


def test_each_is_as_high_as_its_words_take(gallery, qtbot):
    qtbot.waitUntil(items(gallery)["รายชื่อ"].isVisible)
    heights = {}
    for width in (180, 320):
        gallery.resize(width, 400)
        qtbot.waitUntil(lambda width=width: gallery.viewport().width() > width - 30)
        for words, item in items(gallery).items():
            assert item.height() == item.heightForWidth(item.width()), labels.plain(words)
            heights[words, width] = item.height()
    assert heights["รายชื่อ", 180] > heights["รายชื่อ", 320]


def test_a_brief_one_shows_names_alone(gallery, qtbot):
    item = items(gallery)["รายชื่อ"]
    before = item.heightForWidth(200)
    gallery.set_brief(True)
    assert item.heightForWidth(200) < before
