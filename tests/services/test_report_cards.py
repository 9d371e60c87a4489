"""Attendance and results through the services: typed, taken in, undone; who may."""

from dataclasses import replace

import openpyxl
import pytest

from careapp import i18n
from careapp.domain.access import Role
from careapp.domain.report_cards import ReportCard
from careapp.errors import CareError, NotAllowed
from careapp.services.report_cards import spread
from tests.services.samples import P4, P5, TERM

HEAD = ["เลขประจำตัว", "ชื่อ-สกุล", "วันเปิดเรียน", "ขาดเรียน", "เกรดเฉลี่ย"]


def child(services, place=0, room=P4):
    return services.people.pupils(TERM, room)[place].student


def write(tmp_path, *rows):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    return tmp_path / "a.xlsx"


def preview(services, path):
    return services.report_cards.preview(services.report_cards.read(path), TERM)


def stored(services):
    found = services.report_cards.of_terms([TERM.id])
    return {student: card for (student, _), card in found.items()}


def test_a_card_is_kept_changed_and_taken_back(filled):
    cards, student = filled.report_cards, child(filled).id
    before = cards.save(ReportCard(student, TERM.id, 100, 4, gpa=3.5))
    assert before.is_empty
    assert cards.of_student(student) == [ReportCard(student, TERM.id, 100, 4, gpa=3.5)]
    known = cards.change(student, TERM.id, {"days_absent": 6, "count_0": 1})
    assert cards.of_student(student)[0].days_absent == 6
    cards.save(known)
    assert cards.of_student(student)[0] == known
    cards.save(before)
    assert cards.of_student(student) == []


@pytest.mark.parametrize("values", [{"gpa": 5.0}, {"days_open": 20, "days_absent": 21}])
def test_what_cannot_be_is_not_stored_and_neither_is_what_came_with_it(filled, values):
    first, second = child(filled).id, child(filled, 1).id
    good = ReportCard(first, TERM.id, gpa=3.0)
    with pytest.raises(CareError):
        filled.report_cards.save_all([good, replace(ReportCard(second, TERM.id), **values)])
    assert stored(filled) == {}


def test_a_teacher_writes_about_her_own_class_and_the_director_reads(filled, as_role):
    hers, other = as_role(Role.TEACHER, (P4.label,)), child(filled, 0, P5).id
    hers.report_cards.save(ReportCard(child(filled).id, TERM.id, gpa=3.0))
    for work in (
        lambda: hers.report_cards.save(ReportCard(other, TERM.id, gpa=3.0)),
        lambda: hers.report_cards.of_student(other),
        lambda: hers.report_cards.of_class(TERM, P5),
    ):
        with pytest.raises(NotAllowed):
            work()
    director = as_role(Role.DIRECTOR)
    assert len(director.report_cards.of_class(TERM, P4).cards) == 1
    with pytest.raises(NotAllowed):
        director.report_cards.save(ReportCard(other, TERM.id, gpa=3.0))


def test_a_sheet_is_taken_in_again_without_a_change_and_undone_as_a_whole(filled, tmp_path):
    path = write(
        tmp_path, HEAD, [5001, "", 100, 4, 3.5], [5002, "", 100, 0, 2], [5004, "", 98, 1, 4]
    )
    first = preview(filled, path)
    assert first.counts == {"new": 3, "changed": 0, "same": 0}
    assert stored(filled) == {}
    before = filled.report_cards.accept(first)
    assert len(stored(filled)) == 3
    again = preview(filled, path)
    assert again.counts == {"new": 0, "changed": 0, "same": 3}
    count = filled.desk.db.execute("SELECT count(*) FROM change").fetchone()
    assert filled.report_cards.accept(again) == []
    assert filled.desk.db.execute("SELECT count(*) FROM change").fetchone() == count
    filled.report_cards.undo(before)
    assert stored(filled) == {}


def test_bad_rows_are_named_and_the_good_ones_can_still_be_stored(filled, tmp_path):
    path = write(
        tmp_path, HEAD,
        [5001, "", 100, 4, 3.5], [5002, "", 100, 101, 2], [5003, "", 100, 1, 4.5],
        [9999, "ใครก็ไม่รู้", 100, 1, 4], [5004, "", "มาก", 1, 3],
    )  # fmt: skip
    found = preview(filled, path)
    assert found.counts == {"new": 1, "changed": 0, "same": 0}
    assert [each.row for each in found.problems if each.level == "error"] == [3, 4, 5, 6]
    assert found.bad_rows == 4
    filled.report_cards.accept(found)
    assert list(stored(filled)) == [child(filled).id]


def test_a_sheet_that_says_less_leaves_what_is_known(filled, tmp_path):
    student = child(filled).id
    filled.report_cards.save(ReportCard(student, TERM.id, 100, 4, 1, 3.5, 0, 0, 0, 0))
    path = write(tmp_path, ["เลขประจำตัว", "ขาดเรียน"], [5001, 7])
    filled.report_cards.accept(preview(filled, path))
    assert stored(filled)[student] == ReportCard(student, TERM.id, 100, 7, 1, 3.5, 0, 0, 0, 0)


def test_a_teacher_s_sheet_reaches_her_own_children_only(filled, as_role, tmp_path):
    hers = as_role(Role.TEACHER, (P4.label,))
    found = preview(hers, write(tmp_path, HEAD, [5001, "", 100, 1, 3], [5004, "", 100, 1, 3]))
    assert found.counts["new"] == 1
    assert [each.row for each in found.problems] == [3]


@pytest.mark.parametrize("language", ["th", "en"])
def test_the_template_comes_back_as_it_went_out(filled, tmp_path, language):
    i18n.use_language(language)
    card = ReportCard(child(filled).id, TERM.id, 100, 4, 1, 3.25, 0, 1, 2, 3)
    filled.report_cards.save(card)
    path = filled.report_cards.template(tmp_path / "t.xlsx", TERM, P4)
    found = preview(filled, path)
    assert found.problems == ()
    assert found.sheet.unread == ()
    assert found.counts == {"new": 0, "changed": 0, "same": 1}
    book = openpyxl.load_workbook(path)
    book.active.cell(3, 5, 99)
    book.save(path)
    filled.report_cards.accept(preview(filled, path))
    assert stored(filled)[child(filled, 1).id].days_open == 99


def test_the_days_of_the_whole_class_are_put_where_they_are_not_said(filled):
    filled.report_cards.save(ReportCard(child(filled).id, TERM.id, 90))
    filled.report_cards.save_all([*spread(filled.report_cards.of_class(TERM, P4), 100)])
    cards = filled.report_cards.of_class(TERM, P4)
    days = [cards.cards[each.student.id].days_open for each in cards.pupils]
    assert days == [90, 100, 100]
