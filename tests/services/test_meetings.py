"""Meetings with parents: small groups, and letters of the children."""

import pytest

from careapp.domain.access import Role
from careapp.domain.activities import shared_out
from careapp.errors import CareError, NotAllowed
from tests.services.samples import P4, P5
from tests.services.test_activities import begun, child, teacher, whole
from tests.services.test_activity_reports import JPEG

__all__ = ["teacher"]


def test_groups_are_as_large_as_one_another():
    assert shared_out("abcde", 2) == {"a": "1", "b": "2", "c": "1", "d": "2", "e": "1"}
    assert shared_out([], 3) == {}


def test_parents_sit_in_a_group_move_and_leave_and_a_copy_has_none(teacher):
    id_ = begun(teacher, "meeting")
    first, second = (child(teacher, place=n) for n in range(2))
    teacher.meetings.group(id_, {first: "1", second: "3"})
    teacher.meetings.group(id_, {second: "2"})
    teacher.meetings.keep_letter(id_, first, "รักแม่")
    found = whole(teacher, id_).activity
    assert (found.grouped, found.groups) == ({first: "1", second: "2"}, ("1", "2"))
    copied = whole(teacher, teacher.activities.copy(id_)).activity
    assert (copied.grouped, copied.talks, copied.letters) == ({}, {}, {})
    teacher.meetings.group(id_, {second: ""})
    teacher.activities.take_out(id_, [first])
    found = whole(teacher, id_).activity
    assert (found.grouped, found.letters) == ({}, {})
    with pytest.raises(CareError):
        teacher.meetings.group(id_, {second: "10"})


def test_groups_and_letters_are_of_the_children_that_one_reaches(filled, as_role):
    id_ = begun(filled, "meeting", P5)
    far = child(filled, P5)
    filled.documents.add(far, id_, "จดหมาย.jpg", JPEG)
    assert [*filled.meetings.photographed(id_)] == [far]
    hers = as_role(Role.TEACHER, (P4.label,))
    for work in (
        lambda: hers.meetings.group(id_, {far: "1"}),
        lambda: hers.meetings.keep_letter(id_, far, "รักแม่"),
        lambda: hers.meetings.photographed(id_),
    ):
        with pytest.raises((CareError, NotAllowed)):
            work()
    together = begun(filled, "meeting", None)  # of the whole school: each sees her own
    near = child(filled)
    filled.activities.ask(together, [near, far])
    for each in (near, far):
        filled.documents.add(each, together, "จดหมาย.jpg", JPEG)
    assert [*hers.meetings.photographed(together)] == [near]
    assert hers.documents.of_activity(together) == []


def test_a_letter_is_no_photo_of_the_meeting(teacher):
    id_ = begun(teacher, "meeting")
    student = child(teacher)
    teacher.documents.add(student, id_, "จดหมาย.jpg", JPEG)
    teacher.documents.add("", id_, "ภาพ.jpg", JPEG)
    assert [each.name for each in teacher.documents.of_activity(id_)] == ["ภาพ.jpg"]
    assert [*teacher.meetings.photographed(id_)] == [student]
