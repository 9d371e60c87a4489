"""Memos and letters from the command line."""

import docx
import pypdfium2
import pytest

from tests.exchange.rosters import child, write_dmc


@pytest.fixture
def filled(careapp, school, tmp_path):
    path = write_dmc(tmp_path / "2569-1-student.xlsx", [child(n) for n in range(6)])
    careapp("roster", "import", path, "--school", school)
    return school


def make(careapp, school, name, out, *more):
    return careapp("letter", name, "--school", school, "--term", "2569/1", "--out", out, *more)


def test_the_list_names_every_letter(careapp):
    found = careapp("letter", "list", "--json").json["letters"]
    assert [each["name"] for each in found] == [
        "memo-class", "memo-school", "district-letter", "referral-letter", "referral-memo",
        "parents-meeting", "home-visit", "consent-form", "privacy-notice", "report-obec",
    ]  # fmt: skip
    assert "Memo: report of a class" in careapp("letter", "list").out


def test_a_letter_is_written_as_pdf_and_as_word_with_the_same_text(careapp, filled, tmp_path):
    for name in ("a.pdf", "a.docx"):
        assert make(careapp, filled, "district-letter", tmp_path / name).status == 0
    with pypdfium2.PdfDocument(tmp_path / "a.pdf") as opened:
        paper = " ".join(opened[0].get_textpage().get_text_range().split())
    word = " ".join(each.text for each in docx.Document(tmp_path / "a.docx").paragraphs)
    for text in ("6 students", "term 1 of the academic year 2569"):
        assert text in paper
        assert text in word


@pytest.mark.parametrize(
    ("name", "out", "more"),
    [
        ("nothing", "a.pdf", ()),
        ("memo-class", "a.pdf", ()),
        ("home-visit", "a.pdf", ("--class", "ป.6/9")),
        ("home-visit", "a.pdf", ("--student", "nobody")),
        ("referral-letter", "a.pdf", ("--referral", "nothing")),
        ("district-letter", "a.odt", ()),
        ("district-letter", "no/folder/a.docx", ()),
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


def test_a_letter_without_school_or_file_is_wrong_usage(careapp, filled):
    assert careapp("letter", "memo-school").status == 2
    assert careapp("letter", "memo-school", "--school", filled).status == 2


def test_the_letter_of_a_district_is_made_of_its_own_file(careapp, tmp_path):
    made = careapp("district", "init", tmp_path / "d", "--name", "สพป.สมมติ เขต 1", "--plain")
    assert made.status == 0, made.err
    district, out = tmp_path / "d.caredistrict", tmp_path / "a.docx"
    made = careapp("letter", "report-obec", "--district", district, "--out", out)
    assert made.status == 0, made.err
    word = " ".join(each.text for each in docx.Document(out).paragraphs)
    assert "term 1, academic year 2569" in word
    for more in (("memo-class",), ("report-obec", "--class", "ป.4/1")):
        refused = careapp("letter", *more, "--school", district, "--out", tmp_path / "b.pdf")
        assert (refused.status, (tmp_path / "b.pdf").exists()) == (1, False)
        assert "Traceback" not in refused.err
