"""Rows of consent, corrections, reviews and erasures, on both drivers."""

from datetime import UTC, date

import pytest

from careapp.domain.activities import Activity
from careapp.domain.consents import Consent
from careapp.domain.corrections import Correction
from careapp.domain.records import Record
from careapp.domain.retention import ERASE, KEEP, Decision
from careapp.domain.siblings import Sibling, pair
from careapp.store import (
    access_copies,
    activities,
    check,
    consents,
    corrections,
    drafts,
    erasures,
    retention,
    siblings,
    unsaved,
)
from careapp.store.journal import PURGE, Entry
from careapp.store.projection import TABLES

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


# Tables in which no child is named, by any column; of this copy alone and of the log; and those
# below of whom `written_everywhere` writes. A new table has to be put into one of them.
NOBODY = {
    "school", "setting", "term", "staff", "role_key", "partner", "target", "submission",
    "submission_file", "submission_answer", "own_form", "wording", "laptop",
}  # fmt: skip
LOG = {"change", "look", "local", "purge"}
NAMING = {"student", "one", "other", "record", "asked", "came", "child"}
UNSAVED = "ยังไม่ได้บันทึก"


def tables_of(db):
    """The tables of a school, each with its columns."""
    names = [n for (n,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {n: {row[1] for row in db.execute(f"PRAGMA table_info({n})")} for n in names}


def written_everywhere(school, child, other):
    """A row about a child in every table that has any, by table the ids of the rows."""
    rows = {}
    for table, spec in TABLES.items():
        if table in NOBODY or table in ("activity", "sibling", "result"):
            continue
        row = child if table in ("student", "duplicate") else f"{table}-1"
        fields = {"student": child} if spec and "student" in spec.names else {}
        write(school, [Entry(table, row, {"first_name": "กล้า"} | fields, child)])
        rows[table] = {row}
    write(school, [Entry("result", "record-1|e|s", {"scores": {"x": [1, "low", []]}}, child)])
    write(school, [siblings.save_sibling(Sibling(*pair(child, other), "yes", "w", DAY))])
    held = Activity("a-1", "meeting", "2569/1", DAY, asked=frozenset({other}), came={child: ""},
                    grouped={child: "1"}, letters={child: "รักแม่"})  # fmt: skip
    write(school, activities.save_activity(held))
    drafts.put(school.db, Record("d-1", child, "sdq-teacher", 1, "2569/1", DAY), {"q1": 2})
    unsaved.put(school.db, "w", {"texts": {"plans": {"plan-1/note": UNSAVED, "p9": "ของคนอื่น"}}})
    return {**rows, "result": {"record-1|e|s"}, "sibling": {"|".join(pair(child, other))},
            "activity": {"a-1"}, "draft": {"d-1"}}  # fmt: skip


def test_each_table_names_no_child_or_is_copied_and_erased(school):
    known = tables_of(school.db)
    own = set(TABLES) - NOBODY
    assert set(known) == NOBODY | LOG | own | {"draft", "draft_head"}
    assert [name for name in NOBODY if known[name] & NAMING] == []


@pytest.mark.parametrize("ids", [("s1", "s2"), ("s2", "s1")])
def test_a_copy_has_a_row_of_every_table_that_names_the_child(school, ids):
    child, other = ids
    wanted = written_everywhere(school, child, other)
    found = [
        *access_copies.rows(school.db, child, UTC),
        *access_copies.activities(school.db, child, UTC),
        *access_copies.typed(school.db, child, UTC),
    ]
    there = {}
    for each in found:
        there.setdefault(each.table, set()).add(each.id)
    assert there == wanted
    (activity,) = [each.fields for each in found if each.table == "activity"]
    assert activity[f"letter.{child}"] == "รักแม่"
    assert activity[f"grouped.{child}"] == "1"
    assert activity[f"came.{child}"] is True
    (draft,) = [each.fields for each in found if each.table == "draft"]
    assert draft["answers"] == {"q1": 2}


def test_an_erasure_leaves_the_child_in_no_table_and_in_no_text_that_waits(school):
    written_everywhere(school, "child-1", "child-2")
    write(school, [Entry(PURGE, "child-1", {})])
    left = {
        table: row
        for table in tables_of(school.db).keys() - {"change", "look", "purge"}
        for row in school.db.execute(f"SELECT * FROM {table}")
        if "child-1" in repr(row) or UNSAVED in repr(row)
    }
    assert left == {}
    assert unsaved.of_account(school.db, "w") == {"texts": {"plans": {"p9": "ของคนอื่น"}}}
