"""The papers' fonts, and how a run of Thai letters becomes the glyphs of a PDF.

reportlab paints one glyph a character at the pen; Thai needs small and narrow forms of its marks,
at places of their own. HarfBuzz knows them. It is asked once for each cluster (a consonant with its
marks; there are some hundreds), which for these fonts gives what asking for whole words gives: a
test holds that over the whole word list.
"""
# reportlab has no types, and its names are its own.
# mypy: allow-subclassing-any
# ruff: noqa: N802

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

import uharfbuzz
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from careapp import paths

REGULAR = "SarabunCare"
BOLD = "SarabunCare-Bold"
ITALIC = "SarabunCare-Italic"
BOLD_ITALIC = "SarabunCare-BoldItalic"
SYMBOLS = "CareSymbols"
_FILES = {
    REGULAR: "SarabunCare-Regular.ttf",
    BOLD: "SarabunCare-Bold.ttf",
    ITALIC: "SarabunCare-Italic.ttf",
    BOLD_ITALIC: "SarabunCare-BoldItalic.ttf",
    SYMBOLS: "CareSymbols.ttf",
}

_MARKS = "\u0e31\u0e33-\u0e3a\u0e47-\u0e4e"
_CLUSTER = re.compile(f"[\u0e01-\u0e2e][{_MARKS}]+|.", re.S)
# with the spaces after it: Chrome's engine overlooks a space that is painted alone
_MARKED = re.compile(f"([\u0e01-\u0e4e]*[{_MARKS}][\u0e01-\u0e4e]* *)")
_TONE_BEFORE_NIKHAHIT = re.compile("([\u0e48-\u0e4b])\u0e4d")
_FIRST_PRIVATE = 0xE000
_FEATURES = {"kern": False, "liga": False}
_REMEMBERED = 1_000  # texts of a document that are painted again without shaping


class Glyph(NamedTuple):
    """A glyph, named by a character, and where it goes, in thousandths of an em."""

    char: str
    x: float
    y: float


class Shape(NamedTuple):
    glyphs: tuple[Glyph, ...]
    advance: float


class Piece(NamedTuple):
    """PDF operators that paint with one subset of the font."""

    subset: int
    operators: str


class ThaiFont(TTFont):
    """A TrueType font that gives a run of Thai as ready operators for a PDF's text object."""

    def __init__(self, name: str, path: Path) -> None:
        super().__init__(name, str(path), shapable=False)
        self._shaper = uharfbuzz.Font(uharfbuzz.Face(path.read_bytes()))
        self._shapes: dict[str, Shape] = {}
        self._meanings: dict[int, str] = {}  # private character -> the letters it stands for
        self._pieces: WeakKeyDictionary[Any, dict[object, list[Piece]]] = WeakKeyDictionary()
        self._covered = frozenset(map(chr, self.face.charToGlyph))
        self._widths = _Widths(self.face)

    def covers(self, text: str) -> bool:
        """Has a glyph for every character of `text`."""
        return self._covered.issuperset(text)

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:
        """Width in points; the shaped text has the same (marks have none)."""
        widths = self._widths
        return 0.001 * size * sum([widths[char] for char in text])

    def shape(self, cluster: str) -> Shape:
        """The glyphs of a cluster, in the order in which they are painted."""
        if found := self._shapes.get(cluster):
            return found
        buffer = uharfbuzz.Buffer()
        buffer.add_str(cluster)
        buffer.guess_segment_properties()
        uharfbuzz.shape(self._shaper, buffer, _FEATURES)
        letters = self._letters([info.codepoint for info in buffer.glyph_infos], cluster)
        glyphs, pen = [], 0
        for char, position in zip(letters, buffer.glyph_positions, strict=True):
            x, y = pen + position.x_offset, position.y_offset
            glyphs.append(Glyph(char, self.pdfScale(x), self.pdfScale(y)))
            pen += position.x_advance
        self._shapes[cluster] = Shape(tuple(glyphs), self.pdfScale(pen))
        return self._shapes[cluster]

    def _letters(self, glyphs: list[int], cluster: str) -> Iterator[str]:
        """A character for each glyph; a form that has none gets a private one."""
        # painted, น + tone + ำ is น + nikhahit + tone + า
        spelt = _TONE_BEFORE_NIKHAHIT.sub("\u0e4d\\1", cluster.replace("\u0e33", "\u0e4d\u0e32"))
        at = 0
        for later, glyph in zip(reversed(range(len(glyphs))), glyphs, strict=True):
            end = max(at + 1, len(spelt) - later) if at else 1  # two marks may be one glyph
            yield self._letter(glyph, spelt[at:end])
            at = end

    def _letter(self, glyph: int, meaning: str) -> str:
        if known := self.face.glyphToChar.get(glyph):
            return chr(known[0])
        private = _FIRST_PRIVATE + len(self._meanings)
        self._meanings[private] = meaning
        self.face.charToGlyph[private] = glyph
        self.face.glyphToChar[glyph] = [private]
        self.face.charWidths[private] = self.pdfScale(self._shaper.get_glyph_h_advance(glyph))
        return chr(private)

    def pieces(self, text: str, size: float, rise: float, doc: Any) -> list[Piece]:
        """What paints `text` in `doc` at the pen: Thai with marks is shaped and says what it is."""
        ready = self._pieces.setdefault(doc, {})
        key = text, size, rise
        if (found := ready.get(key)) is None:
            if len(ready) >= _REMEMBERED:
                ready.clear()
            found = ready[key] = list(self._all_pieces(text, size, rise, doc))
        return found

    def _all_pieces(self, text: str, size: float, rise: float, doc: Any) -> Iterator[Piece]:
        for n, part in enumerate(_MARKED.split(text)):
            if n % 2:
                painted = list(self._painted(part, size, rise, doc))
                yield painted[0]._replace(operators=f"{meaning(part)} {painted[0].operators}")
                yield from painted[1:]
                yield Piece(painted[-1].subset, "EMC")
            elif part:
                for subset, codes in self.splitString(part, doc):
                    yield Piece(subset, f"<{codes.hex()}> Tj")

    def _painted(self, run: str, size: float, rise: float, doc: Any) -> Iterator[Piece]:
        placed, start = [], 0.0
        for cluster in _CLUSTER.findall(run):
            shape = self.shape(cluster)
            placed += [Glyph(char, start + x, y) for char, x, y in shape.glyphs]
            start += shape.advance
        codes = _codes(self.splitString("".join(glyph.char for glyph in placed), doc))
        pen = 0.0
        coded = list(zip(placed, codes, strict=True))
        for (subset, y), group in groupby(coded, lambda pair: (pair[1][0], pair[0].y)):
            shown = _Shown()
            for glyph, (_, code) in group:
                shown.add(pen - glyph.x, code)
                pen = glyph.x + self.face.charWidths[ord(glyph.char)]
            yield Piece(subset, shown.operators(size, rise, y))
        if pen != start:
            yield Piece(codes[-1][0], f"[{number(pen - start)}] TJ")

    def addObjects(self, doc: Any) -> None:
        """Adds the font to `doc`; its private characters say which letters they stand for."""
        names = [name for name in doc.idToObject if name.startswith("toUnicodeCMap:")]
        super().addObjects(doc)
        for name in doc.idToObject.keys() - names:
            if name.startswith("toUnicodeCMap:"):
                stream = doc.idToObject[name]
                for private, letters in self._meanings.items():
                    meaning = letters.encode("utf-16-be").hex().upper()
                    stream.content = stream.content.replace(f" <{private:04X}>", f" <{meaning}>")


