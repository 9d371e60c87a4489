"""The roof: the only place that brings together clock, settings, command line and window."""

from collections.abc import Sequence
from pathlib import Path

from careapp import bugs, settings
from careapp.cli import main as command_line
from careapp.cli.common import Roof
from careapp.clock import Clock


def run(words: Sequence[str]) -> int:
    """Run a command, or open the window; the exit status."""
    bugs.start_log()
    try:
        return command_line.run(words, Roof(Clock(), settings.load(), open_window))
    except Exception as problem:
        return command_line.calm(problem)


def open_window(school: Path | None, password: str) -> int:
    """Open the window on a school (and sign in where the password is known, as for the demo)."""
    # Qt is imported when a window is wanted, so that no command needs it.
    from careapp.ui.start import start

    return start(school, password, Clock())
