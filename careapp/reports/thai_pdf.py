"""Thai in a PDF: a reportlab canvas whose every text is shaped, and found again by a search.

All text of reportlab (strings, tables, paragraphs, graphics) is painted by a canvas's text object
in one place; here that place is overridden, on this canvas alone. A run of Thai with marks is
painted as HarfBuzz places it and carries its letters as ActualText, so that copying and searching
give what was written. Nothing of reportlab is patched.
"""
# reportlab has no types, and its names are its own.
# mypy: allow-subclassing-any
# ruff: noqa: N802, N815

import zlib
from functools import lru_cache
from itertools import groupby
from typing import Any

from reportlab import rl_config
from reportlab.lib.rl_accel import fp_str
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFName, PDFObjectReference, PDFStream
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from careapp.reports.pdf_fonts import SYMBOLS, ThaiFont, font, meaning, number, register
from careapp.reports.pdf_outlet import Awaited, Outlet


@lru_cache(maxsize=10_000)
def _place(x: float, y: float) -> str:
    """A place as reportlab writes it: a seventh of a long report's time, and mostly one of before,
    as its pages are alike."""
    return str(fp_str(x, y))


class ThaiText(PDFTextObject):
    """reportlab's text object, but for where a string begins and what paints it."""

    _fontname: str
    _curSubset: int

    def setTextOrigin(self, x: float, y: float) -> None:
        self._code.append(f"1 0 0 1 {_place(x, y)} Tm")
        self._x0 = self._x = x
        self._y0 = self._y = y

    def _formatText(self, text: str) -> str:
        face = pdfmetrics.getFont(self._fontname)
        if not isinstance(face, ThaiFont):
            return str(super()._formatText(text))
        return self._painted(face, text) if face.covers(text) else self._mixed(face, text)

    def _painted(self, face: ThaiFont, text: str) -> str:
        document, painted = self._canvas._doc, []
        for subset, operators in face.pieces(text, self._fontsize, self._rise, document):
            if subset != self._curSubset:
                self._curSubset = subset
                name = face.getSubsetInternalName(subset, document)
                painted.append(f"{name} {number(self._fontsize)} Tf {number(self._leading)} TL")
            painted.append(operators)
        return " ".join(painted)

    def _mixed(self, face: ThaiFont, text: str) -> str:
        """Text with signs the font lacks: from the symbol font, else a box that says what it is."""
        symbols, painted = font(SYMBOLS), []
        for covered, chars in groupby(text, face.covers):
            part = "".join(chars)
            if covered:
                painted.append(self._painted(face, part))
            elif symbols.covers(part):
                painted.append(self._symbols(symbols, part))
            else:
                painted += [meaning(part), self._painted(face, part), "EMC"]
        return " ".join(painted)

    def _symbols(self, symbols: ThaiFont, text: str) -> str:
        self._curSubset = -1
        painted = self._painted(symbols, text)
        self._curSubset = -1
        return painted


class ThaiCanvas(Canvas):
    """reportlab's canvas with shaped text; give it to platypus as `canvasmaker` too."""

    def __init__(self, *args: Any, **kwds: Any) -> None:
        register()
        rl_config.useA85 = 0  # pages as bytes: a fifth smaller, and a fifth of the time saved
        super().__init__(*args, **kwds)
        self.setCreator("careapp")
        self.setAuthor("")  # reportlab would write “anonymous” and “unspecified” for all to read
        self.setSubject("")
        streams = not isinstance(self._filename, str)
        self._outlet = Outlet(self._doc, self._filename) if streams else None

    def showPage(self) -> None:
        """Ends the page, and packs it now: a thousand pages would else wait at full length."""
        name, number = self._doc.thisPageName(), len(self._doc.Pages.pages)
        super().showPage()
        page = self._doc.idToObject[name]
        packed = PDFStream(content=zlib.compress(page.stream.encode("latin-1")), filters=[])
        packed.dictionary["Filter"] = PDFName("FlateDecode")
        page.Contents, page.stream = packed, None
        if self._outlet is not None:
            self._outlet.put(self._doc, self._doc.Reference(packed).name)
            self._outlet.put(self._doc, name)
            self._doc.Pages.pages[number] = PDFObjectReference(name)

    def doForm(self, name: str) -> None:
        """Shows a form, which may be drawn later: the page goes out before."""
        inner = self._doc.getXObjectName(name)
        if inner not in self._doc.idToObject:
            self._doc.Reference(Awaited(), inner)
        super().doForm(name)

    def endForm(self, **extra: Any) -> None:
        """Ends a form, under the number that it was promised."""
        document, name = self._doc, self._doc.getXObjectName(self._formData[0])
        promised = isinstance(document.idToObject.get(name), Awaited)
        if promised:
            del document.idToObject[name]
            place = document.idToObjectNumberAndVersion[name]
        super().endForm(**extra)
        if promised:
            del document.numberToId[document.objectcounter]
            document.objectcounter -= 1
            document.idToObjectNumberAndVersion[name] = place
        if self._outlet is not None:
            self._outlet.put(document, name)

    def line(self, x1: float, y1: float, x2: float, y2: float) -> None:
        self._code.append(f"n {_place(x1, y1)} m {_place(x2, y2)} l S")

    def beginText(self, x: float = 0, y: float = 0, direction: str | None = None) -> ThaiText:
        return ThaiText(self, x, y, direction=direction)
