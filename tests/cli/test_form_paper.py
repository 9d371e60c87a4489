import pypdfium2
import pytest

from tests.exchange.rosters import child, write_dmc


def count(path):
    book = pypdfium2.PdfDocument(path)
    pages = len(book)
    book.close()
    return pages


def test_blank_paper_needs_no_school(careapp, tmp_path):
    made = careapp("forms", "paper", "screening-11", "--out", tmp_path / "a.pdf")
    assert (made.status, made.out.strip()) == (0, str(tmp_path / "a.pdf"))
    assert count(tmp_path / "a.pdf") >= 2


def test_a_class_has_a_paper_for_each_child(careapp, school, tmp_path):
    roster = write_dmc(tmp_path / "2569-1-student.xlsx", [child(2), child(13)])  # both of ป.1/1
    careapp("roster", "import", roster, "--school", school)
    words = ("forms", "paper", "screening-11", "--school", school, "--term", "2569/1")
    assert careapp(*words, "--student", "5002", "--out", tmp_path / "one.pdf").status == 0
    assert careapp(*words, "--class", "ป.1/1", "--out", tmp_path / "two.pdf").status == 0
    assert count(tmp_path / "two.pdf") == 2 * count(tmp_path / "one.pdf")


def test_a_form_without_wording_is_refused_and_leaves_no_file(careapp, tmp_path):
    made = careapp("forms", "paper", "sdq-self", "--out", tmp_path / "a.pdf")
    assert made.status == 1
    assert "use the official paper" in made.err
    assert not (tmp_path / "a.pdf").exists()


@pytest.mark.parametrize(
    ("words", "status"), [(("--out", "a.xlsx"), 1), (("--out", "a.pdf", "--class", "ป.1/1"), 2)]
)
def test_wrong_words_are_told(careapp, words, status):
    assert careapp("forms", "paper", "screening-11", *words).status == status
