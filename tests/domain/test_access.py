"""Who may do what."""

from itertools import product

import pytest

from careapp.domain.access import ALLOWED, Action, Actor, Role

# The table once more, by hand: what each role may do beside seeing students and records, making
# reports and backups, which everyone may.
TEACHING = {Action.EDIT_STUDENTS, Action.FILL_FORMS, Action.KEEP_PLANS, Action.KEEP_REFERRALS,
            Action.KEEP_VISITS, Action.KEEP_ACTIVITIES, Action.DECIDE_SIGNS, Action.HAND_OVER,
            Action.KEEP_CONSENT}  # fmt: skip
FOR_SCHOOL = {Action.RETURN_PLANS, Action.REFER_OUTSIDE, Action.KEEP_PARTNERS, Action.SUBMIT,
              Action.ACCESS_COPY}  # fmt: skip
MORE = {
    Role.ADMINISTRATOR: set(Action) - {Action.LOOK_AFTER, Action.SEALED_NOTES},
    Role.TEACHER: TEACHING,
    Role.GRADE_HEAD: TEACHING | {Action.RETURN_PLANS},
    Role.GUIDANCE: TEACHING | FOR_SCHOOL | {Action.LOOK_AFTER, Action.SEALED_NOTES,
                                            Action.TRANSFER},
    Role.COORDINATOR: TEACHING | FOR_SCHOOL | {
        Action.TRANSFER, Action.IMPORT_ROSTER, Action.TURN_YEAR, Action.SET_TARGETS,
        Action.EXPORT_RECORDS, Action.EXPORT_PSEUDONYMOUS, Action.JOIN_LAPTOPS, Action.READ_LOG,
        Action.REVIEW_RETENTION,
    },
    Role.DIRECTOR: FOR_SCHOOL | {
        Action.SET_TARGETS, Action.UNMASK, Action.READ_LOG, Action.ERASE_STUDENTS,
        Action.REVIEW_RETENTION, Action.EXPORT_PSEUDONYMOUS,
    },
    Role.NURSE: {Action.FILL_FORMS, Action.KEEP_REFERRALS},
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


def test_a_grade_head_reaches_every_class_of_her_grades_and_no_other():
    head = actor(Role.GRADE_HEAD, "ป.4")
    assert head.reaches_all(["ป.4/1", "ป.4/2", "ป.4/พิเศษ"])
    assert not head.reaches("ป.5/1")
    assert not head.reaches("ม.4/1")
    assert not head.reaches_school
    both = Actor("1", "ครู", Role.TEACHER, frozenset({"ป.5/1", "ป.4"}), frozenset({Role.GRADE_HEAD}))
    assert both.reaches_all(["ป.4/1", "ป.4/2", "ป.5/1"])
    assert not both.reaches("ป.5/2")


def test_a_grade_among_the_classes_of_a_teacher_who_heads_none_reaches_nothing():
    assert not actor(Role.TEACHER, "ป.4").reaches("ป.4/1")


WIDE = [role for role in Role if role not in (Role.TEACHER, Role.GRADE_HEAD)]


@pytest.mark.parametrize("role", WIDE)
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


def test_what_one_role_allows_reaches_as_far_as_that_role():
    both = Actor("1", "ครูอนามัย", Role.TEACHER, frozenset({"ป.4/1"}), frozenset({Role.NURSE}))
    assert both.reaches("ป.5/1", Action.SEE_RECORDS)
    assert both.reaches("ป.5/1", Action.FILL_FORMS)
    assert both.reaches("ป.4/1", Action.KEEP_PLANS)
    assert not both.reaches("ป.5/1", Action.KEEP_PLANS)
    assert not both.reaches_school_for(Action.HAND_OVER)
    assert not both.reaches("ป.4/1", Action.SEALED_NOTES)  # no role of hers allows it
    assert both.roles_for_form("growth") == {Role.TEACHER, Role.NURSE}
    assert both.roles_for_form("sdq") == {Role.TEACHER}
    head = Actor("1", "ผอ.", Role.DIRECTOR, frozenset({"ป.4"}), frozenset({Role.GRADE_HEAD}))
    assert head.reaches("ป.4/2", Action.KEEP_PLANS)
    assert not head.reaches("ป.5/1", Action.KEEP_PLANS)


@pytest.mark.parametrize(
    ("family", "sections", "fills"),
    [("growth", None, True), ("growth", {"x"}, True), ("screening", {"health"}, True),
     ("screening", {"health", "learning"}, False), ("screening", None, False), ("sdq", None, False),
     ("home", None, False), ("mood", {"health"}, False)],
)  # fmt: skip
def test_a_nurse_fills_in_health_and_the_others_everything(family, sections, fills):
    assert actor(Role.NURSE).fills(family, sections) is fills
    assert actor(Role.TEACHER).fills(family, sections)
    assert not actor(Role.DIRECTOR).fills(family, sections)
    also = Actor("1", "ครูอนามัย", Role.NURSE, also=frozenset({Role.TEACHER}))
    assert also.fills(family, sections)
