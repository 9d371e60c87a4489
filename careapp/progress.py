"""How long work tells how far it is, and how it is stopped."""

from typing import Protocol


class Cancelled(Exception):
    """Raised inside long work by its `progress` when the user has pressed Cancel."""


class Progress(Protocol):
    """Called with (done, total); may raise `Cancelled`."""

    def __call__(self, done: int, total: int, /) -> None: ...


def silent(done: int, total: int, /) -> None:
    """Nobody is watching."""
