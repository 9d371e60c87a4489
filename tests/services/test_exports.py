import csv
from dataclasses import replace

import pytest

from careapp.domain.access import Role
from careapp.errors import CareError, NotAllowed
from careapp.services.class_sheets import Filled
from tests.services.samples import TERM

ANSWERS = {f"q{n}": 1 for n in range(1, 26)}


@pytest.fixture
def screened(filled):
    children = [p.student for p in filled.people.pupils(TERM)]
    filled.screenings.record("sdq-teacher", TERM, [Filled(each, ANSWERS) for each in children])
    return filled


def rows_of(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_every_counted_record_comes_out_with_answers_and_results(screened, tmp_path):
    (path,) = screened.exports.records(tmp_path / "out", TERM)
    found = rows_of(path)
    assert path.name == "sdq-teacher.csv"
    assert sorted(row["student"] for row in found) == [str(n) for n in range(5001, 5006)]
    assert {(row["q7"], row["total.score"], row["total.band"]) for row in found} == {
        ("1", "20", "problem")
    }
    assert {row["class"] for row in found} == {"ป.4/1", "ป.5/1"}


def test_an_export_is_logged(screened, tmp_path):
    screened.exports.records(tmp_path / "out")
    kinds = [row[0] for row in screened.desk.db.execute("SELECT tbl FROM look")]
    assert "export" in kinds


def test_a_name_that_looks_like_a_formula_stays_text(screened, tmp_path):
    child = replace(screened.people.find("5001"), number="=1+1")
    screened.people.save_student(child)
    (path,) = screened.exports.records(tmp_path / "out", TERM)
    assert "'=1+1" in {row["student"] for row in rows_of(path)}


def test_who_may_not_export_and_where_nothing_can_be_written(screened, as_role, tmp_path):
    with pytest.raises(NotAllowed):
        as_role(Role.GUIDANCE).exports.records(tmp_path / "out")
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(CareError):
        screened.exports.records(tmp_path / "file")


def test_the_rows_of_a_household_come_out_as_columns_and_can_be_read_back(filled, tmp_path):
    children = [p.student for p in filled.people.pupils(TERM)][:2]
    rows = [{"member_relation": "แม่", "member_wage": 6000}, {"member_relation": "ยาย"}]
    visits = [{"members": 3, "member": rows}, {"members": 2, "household_typed": 9000}]
    filled.screenings.record(
        "home-visit", TERM, [Filled(*each) for each in zip(children, visits, strict=True)]
    )
    (path,) = filled.exports.records(tmp_path / "out", TERM)
    first, second = rows_of(path)
    assert first["member[2]/member_relation"] == "ยาย"
    assert first["income_per_head.band"] == "poverty_line"
    assert second["member[1]/member_relation"] == ""
    assert second["income_per_head.score"] == "4500"
    assert "member[3]/member_relation" not in first
