"""Time and memory: two pieces of work in turn, so that what else the machine does falls on both."""

import gc
import os
import statistics
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

_LONGEST = 900.0  # seconds of one program before it counts as stuck


@dataclass(frozen=True, slots=True)
class Figures:
    """What a job came to: medians. None where a number could not be taken; `note` says why."""

    value: float | None
    floor: float | None
    unit: str = "s"
    note: str = ""
    more: Mapping[str, float] = field(default_factory=dict)


def timed(work: Callable[[], object]) -> float:
    """Seconds of one go, begun with the rubbish swept up; what `work` makes itself is its own."""
    gc.collect()
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def in_turn(
    value: Callable[[], float], floor: Callable[[], float], rounds: int
) -> tuple[list[float], list[float]]:
    """The seconds that each tells, one after the other; who is first changes from round to
    round."""
    values: list[float] = []
    floors: list[float] = []
    for turn in range(rounds):
        pair = [(value, values), (floor, floors)]
        for measure, kept in pair if turn % 2 == 0 else reversed(pair):
            kept.append(measure())
    return values, floors


def compared(value: Callable[[], object], floor: Callable[[], object], rounds: int) -> Figures:
    """Two pieces of work in this program, after one go of each that does not count."""
    value()
    floor()
    values, floors = in_turn(lambda: timed(value), lambda: timed(floor), rounds)
    return Figures(statistics.median(values), statistics.median(floors))


@dataclass(frozen=True, slots=True)
class Ran:
    """A program that was run: seconds to its first line of output, and all that it wrote."""

    first_line: float
    output: str


def run(words: Sequence[str], environment: Mapping[str, str]) -> Ran:
    """Run a program to its end; `RuntimeError` with what it complained of when it fails."""
    with tempfile.TemporaryFile("w+", encoding="utf-8") as complaints:
        start = time.perf_counter()
        program = subprocess.Popen(
            words, stdout=subprocess.PIPE, stderr=complaints, text=True, encoding="utf-8",
            env={**os.environ, **environment},
        )  # fmt: skip
        stuck = threading.Timer(_LONGEST, program.kill)
        stuck.start()
        assert program.stdout is not None
        with program.stdout:
            first = program.stdout.readline()
            seconds = time.perf_counter() - start
            rest = program.stdout.read()
        status = program.wait()
        stuck.cancel()
        if status:
            complaints.seek(0)
            raise RuntimeError(f"{words[0]} ended with {status}: {complaints.read()}")
    return Ran(seconds, first + rest)
