"""Invented home visits and measurements, as reports read them."""

from datetime import date

from careapp.domain.records import Outcome, Record
from careapp.forms.loader import library
from careapp.reports.measurements import Measured
from careapp.reports.visits import Visits

LIBRARY = library()
FORM, GROWTH = LIBRARY.form("home-visit"), LIBRARY.form("measurement")
DAY = date(2026, 8, 15)


def record(who, answers, form="home-visit"):
    return Record(f"r{who.student.id}", who.student.id, form, 1, "2569/2", DAY, "teacher", "t",
                  "final", answers)  # fmt: skip


def visits(answered):
    """From children with their answers and the band of their income, "" for none."""
    income = {
        who.student.id: Outcome(who.student.id, "home-visit", "teacher", "income_per_head",
                                2500 if band else None, band, () if band else ("incomplete",), DAY)
        for who, _, band in answered
    }  # fmt: skip
    return Visits(FORM, {who.student.id: record(who, said) for who, said, _ in answered}, income)


def measured(found, not_asked=()):
    """From children with the band of each scale, and their weights and heights."""
    outcomes = [
        Outcome(who.student.id, "measurement", "teacher", scale, -1.5 if band else None, band,
                () if band else ("outside_age",), DAY)
        for who, bands, _ in found
        for scale, band in bands.items()
    ]  # fmt: skip
    records = {who.student.id: record(who, sizes, "measurement") for who, _, sizes in found}
    return Measured(GROWTH, records, outcomes, not_asked)


def tidy(report):
    """The `data` sheet by row, column and sex."""
    return {(each.row, each.column, each.sex): (each.n, each.percent) for each in report.data}


def words(report):
    """Everything that a report prints, as one text."""
    said = []
    for section in report.sections:
        for block in section.blocks:
            for row in getattr(block, "rows", ()):
                said += [str(value) for value in row.values]
            said.append(getattr(block, "text", ""))
    return "\n".join(said)
