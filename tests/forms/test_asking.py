from datetime import date

import pytest

from careapp.domain.people import Classroom, Pupil, Student
from careapp.domain.records import Score
from careapp.forms.asking import asked, asked_next, for_staff
from careapp.forms.loader import library

DAY = date(2026, 6, 10)


def child(grade="ป.6", born=None):
    return Pupil(Student("s", "กล้า", "ตัวอย่างดี", "male", born=born), Classroom(grade, "1"))


@pytest.mark.parametrize(
    ("form", "born", "expected"),
    [
        ("sdq-self", date(2015, 6, 10), True),  # eleven today
        ("sdq-self", date(2015, 6, 11), False),  # eleven tomorrow
        ("sdq-teacher", date(2022, 6, 10), True),
        ("sdq-teacher", date(2022, 6, 11), False),
        ("sdq-parent", date(2009, 6, 11), True),  # still sixteen
        ("sdq-parent", date(2009, 6, 10), False),
        ("screening-11", date(2022, 6, 11), True),
    ],
)
def test_a_form_is_asked_of_the_children_of_its_ages(form, born, expected):
    assert asked(library().form(form), child(born=born), DAY) is expected


@pytest.mark.parametrize(
    ("grade", "expected"), [("อ.2", False), ("ป.5", False), ("ป.6", True), ("ม.3", True)]
)
def test_without_a_date_of_birth_the_grade_tells_the_age(grade, expected):
    assert asked(library().form("sdq-self"), child(grade), DAY) is expected


@pytest.mark.parametrize(
    ("form", "grade", "born", "expected"),
    [
        ("q9", "ป.6", None, True),
        ("q9", "อ.2", None, True),
        ("st-5", "ป.4", date(2010, 1, 1), True),  # old for the class, and still at primary school
        ("q9", "ม.1", date(2014, 6, 11), True),  # eleven
        ("q9", "ม.1", date(2014, 6, 10), False),  # twelve today
        ("q9", "ม.1", None, False),
        ("phq-a", "ป.6", None, False),
    ],
)
def test_a_form_made_for_adults_is_for_staff_with_primary_pupils(form, grade, born, expected):
    assert for_staff(library().form(form), child(grade, born), DAY) is expected


def test_what_was_filled_in_since_is_not_asked_for_again():
    form, before = library().form("q2"), date(2026, 6, 9)
    positive = [Score("total", 1, "positive")]
    assert asked_next(form, positive, DAY, {}) == ("q9",)
    assert asked_next(form, positive, DAY, {"q9": before}) == ("q9",)
    assert asked_next(form, positive, DAY, {"q9": DAY}) == ()
    assert asked_next(form, [Score("total", 0, "negative")], DAY, {}) == ()
