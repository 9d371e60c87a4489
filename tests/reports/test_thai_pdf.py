"""Thai in a PDF: looks right, and is found again letter by letter."""

import gzip
import inspect
import tomllib
from pathlib import Path
from random import Random

import pypdfium2
import pytest
import reportlab
import uharfbuzz
from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Drawing, String
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfdoc import PDFDocument, PDFPage
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

from careapp import paths
from careapp.reports.pdf_fonts import BOLD, REGULAR, register
from careapp.reports.thai_pdf import ThaiCanvas
from tests.reports.cohorts import TWELVE, needs_pdftotext, pages, pdftotext

SENTENCE = "ผู้ปกครองของเด็กชายกล้า ปู่ลำดวน ร่วมประชุมที่โรงเรียน 3 ครั้ง (น้ำท่วม 1 ครั้ง)"


def drawn(path, draw, **options):
    canvas = ThaiCanvas(str(path), **options)
    canvas.setFont(REGULAR, 14)
    draw(canvas)
    canvas.save()
    return path


@pytest.fixture(scope="module")
def everything(tmp_path_factory):
    """The test words in every way in which reportlab writes text."""
    path = tmp_path_factory.mktemp("thai") / "all.pdf"
    register()
    style = ParagraphStyle("thai", fontName=REGULAR, fontSize=12, leading=20)
    story = [Paragraph(f"{word} <b>{word}</b>", style) for word in TWELVE]
    look = [("FONT", (0, 0), (-1, -1), REGULAR, 12)]
    story.append(Table([[word, word] for word in TWELVE], style=look, rowHeights=24))
    SimpleDocTemplate(str(path)).build(story, canvasmaker=ThaiCanvas)
    return path


@needs_pdftotext
def test_the_test_words_come_out_of_paragraphs_and_tables_exactly_in_pdftotext(everything):
    found = pdftotext(everything).split()
    assert [found.count(word) for word in TWELVE] == [4] * len(TWELVE)


def test_the_test_words_come_out_of_paragraphs_and_tables_exactly_in_pdfium(everything):
    found = " ".join(pages(everything)).split()
    assert [found.count(word) for word in TWELVE] == [4] * len(TWELVE)


@pytest.mark.parametrize("word", TWELVE)
def test_strings_and_graphics_come_out_exactly(tmp_path, word):
    def draw(canvas):
        canvas.drawString(50, 700, word)
        canvas.drawRightString(300, 650, word)
        canvas.drawCentredString(300, 600, word)
        drawing = Drawing(200, 40)
        drawing.add(String(100, 10, word, fontName=BOLD, fontSize=14, textAnchor="middle"))
        renderPDF.draw(drawing, canvas, 50, 500)

    path = drawn(tmp_path / "a.pdf", draw)
    assert " ".join(pages(path)).split() == [word] * 4


@needs_pdftotext
def test_a_sentence_comes_out_with_its_spaces_and_numbers(tmp_path):
    path = drawn(tmp_path / "a.pdf", lambda canvas: canvas.drawString(50, 700, SENTENCE))
    assert pdftotext(path).strip() == SENTENCE
    assert pages(path)[0].strip() == SENTENCE


@pytest.fixture(scope="module")
def phrases(tmp_path_factory):
    """Words of the dictionary, numbers and signs in any order, a phrase a line."""
    with gzip.open(paths.resources() / "words" / "thai_words.txt.gz", "rt", "utf-8") as file:
        words = [word for word in file.read().split() if word.isprintable() and len(word) < 12]
    random = Random(1)
    others = ["3", "12.5", "(ก)", "๔/๑", "A", "ญาติ", "ที่", "กี้", "ป.4/1"]
    lines = [
        " ".join(random.choice((random.choice(words), random.choice(others))) for _ in range(4))
        for _ in range(400)
    ]
    path = tmp_path_factory.mktemp("phrases") / "a.pdf"
    canvas = ThaiCanvas(str(path))
    for n, line in enumerate(lines):
        canvas.setFont(BOLD if n % 3 == 0 else REGULAR, 11)
        canvas.drawString(40, 800 - n % 40 * 19, line)
        if n % 40 == 39:
            canvas.showPage()
    canvas.save()
    return path, lines


