from dataclasses import replace
from datetime import date

import pytest

from careapp.domain.access import Role
from careapp.errors import CareError, NotAllowed
from careapp.services.class_sheets import Filled
from tests.services.samples import P4, P5, TERM

SDQ = "sdq-teacher"
ALL_ZERO = {f"q{n}": 0 for n in range(1, 26)}
WHOLE = ALL_ZERO | {"impact_gate": 0}


def line(services, name="กล้า", form=SDQ):
    sheet = services.screenings.sheet(form, TERM, P4)
    return next(each for each in sheet.lines if each.pupil.student.first_name == name)


def score(of, scale="total"):
    return next(each for each in of.scores if each.scale == scale)


def test_a_class_sheet_has_every_child_and_nothing_yet(filled):
    sheet = filled.screenings.sheet(SDQ, TERM, P4)
    assert [each.pupil.student.first_name for each in sheet.lines] == ["กล้า", "แก้วตา", "ฟ้าใส"]
    assert sheet.informant == "teacher"
    assert all(not each.stored and not each.typed and each.scores == () for each in sheet.lines)


def test_a_typed_answer_is_kept_before_anything_is_journaled(filled):
    first = line(filled)
    filled.screenings.put(first.record.id, "q3", 2)
    again = line(filled)
    assert again.record.id == first.record.id
    assert dict(again.record.answers) == {"q3": 2}
    assert again.typed
    assert not again.stored
    assert all(change.tbl != "record" for change in filled.desk.file.journal.changes())


def test_leaving_a_child_writes_one_entry_and_its_results(filled):
    first = line(filled)
    filled.screenings.put_many(first.record.id, WHOLE)
    assert filled.screenings.leave(first.record.id).status == "final"
    history = filled.desk.file.journal.history("record", first.record.id)
    assert len(history) == 1
    assert {f"answers.{item}" for item in WHOLE} <= set(history[0].values)
    assert score(line(filled)).score == 10  # the five reversed items
    outcomes = filled.screenings.outcomes(TERM, [SDQ])
    assert {each.scale: each.score for each in outcomes}["total"] == 10


def test_equal_answers_again_change_nothing(filled):
    first = line(filled)
    filled.screenings.put_many(first.record.id, WHOLE)
    filled.screenings.leave(first.record.id)
    before = len(list(filled.desk.file.journal.changes()))
    filled.screenings.put_many(line(filled).record.id, WHOLE)
    filled.screenings.leave(first.record.id)
    assert len(list(filled.desk.file.journal.changes())) == before


def test_a_corrected_answer_is_one_field_and_the_old_results_stay(filled):
    first = line(filled)
    filled.screenings.put_many(first.record.id, WHOLE)
    filled.screenings.leave(first.record.id)
    line(filled)
    filled.screenings.put(first.record.id, "q3", 2)
    filled.screenings.leave(first.record.id)
    last = filled.desk.file.journal.history("record", first.record.id)[-1]
    assert last.values == {"answers.q3": 2}
    rows = filled.desk.db.execute("SELECT count(DISTINCT stamp) FROM result").fetchone()
    assert rows == (2,)
    outcomes = filled.screenings.outcomes(TERM, [SDQ])
    assert {each.scale: each.score for each in outcomes}["total"] == 12


def test_a_child_with_holes_stays_open_until_it_is_finished(filled):
    first = line(filled)
    filled.screenings.put_many(first.record.id, {f"q{n}": 1 for n in range(1, 24)})
    assert filled.screenings.leave(first.record.id).status == "open"
    assert filled.screenings.outcomes(TERM, [SDQ]) == []
    line(filled)
    assert filled.screenings.leave(first.record.id, finish=True).status == "final"
    assert filled.screenings.outcomes(TERM, [SDQ]) != []


