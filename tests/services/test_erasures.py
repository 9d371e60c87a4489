"""A child is erased for good: here, in what is merged later, and in the bytes of the file."""

from datetime import date

import pytest

from careapp.domain.access import Role
from careapp.errors import CareError, NotAllowed
from careapp.store import check
from careapp.store.journal import Entry
from tests.services.lives import SECRET, live
from tests.services.samples import TERM

WHY = "ผู้ปกครองขอให้ลบตามมาตรา 33"


def test_nothing_goes_unless_the_name_is_typed_again_and_a_reason_given(filled):
    child = filled.people.find("5001")
    for name, reason in (("เด็กชายอื่น", WHY), ("", WHY), (child.name, "  "), (child.name, "ok")):
        with pytest.raises(CareError):
            filled.erasures.erase(child.id, name, reason)
    assert filled.people.find("5001") == child
    assert filled.erasures.all() == []


def test_all_of_the_child_goes_and_nothing_else_and_the_file_stays_sound(filled):
    child = live(filled)
    others = [each.student.id for each in filled.people.pupils(TERM)]
    before = filled.erasures.look(child.id)
    assert {"data", "records", "plans", "referrals", "cards", "documents", "sealed"} <= set(
        before.counts
    )
    made = filled.erasures.erase(child.id, child.name, WHY)
    assert made.counts == before.counts
    with pytest.raises(CareError):
        filled.people.student(child.id)
    left = [each.student.id for each in filled.people.pupils(TERM)]
    assert left == [each for each in others if each != child.id]
    assert check.faults(filled.desk.file) == []
    db = filled.desk.db
    rows = db.execute("SELECT count(*) FROM change WHERE student = ? AND fields <> ''", (child.id,))
    assert rows.fetchone()[0] == 0
    whole = filled.desk.file.folder.data.read_bytes()
    wal = filled.desk.file.folder.data.with_name("data.db-wal")
    whole += wal.read_bytes() if wal.exists() else b""
    for text in (child.first_name + " ", SECRET, child.national_id):
        assert not text.strip() or text.strip().encode() not in whole


def test_what_another_laptop_wrote_about_the_child_before_does_not_bring_it_back(filled):
    child = live(filled)
    old = list(filled.desk.file.journal.changes(child.id))
    filled.erasures.erase(child.id, child.name, WHY)
    filled.desk.file.journal.merge(old)
    late = Entry("plan_note", "late", {"student": child.id, "text": SECRET}, child.id)
    filled.desk.write([late])
    assert not filled.desk.db.execute("SELECT 1 FROM plan_note WHERE id = 'late'").fetchone()
    with pytest.raises(CareError):
        filled.people.student(child.id)


def test_what_stays_is_when_who_why_and_how_much_and_a_paper_without_the_name(filled):
    child = live(filled)
    made = filled.erasures.erase(child.id, child.name, WHY)
    assert filled.erasures.all() == [made]
    assert (made.day, made.reason) == (filled.desk.today, WHY)
    paper = filled.personal_papers.certificate(filled.erasures.certificate(made.id))
    said = repr(paper)
    assert "ครูผู้ดูแล" in said
    for text in (child.first_name, child.last_name, child.id, WHY):
        assert text not in said
    with pytest.raises(CareError):
        filled.erasures.certificate("nothing")


def test_old_backups_are_told_and_go_once_a_fresh_one_is_there(filled):
    child = filled.people.find("5001")
    folder = filled.desk.file.folder.path / "backups"
    folder.mkdir(exist_ok=True)
    old = folder / "2026-05-01-daily.carebackup"
    filled.backups.make(old)
    assert [each.day for each in filled.erasures.look(child.id).backups] == [date(2026, 5, 1)]
    made = filled.erasures.erase(child.id, child.name, WHY)
    assert filled.erasures.certificate(made.id).backups == (date(2026, 5, 1),)
    assert filled.erasures.renew_backups() == 1
    assert not old.exists()
    assert [each.day for each in filled.backups.kept()] == [filled.desk.today]


def test_a_child_that_is_still_here_is_said_to_be_so(filled):
    going = filled.erasures.look(filled.people.find("5001").id)
    assert going.still_here
    assert going.kept_until is None


@pytest.mark.parametrize("role", [Role.TEACHER, Role.GUIDANCE, Role.COORDINATOR, Role.NURSE])
def test_only_director_and_administrator_erase(filled, as_role, role):
    child, other = filled.people.find("5001"), as_role(role, ["ป.4/1"])
    for work in (
        lambda: other.erasures.look(child.id),
        lambda: other.erasures.erase(child.id, child.name, WHY),
        other.erasures.renew_backups,
    ):
        with pytest.raises(NotAllowed):
            work()
    assert as_role(Role.DIRECTOR).erasures.look(child.id).student == child