def test_phrases_of_any_words_come_out_exactly_in_pdfium(phrases):
    path, lines = phrases
    assert [line.strip() for page in pages(path) for line in page.splitlines()] == lines


@needs_pdftotext
def test_phrases_of_any_words_come_out_exactly_in_pdftotext(phrases):
    path, lines = phrases
    found = (line.strip() for line in pdftotext(path).replace("\f", "\n").splitlines())
    assert [line for line in found if line] == lines


@needs_pdftotext
def test_no_private_letter_is_ever_copied_out(everything):
    text = pdftotext(everything) + "".join(pages(everything))
    assert not [char for char in text if "\ue000" <= char <= "\uf8ff"]


def test_a_sign_the_font_lacks_comes_from_the_symbols_and_a_foreign_letter_is_kept(tmp_path):
    text = "☑ มีปัญหา ★ ກ"
    path = drawn(tmp_path / "a.pdf", lambda canvas: canvas.drawString(50, 700, text))
    assert {"☑", "มีปัญหา", "★"} <= set(pages(path)[0].split())
    if not needs_pdftotext.args[0]:
        assert pdftotext(path).split() == text.split()


def test_more_signs_than_one_subset_holds_are_painted_all_the_same(tmp_path):
    signs = "".join(map(chr, [*range(0xC0, 0x180), *range(0x400, 0x460)]))

    def draw(canvas):
        for n in range(0, len(signs), 24):
            canvas.drawString(50, 800 - n, signs[n : n + 24])
        canvas.drawString(50, 100, SENTENCE)

    assert SENTENCE in pages(drawn(tmp_path / "a.pdf", draw))[0]


@pytest.mark.parametrize("word", ["กี้", "ที่", "น้ำ", "ปั๊", "ฎุ๊", "ญู่", "ผู้"])
def test_marks_are_painted_whole_where_harfbuzz_puts_them(tmp_path, word):
    """The ink of a rendered word is, to a pixel, the box of its glyphs as shaped at once."""
    size, scale = 100, 2
    path = tmp_path / "a.pdf"
    canvas = ThaiCanvas(str(path), pagesize=(400, 400))
    canvas.setFont(REGULAR, size)
    canvas.drawString(100, 150, word)
    canvas.save()
    with pypdfium2.PdfDocument(path) as document:
        image = document[0].render(scale=scale, grayscale=True).to_pil().point(lambda p: 255 - p)
    ink = [edge / scale for edge in image.getbbox()]
    box = shaped_box(word, size)
    wanted = [100 + box[0], 400 - 150 - box[3], 100 + box[2], 400 - 150 - box[1]]
    assert ink == pytest.approx(wanted, abs=1.2)


def shaped_box(word, size):
    font = uharfbuzz.Font(
        uharfbuzz.Face((paths.resources() / "fonts/SarabunCare-Regular.ttf").read_bytes())
    )
    buffer = uharfbuzz.Buffer()
    buffer.add_str(word)
    buffer.guess_segment_properties()
    uharfbuzz.shape(font, buffer, {"kern": False})
    left, bottom, right, top, pen = 9e9, 9e9, -9e9, -9e9, 0
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        box = font.get_glyph_extents(info.codepoint)
        x, y = pen + place.x_offset + box.x_bearing, place.y_offset + box.y_bearing
        left, right = min(left, x), max(right, x + box.width)
        bottom, top = min(bottom, y + box.height), max(top, y)
        pen += place.x_advance
    return [edge * size / 1000 for edge in (left, bottom, right, top)]


def test_shaped_text_is_painted_as_long_as_it_was_measured(tmp_path):
    """What follows a shaped run stands where plain text would stand."""

    def draw(canvas):
        line = canvas.beginText(50, 700)
        line.setFont(REGULAR, 40)
        line.textOut("ปี่ที่น้ำ")
        line.textOut("|")
        canvas.drawText(line)

    path = drawn(tmp_path / "a.pdf", draw)
    canvas = ThaiCanvas(str(tmp_path / "b.pdf"))
    wanted = 50 + canvas.stringWidth("ปี่ที่น้ำ", REGULAR, 40)
    with pypdfium2.PdfDocument(path) as document:
        page = document[0].get_textpage()
        bar = page.get_text_range().index("|")
        assert page.get_charbox(bar)[0] == pytest.approx(wanted, abs=6)


