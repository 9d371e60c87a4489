"""The jobs that need a window: each in a program of its own, without a screen."""

import json
import statistics
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from careapp.bench import stopwatch
from careapp.bench.ground import Ground
from careapp.bench.stopwatch import Figures, Ran, in_turn
from careapp.i18n import translate

_STARTS, _SIGN_INS, _SIZES = 9, 5, 3


def first_window(ground: Ground) -> Figures:
    """Process start to the sign-in field taking keys; the same of a bare window with one field."""
    school = str(ground.school())

    def careapp() -> float:
        return _play(ground, "front", school).first_line

    def bare() -> float:
        return _play(ground, "bare", "field").first_line

    careapp()
    bare()
    values, floors = in_turn(careapp, bare, ground.rounds(_STARTS))
    return Figures(statistics.median(values), statistics.median(floors))


def unlock_to_today(ground: Ground) -> Figures:
    """Password to the first screen painted; Argon2, its SQL and a bare repaint."""
    runs = _unlocked(ground, _SIGN_INS)
    parts = {name: _median(runs, name) for name in ("argon2", "sql", "repaint")}
    return Figures(_median(runs, "value"), sum(parts.values()), more=parts)


def idle_rss(ground: Ground) -> Figures:
    """The memory of the program with a school open and nothing to do; of a bare window with a
    field and a Thai word."""
    held = [each["memory"] for each in _unlocked(ground, _SIZES)]
    bare = [_play(ground, "bare", "label").output.split()[-1] for _ in held]
    if None in held:
        note = translate("Bench", "This system does not tell how much memory a program holds.")
        return Figures(None, None, "MB", note)
    return Figures(statistics.median(held), statistics.median(map(float, bare)), "MB")


def open_class(ground: Ground) -> Figures:
    """A class is picked until its table is painted; its SQL and a fresh bare table."""
    return _paired(_told(ground, "students", "class", str(ground.school())))


def search(ground: Ground) -> Figures:
    """The school is searched as one types; the SQL and a bare table that shows what was found."""
    rounds = _told(ground, "students", "search", str(ground.school()))
    found = _paired(rounds)
    note = translate("Bench", "from_key: with the pause after the last key")
    more = {"from_key": _median(rounds, "from_key")}
    return Figures(found.value, found.floor, found.unit, note, more)


def today(ground: Ground) -> Figures:
    """The first screen, of all classes, until it is painted; its SQL and a bare window with its
    words."""
    return _paired(_told(ground, "pages", "today", str(ground.school())))


def student_page(ground: Ground) -> Figures:
    """A child's page until it is painted; its SQL and a bare window with its words."""
    return _paired(_told(ground, "pages", "student", str(ground.school())))


def grid_key(ground: Ground) -> Figures:
    """A key in the class grid until it is painted; in a bare painted one. 95 of 100 are as fast."""
    (told,) = _told(ground, "grid", str(ground.school()))
    if told["lost"]:
        raise RuntimeError(f"{told['lost']} children's answers are not stored as they were typed")
    values, floors = told["values"], told["floors"]
    more = {"median": statistics.median(values), "floor_median": statistics.median(floors)}
    note = translate("Bench", "95 of 100 keys are at least as fast")
    return Figures(_slow(values), _slow(floors), note=note, more=more)


def _slow(seconds: Sequence[float]) -> float:
    """The 95th percentile."""
    return sorted(seconds)[int(len(seconds) * 0.95)]


def _unlocked(ground: Ground, times: int) -> list[Mapping[str, Any]]:
    school = str(ground.school())
    runs = [_told(ground, "unlock", school)[0] for _ in range(ground.rounds(times) + 1)]
    return runs[1:]  # the first finds nothing in the disk's cache


def _paired(rounds: Sequence[Mapping[str, Any]]) -> Figures:
    return Figures(_median(rounds, "value"), _median(rounds, "floor"))


def _median(rounds: Sequence[Mapping[str, Any]], name: str) -> float:
    return float(statistics.median(each[name] for each in rounds))


def _told(ground: Ground, *words: str) -> list[Mapping[str, Any]]:
    """What a program tells, a line each."""
    return [json.loads(line) for line in _play(ground, *words).output.splitlines()]


def _play(ground: Ground, program: str, *words: str) -> Ran:
    start = [sys.executable, "-m", f"careapp.bench.{program}", *words]
    return stopwatch.run(start, ground.environment())
