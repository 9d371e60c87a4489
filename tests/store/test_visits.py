"""Planned visits and tasks as rows: two laptops meet in one row; the log makes the same rows."""

import random
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.clock import Clock
from careapp.domain.records import Record
from careapp.domain.visits import Task, VisitPlan
from careapp.store import migrate, records, visits
from careapp.store.connection import connect
from careapp.store.journal import PURGE, Entry, Journal

DAY = date(2026, 8, 12)
PLAN = VisitPlan("s", "2569/1", DAY, 2, "ผู้ใหญ่บ้าน", "สุนัขดุ", "kru")
TASK = Task("t", "s", "โทรหายาย", "r", "kru", DAY, None)


def write(school, entries):
    school.journal.write("kru", entries)


def test_a_plan_and_a_task_come_back_as_they_were_written(school):
    write(school, [*visits.save_plan(PLAN), *visits.save_task(TASK)])
    assert visits.plans(school.db, "2569/1") == {"s": PLAN}
    assert visits.plans(school.db, "2569/1", ["x"]) == {}
    assert visits.of_student(school.db, "s") == [PLAN]
    assert visits.tasks(school.db) == [TASK]
    assert visits.task(school.db, "t") == TASK


def test_only_what_differs_is_written(school):
    write(school, visits.save_plan(PLAN))
    assert list(visits.save_plan(PLAN, PLAN)) == []
    (entry,) = visits.save_plan(replace(PLAN, day=None, turn=None), PLAN)
    assert entry.fields == {"day": None, "turn": None}


def test_what_was_taken_back_is_not_listed_and_its_row_stays(school):
    write(school, [*visits.save_plan(PLAN), *visits.save_task(TASK)])
    gone = [
        *visits.save_plan(replace(PLAN, deleted=True), PLAN),
        *visits.save_task(replace(TASK, deleted=True), TASK),
    ]
    write(school, gone)
    assert visits.plans(school.db, "2569/1") == {}
    assert visits.tasks(school.db) == []
    assert visits.stored(school.db, [PLAN.id])[PLAN.id].deleted
    assert visits.task(school.db, "t").deleted


def test_tasks_that_are_left_are_those_not_done(school):
    write(school, visits.save_task(TASK))
    write(school, visits.save_task(replace(TASK, id="u", done_on=DAY)))
    assert [each.id for each in visits.tasks(school.db, ["s"], left=True)] == ["t"]
    assert len(visits.tasks(school.db, ["s"])) == 2


def laptop(key, site, seed):
    """A school's file of a laptop."""
    db = connect(Path(":memory:"), key)
    migrate.migrate(db, "school")
    clock = Clock(lambda: datetime(2026, 6, 10, tzinfo=UTC), random.Random(seed).getrandbits)
    return db, Journal(db, "school-1", site, clock)


def rows(db):
    return {
        name: db.execute(f"SELECT * FROM {name}").fetchall()
        for name in ("visit_plan", "visit_task")
    }


CHANGES = st.lists(
    st.tuples(
        st.integers(0, 1),
        st.fixed_dictionaries(
            {},
            optional={
                "day": st.one_of(st.none(), st.dates(date(2026, 8, 1), date(2026, 8, 9))),
                "turn": st.integers(1, 9),
                "companions": st.sampled_from(["", "ครูแก้ว", "อสม."]),
                "deleted": st.booleans(),
            },
        ),
    ),
    max_size=8,
)


@pytest.mark.parametrize("key", [None, bytes(range(32))], ids=["plain", "encrypted"])
@given(CHANGES, st.randoms(use_true_random=False))
def test_two_laptops_that_plan_a_child_apart_meet_in_one_row(key, changes, chance):
    laptops = [laptop(key, f"site-{n}", n) for n in range(2)]
    for at, fields in changes:
        db, journal = laptops[at]
        known = visits.stored(db, [PLAN.id]).get(PLAN.id)
        journal.write("kru", visits.save_plan(replace(known or PLAN, **fields), known))
        journal.write("kru", visits.save_task(replace(TASK, id=f"t{at}")))
    packs = [list(journal.changes()) for _, journal in laptops]
    for (_, journal), pack in zip(laptops, reversed(packs), strict=True):
        chance.shuffle(pack)
        journal.merge(pack)
    found = [rows(db) for db, _ in laptops]
    assert found[0] == found[1]
    assert len(found[0]["visit_plan"]) == bool(changes)
    assert len(found[0]["visit_task"]) == len({at for at, _ in changes})
    for db, journal in laptops:
        journal.rebuild()
        assert rows(db) == found[0]
        db.close()


def test_an_erased_child_leaves_no_plan_and_no_task(school):
    write(school, [*visits.save_plan(PLAN), *visits.save_task(TASK), Entry(PURGE, "s", {}, "s")])
    assert rows(school.db) == {"visit_plan": [], "visit_task": []}


def test_a_visit_is_due_when_its_day_has_come_and_nobody_has_been_there(school):
    plans = [PLAN, replace(PLAN, student="later", day=date(2026, 8, 13)),
             replace(PLAN, student="open", day=None), replace(PLAN, student="been")]  # fmt: skip
    write(school, [entry for each in plans for entry in visits.save_plan(each)])
    for student, status in (("been", "final"), ("s", "open")):
        record = Record(
            f"r-{student}", student, "home-visit", 1, "2569/1", DAY, "teacher", "kru", status, {}
        )
        write(school, records.save_record(record))
    due = [each.student for each in visits.due(school.db, "2569/1", "home-visit", DAY)]
    assert due == ["s"]
    assert visits.due(school.db, "2569/1", "home-visit", DAY, ["later", "been"]) == []
    assert visits.visited(school.db, "2569/1", "home-visit") == {"been"}
