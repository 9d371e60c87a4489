"""How much memory a program of ours holds; nothing that a start would not need is loaded for it."""

import os


def resident() -> float | None:
    """MB of memory that this program holds now; None where the system does not tell."""
    from pathlib import Path  # after what is measured

    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except (OSError, ValueError, IndexError):
        return None
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024 / 1024


def forget_peak() -> None:
    """Lets the greatest memory of this program count from now on, where the system can (Linux): the
    key of a school takes more than most of what comes after it."""
    from pathlib import Path

    try:
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    except OSError:
        return
