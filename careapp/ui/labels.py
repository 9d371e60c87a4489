"""What things are called on screen: dates of the Buddhist Era, names, groups, roles."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from careapp.domain import calendar
from careapp.domain.access import Role
from careapp.domain.people import PREFIXES, Student
from careapp.domain.schools import Term
from careapp.i18n import language, translate
from careapp.ui.joints import plain as plain
from careapp.ui.joints import thai as thai

if TYPE_CHECKING:  # words need no form
    from careapp.forms.definition import Form
    from careapp.forms.items import Item

_LEADING = "เแโใไ"  # vowels that are written before their consonant
_SHORT_PREFIXES = {"เด็กชาย": "ด.ช.", "เด็กหญิง": "ด.ญ.", "นางสาว": "น.ส."}


def day(value: date | None) -> str:
    """`24/11/2569`; nothing for no date."""
    return calendar.be_date(value)


def day_short(value: date) -> str:
    """`24 พ.ย. 2569`"""
    return calendar.be_date_short(value, language())


def day_words(value: date) -> str:
    """`24 พฤศจิกายน 2569`"""
    return calendar.be_date_words(value, language())


def weekday(value: date) -> str:
    """`อังคาร`"""
    names = (
        translate("Labels", "Monday"),
        translate("Labels", "Tuesday"),
        translate("Labels", "Wednesday"),
        translate("Labels", "Thursday"),
        translate("Labels", "Friday"),
        translate("Labels", "Saturday"),
        translate("Labels", "Sunday"),
    )
    return names[value.weekday()]


def today(value: date) -> str:
    """`อังคาร 24 พฤศจิกายน 2569`"""
    return f"{weekday(value)} {day_words(value)}"


def term(value: Term) -> str:
    """`ปีการศึกษา 2569  ภาคเรียนที่ 2`"""
    return translate("Labels", "School year {year}, term {number}").format(
        year=value.year, number=value.number
    )


def term_short(value: Term) -> str:
    """`2/69`"""
    return f"{value.number}/{value.year % 100:02}"


def group(band: str) -> str:
    """The word of a group or of another band that every form shares; "" for none."""
    words = {
        "normal": translate("Labels", "Normal"),
        "at_risk": translate("Labels", "At risk"),
        "problem": translate("Labels", "Has problems"),
        "talent": translate("Labels", "Special talent"),
        "need": translate("Labels", "Special need"),
        "": translate("Labels", "Not screened yet"),
    }
    return words.get(band, "")


def role(value: Role) -> str:
    words = {
        Role.ADMINISTRATOR: translate("Labels", "Administrator"),
        Role.TEACHER: translate("Labels", "Homeroom teacher"),
        Role.GRADE_HEAD: translate("Labels", "Head of grade"),
        Role.GUIDANCE: translate("Labels", "Guidance teacher"),
        Role.COORDINATOR: translate("Labels", "Care coordinator"),
        Role.DIRECTOR: translate("Labels", "School director"),
        Role.NURSE: translate("Labels", "School nurse"),
        Role.OFFICER: translate("Labels", "District officer"),
    }
    return words[value]


def roles(those: Iterable[Role]) -> str:
    """All roles of one person, in the order they are known in."""
    held = set(those)
    return ", ".join(role(each) for each in Role if each in held)


def informant(value: str) -> str:
    """Who fills a form in; "" where the form has no such thing."""
    words = {
        "teacher": translate("Labels", "Teacher"),
        "parent": translate("Labels", "Parent or guardian"),
        "self": translate("Labels", "The student"),
    }
    return words.get(value, "")


def sex(value: str) -> str:
    words = {"male": translate("Labels", "Male"), "female": translate("Labels", "Female")}
    return words.get(value, "")


def masked(national_id: str) -> str:
    """`x-xxxx-xxxxx-12-3` for 13 digits; the last three of any other code."""
    digits = national_id.strip()
    if len(digits) == 13 and digits.isdigit():
        return f"x-xxxx-xxxxx-{digits[10:12]}-{digits[12]}"
    return "x" * max(len(digits) - 3, 0) + digits[-3:]


def code(said: str) -> str:
    """A child's code (`Student.code`): a school number as it is, an ID masked."""
    return masked(said) if len(said) == 13 else said


def short_name(student: Student) -> str:
    """`ด.ญ.ใบเตย น้ำใส`"""
    return f"{given_name(student)} {student.last_name}".strip()


def given_name(student: Student) -> str:
    """`ด.ญ.ใบเตย`"""
    prefix = PREFIXES.get(student.prefix, student.prefix)
    return f"{_SHORT_PREFIXES.get(prefix, prefix)}{student.first_name}"


def initials(student: Student) -> str:
    """`บน` of ใบเตย น้ำใส: the first letter of each name, passing over a vowel written before it."""
    return "".join(_initial(name) for name in (student.first_name, student.last_name))


def _initial(name: str) -> str:
    return next(
        (letter.upper() for letter in name if letter.isalpha() and letter not in _LEADING), ""
    )


def age(born: date, on: date) -> str:
    """`10 ปี 3 เดือน`"""
    months = calendar.age_months(born, on)
    return translate("Labels", "{years} y {months} mo").format(
        years=months // 12, months=months % 12
    )


def of_total(done: int, total: int) -> str:
    """`22 จาก 28`"""
    return translate("Labels", "{done} of {total}").format(done=f"{done:,}", total=f"{total:,}")


def number(score: int | float | None) -> str:
    """A score: a whole number, or a z-score with its two decimals; "" for none."""
    if score is None:
        return ""
    return f"{score:.2f}" if isinstance(score, float) else str(score)


def item_name(form: Form, item: Item, lang: str) -> str:
    """`ข้อ 7`; `การอ่าน · ข้อ 7` where each part of the form begins its numbers anew."""
    mates = [each for each in form.items if each.number == item.number]
    if item.text is None and len(mates) > 1:
        return f"{form.section(item.section).text.of(lang)} · {item.label(lang)}"
    return item.label(lang)


def form_title(form: Form) -> str:
    return form.title.of(language())


def brief(scale: str) -> str:
    """A heading for a narrow column; "" for a dimension that was added as data."""
    words = {
        "learning": translate("Students", "Learn"),
        "health": translate("Students", "Health"),
        "economic": translate("Students", "Money"),
        "welfare": translate("Students", "Safety"),
        "substance": translate("Students", "Drugs"),
        "violence": translate("Students", "Viol."),
        "sexual": translate("Students", "Sexual"),
        "gaming": translate("Students", "Games"),
        "devices": translate("Students", "Phone"),
        "talent": translate("Students", "Talent"),
        "special_need": translate("Students", "Needs"),
        "mental_health": translate("Students", "Mind"),
        "gambling": translate("Students", "Bets"),
    }
    return words.get(scale, "")
