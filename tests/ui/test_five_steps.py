"""One child through all five steps in the window; after a restart everything is there, and the
timeline, Today and the targets agree with the records to the last number."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from careapp.store import plans, referrals
from careapp.ui.screens.plan_move import MoveDialog
from careapp.ui.screens.referral_move import ReferralMoveDialog
from tests.services.samples import P4, TERM
from tests.ui.keyboard import enter, press, type_text
from tests.ui.schools import PASSWORD, closed, opened
from tests.ui.tour import look

CTRL = Qt.KeyboardModifier.ControlModifier
GOAL = "อ่านนิทานได้หนึ่งหน้าโดยไม่ต้องช่วย"
STEPS = ("know", "screen", "promote", "support", "refer")
# What is done below: into class, a visit and a task; the screening; the homeroom; a plan opened,
# begun, noted upon and reviewed; a referral drafted, sent, received and answered.
DONE = {"know": 3, "screen": 1, "promote": 1, "support": 4, "refer": 4}


class Walk:
    """The window, and the child that is walked with."""

    def __init__(self, visit, school):
        self.visit, self.school = visit, school
        self.child = ""

    def sign_in(self):
        self.visit.begin(self.school, PASSWORD)
        self.visit.sign_in()
        self.visit.doors.shell.choose(TERM, P4)
        self.visit.qtbot.waitUntil(lambda: self.visit.doors.shell._place == (TERM, P4))
        self.visit.take_keyboard()
        self.settle()

    def settle(self):
        for _ in range(3):
            self.visit.settle()
            QApplication.processEvents()

    def open(self, place, detail=None):
        self.visit.doors.shell.open(place, detail)
        self.visit.wait_for_shell(place)
        self.settle()
        self.visit.take_keyboard()
        return self.visit.doors.window.shown(place)

    def write(self, name, words):
        found = self.visit.doors.window.findChildren(QPlainTextEdit)
        field = next(each for each in found if each.accessibleName() == name and each.isVisible())
        field.setPlainText(words)


def know(walk):
    """A home visit, and what was promised there."""
    screen = walk.open("visits", {})
    screen.board.list.setFocus()
    enter(walk.visit.qtbot)
    walk.visit.wait_for_shell("screenings")
    walk.settle()
    guided = walk.visit.doors.window.shown("screenings").guided
    walk.child = guided.student()
    guided._put("visitor", "ครูมะลิ")
    guided.leave(finish=True)
    walk.settle()
    screen = walk.open("visits", {"student": walk.child})
    screen.board.child.new_task.what.edit.setFocus()
    type_text("หาหนังสือให้ยืม")
    enter(walk.visit.qtbot)
    walk.settle()


def screen(walk):
    """The eleven dimensions: reading is a problem."""
    page = walk.open("screenings")
    page.open("guided", ("screening-11", "teacher"), walk.child)
    walk.settle()
    walk.visit.qtbot.waitUntil(lambda: page.guided.form.isAncestorOf(QApplication.focusWidget()))
    for key in (Qt.Key.Key_N, Qt.Key.Key_Return, Qt.Key.Key_3, *(Qt.Key.Key_1,) * 7,
                Qt.Key.Key_N, Qt.Key.Key_Return, Qt.Key.Key_1):  # fmt: skip
        press(walk.visit.qtbot, key)
        QApplication.processEvents()
    walk.settle()


def promote(walk):
    """A homeroom, at which the class is present."""
    walk.open("activities")
    press(walk.visit.qtbot, Qt.Key.Key_H, CTRL)
    walk.settle()
    type_text("อ่านด้วยกัน")
    enter(walk.visit.qtbot)
    walk.settle()


def support(walk):
    """A care plan from what the screening says, begun, noted upon, and reviewed."""
    screenings = walk.open("screenings")
    screenings.open("results", ("screening-11", "teacher"))
    walk.settle()
    screenings.results.plan._open.click()
    walk.visit.wait_for_shell("plans")
    walk.settle()
    page = walk.visit.doors.window.shown("plans").page
    assert page.whole.student.id == walk.child
    walk.write("Goal: what shall be better, and how one can tell", GOAL)
    walk.visit.press("Save")
    walk.settle()
    page.buttons["start"].click()
    walk.visit.dialog(MoveDialog).go.click()
    walk.settle()
    walk.visit.take_keyboard()
    page.notes.lines.setFocus()
    type_text("อ่านได้สามบรรทัด")
    walk.visit.press("Write it down")
    walk.settle()
    page.buttons["review"].click()
    shown = walk.visit.dialog(MoveDialog)
    shown.results["same"].click()
    shown.go.click()
    walk.settle()
    walk.visit.take_keyboard()
    return page.id


def refer(walk, plan):
    """To the guidance teacher, from the plan; sent, received, answered."""
    page = walk.open("referrals", {"plan": plan, "student": walk.child}).page
    assert page.whole.life.referral.plan == plan
    content = page.content
    content.unit.setCurrentIndex(1)
    content.unit.activated.emit(1)
    content.texts["problem"].edit.setPlainText("อ่านไม่ออก")
    content.texts["asked"].edit.setPlainText("ขอให้ประเมินการอ่าน")
    walk.visit.press("Save")
    walk.settle()
    page.buttons["send"].click()
    walk.settle()
    for kind, result in (("receive", ""), ("result", "helped")):
        page.buttons[kind].click()
        shown = walk.visit.dialog(ReferralMoveDialog)
        shown.by.set_text("ครูแนะแนว")
        if result:
            shown.results[result].click()
            shown.words.edit.setPlainText("ประเมินแล้ว สอนเสริมสัปดาห์ละสองครั้ง")
        shown.go.click()
        walk.settle()
        walk.visit.take_keyboard()


def test_one_child_is_walked_through_all_five_steps_and_found_again(visit, tmp_path, qtbot, qapp):
    look("en")
    walk = Walk(visit, closed(tmp_path / "a.careapp")[0])
    walk.sign_in()
    know(walk)
    screen(walk)
    promote(walk)
    refer(walk, support(walk))
    visit.close()

    services = opened(walk.school)
    entries = services.timeline.of_student(walk.child)
    assert {step: sum(each.step == step for each in entries) for step in STEPS} == DONE
    days = [each.day for each in entries]
    assert days == sorted(days, reverse=True)
    (plan,) = plans.lives(services.desk.db, plans.plans(services.desk.db, [walk.child]))
    assert (plan.plan.goal, plan.standing.result, len(plan.notes)) == (GOAL, "same", 1)
    (sent,) = referrals.lives(services.desk.db, referrals.referrals(services.desk.db, [walk.child]))
    assert (sent.standing.state, sent.referral.plan) == ("result", plan.plan.id)
    today = services.home.today(TERM, P4)
    assert walk.child not in {*today.waits.visits.unvisited, *today.unnoticed}
    assert [each.student for each in today.waits.referrals.results] == [walk.child]
    board = services.targets.board(TERM, P4)
    values = {each.indicator.id: each.now.value for each in board.lines}
    for indicator, part in (
        ("screened", 1),
        ("visited", 1),
        ("concern_planned", 1),
        ("referrals_answered", 1),
    ):
        assert (indicator, values[indicator].part) == (indicator, part)
    services.close()
