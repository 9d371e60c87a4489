"""Case conferences and a plan's other helpers in the real window."""

from dataclasses import replace
from datetime import timedelta

import pytest

from careapp import i18n
from careapp.domain.conferences import Conference
from careapp.domain.partners import Partner
from careapp.services.class_sheets import Filled
from careapp.ui.screens.conference_dialog import ConferenceDialog, _conference, _typed_of
from tests.services.samples import P4, TERM
from tests.ui.schools import PASSWORD, clock, closed, opened

pytestmark = pytest.mark.long  # through the whole window; the services below run always

RISK = {"learning": "problem", "learning_risk_1": 1, "talent": "no", "special_need": "no"}


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


@pytest.fixture
def school(tmp_path):
    path, _ = closed(tmp_path / "a.careapp")
    services = opened(path)
    student = services.people.pupils(TERM, P4)[0].student
    services.partners.save(Partner("", "state", "โรงพยาบาลสมมติ"))
    services.screenings.record(
        "screening-11", TERM, [Filled(student, RISK)], services.desk.today - timedelta(days=2)
    )
    services.plans.open_from(student.id, TERM, "screening-11", "teacher")
    services.close()
    return path


@pytest.fixture
def screen(visit, school):
    visit.begin(school, PASSWORD)
    visit.sign_in()
    return go(visit)


def calm(visit):
    """Until the plan is read, what stands beside it too, and all of it is laid out."""
    for _ in range(3):
        visit.settle()


def go(visit):
    """To the only plan; the screen."""
    visit.doors.shell.open("plans")
    visit.settle()
    screen = visit.doors.window.shown("plans")
    screen.show_one(screen.board.board.cards[0].life.plan.id)
    calm(visit)
    return screen


def write_down(visit, screen):
    visit.press("Write down a conference")
    shown = visit.dialog(ConferenceDialog)
    assert not shown.go.isEnabled()  # nothing is said yet
    shown.agreed.edit.setPlainText("1. โทรหายาย\n2. นัดหมอ")
    next(iter(shown.partners._chips.values())).click()
    shown.go.click()
    calm(visit)
    visit.take_keyboard()
    return screen.page.extras.conferences.shown


def test_a_conference_is_written_down_made_into_steps_and_taken_back(visit, screen):
    (made,) = write_down(visit, screen)
    assert made.staff == {screen._session.actor.staff}
    assert "โรงพยาบาลสมมติ" in visit.words()
    visit.press("Make steps of what was agreed")
    calm(visit)
    assert [each.what for each in screen.page.whole.life.steps] == ["โทรหายาย", "นัดหมอ"]
    assert "Make steps of what was agreed" not in visit.words()
    visit.press("Undo")
    visit.settle()
    assert screen.page.whole.life.steps == ()
    screen.page.extras.conferences.asked.emit("remove", made)
    calm(visit)
    assert screen.page.extras.conferences.shown == ()
    visit.press("Undo")
    calm(visit)
    assert screen.page.extras.conferences.shown == (made,)


def test_a_changed_conference_is_as_it_was_after_undo(visit, screen):
    (made,) = write_down(visit, screen)
    screen.page.extras.conferences.asked.emit("change", made)
    visit.dialog(ConferenceDialog).place.set_text("ห้องประชุม")
    visit.dialog(ConferenceDialog).go.click()
    calm(visit)
    assert screen.page.extras.conferences.shown[0].place == "ห้องประชุม"
    visit.press("Undo")
    calm(visit)
    assert screen.page.extras.conferences.shown == (made,)


def test_what_was_typed_of_a_conference_is_there_again_after_the_lock(visit, screen, qtbot):
    visit.press("Write down a conference")
    visit.dialog(ConferenceDialog).talked.edit.setPlainText("ยายเล่าว่าหลับดึก")
    visit.dialog(ConferenceDialog).reject()
    visit.settle()
    visit.doors.lock()
    assert "หลับดึก" not in visit.words()
    visit.sign_in("plans")
    visit.settle()
    screen = visit.doors.window.shown("plans")
    qtbot.waitUntil(lambda: screen.page.whole is not None)
    visit.press("Write down a conference")
    assert visit.dialog(ConferenceDialog).talked.text() == "ยายเล่าว่าหลับดึก"
    assert visit.dialog(ConferenceDialog).go.isEnabled()
    visit.dialog(ConferenceDialog).reject()


def test_partners_who_help_are_chosen_in_the_plan(visit, screen):
    (chip,) = screen.page.content.partners._chips.values()
    chip.click()
    visit.press("Save")
    visit.settle()
    assert len(screen.page.whole.life.plan.partners) == 1
    visit.press("Undo")
    visit.settle()
    assert screen.page.whole.life.plan.partners == frozenset()


def test_the_child_is_screened_again_from_the_plan(visit, screen):
    assert "It has not been filled in again since." in visit.words()
    screen.page.extras.change.again.click()
    calm(visit)
    assert visit.doors.window.at == "screenings"
    screenings = visit.doors.window.shown("screenings")
    assert screenings._at.choice == ("screening-11", "teacher")


def test_a_conference_as_typed_is_the_same_again():
    today = clock().today()
    made = Conference("c", "p", "s", today, "ห้อง", frozenset("ab"), frozenset("x"), "ยาย", "ก", "ข")
    empty = replace(made, place="", staff=frozenset(), talked="")
    assert _conference(empty, _typed_of(made)) == made
