from dataclasses import replace
from datetime import date

import pytest

from careapp.domain.access import Role
from careapp.domain.people import Classroom
from careapp.domain.schools import Signer
from careapp.errors import CareError, NotAllowed
from careapp.services.class_sheets import Filled
from careapp.services.opening import open_school
from careapp.services.people import rooms_of
from careapp.services.reports import Wanted
from tests.services.samples import TERM


def test_choices_are_kept(school):
    signers = (Signer("ผู้รายงาน", "ครูมะลิ", "ครู"), Signer("ผู้รับรอง"))
    school.settings.save_signers(signers)
    school.settings.save_title("class-list", "รายชื่อนักเรียน")
    school.settings.save_thai_digits(True)
    assert school.settings.signers() == signers
    assert school.settings.title("class-list") == "รายชื่อนักเรียน"
    assert school.settings.title("headcount") == ""
    assert school.settings.thai_digits()


def test_a_term_may_be_shifted_but_stays_sound(school):
    shifted = replace(TERM, start=date(2026, 5, 18))
    school.settings.save_term(shifted)
    assert school.people.term("2569/1") == shifted
    with pytest.raises(CareError):
        school.settings.save_term(replace(TERM, count_day=date(2026, 12, 1)))


def test_a_teacher_changes_no_settings(as_role):
    teacher = as_role(Role.TEACHER)
    with pytest.raises(NotAllowed):
        teacher.settings.save_title("class-list", "x")


def ids(form):
    return [scale.id for scale in form.scales]


def test_a_dimension_is_in_the_form_as_soon_as_it_is_added(school):
    plain = ids(school.forms.form("screening-11"))
    assert {each.id for each in school.forms.additions()} >= {"gambling", "mental_health"}
    school.settings.use_additions(["gambling"])
    assert school.settings.additions() == ("gambling",)
    assert ids(school.forms.form("screening-11")) == [*plain, "gambling"]
    school.settings.use_additions([])
    assert ids(school.forms.form("screening-11")) == plain


def test_an_unknown_dimension_is_refused_and_changes_nothing(school):
    school.settings.use_additions(["mental_health"])
    before = ids(school.forms.form("screening-11"))
    with pytest.raises(CareError):
        school.settings.use_additions(["gambling", "astrology"])
    assert school.settings.additions() == ("mental_health",)
    assert ids(school.forms.form("screening-11")) == before


def test_added_dimensions_are_there_at_the_next_opening(school, stepping):
    school.settings.use_additions(["gambling"])
    path = school.desk.file.folder.path
    school.close()
    again = open_school(path, "", "", stepping.clock(), "install-1")
    assert "gambling" in ids(again.forms.form("screening-11"))
    again.close()


def test_what_was_answered_in_a_dimension_outlives_its_removal(filled):
    form_id, child = "screening-11", filled.people.pupils(TERM)[0].student
    filled.settings.use_additions(["gambling"])
    answers = {"learning": "normal", "gambling": "problem"}
    filled.screenings.record(form_id, TERM, [Filled(child, answers)])
    filled.settings.use_additions([])
    wanted = Wanted(TERM, Classroom("ป.4", "1"))
    assert "gambling" not in {
        each.row for each in filled.reports.build("screening-class", wanted).data
    }
    filled.settings.use_additions(["gambling"])
    again = filled.screenings.counted(TERM, (form_id,))
    assert [each.answers for each in again] == [answers]


def test_joined_classes_are_one_in_the_window_and_apart_in_reports(filled):
    filled.settings.save_room_groups([["ป.4/1", "ป.5/1"]])
    (room,) = rooms_of(filled.desk, TERM)
    assert room.label == "ป.4/1 + ป.5/1"
    assert [each.label for each in filled.people.classrooms(TERM)] == ["ป.4/1", "ป.5/1"]
    assert len(filled.people.pupils(TERM, room)) == 5
    assert len(filled.home.today(TERM, room).counted) == 5
    assert len(filled.screenings.sheet("screening-11", TERM, room).lines) == 5


def test_a_teacher_of_half_a_joined_class_sees_her_half(filled, as_role):
    filled.settings.save_room_groups([["ป.4/1", "ป.5/1"]])
    hers = as_role("teacher", ["ป.4/1"])
    assert [each.label for each in rooms_of(hers.desk, TERM)] == ["ป.4/1"]
    (whole,) = rooms_of(filled.desk, TERM)
    with pytest.raises(NotAllowed):
        hers.people.pupils(TERM, whole)


@pytest.mark.parametrize("groups", [[["ป.4/1"]], [["ป.4/1", "ป.5/1"], ["ป.5/1", "ป.6/1"]]])
def test_a_class_is_joined_once_and_with_another(filled, groups):
    with pytest.raises(CareError):
        filled.settings.save_room_groups(groups)
