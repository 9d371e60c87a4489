import pytest

from careapp.errors import CareError
from careapp.store import migrate
from careapp.store.connection import connect

SEAL = bytes(range(32))


@pytest.mark.parametrize("key", [None, SEAL])
def test_a_new_file_runs_every_step_and_then_none(tmp_path, key):
    db = connect(tmp_path / "data.db", key)
    assert migrate.pending(db, "school") == len(migrate.steps("school")) > 0
    migrate.migrate(db, "school")
    assert migrate.version(db) == len(migrate.steps("school"))
    assert migrate.pending(db, "school") == 0
    migrate.migrate(db, "school")
    db.close()


@pytest.mark.parametrize("key", [None, SEAL])
def test_a_newer_file_is_refused_with_its_version_named(tmp_path, key):
    db = connect(tmp_path / "data.db", key)
    migrate.migrate(db, "school")
    db.execute("PRAGMA user_version = 99")
    with pytest.raises(CareError, match="99"):
        migrate.pending(db, "school")
    db.close()


def test_another_programs_database_is_refused(tmp_path):
    db = connect(tmp_path / "data.db", None)
    db.execute("PRAGMA application_id = 7")
    with pytest.raises(CareError):
        migrate.pending(db, "school")
    db.close()


def test_a_step_that_fails_leaves_the_file_as_it_was(tmp_path, monkeypatch):
    steps = tmp_path / "migrations" / "school"
    steps.mkdir(parents=True)
    (steps / "001_good.sql").write_text("CREATE TABLE a (x TEXT) STRICT;")
    bad = "CREATE TABLE b (x TEXT) STRICT; INSERT INTO nowhere VALUES (1);"
    (steps / "002_bad.sql").write_text(bad)
    monkeypatch.setattr(migrate, "_FOLDER", tmp_path / "migrations")
    db = connect(tmp_path / "data.db", None)
    with pytest.raises(Exception, match="nowhere"):
        migrate.migrate(db, "school")
    db.execute("ROLLBACK")
    assert migrate.version(db) == 1
    assert db.execute("SELECT name FROM sqlite_master").fetchall() == [("a",)]
    db.close()
