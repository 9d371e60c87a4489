"""What a program does when it is killed in the middle: the long operations, and what must hold
after each of them.

An operation runs in a process of its own (`work`), which says `go` when it begins, what it has
stored meanwhile, and `done`. Whoever kills it then looks, by the operation's `after`, at what is
left on the disk.
"""

import csv
import multiprocessing
import os
import pickle
import random
import shutil
import time
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from careapp.clock import Clock
from careapp.domain.packages import LaptopKey
from careapp.domain.people import Classroom
from careapp.domain.schools import School
from careapp.services.accounts import NewAccount
from careapp.services.class_sheets import Filled
from careapp.services.opening import create_school, open_school
from careapp.services.packages import Sending
from careapp.services.rekeying import NewKeys, Rekeying
from careapp.services.report_kinds import Wanted
from careapp.services.restorations import Restoration
from careapp.services.restoring import restore_school
from careapp.services.schools import SchoolServices
from careapp.store import backup_file, migrate, moving, vault
from careapp.store.folder import Folder
from careapp.store.journal import Change
from tests.services.samples import TERM, listing

PASSWORD, INSTALL = "four plain words here", "install-1"
OLD_CODE, NEW_CODE = "A" * 32, "B" * 32
ROOMS = [Classroom(f"ป.{n}", "1") for n in (4, 5, 6)]
CHILDREN = [(f"ก{n}", "ตัวอย่าง", "male", ROOMS[n % 3]) for n in range(60)]
MORE = [*CHILDREN, *((f"ข{n}", "ตัวอย่าง", "female", ROOMS[n % 3]) for n in range(240))]
OLD = b"what lay there before"
LATER = "ครูที่มาหลังการสำรอง"
LEAVING, LEAVING_ID, WHY = "5001", "G694200000001", "ผู้ปกครองขอให้ลบ"
PAGE = 4096
Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a round is played: a folder with the school in it; `secret` is "" for a plain one."""

    folder: Path
    secret: str

    @property
    def school(self) -> Path:
        return self.folder / "a.careapp"

    def open(self) -> SchoolServices:
        return open_school(self.school, "admin", self.secret, Clock(), INSTALL)


@dataclass(frozen=True, slots=True)
class Operation:
    """`run` is what is killed, `about` how long it takes (seconds; to aim by). `after` looks at
    what is left, given what was told, whether it said that it was done, and the opened school."""

    name: str
    about: float
    run: Callable[[Place, Tell], None]
    after: Callable[[Place, Sequence[str], bool, SchoolServices], None]
    encrypted_only: bool = False
    frozen: str = ""  # begins from this frozen file, else from the common school


def work(name: str, place: Place, to: Connection) -> None:
    """In the process that will be killed."""
    vault.COST.update({"m": 1024, "t": 1})
    OPERATIONS[name].run(place, to.send)
    to.send("done")


def context() -> multiprocessing.context.BaseContext:
    """Processes that begin with everything loaded, where the system can."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    made = multiprocessing.get_context("forkserver")
    made.set_forkserver_preload([__name__])
    return made


def lasts(operation: Operation, place: Place) -> float:
    """How long an operation takes on this computer, now, when nobody kills it."""
    ours, theirs = multiprocessing.Pipe(duplex=False)
    worker = context().Process(target=work, args=(operation.name, place, theirs))
    worker.start()
    theirs.close()
    began = time.monotonic()
    while (word := ours.recv()) != "done":
        began = time.monotonic() if word == "go" else began
    took = time.monotonic() - began
    worker.join()
    return took


def blow(operation: Operation, place: Place, after: float) -> tuple[list[str], bool]:
    """Run an operation, kill it `after` seconds from its beginning; what it told, and whether it
    had said that it was done."""
    ours, theirs = multiprocessing.Pipe(duplex=False)
    worker = context().Process(target=work, args=(operation.name, place, theirs))
    worker.start()
    theirs.close()
    told: list[str] = []
    try:
        told.append(ours.recv())
        assert told == ["go"]
        time.sleep(after)  # when the blow falls is the point, not a wait
        worker.kill()
        while True:
            told.append(ours.recv())
    except EOFError:
        pass
    worker.join()
    done = told[-1:] == ["done"]
    return [each for each in told if each not in ("go", "done")], done


