"""Numbers of many schools as Parquet files: what is in them, and what is refused."""

import random
import sys

import duckdb
import pytest

from careapp.bench.nation_layout import spots
from careapp.domain.people import GRADES
from careapp.domain.submissions import Count
from careapp.errors import CareError
from careapp.store import analysis
from careapp.store.analysis import NUMBERS, SCHOOLS, Asked, Writer
from careapp.store.analysis_connection import connected

LEARNING = ("screening-school", "", "learning")
COUNTS = (
    Count(*LEARNING, "normal", "total", 30),
    Count(*LEARNING, "at_risk", "total", None),
)


def school(code="42010001", **other):
    usual = {
        "area_code": "4201", "area": "สพป.สมมติ เขต 1", "region": "ภาคสมมติ", "province": "สมมติ",
        "cluster": "กลุ่ม 1", "school_code": code, "school": f"บ้านตัวอย่าง {code[-1]}", "year": 2569,
        "term": 1, "state": "accepted", "counted": True, "version": 1, "received": None,
        "days_late": None, "listed_students": 40, "male": 20, "female": 20,
    }  # fmt: skip
    return {**usual, **other}


def written(folder, *schools, name="4201"):
    writer = Writer()
    for each in schools:
        writer.add(each, COUNTS if each["counted"] else ())
    return tuple(writer.write(folder, name))


def schema(path):
    found = connected().execute(
        "SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM"
        " read_parquet($1, hive_partitioning = false))",
        [str(path)],
    )
    return dict(found.fetchall())


def test_the_files_have_exactly_the_columns_of_the_two_tables(tmp_path):
    numbers, schools = written(tmp_path, school())
    assert schema(numbers) == NUMBERS
    assert schema(schools) == SCHOOLS
    assert {each for each in tmp_path.rglob("*") if each.is_file()} == {numbers, schools}


def test_no_column_can_hold_a_child():
    """Whoever adds a column here has to look at this list: nothing of one child goes up."""
    assert set(NUMBERS) | set(SCHOOLS) == {
        "area_code", "area", "region", "province", "cluster", "school_code", "school", "year",
        "term", "report", "grade", "row", "column", "sex", "n", "masked", "state", "counted",
        "version", "received", "days_late", "listed_students", "male", "female", "cells",
        "masked_cells",
    }  # fmt: skip


def test_a_masked_number_is_null(tmp_path):
    written(tmp_path, school())
    asked = Asked(tmp_path)
    assert asked.rows('SELECT "column", n, masked FROM numbers ORDER BY ALL') == [
        ("at_risk", None, True),
        ("normal", 30, False),
    ]
    assert asked.rows("SELECT cells, masked_cells FROM schools") == [(2, 1)]


def test_numbers_of_a_single_class_are_not_taken():
    with pytest.raises(ValueError):
        Writer().add(school(), [Count("activities", "ป.1", "ป.1/2", "meeting", "total", 1)])


def test_schools_with_different_reports_stand_in_one_file(tmp_path):
    writer = Writer()
    writer.add(school(), COUNTS)
    writer.add(school("42010002"), COUNTS[:1])
    writer.add(school("42010003", counted=False, state="missing"), ())
    assert len([*writer.write(tmp_path, "4201")]) == 2
    asked = Asked(tmp_path)
    found = asked.rows("SELECT school_code, sum(n), count(*) FROM numbers GROUP BY 1 ORDER BY 1")
    assert found == [("42010001", 30, 2), ("42010002", 30, 1)]
    assert asked.rows("SELECT count(*), count(*) FILTER (counted) FROM schools") == [(3, 2)]


def test_every_term_has_files_of_its_own(tmp_path):
    writer = Writer()
    for term in (1, 2):
        writer.add(school(term=term), COUNTS)
    assert len([*writer.write(tmp_path, "4201")]) == 4
    asked = Asked(tmp_path)
    assert (asked.year, asked.term) == (2569, 2)
    assert asked.rows("SELECT count(*) FROM every_number") == [(4,)]
    assert asked.rows("SELECT DISTINCT year, term FROM numbers") == [(2569, 2)]
    assert Asked(tmp_path, 2569, 1).rows("SELECT DISTINCT term FROM numbers") == [(1,)]


def test_the_same_numbers_are_the_same_files_byte_for_byte(tmp_path):
    both = school(), school("42010002", school="บ้าน 'ดอน'", province=None)
    first = written(tmp_path / "a", *both)
    again = written(tmp_path / "b", *reversed(both))
    assert [each.read_bytes() for each in first] == [each.read_bytes() for each in again]


