"""Who a child is, over its page: the name, and below it what one wants to know first."""

from collections.abc import Sequence
from datetime import date

from careapp.domain.people import Guardian, Pupil, Student
from careapp.i18n import translate
from careapp.ui import labels
from careapp.ui.screens.student_cards import kin, phone


def title(student: Student) -> str:
    """`เด็กชายต้นกล้า ปู่ลำดวน (กล้า)`"""
    return f"{student.name} ({student.nickname})" if student.nickname else student.name


def subtitle(pupil: Pupil, family: Sequence[Guardian], visited: str, today: date) -> str:
    """Class, number, age, masked ID, with whom the child lives, whom to ring up. `visited`: with
    whom it lives by the newest home visit, where the family does not say."""
    student = pupil.student
    number = translate("StudentPage", "no. {number}").format(number=pupil.number)
    age = translate("StudentPage", "aged {age}")
    with_whom = ", ".join(kin(each) for each in family if each.lives_with) or visited
    home = translate("StudentPage", "lives with: {whom}").format(whom=with_whom)
    parts = (
        f"{pupil.classroom.label} {number if pupil.number is not None else ''}".strip(),
        age.format(age=labels.age(student.born, today)) if student.born else "",
        labels.masked(student.national_id),
        home if with_whom else "",
        contact(family),
        student.disadvantage,
    )
    return " · ".join(part for part in parts if part)


def contact(family: Sequence[Guardian]) -> str:
    """Who is rung up first: `ยาย นางบุญมี โทร 081…`."""
    ordered = sorted(family, key=lambda each: not each.first_call)
    found = next((each for each in ordered if each.phone), None)
    return f"{kin(found)} {found.name} {phone(found)}" if found else ""
