from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton

from careapp.ui.choice_bar import ChoiceButton
from careapp.ui.dialogs import Message
from tests.ui.screens.screening_stage import ELEVEN, LEVELS, SDQ, WELL, ZERO, fill, stage

pytestmark = pytest.mark.long  # through the whole window; the services below run always

CONTROL = Qt.KeyboardModifier.ControlModifier
ENTER = Qt.Key.Key_Return


@pytest.fixture
def at(qtbot, on_screen, tmp_path):
    """The 11 dimensions of the first child of a class of three."""
    with stage(qtbot, on_screen, tmp_path) as made:
        made.open("guided", ELEVEN)
        yield made


def guided(at):
    return at.screen.guided


def first_name(at):
    return at.sheet("screening-11").lines[guided(at).place].pupil.student.first_name


def dialog(at):
    return next(each for each in at.screen.findChildren(Message) if each.isVisible())


def suggested(at):
    """The words of the answers that are marked as suggested."""
    bars = (each for each in at.form.findChildren(ChoiceButton) if each.isVisible())
    return [each.text() for each in bars if each.suggested]


def test_a_child_is_screened_by_keys_alone_and_the_next_one_comes(at):
    assert first_name(at) == "กล้า"
    at.key("n")  # no talent
    at.key(ENTER)
    at.key("1", "2", "3")  # learning, health, economy; each goes on by itself
    for _ in range(4):
        at.key("1")
    at.key("1")  # gaming
    at.key("n", ENTER)  # no special need
    at.key("1")  # devices, the last one: the next child
    at.settle()
    assert first_name(at) == "แก้วตา"
    line = at.sheet("screening-11").lines[0]
    assert line.record.status == "final"
    assert line.stored
    assert not line.typed
    assert dict(line.record.answers) == WELL | {"health": "at_risk", "economic": "problem"}


def test_every_answer_is_on_the_disk_before_the_child_is_left(at):
    at.key("y")
    at.settle()
    line = at.sheet("screening-11").lines[0]
    assert line.record.answers["talent"] == "yes"
    assert line.typed
    assert not line.stored


def test_ticks_suggest_a_level_and_the_teacher_confirms_it(at):
    at.key("n", ENTER)
    assert at.form.section == "learning"
    at.key(Qt.Key.Key_Down, Qt.Key.Key_Space)
    at.settle()
    answers = at.answers(0, "screening-11")
    assert answers["learning_risk_1"] == 1
    assert "learning" not in answers
    assert suggested(at) == ["เสี่ยง"]
    at.key("2")
    at.settle()
    assert at.answers(0, "screening-11")["learning"] == "at_risk"
    assert at.form.section == "health"


def test_one_key_says_that_all_is_well_and_goes_on(at):
    at.key(ENTER, modifier=CONTROL)
    at.key(ENTER, modifier=CONTROL)
    at.settle()
    assert at.answers(0, "screening-11") == {"talent": "no", "learning": "normal"}
    assert at.form.section == "health"


def test_all_is_well_cannot_be_said_where_something_is_ticked(at):
    at.key("n", ENTER, Qt.Key.Key_Down, Qt.Key.Key_Space)
    at.key(ENTER, modifier=CONTROL)
    at.settle()
    assert at.form.section == "learning"
    assert "learning" not in at.answers(0, "screening-11")


def test_the_last_section_asks_about_holes_and_says_what_they_mean(at):
    at.key("n")
    at.form.show_section("devices")
    at.key("1")
    asked = dialog(at)
    words = asked.accessibleDescription()
    assert "การเรียน" in words
    assert "สุขภาพ" in words
    asked.accept()
    at.settle()
    assert at.sheet("screening-11").lines[0].record.status == "final"
    assert first_name(at) == "แก้วตา"


def test_who_does_not_want_to_finish_is_taken_to_the_hole(at):
    at.key("n")
    at.form.show_section("devices")
    at.key("1")
    dialog(at).reject()
    at.settle()
    assert first_name(at) == "กล้า"
    assert at.form.section == "learning"
    assert at.sheet("screening-11").lines[0].record.status == "open"


def test_a_child_about_whom_nothing_was_answered_is_passed_over(at):
    at.form.show_section("devices")
    at.key(ENTER)
    at.settle()
    assert first_name(at) == "แก้วตา"
    assert not at.sheet("screening-11").lines[0].stored


def test_keys_go_to_the_next_child_and_back_and_what_was_said_is_still_there(at):
    at.key("y")
    at.key(Qt.Key.Key_PageDown, modifier=CONTROL)
    at.settle()
    assert first_name(at) == "แก้วตา"
    assert at.form.answers() == {}
    at.key(Qt.Key.Key_PageUp, modifier=CONTROL)
    at.settle()
    assert first_name(at) == "กล้า"
    assert at.form.answers() == {"talent": "yes"}
    line = at.sheet("screening-11").lines[0]
    assert line.stored
    assert line.record.status == "open"