def test_pages_are_packed_as_they_end_and_are_still_whole(tmp_path):
    canvas = ThaiCanvas(str(tmp_path / "a.pdf"), pageCompression=1)
    for n in range(3):
        canvas.setFont(REGULAR, 14)
        canvas.drawString(50, 700, f"ที่ {n}")
        canvas.showPage()
    canvas.save()
    assert [text.strip() for text in pages(tmp_path / "a.pdf")] == ["ที่ 0", "ที่ 1", "ที่ 2"]


def test_a_page_is_in_the_file_as_soon_as_it_is_finished(tmp_path):
    """And the numbers of pages, which are known in the end alone, are still drawn on each."""
    chance, words = Random(5), []
    with (tmp_path / "a.pdf").open("w+b") as file:
        canvas = ThaiCanvas(file, pageCompression=1)
        for n in range(3):
            words.append("".join(chance.choices("กขคงจ", k=60)))
            canvas.setFont(REGULAR, 14)
            canvas.drawString(20, 700, words[-1])
            canvas.doForm(f"number{n}")
            canvas.setFillAlpha(0.9)  # a later version of the format than a file begins with
            before = file.tell()
            canvas.showPage()
            assert file.tell() - before > 300
        assert not any(isinstance(each, PDFPage) for each in canvas._doc.idToObject.values())
        for n in reversed(range(3)):
            canvas.beginForm(f"number{n}")
            canvas.setFont(REGULAR, 14)
            canvas.drawString(20, 20, f"หน้าที่ {n}")
            canvas.endForm()
        canvas.save()
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF-1.4")
    found = pages(tmp_path / "a.pdf")
    assert [(words[n] in page, f"หน้าที่ {n}" in page) for n, page in enumerate(found)] == [
        (True, True)
    ] * 3


def test_a_file_written_as_it_is_made_is_told_where_its_objects_are(tmp_path):
    with (tmp_path / "a.pdf").open("wb") as file:
        canvas = ThaiCanvas(file)
        canvas.drawString(20, 700, "a")
        canvas.showPage()
        canvas.drawString(20, 700, "b")
        canvas.save()
    whole = (tmp_path / "a.pdf").read_bytes()
    table = whole[int(whole.rsplit(b"startxref", 1)[1].split()[0]) :].splitlines()
    places = [int(line.split()[0]) for line in table[3:] if line.endswith(b" n ")]
    assert len(places) > 6
    for n, place in enumerate(places, 1):
        assert whole[place:].startswith(b"%d 0 obj" % n)


def test_reportlab_still_has_what_is_built_on():
    """One version is pinned; another one has to be looked at before it is let in."""
    house = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))
    assert f"reportlab=={reportlab.__version__}" in house["project"]["dependencies"]
    assert list(inspect.signature(PDFTextObject._formatText).parameters) == ["self", "text"]
    assert list(inspect.signature(Canvas.beginText).parameters) == ["self", "x", "y", "direction"]
    assert list(inspect.signature(TTFont.addObjects).parameters) == ["self", "doc"]
    assert list(inspect.signature(TTFont.splitString).parameters)[:3] == ["self", "text", "doc"]
    assert "self.beginText(" in inspect.getsource(Canvas.drawString)
    assert "page.setStream(" in inspect.getsource(Canvas.showPage)
    assert "if not self.Contents" in inspect.getsource(PDFPage.check_format)
    assert callable(PDFDocument.thisPageName)
    assert "IO.format(self)" in inspect.getsource(PDFDocument.format)
    assert "offset = File.add(IOf)" in inspect.getsource(PDFDocument.format)
    assert "idToObjectNumberAndVersion[name] = (objectcounter, 0)" in inspect.getsource(
        PDFDocument.Reference
    )


def test_a_file_says_which_program_made_it_and_nothing_that_is_not_so(tmp_path):
    path = tmp_path / "a.pdf"
    canvas = ThaiCanvas(str(path))
    canvas.drawString(100, 700, "ก")
    canvas.save()
    with pypdfium2.PdfDocument(path) as pdf:
        told = pdf.get_metadata_dict(skip_empty=True)
    assert told["Creator"] == "careapp"
    assert told.keys().isdisjoint({"Author", "Subject"})
