"""A disk that goes away under an open school, as far as a program can see it."""

import os
import sys
from pathlib import Path

import pytest

can_vanish = pytest.mark.skipif(sys.platform != "linux", reason="looks at /proc")


def gone(folder):
    """Let every call on the open files of a folder fail, and its names lead nowhere; gives what
    puts it back."""
    away = folder.with_name("elsewhere")
    nothing = os.open("/", os.O_PATH)  # no file can be read or written through this
    for each in Path("/proc/self/fd").iterdir():
        if each.exists() and each.readlink().is_relative_to(folder):
            os.dup2(nothing, int(each.name))
    os.close(nothing)
    folder.rename(away)
    return lambda: away.rename(folder)
