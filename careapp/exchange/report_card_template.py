"""An empty sheet of attendance and results for a class, to be filled in and taken in again."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter

from careapp.domain.people import Pupil
from careapp.domain.report_cards import FIELDS, ReportCard
from careapp.exchange import book_file
from careapp.files import new_file

_WHITE_FROM = 5  # the columns before it say who it is
_HEADS = {
    "number": "เลขประจำตัว", "class": "ชั้น", "seat": "เลขที่", "full_name": "ชื่อ-สกุล",
    "days_open": "วันเปิดเรียน", "days_absent": "ขาดเรียน", "days_late": "มาสาย",
    "gpa": "เกรดเฉลี่ย", "count_0": "ติด 0", "count_r": "ติด ร", "count_ms": "ติด มส",
    "count_mp": "ติด มผ",
}  # fmt: skip
_HEADS_EN = {
    "number": "Student number", "class": "Class", "seat": "No.", "full_name": "Name",
    "days_open": "Days open", "days_absent": "Days absent", "days_late": "Days late", "gpa": "GPA",
    "count_0": "Count 0", "count_r": "ติด ร", "count_ms": "ติด มส", "count_mp": "ติด มผ",
}  # fmt: skip


def write(
    path: Path, term: str, pupils: Sequence[Pupil], cards: Mapping[str, ReportCard], language: str
) -> None:
    """A line for each child, with what is known already. `cards` are by student."""
    heads = _HEADS if language == "th" else _HEADS_EN
    with new_file(path) as part:
        book = Workbook()
        sheet = book.worksheets[0]
        sheet.title = term.replace("/", "-")
        for column, words in enumerate(heads.values(), 1):
            head = sheet.cell(1, column, words)
            head.font = Font(bold=True)
            head.fill = PatternFill("solid", "E8F0FE" if column >= _WHITE_FROM else "E5E7EB")
            width = 32 if column == _WHITE_FROM - 1 else 13
            sheet.column_dimensions[get_column_letter(column)].width = width
        for row, pupil in enumerate(pupils, 2):
            card = cards.get(pupil.student.id)
            known = [card.value(each) if card else None for each in FIELDS]
            who = [pupil.student.code, pupil.classroom.label, pupil.number, pupil.student.name]
            for column, value in enumerate([*who, *known], 1):
                made = sheet.cell(row, column, value)
                if made.data_type == "f":
                    made.data_type = "s"  # a name may start with '='; it is not a formula
            sheet.cell(row, 1).number_format = "@"
        foot: Any = sheet.oddFooter
        foot.left.text = book_file.say_holds(book, len(pupils), language)
        sheet.freeze_panes = f"{get_column_letter(_WHITE_FROM)}2"
        book_file.save(book, part)