def test_after_the_last_child_whoever_is_not_finished_is_offered(at):
    guided(at).go(2)
    for level in LEVELS:
        at.form.answer(level, "normal")
    at.form.answer("talent", "no")
    at.form.answer("special_need", "no")
    at.form.show_section("devices")
    at.key(ENTER)
    at.settle()
    assert guided(at).banner.isVisible()
    assert at.sheet("screening-11").lines[2].record.status == "final"
    button = next(
        each
        for each in guided(at).banner.findChildren(QPushButton)
        if each.text() == "Go to the first of them"
    )
    button.click()
    assert first_name(at) == "กล้า"


def test_a_class_that_is_done_offers_its_results(qtbot, on_screen, tmp_path):
    with stage(
        qtbot, on_screen, tmp_path, prepare=lambda s: fill(s, "screening-11", WELL, WELL, WELL)
    ) as at:
        at.open("guided", ELEVEN)
        guided(at).go(2)
        at.form.show_section("devices")
        at.key(ENTER)
        button = next(
            each
            for each in guided(at).banner.findChildren(QPushButton)
            if each.text() == "See results"
        )
        button.click()
        at.settle()
        assert at.screen.page == "results"


def test_it_begins_with_who_is_not_finished_yet(qtbot, on_screen, tmp_path):
    with stage(qtbot, on_screen, tmp_path, prepare=lambda s: fill(s, "screening-11", WELL)) as at:
        at.open("guided", ELEVEN)
        assert first_name(at) == "แก้วตา"


def test_the_sdq_takes_the_numbers_of_the_paper(at):
    at.open("guided", SDQ)
    at.key(*"2" * 25)
    at.settle()
    assert at.answers() == {f"q{n}": 2 for n in range(1, 26)}


def test_details_in_words_are_kept_when_the_child_is_left(at):
    at.form.answer("talent", "yes")
    field = at.form.findChild(QPlainTextEdit)
    field.setFocus()
    field.setPlainText("วาดภาพ")
    guided(at).go(1)
    at.settle()
    assert at.answers(0, "screening-11")["talent_details"] == "วาดภาพ"


def test_the_day_shown_is_that_of_the_childs_form_and_can_be_put_right(qtbot, on_screen, tmp_path):
    with stage(qtbot, on_screen, tmp_path, prepare=lambda s: fill(s, "screening-11", WELL)) as at:
        at.open("guided", ELEVEN)
        fields = guided(at).findChildren(QLineEdit)
        field = next(each for each in fields if each.accessibleName() == "Filled in on")
        assert field.text() == "15/06/2569"
        guided(at).go(0)
        assert field.text() == "12/06/2569"
        field.setText("11/06/2569")
        field.editingFinished.emit()
        at.settle()
        assert at.sheet("screening-11").lines[0].record.date == date(2026, 6, 11)


def test_a_level_that_the_sdq_suggests_is_offered(qtbot, on_screen, tmp_path):
    def prepare(services):
        services.settings.use_additions(["mental_health"])
        fill(services, "sdq-teacher", {f"q{n}": 2 for n in range(1, 26)})

    with stage(qtbot, on_screen, tmp_path, prepare=prepare) as at:
        at.open("guided", ELEVEN)
        at.form.show_section("mental_health")
        assert suggested(at) == ["มีปัญหา"]
        assert "mental_health" not in at.form.answers()


def test_what_the_disk_refuses_stays_and_is_stored_later(at):
    at.break_disk()
    at.key("y")
    at.settle()
    assert guided(at).banner.isVisible()
    guided(at).go(1)
    guided(at).go(0)
    assert at.form.answers() == {"talent": "yes"}
    at.break_disk(broken=False)
    at.screen.drafts.retry()
    at.settle()
    assert at.answers(0, "screening-11") == {"talent": "yes"}


def test_leaving_the_page_writes_the_child(at):
    at.key("y")
    at.open("start")
    line = at.sheet("screening-11").lines[0]
    assert line.stored
    assert not line.typed
    assert QApplication.focusWidget() is not None


def test_the_picker_shows_who_is_complete(qtbot, on_screen, tmp_path):
    with stage(qtbot, on_screen, tmp_path, prepare=lambda s: fill(s, "sdq-teacher", ZERO)) as at:
        at.open("guided", SDQ)
        assert [name[:1] for name in guided(at).names] == ["✓", "2", "3"]
