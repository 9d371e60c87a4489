from dataclasses import replace
from datetime import date

import pytest

from careapp.domain.access import Role
from careapp.domain.schools import Signer
from careapp.errors import CareError, NotAllowed
from tests.services.samples import TERM


def test_choices_are_kept(school):
    signers = (Signer("ผู้รายงาน", "ครูมะลิ", "ครู"), Signer("ผู้รับรอง"))
    school.settings.save_signers(signers)
    school.settings.save_title("class-list", "รายชื่อนักเรียน")
    school.settings.save_thai_digits(True)
    school.settings.use_edition("sdq-teacher", "dmh-2011")
    assert school.settings.signers() == signers
    assert school.settings.title("class-list") == "รายชื่อนักเรียน"
    assert school.settings.title("headcount") == ""
    assert school.settings.thai_digits()
    assert school.forms.edition_in_use("sdq-teacher").id == "dmh-2011"
    assert school.forms.edition_in_use("sdq-parent").id == "obec"


def test_a_term_may_be_shifted_but_stays_sound(school):
    shifted = replace(TERM, start=date(2026, 5, 18))
    school.settings.save_term(shifted)
    assert school.people.term("2569/1") == shifted
    with pytest.raises(CareError):
        school.settings.save_term(replace(TERM, count_day=date(2026, 12, 1)))


def test_an_unknown_edition_is_refused(school):
    with pytest.raises(CareError):
        school.settings.use_edition("sdq-teacher", "none")


def test_a_teacher_changes_no_settings(as_role):
    teacher = as_role(Role.TEACHER)
    with pytest.raises(NotAllowed):
        teacher.settings.save_title("class-list", "x")
