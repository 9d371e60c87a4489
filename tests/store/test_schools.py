from dataclasses import replace
from datetime import date

from careapp.domain.people import Staff
from careapp.domain.schools import School, usual_term
from careapp.store import schools


def test_the_school_comes_back_as_it_was_saved(school):
    assert schools.school(school.db) is None
    made = School("s", "โรงเรียนบ้านตัวอย่าง", "42019999", "สพป.สมมติ เขต 1", percode="520224")
    school.journal.write("me", [schools.save_school(made)])
    assert schools.school(school.db) == made


def test_terms_come_oldest_first_with_the_schools_own_days(school):
    first = replace(usual_term(2569, 1), count_day=date(2026, 6, 12))
    school.journal.write("me", [schools.save_term(usual_term(2569, 2)), schools.save_term(first)])
    assert schools.terms(school.db) == (first, usual_term(2569, 2))


def test_staff_are_found_by_login_while_they_are_active(school):
    mali = Staff("m", "ครูมะลิ", "ครู", "", "mali", "teacher", ("ป.4/1",))
    school.journal.write("me", [schools.save_staff(mali)])
    assert schools.staff_by_login(school.db, "mali") == mali
    school.journal.write("me", [schools.save_staff(replace(mali, active=False))])
    assert schools.staff_by_login(school.db, "mali") is None
    assert schools.staff(school.db) == (replace(mali, active=False),)


def test_a_setting_keeps_its_shape(school):
    signers = [{"label": "ผู้รายงาน", "name": "", "position": ""}]
    school.journal.write("me", [schools.save_setting("signers", signers)])
    school.journal.write("me", [schools.save_setting("title:class-list", "รายชื่อ")])
    assert schools.setting(school.db, "signers") == signers
    assert schools.setting(school.db, "nothing", "else") == "else"
    assert dict(schools.settings(school.db, "title:")) == {"class-list": "รายชื่อ"}


def test_those_in_a_role_are_found_by_their_main_role_and_by_a_further_one(school):
    mali = Staff("m", "ครูมะลิ", role="teacher")
    dao = Staff("d", "ครูดาว", role="guidance")
    both = Staff("b", "ครูกล้า", role="teacher", also=("director", "guidance"))
    gone = Staff("g", "ครูลา", role="guidance", active=False)
    school.journal.write("me", [schools.save_staff(each) for each in (mali, dao, both, gone)])
    assert schools.staff_with(school.db, ["guidance"]) == [both, dao]
    assert schools.staff_with(school.db, ["administrator"]) == []
    assert schools.staff_names(school.db) == {
        each.id: each.name for each in schools.staff(school.db)
    }
