import random

import pytest

from careapp.errors import Damaged
from careapp.store import check, kept_backups, school_file
from careapp.store.journal import PURGE, Entry


@pytest.fixture
def filled(school):
    children = [
        Entry("student", f"s{n}", {"first_name": f"ต้นกล้า{n}", "sex": "male"}, f"s{n}")
        for n in range(200)
    ]
    school.journal.write("me", children)
    return school


def test_a_sound_school_has_no_faults(filled):
    assert check.faults(filled) == []


def test_a_table_changed_behind_the_journals_back_is_named(filled):
    filled.db.execute("UPDATE student SET first_name = 'อื่น' WHERE id = 's7'")
    (fault,) = check.faults(filled)
    assert "student" in fault
    assert filled.db.execute("SELECT first_name FROM student WHERE id = 's7'").fetchone() == ("อื่น",)


@pytest.mark.parametrize(("sql", "named"), [
    ("UPDATE change SET fields = replace(fields, 'male', 'malf') WHERE id = :at", ["at"]),
    ("UPDATE change SET prev = randomblob(32) WHERE id = :at", ["at"]),
    ("DELETE FROM change WHERE id = :at", ["next"]),
    ("UPDATE change SET id = iif(id = :at, :next, :at) || '-' WHERE id IN (:at, :next)",
     ["at", "next"]),
])  # fmt: skip
def test_an_entry_that_was_changed_is_missing_or_was_moved_is_named(filled, sql, named):
    changes = list(filled.journal.changes())
    at, after = changes[7], changes[8]
    for (name,) in filled.db.execute(
        "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    ).fetchall():
        filled.db.execute(f"DROP TRIGGER {name}")
    filled.db.execute(sql, {"at": at.id, "next": after.id})
    said = " ".join(check.faults(filled))
    assert [each for each, change in (("at", at), ("next", after)) if change.id in said] == named
    assert at.site in said or named == ["at"]


def test_an_entry_that_was_emptied_without_an_erasure_is_named(filled):
    at, other = [*filled.journal.changes()][7:9]
    filled.journal.write("me", [Entry(PURGE, other.student, {})])
    assert check.faults(filled) == []
    filled.db.execute("UPDATE change SET fields = '', salt = NULL WHERE id = ?", (at.id,))
    emptied, table = check.faults(filled)
    assert at.id in emptied
    assert "student" in table


def test_a_row_that_was_written_again_later_is_no_fault(filled):
    """`activity` and `document` lie in the order of writing."""
    for n in (1, 2, 1):
        for table in ("activity", "document"):
            fields = {"kind": "club", "topic": f"{n}"} if table == "activity" else {"name": f"{n}"}
            filled.journal.write("me", [Entry(table, f"{table}{n}", fields)])
    assert check.faults(filled) == []


def test_a_changed_look_is_named(filled):
    with filled.transaction():
        look = filled.looks.append("me", Entry("report", "class-list", {}))
    filled.db.execute("DROP TRIGGER look_altered")
    filled.db.execute("UPDATE look SET who = 'you'")
    assert [look.id in fault for fault in check.faults(filled)] == [True]


def test_a_look_that_was_taken_out_is_missed(filled):
    with filled.transaction():
        first, _, third = (
            filled.looks.append("me", Entry("report", f"paper-{n}", {})) for n in range(3)
        )
    filled.db.execute("DROP TRIGGER look_gone")
    filled.db.execute("DELETE FROM look WHERE row = 'paper-1'")
    (fault,) = check.faults(filled)
    assert third.id in fault
    assert "หายไป" in fault
    assert first.id not in fault


def test_a_record_without_its_child_is_reported(filled):
    filled.journal.write("me", [Entry("record", "r", {"student": "nobody", "form": "x"}, "nobody")])
    (fault,) = check.faults(filled)
    assert "record" in fault


def test_any_flipped_bit_of_an_encrypted_file_is_found(filled, key, clock):
    if key is None:
        return
    filled.close()
    sound, chance = filled.folder.data.read_bytes(), random.Random(1)
    for _ in range(40):
        at = chance.randrange(len(sound))
        spoiled = bytearray(sound)
        spoiled[at] ^= 1 << chance.randrange(8)
        filled.folder.data.write_bytes(spoiled)
        try:
            file = school_file.open_file(filled.folder, key, clock, "install-1")
        except Damaged:
            continue
        faults = check.faults(file)
        file.db.close()
        assert faults, at


def test_damaged_pages_do_not_hide_a_spoilt_backup_and_each_is_named_once(filled, key, clock):
    """Nor does SQLite go on about all that hangs on them."""
    backup = kept_backups.keep(filled.folder.path, filled.db, key, clock.now())
    filled.close()
    backup.write_bytes(backup.read_bytes()[:-9])
    data = bytearray(filled.folder.data.read_bytes())
    leaf = len(data) // 4096 // 2
    for page in (leaf, leaf + 3):
        data[page * 4096 : (page + 1) * 4096] = bytes(4096)
    filled.folder.data.write_bytes(data)
    file = school_file.open_file(filled.folder, key, clock, "install-1")
    faults = check.faults(file)
    file.db.close()
    assert backup.name in faults[0]
    assert len(faults) == len(set(faults)) < 30
    assert not any("\n" in each for each in faults)
    if key:
        assert [each for each in faults if each.endswith("เสียหาย")] == [
            f"data.db: หน้า {page + 1} เสียหาย" for page in (leaf, leaf + 3)
        ]