def test_an_answer_taken_out_is_out(filled):
    first = line(filled)
    filled.screenings.put(first.record.id, "q1", 1)
    filled.screenings.leave(first.record.id)
    line(filled)
    filled.screenings.put(first.record.id, "q1", None)
    filled.screenings.leave(first.record.id)
    assert dict(line(filled).record.answers) == {}


def test_an_impossible_answer_is_refused(filled):
    first = line(filled)
    with pytest.raises(CareError):
        filled.screenings.put(first.record.id, "q1", 3)


def test_another_edition_scores_the_same_answers_without_touching_the_first(filled):
    first = line(filled)
    filled.screenings.put_many(first.record.id, WHOLE | {"q3": 2, "q8": 2, "q5": 2, "q12": 1})
    filled.screenings.leave(first.record.id)
    obec = filled.screenings.outcomes(TERM, [SDQ])
    dmh = filled.screenings.outcomes(TERM, [SDQ], "dmh-2011")

    def total(found):
        return next((each.score, each.band) for each in found if each.scale == "total")

    assert total(obec) == (17, "at_risk")
    assert total(dmh) == (17, "problem")
    assert filled.screenings.outcomes(TERM, [SDQ]) == obec


def test_many_forms_come_in_at_once_and_equal_ones_change_nothing(filled):
    children = [p.student for p in filled.people.pupils(TERM)]
    forms = [Filled(child, WHOLE) for child in children]
    day = date(2026, 6, 12)
    record = filled.screenings.record
    assert record(SDQ, TERM, forms, day) == {"added": 5, "unchanged": 0, "replaced": 0}
    assert record(SDQ, TERM, forms, day) == {"added": 0, "unchanged": 5, "replaced": 0}
    forms[0] = Filled(children[0], WHOLE | {"q3": 2})
    assert record(SDQ, TERM, forms, day, dry_run=True)["replaced"] == 1
    assert record(SDQ, TERM, forms, day) == {"added": 0, "unchanged": 4, "replaced": 1}
    later = [Filled(children[0], WHOLE)]
    assert record(SDQ, TERM, later, date(2026, 7, 1))["replaced"] == 1
    assert len(filled.screenings.history(children[0].id)) == 2


def test_a_director_sees_and_does_not_write_and_a_teacher_stays_in_her_class(as_role, filled):
    director = as_role(Role.DIRECTOR)
    first = line(director)
    with pytest.raises(NotAllowed):
        director.screenings.put(first.record.id, "q1", 1)
    teacher = as_role(Role.TEACHER, ["ป.5/1"])
    with pytest.raises(NotAllowed):
        teacher.screenings.sheet(SDQ, TERM, P4)
    assert len(teacher.screenings.sheet(SDQ, TERM, P5).lines) == 2


def test_a_record_nobody_opened_takes_no_answers(filled):
    with pytest.raises(CareError):
        filled.screenings.put("made-up", "q1", 1)


def test_the_eleven_dimensions_make_an_overall_group(filled):
    first = line(filled, form="screening-11")
    answers = dict.fromkeys(
        ["learning", "health", "economic", "welfare", "substance", "violence", "sexual", "gaming",
         "devices"], "normal",
    ) | {"talent": "yes", "special_need": "no", "economic": "problem"}  # fmt: skip
    filled.screenings.put_many(first.record.id, answers)
    assert filled.screenings.leave(first.record.id).status == "final"
    bands = {o.scale: o.band for o in filled.screenings.outcomes(TERM, ["screening-11"])}
    assert bands["overall"] == bands["economic"] == "problem"
    assert bands["talent"] == "yes"


def test_a_child_finished_with_holes_stays_finished_when_an_answer_is_put_right(filled):
    first = line(filled)
    filled.screenings.put_many(first.record.id, {f"q{n}": 1 for n in range(1, 24)})
    filled.screenings.leave(first.record.id, finish=True)
    line(filled)
    filled.screenings.put(first.record.id, "q1", 2)
    assert filled.screenings.leave(first.record.id).status == "final"
    filled.screenings.put(first.record.id, "q1", None)
    assert filled.screenings.leave(first.record.id).status == "open"


