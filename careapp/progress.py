"""How long work tells how far it is, and how it is stopped."""

from collections.abc import Generator
from typing import Protocol, TypeAlias, TypeVar

_Result = TypeVar("_Result")
# Work in pieces: after each it gives (done, total), and other work may come before the next one.
Steps: TypeAlias = Generator[tuple[int, int], None, _Result]


class Cancelled(Exception):
    """Raised inside long work by its `progress` when the user has pressed Cancel."""


class Progress(Protocol):
    """Called with (done, total); may raise `Cancelled`."""

    def __call__(self, done: int, total: int, /) -> None: ...


def silent(done: int, total: int, /) -> None:
    """Nobody is watching."""


def finish(steps: Steps[_Result], progress: Progress = silent) -> _Result:
    """All pieces one after the other; what `progress` raises ends them."""
    try:
        while True:
            progress(*next(steps))
    except StopIteration as end:
        result: _Result = end.value
        return result
    finally:
        steps.close()
