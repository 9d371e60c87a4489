from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from careapp.domain.people import Classroom
from careapp.ui.pages import EmptyState
from careapp.ui.screens.screenings import ScreeningsScreen
from tests.services.samples import P4, P5, TERM
from tests.ui.screens.screening_stage import ELEVEN, SDQ, WELL, ZERO, fill, stage


def some(services):
    fill(services, "screening-11", WELL, WELL)
    line = services.screenings.sheet("sdq-teacher", TERM, P4).lines[0]
    services.screenings.put(line.record.id, "q1", 1)


@pytest.fixture
def at(qtbot, on_screen, tmp_path):
    with stage(qtbot, on_screen, tmp_path, prepare=some) as made:
        yield made


def row(at, form):
    return next(each for each in at.screen.start.rows if each.standing.form.id == form)


def words(widget):
    texts = (each.text() for each in widget.findChildren(QLabel))
    return "\n".join(texts).replace("\u200b", "")


def test_every_form_shows_how_far_the_class_is(at):
    assert at.screen.page == "start"
    assert "2 of 3 children" in words(row(at, "screening-11"))
    assert "0 of 3 children · begun 1" in words(row(at, "sdq-teacher"))
    assert [each.standing.form.id for each in at.screen.start.rows] == [
        "screening-11", "sdq-teacher", "sdq-parent", "sdq-self",
    ]  # fmt: skip


def test_a_form_says_who_answers_it_which_version_and_which_cut_offs(at):
    said = words(row(at, "sdq-parent"))
    assert "ผู้ปกครอง" in said
    assert "version 1" in said
    assert "เกณฑ์คู่มือ สพฐ." in said
    assert "หน้า 139–141" in said
    assert "บางด้านยังไม่ได้ตรวจกับต้นฉบับ: ผลกระทบ" in said


def test_the_wording_of_the_sdq_is_explained_once(at):
    assert words(at.screen.start).count("only its item numbers are here") == 1


def test_three_keys_lead_into_the_grid(at):
    assert QApplication.focusWidget() is at.screen.start.rows[0].buttons["grid"]
    at.key(Qt.Key.Key_Space)
    at.settle()
    assert at.screen.page == "grid"
    at.key(Qt.Key.Key_Up, modifier=Qt.KeyboardModifier.AltModifier)
    at.settle()
    assert at.screen.page == "start"


def test_each_way_opens_its_page_of_its_form(at):
    for way in ("grid", "guided", "results"):
        row(at, "sdq-parent").buttons[way].click()
        at.settle()
        assert at.screen.page == way
        at.open("start")
    row(at, "sdq-parent").buttons["grid"].click()
    at.settle()
    assert at.screen.grid.header.page.findChild(object) is not None
    assert at.grid.accessibleName() == "SDQ ฉบับผู้ปกครอง"


def test_without_a_class_nothing_can_be_filled_in_and_it_says_why(at):
    at.screen.set_place(TERM, None)
    at.settle()
    assert at.screen.page == "start"
    assert not row(at, "sdq-teacher").buttons["grid"].isEnabled()
    assert "choose a class above" in words(at.screen.start)
    assert "2 of 5 children" in words(row(at, "screening-11"))


def test_all_classes_chosen_in_the_grid_lead_back_to_the_start(at):
    at.open("grid", SDQ)
    at.key("1")
    at.screen.set_place(TERM, None)
    at.settle()
    assert at.screen.page == "start"
    at.screen.set_place(TERM, P4)
    at.settle()
    assert at.answers() == {"q1": 1, "q2": 1}


def test_a_class_without_children_says_what_to_do_first(qtbot, at):
    at.screen.set_place(TERM, Classroom("ป.1", "1"))
    at.settle()
    (empty,) = at.screen.start.findChildren(EmptyState)
    assert empty.isVisible()
    with qtbot.waitSignal(at.screen.wanted) as told:
        empty.acted.emit()
    assert told.args == ["roster", None]


@pytest.mark.parametrize("page", ["grid", "guided"])
def test_an_empty_class_leads_back_to_the_start(at, page):
    at.open(page, SDQ)
    at.screen.set_place(TERM, Classroom("ป.1", "1"))
    at.settle()
    assert at.screen.page == "start"


def test_the_form_is_changed_in_the_header(at):
    at.open("grid", SDQ)
    at.screen.grid.header.form_picked.emit(ELEVEN)
    at.settle()
    assert at.screen.page == "grid"
    assert at.grid.sheet.items[0].id == "talent"


def test_a_child_that_others_send_is_opened(at):
    pupil = at.ask(lambda services: services.people.pupils(TERM, P4))[2]
    at.screen.take(pupil)
    at.settle()
    assert at.screen.page == "guided"
    assert at.screen.guided.student() == pupil.student.id


def test_a_child_of_another_class_is_opened_once_that_class_is_shown(qtbot, at):
    (pupil, _) = at.ask(lambda services: services.people.pupils(TERM, P5))
    with qtbot.waitSignal(at.screen.place_wanted) as told:
        at.screen.take(pupil)
    assert told.args == [TERM, P5]
    at.screen.set_place(*told.args)
    at.settle()
    assert at.screen.page == "guided"
    assert at.screen.guided.student() == pupil.student.id
    at.screen.set_place(TERM, P4)
    at.settle()
    assert at.screen.page == "guided"
    assert at.screen.guided.student() != pupil.student.id


def test_a_form_and_a_page_that_others_ask_for_are_opened(at):
    at.screen.take({"form": "sdq-parent", "page": "results"})
    at.settle()
    assert at.screen.page == "results"
    assert at.screen.results.results.form.id == "sdq-parent"


def test_a_new_count_is_shown_when_the_start_page_is_shown_again(at):
    at.ask(lambda services: fill(services, "sdq-parent", ZERO))
    at.screen.refresh()
    at.settle()
    assert "1 of 3 children" in words(row(at, "sdq-parent"))


def test_children_too_young_for_a_form_are_not_waited_for(qtbot, on_screen, tmp_path):
    def prepare(services):
        for pupil in services.people.pupils(TERM, P4):
            services.people.save_student(replace(pupil.student, born=date(2017, 1, 1)))

    with stage(qtbot, on_screen, tmp_path, prepare=prepare) as at:
        said = words(row(at, "sdq-self"))
        assert "0 of 0 children" in said
        assert "for 11 years and over" in said


def test_what_was_written_is_told_once_to_others_and_not_read_again_here(qtbot, at):
    at.open("grid", SDQ)
    before = at.grid
    at.key("2")
    with qtbot.waitSignal(at.session.changed) as told:
        at.key(Qt.Key.Key_Down)
    assert told.args == ["screenings"]
    at.screen.refresh()
    at.settle()
    assert at.grid is before


def test_a_form_of_a_child_is_opened_though_the_forms_are_not_read_yet(qtbot, at):
    pupil = at.ask(lambda services: services.people.pupils(TERM, P4))[1]
    fresh = ScreeningsScreen(at.session)
    qtbot.addWidget(fresh)
    fresh.set_place(TERM, P4)
    detail = {"form": "sdq-parent", "informant": "parent", "page": "grid"}
    fresh.take(detail | {"student": pupil.student.id})
    at.settle()
    assert fresh.page == "grid"
    assert fresh.grid.grid.accessibleName() == "SDQ ฉบับผู้ปกครอง"
    fresh.take(detail | {"page": "guided", "student": pupil.student.id})
    at.settle()
    assert fresh.guided.student() == pupil.student.id
