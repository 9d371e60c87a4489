"""The May hand-over: what is passed on is read by the next teacher, what is left out is not."""

import openpyxl
import pytest

from careapp.domain.handover import PARTS
from careapp.errors import NotAllowed
from careapp.services.class_sheets import Filled
from careapp.services.reports import Wanted
from tests.services.samples import P4, TERM

ANSWERS = {"learning": "problem", "learning_risk_1": 1, "talent": "yes", "special_need": "no",
           "talent_details": "วาดภาพเก่ง"}  # fmt: skip
ALL = frozenset(PARTS)


@pytest.fixture
def screened(filled):
    """The first child of the class has a screening and a plan; the school, and the child."""
    child = filled.people.pupils(TERM, P4)[0].student
    filled.screenings.record("screening-11", TERM, [Filled(child, ANSWERS)])
    filled.plans.open_from(child.id, TERM, "screening-11", "teacher")
    return filled, child


def cells(path):
    book = openpyxl.load_workbook(path)
    return "\n".join(str(c.value) for sheet in book for row in sheet for c in row if c.value)


def test_everything_is_offered_till_somebody_leaves_something_out(screened):
    school, child = screened
    first, *others = school.handover.of_class(TERM, P4)
    assert first.pupil.student == child
    assert any("วาดภาพเก่ง" in line for line in first.parts["strengths"])
    assert len(first.parts["plans"]) == 1
    assert len(first.parts["groups"]) >= 1
    assert all(first.passed(part) == first.parts[part] for part in PARTS)
    assert all(each.kept.day is None for each in (first, *others))


def test_what_is_left_out_is_on_no_paper_and_the_note_is(screened, tmp_path):
    school, child = screened
    plan = school.handover.of_class(TERM, P4)[0].parts["plans"][0]
    wanted, path = Wanted(TERM, P4), tmp_path / "h.xlsx"
    school.reports.write(school.reports.build("handover-class", wanted), path)
    assert plan in cells(path)
    school.handover.pass_on(child.id, 2569, ALL - {"plans"}, "ชอบนั่งหน้าห้อง")
    report = school.reports.build("handover-class", wanted)
    for ending in ("xlsx", "pdf"):
        path = tmp_path / f"h2.{ending}"
        school.reports.write(report, path)
        assert path.stat().st_size > 1000
    said = cells(tmp_path / "h2.xlsx")
    assert plan not in said
    assert "ชอบนั่งหน้าห้อง" in said


def test_the_next_teacher_reads_the_note_by_name(screened, as_role):
    school, child = screened
    school.handover.pass_on(child.id, 2569, ALL, "  โทรหายายตอนเย็น ")
    hers = as_role("teacher", ["ป.4/1"])
    (found,) = hers.handover.of_student(child.id)
    assert (found.kept.note, found.who) == ("โทรหายายตอนเย็น", "ครูผู้ดูแล")


def test_a_teacher_hands_over_her_own_classes_only(screened, as_role):
    _, child = screened
    other = as_role("teacher", ["ป.5/1"])
    with pytest.raises(NotAllowed):
        other.handover.of_class(TERM, P4)
    with pytest.raises(NotAllowed):
        other.handover.pass_on(child.id, 2569, ALL, "x")
    with pytest.raises(NotAllowed):
        other.handover.of_student(child.id)
    director = as_role("director")
    with pytest.raises(NotAllowed):
        director.handover.pass_on(child.id, 2569, ALL, "x")


def test_a_hand_over_is_put_back(screened):
    school, child = screened
    before = school.handover.pass_on(child.id, 2569, frozenset(), "x")
    school.handover.save(before)
    assert school.handover.of_class(TERM, P4)[0].kept.passed == ALL
    assert school.handover.of_student(child.id) == ()


def test_a_part_that_is_none_is_a_bug_not_a_row(screened):
    school, child = screened
    with pytest.raises(ValueError):
        school.handover.pass_on(child.id, 2569, frozenset({"sealed"}), "")
