"""Invented children of a class table, with marks, without a school behind them."""

from datetime import date

from careapp.domain.people import Classroom, Pupil, Student
from careapp.domain.schools import usual_term
from careapp.forms.loader import library
from careapp.ui.screens import student_rows
from careapp.ui.screens.student_rows import ClassView, Marks, Row

P4 = Classroom("ป.4", "1")
LEVELS = ("learning", "health", "economic", "welfare", "substance", "violence", "sexual", "gaming",
          "devices")  # fmt: skip


def marks():
    """What the screening's own form says of its dimensions, and nothing of anybody."""
    known = library()
    screening, sdq = known.form("screening-11"), known.form("sdq-teacher")
    dimensions = student_rows._dimensions(screening, known.edition("screening-11"))
    total = student_rows._dimension(sdq, sdq.scale("total"), known.edition("sdq-teacher"))
    return Marks("2569-1", dimensions, total, {}, {})


def row(n, first="กล้า", last="ตัวอย่างดี", *, sdq="", number=0, room=P4, bands=None, **about):
    """A child; `bands` are those that are not normal, None before the screening."""
    usual = {"sex": "male", "prefix": "เด็กชาย", "born": date(2016, 2, n % 28 + 1)}
    student = Student(f"s{n}", first, last, **usual | about)
    found = {} if bands is None else screened(**bands)
    return Row(Pupil(student, room, number or n), found, sdq, "normal" if sdq else "")


def screened(**bands):
    usual = dict.fromkeys((*LEVELS, "overall"), "normal")
    return usual | {"talent": "no", "special_need": "no"} | bands


def view(rows, classroom=P4):
    return ClassView(usual_term(2569, 1), classroom, "", tuple(rows), marks(), anybody=True)
