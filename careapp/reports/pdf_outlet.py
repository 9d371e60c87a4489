"""A PDF that goes to its file while it is made: of a finished page only its place is kept.

reportlab keeps all pages, and forms the file of them in the end; a thousand papers would fill the
memory. Here what is finished is written at once, at the head of the file, and told to reportlab
once its turn comes.
"""
# reportlab has no types.
# mypy: allow-subclassing-any

from functools import partial
from typing import Any, BinaryIO

from reportlab.pdfbase.pdfdoc import PDFFile, PDFIndirectObject, PDFObject, pdfdocEnc


class Awaited(PDFObject):
    """Has a number already, so that a page can name it; it comes later."""


class _Standing(PDFObject):
    """Stands in the file already."""

    __slots__ = ("_at", "_outlet")

    def __init__(self, outlet: "Outlet", at: int) -> None:
        self._outlet, self._at = outlet, at

    def format(self, document: Any) -> bytes:
        self._outlet.standing = self._at
        return b""


class Outlet(PDFObject):
    """Puts objects of a document into its file, which begins with its first byte.

    It is one of the document's objects itself, and says nothing: by it the outlet is told when
    reportlab begins to form the rest, and takes that over.
    """

    def __init__(self, document: Any, out: BinaryIO) -> None:
        self._out, self._head = out, _head(document)
        self._end, self._done = len(self._head), 0
        self.standing = 0  # where the object stands that is asked for; 0 where it does not yet
        out.write(self._head)
        document.Reference(self)

    def put(self, document: Any, name: str) -> None:
        """Writes a finished object; of itself nothing is kept."""
        text = PDFIndirectObject(name, document.idToObject[name]).format(document)
        document.idToObject[name] = _Standing(self, self._write(text))

    def format(self, document: Any) -> bytes:
        """From now on what reportlab forms goes out at once, behind what stands there already."""
        file = document.__accum__
        head, *before = file.strings
        file.strings.clear()
        self._out.seek(0)
        self._out.write(head)  # its version may have grown
        self._out.seek(self._end)
        moved = self._end - len(head)
        for name in document.idToOffset:
            document.idToOffset[name] += moved
        for text in before:
            self._write(text)
        self._done = len(before)
        file.add = partial(self._add, document)
        return b"null"

    def _add(self, document: Any, text: str | bytes) -> int:
        """Where an object, or what comes after the last one, stands; it is asked for in turn."""
        self._done += 1
        if self._done in document.numberToId:
            document.idToObject[document.numberToId[self._done]] = None  # is not looked at again
        if at := self.standing:
            self.standing = 0
            return at
        return self._write(pdfdocEnc(text))

    def _write(self, text: bytes) -> int:
        at = self._end
        self._out.write(text)
        self._end += len(text)
        return at


def _head(document: Any) -> bytes:
    return b"".join(PDFFile(document._pdfVersion).strings)
