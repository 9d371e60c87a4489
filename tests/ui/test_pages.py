import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from careapp import i18n
from careapp.domain.thai import JOINT
from careapp.ui.form_view import FormView
from careapp.ui.grid_items import grid_items
from careapp.ui.grid_view import GridView
from careapp.ui.main_window import MainWindow
from careapp.ui.marks import Legend
from careapp.ui.pages import Banner, Card, EmptyState, PageHeader, ScrollPage
from careapp.ui.pickers import Pills
from careapp.ui.rings import ProgressRing
from careapp.ui.top_bar import TopBar
from careapp.ui.widgets import button, label
from tests.ui.looking import faults

LONG = "ยังไม่มีรายชื่อนักเรียนในภาคเรียนนี้ นำเข้ารายชื่อจาก DMC หรือ Excel ก่อน แล้วจึงเริ่มคัดกรองได้"


@pytest.fixture(autouse=True)
def in_english():
    i18n.use_language("en")


def test_a_card_keeps_what_it_holds_at_the_top(on_screen):
    card, line = Card("หัวเรื่อง"), label("ก")
    card.add(line)
    on_screen(card, 300, 400)
    assert line.y() < 100
    assert card.accessibleName() == "หัวเรื่อง"


def test_what_stretches_in_a_card_takes_the_room(on_screen):
    card, body = Card(), QWidget()
    card.add(body, 1)
    on_screen(card, 300, 400)
    assert body.height() > 340


def test_a_header_shows_its_actions_and_elides_nothing_else(on_screen):
    header = PageHeader("คัดกรอง", "ป.4/1")
    header.add_action(button("ดูผล", "primary"))
    on_screen(header, 600, 90)
    action = header.findChild(QPushButton)
    assert action.geometry().right() <= header.width()
    header.set_subtitle("")
    assert not [each for each in header.findChildren(QLabel) if each.text() == "ป.4/1"]


def test_a_sentence_of_an_empty_page_is_whole_and_has_a_way_on(on_screen, qtbot):
    empty = on_screen(EmptyState(LONG, "นำเข้ารายชื่อ"), 700, 400)
    (sentence,) = [each for each in empty.findChildren(QLabel) if each.text()]
    assert sentence.text().replace(JOINT, "") == LONG
    assert sentence.height() >= sentence.heightForWidth(sentence.width())
    with qtbot.waitSignal(empty.acted):
        empty.findChild(QPushButton).click()


def test_an_empty_page_without_a_way_on_has_no_button(on_screen):
    empty = on_screen(EmptyState(LONG), 700, 400)
    assert not empty.findChild(QPushButton).isVisible()


def test_an_error_stays_until_it_is_closed(on_screen, qtbot):
    page = QWidget()
    banner = Banner()
    QVBoxLayout(page).addWidget(banner)
    on_screen(page)
    assert not banner.isVisible()
    banner.show_error(LONG)
    assert banner.isVisible()
    assert banner.accessibleName() == LONG
    with qtbot.waitSignal(banner.closed):
        banner.findChildren(QPushButton)[-1].click()
    assert not banner.isVisible()


def test_a_success_goes_away_by_itself(on_screen, qtbot, monkeypatch):
    page, banner = QWidget(), Banner()
    QVBoxLayout(page).addWidget(banner)
    on_screen(page)
    banner._timer.setInterval(20)
    with qtbot.waitSignal(banner.closed):
        banner.show_success("บันทึกแล้ว")


def test_an_offered_action_is_done_once_and_takes_the_banner_down(on_screen):
    page, banner, done = QWidget(), Banner(), []
    QVBoxLayout(page).addWidget(banner)
    on_screen(page)
    banner.show_success("บันทึกแล้ว", "เปิดแฟ้ม", lambda: done.append(1))
    banner.findChildren(QPushButton)[0].click()
    assert done == [1]
    assert not banner.isVisible()


def test_a_page_scrolls_only_when_it_must(on_screen, qtbot):
    page = ScrollPage()
    for _ in range(4):
        page.column.addWidget(label(LONG, wrap=True))
    page.column.addStretch()
    on_screen(page, 1200, 400)
    assert page.verticalScrollBar().maximum() == 0
    page.resize(240, 200)
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)


def test_thai_wraps_in_a_narrow_label(on_screen):
    line = on_screen(label(LONG, wrap=True), 260, 300)
    assert line.heightForWidth(260) > 2 * line.fontMetrics().height()
    assert line.textFormat() == Qt.TextFormat.PlainText


def test_no_part_appears_as_a_window_of_its_own(qtbot, windows_shown, forms):
    made = [
        Card(),
        Card("ก"),
        PageHeader("ก", "ข"),
        EmptyState(LONG, "ก"),
        EmptyState(""),
        Banner(),
        ScrollPage(),
        Legend(),
        Pills([("a", "ก")]),
        ProgressRing("ก"),
        TopBar(),
        FormView(forms.form("screening-11"), "th"),
        GridView(grid_items(forms.form("sdq-teacher"), "th")),
        MainWindow(),
    ]
    for each in made:
        qtbot.addWidget(each)
    assert windows_shown == []


def test_a_long_title_goes_on_in_the_next_line(on_screen):
    header = PageHeader("เด็กชายพัชรธนวัฒน์สิริโชคชัย วงศ์สวัสดิ์ไพบูลย์ทรัพย์ประเสริฐศรี", "ป.4/1")
    header.add_action(button("คัดกรองคนนี้"))
    page = QWidget()
    QVBoxLayout(page).addWidget(header)
    on_screen(page, 480, 300)
    assert faults(page) == []


def test_an_empty_page_has_the_keyboard_that_nothing_else_has(on_screen, qtbot):
    page, field = QWidget(), button("Elsewhere")
    column, empty = QVBoxLayout(page), EmptyState("Nobody is here yet.")
    column.addWidget(field)
    column.addWidget(empty)
    on_screen(page)
    field.setFocus()
    empty.set_sentence("Nobody is here yet.", "Bring the list in")
    assert field.hasFocus()  # who is at work keeps it
    field.setEnabled(False)  # the page that was left
    empty.set_sentence("Nobody is here yet.", "Bring the list in")
    assert page.focusWidget().text() == "Bring the list in"
