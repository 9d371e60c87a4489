"""Letters and memos through the services: filled, changed, kept, refused, and for whom."""

import io
from dataclasses import replace
from datetime import timedelta

import pytest
from PIL import Image

from careapp.domain import letters
from careapp.domain.access import Role
from careapp.domain.activities import MEETING, Activity
from careapp.domain.people import Guardian
from careapp.domain.schools import Signer
from careapp.domain.visits import VisitPlan
from careapp.errors import CareError, NotAllowed
from careapp.services.accounts import NewAccount
from careapp.services.class_sheets import Filled
from careapp.services.report_kinds import Wanted
from careapp.store import people as store_people
from tests.services.samples import P4, P5, TERM

CHAIN = (
    Signer("ผู้รายงาน", "นางบัว สีทอง", "ครู"),
    Signer("ผู้ตรวจสอบ", "", "หัวหน้างานระบบดูแลช่วยเหลือนักเรียน"),
    Signer("ผู้รับรอง", "นายถาวร สมมติวงศ์", "ผู้อำนวยการโรงเรียน"),
)
P4_WANTED = Wanted(TERM, P4, language="th")


def png(size=(30, 33)):
    kept = io.BytesIO()
    Image.new("RGBA", size, "#7a1f1fff").save(kept, "PNG")
    return kept.getvalue()


@pytest.fixture
def signed(filled):
    filled.settings.save_signers(CHAIN)
    for login, name in (("mali", "นางสาวมะลิ ใจดี"), ("tha", "นายฐากูร ญาติกา")):
        filled.accounts.add(NewAccount(login, name, "", Role.TEACHER, classes=(P4.label,)))
    return filled


def letter(services, name, wanted=P4_WANTED, texts=None, **extra):
    (section,) = services.letters.build(name, wanted, texts, extra).sections
    return section.letter


def screen(services, code, level):
    student = services.people.find(code)
    nine = ("learning", "health", "economic", "welfare", "substance", "violence", "sexual",
            "gaming", "devices")  # fmt: skip
    answers = {**dict.fromkeys(nine, "normal"), "health": level}
    services.screenings.record("screening-11", TERM, [Filled(student, answers)])


def test_a_class_memo_has_the_numbers_of_its_class_and_is_signed_by_its_two_teachers(signed):
    screen(signed, "5001", "normal")
    screen(signed, "5002", "problem")
    said = letter(signed, "memo-class")
    body = " ".join(said.body)
    assert "นักเรียนทั้งหมด ๓ คน เป็นชาย ๑ คน หญิง ๒ คน คัดกรองแล้ว ๒ คน" in body
    assert "กลุ่มปกติ ๑ คน กลุ่มเสี่ยง ๐ คน กลุ่มมีปัญหา ๑ คน และเยี่ยมบ้านแล้ว ๐ คน" in body
    assert said.subject.endswith("ชั้นประถมศึกษาปีที่ ๔/๑ ภาคเรียนที่ ๑ ปีการศึกษา ๒๕๖๙")
    assert said.to == "ผู้อำนวยการโรงเรียนบ้านตัวอย่าง"
    assert said.day == "๑๕ มิถุนายน ๒๕๖๙"
    assert [(each.label, each.name) for each in said.signers] == [
        ("ผู้รายงาน", "นางสาวมะลิ ใจดี"), ("ผู้รายงาน", "นายฐากูร ญาติกา"),
    ]  # fmt: skip
    assert [each.position for each in said.opinions] == [each.position for each in CHAIN[1:]]


def test_empty_places_of_the_chain_are_skipped_and_a_class_without_teachers_has_the_first(filled):
    filled.settings.save_signers((CHAIN[0], Signer(""), CHAIN[2]))
    said = letter(filled, "memo-class")
    assert [each.name for each in said.signers] == ["นางบัว สีทอง"]
    assert [each.name for each in said.opinions] == ["นายถาวร สมมติวงศ์"]


def test_the_covering_letter_is_signed_by_the_last_and_names_what_goes_along(signed):
    signed.settings.save_school(
        replace(signed.school, area="สพป.เลย เขต 1", subdistrict="น้ำพร", district="ปากชม",
                province="เลย", phone="042123456")
    )  # fmt: skip
    extra = {"attachments": "แบบสรุป 1 ชุด\nไฟล์ข้อมูล 1 ไฟล์", "version": "2"}
    said = letter(signed, "district-letter", Wanted(TERM, language="th"), **extra)
    assert said.office == ("โรงเรียนบ้านตัวอย่าง", "ตำบลน้ำพร อำเภอปากชม จังหวัดเลย")
    assert said.to == "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษาประถมศึกษาเลย เขต ๑"
    assert said.enclosures == ("แบบสรุป ๑ ชุด", "ไฟล์ข้อมูล ๑ ไฟล์")
    assert "ฉบับที่ ๒" in said.body[1]
    assert "๕ คน" in said.body[1]
    assert [each.name for each in said.signers] == ["นายถาวร สมมติวงศ์"]
    assert said.opinions == ()
    assert said.contact == ("โรงเรียนบ้านตัวอย่าง", "โทร. ๐๔๒๑๒๓๔๕๖")


