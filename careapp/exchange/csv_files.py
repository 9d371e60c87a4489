"""Comma-separated files that go out."""

import re

_RUNS = ("=", "+", "-", "@", "\t", "\r")
_NEGATIVE = re.compile(r"-\d+(?:\.\d+)?")


def guarded(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: `'` stands before what could be one.

    For files that people open. A negative number stays one. Reading a file takes the mark off.
    """
    return f"'{cell}" if cell.startswith(_RUNS) and not _NEGATIVE.fullmatch(cell) else cell
