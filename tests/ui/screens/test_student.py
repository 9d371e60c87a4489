"""A child's page: care first, the timeline by step, the record behind an entry, what comes next."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from careapp.domain.access import Role
from careapp.domain.timeline import STEPS, counts
from careapp.services.accounts import NewAccount, actor_of
from careapp.store.journal import Entry
from careapp.ui.dialogs import Message
from careapp.ui.pages import ScrollPage
from careapp.ui.screens.student_history import HistoryDialog
from careapp.ui.screens.student_record import RecordDialog
from careapp.ui.screens.student_timeline import PIECE
from careapp.ui.screens.students import StudentsScreen
from tests.services.lives import live, screen
from tests.services.samples import P4, TERM
from tests.ui.screens.signed_in import settle, signed_in

pytestmark = pytest.mark.long  # through the whole window; the services below run always


def prepare(services):
    child = live(services)
    for n in range(PIECE):
        services.people.save_student(replace(child, nickname=f"ชื่อ{n}"))
        seen = services.desk.new_id()
        services.desk.write([_document(seen, child.id, n)])


def _document(id_, student, n):
    fields = {"student": student, "name": f"{n}.jpg", "day": "2026-06-01", "bytes": ""}
    return Entry("document", id_, fields, student)


@pytest.fixture
def session(qapp, tmp_path):
    with signed_in(tmp_path, prepare=prepare) as made:
        yield made


@pytest.fixture
def students(qtbot, on_screen, session):
    made = on_screen(StudentsScreen(session), 1130, 680)
    made.set_place(TERM, P4)
    settle(qtbot, session)
    return made


def opened(qtbot, session, students, code="5001"):
    rows = {row.pupil.student.number: row.pupil.student.id for row in students.view.rows}
    students.show_student(rows[code])
    settle(qtbot, session)
    return students.door.page


@pytest.fixture
def page(qtbot, session, students):
    return opened(qtbot, session, students)


def words(widget):
    found = (each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget))
    return "\n".join(found).replace("\u200b", "")


def test_care_comes_first_with_strengths_before_anything(page, session):
    assert page.view == "care"
    assert "วาดภาพเก่ง" in words(page.care.strengths)
    assert session.actor.name in words(page.care.strengths)
    assert page.care.strengths.y() < page.care.terms.y() < page.care.plans.y()


def test_without_a_strength_there_is_a_sentence_and_a_way_to_write_one(qtbot, session, students):
    page = opened(qtbot, session, students, "5002")
    assert "good at" in words(page.care.strengths)
    (write,) = [b for b in page.care.strengths.findChildren(QPushButton) if b.isVisible()]
    with qtbot.waitSignal(students.wanted) as asked:
        write.click()
    assert asked.args[1]["form"] == "observation"


def test_the_timeline_shows_what_the_service_tells_in_pieces(page, session):
    card, child = page.care.timeline, page.student
    entries = session.services.timeline.of_student(child)
    assert list(card.list.entries) == list(entries[:PIECE])
    while not card.more.isHidden():
        card.more.click()
    assert list(card.list.entries) == list(entries)


def test_each_step_leaves_its_own_entries(page):
    card = page.care.timeline
    found = counts(card._entries)
    for step in STEPS:
        card.steps.choose(step)
        card.steps.picked.emit(step)
        assert {each.step for each in card.list.entries} == {step}
        assert len(card.list.entries) == min(found[step], PIECE)


def test_the_list_keeps_the_rules_of_a_model(page):
    model = page.care.timeline.list.model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.care.timeline.more.click()


def test_enter_opens_a_record_to_be_read(qtbot, session, page):
    listed = page.care.timeline.list
    listed.setFocus()
    place = next(n for n, each in enumerate(listed.entries) if each.kind == "record")
    listed.setCurrentIndex(listed.model().index(place, 0))
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    settle(qtbot, session)
    shown = page.findChild(RecordDialog)
    assert shown.isVisible()
    with qtbot.waitSignal(page.wanted) as asked:
        shown.go.click()
    assert asked.args[0] == "screenings"
    assert asked.args[1]["pupil"].student.id == page.student


@pytest.mark.parametrize(
    ("kind", "place"), [("plan", "plans"), ("referral", "referrals"), ("activity", "activities")]
)
def test_an_entry_opens_what_it_is_about(qtbot, page, kind, place):
    entry = next(each for each in page.care.timeline._entries if each.kind == kind)
    with qtbot.waitSignal(page.wanted) as asked:
        page.care.open_entry(entry)
    assert asked.args[0] == place
    assert entry.row in asked.args[1].values()


def test_the_grid_is_read_out_and_opens_the_result(qtbot, session, page):
    grid = page.care.terms.grid
    grid.setFocus()
    for _ in range(2):
        qtbot.keyClick(grid, Qt.Key.Key_Down)
    assert "เศรษฐกิจ" in grid.accessibleDescription()
    assert "มีปัญหา" in grid.accessibleDescription()
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    settle(qtbot, session)
    assert page.findChild(RecordDialog).isVisible()


def test_add_offers_the_next_sensible_thing_first(qtbot, session, students):
    page = opened(qtbot, session, students, "5002")
    ids = [each.data() for each in page._add.menu().actions()]
    assert ids[0] == "screen"
    assert len(ids) == len(set(ids))
    screen(session.services, session.services.people.find("5002"), health="problem")
    page.refresh()
    settle(qtbot, session)
    assert page._add.menu().actions()[0].data() == "plan"


def test_print_asks_for_the_childs_record(qtbot, page):
    with qtbot.waitSignal(page.wanted) as asked:
        page._print.click()
    place, about = asked.args
    assert (place, about["name"], about["student"].id) == (
        "reports", "student-record", page.student,
    )  # fmt: skip


def test_nothing_of_a_child_stays_when_the_next_one_is_asked_for(qtbot, session, page):
    page.care.timeline.list.setFocus()
    before = page.care.timeline._entries
    page.stepped.emit(1)
    assert not page.care.timeline.isVisible()
    settle(qtbot, session)
    assert page.care.timeline._entries != before
    assert page.care.timeline.list.hasFocus()  # the keys stay where they were
    page.closed.emit()
    assert not page.care.timeline._entries
    assert "วาดภาพเก่ง" not in words(page.care)


def test_a_director_adds_nothing(qtbot, on_screen, qapp, tmp_path):
    def director(services):
        return actor_of(services.accounts.add(NewAccount("d", "ผอ.", "", Role.DIRECTOR)))

    with signed_in(tmp_path, account=director) as session:
        students = on_screen(StudentsScreen(session))
        students.set_place(TERM, P4)
        settle(qtbot, session)
        page = opened(qtbot, session, students)
        assert page._add.button.isHidden()
        assert page.care.isVisible()
        students.close()


# The edit history.


def history(qtbot, session, page):
    page.show_history()
    settle(qtbot, session)
    return page.findChild(HistoryDialog)


def test_the_history_goes_on_in_pieces_and_is_filtered(qtbot, session, page):
    shown = history(qtbot, session, page)
    first = len(shown.lines)
    shown.more.click()
    settle(qtbot, session)
    assert len(shown.lines) > first
    shown.kinds.choose("plans")
    shown.kinds.picked.emit("plans")
    settle(qtbot, session)
    assert {each.kind for each in shown.lines} == {"plans"}


def test_an_entry_is_taken_back_and_a_later_change_is_asked_about(qtbot, session, page):
    shown = history(qtbot, session, page)
    named = [each for each in shown.lines if any(f.name == "nickname" for f in each.fields)]
    newest, older = named[0], named[1]
    before = newest.fields[0].before
    shown.undo(newest)
    settle(qtbot, session)
    assert session.services.people.student(page.student).nickname == before
    shown.undo(older)
    settle(qtbot, session)
    (question,) = [each for each in shown.findChildren(Message) if each.isVisible()]
    assert session.services.people.student(page.student).nickname == before
    question.accept()
    settle(qtbot, session)
    assert session.services.people.student(page.student).nickname == older.fields[0].before
    shown.accept()


def test_what_goes_whole_is_asked_about(qtbot, session, page):
    shown = history(qtbot, session, page)
    made = next(each for each in shown.lines if each.made and each.undoable)
    shown.undo(made)
    assert [each for each in shown.findChildren(Message) if each.isVisible()]
    QApplication.processEvents()


def test_another_child_is_seen_from_the_top(qtbot, session, students):
    page = opened(qtbot, session, students)
    bar = page.findChild(ScrollPage).verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    opened(qtbot, session, students, "5002")
    assert bar.value() == 0


def test_a_childs_page_that_is_read_again_stays_where_it_was(qtbot, session, students):
    page = opened(qtbot, session, students)
    bar = page.findChild(ScrollPage).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 1500)
    bar.setValue(bar.maximum())
    at = bar.value()
    assert at > 0
    page.refresh()
    settle(qtbot, session)
    assert bar.value() == at
