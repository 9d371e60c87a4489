"""The long parts of a workbook, its cells and texts, through Python's fast parser; no entities.

For safety openpyxl takes defusedxml's parser, which is written in Python and trebles the time of a
long list. The one thing it guards against here is a document that declares entities, and in plain
UTF-8 that can be seen in the bytes. Anything else still goes through defusedxml.
"""

import re
from collections.abc import Iterator
from typing import Any, Protocol
from xml.etree import ElementTree

from defusedxml.common import DTDForbidden
from defusedxml.ElementTree import iterparse as guarded
from openpyxl.reader import strings
from openpyxl.worksheet import _reader

_HEAD = 1024
_ENCODING = re.compile(rb"<\?xml[^>]*?encoding\s*=\s*[\"']([^\"']*)[\"']")
_DECLARES = b"<!DOCTYPE"


class Source(Protocol):
    """An open file."""

    def read(self, size: int = -1, /) -> bytes: ...


class _Begun:
    """A file of which the head was read already; each piece is looked at for a declaration."""

    def __init__(self, head: bytes, rest: Source, *, guard: bool) -> None:
        self._head, self._rest, self._guard = head, rest, guard
        self._tail = b""

    def read(self, size: int = -1, /) -> bytes:
        piece, self._head = self._head or self._rest.read(size), b""
        if self._guard:
            if _DECLARES in self._tail + piece:
                raise DTDForbidden("a workbook", None, None)
            self._tail = piece[1 - len(_DECLARES) :]
        return piece


def iterparse(source: Source) -> Iterator[tuple[str, Any]]:
    """As `ElementTree.iterparse`; a ValueError for a document that declares a type or entities."""
    head = source.read(_HEAD)
    if _is_utf_8(head):
        return ElementTree.iterparse(_Begun(head, source, guard=True))
    slow: Iterator[tuple[str, Any]] = guarded(_Begun(head, source, guard=False))
    return slow


def _is_utf_8(head: bytes) -> bool:
    """Whether the bytes are what they look like."""
    declared = _ENCODING.search(head)
    named = declared is None or declared[1].lower() == b"utf-8"
    return (
        named and head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<") and b"\0" not in head
    )


def hurry() -> None:
    """From now on openpyxl reads cells and shared texts by the `iterparse` above."""
    for module in (_reader, strings):
        vars(module)["iterparse"] = iterparse
