"""The record of a child on one or two pages: strengths, family, groups, what was done."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from careapp.domain.calendar import age_months, be_date_short
from careapp.domain.identity import masked_id
from careapp.domain.people import Guardian, Pupil, Student
from careapp.domain.report_cards import ReportCard
from careapp.domain.schools import Term
from careapp.reports.heading import Heading, footer, grade_name, school_line, term_line
from careapp.reports.model import (
    Block,
    Column,
    Datum,
    Facts,
    Fields,
    Head,
    Note,
    Report,
    Row,
    Section,
    Table,
    Tone,
    Value,
)
from careapp.reports.people_tables import nobody
from careapp.reports.section_stacks import Stack

RECORD = "student-record"


@dataclass(frozen=True, slots=True)
class Group:
    """A dimension, and its tone and word in each term; "" where nobody looked."""

    name: str
    cells: tuple[tuple[Tone, str], ...]


@dataclass(frozen=True, slots=True)
class Size:
    """A measurement and what it comes to, in words."""

    day: date
    weight: float | None
    height: float | None
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Open:
    """A plan or a referral that is not closed: what about, how it stands, since when."""

    kind: str
    about: str
    state: str
    day: date


@dataclass(frozen=True, slots=True)
class RecordPaper:
    """What the paper of one child says. `done` are (day, what, words), the newest first, and
    `more` how many of them have no room; `strengths` are (words, who said it and when)."""

    pupil: Pupil
    guardians: tuple[Guardian, ...]
    lives_with: str
    strengths: tuple[tuple[str, str], ...]
    terms: tuple[Term, ...]
    groups: tuple[Group, ...]
    sizes: tuple[Size, ...]
    cards: tuple[ReportCard, ...]
    open: tuple[Open, ...]
    done: tuple[tuple[date, str, str], ...]
    more: int = 0


class RecordBook:
    """Takes the papers of children one after the other; a section for each, signed by itself."""

    def __init__(self, heading: Heading) -> None:
        self._heading = heading
        self._title = heading.titles.get(RECORD, heading.translate("Paper", "Record of a child"))
        self._sections: Stack[RecordPaper] = Stack(
            (), lambda each: each.pupil.order, lambda each: _section(heading, self._title, each)
        )

    def add(self, paper: RecordPaper) -> None:
        self._sections.add(paper)

    def report(self) -> Report:
        """All that was taken."""
        heading, many = self._heading, len(self._sections)
        lines = (school_line(heading), term_line(heading))
        empty = Section(self._title, lines, tuple(nobody(heading, ())), "–")
        return Report(
            RECORD,
            self._sections if many else (empty,),
            (Datum("all", "students", "total", many),),
            heading.signers,
            footer(heading),
            thai_digits=heading.thai_digits,
            language=heading.language,
            sign_each=True,
        )


def _section(heading: Heading, title: str, paper: RecordPaper) -> Section:
    student = paper.pupil.student
    place = grade_name(paper.pupil.classroom.label, heading.language)
    blocks: tuple[Block, ...] = (
        _facts(heading, paper),
        *_strengths(heading, paper),
        _person(heading, paper),
        *_groups(heading, paper),
        *_sizes(heading, paper),
        *_cards(heading, paper),
        *_open(heading, paper),
        *_done(heading, paper),
    )
    lines = (school_line(heading), term_line(heading, place))
    name = f"{student.code} {student.name}".strip()
    photo = heading.translate("Paper", "Photo, 1 inch")
    return Section(title, lines, blocks, name, photo=photo)


def _facts(heading: Heading, paper: RecordPaper) -> Facts:
    student, number = paper.pupil.student, paper.pupil.number
    name = f"{student.name} ({student.nickname})" if student.nickname else student.name
    pairs = [(heading.translate("Paper", "Name"), name)]
    if number is not None:
        pairs.append((heading.translate("Paper", "No."), str(number)))
    if student.born:
        years, months = divmod(age_months(student.born, heading.printed.date()), 12)
        age = heading.translate("Paper", "{years} years {months} months")
        pairs.append((heading.translate("Paper", "Age"), age.format(years=years, months=months)))
    return Facts(tuple(pairs))


def _strengths(heading: Heading, paper: RecordPaper) -> Iterator[Note]:
    """Before all else; a line to write on where nobody has said one yet."""
    title = heading.translate("Paper", "Strengths")
    if not paper.strengths:
        yield Note(f"{title}: ……………………………………………………………………", strong=True)
        return
    yield Note(title, strong=True)
    for words, who in paper.strengths:
        yield Note(f"– {words} ({who})")


def _person(heading: Heading, paper: RecordPaper) -> Fields:
    student = paper.pupil.student
    number = heading.translate("Paper", "School number")
    id_ = heading.translate("Paper", "ID number")
    guardian = next(iter(sorted(paper.guardians, key=lambda each: _ROLES.index(each.role))), None)
    kinship = f" ({guardian.kinship})" if guardian and guardian.kinship else ""
    pairs = (
        (number, student.number),
        (id_, masked_id(student.national_id) if student.national_id else ""),
        (
            heading.translate("Paper", "Born"),
            be_date_short(student.born, heading.language) if student.born else "",
        ),
        (heading.translate("Paper", "Disadvantage"), student.disadvantage),
        (heading.translate("Paper", "Guardian"), f"{guardian.name}{kinship}" if guardian else ""),
        (heading.translate("Paper", "Phone"), guardian.phone if guardian else ""),
        (heading.translate("Paper", "Lives with"), paper.lives_with),
        (heading.translate("Paper", "Address"), address(heading, student)),
    )
    said = tuple((name, text) for name, text in pairs if text)
    return Fields(said, ids=frozenset((number, id_, heading.translate("Paper", "Phone"))))


_ROLES = ("guardian", "mother", "father")


def address(heading: Heading, student: Student) -> str:
    """`12/4 หมู่ 3 ต.นาอ้อ อ.เมืองเลย จ.เลย`, as much of it as is known."""
    parts = (
        (student.house_number, heading.translate("StudentForm", "No. {text}")),
        (student.village_number, heading.translate("StudentForm", "Moo {text}")),
        (student.road, heading.translate("StudentForm", "{text} Road")),
        (student.subdistrict, heading.translate("StudentForm", "{text} subdistrict")),
        (student.district, heading.translate("StudentForm", "{text} district")),
        (student.province, heading.translate("StudentForm", "{text} province")),
    )
    return " ".join(words.format(text=text) for text, words in parts if text)


def _groups(heading: Heading, paper: RecordPaper) -> Iterator[Block]:
    if not paper.groups:
        yield Note(heading.translate("Paper", "Not screened yet."))
        return
    heads = (
        Head(heading.translate("Paper", "Groups over the terms")),
        *(Head(f"{each.number}/{each.year}") for each in paper.terms),
    )
    columns = (Column("text", 3.2), *(Column("group", 1.4, divided=True) for _ in paper.terms))
    rows = tuple(
        Row(
            (each.name, *(word or None for _, word in each.cells)),
            tones=("", *(tone for tone, _ in each.cells)),
        )
        for each in paper.groups
    )
    yield Table((heads,), columns, rows)


def _sizes(heading: Heading, paper: RecordPaper) -> Iterator[Block]:
    if not paper.sizes:
        return
    heads = (
        heading.translate("Paper", "Growth (WHO 2007)"),
        heading.translate("Paper", "Weight (kg)"),
        heading.translate("Paper", "Height (cm)"),
        heading.translate("Paper", "BMI for age"),
        heading.translate("Paper", "Height for age"),
    )
    columns = (Column("text", 3.2), *(Column("text", 1.4, divided=True) for _ in range(4)))
    rows = tuple(
        Row(
            (
                be_date_short(each.day, heading.language),
                _number(each.weight),
                _number(each.height),
                *((*each.words, "", "")[:2]),
            )
        )
        for each in paper.sizes
    )
    yield Table((tuple(map(Head, heads)),), columns, rows)


def _cards(heading: Heading, paper: RecordPaper) -> Iterator[Block]:
    if not paper.cards:
        return
    heads = (
        heading.translate("Paper", "Attendance and results"),
        heading.translate("Paper", "Days absent"),
        heading.translate("Paper", "Days late"),
        heading.translate("Paper", "Grade average"),
        heading.translate("Paper", "0 / ร / มส / มผ"),
    )
    columns = (Column("text", 3.2), *(Column("text", 1.4, divided=True) for _ in range(4)))
    rows = []
    for each in paper.cards:
        year, _, number = each.term.partition("/")
        counts = (each.count_0, each.count_r, each.count_ms, each.count_mp)
        values: tuple[Value, ...] = (
            f"{number}/{year}",
            _number(each.days_absent),
            _number(each.days_late),
            "" if each.gpa is None else f"{each.gpa:.2f}",
            " / ".join("–" if one is None else str(one) for one in counts),
        )
        rows.append(Row(values))
    yield Table((tuple(map(Head, heads)),), columns, tuple(rows))


def _open(heading: Heading, paper: RecordPaper) -> Iterator[Block]:
    if not paper.open:
        return
    heads = (
        heading.translate("Paper", "Open plans and referrals"),
        heading.translate("Paper", "About"),
        heading.translate("Paper", "Now"),
        heading.translate("Paper", "Since"),
    )
    columns = (Column("text", 2), Column("text", 3.6), Column("text", 1.6), Column("text", 1.6))
    rows = tuple(
        Row((each.kind, each.about, each.state, be_date_short(each.day, heading.language)))
        for each in paper.open
    )
    yield Table((tuple(map(Head, heads)),), columns, rows)


def _done(heading: Heading, paper: RecordPaper) -> Iterator[Block]:
    if not paper.done:
        return
    heads = (
        heading.translate("Paper", "In this school year"),
        heading.translate("Paper", "What"),
        heading.translate("Paper", "Words"),
    )
    columns = (Column("text", 1.6), Column("text", 2), Column("text", 5.4))
    rows = tuple(
        Row((be_date_short(day, heading.language), what, words)) for day, what, words in paper.done
    )
    yield Table((tuple(map(Head, heads)),), columns, rows)
    if paper.more:
        words = heading.translate("Paper", "And {count} more in the program.")
        yield Note(words.format(count=paper.more))


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:g}"
