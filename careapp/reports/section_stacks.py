"""Sections of which there may be a thousand: each is made when it is asked for.

What a section is made from is kept packed, so that a book of a whole school takes hardly more
memory than that of one class.
"""

import pickle
import zlib
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic, TypeVar, overload

from careapp.reports.model import Section

_T = TypeVar("_T")


class Stack(Sequence[Section], Generic[_T]):
    """The sections of things, in the order of a key. The things are taken one after the other and
    never stand in memory together; one is whatever `pickle` can pack of ours."""

    def __init__(
        self, things: Iterable[_T], key: Callable[[_T], Any], make: Callable[[_T], Section]
    ) -> None:
        packed = [(key(each), zlib.compress(pickle.dumps(each))) for each in things]
        self._packed = [each for _, each in sorted(packed, key=lambda pair: pair[0])]
        self._make = make

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
            some: Stack[_T] = Stack((), lambda each: 0, self._make)
            some._packed = self._packed[at]
            return some
        thing: _T = pickle.loads(zlib.decompress(self._packed[at]))
        return self._make(thing)
