"""What is cut off, signed amid a page and filled in by hand, on paper and in a sheet."""

import openpyxl
import pypdfium2
import pytest

from careapp.domain.schools import Signer
from careapp.reports import papers
from careapp.reports.model import (
    Asked,
    Blanks,
    Cut,
    Fields,
    Note,
    Questions,
    Report,
    Section,
    Signs,
    Ticks,
)

LONG = "ยายทำงานกลางคืน ตอนเช้าไม่มีคนปลุก กลับจากโรงเรียนต้องเลี้ยงน้องจนค่ำ จึงทำการบ้านไม่ทัน"
BLOCKS = (
    Fields((("ปัญหาที่พบ", f"{LONG}\n{LONG}"), ("สิ่งที่ขอ", "ขอให้ตรวจ")), wide=True),
    Signs((Signer("ผู้ส่งต่อ", "ครูมะลิ", "ครูที่ปรึกษา"),)),
    Cut("ตัดตามรอยประ"),
    Note("ใบตอบรับ", strong=True),
    Questions("", "", (Ticks("", ("ได้รับแล้ว", "ส่งกลับ")), Asked("ผล", lines=2))),
    Blanks((("ผู้รับเรื่อง", "", 2.0), ("วันที่", "30 มิ.ย. 2569", 1.0))),
)


@pytest.fixture
def report():
    return Report("referral-letter", (Section("หนังสือส่งต่อ", ("โรงเรียนตัวอย่าง",), BLOCKS),), ())


def test_a_letter_and_its_slip_stand_on_one_page_in_their_order(report, tmp_path):
    papers.write(report, tmp_path / "a.pdf")
    with pypdfium2.PdfDocument(tmp_path / "a.pdf") as opened:
        assert len(opened) == 1
        text = opened[0].get_textpage().get_text_range()
    places = [text.index(each) for each in ("ขอให้ตรวจ", "ผู้ส่งต่อ", "ตัดตามรอยประ", "ได้รับแล้ว")]
    assert places == sorted(places)


def test_a_sheet_has_boxes_to_tick_and_dots_to_write_on(report, tmp_path):
    papers.write(report, tmp_path / "a.xlsx")
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    words = [str(cell.value) for row in book.worksheets[0] for cell in row if cell.value]
    book.close()
    assert "☐ ได้รับแล้ว" in words
    assert any("ตัดตามรอยประ" in each for each in words)
    assert any(each.startswith("ผล ...") for each in words)
    assert any("30 มิ.ย. 2569" in each for each in words)
    assert "(ครูมะลิ)" in words