def test_where_nobody_sent_anything_the_files_say_who_is_missing(tmp_path):
    written(tmp_path, school(counted=False, state="missing", province=None))
    asked = Asked(tmp_path)
    assert asked.rows("SELECT count(*) FROM numbers") == [(0,)]
    assert asked.rows("SELECT state, province FROM schools") == [("missing", None)]


def test_a_large_district_is_written_with_little_memory(tmp_path):
    counts = [Count(*spot[:5], n) for n, spot in enumerate(spots(GRADES, 2569))]
    writer = Writer()
    for code in range(20):
        writer.add(school(f"420100{code:02}", school="บ้านตัวอย่างซึ่งมีชื่อยาว" * 4), counts)
    writer.db.execute("SET max_temp_directory_size = '0MB'; SET memory_limit = '100MB'")
    numbers, _ = writer.write(tmp_path, "4201")
    rows = connected().execute("SELECT count(*) FROM read_parquet($1)", [str(numbers)]).fetchall()
    assert rows == [(20 * len(counts),)]


@pytest.mark.parametrize("home", ["ก [1] *?'", "d"])
def test_folders_of_districts_side_by_side_are_asked_as_one(tmp_path, home):
    above = tmp_path / home
    written(above / "เขต 1", school())
    written(above / "เขต 2", school("42020001", area_code="4202"), name="4202")
    assert Asked(above).rows("SELECT count(DISTINCT school_code) FROM numbers") == [(2,)]


def test_a_district_that_was_laid_in_twice_is_refused_and_its_school_named(tmp_path):
    written(tmp_path / "เก่า", school())
    written(tmp_path / "ใหม่", school())
    with pytest.raises(CareError, match=r"บ้านตัวอย่าง 1 \(42010001\).*2569/1"):
        Asked(tmp_path)


def test_a_school_that_two_districts_list_and_one_counts_is_no_fault(tmp_path):
    written(tmp_path / "เก่า", school(counted=False, state="missing"), school("42010002"))
    written(tmp_path / "ใหม่", school())
    assert Asked(tmp_path).rows("SELECT count(DISTINCT school_code) FROM numbers") == [(2,)]


def test_what_is_not_there_is_said_in_a_sentence(tmp_path):
    with pytest.raises(CareError, match="district export"):
        Asked(tmp_path / "ไม่มี")
    written(tmp_path, school())
    with pytest.raises(CareError, match="2568/2"):
        Asked(tmp_path, 2568, 2)


def test_files_of_another_program_and_broken_ones_are_refused(tmp_path):
    written(tmp_path / "a", school())
    other = tmp_path / "b" / "numbers" / "year=2569" / "term=1"
    other.mkdir(parents=True)
    analysis.copy(connected(), "SELECT 1 AS one", other / "x.parquet")
    with pytest.raises(CareError, match="ไม่ได้จัดทำ"):
        Asked(tmp_path / "b")
    broken = next((tmp_path / "a" / "schools").rglob("*.parquet"))
    broken.write_bytes(broken.read_bytes()[:-20])
    with pytest.raises(CareError, match=r"“a”.*2569/term=1/4201\.parquet"):
        Asked(tmp_path / "a")


def test_a_file_that_is_damaged_anywhere_is_named(tmp_path):
    """DuckDB has a kind of error for some of what can be wrong in a file, not for all."""
    paths = written(tmp_path, school())
    chance = random.Random(5)
    for path in paths * 3:
        whole = path.read_bytes()
        broken = bytearray(whole)
        for at in range(len(whole) - 400, len(whole) - 8):  # what tells of its columns
            broken[at] = chance.randrange(256)
        path.write_bytes(broken)
        with pytest.raises(CareError, match=f"{path.parent.parent.parent.name}/year=2569"):
            Asked(tmp_path).rows("SELECT count(COLUMNS(*)) FROM every_number, every_school")
        path.write_bytes(whole)


def test_a_statement_that_is_wrong_stays_a_bug(tmp_path):
    written(tmp_path, school())
    with pytest.raises(duckdb.CatalogException):
        Asked(tmp_path).rows("SELECT * FROM nothing")


def test_without_duckdb_it_is_said_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "duckdb", None)
    with pytest.raises(CareError, match=r"“district”.*careapp\[analysis\]"):
        connected()