def test_the_covering_letter_alone_tells_no_number_that_its_pack_would_mask(signed):
    for code in ("5001", "5002", "5003", "5004"):
        screen(signed, code, "problem")  # all but one
    texts = dict(signed.letters.texts("district-letter", "th"))
    texts["body"] += "\nเสี่ยง {กลุ่มเสี่ยง} คน จาก {จำนวนนักเรียน} คน"
    filled = signed.letters.fill("district-letter", P4_WANTED)
    assert f"คัดกรองแล้ว {letters.DOTS} คน" in filled["body"]
    made = letter(signed, "district-letter", texts=texts)
    said = "\n".join(made.body)
    assert f"เสี่ยง {letters.DOTS} คน จาก ๕ คน" in said
    given = letter(signed, "district-letter", texts=texts, at_risk="*")
    assert "เสี่ยง * คน" in "\n".join(given.body)


def test_a_letter_about_one_child_names_the_teachers_of_its_class(signed):
    child = signed.people.find("5001")
    alone = signed.letters.fill("home-visit", Wanted(TERM, student=child, language="th"))
    assert any("นางสาวมะลิ ใจดี" in each for each in alone.values())


def test_what_nobody_knows_leaves_no_line_or_dots_to_write_on(filled):
    said = letter(filled, "district-letter", Wanted(TERM, language="th"))
    assert said.office == ("โรงเรียนบ้านตัวอย่าง",)
    assert said.enclosures == ()
    assert said.contact[1] == f"โทร. {letters.DOTS}"
    assert said.signers[0].position == "ผู้อำนวยการโรงเรียนบ้านตัวอย่าง"


def test_a_text_is_filled_changed_for_one_document_and_the_school_keeps_its_own(signed):
    texts = signed.letters.fill("memo-class", P4_WANTED)
    assert "{" not in "".join(texts.values())
    mine = {**texts, "body": "เรื่องของ{ครูที่ปรึกษา}", "number": "พิเศษ/1"}
    said = letter(signed, "memo-class", texts=mine)
    assert said.body == ("เรื่องของนางสาวมะลิ ใจดี และนายฐากูร ญาติกา",)
    assert said.number == "พิเศษ/๑"
    assert "ตามที่" in letter(signed, "memo-class").body[0]
    own = {**signed.letters.texts("memo-class", "th"), "closing": "  จึงเรียนมาเพื่อทราบ\n\n"}
    signed.letters.save("memo-class", "th", own)
    assert signed.letters.is_own("memo-class", "th")
    assert not signed.letters.is_own("memo-class", "en")
    assert letter(signed, "memo-class").closing == ("จึงเรียนมาเพื่อทราบ",)
    usual = letters.templates()["memo-class"].texts["th"]
    signed.letters.save("memo-class", "th", usual)
    assert not signed.letters.is_own("memo-class", "th")
    before = signed.desk.db.total_changes
    signed.letters.save("memo-class", "th", usual)
    assert signed.desk.db.total_changes == before


@pytest.mark.parametrize(
    ("text", "said"), [("ถึง {โรงเรียนนี้}", "{โรงเรียนนี้}"), ("ถึง {โรงเรียน", "stands alone")]
)
def test_an_unknown_field_is_refused_with_its_name_and_nothing_is_kept(signed, text, said):
    texts = {**signed.letters.texts("memo-class", "th"), "body": text}
    for refused in (
        lambda: signed.letters.save("memo-class", "th", texts),
        lambda: signed.letters.build("memo-class", P4_WANTED, texts),
    ):
        with pytest.raises(CareError) as told:
            refused()
        assert said in str(told.value) or "เดี่ยว" in str(told.value)
    assert not signed.letters.is_own("memo-class", "th")


def test_what_a_child_is_called_makes_no_field(signed):
    child = signed.people.find("5001")
    signed.people.save_student(replace(child, first_name="กล้า{x}"))
    made = signed.letters.build("home-visit", Wanted(TERM, P4, language="th"))
    assert "กล้า(x)" in made.sections[0].letter.to