def test_the_day_of_a_form_is_kept_with_its_draft_and_can_be_put_right_later(filled):
    first = line(filled)
    filled.screenings.set_date(first.record.id, date(2026, 6, 8))
    filled.screenings.put_many(first.record.id, WHOLE)
    assert line(filled).record.date == date(2026, 6, 8)
    assert filled.screenings.leave(first.record.id).date == date(2026, 6, 8)
    line(filled)
    filled.screenings.set_date(first.record.id, date(2026, 6, 9))
    assert filled.screenings.leave(first.record.id).status == "final"
    assert line(filled).record.date == date(2026, 6, 9)
    assert {each.date for each in filled.screenings.outcomes(TERM, [SDQ])} == {date(2026, 6, 9)}


def test_a_teacher_reads_the_results_of_her_own_children_only(as_role, filled):
    children = [p.student for p in filled.people.pupils(TERM)]
    filled.screenings.record(SDQ, TERM, [Filled(child, WHOLE) for child in children])
    teacher = as_role(Role.TEACHER, ["ป.5/1"])
    own = {p.student.id for p in teacher.people.pupils(TERM)}
    everybody = {child.id for child in children}
    assert {each.student for each in teacher.screenings.outcomes(TERM, [SDQ])} == own
    assert {each.student for each in teacher.screenings.counted(TERM, [SDQ])} == own
    assert {o.student for o in teacher.screenings.outcomes(TERM, [SDQ], students=everybody)} == own
    assert {each.student for each in filled.screenings.counted(TERM, [SDQ])} == everybody


def test_opening_a_class_sheet_is_noted_in_the_log_of_looks(filled):
    filled.screenings.sheet(SDQ, TERM, P4)
    looks = filled.desk.db.execute("SELECT tbl, row FROM look").fetchall()
    assert ("sheet", SDQ) in looks
    assert list(filled.desk.file.looks.faults()) == []


def changes(services):
    return len(list(services.desk.file.journal.changes()))


def test_a_form_that_keeps_a_result_alone_is_never_scored(filled):
    first = line(filled, form="hero-9s")
    filled.screenings.put_many(first.record.id, {"result": "กลุ่มเสี่ยง", "adviser": "พี่โค้ช"})
    assert filled.screenings.leave(first.record.id).status == "final"
    written = changes(filled)
    assert filled.screenings.outcomes(TERM, ["hero-9s"]) == []
    assert changes(filled) == written
    assert [each.tbl for each in filled.desk.file.journal.changes()].count("result") == 0
    (record,) = filled.screenings.counted(TERM, ["hero-9s"])
    assert record.answers["result"] == "กลุ่มเสี่ยง"


def test_a_childs_age_and_sex_come_from_the_list_when_it_is_measured(filled):
    child = filled.people.find("5001")
    filled.people.save_student(replace(child, born=date(2016, 3, 20)))
    first = line(filled, form="measurement")
    filled.screenings.set_date(first.record.id, date(2026, 6, 12))  # 10 years 2 months, a boy
    filled.screenings.put_many(first.record.id, {"weight_kg": 33.0, "height_cm": 138.6})
    assert filled.screenings.leave(first.record.id).status == "final"
    found = {each.scale: each for each in filled.screenings.outcomes(TERM, ["measurement"])}
    assert found["height_for_age"].score == -0.01
    assert found["bmi_for_age"].band == "normal"
    assert found["bmi_for_age"].flags == ()


def test_without_a_date_of_birth_the_months_can_be_typed(filled):
    first = line(filled, form="measurement")
    filled.screenings.put_many(first.record.id, {"weight_kg": 33.0, "height_cm": 138.6})
    assert score(line(filled, form="measurement"), "height_for_age").flags == ("incomplete",)
    filled.screenings.put(first.record.id, "age_months", 122)
    assert score(line(filled, form="measurement"), "height_for_age").score == -0.01
