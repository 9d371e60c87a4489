"""What is written on a page, as blocks."""

import pytest

from careapp.guide.blocks import Code, Grid, Heading, Picture, Span, Words, anchor_of, words_of
from careapp.guide.markdown import read


def test_a_paragraph_keeps_its_looks_and_its_links():
    (made,) = read("กด **บันทึก** หรือ *รอ* `Ctrl+S` แล้วดู [เยี่ยมบ้าน](visits.md#จัดรอบ)")
    assert made.spans == (
        Span("กด "), Span("บันทึก", strong=True), Span(" หรือ "), Span("รอ", slanted=True),
        Span(" "), Span("Ctrl+S", code=True), Span(" แล้วดู "),
        Span("เยี่ยมบ้าน", link="visits.md#จัดรอบ"),
    )  # fmt: skip


def test_lists_have_their_marks_and_depths_and_a_picture_stands_within_its_item():
    text = "3. one\n4. two\n\n   more\n\n   ![seen](a%20b.png)\n   - within\n\nafter"
    assert read(text) == (
        Words((Span("one"),), 1, "3."), Words((Span("two"),), 1, "4."), Words((Span("more"),), 1),
        Picture("a b.png", "seen", 1), Words((Span("within"),), 2, "•"), Words((Span("after"),)),
    )  # fmt: skip


def test_a_heading_is_named_by_its_words_and_no_two_alike():
    found = read("# เยี่ยมบ้าน (ครั้งที่ 1)\n## A, b!\n## A b")
    assert [(each.level, each.anchor) for each in found if isinstance(each, Heading)] == [
        (1, "เยี่ยมบ้าน-ครั้งที่-1"), (2, "a-b"), (2, "a-b-1"),
    ]  # fmt: skip
    assert anchor_of("ป.4/1 – ใหม่") == "ป-4-1-ใหม่"


def test_tables_quotations_and_typed_lines_are_read():
    found = read("> quoted\n\n| a | b |\n|---|---|\n| 1 | **2** |\n\n    typed\n")
    assert found == (
        Words((Span("quoted"),), quoted=True),
        Grid(((Span("a"),), (Span("b"),)), (((Span("1"),), (Span("2", strong=True),)),)),
        Code("typed"),
    )
    assert [words_of(each) for each in found] == ["quoted", "a · b\n1 · 2", "typed"]


@pytest.mark.parametrize("text", ["<b>x</b>", "<div>\nx\n</div>", "a\n\n---\n\nb"])
def test_what_a_page_does_not_have_is_refused(text):
    with pytest.raises(ValueError):
        read(text)
