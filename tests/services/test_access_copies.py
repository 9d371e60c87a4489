"""The right of access: everything about one child, and nothing about any other."""

import json
import re

import pypdfium2
import pytest
import pyzipper

from careapp import paths
from careapp.domain import access_copies
from careapp.domain.access import Role
from careapp.domain.access_copies import Wish
from careapp.domain.consents import Consent
from careapp.domain.duplicates import Duplicate
from careapp.errors import CareError, NotAllowed
from careapp.services import access_labels
from careapp.store import duplicates
from careapp.store.journal import Entry
from careapp.store.projection import TABLES
from tests.services.lives import SECRET, live
from tests.services.samples import P4, TERM
from tests.services.sealed_houses import SECRET as SEALED
from tests.services.sealed_houses import House

WORDS = "4821-7730-1925-6604"


@pytest.fixture
def child(filled):
    lived = live(filled)
    filled.consents.save(Consent("", lived.id, "photo", "refused", filled.desk.today, "นางยาย ใจดี"))
    filled.documents.add(lived.id, "", "ใบรับรอง.pdf", b"%PDF-1.4\n%%EOF\n")
    return lived


def data_of(path, password=""):
    with pyzipper.AESZipFile(path) as archive:
        if password:
            archive.setpassword(password.encode())
        return archive.namelist(), json.loads(archive.read("child.json"))


def text_of(path):
    pdf = pypdfium2.PdfDocument(path)
    words = "".join(page.get_textpage().get_text_range() for page in pdf)
    pdf.close()
    return re.sub(r"\s", "", words)


def follows(said, schema, whole):
    """Whether data is as a (small) JSON Schema says."""
    schema = whole["$defs"][schema["$ref"].split("/")[-1]] if "$ref" in schema else schema
    kinds = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}
    types = schema.get("type", [])
    if types and not isinstance(said, tuple(kinds[e] for e in ([types] if isinstance(types, str)
                                                               else types))):  # fmt: skip
        return False
    if "const" in schema and said != schema["const"]:
        return False
    if isinstance(said, list):
        return all(follows(each, schema["items"], whole) for each in said)
    if isinstance(said, dict) and "properties" in schema:
        known = schema["properties"]
        return set(said) == set(schema["required"]) == set(known) and all(
            follows(each, known[name], whole) for name, each in said.items()
        )
    return True


def test_the_archive_holds_every_row_of_the_child_and_follows_its_schema(filled, child, tmp_path):
    out = filled.access_copies.save(child.id, tmp_path / "a.zip", Wish())
    names, data = data_of(out)
    schema = json.loads((paths.resources() / "personal_data/access-copy.schema.json").read_text())
    assert follows(data, schema, schema)
    db = filled.desk.db
    kept = db.execute(
        "SELECT DISTINCT tbl, row FROM change WHERE student = ? AND fields <> ''", (child.id,)
    ).fetchall()
    there = {(each["table"], each["id"]) for each in data["rows"]}
    assert set(kept) <= there
    assert sum(each["table"] == "activity" for each in data["rows"]) == 2
    written = db.execute("SELECT count(*) FROM change WHERE student = ?", (child.id,)).fetchone()[0]
    assert len(data["changes"]) == written
    assert data["looks"][-1]["what"] == "export"
    files = [each["path"] for each in data["files"] if each["path"]]
    assert set(files) <= set(names)
    assert any(each.endswith(".pdf") for each in files)
    assert {"child.pdf", "access-copy.schema.json"} <= set(names)


def test_nothing_of_another_child_is_in_it(filled, child, tmp_path):
    others = [each.student for each in filled.people.pupils(TERM) if each.student.id != child.id]
    out = filled.access_copies.save(child.id, tmp_path / "a.zip", Wish())
    said = json.dumps(data_of(out)[1], ensure_ascii=False)
    for each in others:
        assert each.id not in said
        assert f'"{each.first_name}"' not in said
        assert each.national_id not in said