# The common school, and what lies beside it.


def make_base(folder: Path, secret: str) -> None:
    """A school of sixty children with answers, a file of answers, a backup, another laptop's log
    and its package, and an older paper."""
    account = NewAccount("admin", "ครูผู้ดูแล", secret)
    services = create_school(
        folder / "a.careapp", School("", "โรงเรียนสมมติ", "42019999"), account, Clock(), INSTALL,
        plain=not secret,
    ).services  # fmt: skip
    services.roster.accept(services.roster.preview(listing(CHILDREN), TERM), ["new"])
    pupils = services.people.pupils(TERM)
    filled = [
        Filled(each.student, {f"q{n}": n % 3 for n in range(1, 26)} | {"impact_gate": 0})
        for each in pupils
    ]
    services.screenings.record("sdq-teacher", TERM, filled)
    services.backups.make(folder / "a.carebackup")
    services.accounts.add_person(NewAccount("", LATER, ""))
    _write_answers(folder / "answers.csv", [each.student.number for each in pupils])
    if secret:  # a code that is known
        file = services.desk.file
        own = file.folder.vault().open("admin", secret).own
        file.folder.vault().renew(file.key or b"", {"admin": (secret, own)}, OLD_CODE, None)
    log, key = _other_laptop(folder, secret, services.packages.keys.mine().key)
    services.packages.keys.trust(key)
    services.close()
    (folder / "log.pickle").write_bytes(pickle.dumps(log))
    for name in ("a.xlsx", "a.pdf"):
        (folder / name).write_bytes(OLD)


