"""All laptops of a large school at once with one hub, which is killed in the middle, over lines
that are cut, with wrong clocks: the same everywhere, and nothing is lost."""

import sys
import threading
import time

import pytest

from tests.postgres import needs_postgres, server  # noqa: F401
from tests.services.hub_crowd import Crowd

pytestmark = needs_postgres


def crowd_of(folder, server, code, *, long):  # noqa: F811
    if long:
        return Crowd(folder, server, code, rooms=100, teachers=114, others=6, records=3)
    return Crowd(folder, server, code, rooms=4, teachers=6, others=2, records=1)


@pytest.fixture
def told(capsys):
    """Tells numbers of a long form on the terminal."""

    def tell(text):
        with capsys.disabled():
            sys.stdout.write(f"\n{text}")

    return tell


def meet(crowd, opened):
    """Until nothing is new; how many went through with nothing new the last time."""
    for _ in range(6):
        done = [crowd.sync("admin", crowd.admin)]
        done += crowd.all_at_once(opened, crowd.sync)
        if not any(each.came or each.went for each in done):
            return
    raise AssertionError("there is always something new")


def require_same(crowd, opened):
    there = crowd.hub_ids()
    whole = {each.id: each for each in crowd.admin.desk.file.journal.changes()}
    assert len(there) == len(set(there))
    assert set(there) == whole.keys()
    for login, laptop in opened:
        mine = {each.id: each for each in laptop.desk.file.journal.changes()}
        assert mine.keys() == set(crowd.hub_ids(login))
        assert all(whole[id_] == each for id_, each in mine.items())


def kill_now_and_then(crowd, over, gap):
    kills = 0
    while not over.wait(gap):
        crowd.up.clear()
        crowd.server.kill()
        crowd.server.start()
        crowd.up.set()
        kills += 1
    return kills


def at_once(crowd, opened, rounds, gap):
    """All are busy while the server is killed; what was written, what broke off, kills."""
    over, kills = threading.Event(), []
    killer = threading.Thread(target=lambda: kills.append(kill_now_and_then(crowd, over, gap)))
    killer.start()
    try:
        done = crowd.all_at_once(
            opened,
            lambda login, each: crowd.busy(login, each, rounds, cut=int(login[1:]) % 10 == 0),
        )
    finally:
        over.set()
        killer.join()
    made = set().union(*(each for each, _ in done))
    return made, sum(broken for _, broken in done), kills[0]


def test_all_laptops_of_a_school_at_once(tmp_path, server, request, told):  # noqa: F811
    long = request.config.getoption("--long")
    crowd = crowd_of(tmp_path, server, "42019961", long=long)
    rows, seconds = crowd.make()
    opened, came, first = crowd.first(crowd.logins)
    began = time.perf_counter()
    with crowd.counted():
        made, broken, kills = at_once(crowd, opened, 6 if long else 2, 8 if long else 0.7)
        busy = time.perf_counter() - began
        meet(crowd, opened)
    require_same(crowd, opened)
    assert made <= set(crowd.hub_ids())
    if long:
        told(
            f"{rows} entries up in {seconds:.1f} s; {len(opened)} laptops' first sync: {came} in"
            f" {first:.1f} s; busy {busy:.1f} s, {len(made)} written, {crowd.pushes} batches,"
            f" {crowd.stale} overtaken ({crowd.in_a_row} in a row), longest push"
            f" {crowd.waited:.1f} s, {broken} broke off, {kills} kills;"
            f" {time.perf_counter() - began:.1f} s until all were the same\n"
        )
    for _, each in [*opened, ("admin", crowd.admin)]:
        each.close()


@pytest.mark.long
def test_first_syncs_take_as_long_as_there_are_rows(tmp_path, server, told):  # noqa: F811
    crowd = crowd_of(tmp_path, server, "42019962", long=True)
    crowd.make()
    teachers = [each for each in crowd.logins if each.startswith("t")]
    taken = {}
    for count in (10, 30, 60, 114):
        opened, came, seconds = crowd.first(teachers[:count], f"-{count}")
        taken[count] = seconds / came
        told(
            f"{count} laptops: {came} entries in {seconds:.1f} s, {taken[count] * 1e6:.0f} µs each"
        )
        for _, each in opened:
            each.close()
    crowd.admin.close()
    assert max(taken.values()) < 2 * min(taken.values())
