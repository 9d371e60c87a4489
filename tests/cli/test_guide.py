"""careapp guide: the whole guide as a PDF."""

from careapp.guide.pages import guide
from tests.reports.cohorts import pages


def test_the_guide_is_written_in_the_language_that_is_spoken(careapp, tmp_path):
    path = tmp_path / "guide.pdf"
    assert careapp("guide", "--out", path).status == 0
    front = pages(path)[0]
    assert "Guide to careapp" in front
    for page in guide("en").pages.values():
        assert page.title in front


def test_another_kind_of_file_is_refused_in_a_sentence(careapp, tmp_path):
    done = careapp("guide", "--out", tmp_path / "guide.docx")
    assert done.status == 1
    assert "guide.docx" in done.err
    assert not (tmp_path / "guide.docx").exists()
