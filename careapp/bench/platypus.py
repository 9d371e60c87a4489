"""The floor of a PDF: a report's blocks as stock platypus flowables, unshaped and unbroken."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer
from reportlab.platypus import Table as Grid

from careapp import paths
from careapp.reports import model
from careapp.reports.values import written

_FACES = {"Floor": "Regular", "Floor-Bold": "Bold"}
_BODY = ParagraphStyle("body", fontName="Floor", fontSize=10.5, leading=16.4)
_BOLD = ParagraphStyle("bold", _BODY, fontName="Floor-Bold")
_TITLE = ParagraphStyle("title", _BOLD, fontSize=16, leading=25, alignment=1)
_MIDDLE = ParagraphStyle("middle", _BODY, fontSize=12, leading=19, alignment=1)
_LINE = ("LINEBELOW", (0, 0), (-1, -1), 0.4, HexColor("#cbd3dd"))
_CLOSE = (("TOPPADDING", (0, 0), (-1, -1), 1), ("BOTTOMPADDING", (0, 0), (-1, -1), 1))
_WIDTH = 467.7


def write(report: model.Report, path: Path) -> None:
    """The report as a PDF."""
    for name, file in _FACES.items():
        font = paths.resources() / "fonts" / f"SarabunCare-{file}.ttf"
        pdfmetrics.registerFont(TTFont(name, str(font)))
    story: list[Any] = []
    for n, section in enumerate(report.sections):
        story += [PageBreak()] if n else []
        story += _section(report, section)

    def foot(canvas: Any, document: Any) -> None:
        canvas.setFont("Floor", 9)
        canvas.drawString(70, 40, report.footer[:110])
        canvas.drawRightString(540, 40, f"{document.page}")

    SimpleDocTemplate(
        str(path), pagesize=A4, leftMargin=71, rightMargin=57, topMargin=45, bottomMargin=57
    ).build(story, onFirstPage=foot, onLaterPages=foot)


def _section(report: model.Report, section: model.Section) -> Iterator[Any]:
    yield _words(section.title, _TITLE)
    for subtitle in section.subtitles:
        yield _words(subtitle, _MIDDLE)
    for block in section.blocks:
        match block:
            case model.Facts() | model.Fields():
                pairs = [[_words(name, _BODY), _words(said, _BOLD)] for name, said in block.pairs]
                yield Grid(pairs, colWidths=[117, 350], style=[_LINE])
            case model.Note():
                yield _words(block.text, _BODY)
            case model.Table():
                yield _table(block)
    yield Spacer(1, 20)
    if report.sign_each:
        yield Grid([[_words(f"({each.name})", _MIDDLE) for each in report.signers] or [""]])


def _words(text: str, style: ParagraphStyle) -> Paragraph:
    return Paragraph(escape(text), style)


def _table(table: model.Table) -> Grid:
    heads = [[_words(head.text, _BOLD) for head in row] for row in table.heads[-1:]]
    rows = [[_cell(value, column) for value, column in zip(row.values, table.columns, strict=True)]
            for row in table.rows]  # fmt: skip
    whole = sum(column.share for column in table.columns)
    return Grid(
        heads + rows,
        colWidths=[_WIDTH * column.share / whole for column in table.columns],
        style=[("FONT", (0, 0), (-1, -1), "Floor", 10.5), _LINE, *_CLOSE],
        repeatRows=1,
    )


def _cell(value: model.Value, column: model.Column) -> Any:
    text = written(value, column.kind)
    return _words(text, _BODY) if column.kind in ("text", "group") else text
