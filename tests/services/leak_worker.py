"""Run by test_leaks: lives in an encrypted school, does all that touches the disk, and dies.

usage: leak_worker.py HOME OUT STUDENTS

The school is HOME/demo.careapp: a demo of so many students, or a small one for none. Whatever a
user asks for as a file goes to OUT, what is sealed to OUT/sealed. At the end the program is killed
with the log in use, a form half filled and a document open; before that it writes to OUT/told.json
the words that nobody may find, and the files that were opened to be written.
"""

import json
import os
import signal
import sys
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from careapp import bugs, i18n
from careapp.clock import Clock
from careapp.domain.access_copies import Wish
from careapp.domain.plans import Note
from careapp.domain.schools import School
from careapp.exchange import protection
from careapp.services import demo
from careapp.services.accounts import NewAccount
from careapp.services.documents import Documents
from careapp.services.opening import create_school, open_school
from careapp.services.package_keys import public_key
from careapp.services.packages import Sending
from careapp.services.report_kinds import Wanted
from careapp.services.schools import SchoolServices
from careapp.store import sealing, vault
from careapp.store.packages import Secrets
from tests.services import lives
from tests.services.leaks import NOTE, PASSWORD, PDF, words_of
from tests.services.samples import TERM, listing

FILES = "4821-7730-1925-6604"  # the password of files that leave the school
WRITING = os.O_WRONLY | os.O_RDWR


def main() -> None:
    home, out, students = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    opened = watch()
    bugs.start_log()
    i18n.use_language("th")
    vault.COST.update({"m": 1024, "t": 1})
    if students:
        demo.make(home, students, 1, PASSWORD, "install-1", reports=False)
    else:
        make_small(home / "demo.careapp")
    services = open_school(home / "demo.careapp", demo.LOGIN, PASSWORD, clock(), "install-1")
    services.backups.keep_daily()
    services.backups.make(out / "a.carebackup")
    ask_for_papers(services, out)
    ask_for_sealed(services, out / "sealed")
    meet_a_bug(services)
    told = words_of(services)
    held = sort_much(services)
    sealing_up = ExitStack()
    leave_things_open(services, out / "late.xlsx", sealing_up)
    said = {"words": told, "opened": sorted(opened), "held": sorted(held)}
    (out / "told.json").write_text(json.dumps(said, ensure_ascii=False), encoding="utf-8")
    os.kill(os.getpid(), signal.SIGKILL)


def make_small(path: Path) -> None:
    """A school of five children, one of whom went through all five steps."""
    account = NewAccount(demo.LOGIN, "ครู", PASSWORD)
    services = create_school(
        path, School("", "โรงเรียนสมมติ", "42019999"), account, clock(), "install-1", plain=False
    ).services
    services.roster.accept(services.roster.preview(listing(), TERM), ["new"])
    lives.live(services)
    services.close()


def watch() -> set[str]:
    """The files that Python opens to write, from now on."""
    opened: set[str] = set()

    def hook(event: str, args: tuple[object, ...]) -> None:
        if event != "open" or not isinstance(args[0], str):
            return
        flags = args[2] if isinstance(args[2], int) else 0
        if flags & WRITING:
            opened.add(args[0])

    sys.addaudithook(hook)
    return opened


def clock() -> Clock:
    """A day in the last term of the demo."""
    return replace(Clock(), now=lambda: datetime(2026, 9, 1, 9, 0).astimezone())


def ask_for_papers(services: SchoolServices, out: Path) -> None:
    """What is read from the school into files of the user's own."""
    term = services.people.current_term()
    room = services.people.classrooms(term)[0]
    child = services.people.pupils(term, room)[0]
    for name in ("sdq-class", "class-list", "screening-school"):
        wanted = Wanted(term, room if name.endswith(("class", "list")) else None)
        for ending in ("xlsx", "pdf"):
            services.reports.write(services.reports.build(name, wanted), out / f"{name}.{ending}")
    services.entry_sheets.save("sdq-teacher", term, room, out / "sheet.xlsx")
    services.answers.take_in(out / "sheet.xlsx", "sdq-teacher", term)
    services.report_cards.template(out / "cards.xlsx", term, room)
    services.exports.records(out / "csv")
    services.submissions.make(term, out / "pack")
    offer = services.transfers.offer(child.student.id)
    assert offer.counts


def ask_for_sealed(services: SchoolServices, out: Path) -> None:
    """What leaves the school so that one receiver alone can read it."""
    out.mkdir()
    term = services.people.current_term()
    room = services.people.classrooms(term)[0]
    child = services.people.pupils(term, room)[0].student
    other = Secrets(sealing.new_secret(), sealing.new_secret())
    to = public_key(other, "ครู", "another", "", "")
    assert services.packages.export(Sending(), to, out / "a.carepackage").count
    report = services.reports.build("screening-student", Wanted(term, student=child))
    for ending in ("pdf", "xlsx"):
        with protection.written(out / f"a.{ending}", FILES) as inside:
            services.reports.write(report, inside)
    services.exports.records(out / "csv", term, FILES)
    wish = Wish(files=True, logs=True)
    for ending in ("pdf", "zip"):
        services.access_copies.save(child.id, out / f"all.{ending}", wish, FILES)


def meet_a_bug(services: SchoolServices) -> None:
    """An error while the page of a child is read, whose message quotes what was read."""
    term = services.people.current_term()
    child = services.people.pupils(term)[0].student
    db = services.desk.db
    db.execute("BEGIN")
    db.execute("UPDATE student SET born = ? WHERE id = ?", (NOTE, child.id))
    try:
        services.child_pages.of_student(term, child.id)
    except ValueError as problem:
        if NOTE in str(problem):
            bugs.note(problem)
    finally:
        db.execute("ROLLBACK")


def sort_much(services: SchoolServices) -> set[str]:
    """Sorts more than the memory of SQLite for pages, and looks meanwhile which files are held."""
    held: set[str] = set()
    db = services.desk.db

    def look() -> int:
        held.update(
            str(each.readlink()) for each in Path("/proc/self/fd").iterdir() if each.exists()
        )
        return 0

    db.set_progress_handler(look, 100_000)
    db.execute(
        "SELECT count(*) FROM (SELECT a.fields FROM change a, (SELECT id FROM change LIMIT 40) b"
        " ORDER BY a.fields || b.id LIMIT 1000000)"
    ).fetchall()
    db.set_progress_handler(None, 0)
    return {each for each in held if each.startswith("/") and not each.startswith("/dev")}


def leave_things_open(services: SchoolServices, out: Path, sealing_up: ExitStack) -> None:
    """Half a form, a note, text that is typed and not stored, a document in another program, and a
    file that is not yet under its password."""
    term = services.people.current_term()
    room = services.people.classrooms(term)[0]
    line = services.screenings.sheet("sdq-self", term, room).lines[0]
    services.screenings.put(line.record.id, "q1", 2)
    student = line.pupil.student.id
    plan = services.plans.open(student)
    services.plans.save_note(Note("", plan, student, services.desk.today, NOTE))
    services.unsaved.keep({"plans": {"text": NOTE}})
    documents: Documents = services.documents
    documents.open_copy(documents.add(student, "", "ใบรับรอง.pdf", PDF))
    report = services.reports.build("class-list", Wanted(term, room))
    services.reports.write(report, sealing_up.enter_context(protection.written(out, FILES)))


if __name__ == "__main__":
    main()
