"""The directory of partners through the services: who keeps it, and what it says of each."""

from dataclasses import replace

import pytest

from careapp.domain.access import Role
from careapp.domain.partners import Partner
from careapp.errors import CareError, NotAllowed
from careapp.services.partners import took_part
from careapp.store import partners as store_partners
from careapp.store.journal import Entry
from tests.services.samples import P4, P5, TERM


@pytest.fixture
def hospital(filled):
    return filled.partners.save(Partner("", "state", " โรงพยาบาล  สมมติ ", "หมอ"))


def test_a_partner_is_kept_tidied_and_found_again(filled, hospital):
    assert hospital.name == "โรงพยาบาล สมมติ"
    assert filled.partners.partner(hospital.id) == hospital
    changed = filled.partners.save(replace(hospital, helps="ตรวจ\nรักษา"))
    assert filled.partners.partners() == (changed,)
    before = filled.desk.db.total_changes
    filled.partners.save(changed)
    assert filled.desk.db.total_changes == before


def test_one_without_name_or_kind_is_not_kept_and_one_that_is_gone_says_so(filled):
    for partner in (
        Partner("", "state", " "),
        Partner("", "none", "วัด"),
        Partner("x", "state", "ก"),
    ):
        with pytest.raises(CareError):
            filled.partners.save(partner)


def test_one_that_helps_no_longer_is_not_offered_and_comes_back(filled, hospital):
    filled.partners.retire(hospital.id)
    assert filled.partners.partners() == ()
    assert [each.active for each in filled.partners.partners(active=False)] == [False]
    assert filled.partners.bring_back(hospital.id) == hospital


@pytest.mark.parametrize("role", [Role.GUIDANCE, Role.DIRECTOR])
def test_guidance_and_director_keep_the_directory(as_role, role):
    as_role(role).partners.save(Partner("", "local", "อบต.สมมติ"))


def test_a_teacher_sees_it_and_does_not_keep_it(as_role, hospital):
    teacher = as_role(Role.TEACHER, (P4.label,))
    assert teacher.partners.partners() == (hospital,)
    for write in (teacher.partners.save, lambda each: teacher.partners.retire(each.id)):
        with pytest.raises(NotAllowed):
            write(hospital)


def refer(services, partner, room, day="2026-06-10"):
    student = services.people.pupils(TERM, room)[0].student.id
    fields = {"student": student, "partner": partner.id, "opened_on": day, "problem": "ซึม"}
    services.desk.write([Entry("referral", services.desk.new_id(), fields, student)])


def test_what_is_about_children_out_of_reach_is_only_counted(filled, as_role, hospital):
    refer(filled, hospital, P4)
    refer(filled, hospital, P5)
    assert filled.partners.directory().counts == {hospital.id: 2}
    whole = filled.partners.uses(hospital.id)
    assert (len(whole.seen), len(whole.children), whole.others) == (2, 2, 0)
    mine = as_role(Role.TEACHER, (P4.label,)).partners.uses(hospital.id)
    assert (len(mine.seen), len(mine.children), mine.others) == (1, 1, 1)


def test_who_took_part_in_a_year(filled, hospital):
    for day in ("2026-05-16", "2027-05-15", "2026-05-15", "2027-05-16"):
        refer(filled, hospital, P4, day)
    topic = {"day": "2026-07-01", "topic": "ค่าย", f"partner.{hospital.id}": True, "partner.x": True}
    filled.desk.write([Entry("activity", "a", topic)])
    found = took_part(filled.desk, 2569)
    assert found.referrals == {hospital.id: 2}
    assert found.activities == {hospital.id: 1, "x": 1}
    assert (found.everybody, found.times) == ({hospital.id, "x"}, 4)
    assert took_part(filled.desk, 2571).times == 0
    assert len(list(store_partners.uses(filled.desk.db))) == 6
