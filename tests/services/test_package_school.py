"""What a package changes of the school's own data is told one by one, and held up where it is not
for whom it comes from; and a past that laptops remember in two ways."""

from dataclasses import replace
from datetime import timedelta

import pytest

from careapp.domain.access import Role
from careapp.domain.schools import Term
from careapp.errors import CareError, NotAllowed
from careapp.services.accounts import NewAccount, actor_of
from careapp.store import schools
from careapp.store.journal import PURGE, Entry
from careapp.store.school_file import local
from tests.services.laptops import carried, joined, log, sent
from tests.services.samples import P4, P5, TERM
from tests.store.rewriting import rewrite


@pytest.fixture
def mali(filled, tmp_path):
    services = joined(filled, tmp_path, "mali", [P4])
    yield services
    services.close()


def staff(school, login):
    return next(each for each in school.accounts.staff() if each.login == login)


def looked(filled, mali, tmp_path):
    return filled.packages.look_into([sent(mali, filled, tmp_path)])


def forged(mali, *entries):
    """Past the rules of the program, as somebody with her own laptop can."""
    mali.desk.write(entries)


def test_who_makes_herself_administrator_on_her_own_laptop_is_held_up(filled, mali, tmp_path):
    me = staff(mali, "mali")
    forged(mali, schools.save_staff(replace(me, role=Role.ADMINISTRATOR)))
    shown = looked(filled, mali, tmp_path)
    (change,) = shown.school
    assert change.words == "บัญชี: ครูmali – บทบาท: ครูที่ปรึกษา → ผู้ดูแลระบบ"
    assert (change.who, change.allowed) == ("ครูmali", False)
    assert shown.beyond == (change,)
    before = log(filled)
    with pytest.raises(CareError) as problem:
        filled.packages.receive(shown)
    assert change.words in str(problem.value)
    assert log(filled) == before
    assert staff(filled, "mali").role == Role.TEACHER
    assert filled.packages.receive(shown, beyond=True).added == shown.new
    assert looked(filled, mali, tmp_path).beyond == ()  # it was decided
    assert filled.backups.check() == []


def test_only_who_may_change_it_herself_takes_it_in_all_the_same(filled, mali, tmp_path):
    me = staff(mali, "mali")
    forged(mali, schools.save_staff(replace(me, role=Role.ADMINISTRATOR)))
    helper = filled.accounts.add(NewAccount("deputy", "รองฯ", "", Role.COORDINATOR))
    deputy = filled.as_actor(actor_of(helper))
    shown = looked(deputy, mali, tmp_path)
    with pytest.raises(NotAllowed):
        deputy.packages.receive(shown, beyond=True)
    assert staff(filled, "mali").role == Role.TEACHER


def test_a_role_that_comes_in_one_package_gives_no_right_to_the_next(filled, mali, tmp_path):
    me = staff(mali, "mali")
    forged(mali, schools.save_staff(replace(me, role=Role.ADMINISTRATOR)))
    first = sent(mali, filled, tmp_path)
    forged(mali, schools.save_setting("signers", []))
    shown = filled.packages.look_into([first, sent(mali, filled, tmp_path)])
    assert [each.allowed for each in shown.school] == [False, False]


def test_a_package_that_waits_keeps_no_other_one_waiting(filled, mali, tmp_path):
    dara = joined(filled, tmp_path, "dara", [P5], seed=9)
    child = dara.people.pupils(TERM, P5)[0].student
    dara.people.save_student(replace(child, nickname="กล้วย"))
    forged(mali, schools.save_staff(replace(staff(mali, "mali"), role=Role.ADMINISTRATOR)))
    waits, free = sent(mali, filled, tmp_path), sent(dara, filled, tmp_path)
    shown = filled.packages.look_into([waits, free])
    assert [each.path for each in shown.arriving] == [free, waits]
    taken = filled.packages.receive(shown)
    assert (taken.added, taken.left) == (1, (waits,))
    assert filled.people.student(child.id).nickname == "กล้วย"
    assert staff(filled, "mali").role == Role.TEACHER
    shown = filled.packages.look_into(taken.left)
    assert filled.packages.receive(shown, beyond=True).left == ()
    assert staff(filled, "mali").role == Role.ADMINISTRATOR
    dara.close()


