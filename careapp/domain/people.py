"""Students, guardians, staff, classes and enrolments."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from careapp.domain import thai

Sex = Literal["male", "female"]
SEXES: tuple[Sex, ...] = ("male", "female")

GRADES = ("อ.1", "อ.2", "อ.3", "ป.1", "ป.2", "ป.3", "ป.4", "ป.5", "ป.6",
          "ม.1", "ม.2", "ม.3", "ม.4", "ม.5", "ม.6")  # fmt: skip
LEVELS = {"อ": "kindergarten", "ป": "primary", "ม": "secondary"}
_LONG_GRADES = {"อนุบาล": "อ", "ประถมศึกษา": "ป", "มัธยมศึกษา": "ม"}
_GRADE = re.compile(r"(?:ชั้น)?(อ|ป|ม|อนุบาล|ประถมศึกษา|มัธยมศึกษา)\.?\s*(?:ปีที่|ชั้นปีที่|ศึกษาปีที่)?\s*(\d)")
_CLASS = re.compile(r"(.+?\d)\s*[/\-]\s*(\d+|[^\s/]+)")

PREFIXES = {
    "ด.ช.": "เด็กชาย", "ดช.": "เด็กชาย", "ด.ช": "เด็กชาย", "ดช": "เด็กชาย",
    "ด.ญ.": "เด็กหญิง", "ดญ.": "เด็กหญิง", "ด.ญ": "เด็กหญิง", "ดญ": "เด็กหญิง",
    "น.ส.": "นางสาว", "น.ส": "นางสาว", "นส.": "นางสาว",
}  # fmt: skip
KNOWN_PREFIXES = ("เด็กชาย", "เด็กหญิง", "นางสาว", "นาย", "นาง", "สามเณร")
PREFIX_SEX: Mapping[str, Sex] = {
    "เด็กชาย": "male", "นาย": "male", "สามเณร": "male",
    "เด็กหญิง": "female", "นางสาว": "female", "นาง": "female",
}  # fmt: skip
# No name begins with one of these, so that one who is looked for may be written with it.
_TITLE = re.compile(r"\s*(?:ด\.?\s?[ชญ]\.?|น\.\s?ส\.?|เด็กชาย|เด็กหญิง|นางสาว)\s*(?=\S)")


def sought(text: str) -> str:
    """What a search for somebody looks for, as `thai.search_form`: titles are kept beside names."""
    found = _TITLE.match(text)
    return thai.search_form(text[found.end() :] if found else text)


def read_grade(text: str) -> str:
    """`ประถมศึกษาปีที่ 4`, `ป4`, `ป.4` → `ป.4`. ValueError for a grade that does not exist."""
    text = thai.arabic_digits(thai.clean(text))
    if found := _GRADE.fullmatch(text):
        grade = f"{_LONG_GRADES.get(found[1], found[1])}.{found[2]}"
        if grade in GRADES:
            return grade
    raise ValueError(text)


@dataclass(frozen=True, slots=True)
class Classroom:
    """A grade and a room: `ป.4/1`. With `joined` it is several classes that one teacher works
    with as one: in the window, never in an enrolment or a report."""

    grade: str
    room: str
    joined: tuple["Classroom", ...] = ()

    @property
    def label(self) -> str:
        alone = f"{self.grade}/{self.room}"
        return " + ".join((alone, *(each.label for each in self.joined))) if self.joined else alone

    @property
    def rooms(self) -> tuple["Classroom", ...]:
        """The classes it is of; alone itself."""
        return (Classroom(self.grade, self.room), *self.joined) if self.joined else (self,)

    @property
    def order(self) -> tuple[int, tuple[tuple[int, int | str], ...]]:
        """Kindergarten first, room 2 before room 10."""
        return GRADES.index(self.grade), thai.natural_key(self.room)


def read_classroom(text: str) -> Classroom:
    """`ป.4/1`, `ป.4-1`, `ประถมศึกษาปีที่ 4/1`. ValueError when there is no grade or no room."""
    found = _CLASS.fullmatch(thai.arabic_digits(thai.clean(text)))
    if not found:
        raise ValueError(text)
    room = found[2]
    return Classroom(read_grade(found[1]), str(int(room)) if room.isdecimal() else room)


def read_rooms(label: str) -> Classroom:
    """The class of a label, of one or of several that are worked with as one. ValueError."""
    first, *others = map(read_classroom, label.split(" + "))
    return Classroom(first.grade, first.room, tuple(others))


def join_rooms(
    rooms: Sequence[Classroom], groups: Iterable[Collection[str]]
) -> tuple[Classroom, ...]:
    """Classes as they are worked with: those of a group (labels) are one, at its first's place."""
    found, group_of = list(rooms), {label: tuple(each) for each in groups for label in each}
    made: list[Classroom] = []
    while found:
        first = found.pop(0)
        labels = group_of.get(first.label, ())
        others = tuple(each for each in found if each.label in labels)
        found = [each for each in found if each not in others]
        made.append(Classroom(first.grade, first.room, others))
    return tuple(made)


