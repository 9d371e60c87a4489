"""Home visits in the real window: a round is planned, gone, followed up, and found again."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from careapp import i18n
from careapp.domain.access import Role
from careapp.domain.visits import STANDINGS, Task, Tour
from careapp.services.accounts import NewAccount
from careapp.services.class_sheets import Filled
from careapp.ui.screens.student_visits import VisitsCard
from careapp.ui.tick_box import TickBox
from careapp.ui.unsaved import again
from tests.services.samples import P4, P5, TERM
from tests.ui.keyboard import enter, press, type_text
from tests.ui.schools import PASSWORD, closed, opened

pytestmark = pytest.mark.long  # through the whole window; the services below run always

FORM = "home-visit"
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
TODAY = date(2026, 6, 15)


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


@pytest.fixture
def school(tmp_path):
    path, _ = closed(tmp_path / "a.careapp")
    return path


def prepared(school, work):
    services = opened(school)
    found = work(services)
    services.close()
    return found


@pytest.fixture
def inside(visit, school):
    visit.begin(school, PASSWORD)
    visit.sign_in()
    return visit


def begun(visit, school, work):
    """Signed in to a school in which something has happened before."""
    prepared(school, work)
    visit.begin(school, PASSWORD)
    visit.sign_in()
    return go(visit)


def go(visit, detail=None):
    """To the home visits; the screen."""
    visit.doors.shell.open("visits", detail)
    visit.settle()
    visit.settle()
    return visit.doors.window.shown("visits")


def ids(services, room=P4):
    return [each.student.id for each in services.people.pupils(TERM, room)]


def plan(services, students, day=TODAY, a_day=2):
    services.visits.plan(TERM, students, Tour(day, a_day, True, services.actor.staff, "อสม."))


def record(services, student, day=TODAY):
    told = {"visitor": "ครูมะลิ", "members": 4, "household_typed": 8000}
    services.screenings.record(FORM, TERM, [Filled(services.people.student(student), told)], day)


def names(screen):
    return [each.pupil.student.first_name for each in screen.board.shown]


def numbers(screen):
    return tuple(len(screen.board.found.progress.of(each)) for each in STANDINGS)


def test_a_round_is_planned_by_keys_alone_and_taken_back(inside, school):
    press(inside.qtbot, Qt.Key.Key_4, CTRL)
    inside.wait_for_shell("visits")
    screen = inside.doors.window.shown("visits")
    assert numbers(screen) == (0, 0, 3)
    press(inside.qtbot, Qt.Key.Key_N, CTRL)
    assert screen.planner.names.hasFocus()
    press(inside.qtbot, Qt.Key.Key_Space)
    press(inside.qtbot, Qt.Key.Key_Down)
    press(inside.qtbot, Qt.Key.Key_Space)
    assert len(screen.planner.ticked) == 2
    assert "Saturday 1 Aug 2569" not in inside.words()  # the month begins on a weekend
    assert "Monday 3 Aug 2569: " in inside.words()
    press(inside.qtbot, Qt.Key.Key_Return, CTRL)
    inside.settle()
    inside.settle()
    assert numbers(screen) == (0, 2, 1)
    assert "2 visit(s) planned" in inside.words()
    assert screen.board.filters.chosen() == "planned"
    inside.press("Undo")
    inside.settle()
    assert numbers(screen) == (0, 0, 3)


def test_enter_opens_the_form_dated_the_planned_day_and_what_follows_is_kept(visit, school):
    planned = TODAY - timedelta(days=3)
    screen = begun(visit, school, lambda s: plan(s, ids(s)[:2], planned))
    visit.take_keyboard()
    child = screen.board.shown[0]
    assert "3 days past its day" in visit.words()
    screen.board.list.setFocus()
    enter(visit.qtbot)
    visit.wait_for_shell("screenings")
    visit.settle()
    guided = visit.doors.window.shown("screenings").guided
    visit.qtbot.waitUntil(lambda: guided.student() == child.id)
    assert guided.day.day == planned
    guided._put("visitor", "ครูมะลิ")
    guided.leave(finish=True)
    visit.settle()
    press(visit.qtbot, Qt.Key.Key_4, CTRL)
    visit.wait_for_shell("visits")
    visit.settle()
    visit.qtbot.waitUntil(lambda: "is in. Write below" in visit.words())
    assert numbers(screen) == (1, 1, 1)
    assert screen.board.child.stop.visited_on == planned
    assert QApplication.focusWidget() is screen.board.child.new_task.what.edit
    type_text("โทรหายาย")
    enter(visit.qtbot)
    visit.settle()
    visit.settle()
    tick = screen.board.child.tasks.findChild(TickBox)
    assert tick.text() == "โทรหายาย"
    tick.click()
    visit.settle()
    assert screen.board.history.tasks[0].done_on == TODAY
    assert screen.board.history.tasks[0].record == screen.board.history.visits[0].record.id
    visit.press("Undo")
    visit.settle()
    visit.settle()
    assert screen.board.history.tasks[0].done_on is None


def test_another_form_keeps_the_usual_day_after_a_planned_one(visit, school):
    planned = TODAY - timedelta(days=3)
    screen = begun(visit, school, lambda s: plan(s, ids(s)[:1], planned))
    screen.fill(screen.board.shown[0].id)
    visit.wait_for_shell("screenings")
    visit.settle()
    screenings = visit.doors.window.shown("screenings")
    assert screenings.drafts.day == planned
    screenings.open("grid", ("sdq-teacher", "teacher"))
    visit.settle()
    visit.settle()
    assert screenings.drafts.day == screenings.grid.days.field.day == TODAY


def test_a_child_goes_up_and_down_in_the_round_by_keys(visit, school):
    screen = begun(visit, school, lambda s: plan(s, ids(s)))
    visit.take_keyboard()
    before = names(screen)
    at = screen.board.shown[0].id
    press(visit.qtbot, Qt.Key.Key_Down, ALT)
    visit.settle()
    visit.settle()
    assert names(screen) == [before[1], before[0], before[2]]
    assert screen.board.child.stop.id == at
    press(visit.qtbot, Qt.Key.Key_Up, ALT)
    visit.settle()
    visit.settle()
    assert names(screen) == before
    assert "is gone to earlier now." in visit.words()
    visit.press("Undo")
    visit.settle()
    visit.settle()
    assert names(screen) == [before[1], before[0], before[2]]


def test_a_task_that_was_added_is_taken_back(visit, school):
    screen = begun(visit, school, lambda s: plan(s, ids(s)))
    screen.board.child.new_task.what.set_text("นัดหมอ")
    screen.board.child.new_task.add_task()
    visit.settle()
    visit.settle()
    assert [each.what for each in screen.board.history.tasks] == ["นัดหมอ"]
    assert "The task is added." in visit.words()
    visit.press("Undo")
    visit.settle()
    visit.settle()
    assert screen.board.history.tasks == ()


def test_a_later_day_typed_for_a_home_that_was_visited_is_a_further_visit(visit, school):
    def lived(services):
        (first, *_) = ids(services)
        plan(services, [first])
        record(services, first)

    screen = begun(visit, school, lived)
    screen.board.show_only("visited")
    visit.settle()
    part = screen.board.child.plan
    part.save()  # as it is: of the visit that was made
    visit.settle()
    visit.settle()
    assert screen.board.found.planned == ()
    part.day.show_day(TODAY + timedelta(days=9))
    part.save()
    visit.settle()
    visit.settle()
    (stop,) = screen.board.found.planned
    assert (stop.plan.nth, stop.day) == (2, TODAY + timedelta(days=9))
    assert [each.day for each in screen.board.history.plans] == [TODAY, stop.day]


def test_a_second_visit_is_planned_filled_in_and_there_after_a_restart(visit, school):
    def lived(services):
        (first, *_) = ids(services)
        record(services, first, TODAY - timedelta(days=3))

    screen = begun(visit, school, lived)
    screen.board.show_only("visited")
    visit.settle()
    part = screen.board.child.plan
    visit.press("Plan the 2nd visit")
    part.save()
    assert "once more" in visit.words()  # it says no day yet
    part.day.show_day(TODAY - timedelta(days=1))
    part.save()
    visit.settle()
    visit.settle()
    stop = screen.board.found.planned[0]
    assert (stop.plan.nth, stop.day, stop.standing) == (2, TODAY - timedelta(days=1), "visited")
    assert numbers(screen) == (1, 0, 2)
    assert "2nd visit · 1 day past its day" in visit.words()
    visit.press("Undo")
    visit.settle()
    visit.settle()
    assert screen.board.found.planned == ()
    visit.press("Plan the 2nd visit")
    part.day.show_day(TODAY - timedelta(days=1))
    part.save()
    visit.settle()
    visit.settle()
    visit.doors.lock()
    visit.sign_in()
    screen = go(visit, {"only": "overdue"})
    assert [each.is_further for each in screen.board.shown] == [True]
    child = screen.board.shown[0].id
    screen.fill(child)
    visit.wait_for_shell("screenings")
    visit.settle()
    guided = visit.doors.window.shown("screenings").guided
    visit.qtbot.waitUntil(lambda: guided.student() == child)
    assert guided.day.day == TODAY - timedelta(days=1)
    guided._put("visitor", "ครูแก้ว")
    guided.leave(finish=True)
    visit.settle()
    screen = go(visit)
    visit.qtbot.waitUntil(lambda: "is in. Write below" in visit.words())
    visit.qtbot.waitUntil(lambda: "term 1/2569 · 2nd visit" in visit.words())
    assert [each.visitor for each in screen.board.history.visits] == ["ครูแก้ว", "ครูมะลิ"]


def test_a_day_is_changed_saved_and_taken_back(visit, school):
    screen = begun(visit, school, lambda s: plan(s, ids(s)[:1]))
    part = screen.board.child.plan
    part.day.set_text("20/06/2569")
    part.fields["companions"].set_text("ผู้ใหญ่บ้าน")
    part.save()
    visit.settle()
    visit.settle()
    stop = screen.board.child.stop
    assert (stop.day, stop.plan.companions) == (date(2026, 6, 20), "ผู้ใหญ่บ้าน")
    visit.press("Undo")
    visit.settle()
    visit.settle()
    assert screen.board.child.stop.day == TODAY
    visit.press("Take off the round")
    visit.settle()
    visit.settle()
    assert numbers(screen) == (0, 0, 3)


def test_every_number_opens_its_children_and_a_class_its_own(visit, school):
    def lived(services):
        children = ids(services) + ids(services, P5)
        plan(services, children[:4])
        record(services, children[0])
        services.visits.save_task(Task("", children[1], "โทร"))

    screen = begun(visit, school, lived)
    visit.doors.shell.choose(TERM, None)
    visit.settle()
    visit.settle()
    board = screen.board
    assert numbers(screen) == (1, 3, 1)
    for n, standing in enumerate(STANDINGS):
        board.bar.picked.emit(0, n)
        assert {each.id for each in board.shown} == set(board.found.progress.of(standing))
    board.show_only("tasks")
    assert len(board.shown) == 1
    board.classes.picked.emit(1, 1)  # planned in ป.5/1
    visit.settle()
    visit.settle()
    assert board.found.classroom == P5
    assert [each.standing for each in board.shown] == ["planned"]


def test_today_leads_to_the_children_that_its_number_is_of(visit, school):
    def lived(services):
        first, second, third = ids(services)
        plan(services, [first])
        plan(services, [second], TODAY - timedelta(days=2))
        plan(services, [third], TODAY + timedelta(days=2))
        return first, second

    first, second = prepared(school, lived)
    visit.begin(school, PASSWORD)
    visit.sign_in()
    for only, student in (("today", first), ("overdue", second)):
        screen = go(visit, {"only": only})
        assert [each.id for each in screen.board.shown] == [student]
    assert go(visit, {"student": first}).board.child.stop.id == first


def test_the_director_sees_and_plans_nothing(visit, school):
    def lived(services):
        services.accounts.add(NewAccount("boss", "ผอ.", PASSWORD, Role.DIRECTOR))
        plan(services, ids(services))

    prepared(school, lived)
    visit.begin(school, PASSWORD)
    visit.sign_in(login="boss")
    screen = go(visit)
    assert len(screen.board.shown) == 3
    for words in ("Plan a round", "Fill in the visit", "Save the day", "Add the task"):
        assert visit.buttons(words) == []


def test_a_task_that_was_typed_is_there_again_after_the_lock(visit, school):
    screen = begun(visit, school, lambda s: plan(s, ids(s)))
    screen.board.child.new_task.what.set_text("นัดหมอ")
    visit.doors.lock()
    assert "นัดหมอ" not in visit.words()
    visit.sign_in("visits")
    visit.qtbot.waitUntil(lambda: visit.doors.window.banner.sentence == again())
    screen = visit.doors.window.shown("visits")
    assert screen.board.child.new_task.what.text() == "นัดหมอ"


def test_what_is_to_be_followed_up_opens_no_window_of_its_own(visit, school, qapp):
    def lived(services):
        (first, *_) = ids(services)
        services.visits.save_task(Task("", first, "โทรหายาย"))

    screen = begun(visit, school, lived)
    before = {each for each in qapp.topLevelWindows() if each.isVisible()}
    screen.board.show_only("tasks")
    visit.settle()
    visit.settle()
    assert screen.board.child.tasks.findChild(TickBox) is not None
    assert {each for each in qapp.topLevelWindows() if each.isVisible()} == before
    assert qapp.activeWindow() is visit.doors.window


def test_blank_forms_of_who_is_listed_are_one_paper(visit, school, tmp_path):
    screen = begun(visit, school, lambda s: plan(s, ids(s)[:2]))
    path = tmp_path / "forms.pdf"
    screen._papers.save(screen.board.found, [each.id for each in screen.board.shown], path)
    visit.settle()
    visit.qtbot.waitUntil(lambda: "forms.pdf is saved." in visit.words())
    assert path.read_bytes().startswith(b"%PDF")


def test_the_round_sheet_is_made_in_the_reports(visit, school):
    begun(visit, school, lambda s: plan(s, ids(s)))
    visit.press("Round sheet")
    visit.wait_for_shell("reports")


def test_an_empty_school_says_what_to_do_first(visit, tmp_path):
    path, _ = closed(tmp_path / "b.careapp", filled=False)
    visit.begin(path, PASSWORD)
    visit.doors.entrance._try("mali", PASSWORD)  # nothing there takes the keyboard
    visit.wait_for_shell()
    go(visit)
    assert "There are no students here yet" in visit.words()
    visit.press("To the list of students")
    visit.wait_for_shell("roster")


def test_a_childs_page_can_show_its_visits_and_tick_a_task(visit, school, qtbot):
    def lived(services):
        (first, *_) = ids(services)
        record(services, first)
        services.visits.save_task(Task("", first, "โทรหายาย"))
        return first

    first = prepared(school, lived)
    visit.begin(school, PASSWORD)
    visit.sign_in()
    card = VisitsCard(visit.doors.session)
    qtbot.addWidget(card)
    card.show()
    card.show_student(first)
    visit.settle()
    assert card.findChild(TickBox).text() == "โทรหายาย"
    card.findChild(TickBox).click()
    visit.settle()
    assert card.findChild(TickBox).isChecked()
    assert card.banner.sentence == "The task is done."
    card.banner._act()
    qtbot.waitUntil(lambda: not card.findChild(TickBox).isChecked())  # the row is made anew
    with qtbot.waitSignal(card.wanted) as told:
        card._open.click()
    assert told.args == ["visits", {"student": first}]
    card.show_student("")
    assert not any(each.isVisible() for each in card.findChildren(TickBox))
