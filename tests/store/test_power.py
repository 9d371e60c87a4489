"""A cut of power at any moment leaves a school that opens, is sound, and has all that was told."""

import os
import random
import shutil
from pathlib import Path

import pytest

from careapp.clock import Clock
from careapp.domain.schools import School
from careapp.files import new_file, new_files, write_whole
from careapp.services.accounts import NewAccount, actor_of
from careapp.services.opening import create_school, open_school
from careapp.services.rekeying import NewKeys, Rekeying
from careapp.services.restorations import Restoration
from careapp.services.restoring import restore_school
from careapp.services.schools import services_of
from careapp.store import backup_file, check, schools
from careapp.store.folder import Folder
from careapp.store.school_file import SchoolFile
from tests.services.samples import P4, P5, TERM, listing
from tests.store.power_disk import Disk
from tests.store.power_vfs import Recorded, Tape, played

PASSWORD = "four plain words here"
SQLITE = frozenset({"data.db", "data.db-wal"})
pytestmark = pytest.mark.skipif(os.name == "nt", reason="folders are synced on other systems")


def cuts(request, short, long):
    return long if request.config.getoption("--long") else short


def opened(path, secret):
    return open_school(path, "admin", secret, Clock(), "install-1")


@pytest.fixture(params=["", PASSWORD], ids=["plain", "encrypted"])
def made(request, tmp_path):
    """A closed school with five children; the password that opens it."""
    services = create_school(
        tmp_path / "before" / "a.careapp", School("", "โรงเรียนสมมติ", "42019999"),
        NewAccount("admin", "ครู", request.param), Clock(), "install-1", plain=not request.param,
    ).services  # fmt: skip
    services.roster.accept(services.roster.preview(listing(), TERM), ["new"])
    services.close()
    return tmp_path / "before" / "a.careapp", request.param


# SQLite and the journal, on a recorded file system.


def on_tape(path, secret):
    """The same school, open on a connection whose writes are recorded."""
    folder, tape = Folder(path), Tape()
    key = folder.vault().unlock("admin", secret) if secret else None
    file = SchoolFile(folder, Recorded(folder.data, key, tape), key, Clock())
    admin = next(each for each in schools.staff(file.db) if each.login == "admin")
    return services_of(file, actor_of(admin)), tape


def live(services, tape):
    """Answers one by one, sheets that are finished, a list that is taken in."""
    for room in (P4, P5):
        for line in services.screenings.sheet("sdq-self", TERM, room).lines:
            for number in range(1, 26):
                services.screenings.put(line.record.id, f"q{number}", number % 3)
                tape.told((line.pupil.student.id, f"q{number}", number % 3))
            services.screenings.leave(line.record.id)
    children = [(f"ข{n}", "ตัวอย่าง", "male", P4) for n in range(30)]
    preview = services.roster.preview(listing(children), TERM)
    services.roster.accept(preview, ["new"])
    tape.told("list")


def lost(services, told):
    """What was told and is not there."""
    kept = {
        (line.pupil.student.id, item, value)
        for room in (P4, P5)
        for line in services.screenings.sheet("sdq-self", TERM, room).lines
        for item, value in line.record.answers.items()
    }
    there = kept | ({"list"} if len(services.people.pupils(TERM)) > 5 else set())
    return [each for each in told if each not in there]


def test_what_was_told_is_there_after_a_cut_anywhere_in_the_writing(made, request, tmp_path):
    path, secret = made
    before = {str(path / "data.db"): (path / "data.db").read_bytes()}
    services, tape = on_tape(path, secret)
    live(services, tape)
    services.close()
    chance = random.Random(str(tmp_path) if request.config.getoption("--long") else 7)
    for n in range(cuts(request, 8, 150)):
        cut = chance.randrange(len(tape.events) + 1)
        disk, told = played(tape, cut, before, chance)
        place = tmp_path / f"{n}" / "a.careapp"
        shutil.copytree(path, place, ignore=shutil.ignore_patterns("data.db*", "lock"))
        for name, content in disk.items():
            (place / Path(name).name).write_bytes(content)
        left = opened(place, secret)
        assert check.faults(left.desk.file) == []
        assert lost(left, told) == []
        left.close()
        shutil.rmtree(place.parent)


