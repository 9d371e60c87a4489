import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF

from careapp.ui import theme
from careapp.ui.lines import compound, wrapped


def metrics():
    return QFontMetricsF(theme.font())


def test_lines_end_between_words():
    assert wrapped("สวัสดิภาพและความปลอดภัย", 110, metrics()) == ["สวัสดิภาพและ", "ความปลอดภัย"]


def test_english_lines_end_at_spaces():
    assert wrapped("Welfare and safety", 90, metrics()) == ["Welfare and", "safety"]


def test_what_fits_is_one_line():
    assert wrapped("การเรียน", 500, metrics()) == ["การเรียน"]
    assert wrapped("", 500, metrics()) == [""]


@pytest.mark.parametrize(
    ("word", "parts"),
    [("ความสามารถพิเศษ", ("ความสามารถ", "พิเศษ")), ("สารเสพติด", ("สาร", "เสพติด"))],
)
def test_a_compound_falls_into_its_words(word, parts):
    (cut,) = compound(word)
    assert (word[:cut], word[cut:]) == parts


def test_a_compound_is_cut_only_where_it_must_be():
    assert wrapped("สารเสพติด", 200, metrics()) == ["สารเสพติด"]
    assert wrapped("สารเสพติด", 50, metrics()) == ["สาร", "เสพติด"]


def test_a_date_and_a_name_stay_whole_where_a_line_has_room_for_them():
    text = "แบบประเมิน ฉบับผู้ปกครอง · 17 มิ.ย. 2568"
    for width in range(120, 330, 15):
        assert any("17 มิ.ย. 2568" in line for line in wrapped(text, width, metrics())), width
    assert wrapped("17 มิ.ย. 2568", 60, metrics()) == ["17 มิ.ย.", "2568"]
    assert wrapped("ด.ช.กล้า ตัวอย่างดี", 90, metrics()) == ["ด.ช.กล้า", "ตัวอย่างดี"]


@given(st.text("กขคนมาิี่้เแ ab", max_size=40), st.integers(20, 300))
def test_no_letter_is_lost(text, width):
    lines = wrapped(text, width, metrics())
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
