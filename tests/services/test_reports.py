import csv
from decimal import Decimal

import openpyxl
import pytest

from careapp.domain.access import Role
from careapp.errors import CareError, NotAllowed
from careapp.services.class_sheets import Filled
from careapp.services.reports import KINDS, Wanted
from tests.services.samples import P4, TERM

DIMENSIONS = ("learning", "health", "economic", "welfare", "substance", "violence", "sexual",
              "gaming", "devices")  # fmt: skip


@pytest.fixture
def screened(filled):
    """Five children; one of ป.4/1 is not screened yet."""
    bands = ["normal", "at_risk", "problem", "normal"]
    pupils = filled.people.pupils(TERM)
    forms = [
        Filled(
            pupil.student,
            dict.fromkeys(DIMENSIONS, "normal")
            | {"learning": band, "talent": "yes" if n == 0 else "no", "special_need": "no"},
        )
        for n, (pupil, band) in enumerate(zip([pupils[0], *pupils[2:]], bands, strict=True))
    ]
    filled.screenings.record("screening-11", TERM, forms)
    sdq = [Filled(p.student, {f"q{n}": 1 for n in range(1, 26)}) for p in pupils[:3]]
    filled.screenings.record("sdq-teacher", TERM, sdq)
    return filled


def data(report):
    return {(d.row, d.column, d.sex): (d.n, d.percent) for d in report.data}


def test_a_class_counts_all_screened_and_waiting_and_percents_of_the_screened(screened):
    found = data(screened.reports.build("screening-class", Wanted(TERM, P4)))
    assert found["learning", "normal", "total"] == (1, Decimal("50.0"))
    assert found["learning", "at_risk", "female"][0] == 1
    assert {n for (row, column, sex), (n, _) in found.items() if column == "waiting"} >= {1}


def test_the_school_is_the_sum_of_its_classes(screened):
    found = data(screened.reports.build("screening-school", Wanted(TERM)))
    assert found["learning", "problem", "total"] == (1, Decimal("25.0"))
    assert found["learning", "normal", "total"] == (2, Decimal("50.0"))


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("language", ["th", "en"])
def test_every_report_is_written_and_its_numbers_are_the_same_in_the_workbook(
    screened, tmp_path, name, language
):
    wanted = Wanted(TERM, P4, P4.grade, language=language)
    report = screened.reports.build(name, wanted)
    for ending in ("xlsx", "pdf"):
        screened.reports.write(report, tmp_path / f"a.{ending}")
    book = openpyxl.load_workbook(tmp_path / "a.xlsx", read_only=True)
    rows = list(book["data"].iter_rows(values_only=True))
    book.close()
    assert rows[0] == ("report", "row", "column", "sex", "n", "percent")
    assert len(rows) - 1 == len(report.data)
    for row, datum in zip(rows[1:], report.data, strict=True):
        percent = None if datum.percent is None else float(datum.percent)
        assert row == (name, datum.row, datum.column, datum.sex, datum.n, percent)


def test_the_numbers_can_be_recounted_from_the_exported_records(screened, tmp_path):
    found = data(screened.reports.build("screening-school", Wanted(TERM)))
    paths = screened.exports.records(tmp_path / "out", TERM)
    path = next(path for path in paths if path.stem == "screening-11")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    for dimension in (*DIMENSIONS, "overall"):
        for band in ("normal", "at_risk", "problem"):
            for sex in ("male", "female"):
                count = sum(row[f"{dimension}.band"] == band and row["sex"] == sex for row in rows)
                assert found[dimension, band, sex][0] == count


def test_reports_keep_to_what_a_role_reaches(as_role):
    teacher = as_role(Role.TEACHER, ["ป.5/1"])
    with pytest.raises(NotAllowed):
        teacher.reports.build("screening-class", Wanted(TERM, P4))
    with pytest.raises(NotAllowed):
        teacher.reports.build("screening-school", Wanted(TERM))


def test_what_is_missing_is_asked_for(filled):
    for name in ("screening-class", "screening-grade", "no-such-report"):
        with pytest.raises(CareError):
            filled.reports.build(name, Wanted(TERM))


def test_making_a_report_is_logged(filled):
    filled.reports.build("headcount", Wanted(TERM))
    rows = filled.desk.db.execute("SELECT tbl, row FROM look").fetchall()
    assert ("report", "headcount") in rows
