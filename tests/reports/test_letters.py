"""Official documents on paper and in Word: measured against the standard, and read back exactly."""

import ctypes
import io
import re
from dataclasses import replace
from functools import cache

import docx
import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from docx.enum.text import WD_LINE_SPACING
from docx.oxml.ns import qn
from PIL import Image

from careapp.domain import letters
from careapp.domain.letters import measures
from careapp.domain.schools import Signer
from careapp.reports import document, papers
from careapp.reports.model import (
    Chart,
    Column,
    Facts,
    Fields,
    Head,
    Note,
    Report,
    Row,
    Section,
    Series,
    Table,
)
from tests.reports.cohorts import TWELVE

CM = 72 / 2.54
A4 = (595.28, 841.89)
NEAR = 0.9  # points: the ink of a letter begins a little beside its box
SIGNERS = (
    Signer("ผู้รายงาน", "นางสาวมะลิ ใจดี", "ครูที่ปรึกษา"),
    Signer("ผู้รายงาน", "นายฐากูร ญาติกา", "ครูที่ปรึกษา"),
)
OPINIONS = (
    Signer("", "นางบัว สีทอง", "หัวหน้าระดับชั้น"),
    Signer("", "", "หัวหน้างานระบบดูแลช่วยเหลือนักเรียน"),
    Signer("ผู้รับรอง", "นายถาวร สมมติวงศ์", "ผู้อำนวยการโรงเรียน"),
)
TEXTS = {
    "office": "โรงเรียนบ้านปู่ญาณฐานันดร\nตำบลน้ำพร อำเภอปากชม จังหวัดเลย",
    "number": "ศธ 04117.012/43",
    "day": "17 มีนาคม 2569",
    "subject": "รายงานผลการดำเนินงานระบบการดูแลช่วยเหลือนักเรียน ชั้นประถมศึกษาปีที่ 4/1 ปีการศึกษา 2569",
    "to": "ผู้อำนวยการโรงเรียน",
    "reference": "คำสั่งที่ 14/2569",
    "enclosures": "แบบสรุป 1 ชุด\nไฟล์ข้อมูล 1 ไฟล์",
    "body": "ตามที่โรงเรียนได้ดำเนินงานระบบการดูแลช่วยเหลือนักเรียน ปีการศึกษา 2569 นั้น " * 2
    + "\n"
    + " ".join(TWELVE),
    "closing": "จึงเรียนมาเพื่อโปรดทราบ",
    "farewell": "ขอแสดงความนับถือ",
    "contact": "โทร. 042-123456",
    "slip": "ใบตอบรับ\n☐ ได้รับแล้ว\nลงชื่อ ............",
}


def png(width=300, height=330):
    kept = io.BytesIO()
    Image.new("RGBA", (width, height), (122, 31, 31, 255)).save(kept, "PNG")
    return kept.getvalue()


def letter(kind, language="th", **changes):
    texts = {**TEXTS, **changes.pop("texts", {})}
    usual = (
        {"signers": SIGNERS, "opinions": OPINIONS} if kind == "memo" else {"signers": OPINIONS[-1:]}
    )
    return letters.composed(
        kind, texts, language=language, thai_digits=language == "th", **usual | changes
    )


def report(*found, behind=()):
    sections = [Section("หนังสือ", (), (), letter=each) for each in found]
    return Report("letter", (*sections, *behind), (), thai_digits=True)


@cache
def drawn(kind, *, emblem=False):
    return document.drawn(report(letter(kind, emblem=png() if emblem else b"")))


def chars(pdf):
    """Of every page each letter with its size and the left, right and top edge, in points."""
    opened = pypdfium2.PdfDocument(pdf)
    found = []
    for page in opened:
        height, text = page.get_height(), page.get_textpage()
        found.append([
            (chr(pdfium.FPDFText_GetUnicode(text, n)),
             round(pdfium.FPDFText_GetFontSize(text, n), 1), box[0], box[2], height - box[3])
            for n in range(text.count_chars())
            if (box := text.get_charbox(n, loose=True))[2] > box[0]
        ])  # fmt: skip
    opened.close()
    return found


