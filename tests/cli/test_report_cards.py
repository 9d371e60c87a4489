import openpyxl
import pytest
import pyzipper

from tests.exchange.rosters import child, write_dmc

HEAD = ["เลขประจำตัว", "ขาดเรียน", "วันเปิดเรียน", "เกรดเฉลี่ย", "ลา"]


def run(careapp, school, path, *more):
    return careapp("report-cards", "import", path, "--school", school, "--term", "2569/1", *more)


def filled(careapp, school, tmp_path):
    path = write_dmc(tmp_path / "2569-1-student.xlsx", [child(n) for n in range(4)])
    assert careapp("roster", "import", path, "--school", school).status == 0


def sheet(tmp_path, *rows):
    book = openpyxl.Workbook()
    for row in (HEAD, *rows):
        book.active.append(row)
    book.save(tmp_path / "cards.xlsx")
    return tmp_path / "cards.xlsx"


def test_a_sheet_comes_in_and_again_changes_nothing(careapp, school, tmp_path):
    filled(careapp, school, tmp_path)
    path = sheet(tmp_path, [5000, 4, 100, 3.5, 1], [5001, 0, 100, 2, 0])
    assert run(careapp, school, path, "--dry-run", "--json").json["written"] == 0
    first = run(careapp, school, path, "--json")
    assert (first.status, first.json["new"], first.json["written"]) == (0, 2, 2)
    assert first.json["unread"] == ["ลา"]
    again = run(careapp, school, path, "--json")
    assert (again.json["same"], again.json["written"]) == (2, 0)
    assert "2569/1" in run(careapp, school, path).out


def test_a_bad_row_stops_everything_unless_it_is_skipped(careapp, school, tmp_path):
    filled(careapp, school, tmp_path)
    path = sheet(tmp_path, [5000, 4, 100, 5, 1], [5001, 0, 100, 2, 0])
    refused = run(careapp, school, path, "--json")
    assert (refused.status, refused.json["written"]) == (1, 0)
    assert [(each["row"], each["level"]) for each in refused.json["problems"]] == [(2, "error")]
    assert run(careapp, school, path, "--skip-bad", "--json").json["written"] == 1


def test_the_template_is_filled_in_and_comes_back(careapp, school, tmp_path):
    filled(careapp, school, tmp_path)
    path = tmp_path / "t.xlsx"
    made = careapp("report-cards", "template", path, "--school", school, "--term", "2569/1")
    assert made.status == 0
    book = openpyxl.load_workbook(path)
    book.active.cell(2, 8, 3.75)
    book.save(path)
    assert run(careapp, school, path, "--json").json["written"] == 1


def test_the_template_has_names_so_it_goes_under_a_password_where_that_is_asked_for(
    careapp, school, tmp_path
):
    filled(careapp, school, tmp_path)
    path = tmp_path / "t.xlsx"
    made = careapp("report-cards", "template", path, "--school", school, "--term", "2569/1",
                   "--protect")  # fmt: skip
    assert made.status == 0
    assert not path.exists()
    with pyzipper.AESZipFile(tmp_path / "t.xlsx.zip") as archive, pytest.raises(RuntimeError):
        archive.read("t.xlsx")
