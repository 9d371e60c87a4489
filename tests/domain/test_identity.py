"""13-digit IDs, G-codes and school codes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.domain import identity

TWELVE = st.text(st.sampled_from("0123456789"), min_size=12, max_size=12)


def test_an_id_with_the_right_check_digit_is_known():
    assert identity.check_digit("111203456356") == 2
    assert identity.id_kind("1112034563562") == "thai"
    assert identity.id_kind("1112034563561") == "thai_bad_check"


@given(TWELVE)
def test_exactly_one_check_digit_fits(first_twelve):
    kinds = [identity.id_kind(f"{first_twelve}{last}") for last in range(10)]
    assert sorted(kinds) == ["thai"] + ["thai_bad_check"] * 9


@pytest.mark.parametrize("first", "0679")
def test_ids_of_people_without_thai_nationality_are_as_good_as_any(first):
    twelve = f"{first}12034563562"[:12]
    assert identity.id_kind(f"{twelve}{identity.check_digit(twelve)}") == "thai"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", "none"),
        ("G644200000001", "g_code"),
        ("G64420000001", "malformed"),
        ("111203456356", "malformed"),
        ("1.112034563562E+12", "malformed"),
        ("1112034563562.0", "malformed"),
        ("๑๑๑๒๐๓๔๕๖๓๕๖๒", "malformed"),  # untidied: two spellings must not be two children
    ],
)
def test_what_an_id_is(text, kind):
    assert identity.id_kind(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "1-1120-34563-56-2",
        " 1 1120 34563 56 2 ",
        "1112034563562\u00a0",
        "\u200b1112034563562",
        "1–1120–34563–56–2",
        "๑-๑๑๒๐-๓๔๕๖๓-๕๖-๒",
    ],
)
def test_an_id_is_tidied_however_it_is_typed(text):
    assert identity.tidy_id(text) == "1112034563562"


def test_a_g_code_gets_its_capital():
    assert identity.tidy_id("g64-42-00000001") == "G644200000001"


@given(st.text(max_size=20))
def test_tidying_a_tidy_id_changes_nothing(text):
    once = identity.tidy_id(text)
    assert identity.tidy_id(once) == once


def test_a_masked_id_shows_its_last_three_digits_only():
    assert identity.masked_id("1112034563562") == "x-xxxx-xxxxx-56-2"
    assert identity.masked_id("G644200000001") == "x-xxxx-xxxxx-00-1"
    assert identity.masked_id("12345") == "xx345"
    assert identity.masked_id("") == ""


@given(TWELVE)
def test_a_masked_id_hides_the_first_ten_digits(first_twelve):
    shown = identity.masked_id(f"{first_twelve}0")
    assert [sign for sign in shown if sign.isdigit()] == [*first_twelve[10:], "0"]


def test_an_id_is_written_in_its_groups():
    assert identity.written_id("1112034563562") == "1-1120-34563-56-2"
    assert identity.written_id("G644200000001") == "G644200000001"
    assert identity.tidy_id(identity.written_id("1112034563562")) == "1112034563562"


@pytest.mark.parametrize(
    ("codes", "faults"),
    [
        (("42019999", "520999", "1042520999"), ()),
        (("42019999",), ()),
        (("4201999",), ("smis",)),
        (("",), ("smis",)),
        (("๔๒๐๑๙๙๙๙",), ("smis",)),
        (("42019999", "52099"), ("percode",)),
        (("42019999", "", "104252099"), ("ministry",)),
        (("42019999", "520998", "1042520999"), ("cross",)),
        (("41019999", "520999", "1042520999"), ("province",)),
    ],
)
def test_school_codes_must_agree(codes, faults):
    assert identity.school_code_faults(*codes) == faults


def test_the_area_is_the_head_of_the_school_code():
    assert identity.area_code("42019999") == "4201"
