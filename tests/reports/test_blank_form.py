"""Blank paper: all that is asked is on it, no mark is cut, and every page says whose it is."""

from dataclasses import replace

import pypdfium2
import pytest

from careapp.domain.people import Classroom
from careapp.errors import CareError
from careapp.forms.items import Choice, Item
from careapp.forms.loader import library
from careapp.forms.text import Text
from careapp.reports import blank_form, document
from careapp.reports.model import Asked, Blanks, Note, Questions, Table, Ticks
from tests.reports.cohorts import heading, needs_pdftotext, pages, pdftotext, pupil

SCREENING = library().form("screening-11")


def words_of(report):
    for block in report.sections[0].blocks:
        if isinstance(block, Questions):
            for each in block.questions:
                yield from each.words if isinstance(each, Ticks) else (each.words, *each.choices)


def test_every_item_of_the_form_is_on_the_paper():
    said = set(words_of(blank_form.blank_form(SCREENING)))
    missing = {item.label("th") for item in SCREENING.items if item.kind != "band"} - said
    assert not missing
    assert {"ปกติ", "เสี่ยง", "มีปัญหา"} <= said


@needs_pdftotext
def test_the_pdf_has_the_same_words_and_the_name_on_each_page(tmp_path):
    who = pupil(3, first_name="น้ำทิพย์")
    report = blank_form.blank_form(SCREENING, [who, pupil(4)], heading(), "th")
    document.write(report, tmp_path / "a.pdf")
    text = pdftotext(tmp_path / "a.pdf").replace("\n", " ")
    for word in ("ยังสะกดคำไม่ได้", "ด้านการติดเกม", "ความสามารถที่เห็น"):
        assert text.count(word) >= 2
    found = pages(tmp_path / "a.pdf")
    assert len(found) % 2 == 0
    assert all("น้ำทิพย์" in page for page in found[: len(found) // 2])


def edges(path):
    """How dark the outermost centimetre of each page is: nothing may run over the edge."""
    book = pypdfium2.PdfDocument(path)
    for page in book:
        picture = page.render(scale=1).to_pil()
        width, height = picture.size
        for box in ((0, 0, width, 28), (0, 0, 28, height), (width - 28, 0, width, height)):
            yield picture.convert("L").crop(box).getextrema()[0]
    book.close()


@pytest.mark.parametrize("language", ["th", "en"])
def test_nothing_runs_over_the_edge_of_the_paper(tmp_path, language):
    for form in library().forms:
        if form.worded:
            report = blank_form.blank_form(form, [pupil(1)], heading(language=language), language)
            document.write(report, tmp_path / "a.pdf")
            assert set(edges(tmp_path / "a.pdf")) == {255}, form.id


def test_without_a_child_the_name_is_a_line_to_write_on():
    blanks = blank_form.blank_form(SCREENING).sections[0].blocks[0]
    assert isinstance(blanks, Blanks)
    assert [value for _, value, _ in blanks.parts] == ["", "", ""]


def test_a_form_without_wording_is_refused():
    for form in library().forms:
        if not form.worded:
            with pytest.raises(CareError):
                blank_form.blank_form(form)


def test_choices_numbers_texts_and_tables_each_have_their_place(tmp_path):
    choices = tuple(Choice(n, Text(f"ข้อ{n}", f"{n}")) for n in range(3))
    items = (
        Item("a", "s", "choice", Text("บ้าน", "House"), choices=choices),
        Item("b", "s", "decimal", Text("ระยะทาง", "Distance")),
        Item("c", "s", "text", Text("ความเห็น", "Remarks"), appearance="multiline"),
        Item("d", "s", "note", Text("อ่านก่อน", "Read this")),
        Item("e", "s", "calculate", Text("รวม", "Sum")),
        Item("f", "s", "repeat", Text("สมาชิก", "Members"), columns=(
            Item("g", "s", "text", Text("ชื่อ", "Name")),
            Item("h", "s", "choice", Text("อยู่ด้วย", "Here"), choices=choices))),
        Item("i", "s", "date", Text("วันที่", "Day")),
    )  # fmt: skip
    section = replace(SCREENING.sections[0], id="s", text=Text("ที่บ้าน", "At home"))
    form = replace(SCREENING, sections=(section,), items=items, scales=())
    report = blank_form.blank_form(form, language="en")
    first, table, second = (
        block for block in report.sections[0].blocks if isinstance(block, Questions | Table)
    )
    assert [each.words for each in first.questions] == [
        "House", "Distance", "Remarks", "Read this",
    ]  # fmt: skip
    assert first.questions[0].choices == ("0", "1", "2")
    assert first.questions[1].short > 0
    assert first.questions[2].lines == 2
    assert table.title == "Members"
    assert [head.text for head in table.heads[0]] == ["No.", "Name", "Here"]
    assert Note("Here: 0 / 1 / 2") in report.sections[0].blocks
    assert (first.title, second.title) == ("At home", "")
    assert second.questions == (Asked("Day", short=second.questions[0].short),)
    document.write(report, tmp_path / "a.pdf")
    assert "Members" in pages(tmp_path / "a.pdf")[0]


def notes(report):
    return [block.text for block in report.sections[0].blocks if isinstance(block, Note)]


def test_a_form_made_for_adults_says_for_staff_unless_the_child_is_old_enough():
    adult = replace(SCREENING, adult=True)
    for whom in ((), [pupil(1)]):
        (said,) = notes(blank_form.blank_form(adult, whom, heading(), "en"))
        assert said.startswith("For staff")
        assert "specialist" in said
    older = replace(pupil(1), classroom=Classroom("ม.3", "1"))
    older = replace(older, student=replace(older.student, born=None))
    assert notes(blank_form.blank_form(adult, [older], heading(), "en")) == []
    assert notes(blank_form.blank_form(SCREENING, [pupil(1)], heading(), "en")) == []
