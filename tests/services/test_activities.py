"""Activities through the services: quick to write, exact to count, each teacher in her classes."""

from dataclasses import replace
from datetime import timedelta

import pytest

from careapp.domain.access import Role
from careapp.domain.activities import Activity, FollowUp
from careapp.errors import CareError, NotAllowed
from careapp.services.activities import took_part, waiting
from careapp.services.activity_counts import parents
from careapp.store import activities as store_activities
from tests.services.samples import P4, P5, TERM


@pytest.fixture
def teacher(as_role):
    return as_role(Role.TEACHER, (P4.label,))


def child(services, room=P4, place=0):
    return services.people.pupils(TERM, room)[place].student.id


def whole(services, id_):
    return services.activities.whole(id_)


def begun(services, kind="homeroom", room=P4, **words):
    id_ = services.activities.begin(kind, TERM, room)
    made = whole(services, id_).activity
    services.activities.save(replace(made, **words), made)
    return id_


def test_a_homeroom_begins_with_the_whole_class_present_and_one_is_unticked(teacher):
    id_ = begun(teacher, topic="วินัยในห้องเรียน")
    found = whole(teacher, id_)
    assert [each.number for each in found.pupils] == [
        each.number for each in teacher.people.pupils(TERM, P4)
    ]
    assert found.activity.came.keys() == found.activity.asked
    away = child(teacher, place=1)
    teacher.activities.tick(id_, {away: None})
    (line,) = teacher.activities.listing(TERM, P4).lines
    assert (line.topic, line.asked, line.came) == ("วินัยในห้องเรียน", 3, 2)
    assert whole(teacher, id_).activity.absent == {away}


def test_the_next_homeroom_has_the_aim_of_the_last_one_but_not_its_words(teacher, stepping):
    first = begun(teacher, topic="วินัย", detail="อ่านนิทาน", aim="ตรงเวลา", result="ดี")
    teacher.activities.tick(first, {child(teacher): None})
    stepping.set(teacher.desk.file.clock.now() + timedelta(days=7))
    again = whole(teacher, teacher.activities.begin("homeroom", TERM, P4)).activity
    assert (again.topic, again.detail, again.aim, again.result) == ("", "", "ตรงเวลา", "")
    assert again.day == whole(teacher, first).activity.day + timedelta(days=7)
    assert len(again.came) == 3


def test_a_meeting_is_copied_without_its_minutes_and_with_nobody_there_yet(teacher):
    first = begun(teacher, "meeting", topic="ประชุม", agenda={"1": "อาหารกลางวัน"})
    teacher.activities.tick(first, {child(teacher): ""})
    again = whole(teacher, teacher.activities.copy(first)).activity
    assert (again.topic, again.agenda, again.came) == ("ประชุม", {}, {})
    assert len(again.asked) == 3


def test_parents_come_by_name_and_the_absent_stay_open_until_asked_after(teacher):
    id_ = begun(teacher, "meeting")
    first, second, third = (child(teacher, place=n) for n in range(3))
    (guardian,) = whole(teacher, id_).guardians[first]
    teacher.activities.tick(id_, {first: guardian.id})
    assert waiting(teacher.desk, TERM, [P4]).absent == tuple(sorted([(id_, second), (id_, third)]))
    teacher.activities.follow(id_, second, FollowUp("โทรหายาย จะมารับเอกสาร", teacher.desk.today))
    assert waiting(teacher.desk, TERM, [P4]).absent == ((id_, third),)
    teacher.activities.tick(id_, {third: ""})
    assert waiting(teacher.desk, TERM, [P4]).absent == ()
    teacher.activities.follow(id_, second, None)
    assert waiting(teacher.desk, TERM, [P4]).absent == ((id_, second),)
    numbers = parents(teacher.desk, TERM)
    assert (len(numbers.asked), numbers.came) == (3, {first, third})


def test_what_says_nothing_or_is_still_to_come_is_no_follow_up(teacher):
    id_ = begun(teacher, "meeting")
    for said in (FollowUp(" "), FollowUp("โทร", teacher.desk.today + timedelta(days=1))):
        with pytest.raises(CareError):
            teacher.activities.follow(id_, child(teacher), said)


