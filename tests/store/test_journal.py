"""The log and its fold: what is written, what a merge takes in and refuses, what is erased."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.clock import Clock, SteppingClock
from careapp.errors import CareError, Damaged
from careapp.progress import Cancelled
from careapp.store import migrate
from careapp.store.connection import connect
from careapp.store.journal import PURGE, Entry, Journal, digest
from careapp.store.projection import TABLES

SEAL = bytes(range(32))
START = datetime(2026, 6, 10, tzinfo=UTC)


def journal(key, site, clock):
    db = connect(Path(":memory:"), key)
    migrate.migrate(db, "school")
    return db, Journal(db, "school-1", site, clock)


def tables(db):
    return {name: db.execute(f"SELECT * FROM {name}").fetchall() for name in (*TABLES, "purge")}


def answered(record, student, item, value):
    fields = {"student": student, "form": "sdq-teacher", "term": "2569/1", f"answers.{item}": value}
    return Entry("record", record, fields, student)


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


def other_laptop(site="other", seed=2):
    return journal(None, site, SteppingClock(START, seed).clock())


def test_a_merge_takes_in_what_is_new_and_says_how_much(one):
    db, made = one
    other_db, other = other_laptop()
    other.write(
        "you", [Entry("student", "a", {"first_name": "ก"}, "a"), answered("r", "a", "q1", 1)]
    )
    changes = list(other.changes())
    assert made.merge(iter(changes)) == 2
    assert made.merge(changes) == 0
    assert tables(db) == tables(other_db)
    made.write("me", [answered("r", "a", "q1", 2)])
    assert made.history("record", "r")[-1].id > changes[-1].id  # whatever this laptop's clock says
    other_db.close()


def test_two_contents_under_one_id_are_refused(one):
    _, made = one
    made.write("me", [Entry("student", "a", {"sex": "male"}, "a")])
    (change,) = made.changes()
    for forged in (
        change._replace(digest=bytes(32)),
        change._replace(fields='{"sex":"female"}'),
        change._replace(prev=bytes(31) + b"1"),
        resealed(change, fields='{"sex":"female"}'),
    ):
        with pytest.raises(Damaged):
            made.merge([forged])
    fresh = resealed(change, id=change.id[:-1] + ("0" if change.id[-1] != "0" else "1"))
    with pytest.raises(Damaged):
        made.merge([fresh, resealed(fresh, fields='{"sex":"female"}')])
    assert list(made.changes()) == [change]


def resealed(change, **changed):
    """An entry that says something else and has a digest that fits."""
    bare = change._replace(**changed)
    return bare._replace(digest=digest(bare))


def test_an_entry_that_is_not_what_was_written_is_refused_with_all_that_came_along(one):
    db, made = one
    other_db, other = other_laptop()
    other.write("you", [Entry("student", str(n), {"first_name": "ก"}, str(n)) for n in range(3)])
    changes = list(other.changes())
    changes[1] = changes[1]._replace(fields='{"first_name":"ข"}')
    with pytest.raises(Damaged, match="ไม่ตรงกับที่บันทึกไว้"):
        made.merge(changes)
    assert list(made.changes()) == []
    assert db.execute("SELECT * FROM student").fetchall() == []
    other_db.close()


@pytest.mark.parametrize("words", [{"first_name": "ก\ud800"}, {"extra": {"\udcff": "x"}}])
def test_half_a_letter_is_refused_in_a_sentence_and_nothing_is_written(one, words):
    _, made = one
    sound = Entry("student", "a", {"first_name": "ข"}, "a")
    with pytest.raises(CareError, match="ตัวอักษร"):
        made.write("me", [sound, Entry("student", "b", words, "b")])
    assert list(made.changes()) == []
    made.write("me", [sound])
    assert [change.row for change in made.changes()] == ["a"]


def test_entries_of_another_school_are_refused_in_their_own_words(one):
    _, made = one
    other_db = connect(Path(":memory:"), None)
    migrate.migrate(other_db, "school")
    other = Journal(other_db, "school-2", "other", SteppingClock(START, 2).clock())
    other.write("you", [Entry("student", "a", {"first_name": "ก"}, "a")])
    with pytest.raises(CareError, match="โรงเรียนอื่น") as refused:
        made.merge(other.changes())
    assert not isinstance(refused.value, Damaged)
    assert list(made.changes()) == []
    other_db.close()


def test_a_merge_of_many_packages_tells_how_far_it_is_and_can_be_stopped(one, monkeypatch):
    db, made = one
    monkeypatch.setattr("careapp.store.journal._MANY", 10)
    other_db, other = other_laptop()
    other.write("you", [answered(f"r{n % 7}", "a", f"q{n}", n) for n in range(25)])
    changes = list(other.changes())
    told = []

    def stopped(done, total, /):
        told.append((done, total))
        if done == 20:
            raise Cancelled

    with pytest.raises(Cancelled):
        made.merge(changes, stopped, 25)
    assert (told, list(made.changes())) == ([(10, 25), (20, 25)], [])
    assert db.execute("SELECT * FROM record").fetchall() == []
    assert made.merge(changes) == 25
    assert tables(db) == tables(other_db)
    other_db.close()


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
