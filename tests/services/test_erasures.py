"""A child is erased for good: here, in what is merged later, and in the bytes of the file."""

import base64
from datetime import date

import pytest

from careapp.domain.access import Role
from careapp.domain.erasures import PARTS
from careapp.errors import CareError, NotAllowed
from careapp.i18n import in_language
from careapp.store import check, kept_backups, wal
from careapp.store.journal import Entry
from tests.services.lives import SECRET, live
from tests.services.samples import TERM

REST = (
    "The school has erased in careapp, of what it kept about one student, what is listed here. It "
    "cannot be brought back; an old package from another laptop does not bring it back either. The "
    "rest is kept."
)
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


JPEG = b"\xff\xd8\xff" + b"a small picture"


def of(services, student):
    """What the typed tables hold of a child, by table."""
    db, found = services.desk.db, {}
    for (table,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        rows = db.execute(f"SELECT * FROM {table}").fetchall()
        if table not in ("change", "look", "purge", "local"):
            found[table] = [row for row in rows if student in repr(row)]
    records = {row[0] for row in found["record"]}
    rows = db.execute("SELECT * FROM result").fetchall()
    found["result"] = [row for row in rows if row[0] in records]
    return {table: rows for table, rows in found.items() if rows}


def lived(services):
    """A child with something in every part."""
    child = live(services)
    record = services.desk.db.execute(
        "SELECT id FROM record WHERE student = ? AND form = 'home-visit'", (child.id,)
    ).fetchone()[0]
    services.desk.write([
        Entry("photo", "photo-1", {"student": child.id, "record": record, "item": "picture",
                                   "bytes": base64.b64encode(JPEG).decode()}, child.id),
        Entry("alarm", f"{record}|abuse", {"student": child.id, "record": record,
                                           "form": "home-visit", "danger": "abuse"}, child.id),
    ])  # fmt: skip
    return child


GOES = {
    "photos": {"photo"}, "documents": {"document"}, "sealed": {"sealed_note"},
    "alarms": {"alarm"}, "cards": {"report_card"}, "visits": {"visit_task"},
    "records": {"record", "result", "photo", "alarm"},
    "plans": {"plan", "plan_move", "plan_step", "plan_note", "sealed_note"},
    "referrals": {"referral", "referral_move", "referral_note"},
}  # fmt: skip


@pytest.mark.parametrize("part", PARTS)
def test_a_part_goes_alone_and_stays_gone_when_an_old_package_comes(filled, part):
    child = lived(filled)
    old, before = list(filled.desk.file.journal.changes()), of(filled, child.id)
    counts = filled.erasures.look(child.id, part).counts
    made = filled.erasures.erase(child.id, child.name, WHY, part)
    assert (made.part, made.counts, made.student) == (part, counts, child.id)
    assert filled.erasures.all() == [made]
    kept = {table: rows for table, rows in before.items() if table not in GOES[part]}
    assert of(filled, child.id) == kept
    filled.desk.file.journal.merge(old)
    for tbl in GOES[part]:  # what another laptop wrote on the same rows before it knew
        for row in before.get(tbl, ()):
            if tbl != "result":
                late = {"student": child.id, "reason": "มาช้า"}
                filled.desk.write([Entry(tbl, row[0], late, child.id)])
    assert of(filled, child.id) == kept
    filled.desk.file.journal.rebuild()
    assert of(filled, child.id) == kept
    assert filled.people.student(child.id) == child
    assert part not in filled.erasures.look(child.id).parts
    with pytest.raises(CareError):
        filled.erasures.look(child.id, part)
    known = check.faults(filled.desk.file)
    assert [each for each in known if "sealed_note" not in each] == []  # that of a made-up plan


def test_the_records_of_one_form_go_with_their_scores_and_photos_and_no_others(filled):
    child = lived(filled)
    going = filled.erasures.look(child.id)
    assert {part for part in going.parts if part.startswith("form:")} == {
        "form:home-visit", "form:observation", "form:screening-11", "form:sdq-teacher",
    }  # fmt: skip
    filled.erasures.erase(child.id, child.name, WHY, "form:home-visit")
    left = of(filled, child.id)
    assert "home-visit" not in {row[2] for row in left["record"]}
    assert len(left["record"]) == 3
    assert left["result"]
    assert "photo" not in left
    assert "alarm" not in left


def test_the_bytes_of_photos_that_were_erased_alone_are_in_the_file_no_more(filled):
    child = lived(filled)
    filled.erasures.erase(child.id, child.name, WHY, "photos")
    raw = filled.desk.file.folder.data.read_bytes()
    assert JPEG not in raw
    assert base64.b64encode(JPEG) not in raw
    assert SECRET.encode() in raw  # a plain school: the note is still kept


def test_the_paper_about_a_part_says_that_the_rest_is_kept(filled):
    child = lived(filled)
    made = filled.erasures.erase(child.id, child.name, WHY, "photos")
    said = repr(filled.personal_papers.certificate(filled.erasures.certificate(made.id)))
    whole = filled.erasures.erase(child.id, child.name, WHY)
    other = repr(filled.personal_papers.certificate(filled.erasures.certificate(whole.id)))
    assert in_language("th", "Paper", REST) in said
    assert in_language("th", "Paper", REST) not in other
    assert child.first_name not in said


def test_backups_in_the_second_place_are_told_too(filled, tmp_path):
    child = filled.people.find("5001")
    place = tmp_path / "stick"
    place.mkdir()
    made = filled.backups.keep_daily()
    kept_backups.carry(made, place, filled.desk.file.folder.path)
    assert len(filled.erasures.look(child.id, "", place).carried) == 1
    assert filled.erasures.look(child.id, "", tmp_path / "gone").carried == ()
    assert filled.erasures.look(child.id).aside == ()
    log = wal.damaged_log_of(filled.desk.file.folder)
    log.write_bytes(b"pages")
    assert filled.erasures.look(child.id).aside == (log.name,)


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
