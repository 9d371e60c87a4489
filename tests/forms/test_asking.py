from datetime import date

import pytest

from careapp.domain.people import Classroom, Pupil, Student
from careapp.forms.asking import asked
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
