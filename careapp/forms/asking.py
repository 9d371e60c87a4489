"""Of whom a form is asked: its ages, held against a child's."""

from datetime import date

from careapp.domain.calendar import age_years
from careapp.domain.people import Pupil, grade_order
from careapp.forms.definition import Ages, Form

_ANY_AGE = Ages()
_AGE_IN_FIRST_GRADE = 3  # completed years in อ.1 at the beginning of the school year


def asked(form: Form, pupil: Pupil, day: date) -> bool:
    """Whether the form is meant for a child of that age on a day.

    A child without a date of birth is taken to be as old as is usual in the grade.
    """
    if form.ages == _ANY_AGE:
        return True
    born = pupil.student.born
    usual = _AGE_IN_FIRST_GRADE + grade_order(pupil.classroom.grade)
    return form.ages.fit(age_years(born, day) if born else usual)