def words(pdf):
    opened = pypdfium2.PdfDocument(pdf)
    found = [page.get_textpage().get_text_range().replace("\r", "") for page in opened]
    opened.close()
    return found


def squeezed(text):
    return re.sub(r"[\s.]+", "", text)


def said(made):
    """All that a letter says, bit by bit."""
    lines = (*made.office, made.number, made.day, made.subject, made.to, made.reference,
             *letters.numbered(made.enclosures, thai_digits=True), *made.body, *made.closing,
             made.farewell, *made.contact, *made.slip)  # fmt: skip
    people = (*made.signers, *made.opinions)
    return [*filter(None, lines), *(each.name for each in people), *(e.position for e in people)]


@pytest.mark.parametrize("kind", ["memo", "letter"])
def test_text_stands_within_the_margins_of_three_and_two_centimetres(kind):
    pages = chars(drawn(kind))
    inked = [each for page in pages for each in page if each[0].strip()]
    left, right = min(each[2] for each in inked), max(each[3] for each in inked)
    assert left == pytest.approx(3 * CM, abs=NEAR)
    assert right <= A4[0] - 2 * CM + NEAR
    tops = [each[4] for each in pages[0] if each[0].strip()]
    assert min(tops) >= 2.5 * CM - 16  # the box of a letter is higher than its ink


def test_a_memo_has_its_sizes_29_20_and_16():
    page = chars(drawn("memo"))[0]
    sizes = {}
    for char, size, *_ in page:
        sizes.setdefault(size, []).append(char)
    shown = {size: squeezed("".join(found)) for size, found in sizes.items()}
    assert shown[29.0].startswith("บันทึกข")
    assert shown[20.0].replace("่", "").replace("ื", "") == "สวนราชการทีวันทีเรอง"
    assert set(sizes) == {29.0, 20.0, 16.0} | ({14.0} & set(sizes))  # 14: boxes, and the slip


def test_a_paragraph_begins_two_and_a_half_centimetres_in():
    page = chars(drawn("letter"))[0]
    at = "".join(each[0] for each in page).index("ตามที")
    assert page[at][2] == pytest.approx((3 + 2.5) * CM, abs=NEAR)


@pytest.mark.parametrize("kind", ["memo", "letter"])
def test_all_that_it_says_comes_out_of_it_exactly(kind):
    found = squeezed("".join(words(drawn(kind))))
    for text in said(letter(kind)):
        assert squeezed(text) in found
    for word in TWELVE:
        assert word in found
    assert not [char for char in found if "\ue000" <= char <= "\uf8ff"]
    assert not re.search("[0-9]", found)


def lines_of(pdf):
    """The lines that are drawn on the first page: whether each is dotted."""
    opened = pypdfium2.PdfDocument(pdf)
    paths = opened[0].get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH], max_depth=3)
    found = [pdfium.FPDFPageObj_GetDashCount(each) > 0 for each in paths]
    opened.close()
    return found


def test_there_are_dotted_leaders_and_no_rule_between_head_and_body():
    pdf = document.drawn(report(letter("memo", opinions=(), texts={"slip": ""})))
    found = lines_of(pdf)
    assert len(found) >= 5
    assert all(found)


def emblems(pdf):
    """Left, bottom, right and top of the pictures of the first page, in cm from its top left."""
    opened = pypdfium2.PdfDocument(pdf)
    found = []
    for each in opened[0].get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3):
        left, bottom, right, top = (ctypes.c_float() for _ in range(4))
        pdfium.FPDFPageObj_GetBounds(each, left, bottom, right, top)
        found.append((left.value / CM, (A4[1] - top.value) / CM, right.value / CM,
                      (A4[1] - bottom.value) / CM))  # fmt: skip
    opened.close()
    return found


