"""Who may do what."""

from itertools import product

import pytest

from careapp.domain.access import ALLOWED, Action, Actor, Role

# The table once more, by hand: what each role may do beside seeing students and records, making
# reports and backups, which everyone may.
TEACHING = {Action.EDIT_STUDENTS, Action.FILL_FORMS, Action.KEEP_PLANS, Action.KEEP_REFERRALS,
            Action.KEEP_VISITS, Action.KEEP_ACTIVITIES, Action.DECIDE_SIGNS}  # fmt: skip
MORE = {
    Role.ADMINISTRATOR: set(Action) - {Action.LOOK_AFTER, Action.SEALED_NOTES},
    Role.TEACHER: TEACHING,
    Role.GUIDANCE: TEACHING | {Action.LOOK_AFTER, Action.SEALED_NOTES, Action.RETURN_PLANS,
                               Action.REFER_OUTSIDE, Action.KEEP_PARTNERS, Action.TRANSFER,
                               Action.SUBMIT},
    Role.DIRECTOR: {Action.RETURN_PLANS, Action.REFER_OUTSIDE, Action.KEEP_PARTNERS,
                    Action.SET_TARGETS, Action.SUBMIT, Action.UNMASK},
    Role.OFFICER: {Action.SEE_PACKS, Action.KEEP_DISTRICT, Action.MAKE_REPORTS, Action.BACK_UP,
                   Action.SEE_STUDENTS},
}  # fmt: skip
ALL = {Action.SEE_STUDENTS, Action.SEE_RECORDS, Action.MAKE_REPORTS, Action.BACK_UP}


def actor(role, *classes):
    return Actor("staff-1", "ครูตัวอย่าง", role, frozenset(classes))


def test_every_role_has_its_line_in_the_table():
    assert set(ALLOWED) == set(Role)


@pytest.mark.parametrize(("role", "action"), list(product(Role, Action)))
def test_a_role_may_do_what_the_table_says(role, action):
    everyone = set() if role is Role.OFFICER else ALL
    assert actor(role).may(action) == (action in everyone | MORE[role])


def test_a_teacher_reaches_her_own_classes_only():
    teacher = actor(Role.TEACHER, "ป.4/1", "ป.4/2")
    assert teacher.reaches("ป.4/1")
    assert not teacher.reaches("ป.5/1")
    assert teacher.reaches_all(["ป.4/1", "ป.4/2"])
    assert not teacher.reaches_all(["ป.4/1", "ป.5/1"])
    assert not teacher.reaches_school


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.TEACHER])
def test_the_other_roles_reach_the_whole_school(role):
    assert actor(role).reaches("ป.5/1")
    assert actor(role).reaches_school


def test_a_person_with_several_roles_may_what_any_of_them_allows():
    alone = Actor("1", "ครูคนเดียว", Role.ADMINISTRATOR, also=frozenset({Role.GUIDANCE}))
    assert alone.may(Action.SEALED_NOTES)
    assert alone.may(Action.MANAGE_SCHOOL)
    assert all(alone.may(each) for each in Action)


def test_the_widest_role_says_how_far_a_person_reaches():
    teacher = Actor("1", "ครู", Role.TEACHER, frozenset({"ป.4/1"}), frozenset({Role.GUIDANCE}))
    assert teacher.reaches("ป.5/1")
    assert teacher.reaches_school
    twice = Actor("1", "ครู", Role.TEACHER, frozenset({"ป.4/1"}), frozenset({Role.TEACHER}))
    assert not twice.reaches_school
