"""Runs before careapp: programs that it opens (a folder, a PDF) are given none of its libraries.

The starter of PyInstaller points LD_LIBRARY_PATH to them, and keeps what was there before. Our own
process has read it when it began.
"""

import os

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if _before is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = _before