def test_the_emblem_is_one_and_a_half_or_three_centimetres_high_and_its_place_is_kept():
    ((left, top, _, bottom),) = emblems(drawn("memo", emblem=True))
    assert (left, top, bottom - top) == pytest.approx((3, 2.5, 1.5), abs=0.02)
    ((left, top, right, bottom),) = emblems(drawn("letter", emblem=True))
    assert ((left + right) / 2, top, bottom - top) == pytest.approx((11, 2.5, 3), abs=0.02)
    for kind in ("memo", "letter"):
        assert emblems(drawn(kind)) == []
        with_, without = (chars(drawn(kind, emblem=each))[0] for each in (True, False))
        assert [each[4] for each in with_] == [each[4] for each in without]


def test_a_long_text_flows_to_a_numbered_second_page_and_is_signed_under_its_last_lines():
    long = letter("letter", texts={"body": "\n".join([TEXTS["body"]] * 6), "slip": ""})
    first, second, *_ = words(document.drawn(report(long)))
    assert "- ๒ -" in second.splitlines()[0]
    assert "-" not in first.splitlines()[0]
    assert "จึงเรียนมาเพื่อโปรดทราบ" in second
    assert "นายถาวร" in second


def test_two_advisers_sign_side_by_side_and_every_opinion_has_its_box():
    page = chars(drawn("memo"))
    whole = ["".join(each[0] for each in one) for one in page]
    at = next(n for n, text in enumerate(whole) if "นางสาวมะลิ" in text)
    tops = [page[at][whole[at].index(name)][4] for name in ("(นางสาวมะลิ", "(นายฐากูร")]
    assert tops[0] == tops[1]
    text = "".join(words(drawn("memo")))
    assert text.count("ความเห็นของ") == 3
    assert "ความเห็นของหัวหน้าระดับชั้น" in squeezed(text)


def test_what_there_is_none_of_leaves_no_label():
    bare = {"reference": "", "enclosures": "", "slip": ""}
    text = "".join(words(document.drawn(report(letter("letter", texts=bare)))))
    assert "อ้างถึง" not in text
    assert "สิ่งที่ส่งมาด้วย" not in text
    assert "ตัดตามรอยประ" not in text


def test_what_is_behind_a_letter_is_an_ordinary_report_with_its_foot():
    behind = Section("ผลการคัดกรอง", ("ป.4/1",), (Note("ข้อความ"),))
    made = replace(report(letter("letter", texts={"slip": ""}), behind=[behind]), footer="careapp")
    first, second = words(document.drawn(made))
    assert "careapp" not in first
    assert "careapp" in second
    assert "หน้า ๒ จาก ๒" in second


def test_a_sheet_has_the_words(tmp_path):
    import openpyxl

    made = letter("letter")
    papers.write(report(made), tmp_path / "a.xlsx")
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    found = squeezed("".join(str(c.value) for row in book.worksheets[0] for c in row if c.value))
    book.close()
    for text in (made.subject, *made.body, *made.slip):
        assert squeezed(text) in found


@pytest.mark.parametrize("kind", ["memo", "letter"])
def test_word_opens_it_with_the_same_text_margins_and_sizes(kind, tmp_path):
    made = letter(kind, emblem=png())
    papers.write(report(made), tmp_path / "a.docx")
    file = docx.Document(tmp_path / "a.docx")
    found = squeezed("".join(node.text for node in file.element.iter() if node.text))
    for text in said(made):
        assert squeezed(text) in found
    section = file.sections[0]
    size = (section.page_width.cm, section.page_height.cm)
    assert size == pytest.approx((21, 29.7), abs=0.01)
    for name in ("left", "right", "top", "bottom"):
        kept = getattr(section, f"{name}_margin")
        assert kept.cm == pytest.approx(measures()[name].value, abs=0.01)
    normal = file.styles["Normal"]
    assert (normal.font.name, normal.font.size.pt) == ("TH SarabunPSK", 16)
    assert '<w:szCs w:val="32"/>' in normal.element.xml
    high = measures()["emblem_memo" if kind == "memo" else "emblem_letter"].value
    assert [shape.height.cm for shape in shapes(file)] == [pytest.approx(high, abs=0.01)]
    body = next(each for each in file.paragraphs if each.text.startswith("ตามที่"))
    assert body.paragraph_format.first_line_indent.cm == pytest.approx(2.5, abs=0.01)
    sizes = {run.font.size.pt for each in file.paragraphs for run in each.runs if run.font.size}
    assert (sizes >= {29.0, 20.0}) == (kind == "memo")
    leaders = file.element.xml.count('w:leader="dot"')
    assert leaders >= (4 if kind == "memo" else 1)