class _Widths(dict[str, float]):
    """Advance of each character asked for; a box for what the font lacks."""

    def __init__(self, face: Any) -> None:
        super().__init__()
        self._face = face

    def __missing__(self, char: str) -> float:
        width: float = self._face.charWidths.get(ord(char), self._face.defaultWidth)
        self[char] = width
        return width


def _codes(chunks: Iterable[tuple[int, bytes]]) -> list[tuple[int, bytes]]:
    """A subset and a code for each glyph."""
    return [(subset, bytes((code,))) for subset, text in chunks for code in text]


class _Shown:
    """Codes and the moves between them, as a PDF shows them."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._codes = b""

    def add(self, move: float, code: bytes) -> None:
        """`move` to the left, in thousandths, then the glyph of `code`."""
        if move:
            self._end()
            self._parts.append(number(move))
        self._codes += code

    def _end(self) -> None:
        if self._codes:
            self._parts.append(f"<{self._codes.hex()}>")
            self._codes = b""

    def operators(self, size: float, rise: float, y: float) -> str:
        """`[<…> 12 <…>] TJ`, lifted where the font says so."""
        self._end()
        parts = self._parts
        painted = f"[{' '.join(parts)}] TJ" if len(parts) > 1 else f"{parts[0]} Tj"
        return f"{number(rise + y * size / 1000)} Ts {painted} {number(rise)} Ts" if y else painted


@lru_cache(maxsize=5_000)
def number(value: float) -> str:
    """A number as a PDF writes it."""
    return f"{value:.3f}".rstrip("0").rstrip(".")


def meaning(text: str) -> str:
    """Begins what stands for `text`, whatever is painted up to `EMC`."""
    return f"/Span <</ActualText <FEFF{text.encode('utf-16-be').hex().upper()}>>> BDC"


@lru_cache(maxsize=1)
def register() -> None:
    """Makes the fonts known to reportlab; the first report pays for it (20 ms)."""
    for name, file in _FILES.items():
        pdfmetrics.registerFont(ThaiFont(name, paths.resources() / "fonts" / file))
    pdfmetrics.registerFontFamily(REGULAR, REGULAR, BOLD, ITALIC, BOLD_ITALIC)


@lru_cache(maxsize=len(_FILES))
def font(name: str) -> ThaiFont:
    """One of the fonts by its name here."""
    register()
    found = pdfmetrics.getFont(name)
    assert isinstance(found, ThaiFont)
    return found
