import csv
from dataclasses import replace

import pytest
import pyzipper

from careapp.domain.access import Role
from careapp.domain.visits import VisitPlan
from careapp.errors import CareError, NotAllowed
from careapp.services.class_sheets import Filled
from tests.services.samples import TERM

ANSWERS = {f"q{n}": 1 for n in range(1, 26)}


@pytest.fixture
def screened(filled):
    children = [p.student for p in filled.people.pupils(TERM)]
    filled.screenings.record("sdq-teacher", TERM, [Filled(each, ANSWERS) for each in children])
    return filled


FORMS = ("sdq-teacher.csv", "home-visit.csv")


def form_files(written):
    """Of what was written the files of forms."""
    return [path for path in written if path.name in FORMS]


def rows_of(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_every_counted_record_comes_out_with_answers_and_results(screened, tmp_path):
    (path,) = form_files(screened.exports.records(tmp_path / "out", TERM))
    found = rows_of(path)
    assert path.name == "sdq-teacher.csv"
    assert sorted(row["student"] for row in found) == [str(n) for n in range(5001, 5006)]
    assert {(row["q7"], row["total.score"], row["total.band"]) for row in found} == {
        ("1", "20", "problem")
    }
    assert {row["class"] for row in found} == {"ป.4/1", "ป.5/1"}


def test_what_was_filled_in_before_a_terms_list_came_is_exported_with_the_rest(screened, tmp_path):
    later, child = screened.desk.term("2569/2"), screened.people.pupils(TERM)[0].student
    screened.screenings.record("sdq-teacher", later, [Filled(child, ANSWERS)])
    assert [each.id for each in screened.desk.terms()] == [TERM.id]
    (path,) = form_files(screened.exports.records(tmp_path / "out"))
    assert [row["term"] for row in rows_of(path)] == [TERM.id] * 5 + [later.id]
    made = screened.pseudonyms.export(tmp_path / "research")
    assert {row["term"] for row in rows_of(made.path / path.name)} == {TERM.id, later.id}


def test_an_export_says_what_it_holds(screened, tmp_path):
    screened.exports.records(tmp_path / "out")
    said = (tmp_path / "out" / "README.txt").read_text(encoding="utf-8-sig")
    assert " 5 " in said


def test_under_a_password_an_export_is_one_archive(screened, tmp_path):
    (made,) = screened.exports.records(tmp_path / "out", TERM, "4821-7730-1925-6604")
    assert made == tmp_path / "out.zip"
    assert not (tmp_path / "out").exists()
    with pyzipper.AESZipFile(made) as archive:
        assert {"sdq-teacher.csv", "students.csv", "README.txt"} <= set(archive.namelist())
        with pytest.raises(RuntimeError):
            archive.read("students.csv")


def test_an_export_is_logged(screened, tmp_path):
    screened.exports.records(tmp_path / "out")
    kinds = [row[0] for row in screened.desk.db.execute("SELECT tbl FROM look")]
    assert "export" in kinds


def test_a_name_that_looks_like_a_formula_stays_text(screened, tmp_path):
    child = replace(screened.people.find("5001"), number="=1+1")
    screened.people.save_student(child)
    (path,) = form_files(screened.exports.records(tmp_path / "out", TERM))
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
    (path,) = form_files(filled.exports.records(tmp_path / "out", TERM))
    first, second = rows_of(path)
    assert first["member[2]/member_relation"] == "ยาย"
    assert first["income_per_head.band"] == "poverty_line"
    assert second["member[1]/member_relation"] == ""
    assert second["income_per_head.score"] == "4500"
    assert "member[3]/member_relation" not in first


def test_an_item_of_a_form_does_not_hide_what_is_said_of_the_record(filled, tmp_path):
    child = filled.people.pupils(TERM)[0].student
    filled.screenings.record("home-visit", TERM, [Filled(child, {"informant": "mother"})])
    (path,) = form_files(filled.exports.records(tmp_path / "out", TERM))
    (row,) = rows_of(path)
    assert (row["record.informant"], row["informant"]) == ("teacher", "mother")


def test_who_is_in_class_and_what_else_is_counted_comes_out_a_file_each(screened, tmp_path):
    written = screened.exports.records(tmp_path / "out", TERM)
    names = {path.stem for path in written}
    assert {"students", "guardians", "enrolments", "terms", "staff"} <= names
    students = rows_of(tmp_path / "out" / "students.csv")
    assert {row["student"] for row in students} == {str(n) for n in range(5001, 5006)}
    ids = {row["student_id"] for row in students}
    assert {row["student_id"] for row in rows_of(tmp_path / "out" / "enrolments.csv")} == ids
    assert not {"search", "extra", "deleted"} & students[0].keys()
    (staff, *_) = rows_of(tmp_path / "out" / "staff.csv")
    assert not {"login", "role", "also", "phone"} & staff.keys()


def test_of_a_term_only_its_rows_come_out(filled, tmp_path):
    children = [p.student.id for p in filled.people.pupils(TERM)]
    filled.visits.save(VisitPlan(children[0], TERM.id, TERM.count_day))
    later = filled.people.term("2569/2")
    assert "visit-plans" not in {p.stem for p in filled.exports.records(tmp_path / "b", later)}
    (row,) = rows_of(
        next(p for p in filled.exports.records(tmp_path / "a", TERM) if p.stem == "visit-plans")
    )
    assert row["term"] == "2569/1"
