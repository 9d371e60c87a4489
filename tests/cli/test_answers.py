import csv

import openpyxl
import pytest

from tests.exchange.rosters import child, write_dmc

HEAD = ["student", *(f"q{n}" for n in range(1, 26))]


@pytest.fixture
def codes(careapp, school, tmp_path):
    children = [child(n) for n in range(5)]
    path = write_dmc(tmp_path / "2569-1-student.xlsx", children)
    careapp("roster", "import", path, "--school", school)
    return [str(each["number"]) for each in children]


def take_in(careapp, school, tmp_path, rows, *more):
    path = tmp_path / "answers.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([HEAD, *rows])
    return careapp("answers", "import", path, "--school", school, "--form", "sdq-teacher",
                   "--term", "2569/1", "--date", "2026-06-12", "--json", *more)  # fmt: skip


def tally(made):
    return tuple(made.json[name] for name in ("added", "unchanged", "replaced"))


def test_answers_come_in_once_and_changes_are_counted(careapp, school, tmp_path, codes):
    rows = [[code, *[1] * 25] for code in codes]
    assert tally(take_in(careapp, school, tmp_path, rows, "--dry-run")) == (5, 0, 0)
    assert tally(take_in(careapp, school, tmp_path, rows)) == (5, 0, 0)
    rows[0][1] = 2
    assert tally(take_in(careapp, school, tmp_path, rows)) == (0, 4, 1)
    assert careapp("check", school).out == "ok\n"


def test_an_unknown_child_stops_the_whole_file(careapp, school, tmp_path, codes):
    made = take_in(careapp, school, tmp_path, [[codes[0], *[1] * 25], ["nobody", *[1] * 25]])
    assert made.status == 1
    assert [(p["row"], p["column"]) for p in made.json["problems"]] == [(3, "student")]
    assert tally(take_in(careapp, school, tmp_path, [[codes[0], *[1] * 25]])) == (1, 0, 0)


def test_a_class_sheet_goes_out_and_comes_in(careapp, school, tmp_path):
    roster = write_dmc(tmp_path / "2569-1-student.xlsx", [child(2), child(13)])  # both of ป.1/1
    careapp("roster", "import", roster, "--school", school)
    path = tmp_path / "sheet.xlsx"
    words = ("--school", school, "--form", "sdq-teacher", "--term", "2569/1")
    made = careapp("answers", "sheet", *words, "--class", "ป.1/1", "--out", path)
    assert (made.status, made.out.strip()) == (0, str(path))
    book = openpyxl.load_workbook(path)
    for column in range(4, 29):
        book.worksheets[0].cell(7, column).value = 1
    book.worksheets[0].cell(8, 4).value = "x"
    book.save(path)
    made = careapp("answers", "import", path, *words, "--json")
    assert made.status == 1
    (problem,) = made.json["problems"]
    assert (problem["cell"], problem["row"], problem["column"]) == ("D8", 8, "q1")
    assert made.err.startswith("Nothing was written: 1 problems. D8: ")
    book.worksheets[0].cell(8, 4).value = None
    book.save(path)
    made = careapp("answers", "import", path, *words, "--json")
    assert made.status == 0
    assert tally(made) == (1, 0, 0)
    assert careapp("check", school).out == "ok\n"


def test_a_sheet_is_written_as_a_workbook_only(careapp, school, tmp_path, codes):
    words = ("--school", school, "--form", "sdq-teacher", "--term", "2569/1", "--class", "ป.1/1")
    made = careapp("answers", "sheet", *words, "--out", tmp_path / "a.csv")
    assert made.status == 1
    assert not (tmp_path / "a.csv").exists()
