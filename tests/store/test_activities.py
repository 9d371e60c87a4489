"""Activities as rows: two laptops tick one list, and both of their ticks stand."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.clock import Clock, SteppingClock
from careapp.domain.activities import Activity
from careapp.store import activities, migrate
from careapp.store.connection import connect
from careapp.store.journal import Journal

DAY = date(2026, 6, 12)
TERM = "2569/1"
MADE = Activity(
    "a", "meeting", TERM, DAY, DAY + timedelta(1), "ป.4/1", "ประชุมผู้ปกครอง", "พบกัน", "พูดคุย", "ดี",
    "ห้อง ป.4/1", "kru", {"1": "แจ้งเรื่องอาหารกลางวัน", "4": "เลือกกรรมการ"}, frozenset({"parents_met"}),
    frozenset({"p1"}), frozenset("xyz"), {"x": "g1", "y": ""}, {"z": "2026-06-14 โทร"},
)  # fmt: skip


def write(school, *entries):
    for each in entries:
        school.journal.write("kru", each)


def test_an_activity_comes_back_as_it_was_written(school):
    write(school, activities.save_activity(MADE))
    assert activities.activity(school.db, "a") == MADE
    assert activities.activities(school.db, TERM) == [MADE]


def test_only_what_differs_is_written_one_field_for_each_child(school):
    write(school, activities.save_activity(MADE))
    assert list(activities.save_activity(MADE, MADE)) == []
    changed = replace(MADE, came={"y": "g2", "z": ""}, agenda={"1": "อื่น"}, topic="ใหม่")
    (entry,) = activities.save_activity(changed, MADE)
    assert entry.fields == {
        "came.x": None, "came.y": "g2", "came.z": True, "agenda.1": "อื่น", "agenda.4": None,
        "topic": "ใหม่",
    }  # fmt: skip
    write(school, [entry])
    assert activities.activity(school.db, "a") == changed


def test_a_list_counts_the_asked_and_the_came_the_newest_first(school):
    other = replace(MADE, id="b", day=DAY + timedelta(7), came={}, classroom="")
    gone = replace(MADE, id="c", deleted=True)
    for each in (MADE, other, gone):
        write(school, activities.save_activity(each))
    found = activities.lines(school.db, TERM)
    assert [(each.id, each.asked, each.came) for each in found] == [("b", 3, 0), ("a", 3, 2)]


def test_of_some_classes_those_of_the_whole_school_are_asked_for_by_an_empty_label(school):
    joined = replace(MADE, id="j", classroom="ป.4/1 + ป.5/1")
    school_wide = replace(MADE, id="s", classroom="")
    other = replace(MADE, id="o", classroom="ป.5/10")
    for each in (MADE, joined, school_wide, other):
        write(school, activities.save_activity(each))

    def found(*rooms):
        return {each.id for each in activities.activities(school.db, TERM, rooms)}

    assert found("ป.4/1") == {"a", "j"}
    assert found("ป.5/1", "") == {"j", "s"}
    assert found() == set()


def test_what_was_held_is_counted_until_a_day(school):
    for n, kind in enumerate(("homeroom", "homeroom", "meeting")):
        each = replace(MADE, id=f"h{n}", kind=kind, day=DAY + timedelta(7 * n))
        write(school, activities.save_activity(each))
    assert activities.held(school.db, TERM, "homeroom", DAY) == {"ป.4/1": (1, DAY)}
    later = DAY + timedelta(30)
    assert activities.held(school.db, TERM, "homeroom", later) == {"ป.4/1": (2, DAY + timedelta(7))}
    last = activities.last(school.db, TERM, "homeroom", "ป.4/1")
    assert last is not None
    assert last.id == "h1"
    assert activities.last(school.db, TERM, "club", "ป.4/1") is None
    assert activities.came(school.db, TERM, ("homeroom",), later) == {"x", "y"}


def test_the_numbers_of_a_term_come_from_the_index_alone(school):
    plan = school.db.execute(
        "EXPLAIN QUERY PLAN SELECT classroom, count(*), max(day) FROM activity"
        " WHERE term = ? AND kind = ? AND deleted = 0 AND day <= ? GROUP BY classroom",
        (TERM, "homeroom", "2026-06-12"),
    ).fetchall()
    assert "COVERING INDEX activity_term" in repr(plan)


@pytest.mark.parametrize("first", [0, 1])
def test_two_laptops_tick_one_list_and_come_to_the_same_bytes(key, first):
    """One takes a child out while the other ticks it: who came was asked."""
    sites = [_laptop(key, name) for name in ("one", "two")]
    for _, journal in sites[:1]:
        journal.write("kru", activities.save_activity(replace(MADE, came={}, followed={})))
    _merge(sites)
    start = activities.activity(sites[0][0], "a")
    assert start is not None
    changes = (
        replace(start, came={"x": "g1"}, topic="หัวข้อจากเครื่องหนึ่ง"),
        replace(start, asked=frozenset("yz"), came={"y": ""}),
    )
    for (_, journal), changed in zip(sites, changes, strict=True):
        journal.write("kru", activities.save_activity(changed, start))
    _merge(sites if first == 0 else sites[::-1])
    found = [db.execute("SELECT * FROM activity").fetchall() for db, _ in sites]
    assert found[0] == found[1]
    merged = activities.activity(sites[0][0], "a")
    assert merged is not None
    assert merged.came == {"x": "g1", "y": ""}
    assert merged.asked == frozenset("xyz")
    assert merged.topic == "หัวข้อจากเครื่องหนึ่ง"


_students = st.frozensets(st.sampled_from("stuvwxyz"), max_size=8)
_said = st.dictionaries(st.sampled_from("stuvwxyz"), st.sampled_from(["", "g1", "g2"]), max_size=8)


@given(st.lists(st.tuples(_students, _said, st.sampled_from(["", "โทร"])), min_size=1, max_size=5))
def test_whatever_is_ticked_the_row_says_what_was_saved_last(changes):
    """Only what differs is written each time; who came was asked."""
    db, journal = _laptop(None, "one")
    before = None
    for asked, came, how in changes:
        followed = {"z": how} if how else {}
        after = replace(MADE, asked=asked | came.keys(), came=came, followed=followed)
        journal.write("kru", activities.save_activity(after, before))
        before = activities.activity(db, "a")
        assert before == after
    (line,) = activities.lines(db, TERM)
    assert (line.asked, line.came) == (len(before.asked), len(before.came))
    db.close()


def _laptop(key, site):
    db = connect(Path(":memory:"), key)
    migrate.migrate(db, "school")
    seed = sum(map(ord, site))
    clock: Clock = SteppingClock(datetime(2026, 6, 10, tzinfo=UTC), seed=seed).clock()
    return db, Journal(db, "school-1", site, clock)


def _merge(sites):
    (_, one), (_, two) = sites
    two.merge([*one.changes()])
    one.merge([*two.changes()])
