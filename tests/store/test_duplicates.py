"""Two rows of one child are shown as one, also what comes late; taken back, all is as it was."""

import time
from dataclasses import replace
from datetime import date

import pytest

from careapp.domain.duplicates import TWO, Duplicate, pair_id
from careapp.domain.handover import Handover
from careapp.domain.people import Classroom, Enrolment, Student
from careapp.domain.records import Record
from careapp.domain.report_cards import ReportCard
from careapp.domain.siblings import Sibling
from careapp.domain.visits import VisitPlan
from careapp.store import (
    activities,
    duplicates,
    handover,
    history,
    people,
    photos,
    records,
    report_cards,
    siblings,
    transfers,
    visits,
)  # fmt: skip
from careapp.store.journal import PURGE, Entry
from careapp.store.projection import TABLES
from tests.store.test_purging import held, laptop

DAY = date(2026, 6, 12)
TERM = "2569/1"
JOIN = Duplicate("b", "a", "kru", DAY, "name_born")


def child(id_, **more):
    return Student(id_, "กล้า", "ดีงาม", "male", born=date(2016, 5, 1), **more)


def about(id_):
    """A little of everything about a child."""
    record = Record(
        f"r-{id_}", id_, "sdq-teacher", 1, TERM, DAY, "teacher", "kru", "final", {"q1": 1}
    )
    return [
        *people.save_student(child(id_)),
        *people.save_enrolment(Enrolment(f"e-{id_}", id_, Classroom("ป.4", "1"), DAY)),
        *records.save_record(record),
        photos.save_photo(f"p-{id_}", id_, record.id, "picture", b"jpeg"),
        *report_cards.save_card(ReportCard(id_, TERM, days_absent=3)),
        *visits.save_plan(VisitPlan(id_, TERM, DAY)),
        handover.save(Handover(id_, 2569, frozenset(), f"ของ {id_}", "kru", DAY)),
        siblings.save_sibling(Sibling(*sorted((id_, "z")), "yes", "kru", DAY)),
    ]


def tables(db):
    return {
        name: sorted(db.execute(f"SELECT * FROM {name}").fetchall(), key=repr) for name in TABLES
    }


@pytest.fixture
def twice(school):
    """Two children that are one, and a third one with a class of its own."""
    school.journal.write("kru", [*about("a"), *about("b"), *about("c")])
    school.journal.write("kru", activities.save_activity(replace(held(), asked=frozenset("bc"))))
    return school


def join(school, **changed):
    made = replace(JOIN, **changed)
    school.journal.write("kru", [duplicates.save_duplicate(made)])


def test_what_is_about_the_one_that_goes_is_shown_as_of_the_one_that_stays(twice):
    join(twice)
    db = twice.db
    assert [each.id for each in records.of_student(db, "a")] == ["r-b", "r-a"]
    assert photos.photo(db, "p-b") == ("a", b"jpeg")
    assert records.of_student(db, "b") == report_cards.of_student(db, "b") == []
    assert [each.id for each in people.students(db)] == ["a", "c"]
    assert [each.student.id for each in people.pupils(db, DAY)] == ["a", "c"]  # once in its class
    assert set(activities.activity(db, "a").came) == {"a", "c"}
    assert [each.note for each in handover.of_student(db, "a")] == ["ของ b"]  # what was said last
    assert len(report_cards.of_student(db, "a")) == len(visits.of_student(db, "a")) == 1
    assert [each.of("a") for each in siblings.said_of(db, "a")] == ["z"]
    assert all("b" not in row[1:3] for row in tables(db)["record"])


def test_what_comes_late_from_a_laptop_that_does_not_know_is_shown_there_too(twice):
    db, other = laptop("other", twice.school_id)
    other.merge(twice.journal.changes())
    join(twice)
    late = Record(
        "late", "b", "sdq-teacher", 1, "2569/2", DAY, "teacher", "kru", "final", {"q1": 2}
    )
    other.write("kru", [
        *records.save_record(late),
        *report_cards.save_card(ReportCard("b", "2569/2", days_absent=1)),
        *people.save_enrolment(Enrolment("b|2570", "b", Classroom("ป.5", "1"), date(2027, 5, 16))),
    ])  # fmt: skip
    twice.journal.merge(list(other.changes()))
    assert records.record(twice.db, "late").student == "a"
    assert [each.term for each in report_cards.of_student(twice.db, "a")] == ["2569/2", TERM]
    assert people.enrolments(twice.db, "a") == people.enrolments(twice.db, "a")[:1]
    before = tables(twice.db)
    twice.journal.rebuild()
    assert tables(twice.db) == before
    other.merge(list(twice.journal.changes()))
    assert tables(db) == before
    db.close()


def test_taken_back_every_row_is_what_it_was(twice):
    before = tables(twice.db)
    join(twice)
    assert tables(twice.db) != before
    join(twice, deleted=True)
    after = tables(twice.db)
    assert [row[0] for row in after.pop("duplicate")] == ["b"]
    assert after == {name: rows for name, rows in before.items() if name != "duplicate"}


