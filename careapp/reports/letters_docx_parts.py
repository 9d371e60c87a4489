"""The parts of a Word document: head, address, paragraphs, who signs, boxes, the reply slip."""

import re
from collections.abc import Sequence
from io import BytesIO

from docx.document import Document as WordFile
from docx.enum.table import WD_ALIGN_VERTICAL, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Length, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from careapp.domain.letters import TICK, Letter, measures, numbered
from careapp.domain.schools import Signer
from careapp.domain.thai_lines import bound
from careapp.reports.letter_words import labels, opinion_words

_TO_WRITE = re.compile(r"\s*\.{4,}$")
_CENTRE = WD_ALIGN_PARAGRAPH.CENTER
_GAP = Pt(6)
_AT = 0.66  # of the width: the middle of what stands under the text
_SLIP = 2  # points smaller
_BETWEEN = 4  # points of the empty line above the boxes
_DOTS = "." * 26
# Lines are as far apart as on paper, whatever stands in for the font of Thai offices where there is
# none: some take half as much room again, and a memo of a page would be one of two.
_PITCH, _LABELLED = 1.5, 1.25
# Word wants what it reads in its own order.
_AFTER_BORDERS = ("w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr", "w:sectPr")
_AFTER_SIZE = ("w:highlight", "w:u", "w:shd", "w:vertAlign", "w:cs", "w:lang")


def add_run(
    line: Paragraph, text: str, size: float = 0, *, bold: bool = False, colour: str = ""
) -> None:
    """Letters of a size and weight that Thai has too, at the end of a line."""
    run = line.add_run(bound(text))
    run.bold, run.font.cs_bold = bold or None, bold or None
    if colour:
        run.font.color.rgb = RGBColor.from_string(colour)
    if size:
        run.font.size = Pt(size)
        complex_ = OxmlElement("w:szCs")
        complex_.set(qn("w:val"), str(round(size * 2)))
        run._r.get_or_add_rPr().insert_element_before(complex_, *_AFTER_SIZE)


def add_table(file: WordFile, rows: int, widths: Sequence[int]) -> Table:
    """An empty table; no row of it is cut by the end of a page."""
    made: Table = file.add_table(rows, len(widths))
    made.autofit, made.alignment = False, WD_TABLE_ALIGNMENT.CENTER
    for column, width in zip(made.columns, widths, strict=True):
        column.width = Length(width)
    for row in made.rows:
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Length(width)
    return made


