"""Reports of who is there: the class list and the headcount."""

from collections.abc import Iterator, Sequence

from careapp.domain.calendar import be_date
from careapp.domain.people import Pupil
from careapp.reports.heading import (
    Heading,
    day,
    footer,
    grade_name,
    school_line,
    signed,
    term_line,
)
from careapp.reports.model import (
    Block,
    ChildName,
    Column,
    Datum,
    Facts,
    Head,
    Note,
    Report,
    Row,
    Section,
    Table,
)
from careapp.reports.tallies import Count, by_class, by_grade, count, data, in_order

CLASS_LIST, HEADCOUNT = "class-list", "headcount"


def class_list(heading: Heading, pupils: Sequence[Pupil]) -> Report:
    """The children of each class by class number, a class on a page of its own."""
    classes = by_class(pupils)
    sections = tuple(_class(heading, label, members) for label, members in classes.items())
    return Report(
        CLASS_LIST,
        sections or (_class(heading, "", ()),),
        tuple(
            datum
            for label, members in classes.items()
            for datum in data(label, "all", count(members))
        ),
        heading.signers,
        footer(heading),
        thai_digits=heading.thai_digits,
        language=heading.language,
        sign_each=True,
    )


def _class(heading: Heading, label: str, members: Sequence[Pupil]) -> Section:
    place = grade_name(label, heading.language) if label else ""
    title = heading.translate("Paper", "Class list")
    return Section(
        heading.titles.get(CLASS_LIST, title),
        (school_line(heading), term_line(heading, place)),
        (facts(heading, count(members)), _class_table(heading, members), *nobody(heading, members)),
        label,
    )


def facts(heading: Heading, there: Count) -> Facts:
    """All, boys and girls, and the day of the numbers."""
    children = heading.translate("Paper", "{n}")
    return Facts(
        (
            (heading.translate("Paper", "All"), children.format(n=there.total)),
            (heading.translate("Paper", "Boys"), children.format(n=there.male)),
            (heading.translate("Paper", "Girls"), children.format(n=there.female)),
            (heading.translate("Paper", "As of"), day(heading)),
        )
    )


def nobody(heading: Heading, members: Sequence[Pupil]) -> tuple[Block, ...]:
    """A sentence for a paper without children."""
    if members:
        return ()
    return (Note(heading.translate("Paper", "There are no children here in this term.")),)


def none_yet(heading: Heading, words: str, members: Sequence[Pupil], done: int) -> tuple[Note, ...]:
    """`words` where there are children, and of none of them a record."""
    return (Note(words, strong=True),) if members and not done else ()


def _class_table(heading: Heading, members: Sequence[Pupil]) -> Table:
    numbered = any(pupil.number is not None for pupil in members)
    boy, girl = heading.translate("Paper", "M"), heading.translate("Paper", "F")
    heads = (
        heading.translate("Paper", "No.") if numbered else heading.translate("Paper", "#"),
        heading.translate("Paper", "School number"),
        heading.translate("Paper", "Name"),
        heading.translate("Paper", "Nickname"),
        heading.translate("Paper", "Sex"),
        heading.translate("Paper", "ID number"),
        heading.translate("Paper", "Born"),
    )
    rows = tuple(
        Row(
            (
                pupil.number if numbered else n,
                pupil.student.number,
                ChildName(pupil.student),
                pupil.student.nickname,
                boy if pupil.student.sex == "male" else girl,
                pupil.student.national_id,
                be_date(pupil.student.born),
            )
        )
        for n, pupil in enumerate(in_order(members), 1)
    )
    columns = (
        Column("number", 0.8),
        Column("id", 1.5),
        Column("text", 3.6),
        Column("text", 1.4),
        Column("text", 0.7),
        Column("id", 2.2),
        Column("date", 1.5),
    )
    return Table((tuple(map(Head, heads)),), columns, rows)


_STAGES = (
    ("kindergarten", ("อ.1", "อ.2", "อ.3")),
    ("primary", ("ป.1", "ป.2", "ป.3", "ป.4", "ป.5", "ป.6")),
    ("lower_secondary", ("ม.1", "ม.2", "ม.3")),
    ("upper_secondary", ("ม.4", "ม.5", "ม.6")),
)


def headcount(heading: Heading, pupils: Sequence[Pupil]) -> Report:
    """Boys, girls, all and rooms of each grade, of each stage and of the school."""
    title = heading.translate("Paper", "Number of children by grade, sex and room")
    section = Section(
        heading.titles.get(HEADCOUNT, title),
        (school_line(heading), term_line(heading)),
        (
            facts(heading, count(pupils)),
            _headcount_table(heading, pupils),
            *nobody(heading, pupils),
        ),
        heading.translate("Paper", "Headcount"),
    )
    return signed(heading, HEADCOUNT, (section,), _headcount_data(pupils))


def _headcount_table(heading: Heading, pupils: Sequence[Pupil]) -> Table:
    columns = (Column("text", 4), Column(divided=True), Column(), Column(), Column(divided=True))
    heads = (
        heading.translate("Paper", "Grade"),
        heading.translate("Paper", "Boys"),
        heading.translate("Paper", "Girls"),
        heading.translate("Paper", "Total"),
        heading.translate("Paper", "Rooms"),
    )
    names = {
        "kindergarten": heading.translate("Paper", "All of kindergarten"),
        "primary": heading.translate("Paper", "All of primary"),
        "lower_secondary": heading.translate("Paper", "All of lower secondary"),
        "upper_secondary": heading.translate("Paper", "All of upper secondary"),
        "school": heading.translate("Paper", "The whole school"),
    }
    rows = [
        Row((names.get(row, _grade(row, heading)), *there, there.total, rooms), total=row in names)
        for row, there, rooms in _headcounts(pupils)
    ]
    return Table((tuple(map(Head, heads)),), columns, tuple(rows))


def _grade(row: str, heading: Heading) -> str:
    return grade_name(row, heading.language) if "." in row else row


def _headcounts(pupils: Sequence[Pupil]) -> Iterator[tuple[str, Count, int]]:
    """Grade, stage or school with its children and rooms."""
    grades = by_grade(pupils)
    for stage, names in _STAGES:
        there = [pupil for grade in names for pupil in grades.get(grade, ())]
        for grade in names:
            if grade in grades:
                yield grade, count(grades[grade]), len(by_class(grades[grade]))
        if there:
            yield stage, count(there), len(by_class(there))
    yield "school", count(pupils), len(by_class(pupils))


def _headcount_data(pupils: Sequence[Pupil]) -> Iterator[Datum]:
    for row, there, rooms in _headcounts(pupils):
        yield from data(row, "all", there)
        yield Datum(row, "rooms", "total", rooms)
