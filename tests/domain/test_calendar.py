"""Buddhist-era dates, read and written."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.domain import calendar

DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))


@pytest.mark.parametrize(
    "text",
    [
        "13/05/2555",
        "13/5/2555",
        " 13-05-2555 ",
        "13.5.2555",
        "๑๓/๐๕/๒๕๕๕",
        "2555-05-13",
        "13/05/2555 00:00:00",
        "13 พ.ค. 2555",
        "13 พฤษภาคม 2555",
        "13 พฤษภาคม พ.ศ. 2555",
        "๑๓ พ.ค. ๒๕๕๕",
    ],
)
def test_a_buddhist_date_is_read_however_it_is_written(text):
    assert calendar.read_date(text) == calendar.ReadDate(date(2012, 5, 13))


@pytest.mark.parametrize("text", ["13/05/2012", "2012-05-13", "2012-05-13 00:00:00", "13 May 2012"])
def test_a_common_era_year_is_read_and_said(text):
    assert calendar.read_date(text) == calendar.ReadDate(date(2012, 5, 13), common_era=True)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-",
        "13/05/55",  # which century, which era?
        "31/02/2555",
        "13/13/2555",
        "29/02/2556",
        "13/05/1555",
        "13/05/9999",
        "13/05/0012",
        "13 เมษา 2555",
        "41023",
        "12/2555",
    ],
)
def test_what_is_no_date_is_refused(text):
    with pytest.raises(ValueError):
        calendar.read_date(text)


def test_the_leap_day_of_a_buddhist_year_is_read():
    assert calendar.read_date("29/02/2567").value == date(2024, 2, 29)


@given(DAYS, st.sampled_from(["th", "en"]))
def test_every_date_is_read_back_from_what_is_printed(day, language):
    printed = (
        calendar.be_date(day),
        calendar.be_date_words(day, language),
        calendar.be_date_short(day, language),
    )
    assert {calendar.read_date(text) for text in printed} == {calendar.ReadDate(day)}
    assert calendar.read_date(day.isoformat()) == calendar.ReadDate(day, common_era=True)


@given(st.text(max_size=30))
def test_any_text_is_a_date_or_a_value_error(text):
    try:
        found = calendar.read_date(text)
    except ValueError:
        return
    assert 1900 <= found.value.year < 2200


@pytest.mark.parametrize("text", ["", "2026-11-31", "20261124", "24/11/2569", "2026-11-24T09:00"])
def test_only_a_whole_stored_day_is_one(text):
    assert calendar.is_iso_date("2026-11-24")
    assert not calendar.is_iso_date(text)


def test_dates_are_written_in_the_buddhist_era():
    day = date(2026, 11, 24)
    assert calendar.be_date(day) == "24/11/2569"
    assert calendar.be_date(None) == ""
    assert calendar.be_date_words(day) == "24 พฤศจิกายน 2569"
    assert calendar.be_date_words(day, "en") == "24 November 2569 BE"
    assert calendar.be_date_short(day) == "24 พ.ย. 2569"
    assert calendar.be_date_short(day, "en") == "24 Nov 2569"


def test_age_is_counted_in_years_and_months_completed():
    born = date(2012, 5, 13)
    assert calendar.age_years(born, date(2026, 5, 12)) == 13
    assert calendar.age_years(born, date(2026, 5, 13)) == 14
    assert calendar.age_months(born, date(2026, 5, 12)) == 14 * 12 - 1
    assert calendar.age_months(born, date(2026, 5, 13)) == 14 * 12


def test_a_child_of_the_leap_day_is_a_year_older_on_the_first_of_march():
    born = date(2016, 2, 29)
    assert calendar.age_years(born, date(2026, 2, 28)) == 9
    assert calendar.age_years(born, date(2026, 3, 1)) == 10


@given(DAYS, DAYS)
def test_years_and_months_of_age_agree(born, on):
    assert calendar.age_years(born, on) == calendar.age_months(born, on) // 12
