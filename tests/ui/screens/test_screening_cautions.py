"""What is said of a form before a child it was not made for."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from careapp import i18n
from careapp.domain.people import Classroom, Pupil, Student
from careapp.forms.loader import library
from careapp.ui.dialogs import Message
from careapp.ui.screens.screening_cautions import Cautions, ages_words, cautions, class_cautions
from tests.ui.screens.screening_stage import ELEVEN, M1, add_class, stage

DAY = date(2026, 6, 12)
LIMITED = [form.id for form in library().forms if form.ages.low is not None]
ADULT = [form.id for form in library().forms if form.adult]


@pytest.fixture(autouse=True)
def in_english():
    i18n.use_language("en")


def child(years, grade="ม.4", name="กล้า"):
    born = None if years is None else date(DAY.year - years, 1, 1)
    return Pupil(Student("s", name, "ตัวอย่างดี", "male", born=born), Classroom(grade, "1"))


@pytest.mark.parametrize("id_", LIMITED)
def test_every_form_warns_outside_its_ages_and_says_nothing_inside(forms, id_):
    form = forms.form(id_)
    low, high = form.ages.low, form.ages.high
    outside = [low - 1] if high is None else [low - 1, high + 1]
    for years in outside:
        (said,) = cautions(form, child(years), DAY)
        assert ages_words(form) in said
        assert str(years) in said
    for years in [low] if high is None else [low, high]:
        assert cautions(form, child(years), DAY) == ()


def test_the_library_has_forms_with_ages_and_forms_for_adults():
    assert {"sdq-teacher", "phq-a", "eq-6-11", "gast-child", "measurement"} <= {*LIMITED}
    assert {*ADULT} == {"q2", "q9", "q8", "st-5"}


@pytest.mark.parametrize("id_", ADULT)
def test_a_form_made_for_adults_is_for_staff_with_a_primary_pupil(forms, id_):
    form = forms.form(id_)
    for pupil in (child(10, "ป.4"), child(None, "ป.6"), child(11, "ม.1")):
        (said,) = cautions(form, pupil, DAY)
        assert said.startswith("For staff")
        assert "specialist" in said
    assert cautions(form, child(15), DAY) == ()


def test_without_a_date_of_birth_the_age_is_that_of_the_class(forms):
    (said,) = cautions(forms.form("phq-a"), child(None, "ป.2"), DAY)
    assert "about 7" in said


def test_a_class_names_a_few_and_counts_the_rest(forms):
    form = forms.form("phq-a")
    young = [child(9, "ป.6", f"เด็ก{n}") for n in range(5)]
    (said,) = class_cautions(form, [*young, child(12)], DAY)
    assert "เด็ก0" in said
    assert "2 more" in said
    (said,) = class_cautions(form, young, DAY)
    assert "nobody in this class" in said
    assert class_cautions(form, [child(12)], DAY) == ()


def test_of_whose_family_said_no_to_records_of_health_it_is_said_by_name(forms):
    form = forms.form("sdq-teacher")
    one = child(10, "ป.4", "เด็กหนึ่ง")
    other = replace(one, student=replace(one.student, id="t", first_name="เด็กสอง"))
    (said,) = cautions(form, one, DAY, {"s"})
    assert "said no" in said
    assert "เด็กหนึ่ง" in said
    assert cautions(form, other, DAY, {"s"}) == ()
    (said,) = class_cautions(form, [one, other], DAY, {"s"})
    assert "เด็กหนึ่ง" in said
    assert "เด็กสอง" not in said
    assert class_cautions(form, [one, other], DAY) == ()


def test_grid_guided_view_and_start_page_say_for_staff_in_a_primary_class(
    qtbot, on_screen, tmp_path
):
    with stage(qtbot, on_screen, tmp_path) as at:
        for page, shown in (("grid", at.screen.grid), ("guided", at.screen.guided)):
            at.open(page, ("st-5", "self"))
            assert [words.partition(":")[0] for words in shown.cautions.said] == ["For staff"]
            assert shown.cautions.isVisible()
            at.open(page, ELEVEN)
            assert not shown.cautions.isVisible()
        at.open("start")
        qtbot.waitUntil(lambda: start_words(at) == 1)  # Qt shows them in a moment


def test_on_a_page_too_low_for_it_a_button_tells_the_same(qtbot, on_screen):
    page = QWidget()
    shown = Cautions(page)
    column = QVBoxLayout(page)
    for part in (shown, shown.button):
        column.addWidget(part)
    on_screen(page, 600, 300)
    assert not shown.button.isVisible()
    shown.show_words(("For staff: ask a specialist",))
    assert not shown.isVisible()
    assert shown.button.toolTip() == "For staff: ask a specialist"
    shown.button.click()
    (told,) = [each for each in page.findChildren(Message) if each.isVisible()]
    assert told.accessibleDescription() == "For staff: ask a specialist"
    told.reject()
    page.resize(600, 600)
    qtbot.waitUntil(shown.isVisible)
    assert not shown.button.isVisible()


def test_a_secondary_class_is_told_nothing_of_staff_and_of_ages_where_it_has_to_be(
    qtbot, on_screen, tmp_path
):
    with stage(
        qtbot, on_screen, tmp_path, classroom=M1, prepare=lambda services: add_class(services, 3)
    ) as at:
        at.open("start")
        QApplication.processEvents()
        assert start_words(at) == 0
        at.open("grid", ("st-5", "self"))
        assert at.screen.grid.cautions.said == ()
        at.open("grid", ("eq-6-11", "self"))
        assert len(at.screen.grid.cautions.said) == 1
        at.open("guided", ("eq-6-11", "self"))
        assert len(at.screen.guided.cautions.said) == 1


def start_words(at):
    """How often the start page says "for staff" with all that has to be said."""
    found = at.screen.start.findChildren(QLabel)
    return sum(each.text().startswith("For staff") for each in found if each.isVisible())
