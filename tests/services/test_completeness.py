from dataclasses import replace
from datetime import date, datetime, timedelta

import openpyxl
import pytest

from careapp import i18n
from careapp.domain.access import Role
from careapp.errors import CareError, NotAllowed
from careapp.services.completeness import Hole
from careapp.services.plans import Made
from careapp.services.report_kinds import SCREENING, SDQ, Wanted
from tests.services.samples import BANGKOK, CHILDREN, P4, P5, TERM, listing
from tests.services.test_activities import begun as hold
from tests.services.test_home import SDQ_GOOD, screen
from tests.services.test_plans import begun as begin_plan
from tests.services.test_plans import child
from tests.services.test_referrals import later, sent

FORMS = (SCREENING, *SDQ)


def cells(line, board):
    return {
        each.form: (cell.done.total, cell.asked.total, cell.begun.total)
        for each, cell in zip(board.asked, line.cells, strict=True)
    }


def missing(board, form):
    cell = board.whole.cells[[each.form for each in board.asked].index(form)]
    return [each.student.first_name for each in cell.missing]


@pytest.fixture
def begun(filled):
    """กล้า is screened, แก้วตา has the teacher's SDQ and a screening that is begun."""
    screen(filled, "5001")
    screen(filled, "5002", "sdq-teacher", SDQ_GOOD)
    sheet = filled.screenings.sheet("screening-11", TERM, P4)
    filled.screenings.put(sheet.lines[1].record.id, "learning", "normal")
    return filled


def test_every_class_says_what_is_in_of_whom_it_is_asked(begun):
    board = begun.completeness.board(TERM)
    assert [each.form for each in board.asked] == [
        "screening-11",
        "sdq-teacher",
        "sdq-parent",
        "sdq-self",
        "home-visit",
        "measurement",
        "homeroom",
        "meeting",
        "plans",
        "referrals",
    ]
    assert [line.place for line in board.lines()] == ["ป.4/1", "ป.5/1", "school"]
    p4, p5, school = board.lines()
    assert cells(p4, board) == {
        "screening-11": (1, 3, 1), "sdq-teacher": (1, 3, 0), "sdq-parent": (0, 3, 0),
        "sdq-self": (0, 0, 0), "home-visit": (0, 3, 0), "measurement": (0, 3, 0),
        "homeroom": (0, 10, 0), "meeting": (0, 1, 0), "plans": (0, 0, 0), "referrals": (0, 0, 0),
    }  # fmt: skip
    assert cells(p5, board)["screening-11"] == (0, 2, 0)
    assert cells(school, board)["sdq-teacher"] == (1, 5, 0)
    assert missing(board, "screening-11") == ["แก้วตา", "ฟ้าใส", "ใบเตย", "ภูผา"]


def test_what_is_typed_is_begun_and_so_is_what_was_left_open(begun):
    sheet = begun.screenings.sheet("screening-11", TERM, P4)
    begun.screenings.leave(sheet.lines[1].record.id)
    board = begun.completeness.board(TERM, P4)
    assert cells(board.whole, board)["screening-11"] == (1, 3, 1)


def test_the_students_own_sdq_is_asked_from_the_age_of_the_form_and_counts_at_any(filled):
    child = filled.people.find("5001")
    filled.people.save_student(replace(child, born=date(2014, 1, 1)))
    board = filled.completeness.board(TERM, P4)
    assert cells(board.whole, board)["sdq-self"] == (0, 1, 0)
    screen(filled, "5002", "sdq-self", SDQ_GOOD)
    board = filled.completeness.board(TERM, P4)
    assert cells(board.whole, board)["sdq-self"] == (1, 2, 0)
    assert missing(board, "sdq-self") == ["กล้า"]


