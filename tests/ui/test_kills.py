"""A window that is killed while somebody keys answers loses nothing that it showed as saved."""

import random
import subprocess
import sys
import time

import pytest

from careapp.clock import Clock
from careapp.domain.schools import School
from careapp.services.accounts import NewAccount
from careapp.services.opening import create_school, open_school
from tests.services.samples import P4, TERM, listing

WORKER = ("-m", "tests.ui.grid_worker")
PASSWORD = "four plain words here"


@pytest.fixture(params=["", PASSWORD], ids=["plain", "encrypted"])
def place(request, tmp_path):
    """A closed school with children, and the password that opens it."""
    made = create_school(
        tmp_path / "a.careapp", School("", "โรงเรียนสมมติ", "42019999"),
        NewAccount("admin", "ครู", request.param), Clock(), "install-1", plain=not request.param,
    ).services  # fmt: skip
    preview = made.roster.preview(listing(), TERM)
    made.roster.accept(preview, ["new"])
    made.close()
    return tmp_path / "a.careapp", request.param


def blow(words, after):
    """Start a program, kill it `after` seconds from its first word, and give all that it said."""
    with subprocess.Popen([sys.executable, *words], stdout=subprocess.PIPE, text=True) as worker:
        first = worker.stdout.readline()
        time.sleep(after)  # when the blow falls is the point of the test, not a wait
        worker.kill()
        return first + worker.stdout.read().rpartition("\n")[0]


def allowed(lines, before):
    """By record and item the values that may be on the disk now: the one last shown as saved, and
    those typed since; and how many were shown as saved."""
    may, shown = {cell: {value} for cell, value in before.items()}, 0
    for line in lines:
        word, record, *rest = line.split()
        if word == "typed":
            item, value = rest
            may.setdefault((record, item), {None}).add(int(value))
        else:
            for item, value in (each.split("=") for each in rest):
                may[record, item] = {int(value)}
                shown += 1
    return may, shown


def on_disk(path, secret):
    """Every answer, by record and item; the school is sound."""
    services = open_school(path, "admin", secret, Clock(), "install-1")
    try:
        assert services.backups.check() == []
        return {
            (line.record.id, item): value
            for line in services.screenings.sheet("sdq-teacher", TERM, P4).lines
            for item, value in line.record.answers.items()
        }
    finally:
        services.close()


def test_a_kill_while_the_class_grid_is_keyed_in_loses_nothing_that_showed_saved(place, request):
    path, secret = place
    chance, now, shown = random.Random(11), {}, 0
    for _ in range(60 if request.config.getoption("--long") else 2):
        lines = blow([*WORKER, path, secret], chance.random() * 0.8).splitlines()
        may, saved = allowed(lines, now)
        now = on_disk(path, secret)
        lost = {cell: now.get(cell) for cell, values in may.items() if now.get(cell) not in values}
        assert not lost
        shown += saved
    assert shown, "nothing was ever shown as saved: nothing was tried"
