"""What stands behind a letter in a Word file: titles, facts, fields, notes and tables."""

from collections.abc import Sequence

from docx.document import Document as WordFile
from docx.enum.table import WD_ALIGN_VERTICAL
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Length, Pt
from docx.table import _Cell, _Row
from docx.text.paragraph import Paragraph

from careapp.domain.schools import Signer
from careapp.domain.thai import paper_digits
from careapp.reports import pdf_columns
from careapp.reports.chart_rows import rows_of
from careapp.reports.charts import Flow, HeatMap, Lines
from careapp.reports.letter_words import labels
from careapp.reports.letters_docx_parts import add_run, add_table
from careapp.reports.model import (
    Block,
    Chart,
    Facts,
    Fields,
    Note,
    Report,
    Row,
    Section,
    Table,
    placed,
    tone_of,
)
from careapp.reports.values import is_number, sign, written
from careapp.reports.workbook_cells import MUTED, PALE, TONES

_TITLE, _SUBTITLE, _TEXT = 18, 16, 14  # points
_GAP = Pt(8)
_CENTRE = WD_ALIGN_PARAGRAPH.CENTER
_SIDE = 60  # twentieths of a point beside a cell's words
_LABELS = 0.36  # of the width, where fields stand one to a line
_CLOSER = pdf_columns.SIZES[0] / _TEXT
_ABREAST = 3  # who signs side by side
_DOTS = "." * 30
_NO_BREAK, _DATE = "\u00a0", 16  # letters of the longest date


def is_wide(report: Report, section: Section, width: int) -> bool:
    """Whether a table of it has no room on a page so wide."""
    found = (each for each in section.blocks if isinstance(each, Table))
    upright = Length(width).pt * _CLOSER
    return any(not pdf_columns.fits(each, upright, report.thai_digits) for each in found)


