"""Consent, copies, erasure and exports under a password, on the command line."""

import json

import pikepdf
import pytest
import pyzipper

from careapp.cli.protection import VARIABLE
from tests.exchange.rosters import GRADES, child, invented, write_dmc

WORDS = "a long enough password"


@pytest.fixture
def three(careapp, school, tmp_path, monkeypatch):
    """A school with three children; who works at it has set no password for files."""
    monkeypatch.delenv(VARIABLE, raising=False)
    path = write_dmc(tmp_path / "2569-1-student.xlsx", [child(n) for n in range(3)])
    assert careapp("roster", "import", path, "--school", school).status == 0
    return school


def code(n=1):
    return child(n)["number"]


def test_what_a_family_said_is_noted_and_who_did_not_answer_is_listed(careapp, three):
    words = ("consent", "set", "--school", three, "--student", code(), "--purpose", "photo")
    assert careapp(*words, "--answer", "given").status == 1  # by whom?
    assert careapp(*words, "--answer", "given", "--by", "แม่").status == 0
    found = careapp("consent", "list", "--school", three, "--json").json["students"]
    waiting = {each["student"]: each["waiting"] for each in found}
    assert "photo" not in waiting[code()]
    assert "photo" in waiting[code(2)]
    assert careapp("consent", "list", "--school", three).out.endswith("3 students in the list\n")


def test_a_copy_of_everything_is_written_under_a_password(careapp, three, tmp_path, monkeypatch):
    words = ("access-copy", "--school", three, "--student", code(), "--out")
    made = careapp(*words, tmp_path / "a.pdf", "--protect")
    assert made.status == 0
    password = made.out.split()[-1]
    with pikepdf.open(tmp_path / "a.pdf", password=password) as opened:
        assert len(opened.pages) >= 1
    monkeypatch.setenv(VARIABLE, WORDS)
    made = careapp(*words, tmp_path / "a.zip", "--without", "logs")
    assert (made.status, made.out) == (0, f"{tmp_path / 'a.zip'}\n")
    with pyzipper.AESZipFile(tmp_path / "a.zip") as archive:
        archive.setpassword(WORDS.encode())
        assert json.loads(archive.read("child.json"))["looks"] == []
    for refused in (("--without", "names"), ("--sealed",)):
        assert careapp(*words, tmp_path / "b.zip", *refused).status == 1
    monkeypatch.setenv(VARIABLE, "short")
    assert careapp(*words, tmp_path / "b.zip").status == 1
    assert not (tmp_path / "b.zip").exists()


def test_reports_and_exports_go_out_under_a_password(careapp, three, tmp_path, monkeypatch):
    monkeypatch.setenv(VARIABLE, WORDS)
    term = ("--school", three, "--term", "2569/1")
    room = f"{GRADES[1]}/1"
    made = careapp("report", "class-list", *term, "--class", room, "--out", tmp_path / "a.xlsx")
    assert made.out == f"{tmp_path / 'a.xlsx.zip'}\n"
    assert not (tmp_path / "a.xlsx").exists()
    assert careapp("report", "class-list", *term, "--out", tmp_path / "a.pdf").status == 0
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(tmp_path / "a.pdf")
    form = ("--form", "sdq-teacher", "--class", room, "--out", tmp_path / "b.xlsx")
    assert careapp("answers", "sheet", *term, *form).out == f"{tmp_path / 'b.xlsx.zip'}\n"
    assert careapp("export", "records", *term, "--out", tmp_path / "c").status == 0
    assert (tmp_path / "c.zip").exists()
    assert not (tmp_path / "c").exists()
    letter = ("letter", "consent-form", *term, "--class", room, "--out", tmp_path / "d.pdf")
    assert careapp(*letter).status == 0
    with pikepdf.open(tmp_path / "d.pdf", password=WORDS):
        pass


def test_an_export_for_research_names_nobody(careapp, three, tmp_path):
    words = ("export", "records", "--school", three, "--out", tmp_path / "out")
    assert careapp(*words, "--fresh-key").status == 2
    made = careapp(*words, "--pseudonymous", "--fresh-key")
    assert made.status == 0
    assert (tmp_path / "out" / "README.txt").exists()
    whole = "".join(e.read_text(encoding="utf-8-sig") for e in (tmp_path / "out").iterdir())
    assert invented(1) not in whole


ANSWERS = "\n".join([
    ",".join(["student", *(f"q{n}" for n in range(1, 26))]), ",".join(["{code}", *"1" * 25]), ""
])  # fmt: skip


def test_a_part_of_what_is_kept_is_erased_and_the_rest_stays(careapp, three, tmp_path):
    words = ("erase", "--school", three, "--student", code(), "--json")
    assert careapp("consent", "set", "--school", three, "--student", code(), "--purpose", "photo",
                   "--answer", "refused", "--by", "ยาย").status == 0  # fmt: skip
    assert careapp(*words, "--dry-run", "--part", "photos").status == 1
    filled = tmp_path / "answers.csv"
    filled.write_text(ANSWERS.format(code=code()), encoding="utf-8-sig")
    taken = careapp("answers", "import", filled, "--school", three, "--form", "sdq-teacher",
                    "--term", "2569/1", "--date", "2026-06-12")  # fmt: skip
    assert taken.status == 0, taken.err
    before = careapp(*words, "--dry-run").json
    assert before["parts"]["form:sdq-teacher"] == 1
    whole = f"เด็กหญิง{invented(1)} ตัวอย่าง{invented(1)}"
    done = careapp(
        *words, "--part", "form:sdq-teacher", "--name", whole, "--reason", "ผู้ปกครองขอให้ลบ"
    )
    assert set(done.json["counts"]) == {"records"}
    after = careapp(*words, "--dry-run").json
    assert after["counts"] == {k: n for k, n in before["counts"].items() if k != "records"}
    assert careapp("check", three).out == "ok\n"


def test_a_student_is_erased_once_the_name_is_typed_again(careapp, three, tmp_path):
    words = ("erase", "--school", three, "--student", code(), "--json")
    before = careapp(*words, "--dry-run").json
    assert before["counts"]["data"] > 0
    assert not before["erased"]
    assert careapp(*words, "--name", "อื่น", "--reason", "ขอให้ลบ").status == 1
    assert careapp(*words, "--dry-run").json == before
    whole = f"เด็กหญิง{invented(1)} ตัวอย่าง{invented(1)}"
    done = careapp(*words, "--name", whole, "--reason", "ผู้ปกครองขอให้ลบ",
                   "--certificate", tmp_path / "c.pdf")  # fmt: skip
    assert done.json["erased"], done.err
    assert (tmp_path / "c.pdf").exists()
    assert careapp(*words, "--dry-run").status == 1
    assert careapp("check", three).out == "ok\n"


def test_the_review_of_the_year_is_listed_and_who_is_not_in_it_is_not_decided(careapp, three):
    assert careapp("retention", "list", "--school", three, "--json").json["students"] == []
    words = ("retention", "decide", "--school", three, "--student", code())
    assert careapp(*words, "--decision", "erase", "--reason", "ครบกำหนด").status == 1
    assert careapp("retention", "confirm", "--school", three).status == 2
    assert careapp("retention", "confirm", "--school", three, "--yes").status == 0
