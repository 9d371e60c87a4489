import openpyxl
import pytest

from tests.exchange.rosters import child, write_dmc


@pytest.fixture
def filled(careapp, school, tmp_path):
    path = write_dmc(tmp_path / "2569-1-student.xlsx", [child(n) for n in range(30)])
    careapp("roster", "import", path, "--school", school)
    return school


def make(careapp, school, name, out, *more):
    return careapp("report", name, "--school", school, "--term", "2569/1", "--out", out, *more)


def test_a_report_is_written_by_its_name(careapp, filled, tmp_path):
    assert make(careapp, filled, "headcount", tmp_path / "a.xlsx").status == 0
    book = openpyxl.load_workbook(tmp_path / "a.xlsx", read_only=True)
    rows = list(book["data"].iter_rows(values_only=True))
    book.close()
    assert rows[0] == ("report", "row", "column", "sex", "n", "percent")
    assert any(row[3] == "total" and row[4] == 30 for row in rows[1:])
    assert make(careapp, filled, "headcount", tmp_path / "a.pdf").status == 0
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")


def test_the_list_names_every_report(careapp):
    names = {each["name"] for each in careapp("report", "list", "--json").json["reports"]}
    assert names >= {"class-list", "screening-student", "screening-class", "screening-grade",
                     "screening-school", "sdq-class", "sdq-school", "headcount",
                     "home-visits-class", "home-visits-school", "growth", "poverty",
                     "plans", "referrals", "referral-letter", "referral-follow-up"}  # fmt: skip


@pytest.mark.parametrize(
    ("name", "out", "more"),
    [
        ("nothing", "a.pdf", ()),
        ("screening-class", "a.pdf", ()),
        ("screening-class", "a.pdf", ("--class", "ป.4/9")),
        ("screening-class", "a.pdf", ("--class", "x")),
        ("screening-grade", "a.pdf", ("--grade", "ม.6")),
        ("home-visits-class", "a.pdf", ()),
        ("headcount", "a.doc", ()),
        ("headcount", "no/folder/a.pdf", ()),
        ("sdq-school", "a.pdf", ("--edition", "x")),
        ("class-list", "a.pdf", ("--student", "nobody")),
        ("referral-letter", "a.pdf", ()),
        ("referral-letter", "a.pdf", ("--referral", "nothing")),
    ],
)
def test_what_cannot_be_made_is_one_sentence_and_no_file(
    careapp, filled, tmp_path, name, out, more
):
    made = make(careapp, filled, name, tmp_path / out, *more)
    assert made.status == 1
    assert made.err.strip()
    assert "Traceback" not in made.err
    assert not (tmp_path / out).exists()


def test_a_report_without_school_or_file_is_wrong_usage(careapp, filled):
    assert careapp("report", "headcount").status == 2
    assert careapp("report", "headcount", "--school", filled).status == 2


def test_records_are_exported_for_checking(careapp, filled, tmp_path):
    made = careapp("export", "records", "--school", filled, "--out", tmp_path / "out")
    assert made.status == 0
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert {"students.csv", "enrolments.csv", "terms.csv"} <= names  # and of no form
    assert set(made.out.splitlines()) == {str(tmp_path / "out" / name) for name in names}


def test_a_report_of_the_school_says_that_a_grade_makes_no_difference(careapp, filled, tmp_path):
    said = make(careapp, filled, "home-visits-school", tmp_path / "a.pdf", "--grade", "ป.4")
    assert said.status == 0
    assert "the whole school all the same" in said.err
    assert not make(careapp, filled, "headcount", tmp_path / "a.pdf").err.strip()