def grade_order(grade: str) -> int:
    return GRADES.index(grade)


@dataclass(frozen=True, slots=True)
class Student:
    """A child. Every text is cleaned; `extra` keeps a list's columns that have no field here."""

    id: str
    first_name: str
    last_name: str
    sex: Sex
    prefix: str = ""
    nickname: str = ""
    national_id: str = ""  # 13 digits or a G-code
    number: str = ""  # the school's own number
    born: date | None = None
    blood_group: str = ""
    religion: str = ""
    ethnicity: str = ""
    nationality: str = ""
    house_number: str = ""
    village_number: str = ""
    road: str = ""
    subdistrict: str = ""
    district: str = ""
    province: str = ""
    postal_code: str = ""
    phone: str = ""
    disadvantage: str = ""
    extra: Mapping[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """`เด็กชายกล้า ตัวอย่างดี`"""
        return f"{self.prefix}{self.first_name} {self.last_name}".strip()

    @property
    def sort_key(self) -> str:
        return thai.sort_key(self.first_name, self.last_name)

    @property
    def code(self) -> str:
        """What the command line and entry sheets call the child: school number, else ID."""
        return self.number or self.national_id


GuardianRole = Literal["guardian", "father", "mother"]


@dataclass(frozen=True, slots=True)
class Guardian:
    """A parent or guardian of one student; `kinship` is how a guardian is related (`ยาย`)."""

    id: str
    student: str
    role: GuardianRole
    first_name: str
    last_name: str = ""
    prefix: str = ""
    occupation: str = ""
    kinship: str = ""
    phone: str = ""
    lives_with: bool = False  # the child lives with them
    first_call: bool = False  # whom the school rings up first

    @property
    def name(self) -> str:
        return f"{self.prefix}{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, slots=True)
class Staff:
    """Someone who works at the school; with a `login` also an account with a role."""

    id: str
    name: str
    position: str = ""
    phone: str = ""
    login: str = ""
    role: str = ""
    classes: tuple[str, ...] = ()  # labels, `ป.4/1`; what a teacher's role reaches
    active: bool = True
    also: tuple[str, ...] = ()  # further roles of the same person

    @property
    def roles(self) -> tuple[str, ...]:
        """The main role first; () for one without a role."""
        return tuple(dict.fromkeys(each for each in (self.role, *self.also) if each))


GONE = frozenset({"left", "graduated", "transferred"})  # why an enrolment ended for good


@dataclass(frozen=True, slots=True)
class Enrolment:
    """A student in a class from `since` on, up to but not on `until` (None: still there)."""

    id: str
    student: str
    classroom: Classroom
    since: date
    number: int | None = None  # the class number, เลขที่
    until: date | None = None
    reason: str = ""  # why it ended: moved, or one of `GONE`

    def valid_on(self, day: date) -> bool:
        return self.since <= day and (self.until is None or day < self.until)


@dataclass(frozen=True, slots=True)
class Pupil:
    """A student as a member of a class on some day."""

    student: Student
    classroom: Classroom
    number: int | None = None

    @property
    def order(self) -> tuple[object, ...]:
        """By class, then class number, then name in dictionary order."""
        number = self.number if self.number is not None else 10_000
        return (*self.classroom.order, number, self.student.sort_key, self.student.id)
