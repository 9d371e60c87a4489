"""Laptops converge whatever happens on the way; the tables equal the fold of the log."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.clock import Clock, SteppingClock
from careapp.errors import Damaged
from careapp.store import migrate
from careapp.store.connection import connect
from careapp.store.journal import PURGE, Entry, Journal
from careapp.store.projection import TABLES

SEAL = bytes(range(32))
START = datetime(2026, 6, 10, tzinfo=UTC)


def journal(key, site, clock):
    db = connect(Path(":memory:"), key)
    migrate.migrate(db, "school")
    return db, Journal(db, "school-1", site, clock)


def tables(db):
    return {name: db.execute(f"SELECT * FROM {name}").fetchall() for name in (*TABLES, "purge")}


def log(made):
    """What two laptops must agree on: all but the chain, which is each site's own."""
    return [tuple(change[:10]) for change in made.changes()]


def answered(record, student, item, value):
    fields = {"student": student, "form": "sdq-teacher", "term": "2569/1", f"answers.{item}": value}
    return Entry("record", record, fields, student)


edits = st.one_of(
    st.builds(
        lambda s, name, value: Entry("student", s, {name: value}, s),
        st.sampled_from(["a", "b", "c"]),
        st.sampled_from(["first_name", "last_name", "nickname"]),
        st.text(max_size=3),
    ),
    st.builds(
        answered,
        st.sampled_from(["r1", "r2"]),
        st.sampled_from(["a", "b"]),
        st.sampled_from(["q1", "q2"]),
        st.sampled_from([0, 1, 2, None]),
    ),
    st.builds(lambda s: Entry(PURGE, s, {}, s), st.sampled_from(["b"])),
    st.builds(lambda v: Entry("future_table", "x", {"v": v}), st.integers(0, 9)),
    st.builds(
        lambda s: Entry("result", f"r1|obec|{s}", {"scores": {"total": [5, "normal", []]}}, "a"),
        st.sampled_from(["s1", "s2"]),
    ),
)
steps = st.one_of(
    st.tuples(st.just("write"), st.integers(0, 2), edits, st.integers(-500_000, 500_000)),
    st.tuples(st.just("send"), st.integers(0, 2), st.integers(0, 2)),
    st.tuples(st.just("pack"), st.integers(0, 2)),
)


@pytest.mark.parametrize("key", [None, SEAL], ids=["plain", "encrypted"])
@given(st.lists(steps, max_size=25), st.randoms(use_true_random=False))
def test_laptops_with_wrong_clocks_converge_and_nothing_is_lost(key, todo, chance):
    now = [START]
    skew = [timedelta(days=-115), timedelta(0), timedelta(days=11)]
    laptops = [
        journal(key, f"site-{n}", Clock(lambda n=n: now[0] + skew[n], chance.getrandbits))
        for n in range(3)
    ]
    packs, made = [], set()
    for step in todo:
        if step[0] == "write":
            now[0] += timedelta(milliseconds=step[3])
            laptops[step[1]][1].write("me", [step[2]])
            made |= {change.id for change in laptops[step[1]][1].changes()}
        elif step[0] == "send":
            laptops[step[2]][1].merge(laptops[step[1]][1].changes())
        else:
            packs.append(list(laptops[step[1]][1].changes()))
    packs += [list(each.changes()) for _, each in laptops]
    for _, each in laptops:
        chance.shuffle(packs)
        for pack in packs:
            parts = list(pack)
            chance.shuffle(parts)
            cut = chance.randrange(len(parts) + 1)
            each.merge(parts[cut:])
            each.merge(parts[:cut] + parts[cut:][:1])
    assert len({repr(tables(db)) for db, _ in laptops}) == 1
    assert len({repr(log(each)) for _, each in laptops}) == 1
    assert {change.id for change in laptops[0][1].changes()} == made
    for db, each in laptops:
        before = tables(db)
        each.rebuild()
        assert tables(db) == before
        db.close()


@pytest.fixture(params=[None, SEAL], ids=["plain", "encrypted"])
def one(request):
    db, made = journal(request.param, "site", SteppingClock(START, 1).clock())
    yield db, made
    db.close()