@pytest.mark.parametrize("kind", ["memo", "letter"])
def test_lines_of_a_word_file_are_as_far_apart_whatever_font_stands_in(kind, tmp_path):
    papers.write(report(letter(kind)), tmp_path / "a.docx")
    file = docx.Document(tmp_path / "a.docx")
    cells = [cell for table in file.tables for row in table.rows for cell in row.cells]
    lines = [*file.paragraphs, *(each for cell in cells for each in cell.paragraphs)]
    for line in lines:
        if line.text.strip():
            assert line.paragraph_format.line_spacing_rule == WD_LINE_SPACING.EXACTLY, line.text


@pytest.mark.parametrize(("digits", "code"), [(True, r"PAGE \* THAIARABIC"), (False, "PAGE")])
def test_later_pages_of_a_word_file_are_numbered_in_the_digits_of_the_letter(
    digits, code, tmp_path
):
    made = replace(report(letter("memo")), thai_digits=digits)
    papers.write(made, tmp_path / "a.docx")
    (section,) = docx.Document(tmp_path / "a.docx").sections
    (field,) = section.header._element.iter(qn("w:instrText"))
    (numbers,) = section._sectPr.iter(qn("w:pgNumType"))
    assert field.text == code
    assert numbers.get(qn("w:fmt")) == ("thaiNumbers" if digits else "decimal")


def shapes(file):
    return list(file.inline_shapes)


def test_letters_to_many_are_one_file_with_a_page_each(tmp_path):
    papers.write(report(letter("letter"), letter("letter"), letter("memo")), tmp_path / "a.docx")
    file = docx.Document(tmp_path / "a.docx")
    assert len(file.sections) == 3
    assert "".join(each.text for each in file.paragraphs).count("จึงเรียนมาเพื่อโปรดทราบ") == 3


def behind(**changes):
    """A page with all that stands behind letters."""
    heads = ((Head("ด้าน", rows=2), Head("ครู", span=2)), (Head("คะแนน"), Head("กลุ่ม")))
    columns = (Column("text", 4), Column("number"), Column("group", 2))
    rows = (
        Row(("อารมณ์", 7, "มีปัญหา"), tones=("", "", "problem")), Row(("รวม", 12, ""), total=True),
    )  # fmt: skip
    blocks = (
        Facts((("ครู", "มะลิ"), ("สถานะ", "ส่งแล้ว"))), Fields((("รหัส", "5001"), ("ชั้น", "ป.4/1")),
              ids=frozenset({"รหัส"})), Note("ข้อความ 1"), Table(heads, columns, rows, "ผลการประเมิน"),
        Chart("กลุ่ม", ("ป.4/1",), (Series("ปกติ", (3,)), Series("เสี่ยง", (None,)))),
    )  # fmt: skip
    return Section("ผลการคัดกรอง: 17 มิ.ย. 2569", ("ป.4/1",), changes.pop("blocks", blocks))


