"""A small district pack and its workbook, sealed."""

from datetime import date
from decimal import Decimal
from io import BytesIO

import openpyxl

from careapp.domain.submissions import Count, Cover, Pack
from careapp.exchange import submission
from careapp.reports import submission_book
from careapp.reports.model import Column, Head, Note, Report, Row, Section, Table

SECRET = bytes(range(32))
COVER = Cover(
    "42010113", "โรงเรียนบ้านน้ำพร", "สพป.เลย เขต 1", "2569/1", 1, date(2026, 10, 15),
    date(2026, 6, 10), "0.1.0", editions={"sdq-teacher": "obec"},
)  # fmt: skip


def counts():
    """Headcount and one dimension of two grades, adding up."""
    made = []
    for sex, there, normal in (("male", (7, 9), (7, None)), ("female", (6, 8), (6, None)),
                               ("total", (13, 17), (13, 15))):  # fmt: skip
        made.append(Count("headcount", "", "school", "all", sex, sum(there)))
        for grade, n, some in zip(("ป.4", "ป.5"), there, normal, strict=True):
            made.append(Count("headcount", grade, grade, "all", sex, n))
            made.append(Count("screening-grade", grade, grade, "screened", sex, n))
            share = Decimal("100.0") if some == n else Decimal("88.2") if some else None
            made.append(Count("screening-grade", grade, "learning", "normal", sex, some, share))
            rest = None if some is None else n - some
            made.append(Count("screening-grade", grade, "learning", "at_risk", sex, rest))
    return tuple(made)


def pack(cover=COVER, numbers=None):
    return Pack(cover, counts() if numbers is None else tuple(numbers))


def report():
    table = Table(
        ((Head("ด้าน"), Head("ปกติ")),), (Column("text", 3), Column()),
        (Row(("ด้านการเรียน", 28)), Row(("น้ำหนัก & ส่วนสูง <ปี>", None))),
    )  # fmt: skip
    return Report(
        "submission", (Section("สรุปผลการคัดกรอง", ("โรงเรียน",), (table, Note("หมายเหตุ"))),), ()
    )


def book(packed=None):
    """The workbook before it is sealed."""
    return submission_book.made(report(), packed or pack())


def sealed(packed=None, secret=SECRET):
    return submission.seal(book(packed), secret)[0]


def edited(content, change):
    """The workbook after somebody opened it, changed it and saved it again."""
    there = openpyxl.load_workbook(BytesIO(content))
    change(there)
    kept = BytesIO()
    there.save(kept)
    return kept.getvalue()
