"""A school as `careapp export records` gives it: its csv files, and nothing of the program.

Nothing here or beside it imports careapp: what a report says is worked out a second time, from the
raw rows and the facts, by plain code.
"""

import csv
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

GRADES = [f"{level}.{n}" for level, last in (("อ", 3), ("ป", 6), ("ม", 6))
          for n in range(1, last + 1)]  # fmt: skip
GROUPS = ("normal", "at_risk", "problem")


@dataclass(frozen=True)
class Child:
    """A student in a class on some day."""

    id: str
    sex: str
    grade: str
    room: str
    number: int | None
    row: dict

    @property
    def label(self):
        return f"{self.grade}/{self.room}"

    @property
    def name(self):
        return f"{self.row['prefix']}{self.row['first_name']} {self.row['last_name']}".strip()

    @property
    def born(self):
        return date.fromisoformat(self.row["born"]) if self.row["born"] else None

    def age(self, day):
        years = day.year - self.born.year
        return years - 1 if (day.month, day.day) < (self.born.month, self.born.day) else years


@dataclass(frozen=True)
class Term:
    id: str
    start: date
    end: date
    count_day: date

    @property
    def year(self):
        return int(self.id.split("/")[0])


class School:
    """The rows of each file, and who was in which class when. `today` is the day of the report."""

    def __init__(self, folder, today):
        self.tables = {path.stem: _rows(path) for path in folder.glob("*.csv")}
        self.today = today
        self._known = {}

    def once(self, work, *asked):
        """What `work` makes of the school and what is asked; made once."""
        key = (work, *asked)
        if key not in self._known:
            self._known[key] = work(self, *asked)
        return self._known[key]

    def rows(self, name):
        return self.tables.get(name, [])

    def term(self, id_):
        for row in self.rows("terms"):
            if row["id"] == id_:
                days = (row["start"], row["end"], row["count_day"])
                return Term(id_, *map(date.fromisoformat, days))
        year, number = map(int, id_.split("/"))  # the usual days
        year -= 543
        if number == 1:
            return Term(id_, date(year, 5, 16), date(year, 10, 10), date(year, 6, 10))
        return Term(id_, date(year, 11, 1), date(year + 1, 3, 31), date(year, 11, 10))

    @cached_property
    def students(self):
        return {row["student_id"]: row for row in self.rows("students")}

    def on(self, day):
        """Everybody who was in class on a day, by class and number."""
        return self.once(School._on, day)

    def _on(self, day):
        found = []
        for row in self.rows("enrolments"):
            until = row["until"]
            there = row["since"] <= day.isoformat() and (not until or until > day.isoformat())
            student = self.students.get(row["student_id"])
            if there and student:
                number = int(row["number"]) if row["number"] else None
                found.append(
                    Child(row["student_id"], student["sex"], row["grade"], row["room"], number,
                          student)
                )  # fmt: skip
        return sorted(found, key=lambda c: (*place(c.label), c.number or 999))

    def counted(self, term, where="school"):
        """The children of a place (`school`, a grade, a class) on the term's count day."""
        return inside(self.on(self.term(term).count_day), where)

    def records(self, form, term):
        """By child the counted record of a form in a term."""
        return {row["student_id"]: row for row in self.rows(form) if row["term"] == term}

    def names(self, table):
        return {row["id"]: row["name"] for row in self.rows(table)}


def _rows(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [{name: _plain(cell) for name, cell in row.items()} for row in csv.DictReader(file)]


def _plain(cell):
    """Without the mark before what a spreadsheet could take for a formula."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] in "=+-@\t\r" and len(cell) > 1 else cell


def place(label):
    """The order of a class or a grade."""
    grade, _, room = label.partition("/")
    return GRADES.index(grade), int(room) if room.isdigit() else 0


def inside(children, where):
    if where == "school":
        return list(children)
    return [c for c in children if where in (c.grade, c.label)]


def grades_of(children):
    return sorted({c.grade for c in children}, key=place)


def rooms_of(children):
    return sorted({c.label for c in children}, key=place)


def parts_of(where, children):
    """What a place is divided into: grades and classes, classes, nothing."""
    if "/" in where:
        return []
    return rooms_of(children) if "." in where else [*grades_of(children), *rooms_of(children)]


def both(children):
    """Boys and girls."""
    sexes = [c.sex for c in children]
    return sexes.count("male"), sexes.count("female")


def percent(part, whole):
    """One decimal, half up, in whole numbers alone."""
    return Decimal((2000 * part + whole) // (2 * whole)) / 10 if whole else None


def share(part, whole):
    """The same on paper, where nobody has no per cent."""
    return percent(part, whole) if part else None


def datum(row, column, n, whole=None):
    """The one tidy row of a number that has no sex."""
    return (row, column, "total", n, None if whole is None else percent(n, whole))


def data(row, column, part, whole=()):
    """The three tidy rows of a count of children."""
    (m, f), (wm, wf) = both(part), both(whole)
    yield (row, column, "male", m, percent(m, wm))
    yield (row, column, "female", f, percent(f, wf))
    yield (row, column, "total", m + f, percent(m + f, wm + wf))


def loads(text):
    return json.loads(text) if text else []


def days(texts: Iterable[str]):
    return [date.fromisoformat(text) for text in texts if text]
