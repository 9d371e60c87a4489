from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from careapp.domain.access import Role
from careapp.services.accounts import NewAccount, actor_of
from careapp.services.class_sheets import Filled
from careapp.ui.pages import Banner, EmptyState
from careapp.ui.pickers import Pills, SearchField
from careapp.ui.record_model import TOOL_TIP
from careapp.ui.screens.packages import PackagesScreen
from careapp.ui.screens.student import StudentPage
from careapp.ui.screens.student_bar import StudentBar
from careapp.ui.screens.student_cards import IdentityLine
from careapp.ui.screens.student_form import StudentForm
from careapp.ui.screens.student_table import StudentTable
from careapp.ui.screens.students import StudentsScreen
from tests.services.samples import P4, P5, TERM
from tests.ui.screens.signed_in import settle, signed_in

LEVELS = ("learning", "health", "economic", "welfare", "substance", "violence", "sexual", "gaming",
          "devices")  # fmt: skip


def screened(services):
    """กล้า is screened and at risk in health, and has an SDQ; the others are not."""
    child = services.people.find("5001")
    levels = {**dict.fromkeys(LEVELS, "normal"), "health": "at_risk"}
    answers = {**levels, "talent": "yes", "special_need": "no"}
    services.screenings.record("screening-11", TERM, [Filled(child, answers)])
    sdq = {f"q{n}": 1 for n in range(1, 26)} | {"impact_gate": 0}
    services.screenings.record("sdq-teacher", TERM, [Filled(child, sdq)])
    services.people.save_student(replace(child, nickname="หนึ่ง"))


@pytest.fixture
def session(qapp, tmp_path):
    with signed_in(tmp_path, prepare=screened) as made:
        yield made


@pytest.fixture
def screen(qtbot, on_screen, session):
    made = on_screen(StudentsScreen(session), 1130, 680)
    made.set_place(TERM, P4)
    settle(qtbot, session)
    return made


def table(screen):
    return next(each for each in screen.findChildren(StudentTable) if not each.isHidden())


def names(screen):
    return [row.pupil.student.first_name for row in table(screen).model().records]


def cells(screen, row):
    model = table(screen).model()
    return {id_: model.columns[n].show(model.record(row)) for n, id_ in enumerate(model.ids)}


def press(screen, words):
    found = [each for each in screen.findChildren(QPushButton) if each.text() == words]
    (shown,) = [each for each in found if each.isVisible()]
    shown.click()


def words_of(screen, kind):
    return [each.accessibleName() for each in screen.findChildren(kind) if each.isVisible()]


def opened(qtbot, session, screen, row=0):
    table(screen).choose(row)
    QTest.keyClick(table(screen), Qt.Key.Key_Return)
    settle(qtbot, session)
    page = screen.findChild(StudentPage)
    page.show_as("data")
    settle(qtbot, session)
    return page


def field(page, name):
    (found,) = [each for each in page.findChildren(QLineEdit) if each.accessibleName() == name]
    return found


def type_in(page, name, text):
    line = field(page, name)
    line.setFocus()
    line.selectAll()
    typed = QInputMethodEvent()
    typed.setCommitString(text)  # Thai letters too
    QApplication.sendEvent(line, typed)


def stored(session, code="5001"):
    return session.services.people.find(code)


def test_a_class_stands_in_order_with_its_marks(screen):
    assert names(screen) == ["กล้า", "แก้วตา", "ฟ้าใส"]
    assert cells(screen, 0)["nickname"] == "หนึ่ง"
    assert screen.view.by_sex == {"male": 1, "female": 2}
    model = table(screen).model()
    health = model.columns[model.ids.index("health")]
    assert [health.tone(row) for row in model.records] == ["at_risk", None, None]
    assert health.describe(model.record(0)).endswith("เสี่ยง")
    talent = model.columns[model.ids.index("talent")]
    assert talent.tone(model.record(0)) == "talent"
    overall = model.columns[model.ids.index("overall")]
    assert [overall.tone(row) for row in model.records] == ["at_risk", "", ""]
    assert cells(screen, 0)["sdq"] == "20"


