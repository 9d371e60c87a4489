"""The family of a child: guardians changed and taken back, siblings found, confirmed, set aside."""

from dataclasses import replace

import pytest

from careapp.domain.access import Role
from careapp.domain.people import Guardian
from careapp.errors import CareError, NotAllowed
from careapp.services.student_changes import changes_of
from careapp.store import people as store_people
from tests.services.samples import P4, P5, TERM, listing


def child(services, place=0, room=P4):
    return services.people.pupils(TERM, room)[place].student


def write(services, *guardians):
    for each in guardians:
        services.families.save_guardian(each)


def parents(student):
    return (
        Guardian("", student, "father", "สมชาย", "ตัวอย่างดี"),
        Guardian("", student, "mother", "มาลัย", "น้ำใส"),
    )


def shown(services, student):
    return [
        (e.student.first_name, e.said, e.reasons) for e in services.families.of(student).siblings
    ]


def without_phones(services):
    """In the samples everybody has the same grandmother at the same number."""
    for each in store_people.guardians(services.desk.db):
        services.desk.write(store_people.save_guardian(replace(each, phone=""), each))


def test_a_guardian_is_added_changed_taken_out_and_brought_back(filled):
    student = child(filled).id
    new = Guardian("", student, "mother", "มาลัย", "น้ำใส", phone="0899999999", lives_with=True)
    filled.families.save_guardian(new)
    gran, mother = filled.families.of(student).guardians
    assert (mother.first_name, mother.lives_with) == ("มาลัย", True)
    filled.families.save_guardian(replace(mother, phone="0888888888"))
    filled.families.take_out(mother.id)
    assert filled.families.of(student).guardians == (gran,)
    filled.families.bring_back(mother.id)
    assert filled.families.of(student).guardians[1].phone == "0888888888"
    assert any(each.table == "guardian" for each in changes_of(filled.desk, student))
    with pytest.raises(CareError):
        filled.families.save_guardian(replace(new, first_name=" "))


def test_one_alone_is_rung_up_first_and_stands_first(filled):
    student = child(filled).id
    write(filled, *(replace(each, first_call=True) for each in parents(student)))
    family = filled.families.of(student).guardians
    assert [(each.role, each.first_call) for each in family] == [
        ("mother", True), ("father", False), ("guardian", False),
    ]  # fmt: skip
    assert filled.people.guardians(student)[0].role == "mother"


def test_a_family_is_as_it_was_before_after_an_undo(filled):
    student = child(filled).id
    write(filled, replace(parents(student)[0], first_call=True))
    before = filled.families.of(student).guardians
    added = filled.families.save_guardian(replace(parents(student)[1], first_call=True))
    assert filled.families.of(student).guardians[0].role == "mother"
    filled.families.restore(before, added.id)
    assert filled.families.of(student).guardians == before


def test_children_that_share_parents_may_be_siblings_until_somebody_says(filled):
    without_phones(filled)
    one, two = child(filled), child(filled, 0, P5)
    assert shown(filled, one.id) == []
    write(filled, *parents(one.id), *parents(two.id))
    assert shown(filled, one.id) == [(two.first_name, "", ("parents",))]
    assert filled.families.say(two.id, one.id, "yes") == ""
    assert shown(filled, one.id)[0][1] == "yes"
    assert filled.families.say(one.id, two.id, "no") == "yes"
    assert shown(filled, one.id) == shown(filled, two.id) == []
    filled.families.say(one.id, two.id, "")
    assert shown(filled, two.id)[0][:2] == (one.first_name, "")


def test_a_confirmed_sibling_stays_whatever_the_lists_say(filled):
    without_phones(filled)
    one, two = child(filled), child(filled, 1)
    filled.families.say(one.id, two.id, "yes")
    assert shown(filled, one.id) == [(two.first_name, "yes", ())]
    with pytest.raises(CareError):
        filled.families.say(one.id, one.id, "yes")


def test_the_same_grandmother_at_the_same_number_is_a_suggestion(filled):
    found = shown(filled, child(filled).id)
    assert len(found) == 4
    assert {each[2] for each in found} == {("guardian",)}


def test_a_teacher_sees_that_there_is_a_sibling_in_another_class_and_cannot_go_there(
    filled, as_role
):
    hers = as_role(Role.TEACHER, (P4.label,))
    found = hers.families.of(child(filled).id).siblings
    assert {each.classroom.label: each.reached for each in found} == {
        P4.label: True, P5.label: False,
    }  # fmt: skip
    other = child(filled, 0, P5)
    with pytest.raises(NotAllowed):
        hers.families.of(other.id)
    with pytest.raises(NotAllowed):
        hers.families.save_guardian(parents(other.id)[0])


def test_the_director_sees_and_does_not_change(filled, as_role):
    director, student = as_role(Role.DIRECTOR), child(filled).id
    assert director.families.of(student).guardians
    for work in (
        lambda: director.families.save_guardian(parents(student)[0]),
        lambda: director.families.say(student, child(filled, 1).id, "yes"),
    ):
        with pytest.raises(NotAllowed):
            work()


def test_what_a_list_says_later_leaves_who_lives_with_the_child(filled):
    student = child(filled)
    (gran,) = filled.families.of(student.id).guardians
    write(filled, replace(gran, lives_with=True, first_call=True))
    preview = filled.roster.preview(listing(), TERM)
    assert preview.diff.counts["changed"] == 0
    filled.roster.accept(preview, ("new", "moved", "changed"))
    assert filled.families.of(student.id).guardians[0].lives_with
