"""A small invented school that the tests of the services share."""

from datetime import datetime, timedelta, timezone

from careapp.domain.people import Classroom, Guardian, Student
from careapp.domain.schools import usual_term
from careapp.exchange.roster_columns import ColumnMap
from careapp.exchange.roster_listing import Entry, Listing

BANGKOK = timezone(timedelta(hours=7))
TERM = usual_term(2569, 1)
P4, P5 = Classroom("ป.4", "1"), Classroom("ป.5", "1")
CHILDREN = (
    ("กล้า", "ตัวอย่างดี", "male", P4),
    ("แก้วตา", "น้ำใส", "female", P4),
    ("ฟ้าใส", "ปู่ลำดวน", "female", P4),
    ("ภูผา", "ฐานะดี", "male", P5),
    ("ใบเตย", "ญาติกา", "female", P5),
)


def listing(children=CHILDREN, day=datetime(2026, 6, 10, 9, 0), name="2569-1-student.xlsx"):  # noqa: DTZ001
    """A list as the roster reader gives it."""
    entries = []
    for n, (first, last, sex, classroom) in enumerate(children, 1):
        student = Student("", first, last, sex, number=str(5000 + n), national_id=f"G6942{n:08}")
        guardian = Guardian("", "", "guardian", "บุญมี", last, kinship="ยาย", phone="0812345678")
        entries.append(Entry(n + 2, student, classroom, (guardian,)))
    return Listing(name, "xlsx", ColumnMap(0, {}), tuple(entries), stamp=day)
