"""The export for research names nobody."""

import csv
from dataclasses import replace

import pytest
import pyzipper

from careapp.domain.access import Role
from careapp.domain.consents import Consent
from careapp.errors import NotAllowed
from careapp.services.class_sheets import Filled
from tests.services.lives import SECRET, live, screen
from tests.services.samples import TERM


@pytest.fixture
def lived(filled):
    child = replace(filled.people.find("5001"), nickname="ก้าว", phone="0899999999",
                    house_number="12/3", subdistrict="นาอาน")  # fmt: skip
    filled.people.save_student(child)
    live(filled)
    home = {"members": 2, "member": [{"member_name": "ยายบุญมี", "member_relation": "ยาย"}],
            "place_north": 17.5, "place_east": 101.7, "household_typed": 4300}  # fmt: skip
    filled.screenings.record("home-visit", TERM, [Filled(child, home)])
    screen(filled, filled.people.find("5002"))
    return filled


def rows_of(folder, name):
    with (folder / name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def whole(folder):
    return "\n".join(each.read_text(encoding="utf-8-sig") for each in folder.iterdir())


def test_no_name_no_id_no_note_and_no_address_is_in_it(lived, tmp_path):
    made = lived.pseudonyms.export(tmp_path / "out")
    said = whole(made.path)
    assert made.children == 2
    assert {"screening-11.csv", "plans.csv", "README.txt"} <= set(made.files)
    for pupil in lived.people.pupils(TERM):
        child = pupil.student
        whose = (child.id, child.first_name, child.last_name, child.national_id, child.nickname)
        for text in (*whose, child.phone, child.house_number, child.subdistrict):
            assert not text or text not in said, text
    for text in (SECRET, "วาดภาพเก่ง", "โทรหายาย", "มาเรียนทุกวัน", "ขาดเรียน", "ยายบุญมี", "บุญมี",
                 "0812345678", "ครูผู้ดูแล", "17.5", "101.7", "รพ.ตัวอย่าง",
                 "2026-06-15"):  # fmt: skip
        assert text not in said, text


def test_what_is_there_is_enough_to_work_with(lived, tmp_path):
    folder = lived.pseudonyms.export(tmp_path / "out", TERM).path
    found = rows_of(folder, "screening-11.csv")
    assert {row["economic.band"] for row in found} == {"problem", "normal"}
    assert {(row["term"], row["month"]) for row in found} == {("2569/1", "2026-06")}
    (plan,) = rows_of(folder, "plans.csv")
    assert plan["child"] in {row["child"] for row in found}
    moves = rows_of(folder, "plan-moves.csv")
    assert {move["plan"] for move in moves} == {plan["id"]}
    assert rows_of(folder, "home-visit.csv")[0]["answer.household_typed"] == "4300"
    assert {row["class"] for row in found} == {""}  # five children in all


def test_a_child_keeps_its_code_and_has_another_under_a_fresh_key(lived, tmp_path):
    def codes(name, **how):
        folder = lived.pseudonyms.export(tmp_path / name, **how).path
        return {row["child"] for row in rows_of(folder, "screening-11.csv")}

    assert codes("a") == codes("b", term=TERM)
    assert not codes("a") & codes("c", fresh=True)
    assert not codes("c", fresh=True) & codes("d", fresh=True)


def test_whose_family_said_no_to_research_is_left_out(lived, tmp_path):
    child, today = lived.people.find("5002"), lived.desk.today
    lived.consents.save(Consent("", child.id, "research", "refused", today, "นางยาย"))
    made = lived.pseudonyms.export(tmp_path / "out")
    assert (made.children, made.left_out) == (1, 1)
    assert len(rows_of(made.path, "screening-11.csv")) == 1
    assert made.waiting == 1  # nobody asked the family of the one that is in it
    assert "ยังไม่ได้รับความยินยอม" in (made.path / "README.txt").read_text("utf-8-sig")
    for each in lived.people.pupils(TERM):
        if each.student.id != child.id:
            lived.consents.save(Consent("", each.student.id, "research", "given", today, "ยาย"))
    assert lived.pseudonyms.export(tmp_path / "again").waiting == 0


def test_under_a_password_it_is_one_archive_and_it_is_logged(lived, tmp_path):
    made = lived.pseudonyms.export(tmp_path / "out", password="4821-7730-1925-6604")
    assert {each.name for each in tmp_path.iterdir()} == {"a.careapp", "out.zip"}
    with pyzipper.AESZipFile(made.path) as archive:
        assert set(archive.namelist()) == set(made.files)
    rows = lived.desk.db.execute("SELECT row FROM look WHERE tbl = 'export'").fetchall()
    assert ("pseudonymous",) in rows


@pytest.mark.parametrize("role", [Role.TEACHER, Role.GUIDANCE, Role.NURSE])
def test_who_may_not_export_for_research(lived, as_role, tmp_path, role):
    with pytest.raises(NotAllowed):
        as_role(role, ["ป.4/1"]).pseudonyms.export(tmp_path / "out")
    assert not (tmp_path / "out").exists()
