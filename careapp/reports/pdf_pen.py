"""Drawing on a page from the top left corner down: text, lines and boxes in the papers' colours."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache, partial
from itertools import pairwise
from typing import Literal

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.utils import ImageReader

from careapp.domain import thai_lines
from careapp.reports.model import Tone
from careapp.reports.pdf_fonts import REGULAR, SYMBOLS, font
from careapp.reports.thai_pdf import ThaiCanvas

INK, MUTED, LINE, PALE = (HexColor(c) for c in ("#1f2937", "#5b6676", "#cbd3dd", "#eef2f7"))
WHITE = HexColor("#ffffff")
TONES: dict[Tone, Color] = {
    "": INK,
    "normal": HexColor("#18794e"),
    "at_risk": HexColor("#96600f"),
    "problem": HexColor("#b42318"),
    "talent": HexColor("#6b46c1"),
    "need": HexColor("#0e7490"),
    "muted": MUTED,
}
BARS = TONES | {"normal": HexColor("#23895a"), "at_risk": HexColor("#b7791f")}
LEADING = 1.56  # lines of Thai, marks above and below, do not touch
_BASELINE = 0.33  # the middle of a line lies this far above its baseline
Align = Literal["left", "centre", "right"]


def shaded(colour: Color, shade: float) -> Color:
    """A colour with ink in it: 0 is none, 1 nothing else."""
    pairs = zip(colour.rgb(), INK.rgb(), strict=True)
    return Color(*(own + (ink - own) * shade for own, ink in pairs))


@lru_cache(maxsize=5_000)
def width_of(text: str, size: float, face: str = REGULAR) -> float:
    """Width in points."""
    return font(face).stringWidth(text, size)


@lru_cache(maxsize=1_000)
def wrapped(
    text: str, width: float, size: float, face: str = REGULAR, at_spaces: bool = False
) -> tuple[str, ...]:
    """`text` in lines of at most `width`, broken at spaces and between Thai words.

    With `at_spaces` what fits on a line of its own is not broken: a name is not. A word that is
    wider than a line is cut between letters.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        measure = partial(_measured, size=size, face=face)
        fits = width + 0.01  # widths are measured too, and rounded
        if measure(paragraph) <= fits:
            lines.append(paragraph)
        else:
            lines += _lines(_parts(paragraph, fits if at_spaces else 0, measure), fits, measure)
    return tuple(lines)


def _measured(text: str, *, size: float, face: str) -> float:
    return font(face).stringWidth(text.rstrip(), size)


def _parts(text: str, whole: float, measure: Callable[[str], float]) -> Iterator[str]:
    """What is not broken: words, but up to a width of `whole` all that stands between spaces."""
    spaces, joints = thai_lines.breaks(text)
    for start, end in pairwise((0, *spaces, len(text))):
        part = text[start:end]
        if measure(part) <= whole:
            yield part
        else:
            yield from _parted(part, [at - start for at in joints if start < at < end])


def _lines(parts: Iterable[str], width: float, measure: Callable[[str], float]) -> Iterator[str]:
    line = ""
    for part in parts:
        if measure(line + part) <= width:
            line += part
            continue
        if line:
            yield line.rstrip()
        line = part
        while measure(line) > width and len(line) > 1:
            cut = _fitting(line, width, measure)
            yield line[:cut]
            line = line[cut:]
    yield line.rstrip()


def _fitting(text: str, width: float, measure: Callable[[str], float]) -> int:
    """How many letters fit, at least one; a mark stays with its letter."""
    at = 1
    while at < len(text) and measure(text[: at + 1]) <= width:
        at += 1
    while at < len(text) and measure(text[at]) == 0:
        at += 1
    return at


@lru_cache(maxsize=2_000)
def words(text: str) -> tuple[str, ...]:
    """The parts between which a line may end; a space belongs to the word before it."""
    spaces, joints = thai_lines.breaks(text)
    return tuple(_parted(text, sorted({*spaces, *joints})))


def _parted(text: str, cuts: Iterable[int]) -> Iterator[str]:
    return (text[start:end] for start, end in pairwise([0, *cuts, len(text)]))


@lru_cache(maxsize=2_000)
def longest_word(text: str, size: float, face: str = REGULAR) -> float:
    """Width of the widest part that no line may break."""
    return max(width_of(word.rstrip(), size, face) for word in words(text))


