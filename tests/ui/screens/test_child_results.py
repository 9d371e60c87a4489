"""A child's results on screen: who says what, better or worse, and the ways there and back."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollArea

from careapp.domain.access import Role
from careapp.domain.schools import usual_term
from careapp.services.accounts import NewAccount, actor_of
from careapp.services.class_sheets import Filled
from careapp.ui.pages import Banner
from careapp.ui.record_model import ACCESSIBLE
from careapp.ui.screens.child_results import ChildResultsView
from careapp.ui.screens.students import StudentsScreen
from tests.services.samples import P4, P5, TERM
from tests.ui.screens.screening_stage import ELEVEN, SDQ, WELL, ZERO, fill, stage
from tests.ui.screens.signed_in import settle, signed_in

pytestmark = pytest.mark.long  # through the whole window; the services below run always

BEFORE = usual_term(2568, 2)
MOODY = ZERO | {f"q{n}": 2 for n in (3, 8, 13, 16, 24)}  # emotional 10, total 20
UNEASY = ZERO | {"q3": 2, "q8": 2}  # emotional 4, total 14


def filled_in(services):
    """กล้า: three voices, and the teacher's from the term before; แก้วตา: the teacher's alone."""
    child = services.people.find("5001")
    services.screenings.record("sdq-teacher", BEFORE, [Filled(child, ZERO)], date(2025, 12, 12))
    services.screenings.record("sdq-parent", BEFORE, [Filled(child, ZERO)], date(2025, 12, 12))
    fill(services, "screening-11", WELL, WELL)
    fill(services, "sdq-teacher", MOODY, ZERO)
    fill(services, "sdq-parent", UNEASY)
    fill(services, "hero-9s", {"result": "ควรติดตามการนอน", "adviser": "นพ.สมมติ ใจดี"})


def words(widget):
    QApplication.processEvents()  # what has just come is laid out and shown
    texts = (each.text() for each in widget.findChildren(QLabel) if each.isVisible())
    return "\n".join(texts).replace("\u200b", "")


def cells(table):
    model = table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


@pytest.fixture
def at(qtbot, on_screen, tmp_path):
    with stage(qtbot, on_screen, tmp_path, prepare=filled_in) as made:
        made.open("results", SDQ)
        yield made


def page(at):
    return at.screen.child.page


def open_child(at):
    at.screen.results.heat.table.setFocus()
    at.key(Qt.Key.Key_F8)
    at.settle()
    at.qtbot.waitUntil(page(at).view.tables[0].isVisible)


def test_informants_stand_side_by_side_with_scores_and_groups(at):
    open_child(at)
    table = page(at).view.tables[0]
    heads = [table.model().headerData(n, Qt.Orientation.Horizontal) for n in range(4)]
    assert heads[1:3] == ["ครู", "ผู้ปกครอง"]
    rows = {row[0]: row[1:] for row in cells(table)}
    assert rows["อารมณ์"] == ["10 · มีปัญหา", "4 · เสี่ยง", "≠ ต่างกัน"]
    assert rows["ความสัมพันธ์กับเพื่อน"] == ["4 · ปกติ", "4 · ปกติ", "ตรงกัน"]
    for each in page(at).view.tables:
        QAbstractItemModelTester(each.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_where_they_differ_is_said_in_words_with_who_says_what(at):
    open_child(at)
    said = words(page(at))
    assert "≠ อารมณ์ – ครูว่ามีปัญหา; ผู้ปกครองว่าเสี่ยง" in said
    assert "They differ (2)" in said  # the total too
    assert "อายุนี้ไม่ต้องถามนักเรียน" in said


def test_a_table_is_told_to_a_screen_reader_without_its_colours(at):
    open_child(at)
    table = page(at).view.tables[0]
    assert table.accessibleName() == "SDQ แยกตามผู้ประเมิน"
    told = table.model().index(0, 1).data(ACCESSIBLE)
    assert told == "ครู, อารมณ์: 10 · มีปัญหา"
    assert all(each.accessibleName() for each in page(at).view.tables)


def test_the_teachers_change_is_better_same_or_worse_and_the_parents_a_group(at):
    open_child(at)
    told = {table.accessibleName(): cells(table) for table in page(at).view.tables[1:]}
    teacher = {row[0]: row[1:] for row in told["SDQ ฉบับครู"]}
    assert teacher["อารมณ์"] == ["0 · ปกติ", "10 · มีปัญหา", "+10", "แย่ลง"]
    assert teacher["ความประพฤติ"][2:] == ["0", "เท่าเดิม"]
    parent = {row[0]: row[1:] for row in told["SDQ ฉบับผู้ปกครอง"]}
    assert parent["อารมณ์"] == ["0 · ปกติ", "4 · เสี่ยง", "+4", "กลุ่มแย่ลง"]
    assert parent["คะแนนรวมด้านปัญหา"][3] == "กลุ่มเดิม"


def test_the_idea_of_a_reliable_change_and_its_source_are_explained(at):
    open_child(at)
    said = words(page(at))
    assert "คะแนนขยับได้เล็กน้อยแม้เด็กยังเป็นเหมือนเดิม" in said
    assert "คะแนนขยับอย่างน้อย อารมณ์ 3" in said
    assert "ไม่ถึง 5 คนจาก 100 คน" in said
    assert "PLoS ONE 2017" in said
    assert "ยังไม่ได้ตรวจกับเด็กไทย" in said
    assert "จึงเทียบเฉพาะกลุ่ม" in said  # of the parent's


def test_a_form_filled_in_for_the_first_time_has_nothing_beside_it(at):
    open_child(at)
    (table,) = [t for t in page(at).view.tables if "11" in t.accessibleName()]
    assert table.model().columnCount() == 2
    assert "for the first time" in words(page(at))


def test_a_result_in_words_is_shown_with_its_day(at):
    open_child(at)
    said = words(page(at))
    assert "ควรติดตามการนอน" in said
    assert "นพ.สมมติ ใจดี" in said
    assert "12 มิ.ย. 2569 · recorded by นางสาวมะลิ ใจดี" in said


def test_the_next_child_comes_by_key_and_the_class_again_with_its_row(at):
    open_child(at)
    at.key(Qt.Key.Key_PageDown, modifier=Qt.KeyboardModifier.ControlModifier)
    at.settle()
    assert page(at).view.results.pupil.student.first_name == "แก้วตา"
    assert "ควรติดตามการนอน" not in words(page(at))
    at.key(Qt.Key.Key_Up, modifier=Qt.KeyboardModifier.AltModifier)
    at.settle()
    assert at.screen.results.isVisible()
    assert at.screen.results.heat.table.hasFocus()
    assert at.screen.results.heat.table.record().pupil.student.first_name == "แก้วตา"
    assert page(at).view.results is None


def test_every_table_and_result_is_reached_by_tab_and_scrolls_into_sight(at):
    open_child(at)
    view = page(at).view
    at.qtbot.waitUntil(lambda: page(at).verticalScrollBar().maximum() > 0)  # it is laid out
    assert QApplication.focusWidget() is view.tables[0]
    reached = []
    while QApplication.focusWidget() not in reached:
        reached.append(QApplication.focusWidget())
        assert not reached[-1].visibleRegion().isEmpty()
        at.key(Qt.Key.Key_Tab)
    assert set(view.tables) <= set(reached)
    said = [each.text().replace("\u200b", "") for each in reached if isinstance(each, QLabel)]
    assert any("นพ.สมมติ" in each for each in said)
    table = view.tables[-1]
    table.setFocus()
    at.key(Qt.Key.Key_End, modifier=Qt.KeyboardModifier.ControlModifier)
    row, shown = table.visualRect(table.currentIndex()).center(), page(at).viewport()
    assert shown.rect().contains(table.viewport().mapTo(shown, row))
    assert len([t for t in view.tables if t.selectionModel().hasSelection()]) == 1


def test_another_class_leaves_the_childs_page(at):
    open_child(at)
    at.screen.set_place(TERM, P5)
    at.settle()
    assert not page(at).isVisible()
    assert page(at).view.results is None


def test_a_form_of_words_alone_leads_there_too(at):
    at.open("results", ("hero-9s", "teacher"))
    at.screen.results.students.setFocus()
    at.key(Qt.Key.Key_F8)
    at.settle()
    assert page(at).view.results.pupil.student.first_name == "กล้า"


@pytest.mark.parametrize("form", [ELEVEN, SDQ])
def test_a_director_gets_there_too(qtbot, on_screen, tmp_path, form):
    def director(services):
        account = NewAccount("boss", "ผู้อำนวยการ", "", Role.DIRECTOR)
        return actor_of(services.accounts.add(account))

    with stage(qtbot, on_screen, tmp_path, prepare=filled_in, account=director) as at:
        at.open("results", form)
        open_child(at)
        assert page(at).view.results.informants


# The child's own page.


@pytest.fixture
def session(qapp, tmp_path):
    with signed_in(tmp_path, prepare=filled_in) as made:
        yield made


def opened(qtbot, on_screen, session, code="5001"):
    screen = on_screen(StudentsScreen(session), 1130, 680)
    screen.set_place(TERM, P4)
    settle(qtbot, session)
    ids = {row.pupil.student.number: row.pupil.student.id for row in screen.view.rows}
    screen.show_student(ids[code])
    settle(qtbot, session)
    return screen, screen.door.page


def view_of(page):
    return page.findChild(ChildResultsView)


def test_the_childs_page_turns_to_its_results_and_back(qtbot, on_screen, session):
    _, page = opened(qtbot, on_screen, session)
    assert view_of(page).results is None  # nothing is read, or logged as seen, before it is asked
    for _ in range(2):  # its own data stand between
        qtbot.keyClick(page, Qt.Key.Key_F8)
        settle(qtbot, session)
    assert "≠ อารมณ์" in words(view_of(page))
    assert QApplication.focusWidget() is view_of(page).tables[0]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F8)
    settle(qtbot, session)
    assert not view_of(page).isVisible()


def test_the_results_follow_to_the_next_child_and_go_when_it_is_left(qtbot, on_screen, session):
    screen, page = opened(qtbot, on_screen, session)
    page.show_as("results")
    settle(qtbot, session)
    page.stepped.emit(1)
    settle(qtbot, session)
    assert view_of(page).results.pupil.student.first_name == "แก้วตา"
    page.stepped.emit(1)
    settle(qtbot, session)
    assert "Nothing with a result is filled in about this student" in words(view_of(page))
    page.closed.emit()
    assert view_of(page).results is None
    assert not view_of(page).tables
    assert screen.isVisible()


def test_what_is_typed_about_a_child_stays_while_its_results_are_seen(qtbot, on_screen, session):
    _, page = opened(qtbot, on_screen, session)
    page.show_as("data")
    settle(qtbot, session)
    field = page.data.form._fields["nickname"].findChild(QLineEdit)
    field.setText("หนูนา")
    field.textEdited.emit("หนูนา")
    for view in ("results", "data"):
        page.show_as(view)
        settle(qtbot, session)
    assert field.text() == "หนูนา"


def test_a_child_of_another_class_is_refused_and_nothing_of_it_is_shown(qtbot, on_screen, tmp_path):
    def teacher(services):
        return replace(services.actor, role=Role.TEACHER, classes=frozenset({P5.label}))

    with signed_in(tmp_path, prepare=filled_in, account=teacher) as session:
        view = on_screen(ChildResultsView(session), 900, 600)
        found = []
        session.read(
            lambda s: s.desk.db.execute("SELECT id FROM student WHERE number = '5001'").fetchone(),
            found.append,
        )
        settle(qtbot, session)
        view.show_child(TERM, found[0][0])
        settle(qtbot, session)
        assert view.results is None
        assert not view.tables
        assert "ควรติดตามการนอน" not in words(view)
        assert "ไม่อยู่ในห้องที่คุณดูแล" in view.findChild(Banner).sentence.replace("\u200b", "")


def test_a_narrow_window_keeps_every_column_in_reach(qtbot, on_screen, tmp_path):
    with stage(qtbot, on_screen, tmp_path, prepare=filled_in, size=(820, 560)) as at:
        at.open("results", SDQ)
        open_child(at)
        for table in page(at).view.tables:
            shown = table.viewport().width() >= table.horizontalHeader().length()
            assert shown or table.horizontalScrollBar().maximum() > 0
        assert isinstance(page(at), QScrollArea)
        assert page(at).horizontalScrollBar().maximum() == 0
