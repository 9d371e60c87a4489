"""Lines of a text: never too long, nothing lost, no mark without its letter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.reports.pdf_fonts import BOLD, REGULAR
from careapp.reports.pdf_pen import longest_word, width_of, words, wrapped

PIECES = st.lists(
    st.sampled_from(
        ["ผู้ปกครอง", "นักเรียน", "ที่", "น้ำ", " ", "ABC", "12", "ความสัมพันธ์", "ๆ", "(", ")", "ก็"]
    ),
    max_size=30,
).map("".join)
NOT_FIRST = "ะาำัิีึืฺุู็่้๊๋์ํๆฯ"


@given(PIECES, st.floats(30, 400), st.booleans(), st.sampled_from([REGULAR, BOLD]))
def test_lines_fit_and_hold_all_letters(text, width, at_spaces, face):
    lines = wrapped(text, width, 11, face, at_spaces)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    for line in lines:
        assert width_of(line.strip(), 11, face) <= width + 0.1 or len(line) <= 3
        assert not line.startswith(tuple("ัิีึืฺุู็่้๊๋์ํ")) or text.startswith(line)


@given(PIECES)
def test_words_are_the_text(text):
    assert "".join(words(text)) == text
    assert not [word for word in words(text)[1:] if word[:1] and word[0] in NOT_FIRST[3:]]


def test_a_name_is_broken_between_its_parts_only():
    name = "เด็กหญิงปิ่นมณีประภาวิจิตรพิสุทธิ์ ศรีสุวรรณประเสริฐกุลวงศ์"
    width = width_of("ศรีสุวรรณประเสริฐกุลวงศ์ก", 11)
    assert wrapped(name, width, 11, at_spaces=True)[-1] == "ศรีสุวรรณประเสริฐกุลวงศ์"


def test_running_text_parts_a_name_between_its_parts_alone():
    text = "ด้วยข้าพเจ้าได้ดูแลช่วยเหลือเด็กหญิงโสภิตา หมื่นแสงทดลอง ตามระบบการดูแลช่วยเหลือนักเรียนแล้ว"
    for width in range(160, 400, 7):
        assert any("หมื่นแสงทดลอง" in line for line in wrapped(text, width, 16))


def test_running_text_fills_its_lines_at_word_joints():
    text = "ผู้ปกครองเข้าร่วมประชุมชั้นเรียนและเยี่ยมบ้านครบทุกคนแล้ว"
    lines = wrapped(text, 150, 11)
    assert len(lines) > 1
    assert all(width_of(line, 11) > 90 for line in lines[:-1])


def test_a_new_line_in_the_text_is_one_on_paper():
    assert wrapped("ก\nข", 100, 11) == ("ก", "ข")


def test_a_width_that_was_measured_is_wide_enough():
    assert wrapped("อารมณ์", width_of("อารมณ์", 10.5), 10.5) == ("อารมณ์",)


@pytest.mark.parametrize("text", ["", "ก", "น้ำ"])
def test_the_longest_word_of_little_is_all_of_it(text):
    assert longest_word(text, 10) == width_of(text, 10)
