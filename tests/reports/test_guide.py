"""The guide on paper: pages behind a list of them, with pictures, links and marks for a reader."""

import io

import pypdfium2
import pytest
from PIL import Image

from careapp.guide.markdown import read
from careapp.guide.pages import Guide, Page
from careapp.progress import Cancelled
from careapp.reports import document
from careapp.reports.guide import page_paper, paper
from careapp.reports.prose import Prose
from tests.reports.cohorts import pages

LONG = "ครูประจำชั้นเลือก**บ้านของนักเรียน**ที่จะไปเยี่ยมแล้วกำหนดวันที่สะดวกกับผู้ปกครอง " * 6
FIRST = f"""{LONG}

## จัดรอบ

1. เลือกบ้าน
   - ตามหมู่บ้าน

> ดู [สำรอง](b.md#กู้คืน) ก่อน

![หน้าต่าง](x.png)

| ปุ่ม | ทำอะไร |
|---|---|
| `F1` | เปิดคู่มือ **หน้าที่ตรงกับที่เห็น** |

    พิมพ์ตามนี้
"""


@pytest.fixture
def guide(tmp_path):
    Image.new("RGB", (1280, 800), "#2457c5").save(tmp_path / "x.png")
    made = (
        Page("a", "รู้จัก", "เยี่ยมบ้าน", read(FIRST), tmp_path),
        Page("b", "ปลอดภัย", "สำรองข้อมูล", read(f"{LONG}\n\n" * 30), tmp_path),
        Page("c", "ปลอดภัย", "เครื่องหาย", read("ใช้รหัสกู้คืน"), tmp_path),
    )
    return Guide("th", {each.name: each for each in made}, {})


def test_the_pages_stand_behind_a_list_that_names_their_pages(guide, tmp_path):
    document.write(paper(guide), tmp_path / "a.pdf")
    front, *rest = pages(tmp_path / "a.pdf")
    begins = [next(n for n, text in enumerate(rest, 2) if each.title in text)
              for each in guide.pages.values()]  # fmt: skip
    said = front[front.index("1. ") :].splitlines()
    assert said[::2] == [f"{n}. {p.title}" for n, p in enumerate(guide.pages.values(), 1)]
    assert [int(each) for each in said[1::2]] == begins
    assert begins[2] > begins[1] + 1


def test_all_words_of_a_page_are_there_and_no_line_is_wider_than_the_paper(guide, tmp_path):
    document.write(page_paper(guide, guide.first), tmp_path / "a.pdf")
    said = "".join(pages(tmp_path / "a.pdf")).replace("\n", "").replace(" ", "")
    for words in (
        "บ้านของนักเรียน", "จัดรอบ", "1.เลือกบ้าน", "•ตามหมู่บ้าน", "ดูสำรองก่อน", "F1",
        "หน้าที่ตรงกับที่เห็น", "พิมพ์ตามนี้",
    ):  # fmt: skip
        assert words in said
    with pypdfium2.PdfDocument(tmp_path / "a.pdf") as opened:
        text = opened[0].get_textpage()
        boxes = [text.get_charbox(n) for n in range(text.count_chars())]
        assert max(right for _, _, right, _ in boxes) < opened[0].get_width() - 50


def test_a_reader_has_a_list_of_its_own_and_links_lead_to_their_pages(guide, tmp_path):
    document.write(paper(guide), tmp_path / "a.pdf")
    with pypdfium2.PdfDocument(tmp_path / "a.pdf") as opened:
        marks = [(each.get_title(), each.get_dest().get_index()) for each in opened.get_toc()]
        titles = [page.title for page in guide.pages.values()]
        assert [title for title, _ in marks[1:]] == titles
        assert [at for _, at in marks] == [0, 1, *(at for _, at in marks[2:])]
        assert len({at for _, at in marks}) == len(marks)
        raw = pypdfium2.raw
        found = [raw.FPDFLink_GetLinkAtPoint(opened[0], 100, y) for y in range(300, 800, 4)]
        assert any(found)


def test_a_picture_is_drawn_as_wide_as_the_text(guide):
    drawn = document.drawn(page_paper(guide, guide.first))
    with pypdfium2.PdfDocument(io.BytesIO(drawn)) as opened:
        image = opened[0].render(scale=1).to_pil().convert("RGB")
    blue = [x for x in range(image.width) for y in range(0, image.height, 8)
            if image.getpixel((x, y)) == (36, 87, 197)]  # fmt: skip
    assert max(blue) - min(blue) == pytest.approx(467, abs=4)


def test_it_counts_its_pages_and_stops_when_it_is_told_to(guide, tmp_path):
    told = []
    document.write(paper(guide), tmp_path / "a.pdf", lambda *at: told.append(at))
    assert told[-1] == (4, 4)

    def stop(done, _total):
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        document.write(paper(guide), tmp_path / "b.pdf", stop)
    assert [path.name for path in tmp_path.glob("*.pdf*")] == ["a.pdf"]


def test_a_page_of_its_own_has_no_links_that_lead_out_of_it(guide):
    (section,) = page_paper(guide, guide.first).sections
    assert [each.leads for each in section.blocks if isinstance(each, Prose)] == [()]