def test_the_numbers_are_those_of_the_other_reports_and_of_today(begun):
    board = begun.completeness.board(TERM, P4)
    numbers = {
        (each.row, each.column): each.n
        for name in ("screening-class", "sdq-class")
        for each in begun.reports.build(name, Wanted(TERM, P4)).data
        if each.sex == "total"
    }
    assert cells(board.whole, board)["screening-11"][:2] == (
        numbers["ป.4/1", "screened"],
        numbers["ป.4/1", "all"],
    )
    assert cells(board.whole, board)["sdq-teacher"][0] == numbers["teacher", "screened"]
    today = begun.home.today(TERM, P4)
    for form in FORMS:
        step = today.step(form)
        assert cells(board.whole, board)[form][:2] == (len(step.done), step.total)


def test_the_report_has_the_numbers_of_the_board_and_the_workbook_those_of_the_report(
    begun, tmp_path
):
    report = begun.reports.build("completeness", Wanted(TERM))
    found = {(each.row, each.column): each.n for each in report.data if each.sex == "total"}
    board = begun.completeness.board(TERM)
    for line in board.lines():
        for form, (done, asked, open_) in cells(line, board).items():
            assert found[line.place, form] == done
            assert found[line.place, f"{form}:asked"] == asked
            assert found[line.place, f"{form}:begun"] == open_
            assert found[line.place, f"{form}:missing"] == asked - done
    begun.reports.write(report, tmp_path / "a.xlsx")
    book = openpyxl.load_workbook(tmp_path / "a.xlsx", read_only=True)
    rows = list(book["data"].iter_rows(values_only=True))
    book.close()
    assert len(rows) == len(report.data) + 1
    assert ("completeness", "school", "screening-11", "total", 1, 20) in rows


def test_a_child_who_came_after_the_count_day_is_not_asked_and_one_who_left_still_is(
    filled, stepping
):
    for children, group, day in (
        ((*CHILDREN, ("มานี", "มาใหม่", "female", P5)), "new", 1),
        (CHILDREN[:4], "left", 2),  # without ใบเตย
    ):
        taken = listing(children, datetime(2026, 7, day, 9, 0))  # noqa: DTZ001
        filled.roster.accept(filled.roster.preview(taken, TERM), (group,))
    stepping.set(datetime(2026, 7, 3, 8, 0, tzinfo=BANGKOK))
    assert [each.student.first_name for each in filled.people.pupils(TERM, P5)] == ["ภูผา"]
    assert missing(filled.completeness.board(TERM, P5), "screening-11") == ["ใบเตย", "ภูผา"]


def test_the_holes_of_a_class_are_the_forms_that_somebody_is_missing(begun):
    assert begun.completeness.holes(TERM, P4, forms=FORMS) == (
        Hole("screening-11", "teacher", 2, 3),
        Hole("sdq-teacher", "teacher", 2, 3),
        Hole("sdq-parent", "parent", 3, 3),
    )
    (hole,) = begun.completeness.holes(TERM, grade="ป.5", forms=("screening-11",))
    assert (hole.missing, hole.asked) == (2, 2)
    for code in ("5002", "5003"):
        screen(begun, code)
    assert begun.completeness.holes(TERM, P4, forms=("screening-11",)) == ()
    assert len(begun.completeness.holes(TERM, forms=SDQ)) == 2


def test_the_list_of_one_form_is_a_report_of_its_own(begun):
    report = begun.reports.build("completeness", Wanted(TERM, P4, language="en", form="sdq-parent"))
    (section,) = report.sections
    assert section.title == "Still missing: SDQ Parent"
    assert {each.column for each in report.data} == {
        "all", "sdq-parent", "sdq-parent:asked", "sdq-parent:begun", "sdq-parent:missing",
    }  # fmt: skip


def test_for_one_child_its_class_stands_on_the_paper(begun):
    child = begun.people.find("5003")
    report = begun.reports.build("completeness", Wanted(TERM, student=child, language="en"))
    assert report.data[0].row == "ป.4/1"
    assert report.data[2].n == 1


