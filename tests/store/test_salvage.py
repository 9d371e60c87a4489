"""A damaged page costs the entries on it; a file without its head, or its tail, is mended first."""

import random
import shutil

import pytest

from careapp.clock import Clock
from careapp.errors import Damaged
from careapp.store import backup_file, bringing, chains, kept_backups, salvage, school_file
from careapp.store.connection import connect
from careapp.store.journal import Entry
from careapp.store.vault import Vault
from tests.store.conftest import KEYS
from tests.store.test_backup import WHEN

PAGE, COUNT, SINCE = 4096, 900, 300


@pytest.fixture(scope="module", params=KEYS)
def written(request, tmp_path_factory):
    """A closed file of 1,200 entries, of which a backup holds the first 900; and its key."""
    key = KEYS[request.param]
    folder = school_file.Folder(tmp_path_factory.mktemp("salvage") / "ก.careapp")
    folder.path.mkdir()
    if key:
        Vault(folder.keys)._write([], key)
    file = school_file.create(folder, key, Clock(), "install-1")
    file.journal.write("me", [Entry("setting", f"a{n}", {"value": "ก" * 40}) for n in range(COUNT)])
    made = kept_backups.keep(folder.path, file.db, key, WHEN)
    more = [Entry("setting", f"b{n}", {"value": "ข" * 40}) for n in range(SINCE)]
    file.journal.write("me", more)
    with file.transaction():
        file.looks.append("me", Entry("backup", "x", {}))
        school_file.set_local(file.db, "unsaved:me", "{}")
    file.close()
    return folder, key, made


@pytest.fixture
def damaged(written, tmp_path):
    """Damages a copy of the file; its path and the key."""
    folder, key, _ = written

    def damage(spoil):
        data = tmp_path / "data.db"
        content = bytearray(folder.data.read_bytes())
        spoil(content)
        data.write_bytes(content)
        return data, key

    return damage


def read_all(data, key):
    read, reader = salvage.Read(), salvage.Reader(data, key)
    try:
        return {each.row for each in salvage.entries(reader, "change", read)}, read
    finally:
        reader.close()


def test_of_a_sound_file_everything_is_read(damaged):
    found, read = read_all(*damaged(lambda content: None))
    assert len(found) == COUNT + SINCE
    assert (read.spoiled, read.unread) == (0, 0)


@pytest.mark.parametrize("seed", range(6))
def test_any_damaged_page_costs_few_entries_or_the_file_does_not_open(damaged, seed):
    def spoil(content):
        at = random.Random(seed).randrange(2 * PAGE, len(content))
        content[at] ^= 1 << seed

    data, key = damaged(spoil)
    try:
        found, _ = read_all(data, key)
    except Damaged:
        return
    assert len(found) >= COUNT + SINCE - 30 or len(found) < COUNT  # a page, or what leads to many


def test_an_entry_that_does_not_say_what_was_written_is_left_out(damaged):
    def spoil(content):
        at = content.find("ข".encode() * 40)
        if at >= 0:  # where it can be read
            content[at : at + 3] = "ค".encode()

    data, key = damaged(spoil)
    found, read = read_all(data, key)
    assert read.spoiled == (1 if key is None else 0)
    assert len(found) == COUNT + SINCE - read.spoiled


@pytest.mark.parametrize("lost", ["head", "tail", "both"])
def test_a_file_that_does_not_open_is_mended(written, damaged, tmp_path, lost):
    _, key, made = written

    def spoil(content):
        if lost in ("head", "both"):
            content[:PAGE] = bytes(PAGE)
        if lost in ("tail", "both"):
            del content[-3 * PAGE :]

    data, key = damaged(spoil)
    with pytest.raises(Damaged):
        read_all(data, key)
    (tmp_path / "un").mkdir()
    said = backup_file.unpack(made, tmp_path / "un")
    backup = connect(tmp_path / "un" / "data.db", key)
    out = tmp_path / "mended.db"
    try:
        mended = salvage.mend(data, key, out, backup, bytes.fromhex(said.salt))
    finally:
        backup.close()
    if lost == "both":  # said of it is only that nothing breaks
        return
    assert mended
    found, _ = read_all(out, key)
    assert len(found) == COUNT + SINCE or lost == "tail"


def test_what_is_no_database_at_all_is_not_mended(written, tmp_path):
    _, key, _ = written
    (tmp_path / "data.db").write_bytes(random.Random(1).randbytes(20 * PAGE))
    assert not salvage.mend(tmp_path / "data.db", key, tmp_path / "out.db", None, b"")


def test_what_was_read_is_merged_into_a_backup(written, damaged, tmp_path):
    """With the looks and what waits for a Save button; the gaps are noted, and it is sound."""
    _, key, made = written

    def spoil(content):
        pages = len(content) // PAGE
        for page in range(pages // 2, pages // 2 + 2):
            content[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)

    data, key = damaged(spoil)
    target = school_file.Folder(tmp_path / "ข.careapp")
    target.path.mkdir()
    backup_file.unpack(made, target.path)
    file, reader = school_file.open_file(target, key, Clock(), "install-2"), None
    try:
        reader = salvage.Reader(data, key)
        read = bringing.bring(file, reader)
        rows = file.db.execute("SELECT count(*) FROM setting").fetchone()[0]
        assert COUNT + SINCE - read.unread <= rows <= COUNT + SINCE
        assert rows >= COUNT  # what the backup holds is there whatever happened
        assert file.db.execute("SELECT count(*) FROM look").fetchone()[0] == 1
        assert school_file.local(file.db, "unsaved:me") == "{}"
        assert chains.faults(file.db, "change") == []
    finally:
        file.close()
        if reader:
            reader.close()
    shutil.rmtree(target.path)


def test_a_page_that_tells_which_tables_there_are_comes_from_the_backup(written, damaged, tmp_path):
    _, key, made = written
    (tmp_path / "un").mkdir()
    said = backup_file.unpack(made, tmp_path / "un")
    backup, tried = connect(tmp_path / "un" / "data.db", key), 0
    try:
        for page in range(1, 40):

            def spoil(content, page=page):
                content[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)

            data, _ = damaged(spoil)
            try:
                read_all(data, key)
            except Damaged:
                salt, out = bytes.fromhex(said.salt), tmp_path / "mended.db"
                assert salvage.mend(data, key, out, backup, salt)
                assert len(read_all(out, key)[0]) == COUNT + SINCE
                tried += 1
                break
    finally:
        backup.close()
    assert tried
