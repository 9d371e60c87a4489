"""Readable copies go with the run that made them, or with the next one."""

import os
import subprocess
import sys
import time

import pytest

from careapp import asides


@pytest.fixture
def other():
    """Another program that runs."""
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as running:
        yield running
        running.communicate(b"\n")


def left_by(number, name="x"):
    """A folder with a readable file in it."""
    made = asides.folder(name).with_name(f"{number}-{name}")
    made.mkdir(parents=True)
    (made / "a.txt").write_text("readable")
    return made


def test_a_run_that_is_over_leaves_nothing_to_the_next(other):
    here, there = left_by(other.pid), asides.make("mine")
    asides.sweep()
    assert here.exists()
    assert there.exists()
    other.kill()
    other.wait()
    asides.sweep()
    assert not here.exists()
    assert there.exists()
    asides.wipe(there)


def test_what_is_old_goes_though_a_program_has_its_number(other):
    old = left_by(other.pid)
    os.utime(old, (time.time() - 13 * 3600,) * 2)
    asides.sweep()
    assert not old.exists()


def test_of_what_nobody_else_can_have_open_every_other_run_is_over(other):
    one, two, mine = left_by(other.pid, "s"), left_by(other.pid, "t"), left_by(os.getpid(), "s")
    asides.sweep("-s")
    assert [one.exists(), two.exists(), mine.exists()] == [False, True, True]


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_a_folder_is_this_users_alone():
    assert asides.make("x").stat().st_mode & 0o777 == 0o700
