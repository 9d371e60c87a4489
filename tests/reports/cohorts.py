"""Invented classes with their results, and what the files made of them say."""

import shutil
import subprocess
from datetime import UTC, date, datetime

import pypdfium2
import pytest

from careapp.domain.people import Classroom, Pupil, Student
from careapp.domain.records import Outcome
from careapp.domain.schools import Signer, usual_term
from careapp.reports.heading import Heading, Origin
from careapp.reports.model import Column, Head, Report, Row, Section, Table

DIMENSIONS = {
    "learning": "Learning",
    "health": "Health",
    "economic": "Economy",
    "talent": "Talents",
    "special_need": "Special needs",
    "overall": "Overall",
}
SCALES = {
    "emotional": "Emotional",
    "total": "Total difficulties",
    "prosocial": "Prosocial",
    "impact": "Impact",
}
SIGNERS = (
    Signer("Reported by", "นางสาวปิ่นมณี ตัวอย่างดี", "Homeroom teacher"),
    Signer("Approved by", "นายถาวร สมมติวงศ์", "Director"),
)
ORIGIN = Origin("Screening", 1, "Edition", "A book")
TWELVE = (
    "ที่", "น้ำ", "กี้", "ปั๊ม", "ก๊วยเตี๋ยว", "ฏุ", "ญาติ", "กตัญญู", "ปู่ย่า", "ผู้ปกครอง",
    "เด็กหญิงก้ำเกี๋ย", "ฤๅษี",
)  # fmt: skip

needs_pdftotext = pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler is not here")


def heading(**changes):
    usual = {
        "school": "โรงเรียนบ้านตัวอย่าง",
        "area": "สพป.สมมติ เขต 1",
        "term": usual_term(2569, 2),
        "printed": datetime(2026, 11, 24, 9, 30, tzinfo=UTC),
        "signers": SIGNERS,
        "language": "en",
    }
    return Heading(**usual | changes)


def pupil(n, sex="male", room="ป.4/1", **changes):
    grade, number = room.split("/")
    usual = {
        "first_name": f"กล้า{n}",
        "last_name": "ปู่ลำดวน",
        "prefix": "เด็กชาย" if sex == "male" else "เด็กหญิง",
        "national_id": f"0{n:012}",
        "number": f"00{n}",
        "born": date(2016, 2, 29),
    }
    student = Student(id=f"s{n}", sex=sex, **usual | changes)
    return Pupil(student, Classroom(grade, number), n)


def outcome(who, scale, band, score=None, flags=(), informant="teacher", form="screening-11"):
    return Outcome(who.student.id, form, informant, scale, score, band, flags, date(2026, 11, 20))


def screened(who, *bands):
    """The outcomes of a child's screening: a band for each dimension, "" for an incomplete one."""
    return [outcome(who, scale, band) for scale, band in zip(DIMENSIONS, bands, strict=True)]


def plain_report(rows, **changes):
    """A report of one table with a name, a number and an ID in each row."""
    columns = (Column("text", 4), Column("count"), Column("id", 2))
    table = Table(((Head("Name"), Head("Number"), Head("ID")),), columns, tuple(map(Row, rows)))
    section = Section("A title", ("A school", "A term"), (table,), "ป.4/1")
    usual = {"name": "made", "sections": (section,), "data": (), "footer": "foot", "language": "en"}
    return Report(**usual | changes)


def pages(path):
    """The text of each page, as Chrome's engine finds it."""
    with pypdfium2.PdfDocument(path) as document:
        return [page.get_textpage().get_text_range().replace("\r\n", "\n") for page in document]


def pdftotext(path, *options):
    run = ["pdftotext", "-enc", "UTF-8", *options, str(path), "-"]
    return subprocess.run(run, capture_output=True, check=True, text=True).stdout
