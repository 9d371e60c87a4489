import csv

import pytest
from openpyxl import Workbook

from tests.exchange.xlsforms import book

ZERO = dict.fromkeys((f"q{n}" for n in range(1, 26)), 0)
BETWEEN = ZERO | {"q3": 2, "q8": 1, "q2": 2}  # 15 points: normal by one edition, at risk by another


@pytest.fixture
def filled(careapp, school, tmp_path):
    """Two children with the SDQ of their teacher."""
    sheet = Workbook()
    rows = (
        ("เลขประจำตัวนักเรียน", "ชื่อ", "นามสกุล", "เพศ", "ชั้น", "ห้อง"),
        ("5001", "กล้า", "ตัวอย่างดี", "ช", "ป.4", "1"),
        ("5002", "แก้วตา", "น้ำใส", "ญ", "ป.4", "1"),
    )
    for row in rows:
        sheet.active.append(row)
    sheet.save(tmp_path / "list.xlsx")
    made = careapp(
        "roster", "import", tmp_path / "list.xlsx", "--school", school, "--term", "2569/1"
    )
    assert made.status == 0, made.err
    path = tmp_path / "answers.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        out = csv.DictWriter(file, ["student", *ZERO])
        out.writeheader()
        out.writerows([{"student": "5001", **BETWEEN}, {"student": "5002", **ZERO}])
    made = careapp("answers", "import", path, "--school", school, "--form", "sdq-teacher",
                   "--term", "2569/1")  # fmt: skip
    assert made.status == 0, made.err
    return school


def preview(careapp, school, *more):
    return careapp("forms", "preview", "sdq-teacher", "--edition", "dmh-2011", "--school", school,
                   "--term", "2569/1", *more)  # fmt: skip


def adopt(careapp, school, *more):
    return careapp("forms", "adopt", "sdq-teacher", "--school", school, *more)


def test_a_preview_counts_and_names_children_only_when_asked(careapp, filled):
    made = preview(careapp, filled)
    assert made.status == 0
    assert "1 of 2 children would be in another band" in made.out
    assert "Normal → At risk  1" in made.out
    assert "5001" not in made.out
    assert "5001" in preview(careapp, filled, "--students").out


def test_a_preview_as_json(careapp, filled):
    told = preview(careapp, filled, "--json", "--class", "ป.4/1").json
    assert told == {
        "form": "sdq-teacher", "term": "2569/1", "class": "ป.4/1", "in_use": "obec",
        "edition": "dmh-2011", "counted": 2, "children": 1,
        "changes": [{"scale": "total", "from": "normal", "to": "at_risk", "n": 1}],
    }  # fmt: skip
    told = preview(careapp, filled, "--json", "--students").json
    assert told["changes"][0]["students"] == ["5001"]


def test_an_adopted_edition_is_that_of_reports_and_the_old_one_can_be_named(
    careapp, filled, tmp_path
):
    made = adopt(careapp, filled, "--edition", "dmh-2011", "--json")
    assert made.json == {
        "form": "sdq-teacher", "edition": "dmh-2011", "since": "2569/1", "scored": 2,
    }  # fmt: skip
    assert preview(careapp, filled, "--json").json["children"] == 0
    out = tmp_path / "out"
    careapp("export", "records", "--school", filled, "--term", "2569/1", "--out", out)
    with (out / "sdq-teacher.csv").open(encoding="utf-8-sig") as file:
        assert {(row["edition"], row["total.band"]) for row in csv.DictReader(file)} == {
            ("dmh-2011", "at_risk"), ("dmh-2011", "normal"),
        }  # fmt: skip
    for edition in ("obec", "dmh-2011"):
        path = tmp_path / f"{edition}.xlsx"
        made = careapp("report", "sdq-class", "--school", filled, "--term", "2569/1", "--class",
                       "ป.4/1", "--edition", edition, "--out", path)  # fmt: skip
        assert made.status == 0, made.err
        assert path.stat().st_size > 1000


def test_all_terms_can_be_adopted_and_the_answer_says_so(careapp, filled):
    made = adopt(careapp, filled, "--edition", "dmh-2011", "--since", "all")
    assert made.out == "sdq-teacher: by “dmh-2011” in all terms; 2 forms scored\n"
    made = adopt(careapp, filled, "--edition", "obec", "--since", "2569/2")
    assert made.out == "sdq-teacher: by “obec” from term 2569/2 on; 0 forms scored\n"


def test_an_unknown_edition_or_term_is_said(careapp, filled):
    made = adopt(careapp, filled, "--edition", "none")
    assert made.status == 1
    assert "“none”" in made.err
    assert adopt(careapp, filled, "--edition", "obec", "--since", "spring").status == 1
    assert adopt(careapp, filled).status == 2


def cutoffs(tmp_path, low):
    return book(
        tmp_path / "new.xlsx", settings="form_id\nq2",
        careapp_editions="id | title | source | verified\nours | Ours | Office | no",
        careapp_cutoffs=f"edition | scale | band | low | high\nours | total | negative | 0 | 1\n"
        f"ours | total | positive | {low} | 2",
    )  # fmt: skip


def test_cut_offs_come_in_by_a_workbook_and_are_checked_without_a_school(careapp, school, tmp_path):
    assert careapp("forms", "check", cutoffs(tmp_path, 2)).out == "ok\n"
    made = careapp("forms", "import", cutoffs(tmp_path, 2), "--school", school)
    assert (made.status, made.out) == (0, "q2@1: new cut-offs, ours\n")
    assert "Edition ours: Ours" in careapp("forms", "show", "q2", "--school", school).out
    made = careapp("forms", "import", cutoffs(tmp_path, 1), "--school", school)
    assert made.status == 1
    assert made.err == "careapp_cutoffs, row 2, total: the score 1 lies in 2 bands, not in one\n"
    assert careapp("forms", "check", cutoffs(tmp_path, 1)).status == 1
