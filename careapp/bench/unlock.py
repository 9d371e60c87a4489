"""Password to the first screen, and Argon2, its SQL and a bare repaint:
`python -m careapp.bench.unlock SCHOOL`."""

import sys
from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit

from careapp.bench import bare
from careapp.bench.inside import a_while, at_rest, db_of, doors_of, settled, signed_in, tell
from careapp.bench.memory import resident
from careapp.bench.watched import Steps, Watched, now, play

_QUIET = 1_000  # milliseconds until a window counts as idle


def _unlock(app: Watched) -> Steps[None]:
    value = yield from signed_in(app)
    yield a_while(_QUIET)
    memory, window = resident(), doors_of(app).window
    # Now that the program has loaded what it needs.
    from careapp.bench.raw import Tape, argon2

    with Tape(db_of(app)) as tape:
        window.open(window.at)  # the screen reads again
        yield settled(app)
    empty = bare.window(QLineEdit(), window)
    yield at_rest
    parts = {name: _seconds(work) for name, work in
             (("argon2", argon2), ("sql", tape.play), ("repaint", empty.repaint))}  # fmt: skip
    tell(value=value, memory=memory, **parts)


def _seconds(work: Callable[[], None]) -> float:
    start = now()
    work()
    return now() - start


if __name__ == "__main__":
    play(sys.argv[1], _unlock)