def test_marks_and_scores_say_in_a_tool_tip_what_they_go_by(screen):
    model = table(screen).model()
    sdq, health = (model.ids.index(each) for each in ("sdq", "health"))
    tip = lambda row, column: model.index(row, column).data(TOOL_TIP)  # noqa: E731
    assert tip(0, sdq).split("\n")[1] == "ปกติ 0–15 · เสี่ยง 16–17 · มีปัญหา 18–40"
    assert "มีข้อในกลุ่มเสี่ยง = เสี่ยง" in tip(0, health)
    assert "0–15" not in tip(1, sdq)  # nobody has filled it in
    heading = model.headerData(sdq, Qt.Orientation.Horizontal, TOOL_TIP)
    assert "คู่มือ สพฐ." in heading


def test_a_class_is_handed_over_from_here_and_from_between_laptops(
    qtbot, on_screen, screen, session
):
    for each in (screen, PackagesScreen(session)):
        on_screen(each, 1130, 680)
        with qtbot.waitSignal(each.wanted) as told:
            QTest.keyClick(each, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
        assert told.args == ["handover", None]
        settle(qtbot, session)


def test_the_table_keeps_the_rules_of_a_model(screen):
    QAbstractItemModelTester(
        table(screen).model(), QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    screen.findChild(StudentBar).findChild(Pills)._group.button(1).click()


def test_the_whole_school_shows_the_class_of_each(qtbot, session, screen):
    screen.set_place(TERM, None)
    settle(qtbot, session)
    assert [cells(screen, n)["class"] for n in range(5)] == ["ป.4/1"] * 3 + ["ป.5/1"] * 2


def test_a_search_stays_in_the_class_until_it_is_asked_of_the_school(qtbot, session, screen):
    screen.search("ใบ")
    settle(qtbot, session)
    assert not names(screen)
    assert "“ใบ”" in words_of(screen, EmptyState)[0].replace("\u200b", "")
    press(screen, "Search the whole school")
    settle(qtbot, session)
    assert names(screen) == ["ใบเตย"]
    screen.search("")
    settle(qtbot, session)
    assert names(screen) == ["กล้า", "แก้วตา", "ฟ้าใส"]


@pytest.mark.parametrize("text", ["แก้ว", "5002", "นํ้าใส"])
def test_a_child_is_found_by_a_part_of_the_name_or_the_code(qtbot, session, screen, text):
    screen.set_place(TERM, None)
    screen.search(text)
    settle(qtbot, session)
    assert "แก้วตา" in names(screen)
    screen.open_first()
    settle(qtbot, session)
    assert screen.findChild(StudentPage).isVisible()


def test_enter_opens_who_was_looked_for_and_nobody_that_was_there_before(qtbot, session, screen):
    screen.search("แก้ว")
    screen.open_first()  # the list is still that of the whole class
    assert not screen.door.student
    settle(qtbot, session)
    settle(qtbot, session)
    assert screen.door.page.isVisible()
    assert screen.door.student == session.services.people.find("5002").id


def test_the_keyboard_stays_in_the_search_however_slowly_words_are_typed(qtbot, session, on_screen):
    page, field, screen = QWidget(), SearchField("หานักเรียน"), StudentsScreen(session)
    column = QVBoxLayout(page)
    column.addWidget(field)
    column.addWidget(screen)
    on_screen(page, 1130, 680)
    screen.set_place(TERM, P4)
    settle(qtbot, session)
    field.setFocus()
    for text in ("แ", "แก้ว", "แก้วตาไม่มี", ""):
        screen.search(text)
        settle(qtbot, session)
        assert field.hasFocus()


def test_a_filter_leaves_its_group_and_says_when_it_is_empty(screen):
    pills = screen.findChild(StudentBar).findChild(Pills)
    group = {each.text().split("  ")[0]: each for each in pills.findChildren(QPushButton)}
    assert [each.text().split("  ")[1] for each in group.values()] == ["3", "0", "1", "0", "2"]
    group["เสี่ยง"].click()
    assert names(screen) == ["กล้า"]
    group["มีปัญหา"].click()
    assert not names(screen)
    press(screen, "Show all")
    assert len(names(screen)) == 3


def test_the_child_at_work_stays_at_work_when_the_class_is_read_again(qtbot, session, screen):
    table(screen).choose(2)
    session.changed.emit("people")
    settle(qtbot, session)
    assert table(screen).record().pupil.student.first_name == "ฟ้าใส"


def test_an_empty_school_offers_the_import(qtbot, on_screen, qapp, tmp_path):
    with signed_in(tmp_path, filled=False) as session:
        screen = on_screen(StudentsScreen(session))
        screen.set_place(TERM, None)
        settle(qtbot, session)
        with qtbot.waitSignal(screen.wanted) as asked:
            screen.findChild(EmptyState).acted.emit()
        assert asked.args == ["roster", None]
        screen.close()


def test_a_teacher_without_students_is_told_who_brings_them(qtbot, on_screen, qapp, tmp_path):
    def teacher(services):
        return actor_of(services.accounts.add(NewAccount("a", "ครู", "", Role.TEACHER)))

    with signed_in(tmp_path, account=teacher) as session:
        screen = on_screen(StudentsScreen(session))
        screen.set_place(TERM, None)
        settle(qtbot, session)
        assert "administrator" in words_of(screen, EmptyState)[0]
        assert not [b for b in screen.findChildren(QPushButton) if "Import" in b.text()]
        screen.close()


@pytest.mark.parametrize("width", [847, 960, 1170])
def test_the_columns_of_the_whole_school_fit_too(qtbot, session, screen, width):
    screen.set_place(TERM, None)
    settle(qtbot, session)
    screen.resize(width, 640)
    qtbot.waitUntil(lambda: table(screen).width() < width < table(screen).width() + 100)
    assert not table(screen).horizontalScrollBar().maximum()
    ids = table(screen).model().ids
    assert table(screen).horizontalHeader().isSectionHidden(ids.index("number")) == (width < 1000)


@pytest.mark.parametrize("width", [880, 960, 1130, 1640])
def test_the_columns_fit_without_scrolling_sideways(qtbot, screen, width):
    screen.resize(width, 640)
    qtbot.waitUntil(lambda: table(screen).width() < width < table(screen).width() + 100)
    assert not table(screen).horizontalScrollBar().maximum()
    heads = table(screen).horizontalHeader()
    ids = table(screen).model().ids
    assert heads.isSectionHidden(ids.index("nickname")) == (width < 1000)
    assert heads.sectionSize(ids.index("name")) >= 160


def test_enter_opens_the_child_with_the_id_masked(qtbot, session, screen):
    page = opened(qtbot, session, screen)
    assert page.isVisible()
    line = page.findChild(IdentityLine)
    assert line.words == "xxxxxxxxxx001"
    press(page, "Show the number")
    settle(qtbot, session)
    assert line.words == "G694200000001"
    looks = session.services.desk.db.execute("SELECT tbl FROM look").fetchall()
    assert ("national_id",) in looks
    press(page, "Hide the number")
    assert line.words == "xxxxxxxxxx001"
    press(page, "Show the number")
    settle(qtbot, session)
    page.closed.emit()
    assert line.words != "G694200000001"


def test_what_is_typed_is_stored_shown_and_can_be_taken_back(qtbot, session, screen):
    page = opened(qtbot, session, screen)
    type_in(page, "ชื่อเล่น", "กล้วย")
    type_in(page, "เลขที่", "๙")
    press(page, "Save")
    settle(qtbot, session)
    assert stored(session).nickname == "กล้วย"
    row = screen.view.rows[0]
    assert [row.pupil.number, row.pupil.student.nickname] == [9, "กล้วย"]
    assert page.findChild(Banner).isVisible()
    press(page, "Undo")
    settle(qtbot, session)
    assert stored(session).nickname == "หนึ่ง"
    assert all(row.pupil.number is None for row in screen.view.rows)
    assert field(page, "ชื่อเล่น").text() == "หนึ่ง"


def test_an_impossible_date_is_not_stored_and_stays_as_it_was_typed(qtbot, session, screen):
    page = opened(qtbot, session, screen)
    type_in(page, "วันเกิด", "31/02/2560")
    born = field(page, "วันเกิด")
    assert born.property("state") == "error"
    press(page, "Save")
    settle(qtbot, session)
    assert stored(session).born is None
    page.stepped.emit(1)
    settle(qtbot, session)
    assert born.text() == ""
    page.stepped.emit(-1)
    settle(qtbot, session)
    assert born.text() == "31/02/2560"
    press(page, "Undo what I typed")
    assert born.text() == ""


def test_a_common_era_year_is_understood_and_shown_back(qtbot, session, screen):
    page = opened(qtbot, session, screen)
    type_in(page, "วันเกิด", "24/11/2016")
    born = field(page, "วันเกิด")
    assert born.property("state") == "warning"
    assert "2559" in born.accessibleDescription()
    press(page, "Save")
    settle(qtbot, session)
    assert stored(session).born == date(2016, 11, 24)
    assert born.text() == "24/11/2559"


def test_a_class_number_that_another_child_has_is_doubted_and_kept(qtbot, session, screen):
    session.services.people.set_number(screen.view.rows[1].pupil, 1, TERM)
    page = opened(qtbot, session, screen)
    type_in(page, "เลขที่", "1")
    assert "แก้วตา" in field(page, "เลขที่").accessibleDescription()
    press(page, "Save")
    settle(qtbot, session)
    assert [row.pupil.number for row in screen.view.rows] == [1, 1, None]


def test_what_cannot_be_stored_says_why_and_keeps_what_is_typed(qtbot, session, screen):
    page = opened(qtbot, session, screen)
    type_in(page, "ชื่อเล่น", "กล้วย")
    session.services.desk.db.execute("PRAGMA query_only = ON")
    press(page, "Save")
    settle(qtbot, session)
    session.services.desk.db.execute("PRAGMA query_only = OFF")
    assert page.findChild(Banner).isVisible()
    assert field(page, "ชื่อเล่น").text() == "กล้วย"


def test_a_director_sees_and_does_not_change(qtbot, on_screen, qapp, tmp_path):
    def director(services):
        return actor_of(services.accounts.add(NewAccount("d", "ผอ.", "", Role.DIRECTOR)))

    with signed_in(tmp_path, account=director) as session:
        screen = on_screen(StudentsScreen(session))
        screen.set_place(TERM, P5)
        settle(qtbot, session)
        page = opened(qtbot, session, screen)
        assert not field(page, "ชื่อ").isEnabled()
        assert not [
            b for b in page.findChildren(QPushButton) if b.text() == "Save" and b.isVisible()
        ]
        screen.close()


def test_a_child_of_another_class_can_be_opened_and_screened(qtbot, session, screen):
    child = stored(session, "5005")
    screen.take(child.id)
    settle(qtbot, session)
    page = screen.findChild(StudentPage)
    assert page.student == child.id
    with qtbot.waitSignal(screen.wanted) as asked:
        page._add.menu().actions()[0].trigger()
    assert asked.args[0] == "screenings"
    assert asked.args[1]["pupil"].student.id == child.id


def test_another_class_closes_the_page(qtbot, session, screen):
    opened(qtbot, session, screen)
    screen.set_place(TERM, P5)
    settle(qtbot, session)
    assert not screen.findChild(StudentPage).isVisible()
    assert names(screen) == ["ใบเตย", "ภูผา"]
    assert not screen.findChild(StudentForm).isVisible()