def test_what_waits_in_one_package_does_not_come_along_in_another(filled, mali, tmp_path):
    """The second has what the first may not bring, and is from a clock that is ahead."""
    forged(mali, schools.save_staff(replace(staff(mali, "mali"), role=Role.ADMINISTRATOR)))
    first, now = sent(mali, filled, tmp_path), mali.desk.file.clock.now
    object.__setattr__(mali.desk.file.clock, "now", lambda: now() + timedelta(days=11))
    child = mali.people.pupils(TERM, P4)[0].student
    mali.people.save_student(replace(child, nickname="กล้วย"))
    shown = filled.packages.look_into([first, sent(mali, filled, tmp_path)])
    for sure in ({"ahead": True}, {"beyond": True}):
        with pytest.raises(CareError):
            filled.packages.receive(shown, **sure)
    assert staff(filled, "mali").role == Role.TEACHER
    assert filled.packages.receive(shown, ahead=True, beyond=True).added == shown.new == 2


BEYOND = (
    (schools.save_term(Term(2569, 1, TERM.start, TERM.end, TERM.start)), "2569/1"),
    (schools.save_setting("signers", []), "ผู้ลงนาม"),
    (schools.save_setting("let_go:another-site", {}), "คืนแล้ว"),
    (Entry("school", "x", {"name": "อื่น"}), "อื่น"),
    (Entry("role_key", "k", {"role": "guidance"}), "บันทึกปิดผนึก"),
    (Entry("own_form", "f", {"form": "mine"}), "mine"),
    (Entry("target", "t", {"indicator": "i"}), "เป้าหมาย"),
    (Entry("staff", "new", {"name": "ใครไม่รู้", "role": "director"}), "ผู้อำนวยการ"),
    (Entry(PURGE, "nobody", {}), "ถาวร"),
)


def test_what_a_teacher_cannot_write_through_the_program_is_not_for_her(filled, mali, tmp_path):
    forged(mali, *(entry for entry, _ in BEYOND))
    found = looked(filled, mali, tmp_path).beyond
    assert len(found) == len(BEYOND)
    for change, (_, words) in zip(found, BEYOND, strict=True):
        assert words in change.words


def test_a_child_that_her_laptop_erases_is_named_before_it_is_gone(filled, mali, tmp_path):
    child = filled.people.pupils(TERM, P4)[0].student
    forged(mali, Entry(PURGE, child.id, {}))
    (change,) = looked(filled, mali, tmp_path).beyond
    assert child.first_name in change.words
    assert filled.people.student(child.id) == child


def test_what_her_work_writes_is_taken_in_without_a_question(filled, mali, tmp_path):
    child = mali.people.pupils(TERM, P4)[0].student
    mali.people.save_student(replace(child, nickname="กล้วย"))
    mali.plans.open(child.id)
    shown, _ = carried(mali, filled, tmp_path)
    assert shown.school == shown.beyond == ()
    filled.settings.save_thai_digits(True)  # and of the coordinator's laptop nothing is asked
    shown, _ = carried(filled, mali, tmp_path, P4)
    assert [each.allowed for each in shown.school] == [True]


def test_the_laptop_of_one_who_may_is_shown_and_not_held_up(filled, mali, tmp_path):
    filled.accounts.change(replace(staff(filled, "mali"), role=Role.ADMINISTRATOR))
    carried(filled, mali, tmp_path, P4)
    as_admin = mali.as_actor(actor_of(staff(mali, "mali")))
    as_admin.settings.save_thai_digits(True)
    shown, _ = carried(mali, filled, tmp_path)
    assert [(each.words, each.allowed) for each in shown.school] == [("การตั้งค่า: เลขไทย", True)]
    assert filled.settings.thai_digits()
    as_admin.settings.save_thai_digits(False)
    filled.accounts.close(staff(filled, "mali"))  # she does not work here any more
    assert [each.words for each in looked(filled, mali, tmp_path).beyond] == ["การตั้งค่า: เลขไทย"]


def test_a_past_that_was_rewritten_here_is_found_when_a_package_comes_back(filled, mali, tmp_path):
    path = sent(mali, filled, tmp_path)
    with filled.desk.file.transaction():
        rewrite(filled.desk.db, local(filled.desk.db, "site"), name="โรงเรียนอื่น")
    filled.desk.file.journal.rebuild()
    filled.desk.file.journal.reload()
    assert filled.backups.check() == []
    shown = filled.packages.look_into([path])
    (refused,) = shown.refused  # it holds the entries as they were
    assert "เครื่องนี้" in refused.why
    assert shown.arriving == ()
    (fault,) = filled.backups.check()
    assert "ครูmali" in fault


def test_what_was_told_of_this_laptop_comes_back_and_the_check_uses_it(filled, mali, tmp_path):
    path = sent(mali, filled, tmp_path)
    with filled.desk.file.transaction():
        rewrite(filled.desk.db, local(filled.desk.db, "site"), "look", name="another")
    filled.desk.file.looks.reload()
    assert filled.backups.check() == []
    shown = filled.packages.look_into([path])
    (doubt,) = shown.doubts
    assert "ครูmali" in doubt
    (fault,) = filled.backups.check()
    assert "ครูmali" in fault
