"""The pause after wrong passwords grows, lasts over a restart, and ends with the right one."""

import json
from datetime import datetime, timedelta

import pytest

from careapp.clock import Clock
from careapp.errors import Damaged, TooSoon, WrongPassword
from careapp.store.attempts import Attempts
from tests.services.samples import BANGKOK


class Wall:
    def __init__(self):
        self.now = datetime(2026, 6, 15, 8, 0, tzinfo=BANGKOK)

    def clock(self):
        return Clock(lambda: self.now)

    def pass_by(self, seconds):
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def wall():
    return Wall()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "attempts.json"


def wrong(path, wall):
    with pytest.raises(WrongPassword) as found, Attempts(path, wall.clock()).one():
        raise WrongPassword("no")
    return found.value.seconds


def test_each_wrong_password_doubles_the_pause_up_to_a_minute(path, wall):
    pauses = []
    for _ in range(9):
        pauses.append(wrong(path, wall))
        wall.pass_by(pauses[-1])
    assert pauses == [1, 2, 4, 8, 16, 32, 60, 60, 60]


def test_nothing_is_tried_before_its_time_and_another_program_waits_as_well(path, wall):
    wrong(path, wall)
    wall.pass_by(1)
    assert wrong(path, wall) == 2
    tried = []
    with pytest.raises(TooSoon) as found, Attempts(path, wall.clock()).one():
        tried.append(1)
    assert found.value.seconds == 2
    assert tried == []
    wall.pass_by(1.5)
    assert Attempts(path, wall.clock()).left == 1


def test_too_early_a_try_does_not_make_the_pause_longer(path, wall):
    wrong(path, wall)
    for _ in range(5):
        with pytest.raises(TooSoon), Attempts(path, wall.clock()).one():
            pass
    wall.pass_by(1)
    assert Attempts(path, wall.clock()).left == 0


def test_the_right_password_forgets_them_all(path, wall):
    wrong(path, wall)
    wall.pass_by(1)
    with Attempts(path, wall.clock()).one():
        pass
    assert not path.exists()
    assert wrong(path, wall) == 1


def test_a_damaged_file_is_no_wrong_password(path, wall):
    with pytest.raises(Damaged), Attempts(path, wall.clock()).one():
        raise Damaged("broken")
    assert Attempts(path, wall.clock()).left == 0


def test_a_clock_that_was_set_back_holds_nobody_up_for_long(path, wall):
    wrong(path, wall)
    wall.pass_by(-1_000_000)
    assert Attempts(path, wall.clock()).left == 60


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"wrong": "x", "until": 3}', "\x00"])
def test_a_spoilt_note_is_none(path, wall, content):
    path.write_text(content)
    assert Attempts(path, wall.clock()).left == 0
    assert wrong(path, wall) == 1


def test_the_note_names_nobody(path, wall):
    wrong(path, wall)
    assert set(json.loads(path.read_text())) == {"wrong", "until"}
