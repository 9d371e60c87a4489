"""Case conferences: what was agreed, one by one."""

from datetime import date

import pytest

from careapp.domain.conferences import Conference

TALK = Conference("c", "p", "s", date(2026, 6, 10))


@pytest.mark.parametrize(
    ("agreed", "things"),
    [
        ("", ()),
        ("โทรหายาย", ("โทรหายาย",)),
        (
            "1. โทรหายาย\n\n2) นัดหมอ\n - ส่งงาน  \n• เยี่ยมบ้าน",
            ("โทรหายาย", "นัดหมอ", "ส่งงาน", "เยี่ยมบ้าน"),
        ),
        ("-\n1.", ()),
    ],
)
def test_each_line_that_says_something_is_a_thing_without_its_number(agreed, things):
    assert Conference("c", "p", "s", TALK.day, agreed=agreed).things == things


def test_a_conference_has_somebody_and_says_something():
    assert not TALK.has_somebody
    assert not TALK.says_something
    assert Conference("c", "p", "s", TALK.day, others="ยาย").has_somebody
    assert Conference("c", "p", "s", TALK.day, talked="มาสาย").says_something
