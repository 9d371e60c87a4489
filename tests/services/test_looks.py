"""The log of use: it says what was looked at, and is found out when somebody alters it."""

import csv
import re
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from careapp.domain.access import Role
from careapp.errors import CareError, NotAllowed
from careapp.services.look_words import KINDS, kind_of, sentence
from careapp.services.looks import PIECE, Wanted, write
from tests.services.access_arguments import PNG
from tests.services.samples import P4, TERM


@pytest.fixture
def used(filled, as_role):
    """A teacher has looked at a child, and the whole ID of another one."""
    teacher = as_role(Role.TEACHER, (P4.label,))
    first, second = (each.student for each in filled.people.pupils(TERM, P4)[:2])
    teacher.timeline.of_student(first.id)
    teacher.people.reveal_id(second.id)
    teacher.screenings.sheet("screening-11", TERM, P4)
    return filled, teacher, first, second


def said(piece):
    return [(each.who, each.what, each.about) for each in piece.looks]


def test_the_newest_look_stands_first_and_says_who_what_and_about_whom(used):
    services, _, first, second = used
    assert said(services.looks.listing(Wanted()))[1:4] == [
        ("ครูอีกคน", "เปิดตารางประจำห้องของ แบบคัดกรองนักเรียนเป็นรายบุคคล 11 ด้าน · ป.4/1 · 2569/1", ""),
        ("ครูอีกคน", "เปิดดูเลขประจำตัวประชาชนทั้งเลข", second.name),
        ("ครูอีกคน", "เปิดหน้าของนักเรียน", first.name),
    ]


def test_opening_the_log_stands_in_it_once_and_filtering_adds_nothing(used):
    services, *_ = used
    services.looks.listing(Wanted())
    services.looks.listing(Wanted(kind="secret"))
    found = services.looks.listing(Wanted(kind="log")).looks
    assert [each.what for each in found] == ["เปิดดูบันทึกการใช้งาน"]


def test_it_is_filtered_by_person_child_kind_and_day(used):
    services, teacher, first, second = used
    look = services.looks
    by_kind = look.listing(Wanted(kind="secret"))
    assert [each.student for each in by_kind.looks] == [second.id]
    of_child = look.listing(Wanted(student=first.id))
    assert [each.kind for each in of_child.looks] == ["seen"]
    choices = look.choices()
    assert choices.people == {teacher.actor.staff: "ครูอีกคน"}
    assert choices.first == date(2026, 6, 15)
    assert [each.student for each in look.listing(Wanted(text="แก้วตา")).looks] == [second.id]
    assert look.listing(Wanted(text="ไม่มีใครชื่อนี้")).looks == ()
    mine = look.listing(Wanted(who=teacher.actor.staff))
    assert len(mine.looks) == 3
    day = date(2026, 6, 15)
    assert len(look.listing(Wanted(kind="seen", since=day, until=day)).looks) == 2
    assert look.listing(Wanted(kind="seen", until=date(2026, 6, 14))).looks == ()
    assert look.listing(Wanted(since=date(2026, 6, 16))).looks == ()


def test_a_long_log_comes_in_pieces_without_a_gap(used):
    services, teacher, first, _ = used
    for _ in range(PIECE + 20):
        teacher.desk.looked("plan", "x", first.id)
    only = Wanted(student=first.id)
    piece = services.looks.listing(only)
    rest = services.looks.listing(only, piece.next)
    assert (len(piece.looks), len(rest.looks), rest.next) == (PIECE, 21, "")
    ids = [each.id for each in (*piece.looks, *rest.looks)]
    assert ids == sorted(set(ids), reverse=True)


@pytest.mark.parametrize("role", [Role.TEACHER, Role.GRADE_HEAD, Role.GUIDANCE, Role.NURSE])
def test_who_teaches_does_not_read_the_log(as_role, role):
    look = as_role(role, (P4.label,)).looks
    for work in (lambda: look.listing(Wanted()), look.choices, look.check,
                 lambda: look.gather(Wanted())):  # fmt: skip
        with pytest.raises(NotAllowed):
            work()


@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.DIRECTOR])
def test_the_coordinator_and_the_director_read_it(as_role, role):
    assert as_role(role).looks.check().first == ""


def test_a_sound_log_is_said_to_be_so_with_how_much_was_read(used):
    services, *_ = used
    checked = services.looks.check()
    assert (checked.broken, checked.first) == (0, "")
    assert checked.looks == len(services.looks.listing(Wanted(kind="seen")).looks) + 2
    assert checked.changes > 10


def test_an_altered_look_is_found_and_named(used):
    services, *_ = used
    db = services.desk.db
    db.execute("DROP TRIGGER look_altered")
    db.execute("UPDATE look SET tbl = 'student' WHERE tbl = 'national_id'")
    checked = services.looks.check()
    assert checked.broken == 1
    assert checked.first.startswith("บันทึกการใช้งาน: รายการของ ครูอีกคน เมื่อ 15 มิ.ย. 2569 เวลา 08:0")
    assert "ถูกแก้ไข" in checked.first


