"""A workbook as a file, written in memory: openpyxl's own way keeps each sheet, names and all, in
the system's folder for temporary files, and a program that is killed leaves it there."""

from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.writer.excel import ExcelWriter

from careapp.i18n import in_language


def save(book: Workbook, path: Path) -> None:
    """What `book.save(path)` writes; not for books that are only written to."""
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        _Writer(book, archive).write_data()


def say_holds(book: Workbook, children: int, language: str) -> str:
    """Say in the properties of a workbook whose names it holds; the words, for its foot."""
    words = in_language(language, "Holds", "Names of {n} children: do not pass on")
    said = words.format(n=children) if children else ""
    book.properties.description = said
    return said


class _Writer(ExcelWriter):
    """openpyxl's writer, but for the file in between."""

    def __init__(self, book: Workbook, archive: ZipFile) -> None:
        super().__init__(book, archive)
        self._zip = archive

    def write_worksheet(self, ws: Any) -> None:
        drawing = ws._drawing = SpreadsheetDrawing()
        drawing.charts, drawing.images = ws._charts, ws._images
        writer: Any = WorksheetWriter(ws, out=BytesIO())
        writer.write()
        ws._rels = writer._rels
        self._zip.writestr(ws.path[1:], writer.read())
        self.manifest.append(ws)