class Behind:
    """Writes one section at the end of a file, `width` wide."""

    def __init__(self, file: WordFile, report: Report, width: int) -> None:
        self._file, self._report, self._width = file, report, width

    def write(self, section: Section, *, signed: bool) -> None:
        """TypeError for a block that is never behind a letter: what is filled in by hand."""
        self._line(_whole_end(section.title), _TITLE, bold=True, centred=True)
        for subtitle in section.subtitles:
            self._line(subtitle, _SUBTITLE, centred=True)
        if self._report.filters:
            self._line(self._report.filters, _TEXT, centred=True, colour=MUTED)
        for block in section.blocks:
            self._block(block)
        if signed and self._report.signers:
            self._signed(self._report.signers)

    def _block(self, block: Block) -> None:
        match block:
            case Table():
                self._table(block)
            case Facts():
                self._facts(block)
            case Fields():
                self._fields(block)
            case Note():
                self._line(block.text, _TEXT, bold=block.strong, before=_GAP)
            case Chart() | Lines() | Flow() | HeatMap():
                for each in rows_of(block):
                    self._block(each)
            case _:
                raise TypeError(type(block).__name__)

    def _says(self, text: str) -> str:
        return paper_digits(text) if self._report.thai_digits else text

    def _line(
        self, text: str, size: float, *, bold: bool = False, centred: bool = False,
        colour: str = "", before: Length = Pt(0),
    ) -> Paragraph:  # fmt: skip
        made = self._file.add_paragraph()
        made.paragraph_format.space_before = before
        if centred:
            made.alignment = _CENTRE
        add_run(made, self._says(text), size, bold=bold, colour=colour)
        return made

    def _titled(self, text: str) -> None:
        """The title of a block, on the page of what it names; without one a gap."""
        line = self._line(text, _SUBTITLE if text else 6, bold=True, before=_GAP if text else Pt(0))
        line.paragraph_format.keep_with_next = True

    def _facts(self, block: Facts) -> None:
        line = self._line("", _TEXT, before=_GAP)
        for n, (label, value) in enumerate(block.pairs):
            add_run(line, f"{'      ' if n else ''}{self._says(label)} ", _TEXT, colour=MUTED)
            add_run(line, self._says(value), _TEXT, bold=True)

    def _fields(self, block: Fields) -> None:
        """A line each, or two beside one another, the labels in the colour of what is beside."""
        if not block.pairs:
            return
        self._titled(block.title)
        beside = 1 if block.wide else 2
        label = round(self._width * _LABELS / (1 if block.wide else 1.5))
        widths = (label, self._width // beside - label) * beside
        table = add_table(self._file, -(-len(block.pairs) // beside), widths)
        for n, row in enumerate(table.rows):
            cells = row.cells
            for at, (name, text) in enumerate(block.pairs[n * beside : (n + 1) * beside]):
                shown = text if name in block.ids else self._says(text)
                add_run(cells[at * 2].paragraphs[0], self._says(name), _TEXT, colour=MUTED)
                add_run(cells[at * 2 + 1].paragraphs[0], shown, _TEXT)

    def _table(self, block: Table) -> None:
        """As in the PDF, but with room for its font at these sizes: it stands in for that of Thai
        offices, which is narrower, where a computer has none."""
        self._titled(block.title)
        room = Length(self._width).pt * _CLOSER
        planned = pdf_columns.plan(block, room, self._report.thai_digits)
        size = round(_TEXT * planned.size / pdf_columns.SIZES[0] * 2) / 2
        widths = [Pt(each / _CLOSER) for each in planned.widths]
        made = add_table(self._file, len(block.heads) + len(block.rows), widths)
        made.style = self._file.styles["Table Grid"]
        made._tbl.tblPr.insert_element_before(_narrow_sides(), "w:tblLook")
        rows = list(made.rows)
        self._heads(block, rows[: len(block.heads)], size)
        for row, line in zip(block.rows, rows[len(block.heads) :], strict=True):
            self._row(block, row, line.cells, size)

    def _heads(self, block: Table, rows: Sequence[_Row], size: float) -> None:
        """They stand above the rows on each page again."""
        grid = [row.cells for row in rows]
        for row in rows:
            row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        for head, column, row_ in placed(block.heads):
            cell = grid[row_][column]
            if head.span > 1 or head.rows > 1:
                cell = cell.merge(grid[row_ + head.rows - 1][column + head.span - 1])
            line = cell.paragraphs[0]
            line.alignment, cell.vertical_alignment = _CENTRE, WD_ALIGN_VERTICAL.CENTER
            add_run(line, self._says(head.text), size, bold=True)
        for cell in (each for cells in grid for each in cells):
            _shaded(cell)

    def _row(self, block: Table, row: Row, cells: Sequence[_Cell], size: float) -> None:
        for n, (value, column, cell) in enumerate(
            zip(row.values, block.columns, cells, strict=True)
        ):
            tone = tone_of(row, block.columns, n)
            text = written(value, column.kind, self._report.thai_digits)
            line = cell.paragraphs[0]
            if is_number(column.kind):
                line.alignment = _CENTRE
            shown = f"{sign(column.kind, tone)} {text}".strip()
            add_run(line, shown, size, bold=row.total, colour=TONES[tone] if tone else "")

    def _signed(self, signers: Sequence[Signer]) -> None:
        word = labels(self._report.language)["signed"]
        for at in range(0, len(signers), _ABREAST):
            some = signers[at : at + _ABREAST]
            self._line("", _SUBTITLE, before=_GAP).paragraph_format.keep_with_next = True
            table = add_table(self._file, 1, (self._width // len(some),) * len(some))
            for cell, signer in zip(table.rows[0].cells, some, strict=True):
                texts = (f"{word} {_DOTS}", f"({signer.name or _DOTS})", signer.position)
                for n, text in enumerate(filter(None, texts)):
                    line = cell.add_paragraph() if n else cell.paragraphs[0]
                    line.alignment = _CENTRE
                    add_run(line, self._says(text), _TEXT)


def _narrow_sides() -> BaseOxmlElement:
    """The air beside the words of a cell."""
    made = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        air = OxmlElement(f"w:{side}")
        air.set(qn("w:w"), str(_SIDE))
        air.set(qn("w:type"), "dxa")
        made.append(air)
    return made


def _whole_end(title: str) -> str:
    """A title whose date is not cut by the end of a line."""
    head, colon, end = title.rpartition(": ")
    return f"{head}{colon}{end.replace(' ', _NO_BREAK)}" if len(end) <= _DATE else title


def _shaded(cell: _Cell) -> None:
    shade = OxmlElement("w:shd")
    for key, value in (("val", "clear"), ("color", "auto"), ("fill", PALE)):
        shade.set(qn(f"w:{key}"), value)
    cell._tc.get_or_add_tcPr().insert_element_before(
        shade, "w:noWrap", "w:tcMar", "w:textDirection", "w:tcFitText", "w:vAlign", "w:hideMark"
    )
