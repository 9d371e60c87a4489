import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton, QStackedWidget

from careapp.forms import own
from careapp.ui.choice_bar import ChoiceBar, ChoiceButton
from careapp.ui.form_live import WorkedOut
from careapp.ui.form_view import FormView
from careapp.ui.low_page import LOW
from tests.ui.looking import faults, unreached

Key = Qt.Key
TRIP = Path(__file__).parents[1] / "forms" / "trip.toml"


@pytest.fixture
def screening(forms, on_screen):
    made = FormView(forms.form("screening-11"), "th")
    made.told = []
    made.changed.connect(lambda *what: made.told.append(what))
    return on_screen(made, 1000, 600)


@pytest.fixture
def sdq(forms, on_screen):
    made = FormView(forms.form("sdq-teacher"), "th")
    made.told = []
    made.changed.connect(lambda *what: made.told.append(what))
    return on_screen(made, 1000, 600)


def press(qtbot, view, *keys):
    for key in keys:
        qtbot.keyClick(view.window().focusWidget(), key)


def tick(view, words):
    (found,) = [box for box in view.findChildren(QCheckBox) if box.text().startswith(words)]
    return found


def suggested(view):
    page = view._page(view._at)
    return [each.text() for each in page.level.findChildren(ChoiceButton) if each.suggested]


def test_one_section_is_shown_and_the_keys_go_on(screening, qtbot):
    assert screening.section == "talent"
    press(qtbot, screening, Key.Key_PageDown)
    assert screening.section == "learning"
    press(qtbot, screening, Key.Key_PageUp)
    assert screening.section == "talent"


def test_a_level_by_key_goes_on_to_the_next_dimension(screening, qtbot):
    screening.show_section("learning")
    press(qtbot, screening, Key.Key_1, Key.Key_2)
    assert screening.told == [("learning", "normal"), ("health", "at_risk")]
    assert screening.answers() == {"learning": "normal", "health": "at_risk"}


def test_a_level_by_mouse_stays_where_it_is(screening):
    screening.show_section("learning")
    screening.findChildren(ChoiceBar)[-1].findChildren(QPushButton)[2].click()
    assert screening.told == [("learning", "problem")]
    assert screening.section == "learning"


def test_ticks_suggest_a_level_and_the_teacher_has_the_last_word(screening, qtbot):
    screening.show_section("learning")
    tick(screening, "มาสายสัปดาห์ละ").click()
    assert suggested(screening) == ["เสี่ยง"]
    tick(screening, "มาสายมากกว่า").click()
    assert suggested(screening) == ["มีปัญหา"]
    assert "learning" not in screening.answers()
    screening._page(screening._at).take_focus()
    press(qtbot, screening, Key.Key_2)
    assert screening.answers()["learning"] == "at_risk"
    screening.show_section("learning")
    assert suggested(screening) == []


def test_taking_a_tick_out_leaves_no_answer(screening):
    screening.show_section("learning")
    tick(screening, "มาสายสัปดาห์ละ").click()
    tick(screening, "มาสายสัปดาห์ละ").click()
    assert screening.answers() == {}
    assert screening.told[-1][1] is None


def test_what_is_not_asked_is_not_shown(screening):
    assert tick(screening, "คณิตศาสตร์").isHidden() or not tick(screening, "คณิตศาสตร์").isVisible()
    screening.answer("talent", "yes")
    assert tick(screening, "คณิตศาสตร์").isVisible()
    screening.answer("talent", "no")
    assert not tick(screening, "คณิตศาสตร์").isVisible()


def test_an_answer_given_for_the_person_is_told_and_shown(screening):
    screening.answer("talent", "yes")
    assert screening.told == [("talent", "yes")]
    assert screening.findChildren(ChoiceBar)[0].value() == "yes"
    screening.answer("health", "normal")
    screening.show_section("health")
    assert screening._page(screening._at).level.bar.value() == "normal"


def test_the_keys_of_numbered_items_are_the_numbers_on_paper(sdq, qtbot):
    sdq.go_to_hole()
    press(qtbot, sdq, Key.Key_0, Key.Key_2, Key.Key_1)
    assert sdq.answers() == {"q1": 0, "q2": 2, "q3": 1}
    press(qtbot, sdq, Key.Key_3)
    assert "q4" not in sdq.answers()


def test_arrows_go_up_and_down_and_backspace_clears(sdq, qtbot):
    sdq.go_to_hole()
    press(qtbot, sdq, Key.Key_0, Key.Key_1, Key.Key_Up, Key.Key_Backspace)
    assert sdq.answers() == {"q1": 0}
    assert sdq.told[-1] == ("q2", None)
    press(qtbot, sdq, Key.Key_2)
    assert sdq.answers() == {"q1": 0, "q2": 2}


