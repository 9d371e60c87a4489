"""Files of every schema that was given out open with today's program, and say what they said."""

import hashlib
import json
import shutil
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from careapp.clock import Clock, SteppingClock
from careapp.errors import CareError
from careapp.services.district_opening import open_district
from careapp.services.opening import open_school
from careapp.store import backup, districts, migrate
from careapp.store.connection import connect
from careapp.store.folder import DISTRICT_ENDING, ENDING, Folder
from installer.frozen import LOGIN, PASSWORD, numbers_of

FROZEN = Path(__file__).parent / "frozen"
FILES = sorted(FROZEN.glob("*-*-*.zip"))
ENDINGS = {"school": ENDING, "district": DISTRICT_ENDING}
# A step that was given out is never touched again: what it made lies on the computers of schools.
STEPS = {
    "school/001_start.sql": "589f15bf78bee42f4d217c814f86f525d8d03ff0cd8b83f962577336ddc4f23b",
    "district/001_start.sql": "f904976dfcbf898772f5e0068dedf7bd04a94d34a457b54e08f15a9ecd1c4f50",
}


@pytest.fixture
def clock() -> Clock:
    return SteppingClock(datetime(2026, 12, 1, 8, 0, tzinfo=UTC), seed=1).clock()


@pytest.fixture(params=FILES, ids=lambda path: path.stem)
def frozen(request, tmp_path):
    """A frozen file as the folder that it was; its kind, its version and what was counted in it."""
    kind, version, keeping = request.param.stem.split("-")
    folder = Folder(tmp_path / f"a{ENDINGS[kind]}")
    folder.path.mkdir()
    with zipfile.ZipFile(request.param) as archive:
        archive.extractall(folder.path)
        numbers = json.loads(archive.read("numbers.json"))
    (folder.path / "numbers.json").unlink()
    if not folder.data.exists():
        with zipfile.ZipFile(request.param.with_stem(f"{kind}-{version}-plain")) as archive:
            archive.extract("data.db", tmp_path)
        put_under_key(tmp_path / "data.db", folder)
    return folder, kind, int(version), PASSWORD if keeping == "encrypted" else "", numbers


def put_under_key(plain: Path, folder: Folder) -> None:
    """The rows of the plain file under the frozen keys (why: installer/frozen.py)."""
    from sqlcipher3 import dbapi2

    key = folder.vault().unlock(LOGIN, PASSWORD)
    db = dbapi2.connect(str(plain))
    version, id_ = (db.execute(f"PRAGMA {name}").fetchone()[0]
                    for name in ("user_version", "application_id"))  # fmt: skip
    db.execute(f"ATTACH '{folder.data}' AS sealed KEY \"x'{key.hex()}'\"")
    for pragma in ("sealed.journal_mode = OFF", "sealed.synchronous = OFF"):
        db.execute(f"PRAGMA {pragma}")
    db.execute("SELECT sqlcipher_export('sealed')")
    db.execute(f"PRAGMA sealed.user_version = {version}")
    db.execute(f"PRAGMA sealed.application_id = {id_}")
    db.close()


def opened(folder, kind, password, clock):
    make = open_school if kind == "school" else open_district
    return make(folder.path, LOGIN, password, clock, "install-1")


def test_it_opens_is_brought_up_to_date_and_says_what_it_said(frozen, clock):
    folder, kind, version, password, numbers = frozen
    services = opened(folder, kind, password, clock)
    assert migrate.version(services.desk.db) == len(migrate.steps(kind))
    assert services.backups.check() == []
    behind = version < len(migrate.steps(kind))
    assert [
        each.name.endswith("before-upgrade.carebackup") for each in folder.backups.glob("*")
    ] == [True for _ in range(behind)]
    if kind == "school":
        assert {name: numbers_of(services, name) for name in numbers} == numbers
    else:
        (pack,) = (each for each in services.packs.of_term("2569/1") if each.cover)
        assert pack.male == numbers["children"]
        assert [each.code for each in districts.listed(services.desk.db)][:3] == numbers["listed"]
    services.close()


def test_every_table_of_a_frozen_file_has_a_row(frozen):
    folder, _, _, password, _ = frozen
    db = connect(folder.data, folder.vault().unlock(LOGIN, password) if password else None)
    made = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    tables = [name for (name,) in db.execute(made)]
    empty = [each for each in tables if not db.execute(f"SELECT 1 FROM {each} LIMIT 1").fetchone()]
    db.close()
    assert empty in ([], ["purge"])  # in a district nobody is erased


def test_the_backup_from_before_the_upgrade_is_the_old_file(frozen, clock, tmp_path):
    folder, kind, version, password, _ = frozen
    if version == len(migrate.steps(kind)):
        return
    opened(folder, kind, password, clock).close()
    (kept,) = folder.backups.glob("*.carebackup")
    with zipfile.ZipFile(kept) as archive:
        assert json.loads(archive.read("manifest.json"))["version"] == version


@pytest.fixture
def older(tmp_path, monkeypatch):
    """A program that knows the first steps alone."""

    def know(kind, version):
        known = tmp_path / "older" / kind
        known.mkdir(parents=True)
        for step in migrate.steps(kind)[:version]:
            shutil.copy(step, known)
        monkeypatch.setattr(migrate, "_FOLDER", known.parent)

    return know


def rows_of(folder, password):
    """Every row of every table."""
    db = connect(folder.data, folder.vault().unlock(LOGIN, password) if password else None)
    made = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    tables = [name for (name,) in db.execute(made)]
    found = {each: sorted(map(repr, db.execute(f"SELECT * FROM {each}"))) for each in tables}
    db.close()
    return found


def test_one_can_go_back_to_the_older_program_with_the_backup_it_was_left_with(
    frozen, clock, tmp_path, older
):
    """It refuses what the newer one wrote, in words, and takes the backup as its own file."""
    folder, kind, version, password, _ = frozen
    newest = len(migrate.steps(kind))
    if version == newest:
        return
    before = rows_of(folder, password)
    opened(folder, kind, password, clock).close()
    (kept,) = folder.backups.glob("*before-upgrade.carebackup")
    back = Folder(tmp_path / f"back{ENDINGS[kind]}")
    older(kind, version)
    with pytest.raises(CareError, match=rf"careapp.*{newest}.*{version}"):
        opened(folder, kind, password, clock)
    assert backup.restore(kept, back.path).version == version
    assert rows_of(back, password) == before
    db = connect(back.data, back.vault().unlock(LOGIN, password) if password else None)
    assert migrate.pending(db, kind) == 0
    db.close()


@pytest.mark.parametrize("kind", ENDINGS)
def test_every_schema_that_was_given_out_has_its_frozen_files(kind):
    """installer/frozen.py makes them; the newest step is not given out yet."""
    kept = {path.stem for path in FILES}
    before = range(1, len(migrate.steps(kind)))
    assert {f"{kind}-{n}-{how}" for n in before for how in ("plain", "encrypted")} <= kept


def test_a_step_that_was_given_out_is_never_touched_again():
    folder = Path(migrate.__file__).parent / "migrations"
    now = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in STEPS}
    assert now == STEPS
    given_out = {f"{kind}/{path.name}" for kind in ENDINGS for path in migrate.steps(kind)[:-1]}
    assert given_out <= set(STEPS)


def test_the_frozen_files_are_small():
    assert sum(path.stat().st_size for path in FILES) < 300_000
