"""Finding words in the guide: in any part of a page, whatever their spaces and digits."""

from pathlib import Path

import pytest

from careapp.guide.markdown import read
from careapp.guide.pages import Guide, Page
from careapp.guide.search import search, spots


def page(name, title, text):
    return Page(name, "", title, read(text), Path())


GUIDE = Guide(
    "th",
    {
        each.name: each
        for each in (
            page("visits", "เยี่ยมบ้าน", "ครูไปเยี่ยม\n\n## จัดรอบ\n\nเลือกบ้านตามหมู่บ้าน แล้วเลือกวัน"),
            page("backup", "สำรองข้อมูล", "ทุกวันเมื่อปิดโปรแกรม\n\n## กู้คืน\n\nใช้รหัสกู้คืน 8 กลุ่ม"),
            page("lost", "เครื่องหาย", "ใช้รหัสผ่านเดิม\n\n## รหัสกู้คืนหาย\n\nทำใหม่ได้"),
        )
    },
    {},
)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("เยี่ยม", [("visits", "")]),
        ("หมู่บ้าน", [("visits", "จัดรอบ")]),
        ("รหัสกู้คืน", [("lost", "รหัสกู้คืนหาย"), ("backup", "กู้คืน")]),
        ("รหัส กู้ คืน ๘", [("backup", "กู้คืน")]),
        ("ไดโนเสาร์", []),
        ("  ", []),
    ],
)
def test_a_page_is_found_that_has_all_words_a_heading_before_a_line(words, found):
    assert [(hit.page.name, hit.anchor) for hit in search(GUIDE, words)] == found


def test_a_title_comes_first_and_the_passage_shows_the_words():
    (hit,) = search(GUIDE, "สำรอง")
    assert hit.page.name == "backup"
    (hit,) = search(GUIDE, "เลือกวัน")
    assert hit.passage == "เลือกบ้านตามหมู่บ้าน แล้วเลือกวัน"


def test_a_long_line_is_shown_around_the_words():
    line = "ก่อน " * 40 + "ตรงนี้ " + "หลัง " * 40
    guide = Guide("th", {"a": page("a", "ชื่อ", line)}, {})
    (hit,) = search(guide, "ตรงนี้")
    assert "ตรงนี้" in hit.passage
    assert hit.passage.startswith("… ก่อน")
    assert hit.passage.endswith(" หลัง")
    assert len(hit.passage) < 110


def test_joints_and_spaces_do_not_hide_a_word():
    text = "ใช้\u200bรหัส\u200bกู้ คืน"
    assert [text[start:end] for start, end in spots(text, "รหัสกู้คืน")] == ["รหัส\u200bกู้ คืน"]
    assert list(spots(text, "")) == []
