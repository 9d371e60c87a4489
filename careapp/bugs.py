"""What is not the user's to mend: noted with its place in the code, never with a student's data."""

import logging
import traceback
from pathlib import Path

from careapp import __version__, paths

_LOG = logging.getLogger("careapp")


def log_file() -> Path:
    return paths.config_folder() / "careapp.log"


def start_log() -> None:
    """Send the program's log to a file of this computer."""
    try:
        log_file().parent.mkdir(parents=True, exist_ok=True)
        handler = logging.FileHandler(log_file(), encoding="utf-8", delay=True)
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _LOG.addHandler(handler)
    _LOG.setLevel(logging.INFO)
    _LOG.propagate = False


def note(problem: BaseException) -> None:
    """Log the kind of an error and where it happened; its message might quote a name."""
    frames = traceback.extract_tb(problem.__traceback__)
    places = " < ".join(f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in reversed(frames))
    _LOG.error("%s %s at %s", __version__, type(problem).__name__, places)