def test_a_class_waits_for_homeroom_after_two_weeks_and_for_its_meeting_till_it_is_held(
    filled, stepping
):
    assert waiting(filled.desk, TERM, [P4, P5]).no_homeroom == (P4, P5)
    begun(filled)
    begun(filled, "meeting")
    found = waiting(filled.desk, TERM, [P4, P5])
    assert (found.no_homeroom, found.no_meeting) == ((P5,), (P5,))
    stepping.set(filled.desk.file.clock.now() + timedelta(days=15))
    assert waiting(filled.desk, TERM, [P4, P5]).no_homeroom == (P4, P5)


def test_nobody_waits_in_the_first_days_of_a_term_or_for_a_meeting_still_to_come(filled):
    early = replace(TERM, start=filled.desk.today - timedelta(days=3))
    assert waiting(filled.desk, early, [P4]).no_homeroom == ()
    begun(filled, "meeting", day=filled.desk.today + timedelta(days=9))
    found = waiting(filled.desk, TERM, [P4])
    assert (found.no_meeting, found.absent) == ((P4,), ())


def test_who_was_there_took_part_and_a_parent_at_a_meeting_is_no_child(filled):
    meeting, homeroom = begun(filled, "meeting"), begun(filled)
    filled.activities.tick(meeting, {child(filled, P5): ""})
    assert took_part(filled.desk, TERM) == whole(filled, homeroom).activity.asked
    filled.activities.tick(homeroom, {child(filled): None})
    assert child(filled) not in took_part(filled.desk, TERM)
    listing = filled.activities.listing(TERM, P4)
    assert len(listing.idle) == 3
    club = begun(filled, "club", None, topic="ชุมนุมดนตรี")
    filled.activities.ask(club, [child(filled, place=2)])
    assert len(filled.activities.listing(TERM, P4).idle) == 2


def test_in_a_club_each_teacher_ticks_her_own_children_and_the_others_stay(filled, as_role):
    club = begun(filled, "club", None, topic="ชุมนุมดนตรี")
    mine, other = child(filled), child(filled, P5)
    filled.activities.ask(club, [mine, other])
    teacher = as_role(Role.TEACHER, (P4.label,))
    found = whole(teacher, club)
    assert [each.student.id for each in found.pupils] == [mine]
    assert (found.elsewhere, found.may_write, found.may_tick) == (1, False, True)
    teacher.activities.tick(club, {mine: None})
    teacher.activities.ask(club, [child(teacher, place=1)])
    with pytest.raises(NotAllowed):
        teacher.activities.tick(club, {other: None})
    with pytest.raises(NotAllowed):
        teacher.activities.save(replace(found.activity, topic="ของฉัน"), found.activity)
    after = whole(filled, club).activity
    assert (after.came.keys(), after.topic) == ({other, child(filled, place=1)}, "ชุมนุมดนตรี")


def test_a_teacher_sees_her_classes_and_the_school_and_no_other_class(filled, teacher):
    theirs, shared = begun(filled, room=P5), begun(filled, "club", None)
    mine = begun(teacher)
    assert {each.id for each in teacher.activities.listing(TERM).lines} == {mine, shared}
    with pytest.raises(CareError):
        whole(teacher, theirs)
    with pytest.raises(NotAllowed):
        teacher.activities.begin("homeroom", TERM, P5)
    with pytest.raises(NotAllowed):
        teacher.activities.listing(TERM, P5)


def test_the_director_looks_and_does_not_write(filled, as_role):
    id_ = begun(filled)
    director = as_role(Role.DIRECTOR)
    found = whole(director, id_)
    assert (found.may_write, found.may_tick) == (False, False)
    for act in (
        lambda: director.activities.begin("homeroom", TERM, P4),
        lambda: director.activities.tick(id_, {child(filled): None}),
        lambda: director.activities.copy(id_),
        lambda: director.activities.take_away(id_),
    ):
        with pytest.raises(CareError):
            act()
    assert whole(filled, id_).activity == found.activity


