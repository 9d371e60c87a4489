"""Giving roles: which classes and grades go with them, and what each of them may do."""

import pytest

from careapp import i18n
from careapp.domain.access import DISTRICT_ROLES, SCHOOL_ROLES, Action, Role
from careapp.domain.people import Classroom
from careapp.ui.screens.role_table import RoleTable, action_word, actions
from careapp.ui.screens.settings_roles import RolesPart, allows

CLASSES = (Classroom("ป.4", "1"), Classroom("ป.4", "2"), Classroom("ป.5", "1"))


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


@pytest.fixture
def part(qtbot):
    made = RolesPart(CLASSES, ("ป.6/1", "ม.1"))
    qtbot.addWidget(made)
    return made


def test_a_grade_head_is_given_grades_and_a_teacher_classes(part):
    part.show_roles(Role.GRADE_HEAD, (), ("ป.4", "ป.5/1"))
    assert part.classes == ("ป.4",)
    part.show_roles(Role.TEACHER, (), ("ป.4", "ป.5/1"))
    assert part.classes == ("ป.5/1",)
    part.show_roles(Role.TEACHER, ("grade_head",), ("ป.4", "ป.5/1"))
    assert set(part.classes) == {"ป.4", "ป.5/1"}
    part.show_roles(Role.COORDINATOR, (), ("ป.4", "ป.5/1"))
    assert part.classes == ()


def test_classes_and_grades_are_asked_for_only_where_a_role_needs_them(part, on_screen):
    on_screen(part, 800, 600)

    def asked():
        return {role for role, inside in part._reach.items() if inside.isVisible()}

    part.show_roles(Role.DIRECTOR, (), ())
    assert asked() == set()
    part.show_roles(Role.GRADE_HEAD, (), ())
    assert asked() == {Role.GRADE_HEAD}
    part.show_roles(Role.NURSE, ("teacher",), ())
    assert asked() == {Role.TEACHER}


def test_what_somebody_held_is_offered_though_the_class_is_gone(part):
    part.show_roles(Role.TEACHER, ("grade_head",), ("ป.6/1", "ม.1"))
    assert set(part.classes) == {"ป.6/1", "ม.1"}


def test_every_role_and_every_action_has_words():
    said = [allows(each, SCHOOL_ROLES) for each in SCHOOL_ROLES]
    assert len(set(said)) == len(SCHOOL_ROLES)
    words = [action_word(each) for each in Action]
    assert len(set(words)) == len(Action)
    everything = {*actions(of_school=True), *actions(of_school=False)}
    assert everything == set(Action)


def test_the_table_shows_what_the_services_go_by(qtbot):
    shown = RoleTable(None, SCHOOL_ROLES)
    qtbot.addWidget(shown)
    model = shown.model
    by_heading = {each.heading: each for each in model.columns}
    notes = Action.SEALED_NOTES
    assert by_heading["Guidance"].show(notes) == "✓"
    assert by_heading["Admin"].show(notes) == ""
    assert by_heading["Nurse"].describe(Action.KEEP_PLANS) == "School nurse may not"
    assert len(model.columns) == 1 + len(SCHOOL_ROLES)
    district = RoleTable(None, DISTRICT_ROLES)
    qtbot.addWidget(district)
    assert Action.KEEP_PLANS not in district.model.records
