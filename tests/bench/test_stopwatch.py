"""Measuring two things in turn, and running programs."""

import sys

import pytest

from careapp.bench.stopwatch import in_turn, run


def test_two_pieces_of_work_take_turns_and_neither_is_always_first():
    order = []

    def work(name, seconds):
        return lambda: order.append(name) or seconds

    assert in_turn(work("value", 2.0), work("floor", 1.0), 3) == ([2.0] * 3, [1.0] * 3)
    assert order == ["value", "floor", "floor", "value", "value", "floor"]


def test_a_program_is_clocked_to_its_first_line_and_heard_to_the_end():
    ran = run([sys.executable, "-c", "print('ready', flush=True); print(21)"], {})
    assert ran.first_line > 0
    assert ran.output.split() == ["ready", "21"]


def test_a_program_that_fails_says_why():
    with pytest.raises(RuntimeError, match="no such luck"):
        run([sys.executable, "-c", "raise SystemExit('no such luck')"], {})


def test_a_program_gets_its_environment():
    script = "import os; print(os.environ['CAREAPP_CONFIG'])"
    assert run([sys.executable, "-c", script], {"CAREAPP_CONFIG": "here"}).output.strip() == "here"