def test_an_empty_school_has_an_empty_board(school):
    board = school.completeness.board(TERM)
    assert board.pupils == ()
    assert school.completeness.holes(TERM) == ()


def test_a_teacher_sees_her_own_classes_only(begun, as_role):
    teacher = as_role(Role.TEACHER, [P4.label])
    board = teacher.completeness.board(TERM)
    assert [line.place for line in board.classes] == ["ป.4/1"]
    with pytest.raises(NotAllowed):
        teacher.completeness.board(TERM, P5)
    with pytest.raises(NotAllowed):
        teacher.reports.build("completeness", Wanted(TERM))
    assert teacher.reports.build("completeness", Wanted(TERM, P4)).sections


def test_homeroom_and_meeting_are_counted_by_class_and_a_meeting_needs_minutes(filled):
    for kind, words in (
        ("homeroom", {"topic": "วินัย"}), ("homeroom", {"topic": "สุขภาพ"}), ("meeting", {}),
    ):  # fmt: skip
        hold(filled, kind, **words)
    board = filled.completeness.board(TERM)
    assert cells(board.classes[0], board)["homeroom"] == (2, 10, 0)
    assert cells(board.classes[0], board)["meeting"] == (0, 1, 1)
    hold(filled, "meeting", agenda={"1": "ประธานแจ้งเรื่องการเยี่ยมบ้าน"})
    board = filled.completeness.board(TERM)
    assert cells(board.classes[0], board)["meeting"] == (1, 1, 0)
    rooms = board.whole.cells[[each.form for each in board.asked].index("meeting")].rooms
    assert [each.classroom for each in rooms] == [P5]


def test_an_open_plan_is_missing_once_it_is_overdue_and_a_closed_one_is_done(filled, stepping):
    late, closed = begin_plan(filled), begin_plan(filled, child(filled, place=1))
    filled.plans.move(closed, "close", Made("better"))
    board = filled.completeness.board(TERM, P4)
    assert cells(board.whole, board)["plans"] == (1, 2, 1)
    assert missing(board, "plans") == []
    stepping.set(filled.desk.file.clock.now() + timedelta(days=20))
    board = filled.completeness.board(TERM, P4)
    assert missing(board, "plans") == ["กล้า"]
    assert [each.life.plan.id for each in filled.plans.board(TERM, P4).of("due")] == [late]


def test_a_referral_without_answer_for_too_long_is_missing(filled, stepping):
    sent(filled)
    assert missing(filled.completeness.board(TERM, P4), "referrals") == []
    later(stepping, filled, 20)
    board = filled.completeness.board(TERM, P4)
    assert missing(board, "referrals") == ["กล้า"]
    (hole,) = [e for e in filled.completeness.holes(TERM, P4) if e.form == "referrals"]
    assert (hole.missing, hole.asked) == (1, 1)


def test_a_school_asks_for_what_it_wants_and_takes_that_back(filled, as_role):
    i18n.use_language("en")
    usual = filled.completeness.parts()
    fewer = tuple(
        replace(each, on=each.id in ("homeroom", "eq-6-11"), number=each.number and 4)
        for each in usual
    )
    assert filled.completeness.save_parts(fewer) == usual
    board = filled.completeness.board(TERM, P4)
    assert cells(board.whole, board) == {"eq-6-11": (0, 3, 0), "homeroom": (0, 4, 0)}
    with pytest.raises(CareError, match="one thing"):
        filled.completeness.save_parts(tuple(replace(each, on=False) for each in usual))
    with pytest.raises(CareError, match="1 to 200"):
        filled.completeness.save_parts(tuple(replace(each, number=0) for each in usual))
    with pytest.raises(NotAllowed):
        as_role(Role.TEACHER, [P4.label]).completeness.save_parts(usual)
    filled.completeness.save_parts(usual)
    assert filled.completeness.parts() == usual
    assert filled.desk.setting("completeness") is None
