"""The teams of a year through the services: who keeps which, in what order, and a new year."""

from dataclasses import replace
from datetime import date

import pytest

from careapp.domain.access import Role
from careapp.domain.partners import Partner
from careapp.domain.teams import Member, Order
from careapp.errors import CareError, NotAllowed
from careapp.services.report_kinds import Wanted
from tests.services.samples import P4, P5, TERM

YEAR = 2569


def add(services, team="lead", name="นายสมมติ", **more):
    return services.teams.save_member(Member("", YEAR, team, name, **more))


def names(services, team="lead", room=""):
    return [each.name for each in services.teams.members(YEAR, team, room)]


def test_members_are_put_last_moved_changed_taken_out_and_put_back(filled):
    first, second = add(filled, name="ก"), add(filled, name=" ข  ข ")
    assert names(filled) == ["ก", "ข ข"]
    filled.teams.move_member(second.id, -1)
    filled.teams.move_member(second.id, -1)  # it is first already
    assert names(filled) == ["ข ข", "ก"]
    filled.teams.save_member(replace(first, name="ค", turn=5))
    was = filled.teams.remove_member(second.id)
    assert names(filled) == ["ค"]
    filled.teams.save_member(was)
    assert names(filled) == ["ข ข", "ค"]


def test_a_name_and_position_are_written_down_as_they_are_now(filled):
    hospital = filled.partners.save(Partner("", "state", "โรงพยาบาล", "หมอ", "แพทย์"))
    board = filled.partners.save(Partner("", "board", "กรรมการสถานศึกษา"))
    own = add(filled, name="", staff=filled.actor.staff)
    assert own.name == filled.actor.name
    doctor = add(filled, name="", partner=hospital.id)
    assert (doctor.name, doctor.position) == ("หมอ", "แพทย์ โรงพยาบาล")
    assert add(filled, name="", partner=board.id).name == "กรรมการสถานศึกษา"
    for nobody in (
        Member("", YEAR, "lead"),
        Member("", YEAR, "none", "ก"),
        Member("", YEAR, "do", " "),
    ):
        with pytest.raises(CareError):
            filled.teams.save_member(nobody)


def test_a_teacher_keeps_the_parents_of_her_own_class_and_no_team_of_the_school(filled, as_role):
    teacher = as_role(Role.TEACHER, (P4.label,))
    chair = add(teacher, "parents", "นางดวงใจ", classroom=P4.label, post="chair")
    assert names(teacher, "parents", P4.label) == ["นางดวงใจ"]
    other = add(filled, "parents", "นายอื่น", classroom=P5.label)
    for refused in (
        lambda: add(teacher),
        lambda: add(teacher, "parents", "นายอื่น", classroom=P5.label),
        lambda: add(teacher, "parents", "นายอื่น"),
        lambda: teacher.teams.remove_member(other.id),
        lambda: teacher.teams.members(YEAR, "parents", P5.label),
        lambda: teacher.teams.save_order(YEAR, Order("1")),
        lambda: teacher.teams.copy(YEAR, YEAR - 1),
    ):
        with pytest.raises(NotAllowed):
            refused()
    assert [each.id for each in teacher.teams.year(YEAR).members] == [chair.id]
    assert {each.id for each in filled.teams.year(YEAR).members} == {chair.id, other.id}
    assert [each.id for each in filled.teams.year(YEAR, P5).members] == [other.id]


def test_the_director_keeps_the_teams_and_the_order(as_role):
    director = as_role(Role.DIRECTOR)
    order = Order(" 14/2569 ", date(2026, 5, 20), "นายสมมติ", "ผู้อำนวยการ")
    director.teams.save_order(YEAR, order)
    add(director)
    assert director.teams.order(YEAR) == replace(order, number="14/2569")
    before = director.desk.db.total_changes
    director.teams.save_order(YEAR, order)
    assert director.desk.db.total_changes == before


def test_a_new_year_begins_with_the_teams_of_the_last_and_can_be_taken_back(filled, as_role):
    gone = as_role(Role.TEACHER, (P4.label,)).actor.staff
    for staff, name in ((filled.actor.staff, ""), (gone, ""), ("", "นายสมมติ")):
        add(filled, name=name, staff=staff, post="chair")
    add(filled, "parents", "นางดวงใจ", classroom=P4.label)
    person = next(each for each in filled.accounts.staff() if each.id == gone)
    filled.accounts.close(person)
    assert filled.teams.year(YEAR + 1).before == YEAR
    made = filled.teams.copy(YEAR + 1, YEAR)
    copied = filled.teams.year(YEAR + 1)
    assert [each.name for each in copied.members] == [filled.actor.name, "นายสมมติ"]
    assert filled.teams.copy(YEAR + 1, YEAR) == ()  # it has its teams already
    filled.teams.remove_all(made)
    assert filled.teams.year(YEAR + 1).members == ()


def test_the_report_has_every_team_and_is_signed_by_who_signs_the_order(filled):
    empty = filled.reports.build("teams", Wanted(TERM))
    assert empty.signers == filled.settings.signers()
    add(filled, name="นายสมมติ", post="chair", position="ผู้อำนวยการ")
    add(filled, "do", "ครูมะลิ", post="adviser", classroom=P4.label)
    add(filled, "parents", "นางดวงใจ", classroom=P4.label)
    filled.teams.save_order(YEAR, Order("14/2569", date(2026, 5, 20), "นายสมมติ", "ผู้อำนวยการ"))
    report = filled.reports.build("teams", Wanted(TERM))
    tables = [each for each in report.sections[0].blocks if hasattr(each, "rows")]
    assert [len(each.rows) for each in tables] == [1, 1, 1]
    assert tables[1].rows[0].values[-2:] == ("ป.4/1", "ครูที่ปรึกษา")
    assert [(each.name, each.position) for each in report.signers] == [("นายสมมติ", "ผู้อำนวยการ")]
    assert {each.row: each.n for each in report.data}["coordinate"] == 0


@pytest.mark.parametrize("ending", ["xlsx", "pdf"])
def test_the_report_becomes_a_paper(filled, tmp_path, ending):
    add(filled, name="นายสมมติ", post="chair", position="ผู้อำนวยการ")
    path = tmp_path / f"teams.{ending}"
    filled.reports.write(filled.reports.build("teams", Wanted(TERM)), path)
    assert path.stat().st_size > 2000