# The program's own files.


def cut_off(root, work, chance, count, look, *, born=False):
    """Do some work in a folder; `look` at what is left after each of `count` cuts, and after the
    last moment of all: given the folder, and whether the work had said that it was done."""
    disk = Disk(root, SQLITE, born)
    with disk.recording():
        work()
    for n in range(count):
        moment = disk.moments[-1] if n == 0 else chance.choice(disk.moments)
        place = root.with_name(f"{root.name}-cut")
        disk.lay(moment, place, chance)
        look(place, moment.told)
        shutil.rmtree(place)


@pytest.fixture
def chance(request, tmp_path):
    return random.Random(str(tmp_path) if request.config.getoption("--long") else 11)


def test_a_file_is_the_old_one_or_the_new_one(tmp_path, chance, request):
    root = tmp_path / "root"
    root.mkdir()
    for name in "abc":
        (root / name).write_bytes(b"old")

    def work():
        write_whole(root / "a", b"new" * 1000)
        with new_file(root / "b") as part:
            part.write_bytes(b"new" * 1000)
        with new_files([root / "c", root / "d"]) as parts:
            for part in parts.values():
                part.write_bytes(b"new" * 1000)

    def look(place, told):
        for name in "abcd":
            path = place / name
            content = path.read_bytes() if path.exists() else b"none"
            assert content in ((b"old", b"new" * 1000) if name != "d" else (b"none", b"new" * 1000))
            assert content == b"new" * 1000 or not told

    cut_off(root, work, chance, cuts(request, 30, 200), look)


def test_a_new_school_is_there_when_its_recovery_code_was_shown(tmp_path, chance, request):
    root = tmp_path / "root"
    root.mkdir()

    def work():
        services = create_school(
            root / "a.careapp", School("", "โรงเรียนสมมติ", "42019999"),
            NewAccount("admin", "ครู", PASSWORD), Clock(), "install-1", plain=False,
        ).services  # fmt: skip
        services.close()

    def look(place, told):
        if told:
            opened(place / "a.careapp", PASSWORD).close()

    cut_off(root, work, chance, cuts(request, 3, 30), look, born=True)


def test_backup_and_restore_are_whole_or_not_there(made, chance, request):
    path, secret = made
    root = path.parent
    services = opened(path, secret)

    def work():
        services.backups.make(root / "a.carebackup")
        restore_school(root / "a.carebackup", root / "b.careapp")

    def look(place, told):
        if (place / "a.carebackup").exists():
            backup_file.verify(place / "a.carebackup")
        if (place / "b.careapp").exists():
            again = opened(place / "b.careapp", secret)
            assert len(again.people.pupils(TERM)) == 5
            again.close()
        both = (place / "a.carebackup").exists() and (place / "b.careapp").exists()
        assert both or not told

    cut_off(root, work, chance, cuts(request, 6, 60), look)
    services.close()


def test_a_school_that_goes_back_to_a_backup_is_always_in_its_place(made, chance, request):
    path, secret = made
    root = path.parent
    services = opened(path, secret)
    services.backups.make(root / "a.carebackup")
    services.close()

    def work():
        wanted = Restoration(root / "a.carebackup", path, Clock(), "install-1")
        wanted.unpack()
        wanted.unlock("admin", secret)
        wanted.finish(bring=False)

    def look(place, told):
        again = opened(place / path.name, secret)
        assert check.faults(again.desk.file) == []
        assert len(again.people.pupils(TERM)) == 5
        again.close()

    cut_off(root, work, chance, cuts(request, 3, 60), look)


def test_new_keys_take_the_place_of_the_old_ones_at_one_moment(made, chance, request):
    path, secret = made
    if not secret:
        pytest.skip("a plain school has no keys")
    services = opened(path, secret)
    code = "A" * 32

    def work():
        Rekeying(services.desk).run(NewKeys(secret, code))

    def look(place, told):
        again = opened(place / path.name, secret)
        assert check.faults(again.desk.file) == []
        assert len(again.people.pupils(TERM)) == 5
        again.close()
        if told:
            Folder(place / path.name).vault().recover(code)

    cut_off(path.parent, work, chance, cuts(request, 6, 100), look)
    services.close()