def test_what_is_behind_a_letter_is_in_the_word_file_too(tmp_path):
    made = replace(report(letter("letter"), behind=[behind(), behind()]), footer="careapp 1")
    papers.write(replace(made, signers=OPINIONS), tmp_path / "a.docx")
    file = docx.Document(tmp_path / "a.docx")
    starts = [each.start_type.name for each in file.sections]
    assert starts[1:] == ["NEW_PAGE", "NEW_PAGE"]
    words = [each.text for each in file.paragraphs]
    assert words.count("ผลการคัดกรอง: ๑๗\u00a0มิ.ย.\u00a0๒๕๖๙") == 2
    assert "ข้อความ ๑" in words
    assert any("ครู มะลิ" in each for each in words)
    *_, fields, table, chart, signed = file.tables
    assert [cell.text for cell in fields.rows[0].cells] == ["รหัส", "5001", "ชั้น", "ป.๔/๑"]
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["ด้าน", "ครู", "ครู"], ["ด้าน", "คะแนน", "กลุ่ม"], ["อารมณ์", "๗", "■ มีปัญหา"], ["รวม", "๑๒", ""],
    ]  # fmt: skip
    assert table._tbl.xml.count("<w:tblHeader/>") == 2
    assert [cell.text for cell in chart.rows[1].cells] == ["ป.๔/๑", "๓", "*"]
    assert signed.rows[0].cells[0].text.split("\n")[1] == "(นางบัว สีทอง)"
    assert len(file.tables) == 1 + 2 * 3 + 1  # the letter's head, two pages, who signs the last
    first, *others = file.sections
    assert first.footer.paragraphs[0].text == ""
    assert {each.footer.paragraphs[0].text for each in others} == {"careapp ๑"}
    assert not any(each.different_first_page_header_footer for each in others)
    assert {each.header.paragraphs[0].text for each in others} == {"-  -"}


def test_a_table_too_wide_for_a_page_upright_turns_it_in_word(tmp_path):
    heads = (tuple(Head(f"หัวข้อที่ยาวมาก {n}") for n in range(20)),)
    wide = Table(heads, (Column(),) * 20, (Row((100_000,) * 20),))
    made = report(letter("letter"), behind=[behind(blocks=(wide,)), behind()])
    papers.write(made, tmp_path / "a.docx")
    sections = docx.Document(tmp_path / "a.docx").sections
    turned = [each.page_width > each.page_height for each in sections]
    assert turned == [False, True, False]
    (table,) = docx.Document(tmp_path / "a.docx").tables[1:2]
    there = sections[1].page_width - sections[1].left_margin - sections[1].right_margin
    assert sum(each.width for each in table.columns) == pytest.approx(there, rel=0.01)


def test_a_slip_is_cut_off_in_one_piece(tmp_path):
    papers.write(report(letter("letter")), tmp_path / "a.docx")
    words = docx.Document(tmp_path / "a.docx").paragraphs
    start = next(n for n, each in enumerate(words) if each.text.startswith("ตัดตามรอยประ"))
    kept = [each.paragraph_format.keep_with_next for each in words[start:]]
    assert kept == [True] * (len(kept) - 1) + [None]


@pytest.mark.parametrize("kind", ["memo", "letter"])
def test_what_word_is_given_keeps_its_order(kind, tmp_path):
    """Word refuses a file whose properties stand in another order than the standard's."""
    order = {
        "pPr": ["keepNext", "keepLines", "pBdr", "tabs", "spacing", "ind", "jc", "rPr", "sectPr"],
        "rPr": ["rFonts", "b", "bCs", "sz", "szCs", "lang"],
        "sectPr": ["headerReference", "footerReference", "type", "pgSz", "pgMar", "pgNumType",
                   "cols", "titlePg", "docGrid"],
        "tcPr": ["tcW", "gridSpan", "vMerge", "shd", "vAlign"],
        "tblPr": ["tblStyle", "tblW", "jc", "tblLayout", "tblCellMar", "tblLook"],
        "trPr": ["cantSplit", "tblHeader"],
    }  # fmt: skip
    made = report(letter(kind), letter(kind), behind=[behind()])
    papers.write(replace(made, signers=OPINIONS), tmp_path / "a.docx")
    file = docx.Document(tmp_path / "a.docx")
    for node in file.element.iter():
        name = node.tag.rpartition("}")[2]
        if name in order:
            inside = [each.tag.rpartition("}")[2] for each in node]
            places = [order[name].index(each) for each in inside if each in order[name]]
            assert places == sorted(places), inside
