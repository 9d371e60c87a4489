"""Rows of consent, corrections, reviews and erasures, on both drivers."""

from datetime import UTC, date

import pytest

from careapp.domain.consents import Consent
from careapp.domain.corrections import Correction
from careapp.domain.retention import ERASE, KEEP, Decision
from careapp.store import (
    access_copies,
    check,
    consents,
    corrections,
    erasures,
    retention,
)
from careapp.store.journal import Entry

DAY = date(2026, 6, 15)
FIELDS = {"first_name": "กล้า", "last_name": "ตัวอย่างดี", "sex": "male"}


@pytest.fixture
def child(school):
    school.journal.write("w", [Entry("student", "s1", FIELDS, "s1")])
    return "s1"


def write(school, entries):
    school.journal.write("w", entries)


def test_an_answer_is_read_as_it_was_written_and_only_what_differs_is_journaled(school, child):
    made = Consent("c1", child, "photo", "given", DAY, "g1", date(2027, 3, 31), "ในแบบ", "w")
    write(school, consents.save_consent(made))
    assert consents.of_student(school.db, child) == [made]
    assert list(consents.save_consent(made, made)) == []
    (entry,) = consents.save_consent(
        Consent("c1", child, "photo", "given", DAY, "g1", None, "ในแบบ", "w"), made
    )
    assert entry.fields == {"until": None}
    write(school, [Entry("consent", "c1", {"deleted": True}, child)])
    assert consents.of_student(school.db, child) == []
    assert consents.of_purpose(school.db, "photo") == []
    assert consents.of_students(school.db, [child]) == {}
    assert consents.consent(school.db, "c1").deleted


def test_a_request_is_read_as_it_was_written(school, child):
    made = Correction("r1", child, DAY, "ยาย", "วันเกิดผิด", "refused", "ตรงแล้ว", DAY, "w")
    write(school, corrections.save_correction(made))
    assert corrections.of_student(school.db, child) == [made]
    assert corrections.correction(school.db, "r1") == made


def test_of_two_decisions_about_a_year_the_later_counts_and_so_does_the_later_year(school, child):
    def decide(year, decision):
        made = Decision(f"{child}|{year}", child, year, decision, "เหตุผล", "w", DAY)
        write(school, [retention.save_decision(made)])
        return made

    decide(2569, ERASE)
    kept = decide(2569, KEEP)
    assert retention.decisions(school.db) == {child: kept}
    later = decide(2570, ERASE)
    assert retention.decisions(school.db) == {child: later}


def test_an_erasure_counts_takes_all_and_is_told_without_the_child(school, child):
    write(school, consents.save_consent(Consent("c1", child, "photo", "given", DAY, "ยาย")))
    counted = erasures.counts(school.db, child)
    assert counted == {"data": 1, "consents": 1}
    write(school, [erasures.save_erasure(child, DAY, "ขอให้ลบ", counted)])
    erasures.settle(school.db)
    assert erasures.counts(school.db, child) == {}
    assert consents.of_student(school.db, child) == []
    (made,) = erasures.erasures(school.db)
    assert (made.student, made.day, made.who) == (child, DAY, "w")
    assert made.counts == counted
    assert check.faults(school) == [] or school.key  # the keys.json of these tests is empty
    school.journal.rebuild()
    assert consents.of_student(school.db, child) == []


def test_a_wording_pack_that_was_taken_back_is_no_erasure(school):
    from careapp.store.journal import PURGE

    write(school, [Entry(PURGE, "pack", {})])
    assert erasures.erasures(school.db) == []


def test_every_row_and_every_entry_of_a_child_is_read_for_its_copy(school, child):
    write(school, [Entry("student", child, {"first_name": "แก้ว"}, child)])
    seen = {"kind": "club", f"asked.{child}": True, f"came.{child}": True, "asked.s2": True}
    write(school, [Entry("activity", "a1", seen), Entry("activity", "a2", {"kind": "club"})])
    with school.transaction():
        school.looks.append("w", Entry("report", "class-list", {}, child))
    (row,) = access_copies.rows(school.db, child, UTC)
    assert (row.fields["first_name"], row.who) == ("แก้ว", "w")
    (activity,) = access_copies.activities(school.db, child, UTC)
    assert set(activity.fields) == {"kind", f"asked.{child}", f"came.{child}"}
    assert [e.what for e in access_copies.changes(school.db, child, UTC)] == ["student", "student"]
    assert [e.row for e in access_copies.looks(school.db, child, UTC)] == ["class-list"]
    with pytest.raises(ValueError):
        access_copies.content(school.db, "student", child)
