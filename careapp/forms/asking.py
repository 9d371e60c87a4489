"""Of whom a form is asked: its ages, held against a child's, and what another form came to."""

from collections.abc import Iterable, Mapping
from datetime import date

from careapp.domain.calendar import age_years
from careapp.domain.people import Pupil, grade_order
from careapp.domain.records import Score
from careapp.forms.definition import Ages, Form
from careapp.forms.scoring import follow_ups

_ANY_AGE = Ages()
_AGE_IN_FIRST_GRADE = 3  # completed years in อ.1 at the beginning of the school year
_PRIMARY = grade_order("ป.6")
_PRIMARY_AGE = 12  # years at the end of it


def asked(form: Form, pupil: Pupil, day: date) -> bool:
    """Whether the form is meant for a child of that age on a day.

    A child without a date of birth is taken to be as old as is usual in the grade.
    """
    return form.ages == _ANY_AGE or form.ages.fit(age_of(pupil, day))


def age_of(pupil: Pupil, day: date) -> int:
    """In whole years; without a date of birth what is usual in the grade."""
    born = pupil.student.born
    usual = _AGE_IN_FIRST_GRADE + grade_order(pupil.classroom.grade)
    return age_years(born, day) if born else usual


def for_staff(form: Form, pupil: Pupil, day: date) -> bool:
    """Whether the form was made for adults and the child is at primary school, or as young."""
    if not form.adult:
        return False
    born = pupil.student.born
    young = born is not None and age_years(born, day) < _PRIMARY_AGE
    return young or in_primary(pupil.classroom.grade)


def in_primary(grade: str) -> bool:
    """Kindergarten with it."""
    return grade_order(grade) <= _PRIMARY


def asked_next(
    form: Form, scores: Iterable[Score], day: date, filled: Mapping[str, date]
) -> tuple[str, ...]:
    """The forms (ids) that a result of a day asks for, less those filled in since: `filled` are the
    latest days of the child's other forms."""
    return tuple(each for each in follow_ups(form, scores) if filled.get(each, date.min) < day)
