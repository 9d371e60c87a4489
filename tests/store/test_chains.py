"""One flipped bit in the log, an entry that is missing, one that was moved: each is named."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from careapp.clock import SteppingClock
from careapp.store import migrate
from careapp.store.chains import Fault
from careapp.store.connection import connect
from careapp.store.journal import Entry, Journal

START = datetime(2026, 6, 10, tzinfo=UTC)
SEAL = bytes(range(32))


def laptop(site, key=None):
    db = connect(Path(":memory:"), key)
    migrate.migrate(db, "school")
    return db, Journal(db, "school-1", site, SteppingClock(START, len(site)).clock())


def spoil(db, sql, values=()):
    """Change what can only be added to, as nobody does who goes through the program."""
    triggers = db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for (name,) in triggers:
        db.execute(f"DROP TRIGGER {name}")
    db.execute(sql, values)


@pytest.fixture(params=[None, SEAL], ids=["plain", "encrypted"])
def one(request):
    db, made = laptop("here", request.param)
    made.write("me", [Entry("student", str(n), {"first_name": "ก"}, str(n)) for n in range(6)])
    yield db, made, [change.id for change in made.changes()]
    db.close()


def test_a_sound_log_has_no_faults(one):
    assert one[1].faults() == []


@pytest.mark.parametrize("column", ["school", "who", "student", "tbl", "row", "fields"])
def test_a_flipped_bit_of_a_text_names_its_entry_alone(one, column):
    db, made, ids = one
    (text,) = db.execute(f"SELECT {column} FROM change WHERE id = ?", (ids[2],)).fetchone()
    flipped = chr(ord(text[0]) ^ 1) + text[1:]
    spoil(db, f"UPDATE change SET {column} = ? WHERE id = ?", (flipped, ids[2]))
    assert made.faults() == [Fault(ids[2], "changed", "here")]


@pytest.mark.parametrize(("column", "kind"), [("salt", "changed"), ("digest", "changed"),
                                              ("prev", "loose")])  # fmt: skip
def test_a_flipped_bit_of_a_seal_names_its_entry_alone(one, column, kind):
    db, made, ids = one
    (seal,) = db.execute(f"SELECT {column} FROM change WHERE id = ?", (ids[2],)).fetchone()
    flipped = seal[:-1] + bytes([seal[-1] ^ 128])
    spoil(db, f"UPDATE change SET {column} = ? WHERE id = ?", (flipped, ids[2]))
    assert made.faults() == [Fault(ids[2], kind, "here")]


@pytest.mark.parametrize("column", ["id", "site"])
def test_a_flipped_bit_of_the_place_of_an_entry_names_it_and_the_next(one, column):
    db, made, ids = one
    (text,) = db.execute(f"SELECT {column} FROM change WHERE id = ?", (ids[2],)).fetchone()
    spoil(db, f"UPDATE change SET {column} = ? WHERE id = ?", (text[:-1] + "~", ids[2]))
    found = made.faults()
    assert (found[0].entry[:-1], found[0].kind) == (ids[2][:-1], "changed")
    assert found[1:] == [Fault(ids[3], "loose", "here")]


def test_the_entry_after_a_missing_one_is_named(one):
    db, made, ids = one
    spoil(db, "DELETE FROM change WHERE id = ?", (ids[2],))
    assert made.faults() == [Fault(ids[3], "loose", "here")]


def test_two_entries_that_changed_their_places_are_named(one):
    db, made, ids = one
    spoil(db, "UPDATE change SET id = 'x' WHERE id = ?", (ids[2],))
    spoil(db, "UPDATE change SET id = ? WHERE id = ?", (ids[2], ids[3]))
    spoil(db, "UPDATE change SET id = ? WHERE id = 'x'", (ids[3],))
    assert {(each.entry, each.kind) for each in made.faults()} >= {
        (ids[2], "changed"), (ids[3], "changed"),
    }  # fmt: skip


def test_where_a_part_of_a_log_came_its_gaps_are_known_and_a_new_one_is_found(one):
    _, made, ids = one
    log = list(made.changes())
    db, other = laptop("there")
    other.merge([log[1], log[2], log[4]])
    assert other.faults() == []
    spoil(db, "DELETE FROM change WHERE id = ?", (ids[1],))
    assert other.faults() == [Fault(ids[2], "loose", "here")]
    db.close()


def test_a_gap_that_was_filled_is_none_any_more(one):
    _, made, ids = one
    log = list(made.changes())
    db, other = laptop("there")
    other.merge([log[0], log[2], log[4]])
    other.merge([log[1], log[3], log[5]])
    assert other.faults() == []
    spoil(db, "DELETE FROM change WHERE id = ?", (ids[1],))
    assert other.faults() == [Fault(ids[2], "loose", "here")]
    db.close()


def test_two_copies_that_wrote_under_one_site_hold_both(one):
    _, made, _ = one
    copy = connect(Path(":memory:"), None)
    migrate.migrate(copy, "school")
    twin = Journal(copy, "school-1", "here", SteppingClock(START, 99).clock())
    twin.merge(made.changes())
    twin = Journal(copy, "school-1", "here", SteppingClock(START, 99).clock())
    for n in range(3):
        made.write("me", [Entry("setting", "x", {"value": n})])
        twin.write("you", [Entry("setting", "y", {"value": n})])
    made.merge(list(twin.changes()))
    twin.merge(list(made.changes()))
    assert (made.faults(), twin.faults()) == ([], [])
    copy.close()


def test_the_log_of_looks_is_a_chain_as_well(school):
    with school.transaction():
        looks = [school.looks.append("me", Entry("report", str(n), {})).id for n in range(3)]
    spoil(school.db, "DELETE FROM look WHERE id = ?", (looks[1],))
    assert [each.entry for each in school.looks.faults()] == [looks[2]]
