"""district export and ask on the command line: Parquet files, and ready questions to them."""

import random

import openpyxl
import pytest

from careapp.domain.people import GRADES
from careapp.forms.loader import library
from careapp.services import demo_district, demo_packs
from careapp.store.analysis import NUMBERS, SCHOOLS
from careapp.store.analysis_connection import connected

GROUPS = ("normal", "at_risk", "problem")
SCHOOLS_OF_DEMO = [
    demo_packs.DemoSchool(
        f"4201000{n}", f"โรงเรียนบ้านตัวอย่าง {n}", "สพป.สมมติ เขต 1", 40 + 23 * n, 1.2, GRADES[3:5]
    )
    for n in range(1, 3)
]  # fmt: skip
WHERE = ("--term", "2569/1")


@pytest.fixture(scope="module")
def packs(tmp_path_factory):
    folder, forms = tmp_path_factory.mktemp("packs"), library()
    for each in SCHOOLS_OF_DEMO:
        demo_district.write_pack(folder, each, forms, random.Random(each.code))
    return folder


@pytest.fixture
def district(careapp, packs, tmp_path):
    """A district with the packs of two schools, and what it says they come to."""
    path = tmp_path / "เขต.caredistrict"
    made = careapp("district", "init", path, "--name", "สพป.สมมติ เขต 1", "--code", "4201",
                   "--plain")  # fmt: skip
    assert made.status == 0, made.err
    found = careapp("district", "consolidate", packs, "--district", path, "--out",
                    tmp_path / "รวม.xlsx", "--json")  # fmt: skip
    assert found.status == 0, found.err
    return path, found.json["totals"]


def test_what_was_exported_comes_to_the_same_as_the_consolidation(careapp, district, tmp_path):
    path, totals = district
    out = tmp_path / "ตัวเลข"
    made = careapp("district", "export", "--parquet", out, "--district", path, "--json")
    assert made.status == 0, made.err
    assert (made.json["terms"], made.json["packs"]) == (["2569/1"], 2)
    files = sorted(each.relative_to(out).as_posix() for each in out.rglob("*.parquet"))
    assert files == [f"{each}/year=2569/term=1/4201.parquet" for each in ("numbers", "schools")]
    for name, columns in zip(files, (NUMBERS, SCHOOLS), strict=True):
        found = connected().execute(
            "SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM"
            " read_parquet($1, hive_partitioning = false))",
            [str(out / name)],
        )
        assert dict(found.fetchall()) == columns  # and so no child
    answer = careapp("district", "ask", "dimensions", "--parquet", out, "--json").json
    rows = {row["dimension"]: row for row in answer["rows"]}
    for scale, told in totals["screening"].items():
        if scale in rows:
            assert {band: rows[scale][band] or 0 for band in GROUPS} == {
                band: told[band] for band in GROUPS
            }
            assert rows[scale]["masked_schools"] == told["masked_schools"]
    assert len(rows) == len(totals["screening"]) - 2
    needs = careapp("district", "ask", "needs", "--parquet", out, "--json").json["rows"]
    assert {row["dimension"]: (row["yes"] or 0, row["no"] or 0) for row in needs} == {
        scale: (told["yes"], told["no"])
        for scale, told in totals["screening"].items()
        if scale in ("talent", "special_need")
    }
    sexes = careapp("district", "ask", "sexes", "--parquet", out, "--json").json["rows"]
    assert {row["sex"]: row["children"] for row in sexes[:2]} == totals["students"]
    check_outputs(careapp, out, tmp_path)
    refused = careapp("district", "export", "--parquet", out, "--district", path)
    assert (refused.status, refused.out) == (1, "")
    assert "is not empty" in refused.err
    assert len(refused.err.splitlines()) == 1
    assert sorted(out.rglob("*.parquet")) == [out / each for each in files]


def check_outputs(careapp, out, tmp_path):
    told = careapp("district", "ask", "grades", "--parquet", out, *WHERE)
    assert told.out.splitlines()[0] == "Overall groups by grade · Term 2569/1"
    assert told.out.splitlines()[2].startswith("ป.1\t2\t")
    sql = careapp("district", "ask", "grades", "--parquet", out, *WHERE, "--sql")
    rows = connected().execute(sql.out).fetchall()
    assert [row[0] for row in rows] == [line.split("\t")[0] for line in told.out.splitlines()[2:-1]]
    for ending in ("csv", "xlsx"):
        path = tmp_path / f"ตอบ.{ending}"
        done = careapp("district", "ask", "grades", "--parquet", out, "--out", path)
        assert done.out == f"{path}\n"
    lines = (tmp_path / "ตอบ.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[0].startswith("Grade,Schools,Children,Normal")
    sheet = openpyxl.load_workbook(tmp_path / "ตอบ.xlsx").worksheets[0]
    assert "ป.1" in [cell.value for row in sheet.iter_rows() for cell in row]
    empty = careapp("district", "ask", "visits", "--parquet", out)
    assert "Nothing in these files tells of it." in empty.out
    refused = careapp("district", "ask", "grades", "--parquet", out, "--term", "2560/1")
    assert (refused.status, refused.out) == (1, "")
    assert "2560/1" in refused.err


def test_a_district_without_packs_has_nothing_to_export(careapp, tmp_path):
    path = tmp_path / "เขต.caredistrict"
    careapp("district", "init", path, "--name", "เขต", "--plain")
    refused = careapp("district", "export", "--parquet", tmp_path / "out", "--district", path)
    assert refused.status == 1
    assert "nothing to export" in refused.err
    assert not (tmp_path / "out").exists()


def test_the_questions_are_listed_without_any_files(careapp):
    told = careapp("district", "ask", "--list")
    assert [line.split()[0] for line in told.out.splitlines()][:5] == [
        "regions", "grades", "sexes", "dimensions", "trend",
    ]  # fmt: skip
    listed = careapp("district", "ask", "--list", "--json").json["questions"]
    assert {"id", "title", "answers", "columns"} == set(listed[0])
    assert careapp("district", "ask").status == 2
    unknown = careapp("district", "ask", "nothing", "--parquet", "x")
    assert unknown.status == 1
    assert "regions" in unknown.err
