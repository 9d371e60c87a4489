"""The roof: the only place that brings together clock, settings, command line and window."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from careapp import bugs, settings
from careapp.cli import main as command_line
from careapp.cli.roof import Measured, Roof
from careapp.clock import Clock


def run(words: Sequence[str]) -> int:
    """Run a command, or open the window; the exit status."""
    bugs.start_log()
    try:
        return command_line.run(words, Roof(Clock(), settings.load(), open_window, measure))
    except Exception as problem:
        return command_line.calm(problem)


def open_window(school: Path | None, password: str) -> int:
    """Open the window on a school (and sign in where the password is known, as for the demo)."""
    # Qt is imported when a window is wanted, so that no command needs it.
    from careapp.ui.start import start

    return start(school, password, Clock())


def measure(
    students: int, jobs: Sequence[str], tell: Callable[[str], None]
) -> Iterator[Measured]:
    """Measure the jobs of the bench, all of them where none is named."""
    # It needs everything there is, and is asked for rarely.
    from careapp.bench.run import run

    return run(students, jobs, tell)