def test_the_larger_id_wins_and_the_loser_stays_in_the_log(one):
    db, made = one
    made.write("me", [Entry("student", "a", {"first_name": "ก"}, "a")])
    made.write("you", [Entry("student", "a", {"first_name": "ข"}, "a")])
    assert db.execute("SELECT first_name FROM student").fetchall() == [("ข",)]
    assert [(c.who, c.values) for c in made.history("student", "a")] == [
        ("me", {"first_name": "ก"}),
        ("you", {"first_name": "ข"}),
    ]


def test_answers_merge_item_by_item(one):
    db, made = one
    made.write("me", [answered("r", "a", "q1", 1), answered("r", "a", "q2", 2)])
    made.write("me", [answered("r", "a", "q1", None)])
    assert db.execute("SELECT answers FROM record").fetchall() == [('{"q2":2}',)]


def test_an_entry_changed_behind_the_back_is_found(one):
    db, made = one
    made.write("me", [Entry("student", str(n), {"first_name": "ก"}, str(n)) for n in range(5)])
    assert list(made.faults()) == []
    third = list(made.changes())[2].id
    db.execute("UPDATE change SET fields = replace(fields, 'ก', 'ข') WHERE id = ?", (third,))
    assert list(made.faults()) == [third]


def test_an_entry_taken_out_breaks_the_chain(one):
    db, made = one
    made.write("me", [Entry("student", str(n), {"first_name": "ก"}, str(n)) for n in range(5)])
    ids = [change.id for change in made.changes()]
    db.execute("DELETE FROM change WHERE id = ?", (ids[2],))
    assert list(made.faults()) == [ids[3]]


def test_erasing_a_child_leaves_digests_and_takes_in_nothing_late(one):
    db, made = one
    other_db, other = journal(None, "other", SteppingClock(START, 2).clock())
    other.write("me", [Entry("student", "b", {"first_name": "ใบเตย"}, "b")])
    late = list(other.changes())
    made.write("me", [Entry("student", "b", {"first_name": "ใบเตย"}, "b")])
    made.write("me", [answered("r", "b", "q1", 1)])
    made.write("me", [Entry(PURGE, "b", {"why": "asked for"}, "b")])
    made.merge(late)
    assert db.execute("SELECT * FROM student").fetchall() == []
    assert db.execute("SELECT * FROM record").fetchall() == []
    assert all(c.erased and c.salt is None for c in made.changes() if c.tbl != PURGE)
    assert list(made.faults()) == []
    other_db.close()


def test_a_write_that_fails_leaves_neither_entry_nor_row_nor_chain(one):
    _, made = one
    made.write("me", [Entry("student", "a", {"sex": "male"}, "a")])
    head = made.head
    bad = [Entry("setting", "x", {"value": 1}), Entry("student", "b", {"sex": "?"}, "b")]
    with pytest.raises(Exception, match="CHECK"):
        made.write("me", bad)
    assert made.head == head
    assert len(list(made.changes())) == 1
    made.write("me", [Entry("setting", "x", {"value": 1})])
    assert list(made.faults()) == []


def test_two_contents_under_one_id_are_refused(one):
    _, made = one
    made.write("me", [Entry("student", "a", {"sex": "male"}, "a")])
    forged = next(made.changes())._replace(digest=bytes(32))
    with pytest.raises(Damaged):
        made.merge([forged])


@given(st.lists(st.integers(-(10**7), 10**7), min_size=1, max_size=40))
def test_ids_rise_strictly_whatever_the_clock_does(jumps):
    now = [START]

    def look():
        return now[0]

    chance = SteppingClock(START, 1).clock()
    db, made = journal(None, "site", Clock(look, chance.randbits))
    for jump in jumps:
        now[0] += timedelta(milliseconds=jump)
        made.write("me", [Entry("setting", "x", {"value": jump})])
    ids = [change.id for change in made.changes()]
    assert len(ids) == len(set(ids)) == len(jumps)
    assert [c.values["value"] for c in made.changes()] == jumps
    db.close()
