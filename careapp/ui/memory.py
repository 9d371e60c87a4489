"""Memory that only a start and the opening of a school take, given back to the system."""

import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

# The libraries for keys: their code is read in by the megabyte, and hardly runs after sign-in.
_FOR_KEYS = ("/cryptography/", "/sqlcipher3/", "/libcrypto")
_CODE = "r-xp"
_MADV_DONTNEED = 4


def give_back() -> None:
    """Return the freed parts of the heap, and stop holding code that has had its turn.

    The code stays in the system's cache of files, from where a call brings it back at once; there
    it is the first to go when memory is short, while a program keeps what it holds. Linux alone
    needs to be asked.
    """
    if not sys.platform.startswith("linux"):
        return
    import ctypes  # for nothing else

    system = ctypes.CDLL(None)
    with suppress(AttributeError):  # a C library without it
        system.malloc_trim(0)
    system.madvise.argtypes = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int)
    maps = Path("/proc/self/maps").read_text(encoding="utf-8", errors="replace")
    for start, end in _code(maps):
        system.madvise(start, end - start, _MADV_DONTNEED)


def _code(maps: str) -> Iterator[tuple[int, int]]:
    """Where the code of the libraries for keys lies; it is the same as in their files."""
    for line in maps.splitlines():
        place, kind, *_, path = line.split(maxsplit=5)
        if kind == _CODE and any(part in path for part in _FOR_KEYS):
            start, end = place.split("-")
            yield int(start, 16), int(end, 16)