def test_after_the_last_item_the_keyboard_is_on_the_way_on(sdq, qtbot):
    sdq.set_answers({f"q{n}": 1 for n in range(1, 25)})
    sdq.go_to_hole()
    press(qtbot, sdq, Key.Key_2)
    assert sdq.section == "items"
    press(qtbot, sdq, Key.Key_Return)
    assert sdq.section == "impact"


def test_after_the_last_section_the_next_child_is_asked_for(sdq, qtbot):
    sdq.set_end_words("คนต่อไป")
    sdq.show_section("scores")
    with qtbot.waitSignal(sdq.passed_end):
        sdq.next_section()
    assert sdq.section == "scores"


def test_the_next_hole_is_found_in_any_section(screening, qtbot):
    assert screening.go_to_hole()
    screening.answer("talent", "no")
    screening.answer("learning", "normal")
    assert screening.go_to_hole()
    assert screening.section == "health"


def test_a_form_without_holes_says_so(sdq):
    sdq.set_answers({f"q{n}": 1 for n in range(1, 26)})
    assert not sdq.go_to_hole()


def test_another_child_is_shown_without_telling_anybody(screening, qtbot):
    screening.answer("talent", "yes")
    screening.show_section("learning")
    tick(screening, "มาสายสัปดาห์ละ").click()
    screening.told.clear()
    screening.set_answers({"learning": "problem", "learning_problem_3": 1})
    assert screening.told == []
    assert screening.section == "talent"
    screening.show_section("learning")
    assert not tick(screening, "มาสายสัปดาห์ละ").isChecked()
    assert tick(screening, "มาสายมากกว่า").isChecked()
    assert screening._page(screening._at).level.bar.value() == "problem"


def test_typed_numbers_are_told_before_another_section_is_shown(sdq, qtbot):
    sdq.show_section("scores")
    edit = sdq._stack.currentWidget().findChildren(QLineEdit)[0]
    edit.setFocus()
    qtbot.keyClicks(edit, "7")
    sdq.previous_section()
    assert ("score_emotional", 7) in sdq.told
    assert sdq.answers()["score_emotional"] == 7


def test_a_digit_typed_into_a_field_is_no_answer_of_another_row(sdq, qtbot):
    sdq.show_section("scores")
    edit = sdq._stack.currentWidget().findChildren(QLineEdit)[0]
    edit.setFocus()
    qtbot.keyClicks(edit, "1")
    sdq.flush()
    assert sdq.answers() == {"score_emotional": 1}


def test_a_level_suggested_by_another_form_is_shown(forms, on_screen):
    from careapp.forms.loader import library

    form = library(additions=["mental_health"]).form("screening-11")
    view = on_screen(FormView(form, "th"), 1000, 600)
    view.set_answers({}, {"mental_health": "at_risk"})
    view.show_section("mental_health")
    assert suggested(view) == ["เสี่ยง"]


def test_a_form_that_may_only_be_read_takes_no_answer(screening, qtbot):
    screening.set_read_only(True)
    screening.show_section("learning")
    assert not tick(screening, "มาสายสัปดาห์ละ").isEnabled()


@pytest.mark.parametrize("width", [620, 1000, 1600])
def test_a_form_is_laid_out_in_any_width(sdq, qtbot, width):
    sdq.resize(width, 500)
    rows = sdq._page(0).rows
    lines = 13 if width == 1600 else 25
    qtbot.waitUntil(lambda: len({row.pos().y() for row in rows}) == lines)
    assert all(row.width() > 250 for row in rows)


def test_what_is_typed_and_is_no_answer_comes_back_with_its_child(sdq, qtbot):
    sdq.show_section("scores")
    edit = sdq._stack.currentWidget().findChildren(QLineEdit)[0]
    edit.setFocus()
    qtbot.keyClicks(edit, "99")
    sdq.flush()
    kept, answers = sdq.unread(), sdq.answers()
    assert kept == {"score_emotional": "99"}
    sdq.set_answers({"score_emotional": 4})
    assert (edit.text(), sdq.unread()) == ("4", {})
    sdq.set_answers(answers)
    sdq.show_unread(kept)
    assert edit.text() == "99"
    assert edit.property("state") == "error"


@pytest.mark.parametrize("width", [700, 760, 830, 1000])
def test_answers_have_their_height_wherever_they_stand(forms, on_screen, width):
    """Below the words or beside them: the page follows with its height."""
    view = FormView(forms.form("screening-11"), "th")
    page = QStackedWidget()
    page.addWidget(view)
    on_screen(page, width, 300)
    QApplication.processEvents()
    assert faults(page) == []


