"""A child that is erased is erased everywhere, whatever comes late; what is of others stands."""

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import permutations
from pathlib import Path

from careapp.clock import SteppingClock
from careapp.domain.activities import Activity
from careapp.domain.documents import Document
from careapp.domain.records import Record, Score
from careapp.domain.siblings import Sibling, pair
from careapp.domain.teams import Member
from careapp.store import activities, documents, drafts, migrate, photos, records, siblings, teams
from careapp.store.connection import connect
from careapp.store.journal import PURGE, Entry, Journal

SECRET = "ลับเฉพาะ"
DAY = date(2026, 6, 12)
RECORD = Record("r", "b", "sdq-teacher", 1, "2569/1", DAY, "teacher", "kru", "final", {"q1": 1})


def held(child="b"):
    """A meeting to which the parents of two children came."""
    return Activity(
        "a", "meeting", "2569/1", DAY, classroom="ป.4/1", topic="ประชุมผู้ปกครอง", owner="kru",
        asked=frozenset({child, "c"}), came={child: "", "c": ""},
        followed={child: SECRET, "c": "โทรแล้ว"}, letters={child: SECRET, "c": "รักแม่"},
    )  # fmt: skip


def everything(child="b"):
    """Whatever is written about a child, by all writers that name one."""
    record = replace(RECORD, student=child, answers={**RECORD.answers, "note": SECRET})
    return [
        Entry("student", child, {"first_name": SECRET, "sex": "male"}, child),
        *records.save_record(record),
        records.save_results(record, "obec", [Score("total", 12, SECRET)]),
        photos.save_photo("photo", child, record.id, "picture", SECRET.encode()),
        documents.save_document(
            Document("d", child, "", SECRET, "pdf", DAY, "kru"), SECRET.encode()
        ),
        *activities.save_activity(held(child)),
        siblings.save_sibling(Sibling(*pair("a", child), "yes", "kru", DAY)),
        siblings.save_sibling(Sibling(*pair(child, "c"), "yes", "kru", DAY)),
        *teams.save_member(Member("m", 2569, "parents", SECRET, student=child)),
        Entry("plan", "p", {"student": child, "story": SECRET}, child),
        Entry("sign", f"{child}|2569/1|x", {"student": child, "reason": SECRET}, child),
    ]


def laptop(site, school="school-1"):
    """Another laptop of a school; its database, and the journal in it."""
    db = connect(Path(":memory:"), None)
    migrate.migrate(db, "school")
    start = datetime(2026, 6, 10, tzinfo=UTC)
    return db, Journal(db, school, site, SteppingClock(start, len(site)).clock())


def names_of(db, child):
    """The tables that still say something of a child."""
    found = set()
    for (table,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        rows = db.execute(f"SELECT * FROM {table}").fetchall()
        if table not in ("change", "purge", "look") and child in repr(rows):
            found.add(table)
    return found


def test_nothing_of_the_child_is_left_in_the_file(school):
    child = "018f-b-child"
    school.journal.write("kru", everything(child))
    drafts.put(school.db, replace(RECORD, id="draft", student=child), {"q1": SECRET})
    with school.transaction():
        school.looks.append("kru", Entry("report", "x", {"about": SECRET}, child))
    assert names_of(school.db, child) > {"student", "record", "photo", "document", "draft_head"}
    school.journal.write("kru", [Entry(PURGE, child, {"reason": "ขอให้ลบ"})])
    assert names_of(school.db, child) == set()
    assert school.journal.faults() == school.looks.faults() == []
    school.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert SECRET.encode() not in school.folder.data.read_bytes()


def test_what_is_said_of_others_at_the_same_activity_stands(school):
    school.journal.write("kru", everything())
    school.journal.write("kru", [Entry(PURGE, "b", {})])
    kept = activities.activity(school.db, "a")
    assert kept == replace(
        held(),
        asked=frozenset("c"),
        came={"c": ""},
        followed={"c": "โทรแล้ว"},
        letters={"c": "รักแม่"},
    )


def test_other_laptops_erase_it_and_late_packages_bring_nothing_back():
    (first_db, first), (second_db, second) = laptop("first"), laptop("second-")
    first.write("kru", everything())
    old = list(first.changes())
    second.merge(old)
    second.write("kru", [Entry("student", "b", {"nickname": SECRET}, "b"),
                         *activities.save_activity(replace(held(), id="z"))])  # fmt: skip
    late = [change for change in second.changes() if change.site == "second-"]
    first.write("kru", [Entry(PURGE, "b", {})])
    erased = list(first.changes())
    states = set()
    for order in permutations([old, late, erased]):
        db, journal = laptop("third")
        for package in order:
            journal.merge(package)
        assert journal.faults() == []
        assert names_of(db, "b") - {"activity"} == set()
        assert SECRET not in repr(list(journal.changes()))
        states.add(repr((sorted(journal.changes()),
                         [activities.activity(db, each) for each in "az"])))  # fmt: skip
        journal.rebuild()
        states.add(repr((sorted(journal.changes()),
                         [activities.activity(db, each) for each in "az"])))  # fmt: skip
        db.close()
    assert len(states) == 1
    assert "'b'" not in next(iter(states)).partition("Activity")[2]
    first_db.close()
    second_db.close()


def test_what_is_written_about_an_erased_child_is_blank_at_once(school):
    school.journal.write("kru", [Entry(PURGE, "b", {})])
    school.journal.write("kru", everything())
    assert SECRET not in repr(list(school.journal.changes()))
    assert names_of(school.db, "'b'") == set()
    assert school.journal.faults() == []


def test_of_an_old_entry_about_many_children_the_rest_is_said_again(school):
    """Before texts about a child had entries of their own."""
    fields = {
        "kind": "meeting", "term": "2569/1", "day": "2026-06-12", "topic": "เก่า",
        "asked.b": True, "asked.c": True, "came.b": "g1", "followed.b": SECRET, "followed.c": "โทร",
    }  # fmt: skip
    school.journal.write("kru", [Entry("activity", "a", fields)])
    school.journal.write("kru", [Entry("activity", "a", {"topic": "ใหม่"})])
    before = list(school.journal.changes())
    school.journal.write("kru", [Entry(PURGE, "b", {})])
    kept = activities.activity(school.db, "a")
    assert (kept.topic, kept.asked, kept.followed) == ("ใหม่", frozenset("c"), {"c": "โทร"})
    assert SECRET not in repr(list(school.journal.changes()))
    assert school.journal.faults() == []
    school.journal.merge(before)  # an old package
    assert SECRET not in repr(list(school.journal.changes()))
    assert activities.activity(school.db, "a") == kept


def test_a_place_in_a_team_that_went_to_another_parent_stands(school):
    place = Member("m", 2569, "parents", "นางใจดี", student="b", post="chair")
    school.journal.write("kru", teams.save_member(place))
    now = replace(place, student="c", name="นายใจดี")
    school.journal.write("kru", teams.save_member(now, place))
    school.journal.write("kru", [Entry(PURGE, "b", {})])
    assert teams.members(school.db, 2569) == [now]
