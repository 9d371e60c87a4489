"""One person in several roles, and classes taught together, in the real settings."""

import pytest

from careapp import i18n
from careapp.domain.access import Action, Role
from careapp.ui.screens.settings_roles import RolesPart
from tests.services.samples import TERM
from tests.ui.schools import PASSWORD, closed, opened


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


@pytest.fixture
def inside(visit, tmp_path):
    path, _ = closed(tmp_path / "a.careapp")
    visit.begin(path, PASSWORD)
    visit.sign_in()
    return visit


def settings(visit, section):
    visit.doors.shell.open("settings", {"section": section})
    visit.settle()
    return visit.doors.window.shown("settings")


def test_joined_classes_are_one_above_the_screens_and_stand_alone_again(inside):
    screen = settings(inside, "small")
    for pill in screen.section._pills.values():
        pill.click()
    inside.press("Join the chosen classes")
    inside.settle()
    assert screen.said == "The classes are one class now."
    bar = inside.doors.window.bar
    assert [bar._classes.itemText(n) for n in range(bar._classes.count())] == ["ป.4/1 + ป.5/1"]
    inside.doors.shell.open("students")
    inside.settle()
    assert inside.doors.shell._place[1].label == "ป.4/1 + ป.5/1"
    settings(inside, "small")
    inside.press("Separate")
    inside.settle()
    assert bar._classes.count() == 3


def test_a_further_role_is_ticked_and_is_there_at_the_next_sign_in(inside, tmp_path):
    screen = settings(inside, "people")
    screen.section._show_own()
    inside.settle()
    part = screen.section.findChild(RolesPart)
    part._further[Role.GUIDANCE].click()
    assert part.also == (Role.GUIDANCE,)
    inside.press("Save")
    inside.settle()
    inside.close()
    services = opened(tmp_path / "a.careapp")
    assert services.actor.may(Action.SEALED_NOTES)
    assert services.people.pupils(TERM)
    services.close()