def test_the_paper_tells_it_in_words(filled, child, tmp_path):
    out = filled.access_copies.save(child.id, tmp_path / "a.pdf", Wish())
    text = text_of(out)
    for words in ("มาเรียนทุกวัน", "โทรหายาย", "วาดภาพเก่งช่วยน้องอ่านหนังสือ", "ประชุมผู้ปกครอง",
                  "บุญมี", "นางยายใจดี", "ใบรับรอง", "ครูผู้ดูแล", SECRET):  # fmt: skip
        assert re.sub(r"\s", "", words) in text, words
    assert child.id not in text


def test_a_sibling_is_named_and_who_is_none_is_not(filled, child, tmp_path):
    brother, other = (filled.people.find(code) for code in ("5002", "5003"))
    filled.families.say(child.id, brother.id, "yes")
    filled.families.say(other.id, child.id, "no")
    whole = filled.access_copies.gather(child.id, Wish())
    told = [each.fields for each in whole.rows if each.table == "sibling"]
    assert sorted((each["said"], each.get("name")) for each in told) == [
        ("no", None), ("yes", brother.name),
    ]  # fmt: skip
    said = json.dumps(access_copies.plain(whole), ensure_ascii=False)
    assert brother.id not in said
    assert other.id not in said
    assert other.first_name not in said


def test_codes_and_ids_are_told_in_words_and_what_is_being_typed_too(filled, child, tmp_path):
    desk, day = filled.desk, filled.desk.today.isoformat()
    guardian, partner, move = desk.new_id(), desk.new_id(), desk.new_id()
    desk.write([
        Entry("guardian", guardian, {"student": child.id, "role": "mother", "first_name": "ดี",
                                     "last_name": "ตัวอย่าง"}, child.id),
        Entry("partner", partner, {"kind": "health", "name": "โรงพยาบาลสมมติ"}),
        Entry("enrolment", desk.new_id(), {"student": child.id, "grade": "ป.3", "room": "1",
                                           "since": "2025-05-16", "until": "2026-05-16",
                                           "reason": "moved"}, child.id),
        Entry("student", child.id, {"born": "2016-01-17"}, child.id),
        Entry("handover", f"{child.id}|2569", {"student": child.id, "passed.plans": True},
              child.id),
        Entry("plan_conference", desk.new_id(), {"student": child.id, f"partner.{partner}": True},
              child.id),
        Entry("referral_move", move, {"student": child.id, "kind": "result",
                                      "result": "going_on"}, child.id),
        Entry("sign", f"{child.id}|t|absence", {"student": child.id, "rule": "absence",
                                                "decision": "aside"}, child.id),
        Entry("team_member", desk.new_id(), {"student": child.id, "team": "parents",
                                             "post": "chair", "name": "นางดี"}, child.id),
        Entry("alarm", f"{desk.new_id()}|abuse", {"student": child.id, "danger": "abuse",
                                                  "form": "sdq-teacher", "day": day}, child.id),
        Entry("activity", desk.new_id(), {"kind": "homeroom", "day": day,
                                          f"came.{child.id}": guardian}),
        Entry("activity", desk.new_id(), {"kind": "meeting", "day": day,
                                          f"asked.{child.id}": True}),
    ])  # fmt: skip
    sheet = filled.screenings.sheet("sdq-parent", TERM, P4)
    (line,) = [each for each in sheet.lines if each.pupil.student.id == child.id]
    filled.screenings.put(line.record.id, "q1", 2)
    text = text_of(filled.access_copies.save(child.id, tmp_path / "a.pdf", Wish(logs=False)))
    for word in ("17ม.ค.2559", "มารดา", "ย้ายห้อง", "โรงพยาบาลสมมติ", "พักไว้", "ประธาน",
                 "ถูกกระทำรุนแรง", "โฮมรูม", "กำลังกรอก"):  # fmt: skip
        assert word in text, word
    for code in ("moved", "homeroom", "meeting", "external", "going_on", "absence", "aside",
                 "parents", "chair", "abuse", "mother", "passed", "partner", "2016-01",
                 guardian, partner):  # fmt: skip
        assert code not in text, code