def test_long_titles_of_sections_go_on_in_the_next_line(screening):
    screening.resize(700, 600)
    QApplication.processEvents()
    titles = [each.text() for each in screening._list._group.buttons()]
    assert "ด้านสวัสดิภาพและ\nความปลอดภัย" in titles


def test_the_sections_can_be_reached_by_tab_and_gone_through_by_arrows(screening, qtbot):
    assert unreached(qtbot, screening) == []
    screening._list._group.checkedButton().setFocus()
    qtbot.keyClick(screening.window().focusWidget(), Key.Key_Down)
    assert screening.section == "learning"


@pytest.fixture
def trip(on_screen):
    form, faults_found = own.read_form(tomllib.loads(TRIP.read_text(encoding="utf-8")))
    assert not faults_found
    made = FormView(form, "th")
    made.told = []
    made.changed.connect(lambda *what: made.told.append(what))
    return on_screen(made, 1000, 600)


def sections_shown(view):
    return [
        section.id
        for n, section in enumerate(view._shown)
        if not view._list._group.button(n).isHidden()
    ]


def test_a_section_that_is_not_asked_is_neither_listed_nor_gone_to(trip):
    trip.passed = []
    trip.passed_end.connect(lambda: trip.passed.append(1))
    assert sections_shown(trip) == ["plan"]
    trip.next_section()
    assert trip.passed == [1]
    trip.answer("goes", 1)
    assert sections_shown(trip) == ["plan", "away"]
    trip.next_section()
    assert trip.section == "away"
    trip.answer("count", 2)
    trip.next_section()
    assert trip.section == "people"
    trip.set_answers({"goes": 1, "count": 1})
    assert sections_shown(trip) == ["plan", "away"]
    assert trip.section == "plan"


def test_what_is_worked_out_follows_answers_of_other_sections(trip):
    trip.set_answers({"goes": 1, "count": 2, "person": [{"who": "ก", "days": 3}]})
    texts = [each.text for each in trip.findChildren(WorkedOut) if each.isVisible()]
    assert texts == ["150", "300"]
    trip.show_section("away")
    trip.answer("count", 3)
    trip.show_section("plan")
    texts = [each.text for each in trip.findChildren(WorkedOut) if each.isVisible()]
    assert texts == ["100", "300"]
    assert trip.answers() == {"goes": 1, "count": 3, "person": [{"who": "ก", "days": 3}]}


def test_only_the_choices_that_fit_are_offered(trip):
    page = trip._page(0)
    trip.answer("region", "n")
    shown = [box.text() for box in page.controls["where"].boxes if box.isVisible()]
    assert shown == ["ตาก"]


def test_an_answer_that_the_form_refuses_is_not_told(trip, qtbot):
    page = trip._page(0)
    page.controls["day"].take_focus()
    page.controls["day"].findChild(QLineEdit).setText("1/5/2569")
    trip.flush()
    assert trip.told == []
    assert trip.unread() == {"day": "1/5/2569"}
    page.controls["day"].findChild(QLineEdit).setText("1/7/2569")
    trip.flush()
    assert trip.told == [("day", "2026-07-01")]


def test_the_next_hole_may_be_a_cell_of_a_table(trip):
    trip.set_answers({"goes": 1, "count": 2, "person": [{"days": 2}]})
    assert trip.go_to_hole()
    assert trip.section == "people"
    table = trip._page(trip._at).controls["person"].table
    assert table.hasFocus()
    assert (table.currentIndex().row(), table.currentIndex().column()) == (0, 0)


def test_pages_of_a_long_form_are_built_when_they_are_come_to(forms, on_screen):
    view = on_screen(FormView(forms.form("home-visit"), "th"), 1000, 600)
    assert len(view._pages) == 1
    view.set_answers({"members": 3})
    assert len(view._pages) == 1
    view.show_section("living")
    assert len(view._pages) == 2


def test_a_digit_in_a_long_list_of_choices_goes_on(forms, on_screen, qtbot):
    view = on_screen(FormView(forms.form("home-visit"), "th"), 1000, 600)
    view.show_section("living")
    view._page(view._at).take_focus("floor")
    press(qtbot, view, Key.Key_3)
    assert view.answers()["floor"] == "cement"
    assert view._page(view._at).row_with_focus().item.id == "wall"


def test_how_to_fill_a_section_in_stands_at_its_title_where_the_window_is_low(sdq):
    page = sdq._page(sdq._at)
    sdq.resize(1000, LOW)
    assert page._hint.isVisible()
    sdq.resize(1000, LOW - 20)
    assert page._hint.isHidden()
    assert sdq._title.toolTip() == page.hint != ""