class Pen:
    """Draws on a canvas; y runs down from the top of the page."""

    def __init__(self, canvas: ThaiCanvas, page_height: float) -> None:
        self.canvas = canvas
        self._height = page_height
        self._colour: Color | None = None
        self._stroke: tuple[Color, float] | None = None

    def forget(self) -> None:
        """The canvas has begun a page or a form, or has gone back to a state of before."""
        self._colour = self._stroke = None

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        face: str = REGULAR,
        colour: Color = INK,
        align: Align = "left",
    ) -> None:
        """Writes on the baseline `y`; `x` is the left end, the middle or the right end."""
        if align != "left":
            x -= width_of(text, size, face) / (2 if align == "centre" else 1)
        self._fill(colour)
        line = self.canvas.beginText(x, self._height - y)
        line.setFont(face, size)
        line.textLine(text)
        self.canvas.drawText(line)

    def row(
        self,
        x: float,
        top: float,
        height: float,
        text: str,
        size: float,
        face: str = REGULAR,
        colour: Color = INK,
        align: Align = "left",
    ) -> None:
        """Writes in the middle of a line of `height` that begins at `top`."""
        self.text(x, top + height / 2 + _BASELINE * size, text, size, face, colour, align)

    def sign(
        self,
        x: float,
        top: float,
        height: float,
        sign: str,
        size: float,
        tone: Tone,
        shade: float = 0,
    ) -> None:
        """A group's sign, its left end at `x`."""
        self.row(x, top, height, sign, size * 0.82, SYMBOLS, shaded(TONES[tone], shade))

    def box(self, x: float, y: float, width: float, height: float, colour: Color) -> None:
        self._fill(colour)
        self.canvas.rect(x, self._height - y - height, width, height, stroke=0, fill=1)

    def line(
        self,
        x: float,
        y: float,
        to_x: float,
        to_y: float,
        colour: Color = LINE,
        weight: float = 0.5,
    ) -> None:
        if self._stroke != (colour, weight):
            self.canvas.setStrokeColor(colour)
            self.canvas.setLineWidth(weight)
            self._stroke = colour, weight
        self.canvas.line(x, self._height - y, to_x, self._height - to_y)

    def path(
        self,
        moves: Sequence[tuple[float, ...]],
        fill: Color | None,
        stroke: Color | None = None,
        weight: float = 1.0,
        dashes: Sequence[float] = (),
    ) -> None:
        """A figure: it begins at the first place, then a line to each (x, y) or a curve to each
        (x1, y1, x2, y2, x, y). A filled one is closed."""
        canvas, high = self.canvas, self._height
        canvas.saveState()
        made = canvas.beginPath()
        for n, move in enumerate(moves):
            turned = [high - each if at % 2 else each for at, each in enumerate(move)]
            draw = made.curveTo if len(move) > 2 else (made.lineTo if n else made.moveTo)
            draw(*turned)
        if fill is not None:
            made.close()
            canvas.setFillColor(fill)
        if stroke is not None:
            canvas.setStrokeColor(stroke)
            canvas.setLineWidth(weight)
            canvas.setDash(list(dashes))
        canvas.drawPath(made, stroke=int(stroke is not None), fill=int(fill is not None))
        canvas.restoreState()
        self.forget()

    def dots(self, x: float, y: float, to_x: float) -> None:
        """A dotted line to write on."""
        self.canvas.saveState()
        self.canvas.setLineCap(1)
        self.canvas.setDash(0.1, 2.6)
        self.line(x, y, to_x, y, MUTED, 0.9)
        self.canvas.restoreState()
        self.forget()

    def form(self, x: float, y: float, name: str) -> None:
        """What is drawn later, its origin at x, y."""
        self.canvas.saveState()
        self.canvas.translate(x, self._height - y)
        self.canvas.doForm(name)
        self.canvas.restoreState()

    def link(self, x: float, y: float, width: float, height: float, mark: str) -> None:
        """A press on this box leads to a mark of the document."""
        top = self._height - y
        self.canvas.linkRect("", mark, (x, top - height, x + width, top), relative=0)

    def picture(self, image: ImageReader, x: float, y: float, width: float, height: float) -> None:
        """An image in a box, its top left corner at x, y; what is transparent in it stays so."""
        self.canvas.drawImage(image, x, self._height - y - height, width, height, mask="auto")

    def hatch(self, x: float, y: float, width: float, height: float, step: float) -> None:
        """Slanted pale lines over a box; a print without colour shows them."""
        canvas, bottom = self.canvas, self._height - y - height
        canvas.saveState()
        frame = canvas.beginPath()
        frame.rect(x, bottom, width, height)
        canvas.clipPath(frame, stroke=0, fill=0)
        canvas.setStrokeColor(WHITE)
        canvas.setLineWidth(0.6)
        start = x - height
        while start < x + width:
            canvas.line(start, bottom, start + height, bottom + height)
            start += step
        canvas.restoreState()

    def _fill(self, colour: Color) -> None:
        if colour is not self._colour:
            self.canvas.setFillColor(colour)
            self._colour = colour


def sign_width(sign: str, size: float) -> float:
    """Room for a sign and the gap before it."""
    return width_of(sign, size * 0.82, SYMBOLS) + 3 if sign else 0
