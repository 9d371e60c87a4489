"""Care plans in the real window: opened three ways, kept, moved on, found again after a restart."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit

from careapp import i18n
from careapp.domain.access import Role
from careapp.services.accounts import NewAccount
from careapp.services.class_sheets import Filled
from careapp.services.plans import Made
from careapp.store import plans as store_plans
from careapp.ui.screens.plan_move import MoveDialog
from careapp.ui.screens.plan_new import ChildDialog
from careapp.ui.tick_box import TickBox
from careapp.ui.unsaved import again
from tests.services.samples import P4, TERM
from tests.ui.keyboard import enter, press, type_text
from tests.ui.schools import PASSWORD, closed, opened

pytestmark = pytest.mark.long  # through the whole window; the services below run always

GOAL = "มาเรียนสี่วันต่อสัปดาห์"


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


@pytest.fixture
def school(tmp_path):
    path, _ = closed(tmp_path / "a.careapp")
    services = opened(path)
    first = services.people.pupils(TERM, P4)[0].student
    answers = {"learning": "problem", "learning_risk_1": 1, "talent": "no", "special_need": "no"}
    services.screenings.record("screening-11", TERM, [Filled(first, answers)])
    services.close()
    return path


@pytest.fixture
def inside(visit, school):
    visit.begin(school, PASSWORD)
    visit.sign_in()
    return visit


def go(visit, detail=None):
    """To the plans; the screen."""
    return visit.go("plans", detail)


def text(visit, name):
    found = visit.doors.window.findChildren(QPlainTextEdit)
    return next(each for each in found if each.accessibleName() == name and each.isVisible())


def first(visit):
    """The id of the first child of the class."""
    done = []
    visit.doors.session.read(lambda services: services.people.pupils(TERM, P4), done.append)
    visit.settle()
    return done[0][0].student.id


def written(visit):
    """A plan for the first child, with a goal and a concern, saved; the screen."""
    screen = go(visit, {"student": first(visit)})
    visit.settle()
    text(visit, "The concern in your own words").setPlainText("ขาดเรียนบ่อย")
    text(visit, "Goal: what shall be better, and how one can tell").setPlainText(GOAL)
    visit.press("Save")
    visit.settle()
    return screen


def move(visit, screen, kind, result="", reason=""):
    visit.settle()
    screen.page.buttons[kind].click()
    shown = visit.dialog(MoveDialog)
    if result:
        shown.results[result].click()
    if reason:
        shown.reason.edit.setPlainText(reason)
    assert shown.go.isEnabled()
    shown.go.click()
    visit.settle()
    visit.take_keyboard()  # without a window manager the dialog takes it along


def life(screen):
    return screen.page.whole.life


def test_a_plan_goes_its_whole_way_and_is_there_after_a_restart(inside, school):
    screen = written(inside)
    move(inside, screen, "start")
    assert life(screen).standing.state == "active"
    steps = screen.page.steps
    steps.what.edit.setFocus()
    type_text("โทรหายาย")
    enter(inside.qtbot)
    inside.settle()
    steps.findChild(TickBox).click()
    inside.settle()
    assert life(screen).done == 1
    screen.page.notes.lines.setFocus()
    type_text("มาเรียนสามวัน")
    inside.press("Write it down")
    inside.settle()
    assert [each.text for each in life(screen).notes] == ["มาเรียนสามวัน"]
    move(inside, screen, "review", "better", "ตื่นเช้าขึ้น")
    move(inside, screen, "close", "resolved")
    assert [each.kind for each in life(screen).standing.followed] == ["start", "review", "close"]
    assert text(inside, "What was noticed").isReadOnly()
    inside.close()
    services = opened(school)
    (card,) = services.plans.board(TERM, P4).cards
    assert (card.column, card.life.plan.goal, card.life.done) == ("closed", GOAL, 1)
    services.close()


def test_undo_takes_back_a_move_a_saving_and_a_step_taken_out(inside):
    screen = written(inside)
    move(inside, screen, "start")
    inside.press("Undo")
    inside.settle()
    assert life(screen).standing.state == "new"
    text(inside, "Goal: what shall be better, and how one can tell").setPlainText("อื่น")
    inside.press("Save")
    inside.settle()
    inside.press("Undo")
    inside.settle()
    assert life(screen).plan.goal == GOAL
    screen.page.steps.what.set_text("โทรหายาย")
    screen.page.steps.add_step()
    inside.settle()
    screen.page.steps.changed.emit(_gone(life(screen).steps[0]), "Gone.")
    inside.settle()
    assert life(screen).steps == ()
    inside.press("Undo")
    inside.settle()
    assert [each.what for each in life(screen).steps] == ["โทรหายาย"]


def _gone(step):
    return replace(step, deleted=True)


def test_what_is_refused_is_said_in_a_sentence_and_changes_nothing(inside):
    screen = go(inside, {"student": first(inside)})
    inside.settle()
    move(inside, screen, "start")
    assert "Write the goal first" in inside.words()
    assert life(screen).standing.state == "new"


def test_what_was_typed_and_not_saved_is_there_again_after_the_lock(inside, qtbot):
    screen = written(inside)
    goal = "Goal: what shall be better, and how one can tell"
    text(inside, goal).setPlainText("มาทุกวัน")
    screen.page.notes.lines.edit.setPlainText("ยายมาคุย")
    screen.page.steps.what.set_text("นัดหมอ")
    screen.page.ask("start")
    inside.dialog(MoveDialog).reject()
    inside.settle()
    text(inside, goal).setPlainText("มาทุกวันจริง ๆ")
    inside.doors.lock()
    assert "มาทุกวัน" not in inside.words()
    inside.sign_in("plans")
    qtbot.waitUntil(lambda: inside.doors.window.banner.sentence == again())
    screen = inside.doors.window.shown("plans")
    assert text(inside, goal).toPlainText() == "มาทุกวันจริง ๆ"
    assert screen.page.notes.lines.text() == "ยายมาคุย"
    assert screen.page.steps.what.text() == "นัดหมอ"
    assert life(screen).plan.goal == "มาทุกวัน"  # a move saves what stands above it first


def test_the_results_of_a_screening_open_a_plan_with_its_dimensions(inside):
    inside.doors.shell.open("screenings")
    inside.settle()
    screenings = inside.doors.window.shown("screenings")
    screenings.open("results", ("screening-11", "teacher"))
    inside.settle()
    screenings.results.plan._open.click()
    inside.wait_for_shell("plans")
    inside.settle()
    screen = inside.doors.window.shown("plans")
    assert "screening-11/learning" in life(screen).plan.concerns
    assert screen.page.content.concerns.chosen() == life(screen).plan.concerns


def test_a_childs_page_lists_its_plans_and_a_second_one_is_asked_for(inside):
    screen = written(inside)
    mine = life(screen).plan.id
    inside.doors.shell.open("students", first(inside))
    inside.settle()
    inside.qtbot.waitUntil(lambda: "New · opened" in inside.words())
    students = inside.doors.window.shown("students")
    students.door.page.care.plans._open.click()
    inside.wait_for_shell("plans")
    inside.settle()
    assert screen.page.id == mine
    assert "has an open plan already" in inside.words()
    inside.press("Open another one")
    inside.settle()
    inside.settle()
    assert screen.page.id != mine


def test_a_plan_opened_by_mistake_is_taken_away_and_comes_back(inside):
    screen = go(inside, {"student": first(inside)})
    inside.settle()
    inside.press("Opened by mistake")
    inside.settle()
    assert screen.board.board.cards == ()
    inside.press("Undo")
    inside.settle()
    screen.show_board()
    inside.settle()
    assert len(screen.board.board.cards) == 1


def test_the_keyboard_begins_at_the_next_step_of_a_plan(inside):
    screen = written(inside)
    plan = life(screen).plan.id
    for kind in ("start", "review"):
        screen.show_board()
        inside.settle()
        screen.show_one(plan)
        inside.settle()
        assert inside.doors.window.focusWidget() is screen.page.buttons[kind]
        move(inside, screen, kind, "better" if kind == "review" else "")


def test_a_new_plan_begins_at_what_it_is_about_and_says_all_that_it_needs(inside):
    screen = go(inside, {"student": first(inside)})
    inside.settle()
    assert "Choose its dimensions or write the concern, write its goal" in inside.words()
    assert screen.page.content.concerns.isAncestorOf(inside.doors.window.focusWidget())


def test_what_has_the_keyboard_on_a_plan_is_in_sight(inside):
    inside.doors.window.resize(1024, 600)
    detail = {"student": first(inside), "form": "screening-11", "informant": "teacher"}
    screen = go(inside, detail)
    inside.settle()
    at, page = screen.page.content.goal.edit, screen.page
    assert at.hasFocus()
    inside.qtbot.waitUntil(
        lambda: page.viewport().rect().contains(at.rect().translated(at.mapTo(page, QPoint())))
    )


def test_the_board_is_worked_by_keys_alone(inside):
    screen = go(inside)
    inside.press("Open a plan")
    inside.settle()
    shown = inside.dialog(ChildDialog)
    type_text("ฟ้า")
    inside.qtbot.waitUntil(lambda: shown.names.count() == 1)
    enter(inside.qtbot)
    inside.settle()
    inside.qtbot.waitUntil(lambda: screen.page.whole is not None)
    assert screen.page.whole.student.first_name == "ฟ้าใส"
    inside.qtbot.waitUntil(lambda: not isinstance(inside.doors.window.focusWidget(), QDialog))
    screen.show_board()
    inside.settle()
    inside.take_keyboard()
    (card,) = screen.board._columns["new"].cards
    card.setFocus()
    press(inside.qtbot, Qt.Key.Key_Right)
    assert card.hasFocus()  # there is no other card
    enter(inside.qtbot)
    inside.settle()
    assert screen.page.id == card.of


def test_a_review_that_is_due_stands_on_the_first_screen_and_leads_to_the_board(visit, school):
    services = opened(school)
    student = services.people.pupils(TERM, P4)[0].student
    id_ = services.plans.open(student.id)
    plan = services.plans.whole(id_).life.plan
    services.plans.save(replace(plan, goal=GOAL, story="ขาดเรียน"), plan)
    tomorrow = services.desk.today + timedelta(days=1)
    services.plans.move(id_, "start", Made(review_on=tomorrow))
    early = replace(
        services.plans.whole(id_).life.standing.last,
        id="later", place=2, kind="review", result="same", review_on=services.desk.today,
    )  # fmt: skip
    services.desk.write(store_plans.save_move(early))
    services.close()
    visit.begin(school, PASSWORD)
    visit.sign_in()
    assert "Care plans to review: 1" in visit.words()
    visit.press("To the plans")
    visit.wait_for_shell("plans")
    visit.settle()
    screen = visit.doors.window.shown("plans")
    assert [each.life.plan.id for each in screen.board.board.of("due")] == [id_]


def test_another_class_shows_its_board_and_not_a_plan_of_the_class_before(inside):
    screen = written(inside)
    inside.doors.window.bar.class_picked.emit("ป.5/1")
    inside.settle()
    assert screen.page.id == ""
    assert "No plans yet" in inside.words()


def test_the_director_reads_a_plan_sends_it_back_and_changes_nothing(visit, school):
    services = opened(school)
    services.accounts.add(NewAccount("boss", "ผู้อำนวยการ", PASSWORD, Role.DIRECTOR))
    id_ = services.plans.open(services.people.pupils(TERM, P4)[0].student.id)
    plan = services.plans.whole(id_).life.plan
    services.plans.save(replace(plan, goal=GOAL, story="ขาดเรียน"), plan)
    services.plans.move(id_, "start", Made(review_on=services.desk.today + timedelta(days=9)))
    services.close()
    visit.begin(school)
    visit.sign_in(login="boss")
    screen = go(visit, {"plan": id_})
    visit.settle()
    there = {kind for kind, each in screen.page.buttons.items() if each.isVisible()}
    assert there == {"return"}
    assert not screen.page.content.concerns.isEnabled()
    assert screen.page.content.goal.edit.isReadOnly()
    move(visit, screen, "return", reason="เป้าหมายยังวัดไม่ได้")
    assert life(screen).standing.state == "returned"
    assert "Sent back · เป้าหมายยังวัดไม่ได้" in visit.words()


def test_no_part_of_a_plan_ever_appears_as_a_window_of_its_own(inside, windows_shown):
    screen = written(inside)
    move(inside, screen, "start")
    for what in ("โทรหายาย", "นัดเยี่ยมบ้าน"):
        screen.page.steps.what.set_text(what)
        screen.page.steps.add_step()
        inside.settle()
    screen.page.notes.lines.set_text("มาเรียนสามวัน")
    screen.page.notes.add_note()
    inside.settle()
    screen.show_board()
    inside.settle()
    inside.doors.shell.open("students", first(inside))
    inside.settle()
    assert {type(each) for each in windows_shown} == {MoveDialog}
