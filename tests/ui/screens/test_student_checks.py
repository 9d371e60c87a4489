from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp import i18n
from careapp.ui.screens.student_checks import Around, check, shown

AROUND = Around(date(2026, 6, 15), "female", {3: "ด.ช.กล้า"})


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        ("born", "24/11/2559", date(2016, 11, 24)),
        ("born", "๒๔ พ.ย. ๒๕๕๙", date(2016, 11, 24)),
        ("born", "", None),
        ("class_number", " ๑๒ ", 12),
        ("phone", "๐๘๑ 234 5678", "081 234 5678"),
        ("nickname", "  ใบ   เตย ", "ใบ เตย"),
        ("prefix", "เด็กหญิง", "เด็กหญิง"),
        ("first_name", "น\u0e4d\u0e49า", "น้\u0e33"),
    ],
)
def test_a_text_in_order_is_a_value_without_a_word(field, text, value):
    found = check(field, text, AROUND)
    assert (found.value, found.fault, found.doubt) == (value, "", "")


@pytest.mark.parametrize(
    ("field", "text", "part"),
    [
        ("born", "24/11/2016", "2559"),
        ("born", "24/11/2480", "years"),
        ("class_number", "3", "กล้า"),
        ("phone", "12345", "digits"),
        ("prefix", "ด.ญ.", "เด็กหญิง"),
        ("prefix", "เด็กชาย", "sex"),
        ("prefix", "คุณหนู", "unusual"),
        ("first_name", "กล้า2", "digit"),
        ("last_name", "", "family name"),
    ],
)
def test_a_doubtful_text_is_a_value_with_a_sentence(field, text, part):
    i18n.use_language("en")
    found = check(field, text, AROUND)
    assert found.value is not None
    assert part in found.doubt
    assert not found.fault


@pytest.mark.parametrize(
    ("field", "text"),
    [("born", "31/02/2560"), ("born", "hello"), ("born", "16/06/2569"), ("class_number", "0"),
     ("class_number", "x"), ("class_number", "1000"), ("first_name", "  ")],
)  # fmt: skip
def test_an_impossible_text_has_a_sentence_and_is_not_stored(field, text):
    assert check(field, text, AROUND).fault


@given(st.sampled_from(["born", "class_number", "phone", "prefix", "first_name", "nickname"]),
       st.text(max_size=20))  # fmt: skip
def test_no_text_breaks_a_field_and_what_is_stored_reads_back(field, text):
    found = check(field, text, AROUND)
    if not found.fault:
        assert check(field, shown(found.value), AROUND).value == found.value
