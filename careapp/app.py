"""The roof: the only place that brings together clock, settings, command line and window."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from careapp import bugs

if TYPE_CHECKING:
    from careapp.cli.roof import Measured


def run(words: Sequence[str]) -> int:
    """Run a command, or open the window; the exit status."""
    bugs.start_log()
    try:
        if len(words) == 1 and Path(words[0]).suffix.casefold().startswith(".care"):
            words = ("open", *words)  # dropped on the program's picture
        if not words or (words[0] == "open" and len(words) == 2 and words[1][:1] != "-"):
            # The usual start: nothing of the command line is loaded before the window (0.2 s).
            return open_window(Path(words[1]) if words else None, "")
        return _command(words)
    except Exception as problem:
        from careapp.cli.main import calm

        return calm(problem)


def _command(words: Sequence[str]) -> int:
    from careapp import settings
    from careapp.cli import main as command_line
    from careapp.cli.roof import Roof
    from careapp.clock import Clock

    return command_line.run(words, Roof(Clock(), settings.load(), open_window, measure))


def open_window(school: Path | None, password: str, language: str = "") -> int:
    """Open the window on a school (and sign in where the password is known, as for the demo).

    `language` is the one asked for; "" leaves it to the settings and the system.
    """
    gc.disable()  # a start drops next to nothing; the lanes' Collector sees to the rest
    # Qt is imported when a window is wanted, so that no command needs it.
    from careapp.ui import imports

    imports.hurry()
    from careapp.clock import Clock
    from careapp.ui.start import start

    return start(school, password, Clock(), language)


def measure(students: int, jobs: Sequence[str], tell: Callable[[str], None]) -> Iterator[Measured]:
    """Measure the jobs of the bench, all of them where none is named."""
    if not Path(sys.executable).stem.casefold().startswith("python"):
        # The jobs are programs of their own, which only Python by itself can start.
        from careapp.errors import CareError
        from careapp.i18n import translate

        raise CareError(
            translate("Bench", "An installed careapp cannot be measured; run it from its source.")
        )
    # It needs everything there is, and is asked for rarely.
    from careapp.bench.run import run

    return run(students, jobs, tell)