class Writer:
    """Writes one letter at the end of a file, from the top of a page on."""

    def __init__(self, file: WordFile, letter: Letter, *, thai_digits: bool) -> None:
        self._file, self._letter, self._thai_digits = file, letter, thai_digits
        self._words = labels(letter.language)
        size = {name: each.value for name, each in measures().items()}
        self._width = Cm(21.0 - size["left"] - size["right"])
        self._size = size

    def write(self) -> None:
        letter = self._letter
        if letter.is_memo:
            self._memo_head()
        else:
            self._letter_head()
        self._addressed()
        for text in letter.body:
            self._paragraph(text)
        for text in letter.closing:  # what is signed stands with the last lines of the text
            self._paragraph(text).paragraph_format.keep_with_next = True
        if letter.farewell:
            self._centred(letter.farewell, before=Pt(12))
        self._signatures()
        self._opinions()
        for n, text in enumerate(letter.contact):
            self._line(text, before=Pt(0 if n else 18))
        self._slip()

    def _paragraph(self, text: str) -> Paragraph:
        line = self._line(text, before=_GAP)
        line.paragraph_format.first_line_indent = Cm(self._size["indent"])
        return line

    def _memo_head(self) -> None:
        letter, words = self._letter, self._words
        head = self._file.add_paragraph()
        if not letter.emblem:  # one is as high as it is
            _spaced(head, self._size["head"])
        self._tab(head, self._width // 2, WD_TAB_ALIGNMENT.CENTER)
        self._emblem(head, self._size["emblem_memo"])
        add_run(head, f"\t{words['memo']}", self._size["head"], bold=True)
        self._led("office", " ".join(letter.office))
        numbers = _spaced(self._file.add_paragraph(), self._size["label"], _LABELLED)
        half = self._width // 2
        self._tab(numbers, half, WD_TAB_ALIGNMENT.LEFT, WD_TAB_LEADER.DOTS)
        self._tab(numbers, self._width, WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
        for part, text in (("number", letter.number), ("day", letter.day)):
            add_run(numbers, words[part], self._size["label"], bold=True)
            add_run(numbers, f" {text}\t")
        self._led("subject", letter.subject)

    def _led(self, part: str, text: str) -> None:
        """A label, its text, and dots to the margin."""
        line = _spaced(self._file.add_paragraph(), self._size["label"], _LABELLED)
        self._tab(line, self._width, WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
        add_run(line, self._words[part], self._size["label"], bold=True)
        add_run(line, f" {text}\t")

    def _letter_head(self) -> None:
        letter, tall = self._letter, self._size["emblem_letter"]
        side = (self._width - Cm(tall)) // 2
        table = add_table(self._file, 1, (side, Cm(tall), side))
        number, middle, office = table.rows[0].cells
        for each in (number, office):
            each.vertical_alignment = WD_ALIGN_VERTICAL.BOTTOM  # at the emblem's feet
        table.rows[0].height = Cm(tall)
        self._put(number, f"{self._words['number']} {letter.number or _DOTS[:16]}")
        self._emblem(middle.paragraphs[0], tall)
        middle.paragraphs[0].alignment = _CENTRE
        self._put(office, *letter.office)
        day = self._line(letter.day or _DOTS, before=_GAP)
        day.paragraph_format.left_indent = self._width // 2
        self._hanging("subject", (letter.subject,))

    def _addressed(self) -> None:
        letter = self._letter
        self._hanging("to", (letter.to,))
        if letter.reference:
            self._hanging("reference", (letter.reference,))
        if letter.enclosures:
            self._hanging("enclosures", numbered(letter.enclosures, thai_digits=self._thai_digits))

    def _hanging(self, part: str, texts: Sequence[str]) -> None:
        """A label with texts beside it, each on a line of its own."""
        label = self._words[part]
        start = Cm(0.9 + 0.17 * len(label))
        for n, text in enumerate(texts):
            line = self._line(f"{'' if n else label}\t{text}", before=Pt(0) if n else _GAP)
            line.paragraph_format.left_indent = start
            line.paragraph_format.first_line_indent = Length(-start)
            self._tab(line, start, WD_TAB_ALIGNMENT.LEFT)

    def _signatures(self) -> None:
        letter = self._letter
        for at in range(0, len(letter.signers), 2):
            pair = letter.signers[at : at + 2]
            if len(pair) == 1:
                for n, text in enumerate(self._signed(pair[0])):
                    self._centred(text, before=Pt(0 if n else 14 if letter.is_memo else 40))
                continue
            self._line("").paragraph_format.keep_with_next = True
            table = add_table(self._file, 1, (self._width // 2,) * 2)
            for cell, signer in zip(table.rows[0].cells, pair, strict=True):
                self._put(cell, *self._signed(signer), centred=True)

    def _signed(self, signer: Signer) -> list[str]:
        line = [f"{self._words['signed']} {_DOTS} {signer.label}".strip()]
        name, position = f"({signer.name or _DOTS})", signer.position
        return [*(line if self._letter.is_memo else ()), name, *([position] if position else ())]

    def _opinions(self) -> None:
        letter = self._letter
        if letter.opinions:
            self._line("", _BETWEEN)
        for at in range(0, len(letter.opinions), 2):
            pair = letter.opinions[at : at + 2]
            table = add_table(self._file, 1, (self._width // len(pair),) * len(pair))
            table.style = self._file.styles["Table Grid"]
            for cell, signer in zip(table.rows[0].cells, pair, strict=True):
                self._opinion(cell, signer)
            self._small_gap(last=at + 2 >= len(letter.opinions))

    def _opinion(self, cell: _Cell, signer: Signer) -> None:
        size = self._size["body"] - _SLIP
        first = _spaced(cell.paragraphs[0], size)
        add_run(first, opinion_words(signer, self._letter.language), size, bold=True)
        for _ in range(2):
            line = _spaced(cell.add_paragraph(), size)
            add_run(line, "", size)
            _bordered(line, "dotted", "bottom", "between")  # two alike are one to Word
        for text in (f"{self._words['signed']} {_DOTS}", *self._signed(signer)[1:]):
            line = _spaced(cell.add_paragraph(), size)
            line.alignment = _CENTRE
            add_run(line, text, size)

    def _slip(self) -> None:
        letter = self._letter
        if not letter.slip:
            return
        cut = self._line("" if letter.is_memo else self._words["cut"], before=Pt(12))
        cut.alignment = _CENTRE
        _bordered(cut, "dashed", "top")
        size = self._size["body"] - _SLIP
        head = _spaced(self._file.add_paragraph(), size)
        head.alignment = _CENTRE
        add_run(head, letter.slip[0], size, bold=True)
        lines = [self._line(text, size) for text in letter.slip[1:]]
        for text, line in zip(letter.slip[1:], lines, strict=True):
            if text.startswith(TICK):
                line.paragraph_format.left_indent = Cm(0.7)
        for line in (cut, head, *lines[:-1]):  # it is cut off in one piece
            line.paragraph_format.keep_with_next = True

    def _line(self, text: str, size: float = 0, before: Length = Pt(0)) -> Paragraph:
        """A line; where it ends with dots, they go on to the margin."""
        made = _spaced(self._file.add_paragraph(), size or self._size["body"])
        made.paragraph_format.space_before = before
        said = _TO_WRITE.sub("", text)
        if said != text:
            self._tab(made, self._width, WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
        add_run(made, said if said == text else f"{said}\t", size)
        return made

    def _centred(self, text: str, before: Length) -> None:
        """A line in the middle of what stands under a text."""
        made = self._line(text, before=before)
        made.alignment = _CENTRE
        made.paragraph_format.keep_with_next = made.paragraph_format.keep_together = True
        made.paragraph_format.left_indent = Length(round(self._width * (2 * _AT - 1)))

    def _put(self, cell: _Cell, *texts: str, centred: bool = False) -> None:
        for n, text in enumerate(texts):
            line = cell.add_paragraph() if n else cell.paragraphs[0]
            add_run(_spaced(line, self._size["body"]), text)
            if centred:
                line.alignment = _CENTRE

    def _small_gap(self, *, last: bool) -> None:
        """Word wants a line behind a table: behind the last one it must not begin a page."""
        line = self._file.add_paragraph()
        add_run(line, "", 1)
        line.paragraph_format.line_spacing = Pt(1 if last else 6)

    def _emblem(self, line: Paragraph, tall: float) -> None:
        if self._letter.emblem:
            line.add_run().add_picture(BytesIO(self._letter.emblem), height=Cm(tall))

    def _tab(
        self,
        line: Paragraph,
        at: int,
        align: WD_TAB_ALIGNMENT,
        leader: WD_TAB_LEADER = WD_TAB_LEADER.SPACES,
    ) -> None:
        line.paragraph_format.tab_stops.add_tab_stop(Length(at), align, leader)


def _spaced(line: Paragraph, size: float, pitch: float = _PITCH) -> Paragraph:
    line.paragraph_format.line_spacing = Pt(size * pitch)
    return line


def _bordered(line: Paragraph, style: str, *sides: str) -> None:
    """Lines over or under a paragraph: to cut along, to write on."""
    borders = OxmlElement("w:pBdr")
    for side in sides:
        made = OxmlElement(f"w:{side}")
        for key, value in (("val", style), ("sz", "6"), ("space", "1"), ("color", "808080")):
            made.set(qn(f"w:{key}"), value)
        borders.append(made)
    line._p.get_or_add_pPr().insert_element_before(borders, *_AFTER_BORDERS)
