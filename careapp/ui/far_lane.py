"""Work that speaks with another computer: in a lane of its own, which has what it needs of the file
done in the database lane. Nobody waits for it but itself."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from typing import TypeVar

from careapp.progress import Cancelled, Progress

Around = Callable[[], AbstractContextManager[None]]

_Result = TypeVar("_Result")


class Brake:
    """What a worker looks at: `dropped` work does not even begin."""

    __slots__ = ("_then", "dropped", "pulled")

    def __init__(self) -> None:
        self.pulled = threading.Event()
        self.dropped = False
        self._then: Callable[[], object] | None = None

    def pull(self) -> None:
        self.pulled.set()
        if self._then is not None:
            self._then()

    def then(self, break_off: Callable[[], object]) -> None:
        """What is called when it is pulled; at once where it was. Called twice it does no harm."""
        self._then = break_off
        if self.pulled.is_set():
            break_off()


class Far:
    """What work of the far lane is given, to be used in that lane alone."""

    def __init__(
        self, lane: ThreadPoolExecutor, brake: Brake, progress: Progress, around: Around
    ) -> None:
        self._lane, self._brake, self._around = lane, brake, around
        self.progress = progress

    def here(self, piece: Callable[[], _Result], /) -> _Result:
        """Have a piece done in the database lane, and wait for it. `Cancelled` after a cancel, and
        when the program ends: none begins once the file is closed."""

        def run() -> _Result:
            if self._brake.pulled.is_set():
                raise Cancelled
            with self._around():
                return piece()

        try:
            return self._lane.submit(run).result()
        except RuntimeError:
            if self._brake.pulled.is_set():  # the lane takes nothing more
                raise Cancelled from None
            raise

    def breaks(self, off: Callable[[], object], /) -> None:
        """How to leave off waiting for the other computer: called by a cancel, in its thread."""
        self._brake.then(off)