def _write_answers(path: Path, codes: Sequence[str]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        head = ["student", *(f"q{n}" for n in range(1, 26))]
        csv.writer(file).writerows([head, *([code, *[1] * 25] for code in codes)])


def _other_laptop(folder: Path, secret: str, to: LaptopKey) -> tuple[list[Change], LaptopKey]:
    """The entries that a copy of the school wrote on another computer, which also lie in a package
    for this one; and its key."""
    restore_school(folder / "a.carebackup", folder / "other")
    other = open_school(folder / "other.careapp", "admin", secret, Clock(), "install-2")
    known = {each.id for each in other.desk.file.journal.changes()}
    for room in ROOMS:
        pupils = other.people.pupils(TERM, room)
        answers = {f"q{n}": 1 for n in range(1, 26)}
        other.screenings.record("sdq-parent", TERM, [Filled(p.student, answers) for p in pupils])
    log = [each for each in other.desk.file.journal.changes() if each.id not in known]
    key = other.packages.keys.mine().key
    other.packages.keys.trust(to)
    other.packages.export(Sending(), to, folder / "a.carepackage")
    other.close()
    return log, key


# The operations, each with what must hold after it.


def _answers_kept(services: SchoolServices) -> dict[str, object]:
    return {
        f"{line.pupil.student.id} {item}": value
        for room in ROOMS
        for line in services.screenings.sheet("sdq-self", TERM, room).lines
        for item, value in line.record.answers.items()
    }


def _enter(place: Place, tell: Tell) -> None:
    services, chance = place.open(), random.Random()
    tell("go")
    for room in ROOMS[:1]:
        for line in services.screenings.sheet("sdq-self", TERM, room).lines:
            for number in range(1, 26):
                value = chance.randrange(3)
                services.screenings.put(line.record.id, f"q{number}", value)
                tell(f"{line.pupil.student.id} q{number} {value}")
            services.screenings.leave(line.record.id)


def _entered(place: Place, told: Sequence[str], done: bool, services: SchoolServices) -> None:
    kept = _answers_kept(services)
    said = {each.rpartition(" ")[0]: int(each.rpartition(" ")[2]) for each in told}
    assert {key: kept.get(key) for key in said} == said
    assert len(kept) <= len(said) + 1  # one more may have been stored, and not told


def _import(place: Place, tell: Tell) -> None:
    services = place.open()
    preview = services.roster.preview(listing(MORE), TERM)
    tell("go")
    services.roster.accept(preview, ["new", "changed"])


def _imported(place: Place, told: Sequence[str], done: bool, services: SchoolServices) -> None:
    _all_or_none(len(services.people.pupils(TERM)), (len(CHILDREN), len(MORE)), done)


def _take_answers(place: Place, tell: Tell) -> None:
    services = place.open()
    tell("go")
    services.answers.take_in(place.folder / "answers.csv", "sdq-parent", TERM)


def _merge(place: Place, tell: Tell) -> None:
    services = place.open()
    changes = pickle.loads((place.folder / "log.pickle").read_bytes())
    tell("go")
    services.desk.file.journal.merge(changes)


def _hand_over(place: Place, tell: Tell) -> None:
    services = place.open()
    tell("go")
    _take_package(services, place)


def _take_package(services: SchoolServices, place: Place) -> None:
    shown = services.packages.look_into([place.folder / "a.carepackage"])
    assert shown.refused == ()
    services.packages.receive(shown)


def _handed_over(place: Place, told: Sequence[str], done: bool, services: SchoolServices) -> None:
    """All of the package or none of it; a second time brings the rest, a third one nothing."""
    _answers_of_all(place, told, done, services)
    kept = list(place.school.glob("backups/*.carebackup"))
    for each in kept:
        backup_file.verify(each)
    assert kept or not done
    _take_package(services, place)
    _answers_of_all(place, told, True, services)
    count = "SELECT count(*) FROM change"
    before = services.desk.db.execute(count).fetchone()
    _take_package(services, place)
    assert services.desk.db.execute(count).fetchone() == before
    assert services.backups.check() == []


def _answers_of_all(
    place: Place, told: Sequence[str], done: bool, services: SchoolServices
) -> None:
    rows = services.desk.db.execute("SELECT count(*) FROM record WHERE form = 'sdq-parent'")
    _all_or_none(rows.fetchone()[0], (0, len(CHILDREN)), done)


def _all_or_none(found: int, wanted: tuple[int, int], done: bool) -> None:
    assert found in wanted
    assert found == wanted[1] or not done


def _write_paper(name: str) -> Callable[[Place, Tell], None]:
    def run(place: Place, tell: Tell) -> None:
        services = place.open()
        tell("go")
        _make_paper(services, place.folder / name)

    return run


def _make_paper(services: SchoolServices, path: Path) -> None:
    report = services.reports.build("sdq-class", Wanted(TERM, ROOMS[0]))
    services.reports.write(report, path)


def _paper_written(name: str) -> Callable[[Place, Sequence[str], bool, SchoolServices], None]:
    def after(place: Place, told: Sequence[str], done: bool, services: SchoolServices) -> None:
        content = (place.folder / name).read_bytes()
        assert content != OLD or not done
        if content != OLD and name.endswith(".xlsx"):
            with zipfile.ZipFile(place.folder / name) as archive:
                assert archive.testzip() is None
        elif content != OLD:
            assert content.startswith(b"%PDF")
            assert content.rstrip().endswith(b"%%EOF")
        if list(place.folder.glob("*.part")):  # the next one to be written takes it away
            _make_paper(services, place.folder / name)
        assert not list(place.folder.glob("*.part"))

    return after


def _back_up(place: Place, tell: Tell) -> None:
    services = place.open()
    tell("go")
    services.backups.keep_daily()
    services.backups.make(place.folder / "b.carebackup")


def _backed_up(place: Place, told: Sequence[str], done: bool, services: SchoolServices) -> None:
    made = [*place.folder.glob("b.carebackup"), *place.school.glob("backups/*.carebackup")]
    for each in made:
        backup_file.verify(each)
    assert len(made) == 2 or not done
    assert not list(place.school.rglob("*.part*"))  # swept by the opening


def _restore(place: Place, tell: Tell) -> None:
    tell("go")
    restore_school(place.folder / "a.carebackup", place.folder / "b")


def _restored(place: Place, told: Sequence[str], done: bool, services: SchoolServices) -> None:
    target = place.folder / "b.careapp"
    assert target.exists() or not done
    if not target.exists():
        restore_school(place.folder / "a.carebackup", target)
    again = open_school(target, "admin", place.secret, Clock(), INSTALL)
    assert again.backups.check() == []
    assert len(again.people.pupils(TERM)) == len(CHILDREN)
    again.close()
    assert not list(place.folder.glob("b.careapp.part*"))


def _go_back(place: Place, tell: Tell) -> None:
    wanted = Restoration(place.folder / "a.carebackup", place.school, Clock(), INSTALL)
    wanted.unpack()
    wanted.unlock("admin", place.secret)
    tell("go")
    wanted.finish(bring=False)


def _gone_back(place: Place, told: Sequence[str], done: bool, services: SchoolServices) -> None:
    """The school of now is in its place, or that of the backup with the other one beside it."""
    back = LATER not in {each.name for each in services.accounts.staff()}
    assert back or not done
    assert len(services.people.pupils(TERM)) == len(CHILDREN)
    # What was unpacked and did not come to its place is taken away by the next one to restore.
    ours = {"a.careapp", "other.careapp", "a.part.careapp"}
    kept = [each for each in place.folder.glob("*.careapp") if each.name not in ours]
    assert len(kept) == back
    for path in kept:
        older = open_school(path, "admin", place.secret, Clock(), INSTALL)
        assert older.backups.check() == []
        assert LATER in {each.name for each in older.accounts.staff()}
        older.close()


def _salvage(place: Place, tell: Tell) -> None:
    damaged = place.folder / "c.careapp"
    shutil.copytree(place.school, damaged)
    _spoil(damaged / "data.db")
    (place.folder / "spoilt.db").write_bytes((damaged / "data.db").read_bytes())
    tell("go")
    _bring_back(place, damaged)


def _spoil(data: Path) -> None:
    """Four pages in the middle are gone."""
    content = bytearray(data.read_bytes())
    at = len(content) // PAGE * 3 // 5 * PAGE
    content[at : at + 4 * PAGE] = bytes(4 * PAGE)
    data.write_bytes(content)


def _bring_back(place: Place, damaged: Path) -> None:
    wanted = Restoration(place.folder / "a.carebackup", damaged, Clock(), INSTALL)
    wanted.unpack()
    wanted.preview(wanted.unlock("admin", place.secret))
    wanted.finish(bring=True)


def _salvaged(place: Place, told: Sequence[str], done: bool, services: SchoolServices) -> None:
    """The damaged school is in its place still, or the mended one with the damaged beside it; and
    what is done again goes through."""
    damaged, spoilt = place.folder / "c.careapp", (place.folder / "spoilt.db").read_bytes()
    Folder(damaged).require()
    kept = moving.aside(damaged)
    assert kept or not done
    if not kept:
        assert (damaged / "data.db").read_bytes() == spoilt
        _bring_back(place, damaged)
        kept = moving.aside(damaged)
    assert [(each.path / "data.db").read_bytes() for each in kept] == [spoilt]
    mended = open_school(damaged, "admin", place.secret, Clock(), INSTALL)
    assert mended.backups.check() == []
    assert len(mended.people.pupils(TERM)) == len(CHILDREN)
    mended.close()
    assert not list(place.folder.glob("c.part*"))


def _erase(place: Place, tell: Tell) -> None:
    services = place.open()
    tell("go")
    _erase_child(services)


def _erase_child(services: SchoolServices) -> None:
    child = services.people.find(LEAVING)
    services.erasures.erase(child.id, child.name, WHY)


def _erased(place: Place, told: Sequence[str], done: bool, services: SchoolServices) -> None:
    """All of the child is there, or nothing, in the bytes neither; then it can be erased."""
    left = len(services.people.pupils(TERM))
    _all_or_none(left, (len(CHILDREN), len(CHILDREN) - 1), done)
    assert len(services.erasures.all()) == len(CHILDREN) - left
    if left == len(CHILDREN):
        assert services.people.find(LEAVING).national_id == LEAVING_ID
        _erase_child(services)
    assert services.backups.check() == []
    services.close()
    for each in place.school.iterdir():
        assert not each.is_file() or LEAVING_ID.encode() not in each.read_bytes()


def _upgrade(place: Place, tell: Tell) -> None:
    tell("go")
    place.open()


def _upgraded(place: Place, told: Sequence[str], done: bool, services: SchoolServices) -> None:
    assert migrate.version(services.desk.db) == len(migrate.steps("school"))
    assert len(services.people.pupils(TERM)) == 4
    kept = [backup_file.verify(each) for each in place.school.glob("backups/*.carebackup")]
    assert {each.version for each in kept} == {1}


def _begin_school(place: Place, tell: Tell) -> None:
    tell("go")
    _make_school(place).close()


def _make_school(place: Place) -> SchoolServices:
    account = NewAccount("admin", "ครูผู้ดูแล", place.secret)
    wanted = School("", "โรงเรียนใหม่", "42019999")
    return create_school(
        place.folder / "n.careapp", wanted, account, Clock(), INSTALL, plain=not place.secret
    ).services


def _begun(place: Place, told: Sequence[str], done: bool, services: SchoolServices) -> None:
    """The school is there, or it can be made again under its name."""
    new = Folder(place.folder / "n.careapp")
    whole = new.data.exists() and not new.making.exists()
    assert whole or not done
    if new.making.exists():
        os.utime(new.making, (0, 0))  # as if some seconds had gone by
    made = _make_school(place) if not whole else None
    if made is not None:
        made.close()
    again = open_school(new.path, "admin", place.secret, Clock(), INSTALL)
    assert again.backups.check() == []
    assert [each.login for each in again.accounts.staff()] == ["admin"]
    again.close()
    assert {each.name for each in new.path.iterdir()} <= {"data.db", "keys.json", "backups"}


def _rekey(place: Place, tell: Tell) -> None:
    services = place.open()
    tell("go")
    Rekeying(services.desk).run(NewKeys(place.secret, NEW_CODE))


def _rekeyed(place: Place, told: Sequence[str], done: bool, services: SchoolServices) -> None:
    keys = Folder(place.school).vault()
    opening = [code for code in (OLD_CODE, NEW_CODE) if _opens(keys, code)]
    assert len(opening) == 1
    assert opening == [NEW_CODE] or not done
    assert len(services.people.pupils(TERM)) == len(CHILDREN)
    names = {each.name for each in place.school.iterdir()}
    assert names <= {"data.db", "data.db-wal", "keys.json", "backups", "lock"}


def _opens(keys: vault.Vault, code: str) -> bool:
    try:
        keys.recover(code)
    except vault.WrongPassword:
        return False
    return True


def _turn(place: Place, tell: Tell) -> None:
    services = place.open()
    preview = services.year_turn.preview()
    tell("go")
    services.year_turn.turn(preview, "ปิดเทอมแล้ว")


def _turned(place: Place, told: Sequence[str], done: bool, services: SchoolServices) -> None:
    rows = services.desk.db.execute("SELECT count(*) FROM enrolment WHERE until IS NOT NULL")
    _all_or_none(rows.fetchone()[0], (0, len(CHILDREN)), done)


OPERATIONS = {
    each.name: each
    for each in (
        Operation("entry", 0.5, _enter, _entered),
        Operation("roster import", 0.16, _import, _imported),
        Operation("answers import", 0.4, _take_answers, _answers_of_all),
        Operation("merge", 0.03, _merge, _answers_of_all),
        Operation("hand-over import", 0.4, _hand_over, _handed_over),
        Operation("report to Excel", 1.0, _write_paper("a.xlsx"), _paper_written("a.xlsx")),
        Operation("report to PDF", 1.0, _write_paper("a.pdf"), _paper_written("a.pdf")),
        Operation("first run", 0.1, _begin_school, _begun),
        Operation("backup", 0.3, _back_up, _backed_up),
        Operation("restore", 0.03, _restore, _restored),
        Operation("restore in place", 0.1, _go_back, _gone_back),
        Operation("salvage", 0.3, _salvage, _salvaged),
        Operation("erasure", 0.05, _erase, _erased),
        Operation("migration", 0.15, _upgrade, _upgraded, frozen="school-1"),
        Operation("turn of the year", 0.03, _turn, _turned),
        Operation("re-key", 0.5, _rekey, _rekeyed, encrypted_only=True),
    )
}
