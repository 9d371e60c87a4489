"""What a paper says of itself at its foot: of how many children it holds data, and which."""

from collections.abc import Sequence

from careapp.domain.people import Pupil
from careapp.i18n import in_language
from careapp.reports.model import ChildName, Report, Table

BOOKS = frozenset({"screening-student", "student-record"})  # pages for each child, made one by one
# Who they are, and no more.
NAMES = frozenset({"class-list", "addresses", "completeness", "log-of-use"})


def footer(report: Report, pupils: Sequence[Pupil]) -> str:
    """The report's foot; before it what the paper holds, where it names children."""
    children = {each.student.id for each in pupils} if report.name in BOOKS else named(report)
    words = words_of(report.name, len(children), report.language)
    return " · ".join(filter(None, (words, report.footer)))


def named(report: Report) -> set[str]:
    """The children whose names stand in a report's tables."""
    return {
        cell.student
        for section in report.sections
        for block in section.blocks
        if isinstance(block, Table)
        for row in block.rows
        for cell in row.values
        if isinstance(cell, ChildName)
    }


def words_of(name: str, children: int, language: str) -> str:
    """`ข้อมูลการดูแลและสุขภาพของนักเรียน 34 คน ห้ามส่งต่อ`; "" where nobody is named."""
    if not children:
        return ""
    if children == 1:
        return in_language(language, "Holds", "Data of one child: do not pass on")
    words = (
        in_language(language, "Holds", "Names of {n} children: do not pass on")
        if name in NAMES
        else in_language(language, "Holds", "Care and health data of {n} children: do not pass on")
    )
    return words.format(n=children)
