"""A window that is killed while somebody keys answers loses nothing that it showed as saved."""

import random

from careapp.clock import Clock
from careapp.services.opening import open_school
from tests.services import test_kills
from tests.services.samples import P4, TERM

place, blow, rounds = test_kills.place, test_kills.blow, test_kills.rounds
WORKER = ("-m", "tests.ui.grid_worker")


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
    for _ in range(rounds(request, 2, 60)):
        lines = blow([*WORKER, path, secret], chance.random() * 0.8).splitlines()
        may, saved = allowed(lines, now)
        now = on_disk(path, secret)
        lost = {cell: now.get(cell) for cell, values in may.items() if now.get(cell) not in values}
        assert not lost
        shown += saved
    assert shown, "nothing was ever shown as saved: nothing was tried"