def test_a_letter_to_the_parents_is_one_for_each_child(signed):
    first = signed.people.find("5001")
    mother = Guardian(signed.desk.new_id(), first.id, "mother", "ดวงใจ", "ตัวอย่างดี", "นาง",
                      first_call=True)  # fmt: skip
    signed.desk.write(store_people.save_guardian(mother))
    signed.visits.save(VisitPlan(first.id, TERM.id, TERM.start + timedelta(days=60)))
    report = signed.letters.build("home-visit", P4_WANTED)
    assert len(report.sections) == 3
    one = next(each.letter for each in report.sections if "กล้า" in each.letter.to)
    assert "๑๕ กรกฎาคม ๒๕๖๙" in one.body[1]
    other = next(each.letter for each in report.sections if "กล้า" not in each.letter.to)
    assert letters.DOTS in other.body[1]
    (alone,) = signed.letters.build("home-visit", replace(P4_WANTED, student=first)).sections
    assert alone.letter == one
    texts = signed.letters.fill("home-visit", P4_WANTED)
    assert "{ชื่อนักเรียน}" in texts["to"]
    assert "{โรงเรียน}" not in texts["body"]
    to_one = signed.letters.fill("home-visit", replace(P4_WANTED, student=first))
    assert "กล้า ตัวอย่างดี" in to_one["to"]
    assert "{" not in "".join(to_one.values())
    named = {**texts, "body": "เรียนคุณ {ชื่อผู้ปกครอง}"}
    report = signed.letters.build("home-visit", P4_WANTED, named)
    assert any(each.letter.body == ("เรียนคุณ นางดวงใจ ตัวอย่างดี",) for each in report.sections)


def test_the_invitation_names_the_meeting_that_is_planned(signed):
    ahead = signed.desk.today + timedelta(days=9)
    signed.activities.record([
        Activity("", MEETING, TERM.id, day, classroom=P4.label, topic="ประชุม", place="อาคาร 2")
        for day in (signed.desk.today - timedelta(days=7), ahead)
    ])  # fmt: skip
    made = signed.letters.build("parents-meeting", P4_WANTED).sections[0].letter
    assert "๒๔ มิถุนายน ๒๕๖๙ ณ อาคาร ๒" in made.body[1]
    assert "โทร." in made.slip[-1]


def test_who_may_write_which_letter(signed, as_role):
    teacher = as_role(Role.TEACHER, (P4.label,))
    assert letter(teacher, "memo-class").is_memo
    for name, wanted in (
        ("memo-class", Wanted(TERM, P5)),
        ("memo-school", Wanted(TERM)),
        ("home-visit", Wanted(TERM, student=signed.people.find("5004"))),
    ):
        with pytest.raises(NotAllowed):
            teacher.letters.build(name, wanted)
    with pytest.raises(NotAllowed):
        teacher.letters.save("memo-class", "th", teacher.letters.texts("memo-class", "th"))
    with pytest.raises(NotAllowed):
        teacher.letters.save_emblem(png())
    for name, wanted in (
        ("nothing", Wanted(TERM)),
        ("memo-class", Wanted(TERM)),
        ("home-visit", Wanted(TERM)),
        ("referral-letter", Wanted(TERM)),
        ("home-visit", Wanted(TERM, P5, student=signed.people.find("5001"))),
    ):
        with pytest.raises(CareError):
            signed.letters.build(name, wanted)


def test_making_a_letter_is_noted_once_however_often_it_is_drawn(signed):
    for _ in range(3):
        signed.letters.build("memo-class", P4_WANTED)
    rows = signed.desk.db.execute("SELECT row FROM look WHERE tbl = 'letter'").fetchall()
    assert rows == [("memo-class",)]


def test_the_emblem_is_the_schools_own_picture_and_nothing_else(signed):
    assert letter(signed, "memo-class").emblem == b""
    for wrong in (b"%PDF-1.4", b"\x89PNG\r\n\x1a\nbroken", b"GIF89a", png()[:-30]):
        with pytest.raises(CareError):
            signed.letters.save_emblem(wrong)
    signed.letters.save_emblem(png())
    assert letter(signed, "memo-class").emblem == signed.letters.emblem()
    assert signed.letters.emblem().startswith(b"\x89PNG")
    signed.letters.save_emblem(b"")
    assert letter(signed, "memo-class").emblem == b""


def test_every_letter_is_made_in_both_languages_and_kinds_of_file(signed, tmp_path):
    child = signed.people.find("5001")
    signed.referrals.open(child.id)
    for name in letters.templates():
        for language in ("th", "en"):
            wanted = Wanted(TERM, P4, student=child, language=language)
            report = signed.letters.build(name, wanted)
            assert "{" not in repr(report.sections[0].letter)
            for ending in ("pdf", "docx", "xlsx"):
                path = tmp_path / f"{name}-{language}.{ending}"
                signed.reports.write(report, path)
                assert path.stat().st_size > 3000
    with pytest.raises(CareError):
        signed.reports.write(signed.reports.build("headcount", Wanted(TERM)), tmp_path / "a.docx")
