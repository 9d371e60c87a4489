from dataclasses import replace
from datetime import date

from careapp.domain.records import Record, Score
from careapp.store import records

FORM = "sdq-teacher"


def made(n, day=1, student="a", **more):
    more = {"informant": "teacher", "author": "me", "status": "final", "answers": {"q1": 1}} | more
    return Record(f"r{n}", student, FORM, 1, "2569/1", date(2026, 6, day), **more)


def write(school, *all_records):
    for each in all_records:
        school.journal.write("me", records.save_record(each, records.record(school.db, each.id)))


def test_a_record_comes_back_as_it_was_saved(school):
    one = made(1, answers={"q1": 1, "note": "ปู่ดูแล", "x": 2.5})
    write(school, one)
    assert records.record(school.db, "r1") == one


def test_only_the_answers_that_differ_are_journaled(school):
    one = made(1, answers={"q1": 1, "q2": 2, "q3": 0})
    (entry,) = records.save_record(replace(one, answers={"q1": 1, "q2": 0, "q4": 1}), one)
    assert entry.fields == {"answers.q2": 0, "answers.q3": None, "answers.q4": 1}
    assert records.save_record(one, one) == []


def test_the_latest_final_record_counts_by_date_then_id(school):
    write(school, made(1, 3), made(2, 5), made(3, 5), made(4, 9, status="open"), made(5, 1, "b"))
    write(school, made(6, 20, informant="parent"))
    found = [each.id for each in records.counted(school.db, "2569/1", (FORM,))]
    assert found == ["r6", "r3", "r5"]
    assert records.newest(school.db, FORM, "2569/1", "teacher")["a"].id == "r4"
    assert [each.id for each in records.of_student(school.db, "a")][:2] == ["r6", "r4"]


def test_all_final_records_of_an_informant_come_oldest_first(school):
    write(school, made(1, 5), made(2, 3), made(3, 9, status="open"), made(4, 4, "b"))
    write(school, made(5, 1, informant="parent"), made(6, 1, "c"), replace(made(7), term="2568/1"))
    found = records.finished(school.db, "2569/1", FORM, "teacher", ["a", "b"])
    assert [each.id for each in found] == ["r2", "r4", "r1"]


def test_results_belong_to_the_answers_they_came_from(school):
    one = made(1)
    scores = [Score("total", 12, "normal", ("prorated", "unverified")), Score("impact", None, "")]
    write(school, one)
    school.journal.write("me", [records.save_results(one, "obec", scores)])
    assert set(records.results(school.db, one, "obec")) == set(scores)
    (total, _) = sorted(records.outcomes(school.db, "2569/1", (FORM,), "obec"), reverse=True)[:2]
    assert total.scale == "total"
    assert (total.score, total.band, total.flags) == (12, "normal", ("prorated", "unverified"))
    changed = replace(one, answers={"q1": 2})
    write(school, changed)
    assert records.results(school.db, changed, "obec") == []
    assert records.outcomes(school.db, "2569/1", (FORM,), "obec") == []
    assert [each.id for each in records.unscored(school.db, "2569/1", FORM, "obec")] == ["r1"]
    assert set(records.results(school.db, one, "obec")) == set(scores)


def test_results_of_some_children_and_scales_leave_the_others_out(school):
    for n, student in enumerate("abc", 1):
        one = made(n, student=student)
        write(school, one)
        scores = [Score("total", n, "normal"), Score("peer", 2, "normal")]
        school.journal.write("me", [records.save_results(one, "obec", scores)])
    term, db = "2569/1", school.db
    found = records.outcomes(db, term, (FORM,), "obec", ("total", "overall"), {"a", "c"})
    assert sorted((each.student, each.scale) for each in found) == [("a", "total"), ("c", "total")]
    assert len(records.outcomes(db, term, (FORM,), "obec", ("peer",))) == 3
    assert records.outcomes(db, term, (FORM,), "obec", (), ()) == []