def test_what_was_written_meanwhile_goes_back_with_its_row(twice):
    join(twice)
    shown = records.record(twice.db, "r-b")
    changed = replace(shown, answers={"q1": 2})
    twice.journal.write("kru", records.save_record(changed, shown))
    assert records.record(twice.db, "r-b") == changed
    join(twice, deleted=True)
    assert records.record(twice.db, "r-b") == replace(changed, student="b")
    twice.journal.write("kru", [Entry(PURGE, "b", {})])
    assert records.record(twice.db, "r-b") is None
    assert records.record(twice.db, "r-a") is not None
    assert '"answers.q1":2' not in repr(list(twice.journal.changes()))


def test_two_laptops_that_join_the_other_way_round_agree(twice):
    db, other = laptop("other", twice.school_id)
    other.merge(twice.journal.changes())
    join(twice)
    other.write("kru", [duplicates.save_duplicate(Duplicate("a", "b", "you", DAY))])
    changes = list(other.changes())
    other.merge(list(twice.journal.changes()))
    twice.journal.merge(changes)
    assert tables(db) == tables(twice.db)
    assert [each.id for each in people.students(db)] == ["a", "c"]
    db.close()


def test_those_who_are_one_are_no_siblings(twice):
    said = Sibling("a", "b", "yes", "kru", DAY)
    twice.journal.write("kru", [siblings.save_sibling(said)])
    join(twice)
    assert [each.id for each in siblings.said_of(twice.db, "a")] == ["a|z"]


def test_the_history_of_the_one_that_stays_has_what_was_written_of_the_other(twice):
    one, other = (len(list(twice.journal.changes(each))) for each in "ab")
    join(twice)
    assert len(list(twice.journal.changes("a"))) == one + other + 1
    newest = history.newest(twice.db, "a", ("record",), 9)
    assert [each.row for each in newest] == ["r-b", "r-a"]


def test_all_of_it_goes_along_to_another_school(twice):
    join(twice)
    found = list(transfers.rows_of(twice.db, "a", ("student", "record", "report_card")))
    assert [(each.table, each.id) for each in found] == [
        ("student", "a"), ("record", "r-a"), ("report_card", f"a|{TERM}"), ("record", "r-b"),
    ]  # fmt: skip
    assert {each.fields.get("student") for each in found[1:]} == {"a"}


def test_erasing_a_child_erases_all_that_it_was_entered_as(twice):
    join(twice)
    twice.journal.write("kru", [Entry(PURGE, "a", {"reason": "x"})])
    left = {name for name, rows in tables(twice.db).items() if rows}
    assert left == {"student", "enrolment", "record", "photo", "report_card", "visit_plan",
                    "handover", "sibling", "activity"}  # fmt: skip
    assert {row[0] for row in tables(twice.db)["student"]} == {"c"}
    assert set(activities.activity(twice.db, "a").came) == {"c"}
    assert [each.values for each in twice.journal.changes() if each.tbl == PURGE] == [
        {"reason": "x"}, {},
    ]  # fmt: skip


def test_one_that_was_joined_to_an_erased_child_elsewhere_stands_for_itself(twice):
    db, other = laptop("other", twice.school_id)
    other.merge(twice.journal.changes())
    other.write("kru", [Entry(PURGE, "a", {})])
    join(twice)
    twice.journal.merge(list(other.changes()))
    assert [each.id for each in people.students(twice.db)] == ["b", "c"]
    assert records.record(twice.db, "r-b").student == "b"
    other.merge(list(twice.journal.changes()))
    assert tables(db) == tables(twice.db)
    db.close()


def test_pairs_are_found_less_those_of_whom_it_was_said_that_they_are_two(twice):
    pairs = {("a", "b"): ("name_born",), ("a", "c"): ("name_born",), ("b", "c"): ("name_born",)}
    assert duplicates.found(twice.db) == pairs
    two = Duplicate(pair_id("c", "a"), "", "kru", DAY, TWO)
    twice.journal.write("kru", [duplicates.save_duplicate(two)])
    assert duplicates.found(twice.db) == {ids: pairs[ids] for ids in [("a", "b"), ("b", "c")]}
    assert not duplicates.joined(twice.db)
    join(twice)
    assert duplicates.found(twice.db) == {}  # a and c are two, and b is a


def test_five_thousand_children_are_looked_through_in_no_time():
    db, journal = laptop("here")
    journal.write("kru", people.save_student(child("a")))
    names = [row[1] for row in db.execute("PRAGMA table_info(student)")]
    other = {"id": "'s' || n", "first_name": "'กล้า' || n", "national_id": "1000000000000 + n || ''"}
    chosen = ", ".join(other.get(name, name) for name in names)
    db.execute(
        "WITH RECURSIVE many(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < 5000)"
        f" INSERT INTO student ({', '.join(names)}) SELECT {chosen} FROM student, many"
    )
    began = time.process_time()
    assert duplicates.found(db) == {}
    assert time.process_time() - began < 0.5  # about 0.05 here
    db.close()
