from datetime import date

import pytest

from careapp.domain import retention
from careapp.domain.people import Classroom, Enrolment

ROOM = Classroom("ป.6", "1")
TODAY = date(2026, 6, 15)


def seat(since, until=None, reason=""):
    return Enrolment("e", "s", ROOM, since, until=until, reason=reason)


def test_the_care_history_is_kept_three_years_at_the_least_whatever_a_school_says():
    care = next(each for each in retention.kinds({"care": 1}) if each.id == "care")
    assert care.years >= care.least == 3
    assert next(e for e in retention.kinds({"care": 7}) if e.id == "care").years == 7


@pytest.mark.parametrize("reason", ["left", "graduated", "transferred"])
def test_who_left_for_good_left_on_the_last_day(reason):
    rooms = [seat(date(2020, 5, 1), date(2021, 4, 1), "moved"),
             seat(date(2021, 4, 1), date(2022, 4, 1), reason)]  # fmt: skip
    assert retention.left_on(rooms, TODAY).until == date(2022, 4, 1)


def test_who_is_here_or_moved_or_never_came_has_not_left():
    assert retention.left_on([], TODAY) is None
    assert retention.left_on([seat(date(2020, 5, 1))], TODAY) is None
    gone = seat(date(2020, 5, 1), date(2022, 4, 1), "left")
    assert retention.left_on([gone, seat(date(2024, 5, 1))], TODAY) is None
    assert retention.left_on([seat(date(2020, 5, 1), date(2022, 4, 1), "moved")], TODAY) is None


def test_a_kind_is_over_on_the_day_its_years_are_over_leap_days_too():
    known = retention.kinds({})
    years = {each.id: each.years for each in known}
    left = date(2026 - years["care"], 6, 15)
    assert "care" in retention.over(left, known, TODAY)
    assert "care" not in retention.over(date(left.year, 6, 16), known, TODAY)
    assert retention.keeps_until(date(2024, 2, 29), 3) == date(2027, 2, 28)
