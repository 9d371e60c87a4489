"""Sections of which there may be a thousand: each is made when it is asked for.

What a section is made from is kept packed, so that a book of a whole school takes hardly more
memory than that of one class.
"""

import pickle
import zlib
from bisect import insort
from collections.abc import Callable, Iterable, Sequence
from operator import itemgetter
from typing import Any, Generic, TypeVar, overload

from careapp.reports.model import Section

_T = TypeVar("_T")


class Stack(Sequence[Section], Generic[_T]):
    """The sections of things, in the order of a key. The things are taken one after the other and
    never stand in memory together; one is whatever `pickle` can pack of ours."""

    def __init__(
        self, things: Iterable[_T], key: Callable[[_T], Any], make: Callable[[_T], Section]
    ) -> None:
        self._packed: list[tuple[Any, bytes]] = []
        self._key, self._make = key, make
        for each in things:
            self.add(each)

    def add(self, thing: _T) -> None:
        """One more thing, at its place."""
        packed = self._key(thing), zlib.compress(pickle.dumps(thing))
        insort(self._packed, packed, key=itemgetter(0))

    def __repr__(self) -> str:
        return repr(tuple(self))

    def __len__(self) -> int:
        return len(self._packed)

    @overload
    def __getitem__(self, at: int) -> Section: ...
    @overload
    def __getitem__(self, at: slice) -> "Stack[_T]": ...
    def __getitem__(self, at: int | slice) -> "Section | Stack[_T]":
        if isinstance(at, slice):
            some: Stack[_T] = Stack((), self._key, self._make)
            some._packed = self._packed[at]
            return some
        thing: _T = pickle.loads(zlib.decompress(self._packed[at][1]))
        return self._make(thing)


class Changed(Sequence[Section]):
    """Sections of others, each changed when it is asked for."""

    def __init__(self, sections: Sequence[Section], change: Callable[[Section], Section]) -> None:
        self._sections, self._change = sections, change

    def __len__(self) -> int:
        return len(self._sections)

    @overload
    def __getitem__(self, at: int) -> Section: ...
    @overload
    def __getitem__(self, at: slice) -> "Changed": ...
    def __getitem__(self, at: int | slice) -> "Section | Changed":
        if isinstance(at, slice):
            return Changed(self._sections[at], self._change)
        return self._change(self._sections[at])
