"""The class list on its screen: table or cards, and the order of both."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton

from careapp import settings
from careapp.ui import theme
from careapp.ui.pages import EmptyState
from careapp.ui.record_model import ACCESSIBLE, TOOL_TIP
from careapp.ui.screens.student import StudentPage
from careapp.ui.screens.student_bar import StudentBar
from careapp.ui.screens.student_cards_view import CardView
from careapp.ui.screens.student_list import StudentList
from careapp.ui.screens.student_table import StudentTable
from careapp.ui.screens.students import StudentsScreen
from tests.services.samples import P4, TERM
from tests.ui.screens.signed_in import settle, signed_in
from tests.ui.screens.test_students import screened

BY_NAME = ["กล้า", "แก้วตา", "ฟ้าใส"]
RISING, FALLING = "เรียงจากน้อยไปมาก", "เรียงจากมากไปน้อย"
ACROSS = Qt.Orientation.Horizontal


@pytest.fixture
def session(qapp, tmp_path):
    with signed_in(tmp_path, prepare=screened) as made:
        yield made


@pytest.fixture
def begin(qtbot, on_screen, session):
    def start(classroom=P4):
        made = on_screen(StudentsScreen(session), 1130, 680)
        made.set_place(TERM, classroom)
        settle(qtbot, session)
        return made

    return start


def listed(screen):
    return screen.findChild(StudentList)


def names(screen):
    return [row.pupil.student.first_name for row in listed(screen).rows]


def at_work(screen):
    return listed(screen).row().pupil.student.first_name


def table(screen):
    return next(each for each in screen.findChildren(StudentTable) if not each.isHidden())


def press_heading(screen, id_):
    heads = table(screen).horizontalHeader()
    section = table(screen).model().ids.index(id_)
    spot = heads.sectionViewportPosition(section) + heads.sectionSize(section) // 2
    at = heads.viewport().rect().center()
    at.setX(spot)
    QTest.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, pos=at)


def heading(screen, id_, role):
    model = table(screen).model()
    return model.headerData(model.ids.index(id_), ACROSS, role)


def picker(screen):
    return screen.findChild(StudentBar).findChild(QComboBox)


def pick(screen, words):
    at = picker(screen).findText(words)
    picker(screen).setCurrentIndex(at)
    picker(screen).activated.emit(at)


def test_a_key_shows_the_cards_and_the_table_again_and_this_is_remembered(qtbot, begin, session):
    screen = begin()
    assert listed(screen).view == "table"
    assert screen.findChild(CardView) is None  # not made before somebody looks
    QTest.keyClick(screen, Qt.Key.Key_F7)
    cards = screen.findChild(CardView)
    assert cards.isVisible()
    assert cards.hasFocus()
    assert settings.load().students_view == "cards"
    another = begin()
    assert another.findChild(CardView).isVisible()
    assert another.findChild(StudentTable) is None
    QTest.keyClick(another, Qt.Key.Key_F7)
    assert table(another).isVisible()
    assert settings.load().students_view == "table"


def test_a_press_on_the_words_does_the_same(begin):
    screen = begin()
    words = {each.text(): each for each in screen.findChildren(QPushButton)}
    words["Cards"].click()
    assert screen.findChild(CardView).isVisible()
    assert words["Cards"].isChecked()
    words["Table"].click()
    assert table(screen).isVisible()
    assert not screen.findChild(CardView).isVisible()


def test_both_views_show_the_same_children_and_the_one_at_work_stays(qtbot, session, begin):
    screen = begin()
    table(screen).choose(2)
    screen.show_as("cards")
    assert at_work(screen) == "ฟ้าใส"
    screen.findChild(CardView).choose(1)
    screen.show_as("table")
    assert at_work(screen) == "แก้วตา"
    screen.search("ใส")
    settle(qtbot, session)
    screen.show_as("cards")
    assert names(screen) == ["แก้วตา", "ฟ้าใส"]
    assert screen.findChild(CardView).model().rowCount() == 2


def test_a_card_opens_its_child_and_the_cards_come_back(qtbot, session, begin):
    screen = begin()
    screen.show_as("cards")
    QTest.keyClick(screen.findChild(CardView), Qt.Key.Key_Right)
    QTest.keyClick(screen.findChild(CardView), Qt.Key.Key_Return)
    settle(qtbot, session)
    page = screen.findChild(StudentPage)
    assert page.isVisible()
    assert page.student == screen.view.rows[1].pupil.student.id
    page.closed.emit()
    assert screen.findChild(CardView).hasFocus()
    assert at_work(screen) == "แก้วตา"


def test_a_filter_without_children_says_so_in_place_of_the_cards(begin):
    screen = begin()
    screen.show_as("cards")
    group = {
        each.text().split("  ")[0]: each
        for each in screen.findChild(StudentBar).findChildren(QPushButton)
    }
    group["มีปัญหา"].click()
    assert screen.findChild(EmptyState).isVisible()
    group["เสี่ยง"].click()
    assert names(screen) == ["กล้า"]
    assert screen.findChild(CardView).isVisible()


def test_a_heading_sorts_and_the_same_again_turns_the_order(begin):
    screen = begin()
    assert RISING in heading(screen, "number", ACCESSIBLE)
    press_heading(screen, "name")
    assert names(screen) == BY_NAME
    assert RISING in heading(screen, "name", ACCESSIBLE)
    assert heading(screen, "number", ACCESSIBLE) == "เลขที่"
    press_heading(screen, "name")
    assert names(screen) == BY_NAME[::-1]
    assert FALLING in heading(screen, "name", TOOL_TIP)
    assert settings.load().students_order == "-name"


@pytest.mark.parametrize("id_", ["overall", "sdq", "health"])
def test_who_needs_care_most_comes_first(begin, id_):
    screen = begin()
    screen.sort(screen._order.pressed("name").pressed("name"))  # กล้า stands last
    press_heading(screen, id_)
    assert names(screen)[0] == "กล้า"
    assert FALLING in heading(screen, id_, ACCESSIBLE)


def test_a_narrow_heading_says_its_whole_name_and_what_a_press_does(begin):
    screen = begin()
    said = heading(screen, "gaming", TOOL_TIP)
    assert said.startswith("ด้านการติดเกม")
    assert "กดเพื่อเรียง" in said


def test_the_sorted_heading_is_marked(begin):
    screen = begin()
    heads = table(screen).horizontalHeader()
    before = heads.grab().toImage()
    press_heading(screen, "overall")
    rising = heads.grab().toImage()
    press_heading(screen, "overall")
    assert before != rising
    assert rising != heads.grab().toImage()


def test_in_the_whole_school_class_order_goes_by_the_class(begin):
    screen = begin(None)
    assert RISING in heading(screen, "class", ACCESSIBLE)
    press_heading(screen, "name")
    assert names(screen) == ["กล้า", "แก้วตา", "ใบเตย", "ฟ้าใส", "ภูผา"]
    press_heading(screen, "class")
    assert names(screen) == ["กล้า", "แก้วตา", "ฟ้าใส", "ใบเตย", "ภูผา"]


def test_the_order_can_be_picked_and_turned_by_keys_alone(begin):
    screen = begin()
    screen.show_as("cards")  # where there are no headings
    QTest.keyClick(screen, Qt.Key.Key_F6)
    popup = picker(screen).view()
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert settings.load().students_order == "name"
    assert names(screen) == BY_NAME
    QTest.keyClick(screen, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert names(screen) == BY_NAME[::-1]
    assert picker(screen).currentText() == "เรียงตามชื่อ"
    turn = screen.findChild(StudentBar)._turn
    assert turn.accessibleName().endswith("Falling order")
    assert "Shift+F6" in turn.toolTip()


def test_a_picked_order_is_shown_in_the_heading(begin):
    screen = begin()
    pick(screen, "เรียงตามกลุ่ม")
    assert FALLING in heading(screen, "overall", ACCESSIBLE)
    pick(screen, "เรียงตามด้านสุขภาพ")
    assert FALLING in heading(screen, "health", ACCESSIBLE)


def test_the_order_is_kept_for_the_next_start_and_for_another_class(qtbot, session, begin):
    begin().sort(begin()._order.pressed("sdq"))
    screen = begin(None)
    assert names(screen)[0] == "กล้า"
    assert FALLING in heading(screen, "sdq", ACCESSIBLE)


def test_settings_that_mean_nothing_show_the_table_in_class_order(begin, session):
    session.preferences.students_view, session.preferences.students_order = "mosaic", "-gambling"
    screen = begin()
    assert listed(screen).view == "table"
    assert names(screen) == BY_NAME


def test_another_order_is_seen_from_its_beginning(begin):
    screen = begin()
    table(screen).choose(1)
    screen.sort(screen._order.pressed("number"))
    assert names(screen) == BY_NAME[::-1]
    assert at_work(screen) == "ฟ้าใส"
    table(screen).choose(1)
    screen.show_as("cards")
    assert at_work(screen) == "แก้วตา"


def test_next_and_previous_go_as_the_children_stand(qtbot, session, begin):
    screen = begin()
    screen.sort(screen._order.pressed("number"))
    table(screen).choose(0)
    QTest.keyClick(table(screen), Qt.Key.Key_Return)
    settle(qtbot, session)
    page = screen.findChild(StudentPage)
    page.stepped.emit(1)
    settle(qtbot, session)
    assert page.student == screen.view.rows[1].pupil.student.id
    assert at_work(screen) == "แก้วตา"


def test_the_tab_key_goes_from_the_top_to_the_children(begin):
    screen = begin()
    screen.show_as("cards")
    buttons = {each.text(): each for each in screen.findChildren(QPushButton)}
    buttons["Cards"].setFocus()
    stops = []
    for _ in range(7):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        stops.append(QApplication.focusWidget())
    bar = screen.findChild(StudentBar)
    assert stops[0] is buttons["Attendance"]
    assert stops[1] is buttons["Hand over"]
    assert stops[2] is buttons["Import a student list"]
    assert bar.isAncestorOf(stops[3])
    assert stops[4:7] == [picker(screen), bar._turn, screen.findChild(CardView)]


def test_no_part_appears_as_a_window_of_its_own(begin, windows_shown):
    screen = begin()
    screen.show_as("cards")
    screen.show_as("table")
    assert windows_shown == [screen]


def test_small_headings_are_not_too_small_on_a_laptop(qtbot, begin):
    screen = begin()
    heads = table(screen).horizontalHeader()
    font = heads._font(table(screen).model().ids.index("health"))
    assert font.pixelSize() >= theme.px(12)
    assert QFontMetrics(font).horizontalAdvance("สุขภาพ") <= heads.sectionSize(
        table(screen).model().ids.index("health")
    )
