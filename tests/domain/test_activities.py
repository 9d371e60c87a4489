"""What an activity knows about itself: who is absent, and who was asked after."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from careapp.domain.activities import (
    HOMEROOM,
    MEETING,
    Activity,
    FollowUp,
    invited,
    read_follow_up,
    usual_kinds,
)

DAY = date(2026, 6, 12)
MADE = Activity("a", MEETING, "2569/1", DAY, classroom="ป.4/1")


def test_the_kinds_and_the_standing_items_come_from_a_file_with_its_source():
    known = usual_kinds()
    assert list(known.kinds) == [
        "homeroom", "meeting", "talent", "club", "life_skill", "prevention", "white_classroom",
        "other",
    ]  # fmt: skip
    assert known.kind(MEETING).agenda
    assert known.of_parents() == {MEETING}
    assert list(known.agenda) == ["1", "2", "3", "4", "5"]
    assert known.source["th"]
    assert not known.verified
    assert known.kind(HOMEROOM).word("th") == "โฮมรูม"


def test_a_kind_that_is_not_known_any_more_is_like_any_other():
    kind = usual_kinds().kind("excursion")
    assert (kind.who, kind.word("th")) == ("students", "excursion")


def test_who_is_asked_and_present_has_come_and_who_was_asked_before_stays_as_it_was():
    first = invited(MADE, ["x", "y"], present=False)
    assert (first.asked, first.came) == ({"x", "y"}, {})
    more = invited(first, ["y", "z"], present=True)
    assert (more.asked, more.came) == ({"x", "y", "z"}, {"z": ""})


def test_an_absent_parent_stays_open_until_somebody_asked():
    made = Activity(
        "a", MEETING, "2569/1", DAY, asked=frozenset("xyz"), came={"x": "g1"},
        followed={"y": "2026-06-14 โทรหายาย", "z": ""},
    )  # fmt: skip
    assert made.absent == {"y", "z"}
    assert made.still_open == {"z"}


def test_classes_taught_as_one_have_their_activities_together():
    joined = Activity("a", HOMEROOM, "2569/1", DAY, classroom="ป.1/1 + ป.2/1")
    assert joined.rooms == ("ป.1/1", "ป.2/1")
    assert Activity("a", HOMEROOM, "2569/1", DAY).rooms == ()


@given(st.dates(), st.text().map(lambda words: " ".join(words.split())))
def test_a_follow_up_is_read_as_it_was_written(day, how):
    said = FollowUp(how or "โทร", day)
    assert read_follow_up(said.text) == said


def test_a_follow_up_without_a_day_is_its_words():
    assert read_follow_up("โทรหายาย ไม่รับ") == FollowUp("โทรหายาย ไม่รับ")
    assert read_follow_up("") == FollowUp("")
