"""What each role finds in the window."""

import pytest

from careapp import i18n
from careapp.domain.access import DISTRICT_ROLES, SCHOOL_ROLES, Action, Actor, Role
from careapp.services.accounts import NewAccount
from careapp.services.district_opening import create_district
from careapp.ui import places
from careapp.ui.screens.district_settings import DistrictSettingsScreen
from careapp.ui.screens.settings import SettingsScreen
from tests.services.samples import P4
from tests.ui.districts import DISTRICT
from tests.ui.schools import clock, create

LOGIN = "kru-dara"
CLASSES = {Role.TEACHER: (P4.label,), Role.GRADE_HEAD: (P4.grade,)}
# Only who hands the pack in is led there.
NEEDS = {"submissions": Action.SUBMIT}


@pytest.mark.parametrize("role", SCHOOL_ROLES)
def test_packages_are_for_who_carries_records_from_laptop_to_laptop(role):
    actor = Actor("x", "ครูดารา", role)
    assert places.carries_packages(actor) == (role not in (Role.DIRECTOR, Role.NURSE))


@pytest.mark.long
@pytest.mark.parametrize("role", SCHOOL_ROLES)
def test_no_place_and_no_part_of_the_settings_refuses_whom_it_is_offered(visit, tmp_path, role):
    i18n.use_language("en")
    made = create(tmp_path / "a", plain=True).services
    made.accounts.add(NewAccount(LOGIN, "ครูดารา", "", role, classes=CLASSES.get(role, ())))
    path = made.desk.file.folder.path
    made.close()
    visit.begin(path)
    visit.sign_in(login=LOGIN, password="")
    actor = visit.doors.session.actor
    offered = [each for each in places.IDS if each not in NEEDS or actor.may(NEEDS[each])]
    assert refused(visit, [each for each in offered if each in visit.doors.shell._ids],
                   SettingsScreen.parts) == []  # fmt: skip


@pytest.mark.long
@pytest.mark.parametrize("role", DISTRICT_ROLES)
def test_nor_does_any_in_the_window_of_a_district(visit, tmp_path, role):
    i18n.use_language("en")
    first = NewAccount("mali", "นางสาวมะลิ ใจดี", "")
    made = create_district(tmp_path / "d", DISTRICT, first, clock(), "i", plain=True).services
    made.accounts.add(NewAccount(LOGIN, "ดารา", "", role))
    path = made.desk.file.folder.path
    made.close()
    visit.begin(path)
    visit.sign_in("", login=LOGIN, password="")
    assert refused(visit, visit.doors.shell._ids, DistrictSettingsScreen.parts) == []


def refused(visit, offered, parts):
    """Where a refusal stands on a page that was opened."""
    found = []
    for place, detail in (*((each, None) for each in offered),
                          *(("settings", {"section": each}) for each in parts)):  # fmt: skip
        visit.go(place, detail)
        visit.settle()
        words = visit.words()
        found += [
            f"{place} {detail}: {each}"
            for each in ("Your role", "your classes", "your own classes only")
            if each in words
        ]
    return found
