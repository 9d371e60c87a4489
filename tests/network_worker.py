"""Run by test_network: lets no socket by, then works as a school does.

usage: network_worker.py FOLDER work|python|native

Python tells of every socket that it makes or looks up an address for. On Linux the kernel watches
as well, whoever asks: Qt, a driver, a system library. Any family but that of one computer (D-Bus,
X11) ends the process on the spot. `python` and `native` open one, to show that it would be seen.
At the end it prints, in JSON, what Python told, whether the kernel watched, and whether the driver
of a hub was loaded.
"""

import ctypes
import json
import os
import platform
import socket
import struct
import sys
from datetime import datetime
from pathlib import Path

from PySide6 import QtWidgets

from careapp import app as roof
from careapp.bench.inside import at_rest, doors_of, settled
from careapp.bench.watched import Steps, Watched
from careapp.clock import SteppingClock
from careapp.domain.schools import School
from careapp.services.accounts import NewAccount
from careapp.services.opening import create_school
from careapp.services.report_kinds import Wanted
from careapp.store import vault
from tests.exchange.rosters import child, write_dmc
from tests.services import lives
from tests.services.samples import BANGKOK, TERM

PASSWORD = "four plain words here"
# By machine: how the kernel names it, and the numbers of socket(); io_uring makes sockets too.
MACHINES = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
_IO_URING = 425
_NO_NEW_PRIVILEGES, _SECCOMP, _FILTER = 38, 22, 2
_LOAD, _EQUAL, _RETURN = 0x20, 0x15, 0x06
_ALLOW, _KILL = 0x7FFF0000, 0x80000000
_NUMBER, _MACHINE, _FIRST = 0, 4, 16  # where they stand in what the kernel shows


def main() -> None:
    folder, what = Path(sys.argv[1]), sys.argv[2]
    told = watch_python()
    kernel = watch_kernel()
    {"work": work, "python": by_python, "native": by_native}[what](folder)
    driver = any(name.partition(".")[0] == "psycopg" for name in sys.modules)
    sys.stdout.write(json.dumps({"told": told, "kernel": kernel, "driver": driver}) + "\n")


def watch_python() -> list[str]:
    told: list[str] = []

    def hook(event: str, args: tuple[object, ...]) -> None:
        if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.")):
            told.append(f"{event} {args[1:]}")

    sys.addaudithook(hook)
    return told


def watch_kernel() -> bool:
    """Whether the kernel watches from now on, this process and all that it starts."""
    if sys.platform != "linux" or platform.machine() not in MACHINES:
        return False
    machine, number = MACHINES[platform.machine()]
    steps = [
        (_LOAD, 0, 0, _MACHINE), (_EQUAL, 0, 6, machine),
        (_LOAD, 0, 0, _NUMBER), (_EQUAL, 4, 0, _IO_URING), (_EQUAL, 0, 2, number),
        (_LOAD, 0, 0, _FIRST), (_EQUAL, 0, 1, socket.AF_UNIX),
        (_RETURN, 0, 0, _ALLOW), (_RETURN, 0, 0, _KILL),
    ]  # fmt: skip
    code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *each) for each in steps))
    program = ctypes.create_string_buffer(
        struct.pack("HxxxxxxQ", len(steps), ctypes.addressof(code))
    )
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0):
        return False
    return bool(libc.prctl(_SECCOMP, _FILTER, program) == 0)


def by_python(_folder: Path) -> None:
    socket.getaddrinfo("127.0.0.1", 80)
    with socket.socket(socket.AF_UNIX) as made:
        made.close()


def by_native(_folder: Path) -> None:
    ctypes.CDLL(None).socket(int(socket.AF_INET), int(socket.SOCK_STREAM), 0)


def work(folder: Path) -> None:
    """A list comes in, a child goes through the steps, papers and the pack go out; the command
    line counts, and the window shows Today."""
    vault.COST.update({"m": 1024, "t": 1})
    account, code = NewAccount("admin", "ครู", PASSWORD), School("", "โรงเรียนสมมติ", "42019999")
    clock = SteppingClock(datetime(2026, 6, 20, 9, 0, tzinfo=BANGKOK), seed=1).clock()
    school = folder / "a.careapp"
    made = create_school(school, code, account, clock, "install-1", plain=False).services
    listing = made.roster.read(write_dmc(folder / "2569-1-student.xlsx", map(child, range(3))))
    made.roster.accept(made.roster.preview(listing, TERM), ["new"])
    pupil = made.people.pupils(TERM)[0]
    lives.live(made, pupil.student.number)
    report = made.reports.build("sdq-class", Wanted(TERM, pupil.classroom))
    for ending in ("xlsx", "pdf"):
        made.reports.write(report, folder / f"sdq.{ending}")
    made.submissions.make(TERM, folder / "out")
    made.backups.make(folder / "a.carebackup")
    made.close()
    os.environ["CAREAPP_PASSWORD"] = PASSWORD
    words = ["submit", "history", "--school", str(school), "--user", "admin"]
    assert roof.run(words) == 0
    Watched.script = look_at_today
    vars(QtWidgets)["QApplication"] = Watched
    assert roof.open_window(school, PASSWORD) == 0


def look_at_today(app: Watched) -> Steps[None]:
    """The window closes once it is in sight."""
    yield at_rest
    yield settled(app)
    assert doors_of(app).window.shown("home") is not None


if __name__ == "__main__":
    main()
