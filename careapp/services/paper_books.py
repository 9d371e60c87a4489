"""Papers of very many children: some are read at a time, so that other work comes between."""

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol, TypeVar

from careapp.domain.people import Pupil
from careapp.progress import Steps
from careapp.reports.model import Report

_Paper = TypeVar("_Paper")
_Taken = TypeVar("_Taken", contravariant=True)
_SOME = 10  # children who are read together: a tenth of a second


class Book(Protocol[_Taken]):
    """Takes papers one after the other, and makes a report of them."""

    def add(self, paper: _Taken, /) -> None: ...

    def report(self) -> Report: ...


def filled(
    book: Book[_Paper],
    pupils: Sequence[Pupil],
    read: Callable[[Sequence[Pupil]], Iterable[_Paper]],
) -> Steps[Report]:
    """The report on all pupils, of whom `read` gives the papers of some."""
    for at in range(0, len(pupils), _SOME):
        some = pupils[at : at + _SOME]
        for paper in read(some):
            book.add(paper)
        yield at + len(some), len(pupils)
    return book.report()