def test_what_was_taken_away_can_be_brought_back_and_counts_nowhere_meanwhile(teacher):
    id_ = begun(teacher, topic="วินัย")
    teacher.activities.take_away(id_)
    listing = teacher.activities.listing(TERM, P4)
    assert (listing.lines, listing.homerooms, took_part(teacher.desk, TERM)) == ((), 0, set())
    with pytest.raises(CareError):
        whole(teacher, id_)
    teacher.activities.bring_back(id_)
    assert whole(teacher, id_).activity.topic == "วินัย"


def test_who_is_taken_out_is_asked_and_followed_no_more(teacher):
    id_ = begun(teacher, "meeting")
    teacher.activities.follow(id_, child(teacher), FollowUp("โทร"))
    teacher.activities.take_out(id_, [child(teacher)])
    found = whole(teacher, id_).activity
    assert (len(found.asked), found.followed) == (2, {})


def test_the_last_day_is_not_before_the_first_and_the_kind_is_one_of_the_list(teacher):
    made = whole(teacher, begun(teacher)).activity
    for changed in (replace(made, until=made.day - timedelta(days=1)), replace(made, kind="trip")):
        with pytest.raises(CareError):
            teacher.activities.save(changed, made)


def test_equal_again_writes_nothing_and_two_people_may_write_different_fields(teacher):
    id_ = begun(teacher)
    shown = whole(teacher, id_).activity
    before = len(teacher.desk.file.journal.history("activity", id_))
    teacher.activities.save(shown, shown)
    assert len(teacher.desk.file.journal.history("activity", id_)) == before
    teacher.activities.save(replace(shown, topic="หัวข้อ"), shown)
    teacher.activities.save(replace(shown, result="ผล"), shown)
    found = whole(teacher, id_).activity
    assert (found.topic, found.result) == ("หัวข้อ", "ผล")


def test_a_tick_writes_one_field_and_no_other(filled):
    id_ = begun(filled)
    filled.activities.tick(id_, {child(filled): None})
    last = filled.desk.file.journal.history("activity", id_)[-1]
    assert last.values == {f"came.{child(filled)}": None}
    assert store_activities.activity(filled.desk.db, id_).asked == {
        each.student.id for each in filled.people.pupils(TERM, P4)
    }


def test_a_whole_term_is_written_at_once_by_whoever_reaches_its_children(filled, as_role):
    teacher = as_role(Role.TEACHER, (P4.label,))
    mine = frozenset(each.student.id for each in teacher.people.pupils(TERM, P4))
    made = Activity(
        "", "homeroom", TERM.id, teacher.desk.today, classroom=P4.label, topic="วินัย", asked=mine,
        came=dict.fromkeys(mine, ""),
    )  # fmt: skip
    teacher.activities.record([made, replace(made, topic="การออม")])
    lines = teacher.activities.listing(TERM, P4).lines
    assert {(each.topic, each.came) for each in lines} == {("วินัย", 3), ("การออม", 3)}
    theirs = frozenset([child(filled, P5)])
    for other in (replace(made, classroom=P5.label), replace(made, asked=theirs, came={})):
        with pytest.raises(NotAllowed):
            teacher.activities.record([other])
    assert len(filled.activities.listing(TERM).lines) == 2


def test_classes_taught_as_one_have_one_log_that_counts_for_each(filled, as_role):
    both = replace(P4, joined=(P5,))
    id_ = filled.activities.begin("homeroom", TERM, both)
    found = whole(filled, id_)
    assert (found.activity.classroom, len(found.pupils)) == ("ป.4/1 + ป.5/1", 5)
    assert waiting(filled.desk, TERM, [P4, P5]).no_homeroom == ()
    assert [filled.activities.listing(TERM, room).homerooms for room in (P4, P5)] == [1, 1]
    teacher = as_role(Role.TEACHER, (P5.label,))
    assert [each.id for each in teacher.activities.listing(TERM, P5).lines] == [id_]
    assert len(whole(teacher, id_).pupils) == 2
    again = whole(filled, filled.activities.begin("homeroom", TERM, both)).activity
    assert len(again.came) == 5
