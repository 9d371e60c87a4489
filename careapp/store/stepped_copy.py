"""SQLite's own copy of an open database, some pages at a time.

A driver makes the copy in one call, which has a word with us after each step alone. So that call
waits in a thread of its own: between two steps the connection is free for other work, in any
thread. SQLite brings what is written there into the copy as well.
"""

from queue import SimpleQueue
from threading import Thread
from typing import TypeAlias

from careapp.progress import Steps
from careapp.store.connection import Connection

PAGES = 200  # in one step: hundredths of a second, also where each is deciphered and enciphered

_Told: TypeAlias = tuple[int, int] | BaseException | None  # how far it is, what broke, or the end


class _BrokenOff(Exception):
    """Raised in the driver's call: nobody wants the copy any more."""


def steps(source: Connection, target: Connection) -> Steps[None]:
    """Copy `source` to `target`, a new file of its own. At the end, and until other work has its
    turn, both hold the same. Closing the generator breaks it off.

    The copy has no log: it would be written twice, the second time in the driver's `close`, which
    lets no other thread of Python go on. Nor is the disk waited for. What a cut of power spoils is
    swept; what is made of the copy is seen to the disk.
    """
    for pragma in ("journal_mode=OFF", "synchronous=OFF"):
        target.execute(f"PRAGMA {pragma}")
    call = _Call(source, target)
    try:
        while (told := call.go_on()) is not None:
            yield told
    finally:
        call.end()


class _Call:
    """The driver's call, which goes on only while somebody waits for it: no connection is used by
    two threads at a time."""

    def __init__(self, source: Connection, target: Connection) -> None:
        self._source, self._target = source, target
        self._turns, self._told = SimpleQueue[bool](), SimpleQueue[_Told]()
        self._thread = Thread(target=self._run, name="careapp-copy", daemon=True)

    def go_on(self) -> tuple[int, int] | None:
        """One step more: pages copied, and how many there are; None at the end."""
        if self._thread.ident is None:
            self._thread.start()
        else:
            self._turns.put(True)
        told = self._told.get()
        if isinstance(told, BaseException):
            raise told
        return told

    def end(self) -> None:
        """Break it off, unless it is over."""
        if self._thread.ident is not None:
            self._turns.put(False)
            self._thread.join()

    def _run(self) -> None:
        try:
            self._source.backup(self._target, pages=PAGES, progress=self._wait)
            self._told.put(None)
        except BaseException as problem:
            self._told.put(problem)

    def _wait(self, _status: int, left: int, total: int) -> None:
        if left:  # after the last step nobody may write before the copy is looked at
            self._told.put((total - left, total))
            if not self._turns.get():
                raise _BrokenOff