def test_every_table_of_a_child_has_a_name_in_words():
    own = [name for name, spec in TABLES.items() if spec and "student" in spec.names]
    for table in (*own, "sibling", "activity", "result", "draft"):
        assert access_labels.table(table) != table


def test_sealed_notes_go_in_only_for_their_holder_who_chose_so(filled, child, tmp_path, as_role):
    with pytest.raises(NotAllowed):
        filled.access_copies.save(child.id, tmp_path / "a.zip", Wish(sealed=True))
    assert not (tmp_path / "a.zip").exists()
    out = filled.access_copies.save(child.id, tmp_path / "b.zip", Wish())
    data = data_of(out)[1]
    (note,) = [each for each in data["rows"] if each["table"] == "sealed_note"]
    assert "sealed" not in note["fields"]
    assert data["sealed_notes"] == []
    assert as_role(Role.GUIDANCE).access_copies.may_open_sealed()


@pytest.mark.parametrize("name", ["a.pdf", "a.zip"])
def test_under_a_password_nothing_of_it_can_be_read(filled, child, tmp_path, name):
    out = filled.access_copies.save(child.id, tmp_path / name, Wish(), WORDS)
    assert {each.name for each in tmp_path.iterdir()} == {"a.careapp", name}
    raw = out.read_bytes()
    assert SECRET.encode() not in raw
    if name == "a.zip":
        assert data_of(out, WORDS)[1]["student"] == child.id
        with pytest.raises(RuntimeError):
            data_of(out)


def test_files_and_logs_are_left_out_where_nobody_wants_them(filled, child, tmp_path):
    wish = Wish(files=False, logs=False)
    names, data = data_of(filled.access_copies.save(child.id, tmp_path / "a.zip", wish))
    assert not any(each.startswith("files/") for each in names)
    assert data["files"]  # that they are there is told
    assert (data["changes"], data["looks"]) == ([], [])


def test_that_a_copy_was_made_is_logged_and_another_ending_is_refused(filled, child, tmp_path):
    filled.access_copies.save(child.id, tmp_path / "a.pdf", Wish())
    rows = filled.desk.db.execute("SELECT tbl, row FROM look WHERE student = ?", (child.id,))
    assert ("export", "access copy") in rows.fetchall()
    with pytest.raises(CareError):
        filled.access_copies.save(child.id, tmp_path / "a.docx", Wish())
    assert not (tmp_path / "a.docx").exists()


@pytest.mark.parametrize("role", [Role.TEACHER, Role.NURSE, Role.GRADE_HEAD])
def test_who_may_not_make_one(filled, child, as_role, tmp_path, role):
    with pytest.raises(NotAllowed):
        as_role(role, ["ป.4/1"]).access_copies.save(child.id, tmp_path / "a.pdf", Wish())


def test_one_that_was_entered_twice_is_copied_and_erased_under_both_numbers(filled, child):
    twin = filled.people.find("5002")
    filled.desk.write([duplicates.save_duplicate(
        Duplicate(twin.id, child.id, "w", filled.desk.today, "คนเดียวกัน")
    )])  # fmt: skip
    rows = filled.access_copies.gather(child.id, Wish()).rows
    assert {twin.id, child.id} <= {each.id for each in rows if each.table == "student"}
    assert [each.table for each in rows].count("activity") == 2
    filled.erasures.erase(child.id, child.name, "ผู้ปกครองขอให้ลบ")
    for each in (child, twin):
        with pytest.raises(CareError):
            filled.people.student(each.id)


def test_the_holder_of_the_sealed_notes_may_put_them_in(tmp_path):
    house = House(tmp_path / "sealed.careapp")
    services = house.sign_in("fai")
    services.sealed_notes.begin()
    services.sealed_notes.write(house.plan, SEALED)
    child = services.people.pupils(TERM, P4)[0].student
    with_them = services.access_copies.gather(child.id, Wish(sealed=True))
    assert [*with_them.sealed.values()] == [SEALED]
    assert SEALED in repr(services.access_copies.report(with_them))
    without = services.access_copies.gather(child.id, Wish())
    assert SEALED not in repr((without, services.access_copies.report(without)))
    house.leave()