def test_a_look_that_was_taken_out_is_missed(used):
    services, *_ = used
    db = services.desk.db
    db.execute("DROP TRIGGER look_gone")
    db.execute("DELETE FROM look WHERE tbl = 'national_id'")
    checked = services.looks.check()
    assert checked.broken == 1
    assert "หายไป" in checked.first


def test_a_change_altered_in_the_journal_is_found_too(used):
    services, *_ = used
    db = services.desk.db
    db.execute("DROP TRIGGER change_altered")
    db.execute("UPDATE change SET who = 'x' WHERE tbl = 'guardian'")
    checked = services.looks.check()
    assert checked.broken > 1
    assert checked.first.startswith("บันทึกการแก้ไข: ")


def test_it_is_saved_as_xlsx_and_csv_and_that_is_noted(used, tmp_path):
    services, _, _, second = used
    gathered = services.looks.gather(Wanted(kind="secret"))
    path = write(gathered, tmp_path / "log.csv")
    rows = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))
    assert rows[0] == ["วันและเวลา", "ผู้ใช้", "ประเภท", "รายการ", "เกี่ยวกับ"]
    assert rows[1][1:] == [
        "ครูอีกคน", "อ่อนไหวที่สุด", "เปิดดูเลขประจำตัวประชาชนทั้งเลข", second.name,
    ]  # fmt: skip
    assert rows[1][0].startswith("15/06/2569 08:0")
    book = openpyxl.load_workbook(write(gathered, tmp_path / "log.xlsx"))
    cells = {str(cell.value) for row in book.active.iter_rows() for cell in row}
    assert second.name in cells
    assert services.looks.listing(Wanted(kind="log")).looks[0].what == "บันทึกการใช้งานเป็นไฟล์"
    with pytest.raises(CareError):
        write(gathered, tmp_path / "log.txt")


def test_an_erased_child_is_named_no_more(used):
    services, _, first, _ = used
    services.erasures.erase(first.id, first.name, "ผู้ปกครองขอ")
    found = services.looks.listing(Wanted(student=first.id)).looks
    assert {each.about for each in found} == {"(ลบแล้ว)"}
    assert services.looks.check().first == ""


def test_a_paper_that_is_printed_or_saved_is_noted(used):
    services, teacher, *_ = used
    teacher.looks.note_paper("class-list")
    teacher.looks.note_paper("class-list", ".pdf")
    found = services.looks.listing(Wanted(kind="out")).looks
    assert [each.what for each in found] == [
        "บันทึก “รายชื่อนักเรียน” เป็นไฟล์ pdf", "พิมพ์ “รายชื่อนักเรียน”",
    ]  # fmt: skip


def test_who_has_a_plan_or_a_referral_is_not_looked_at_unnoticed(used, tmp_path):
    services, teacher, first, _ = used
    teacher.plans.board(TERM, P4)  # nobody has one yet: there was nothing to see
    teacher.referrals.open(first.id, plan=teacher.plans.open(first.id))
    teacher.plans.board(TERM, P4)
    teacher.referrals.board(TERM, P4)
    found = services.looks.listing(Wanted(kind="seen")).looks
    assert [each.what for each in found[:2]] == [
        "เปิดดูรายการส่งต่อ · ป.4/1 · 2569/1", "เปิดดูแผนการช่วยเหลือ · ป.4/1 · 2569/1",
    ]  # fmt: skip
    assert len(found) == 4


def test_a_document_that_is_saved_as_a_file_went_out(used, tmp_path):
    services, teacher, first, _ = used
    id_ = teacher.documents.add(first.id, "", "note.png", PNG)
    teacher.documents.save_as(id_, tmp_path / "copy.png")
    (found,) = services.looks.listing(Wanted(kind="out")).looks
    assert (found.what, found.student) == ("บันทึกสำเนาเอกสารเป็นไฟล์", first.id)


def test_every_kind_of_look_has_words_and_a_filter(used):
    library = used[0].desk.library
    source = "".join(each.read_text("utf-8") for each in Path("careapp").rglob("*.py"))
    written = set(re.findall(r"looked\(\s*\"([a-z_-]+)\"", source))
    assert written == {each for tables in KINDS.values() for each in tables}
    for kind, tables in KINDS.items():
        for table in tables:
            assert kind_of(table) == kind
            row = "read" if table == "log" else "x"
            words = sentence(table, row, {"term": "2569/1"}, library)
            assert words not in ("", table)
    assert kind_of("of a newer program") == ""


@pytest.mark.parametrize("table", ["look", "change"])
def test_nobody_alters_or_shortens_a_log(used, table):
    db = used[0].desk.db
    for wrong in (
        f"DELETE FROM {table}",
        f"UPDATE {table} SET who = 'x'",
        f"UPDATE {table} SET fields = '{{}}'",
        f"UPDATE {table} SET fields = '', salt = NULL, tbl = 'x'",
    ):
        with pytest.raises(Exception, match="only added to"):
            db.execute(wrong)
