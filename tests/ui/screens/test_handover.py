"""The hand-over of a class in the real window: gone through by keys, put back, read by the next."""

import pytest

from careapp import i18n
from careapp.ui.screens.student_handover import HandoverCard
from tests.services.samples import P4, TERM
from tests.ui.schools import PASSWORD, closed

pytestmark = pytest.mark.long  # through the whole window; the services below run always


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


@pytest.fixture
def inside(visit, tmp_path):
    path, _ = closed(tmp_path / "a.careapp")
    visit.begin(path, PASSWORD)
    visit.sign_in()
    return visit


def go(visit, room=P4):
    visit.doors.shell.choose(TERM, room)
    visit.settle()
    return visit.go("handover")


def test_a_class_is_gone_through_child_by_child(inside, qtbot):
    screen = go(inside)
    first = screen._at
    screen.ticks["plans"].click()
    screen.note.edit.setPlainText("ชอบวาดรูป")
    inside.press("Save and go on")
    inside.settle()
    assert screen._at != first
    assert "1 of 3 gone through" in inside.words()
    kept = screen._model.records[0].kept
    assert (kept.note, "plans" in kept.passed) == ("ชอบวาดรูป", False)
    card = HandoverCard(inside.doors.session)
    qtbot.addWidget(card)
    card.show_student(first)
    inside.settle()
    texts = [e.text() for e in card.findChildren(object) if hasattr(e, "text")]
    assert any("ชอบวาดรูป" in each.replace("\u200b", "") for each in texts)
    inside.press("Undo")
    inside.settle()
    assert screen._model.records[0].kept.day is None


def test_what_is_said_and_not_saved_stays_with_its_child_and_over_a_lock(inside):
    screen = go(inside)
    screen.note.edit.setPlainText("ยังไม่ได้บันทึก")
    screen.ticks["visits"].click()
    screen.table.choose(1)
    assert screen.note.text() == ""
    assert screen.ticks["visits"].isChecked()
    screen.table.choose(0)
    assert screen.note.text() == "ยังไม่ได้บันทึก"
    inside.doors.lock()
    inside.settle()
    inside.sign_in("")
    screen = go(inside)
    assert screen.note.text() == "ยังไม่ได้บันทึก"
    assert not screen.ticks["visits"].isChecked()


def test_without_a_class_it_asks_for_one_and_leads_to_the_paper(inside):
    go(inside, None)
    assert "Choose a class above" in inside.words()
    go(inside)
    inside.press("Print the hand-over")
    inside.settle()
    assert inside.doors.window.at == "reports"
