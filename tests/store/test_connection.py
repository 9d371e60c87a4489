import sqlite3

import pytest

from careapp.errors import CareError, Damaged
from careapp.store.connection import Busy, connect, encrypted, errors, sorted_errors, transaction

KEY = bytes(range(32))


def test_a_key_makes_a_file_that_says_nothing_without_it(tmp_path):
    path = tmp_path / "data.db"
    db = connect(path, KEY)
    db.execute("CREATE TABLE t (name TEXT)")
    db.execute("INSERT INTO t VALUES ('ต้นกล้า')")
    db.close()
    assert "ต้นกล้า".encode() not in path.read_bytes()
    assert not path.read_bytes().startswith(b"SQLite format")
    with pytest.raises(Damaged):
        connect(path, bytes(32))
    with pytest.raises(Damaged):
        connect(path, None)


def test_no_key_makes_a_plain_file(tmp_path):
    db = connect(tmp_path / "data.db", None)
    assert not encrypted(db)
    db.close()


@pytest.mark.parametrize("key", [None, KEY])
def test_the_pragmas_hold(tmp_path, key):
    db = connect(tmp_path / "data.db", key)
    said = {
        name: db.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "temp_store", "locking_mode",
                     "secure_delete", "trusted_schema", "cell_size_check")
    }  # fmt: skip
    assert said == {
        "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "temp_store": 2,
        "locking_mode": "exclusive", "secure_delete": 1, "trusted_schema": 0, "cell_size_check": 1,
    }  # fmt: skip
    assert not (tmp_path / "data.db-shm").exists()
    db.close()


@pytest.mark.parametrize("key", [None, KEY])
def test_a_second_connection_is_told_that_the_school_is_open(tmp_path, key):
    db = connect(tmp_path / "data.db", key)
    with pytest.raises(Busy):
        connect(tmp_path / "data.db", key)
    db.close()


@pytest.mark.parametrize("key", [None, KEY])
def test_a_transaction_that_fails_leaves_nothing(tmp_path, key):
    db = connect(tmp_path / "data.db", key)
    db.execute("CREATE TABLE t (n)")
    with pytest.raises(RuntimeError), transaction(db):  # noqa: PT012
        db.execute("INSERT INTO t VALUES (1)")
        with transaction(db):
            db.execute("INSERT INTO t VALUES (2)")
        raise RuntimeError
    assert db.execute("SELECT count(*) FROM t").fetchone() == (0,)
    db.close()


@pytest.mark.parametrize("key", [None, KEY])
def test_a_commit_that_is_refused_does_not_swallow_what_comes_after_it(tmp_path, key):
    db = connect(tmp_path / "data.db", key)
    db.execute("CREATE TABLE a (n INTEGER PRIMARY KEY)")
    db.execute("CREATE TABLE b (n REFERENCES a DEFERRABLE INITIALLY DEFERRED)")
    with pytest.raises(errors()), transaction(db):
        db.execute("INSERT INTO b VALUES (1)")  # refused when it is to be kept, and stays open
    with transaction(db):
        db.execute("INSERT INTO a VALUES (2)")
    db.close()
    again = connect(tmp_path / "data.db", key)
    assert again.execute("SELECT n FROM a").fetchall() == [(2,)]
    again.close()


@pytest.mark.parametrize("key", [None, KEY])
def test_a_full_disk_is_said_in_one_sentence_and_nothing_is_lost(tmp_path, key):
    db = connect(tmp_path / "data.db", key)
    db.execute("CREATE TABLE t (x)")
    with transaction(db):
        db.execute("INSERT INTO t VALUES ('kept')")
    db.execute("PRAGMA max_page_count = 1")  # SQLite takes the present size as the smallest
    rows = [("x" * 5000,)] * 1000
    with pytest.raises(CareError, match=r"disk is full|ดิสก์เต็ม"), transaction(db):
        db.executemany("INSERT INTO t VALUES (?)", rows)
    assert db.execute("SELECT x FROM t").fetchall() == [("kept",)]
    db.close()


@pytest.mark.parametrize("key", [None, KEY])
def test_a_folder_that_is_not_there_is_a_sentence(tmp_path, key):
    with pytest.raises(CareError):
        connect(tmp_path / "nowhere" / "data.db", key)


@pytest.mark.parametrize("key", [None, KEY])
@pytest.mark.parametrize("content", [b"", b"x", b"hello " * 2000, b"SQLite format 3\0" + bytes(99)])
def test_rubbish_in_place_of_a_database_is_said_to_be_damaged_and_stays(tmp_path, key, content):
    path = tmp_path / "data.db"
    path.write_bytes(content)
    with pytest.raises(Damaged):
        connect(path, key)
    assert path.read_bytes() == content


def test_a_bug_in_a_statement_stays_a_bug():
    db = sqlite3.connect(":memory:")
    with pytest.raises(sqlite3.OperationalError), sorted_errors():
        db.execute("SELECT nothing")
    db.close()
