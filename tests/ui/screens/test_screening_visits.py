"""A home visit in the guided view: every kind of item, filled in by keys, and found again."""

from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from careapp import settings
from careapp.clock import Clock
from careapp.services.opening import open_school
from careapp.ui.form_live import WorkedOut
from careapp.ui.photo_field import PhotoField
from careapp.ui.photos import shrunk
from careapp.ui.session import Session
from careapp.ui.tasks import Tasks
from tests.ui.looking import faults
from tests.ui.screens.screening_stage import Stage, stage
from tests.ui.test_photos import picture

pytestmark = pytest.mark.long  # through the whole window; the services below run always

VISIT, SEEN = ("home-visit", "teacher"), ("observation", "teacher")
Key = Qt.Key
ENTER, DOWN, TAB, SPACE = Key.Key_Return, Key.Key_Down, Key.Key_Tab, Key.Key_Space


@pytest.fixture
def at(qtbot, on_screen, tmp_path):
    with stage(qtbot, on_screen, tmp_path) as made:
        made.open("guided", VISIT)
        yield made


@contextmanager
def reopened(qtbot, on_screen, folder):
    """The same school, opened by a program that was started anew."""
    services = open_school(folder / "a.careapp", "", "", Clock(), "install-1")
    tasks = Tasks()
    made = Stage(qtbot, on_screen, Session(services, services.school, tasks, settings.load()))
    yield made
    made.screen.hide()
    made.settle()
    tasks.close()
    services.close()


def typed(at, *keys):
    """Keys to whatever has the keyboard; a text letter by letter."""
    for each in keys:
        for key in each if isinstance(each, str) else (each,):
            at.key(key)
            QApplication.processEvents()


def control(at, item):
    page = at.form._page(at.form._at)
    return page.controls[item]


def answers(at):
    return at.answers(form="home-visit")


def test_a_visit_is_filled_in_by_keys_and_found_after_a_restart(at, qtbot, on_screen, tmp_path):
    typed(at, DOWN, "Somsri", DOWN, "0812345678")
    typed(at, Key.Key_PageDown)
    typed(at, "3", TAB)  # members, and on to the table
    typed(at, ENTER, ENTER)  # open the name, leave it empty
    typed(at, "Mother", ENTER)
    cells = control(at, "member").cells
    wage = [each.id for each in cells.columns].index("member_wage")
    control(at, "member").table.setCurrentIndex(cells.index(0, wage))
    typed(at, "6000", ENTER)
    shown = [each.text for each in at.form.findChildren(WorkedOut) if each.isVisible()]
    assert shown == ["6,000 บาท", "2,000 บาท"]
    typed(at, Key.Key_PageDown)
    typed(at, "24")  # who depends on the household: the second and the fourth
    typed(at, Key.Key_PageDown)
    at.settle()
    assert at.screen.guided.foot.state.state == "saved"
    kept = answers(at)
    at.screen.hide()
    at.settle()
    at.session.end()
    at.settle()
    with reopened(qtbot, on_screen, tmp_path) as again:
        again.open("guided", VISIT)
        assert again.screen.guided.place == 0
        found = again.answers(form="home-visit")
        assert found["guardian_name"] == "Somsri"
        assert found["dependants"] == "chronic single_parent"
        assert found["member"] == [
            {"member_relation": "Mother", "member_wage": 6000, "member_income": 6000}
        ]
        assert found["income_per_head"] == 2000
        assert kept.items() <= (found | {"member": kept["member"]}).items()
        again.form.show_section("household")
        assert control(again, "member").cells.text(0, wage) == "6000"


def test_a_photo_is_kept_in_the_school_and_goes_with_its_answer(at, tmp_path):
    at.form.show_section("photos")
    field = control(at, "photo_outside")
    assert isinstance(field, PhotoField)
    path = picture(tmp_path / "home.jpg")
    field.take(path)
    at.settle()
    id_ = answers(at)["photo_outside"]
    assert not field.thumbnail.pixmap().isNull()
    assert at.ask(lambda services: services.photos.show(id_)) == shrunk(path)
    at.screen.guided.go(1)
    at.settle()
    at.form.show_section("photos")
    assert control(at, "photo_outside").thumbnail.pixmap().isNull()
    at.screen.guided.go(0)
    at.settle()
    at.form.show_section("photos")
    at.settle()
    assert not control(at, "photo_outside").thumbnail.pixmap().isNull()
    control(at, "photo_outside").remove.click()
    at.screen.guided.leave()
    at.settle()
    assert "photo_outside" not in answers(at)
    assert at.ask(lambda services: services.photos.show(id_)) == b""


def test_a_photo_that_is_ready_when_another_child_is_shown_is_the_first_child_s(at, tmp_path):
    at.form.show_section("photos")
    control(at, "photo_outside").take(picture(tmp_path / "home.jpg"))
    at.screen.guided.go(1)
    at.settle()
    assert "photo_outside" in at.answers(0, "home-visit")
    assert at.answers(1, "home-visit") == {}


def test_a_file_that_is_no_picture_is_refused_beside_the_photo(at, tmp_path):
    path = tmp_path / "list.jpg"
    path.write_text("no picture")
    at.form.show_section("photos")
    control(at, "photo_outside").take(path)
    at.settle()
    assert "list.jpg" in control(at, "photo_outside")._message.text()
    assert answers(at) == {}


def test_all_is_well_is_said_only_where_the_form_has_such_an_answer(at):
    at.form.show_section("living")
    assert not at.screen.guided.foot.normal.isVisible()
    at.screen.guided.say_all_is_well()
    assert answers(at) == {}


def test_nothing_is_cut_in_any_section_of_a_visit(at):
    for section in at.form._sections:
        at.form.show_section(section)
        QApplication.processEvents()
        assert faults(at.screen.guided) == []


def test_an_observation_is_noted(at):
    at.open("guided", SEEN)
    typed(at, "1")  # a strength
    typed(at, "2")  # learning
    typed(at, "Helps others")
    at.form.flush()
    at.settle()
    assert at.answers(form="observation") == {
        "sort": "strength", "dimension": "learning", "seen": "Helps others",
    }  # fmt: skip
