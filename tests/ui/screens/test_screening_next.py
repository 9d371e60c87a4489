"""The form that a result asks for next: offered at once, marked in the class until it is done."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from careapp import i18n
from careapp.ui.dialogs import Message
from careapp.ui.screens.screening_next import brief_name
from tests.ui.screens.screening_stage import fill, stage

TWO, NINE, EIGHT = ("q2", "self"), ("q9", "self"), ("q8", "self")
ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
YES, NO = {"q1": 1, "q2": 0}, {"q1": 0, "q2": 0}
HIGH = dict.fromkeys((f"q{n}" for n in range(1, 9)), 2) | {"q9": 0}


@pytest.fixture(autouse=True)
def in_english():
    i18n.use_language("en")


@pytest.fixture
def at(qtbot, on_screen, tmp_path):
    with stage(qtbot, on_screen, tmp_path) as made:
        yield made


def guided(at):
    return at.screen.guided


def offers(at):
    return [each for each in at.screen.findChildren(Message) if each.isVisible()]


def answer(at, digits):
    """Keys for the answers, and Enter past the end."""
    at.key(*digits)
    if not offers(at):
        at.key(ENTER)


def press(at, offer, key):
    """Answer a dialog; the window below gets the keyboard back, as a desktop gives it."""
    at.qtbot.keyClick(offer, key)
    at.screen.activateWindow()
    at.qtbot.waitUntil(at.screen.isActiveWindow)
    at.settle()


def form_at_work(at):
    return guided(at).form._form.id


def names(card):
    return [each.text() for each in card.findChildren(QPushButton) if each.isVisible()]


def next_notes(at):
    """What stands in the last column of the grid, by row."""
    lines = at.grid.sheet.lines.all
    return [line.notes[-1].text if line.notes else "" for line in lines]


def test_each_gate_is_one_key_and_then_comes_the_next_child(at):
    at.open("guided", TWO)
    child = guided(at).student()
    answer(at, "10")
    (offer,) = offers(at)
    assert "9Q" in offer.windowTitle()
    assert "กล้า" in offer.windowTitle()
    press(at, offer, ENTER)
    assert (form_at_work(at), guided(at).student()) == ("q9", child)
    answer(at, "222222220")
    (offer,) = offers(at)
    press(at, offer, ENTER)
    assert (form_at_work(at), guided(at).student()) == ("q8", child)
    answer(at, "00000000")
    at.settle()
    assert offers(at) == []
    assert (form_at_work(at), guided(at).place) == ("q2", 1)
    for form, answers in (("q2", {"q1": 1, "q2": 0}), ("q9", HIGH)):
        assert at.answers(0, form) == answers
    assert at.sheet("q8").lines[0].record.status == "final"


def test_what_is_left_for_later_stays_one_key_away(at):
    at.open("guided", TWO)
    answer(at, "11")
    (offer,) = offers(at)
    press(at, offer, ESCAPE)
    assert guided(at).place == 1
    assert not guided(at).foot.next.isVisible()
    guided(at).go(0)
    assert guided(at).foot.next.isVisible()
    at.key(Qt.Key.Key_F9)
    at.settle()
    assert (form_at_work(at), guided(at).place) == ("q9", 0)


def test_a_negative_result_asks_for_nothing(at):
    at.open("guided", TWO)
    answer(at, "00")
    at.settle()
    assert offers(at) == []
    assert guided(at).place == 1


def test_the_grid_marks_who_has_a_next_form_still_to_do(at):
    at.open("grid", TWO)
    at.key(*"100001")
    at.settle()
    assert next_notes(at) == ["9Q", "–", "9Q"]
    assert at.grid.sheet.notes[-1] == "Next form"
    at.screen.grid.go_to(at.sheet("q2").lines[2].pupil.student.id)
    at.screen.grid._frame.catch_up()
    assert at.screen.grid.foot.next.isVisible()
    at.screen.grid.foot.next.click()
    at.settle()
    assert (form_at_work(at), guided(at).place) == ("q9", 2)
    answer(at, "000000000")
    at.settle()
    assert at.screen.page == "grid"
    assert next_notes(at) == ["9Q", "–", "–"]


def test_the_results_name_who_has_a_next_form_still_to_do(qtbot, on_screen, tmp_path):
    with stage(
        qtbot, on_screen, tmp_path, prepare=lambda services: fill(services, "q2", YES, NO, YES)
    ) as at:
        at.open("results", TWO)
        shown = at.screen.results.next
        assert shown.isVisible()
        at.qtbot.waitUntil(lambda: len(names(shown)) == 2)  # Qt shows them in a moment
        shown.findChildren(QPushButton)[1].click()
        at.settle()
        assert (form_at_work(at), guided(at).place) == ("q9", 2)
        answer(at, "000000000")
        at.settle()
        assert at.screen.page == "results"
        at.qtbot.waitUntil(lambda: len(names(shown)) == 1)
        at.open("results", ("screening-11", "teacher"))
        assert not shown.isVisible()


def test_what_is_done_already_is_not_offered_again(qtbot, on_screen, tmp_path):
    def prepare(services):
        fill(services, "q2", {"q1": 1, "q2": 1}, {"q1": 1, "q2": 1})
        fill(services, "q9", dict.fromkeys(HIGH, 0))

    with stage(qtbot, on_screen, tmp_path, prepare=prepare) as at:
        at.open("grid", TWO)
        assert next_notes(at) == ["–", "9Q", ""]
        at.open("guided", TWO)
        guided(at).go(0)
        assert guided(at).next_form() is None
        guided(at).go(1)
        assert guided(at).next_form().id == "q9"


def test_an_answer_that_means_danger_comes_before_the_next_form(at):
    at.open("guided", NINE)
    answer(at, "222222221")
    at.settle()
    at.qtbot.waitUntil(lambda: at.screen.dangers.panel is not None)
    panel, (offer,) = at.screen.dangers.panel, offers(at)
    assert QApplication.activeModalWidget() is panel
    at.qtbot.keyClick(panel._ticks[0], Qt.Key.Key_Space)
    at.qtbot.keyClick(panel, ENTER)
    at.settle()
    press(at, offer, ENTER)
    assert form_at_work(at) == "q8"


def test_a_form_that_was_asked_for_can_be_left_by_its_own_ways(at):
    at.open("guided", TWO)
    answer(at, "10")
    press(at, offers(at)[0], ENTER)
    at.open("guided", TWO)
    assert not guided(at).following


@pytest.mark.parametrize(
    ("form", "name"), [("q9", "9Q"), ("phq-a", "PHQ-A"), ("sdq-self", "แบบประเมินพฤต…")]
)
def test_a_form_goes_by_what_its_title_has_in_brackets(forms, form, name):
    i18n.use_language("th")
    assert brief_name(forms.form(form)) == name
