"""Referrals in the real window: begun three ways, sent, answered, found again after a restart."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from careapp import i18n
from careapp.domain.access import Role
from careapp.domain.referrals import EXTERNAL
from careapp.services.accounts import NewAccount
from careapp.services.referrals import Made
from careapp.store import referrals as store_referrals
from careapp.ui.screens.plan_new import ChildDialog
from careapp.ui.screens.referral_days import DaysDialog
from careapp.ui.screens.referral_move import ReferralMoveDialog
from careapp.ui.unsaved import again
from tests.services.samples import P4, TERM
from tests.ui.full_referrals import happened
from tests.ui.keyboard import enter, press, type_text
from tests.ui.schools import PASSWORD, closed, opened

pytestmark = pytest.mark.long  # through the whole window; the services below run always

ASKED = "ขอให้คุยเป็นรายบุคคล"


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


@pytest.fixture
def school(tmp_path):
    path, _ = closed(tmp_path / "a.careapp")
    return path


@pytest.fixture
def inside(visit, school):
    visit.begin(school, PASSWORD)
    visit.sign_in()
    return visit


def go(visit, detail=None):
    """To the referrals; the screen."""
    visit.doors.shell.open("referrals", detail)
    visit.settle()
    visit.settle()
    return visit.doors.window.shown("referrals")


def first(visit):
    done = []
    visit.doors.session.read(lambda services: services.people.pupils(TERM, P4), done.append)
    visit.settle()
    return done[0][0].student.id


def written(visit):
    """A draft for the first child that says all it has to; the screen."""
    screen = go(visit, {"student": first(visit)})
    content = screen.page.content
    content.unit.setCurrentIndex(1)
    content.unit.activated.emit(1)
    content.texts["problem"].edit.setPlainText("ขาดเรียนบ่อย")
    content.texts["asked"].edit.setPlainText(ASKED)
    visit.press("Save")
    visit.settle()
    return screen


def press_move(visit, screen, kind):
    visit.settle()
    screen.page.buttons[kind].click()
    visit.settle()
    visit.take_keyboard()


def move(visit, screen, kind, by="", result="", words=""):
    visit.settle()
    screen.page.buttons[kind].click()
    shown = visit.dialog(ReferralMoveDialog)
    if by:
        shown.by.set_text(by)
    if result:
        shown.results[result].click()
    if words:
        shown.words.edit.setPlainText(words)
    assert shown.go.isEnabled()
    shown.go.click()
    visit.settle()
    visit.take_keyboard()  # without a window manager the dialog takes it along


def life(screen):
    return screen.page.whole.life


def drafted(services, side="internal"):
    """A draft of the first child through the services."""
    id_ = services.referrals.open(services.people.pupils(TERM, P4)[0].student.id, side)
    shown = store_referrals.referral(services.desk.db, id_)
    to = "โรงพยาบาลสมมติ" if side == EXTERNAL else "nurse"
    services.referrals.save(replace(shown, unit=to, problem="ปวดท้อง", asked=ASKED), shown)
    return id_


def test_a_referral_goes_its_whole_way_and_is_there_after_a_restart(inside, school):
    screen = written(inside)
    press_move(inside, screen, "send")
    assert life(screen).standing.state == "sent"
    assert screen.page.content.texts["asked"].edit.isReadOnly()
    screen.page.notes.lines.setFocus()
    type_text("โทรถามแล้ว")
    inside.press("Write it down")
    inside.settle()
    assert [each.text for each in life(screen).notes] == ["โทรถามแล้ว"]
    move(inside, screen, "receive", by="ครูแนะแนว")
    move(inside, screen, "result", by="ครูแนะแนว", result="helped", words="คุยแล้วสามครั้ง")
    move(inside, screen, "close", result="resolved")
    kinds = [each.kind for each in life(screen).standing.followed]
    assert kinds == ["send", "receive", "result", "close"]
    inside.close()
    services = opened(school)
    (card,) = services.referrals.board(TERM, P4).cards
    assert (card.column, card.life.standing.outcome) == ("closed", "resolved")
    assert card.life.referral.asked == ASKED
    services.close()


def test_undo_takes_back_the_sending_a_saving_and_a_tick(inside):
    screen = written(inside)
    press_move(inside, screen, "send")
    inside.press("Undo")
    inside.settle()
    assert life(screen).standing.state == "draft"
    screen.page.content.texts["asked"].edit.setPlainText("อื่น")
    inside.press("Save")
    inside.settle()
    inside.press("Undo")
    inside.settle()
    assert life(screen).referral.asked == ASKED
    (tick,) = screen.page.enclosures.ticks.values()
    tick.click()
    inside.settle()
    assert len(life(screen).referral.attachments) == 1
    inside.press("Undo")
    inside.settle()
    assert life(screen).referral.attachments == frozenset()


def test_what_is_refused_is_said_in_a_sentence_and_changes_nothing(inside):
    screen = go(inside, {"student": first(inside)})
    press_move(inside, screen, "send")
    assert "Choose first whom" in inside.words()
    assert life(screen).standing.state == "draft"


def test_what_was_typed_and_not_saved_is_there_again_after_the_lock(inside, qtbot):
    screen = written(inside)
    screen.page.content.texts["remaining"].edit.setPlainText("ยังไม่มาเรียน")
    screen.page.notes.lines.edit.setPlainText("นัดครูแนะแนว")
    inside.doors.lock()
    assert "ยังไม่มาเรียน" not in inside.words()
    inside.sign_in("referrals")
    qtbot.waitUntil(lambda: inside.doors.window.banner.sentence == again())
    screen = inside.doors.window.shown("referrals")
    assert screen.page.content.texts["remaining"].text() == "ยังไม่มาเรียน"
    assert screen.page.notes.lines.text() == "นัดครูแนะแนว"
    assert life(screen).referral.remaining == ""


def test_what_is_typed_for_an_answer_waits_while_the_dialog_is_closed(inside):
    screen = written(inside)
    press_move(inside, screen, "send")
    screen.page.ask("result")
    shown = inside.dialog(ReferralMoveDialog)
    shown.by.set_text("พยาบาล")
    shown.words.edit.setPlainText("ตรวจแล้ว")
    assert not shown.go.isEnabled()  # what came of it is not chosen
    shown.reject()
    inside.settle()
    screen.page.ask("result")
    shown = inside.dialog(ReferralMoveDialog)
    assert (shown.by.text(), shown.words.text()) == ("พยาบาล", "ตรวจแล้ว")
    shown.results["helped"].click()
    shown.day.set_text("31/12/2590")
    assert not shown.go.isEnabled()
    shown.reject()


def test_a_plan_begins_a_referral_with_what_was_done(inside):
    inside.doors.shell.open("plans", {"student": first(inside)})
    inside.settle()
    plans = inside.doors.window.shown("plans")
    inside.qtbot.waitUntil(lambda: plans.page.whole is not None)
    plans.page.content.story.edit.setPlainText("ขาดเรียนเพราะเลี้ยงน้อง")
    inside.press("Refer")
    inside.wait_for_shell("referrals")
    inside.settle()
    screen = inside.doors.window.shown("referrals")
    inside.qtbot.waitUntil(lambda: screen.page.whole is not None)
    referral = life(screen).referral
    assert (referral.plan, referral.problem) == (plans.page.id, "ขาดเรียนเพราะเลี้ยงน้อง")
    screen.page._plan.click()
    inside.wait_for_shell("plans")


def test_a_second_referral_of_a_child_is_asked_for(inside):
    screen = written(inside)
    mine = screen.page.id
    go(inside, {"student": first(inside)})
    assert screen.page.id == mine
    assert "has an open referral already" in inside.words()
    inside.press("Begin another one")
    inside.settle()
    inside.settle()
    assert screen.page.id != mine


def test_a_draft_made_by_mistake_is_taken_away_and_comes_back(inside):
    screen = go(inside, {"student": first(inside)})
    inside.press("Drafted by mistake")
    inside.settle()
    assert screen.board.board.cards == ()
    inside.press("Undo")
    inside.settle()
    screen.show_board()
    inside.settle()
    assert len(screen.board.board.cards) == 1


def test_the_board_is_worked_by_keys_alone_and_shows_one_side(inside):
    screen = go(inside)
    inside.press("New referral")
    inside.settle()
    shown = inside.dialog(ChildDialog)
    type_text("ฟ้า")
    inside.qtbot.waitUntil(lambda: shown.names.count() == 1)
    enter(inside.qtbot)
    inside.settle()
    inside.qtbot.waitUntil(lambda: screen.page.whole is not None)
    assert screen.page.whole.student.first_name == "ฟ้าใส"
    screen.show_board()
    inside.settle()
    inside.take_keyboard()
    (card,) = screen.board._columns["draft"].cards
    card.setFocus()
    press(inside.qtbot, Qt.Key.Key_Right)
    assert card.hasFocus()  # there is no other card
    enter(inside.qtbot)
    inside.settle()
    assert screen.page.id == card.of
    screen.show_board()
    inside.settle()
    inside.press("Outside")
    assert screen.board._columns["draft"].cards == []


def test_what_nobody_answers_stands_on_top_until_the_school_says_another_number(visit, school):
    services = opened(school)
    id_ = drafted(services)
    happened(services, id_, "send", 20)
    services.close()
    visit.begin(school, PASSWORD)
    visit.sign_in()
    screen = go(visit)
    assert [each.of for each in screen.board._columns["unanswered"].cards] == [id_]
    assert "1 without an answer" in visit.words()
    assert "not verified" in visit.words()
    visit.press("Change the number of days")
    shown = visit.dialog(DaysDialog)
    shown.days.setValue(30)
    shown.go.click()
    visit.settle()
    visit.settle()
    assert screen.board.board.days == 30
    assert [each.of for each in screen.board._columns["sent"].cards] == [id_]


def test_a_teacher_is_told_who_sends_outside_and_the_director_does_it(visit, school):
    services = opened(school)
    services.accounts.add(NewAccount("boss", "ผู้อำนวยการ", PASSWORD, Role.DIRECTOR))
    services.accounts.add(NewAccount("kru", "ครู", PASSWORD, Role.TEACHER, classes=(P4.label,)))
    id_ = drafted(services, EXTERNAL)
    services.close()
    visit.begin(school)
    visit.sign_in(login="kru")
    screen = go(visit, {"referral": id_})
    assert not screen.page.buttons["send"].isVisible()
    assert "the guidance teacher or the director sends it" in visit.words()
    visit.doors.lock()
    visit.sign_in(login="boss")
    screen = go(visit, {"referral": id_})
    there = {kind for kind, each in screen.page.buttons.items() if each.isVisible()}
    assert there == {"send"}
    assert screen.page.content.texts["asked"].edit.isReadOnly()
    press_move(visit, screen, "send")
    assert life(screen).standing.state == "sent"


def test_moves_made_apart_are_told_until_somebody_has_looked(visit, school):
    services = opened(school)
    id_ = drafted(services)
    services.referrals.move(id_, "send")
    services.referrals.move(id_, "receive", Made("ครูแนะแนว"))
    last = store_referrals.life(services.desk.db, id_).standing.last
    services.desk.write(store_referrals.save_move(replace(last, id="zz", by="ครูพยาบาล")))
    services.close()
    visit.begin(school, PASSWORD)
    visit.sign_in()
    screen = go(visit, {"referral": id_})
    assert "ครูพยาบาล" in screen.page.conflict.sentence
    visit.press("I have looked at it")
    visit.settle()
    visit.settle()
    assert screen.page.conflict.isHidden()


def test_the_letter_is_saved_from_its_page(inside, tmp_path, qtbot):
    screen = written(inside)
    out = screen.page.papers.paper.out
    path = tmp_path / "letter.pdf"
    out.pdf.clicked.disconnect()
    out.pdf.clicked.connect(lambda: out.save_to(path))
    screen.page.papers.pdf.click()
    qtbot.waitUntil(lambda: "Saved “letter.pdf”" in inside.words(), timeout=20_000)
    assert path.read_bytes().startswith(b"%PDF")


def test_another_class_shows_its_board_and_not_a_referral_of_the_class_before(inside):
    screen = written(inside)
    inside.doors.window.bar.class_picked.emit("ป.5/1")
    inside.settle()
    assert screen.page.id == ""
    assert "No referrals yet" in inside.words()


def test_a_childs_page_lists_its_referrals_and_leads_to_them(inside):
    screen = written(inside)
    mine = screen.page.id
    inside.doors.shell.open("students", first(inside))
    inside.settle()
    inside.qtbot.waitUntil(lambda: "To be sent · drafted" in inside.words())
    card = inside.doors.window.shown("students").door.page.care.referrals
    card.wanted.emit("referrals", {"referral": mine})
    inside.wait_for_shell("referrals")
    inside.settle()
    assert screen.page.id == mine
