"""The round sheet: a page a day, in turn, with what is needed on the way and no more."""

from datetime import date

import pytest

from careapp.domain.people import Classroom, Guardian, Pupil, Student
from careapp.domain.visits import VisitPlan
from careapp.reports.model import Facts, Note, Table
from careapp.reports.visit_round_tables import TO_DATE, Call, address, visit_round
from tests.reports.cohorts import heading

P4 = Classroom("ป.4", "1")
FIRST, SECOND = date(2026, 8, 12), date(2026, 8, 13)


def pupil(n, **about):
    usual = {"prefix": "เด็กชาย", "house_number": "12", "village_number": "3"}
    return Pupil(Student(f"s{n}", f"กล้า{n}", "ดี", "male", **usual | about), P4, n)


def call(n, day, turn, visited_on=None):
    guardian = Guardian("g", f"s{n}", "guardian", "บุญมี", kinship="ยาย", phone="0812345678")
    plan = VisitPlan(f"s{n}", "2569/2", day, turn, "อสม.", "สุนัขดุ", "kru")
    return Call(pupil(n, subdistrict="ตัวอย่าง"), plan, visited_on, guardian)


CALLS = [call(1, SECOND, 1), call(2, FIRST, 2), call(3, FIRST, 1, FIRST)]


def made(calls=CALLS, **about):
    pupils = [pupil(n) for n in range(1, 5)]
    return visit_round(heading(**about), pupils, calls, {"kru": "ครูมะลิ"}, "ป.4/1")


def blocks(section, kind):
    return [each for each in section.blocks if isinstance(each, kind)]


def test_each_day_has_a_page_with_its_children_in_turn():
    first, second = made().sections
    (table,) = blocks(first, Table)
    assert [row.values[:2] for row in table.rows] == [(1, "เด็กชายกล้า3 ดี"), (2, "เด็กชายกล้า2 ดี")]
    assert [row.values[6] for row in table.rows] == ["12 Aug 2569", TO_DATE]
    assert len(blocks(second, Table)[0].rows) == 1


@pytest.mark.parametrize(
    ("language", "day"), [("en", "Wednesday 12 August 2569 BE"), ("th", "วันพุธที่ 12 สิงหาคม 2569")]
)
def test_it_says_which_day_it_is_and_who_goes(language, day):
    (facts,) = blocks(made(language=language).sections[0], Facts)
    said = [text for _, text in facts.pairs]
    assert day in said
    assert "ครูมะลิ" in said
    assert "อสม." in said


def test_the_address_leaves_out_what_is_not_known():
    assert address(heading(), pupil(1).student) == "12 Moo 3"
    nowhere = pupil(1, house_number="", village_number="").student
    assert address(heading(), nowhere) == ""


def test_no_plan_is_said_in_a_sentence():
    (section,) = made([]).sections
    assert blocks(section, Note)


def test_the_numbers_are_of_the_children_of_the_count_day():
    found = {(d.column, d.sex): d.n for d in made().data}
    assert found["all", "total"] == 4
    assert found["planned", "total"] == 3
    assert found["planned_visited", "total"] == 1
