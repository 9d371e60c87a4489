"""district: packs of many schools on the command line; what is not sound is named and set aside."""

import random
import shutil
from collections import Counter

import openpyxl
import pytest

from careapp.domain.people import GRADES
from careapp.domain.schools import usual_term
from careapp.forms.loader import library
from careapp.services import demo_district, demo_packs

TERM = usual_term(2569, 1)
GROUPS = ("normal", "at_risk", "problem")
SCHOOLS = [
    demo_packs.DemoSchool(
        f"4201000{n}", f"โรงเรียนบ้านตัวอย่าง {n}", "สพป.สมมติ เขต 1", 30 + 17 * n, 1.0, GRADES[3:5]
    )
    for n in range(1, 8)
]  # fmt: skip
SOUND, ANOTHER, CUT, EDITED, MOVED, LATE, SILENT = (each.code for each in SCHOOLS)


@pytest.fixture(scope="session")
def packs(tmp_path_factory):
    """What came in: sound packs of two schools and of one that corrected its own; the others'
    files each have a fault of their own; one school is silent."""
    folder, forms = tmp_path_factory.mktemp("packs"), library()
    files = {
        each.code: demo_district.write_pack(folder, each, forms, random.Random(each.code))
        for each in SCHOOLS[:-1]
    }
    shutil.copy(files[ANOTHER], folder / "สำเนา.xlsx")
    whole = files[CUT].read_bytes()
    files[CUT].write_bytes(whole[: len(whole) * 2 // 3])
    demo_district.tamper(files[EDITED])
    other = SCHOOLS[4]
    demo_district.write_pack(folder, other, forms, random.Random(1), version=2,
                             secret=demo_district.secret_of(MOVED, 2))  # fmt: skip
    demo_district.write_pack(folder, SCHOOLS[0], forms, random.Random(2), version=2)
    last_term = usual_term(2568, 2)
    files[LATE].unlink()
    demo_district.write_pack(folder, SCHOOLS[5], forms, random.Random(3), term=last_term)
    strange = demo_packs.DemoSchool("99990001", "ต่างเขต", "", 40, 1.0, GRADES[3:5])
    demo_district.write_pack(folder, strange, forms, random.Random(4))
    openpyxl.Workbook().save(folder / "อื่น.xlsx")
    (folder / "~$สำเนา.xlsx").write_bytes(b"")
    return folder


@pytest.fixture(scope="session")
def school_list(tmp_path_factory):
    path = tmp_path_factory.mktemp("list") / "schools.csv"
    lines = ["รหัสโรงเรียน,ชื่อโรงเรียน,กลุ่มโรงเรียน", *(f"{s.code},{s.name},กลุ่ม 1" for s in SCHOOLS)]
    path.write_text("\n".join(lines), encoding="cp874")
    return path


def data_of(path):
    """The machine-read sheet of a pack, as anybody's program reads it."""
    book = openpyxl.load_workbook(path, read_only=True)
    head, *rows = book["data"].iter_rows(values_only=True)
    book.close()
    return [dict(zip(head, row, strict=True)) for row in rows]


def independent(paths):
    """The totals once more, from the sheets alone."""
    students, screening, masked = Counter(), Counter(), Counter()
    for path in paths:
        hidden = set()
        for each in data_of(path):
            if (each["report"], each["row"], each["column"]) == ("headcount", "school", "all"):
                students[each["sex"]] += each["n"]
            if each["report"] == "screening-school" and each["sex"] == "total":
                if each["column"] not in GROUPS:
                    continue
                screening[each["row"], each["column"]] += each["n"] or 0
                if each["n"] is None:
                    hidden.add(each["row"])
        masked.update(hidden)
    return students, screening, masked


def by_code(document):
    found = {}
    for each in document["schools"]:
        found.setdefault(each["code"], []).append(each["status"])
    return found


def check(found, packs):
    """The outcome that every way of consolidating these packs has."""
    assert found.status == 0, found.err
    assert by_code(found.json) == {
        SOUND: ["duplicate", "ok"],
        ANOTHER: ["ok", "duplicate"],
        CUT: ["faulty"],
        EDITED: ["faulty"],
        MOVED: ["faulty", "ok"],
        LATE: ["faulty"],
        SILENT: ["missing"],
        "99990001": ["foreign"],
        "": ["foreign"],
    }
    problems = {each["code"]: " ".join(each["problems"]) for each in found.json["schools"]}
    assert "changed after the school had signed" in problems[EDITED]
    assert "data!" in problems[EDITED]
    assert "not whole" in problems[CUT]
    assert "2568/2" in problems[LATE]
    for each in found.json["schools"]:
        assert bool(each["problems"]) == (each["status"] not in ("ok", "missing")), each
        assert each["name"]
    counted = [packs / f"{code}-2569-1-v{version}.xlsx"
               for code, version in ((SOUND, 2), (ANOTHER, 1), (MOVED, 1))]  # fmt: skip
    students, screening, masked = independent(counted)
    totals = found.json["totals"]
    assert totals["students"] == {"male": students["male"], "female": students["female"]}
    for scale, groups in totals["screening"].items():
        if scale in ("talent", "special_need"):
            continue
        assert {band: groups[band] for band in GROUPS} == {
            band: screening[scale, band] for band in GROUPS
        }
        assert groups["masked_schools"] == masked[scale]
    assert masked


def test_packs_are_added_up_without_a_district(careapp, packs, school_list, tmp_path):
    out = tmp_path / "รวม.xlsx"
    found = careapp("district", "consolidate", packs, "--schools", school_list, "--out", out,
                    "--json")  # fmt: skip
    check(found, packs)
    book = openpyxl.load_workbook(out)
    assert "data" in book.sheetnames
    assert not list(tmp_path.glob("*.part"))


def test_packs_are_added_up_in_a_district_and_again(careapp, packs, school_list, tmp_path):
    district = tmp_path / "เขต.caredistrict"
    made = careapp("district", "init", district, "--name", "สพป.สมมติ เขต 1", "--schools",
                   school_list)  # fmt: skip
    assert made.status == 0, made.err
    words = ("district", "consolidate", packs, "--district", district, "--out",
             tmp_path / "รวม.pdf", "--json")  # fmt: skip
    first = careapp(*words)
    check(first, packs)
    again = careapp(*words)
    assert again.json["totals"] == first.json["totals"]
    assert "ok" in by_code(again.json)[SOUND]
    assert careapp("check", district).out == "ok\n"
    backup = tmp_path / "b.carebackup"
    assert careapp("backup", "--school", district, "--out", backup).status == 0
    restored = careapp("restore", backup, "--to", tmp_path / "คืน")
    assert restored.out.strip().endswith(".caredistrict")
    assert careapp("check", tmp_path / "คืน.caredistrict").status == 0
    answer = careapp("district", "feedback", "--district", district, "--term", "2569/1", "--code",
                     SOUND, "--return", "จำนวนไม่ตรง", "--out", tmp_path)  # fmt: skip
    assert answer.out.strip().endswith(f"{SOUND}-2569-1-v2.carefeedback")
    returned = careapp(*words)
    assert by_code(returned.json)[SOUND] == ["duplicate", "faulty"]
    report = careapp("district", "report", "district-missing", "--district", district, "--term",
                     "2569/1", "--out", tmp_path / "ขาด.xlsx")  # fmt: skip
    assert report.status == 0, report.err


def test_without_a_list_every_school_is_welcome(careapp, packs, tmp_path):
    files = [packs / f"{ANOTHER}-2569-1-v1.xlsx", packs / "99990001-2569-1-v1.xlsx"]
    found = careapp("district", "consolidate", *files, "--out", tmp_path / "x.xlsx", "--json")
    assert by_code(found.json) == {ANOTHER: ["ok"], "99990001": ["ok"]}


def test_when_no_pack_can_be_added_up_nothing_is_written(careapp, packs, tmp_path):
    out = tmp_path / "x.xlsx"
    found = careapp("district", "consolidate", packs / "อื่น.xlsx", tmp_path / "ไม่มี.xlsx", "--out",
                    out, "--json")  # fmt: skip
    assert found.status == 1
    assert [each["status"] for each in found.json["schools"]] == ["foreign", "faulty"]
    assert found.err.strip()
    assert not out.exists()


def test_the_order_of_the_files_makes_no_difference(careapp, packs, tmp_path):
    # the school that moved has two keys, and no list says which: whichever comes first is believed
    files = [each for each in sorted(packs.glob("*-v*.xlsx")) if MOVED not in each.name]
    totals = []
    for n, turn in enumerate((files, files[::-1])):
        words = ("--out", tmp_path / f"{n}.xlsx", "--term", "2569/1", "--json")
        totals.append(careapp("district", "consolidate", *turn, *words).json["totals"])
    assert totals[0] == totals[1]


def test_a_list_with_errors_is_told_row_by_row_and_makes_no_district(careapp, tmp_path):
    path = tmp_path / "wrong.csv"
    path.write_text("code,name\n42010001,ก\n4201,ข\n", encoding="utf-8")
    found = careapp("district", "init", tmp_path / "d", "--name", "เขต", "--schools", path)
    assert found.status == 1
    assert "row 3" in found.err
    assert not (tmp_path / "d.caredistrict").exists()


def test_a_school_is_not_opened_as_a_district_nor_the_reverse(careapp, school, tmp_path):
    found = careapp("district", "report", "district-missing", "--district", school, "--term",
                    "2569/1", "--out", tmp_path / "x.xlsx")  # fmt: skip
    assert found.status == 1
    assert "not a district" in found.err
    careapp("district", "init", tmp_path / "d", "--name", "เขต")
    found = careapp("report", "headcount", "--school", tmp_path / "d.caredistrict", "--out",
                    tmp_path / "x.xlsx")  # fmt: skip
    assert found.status == 1
    assert "not a school" in found.err


def test_a_demo_district_can_be_opened_and_checked(careapp, tmp_path):
    made = careapp("district", "demo", tmp_path, "--schools", "1")
    assert made.status == 0, made.err
    assert careapp("check", tmp_path / "demo.caredistrict", "--user", "demo").out == "ok\n"


@pytest.mark.long
def test_not_everything_is_well_in_the_demo_district(careapp, tmp_path):
    assert careapp("district", "demo", tmp_path, "--schools", "8").status == 0
    words = ("district", "consolidate", tmp_path / "packs", "--out", tmp_path / "x.xlsx", "--json")
    found = careapp(*words, "--district", tmp_path / "demo.caredistrict")
    statuses = {each["status"] for each in found.json["schools"]}
    assert statuses == {"ok", "missing", "faulty", "duplicate", "foreign"}
