"""Official documents as Word files: the same texts, margins and sizes as on paper, to be edited."""

from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from docx import Document
from docx.document import Document as WordFile
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.section import Section as WordSection
from docx.shared import Cm, Pt
from docx.styles.style import ParagraphStyle

from careapp.domain.letters import Letter, measures
from careapp.files import new_file
from careapp.progress import Progress, silent
from careapp.reports.letters_docx_parts import Writer
from careapp.reports.model import Report
from careapp.reports.workbook_cells import FONT

_A4 = (Cm(21.0), Cm(29.7))
_HEADER = Cm(1.25)


def write(report: Report, path: Path, progress: Progress = silent) -> None:
    """Writes the letters of `report` as one .docx, each from a page of its own; what is enclosed is
    printed from the PDF. CareError if it cannot be kept."""
    letters = [section.letter for section in report.sections if section.letter]
    file = Document()
    _dress(file, report.language)
    _entitle(file, report)
    for n, letter in enumerate(letters):
        progress(n, len(letters))
        section = file.add_section(WD_SECTION.NEW_PAGE) if n else file.sections[0]
        _shape(section, letter, thai_digits=report.thai_digits, again=n > 0)
        Writer(file, letter, thai_digits=report.thai_digits).write()
    kept = BytesIO()
    file.save(kept)
    with new_file(path) as part:
        part.write_bytes(kept.getvalue())
    progress(len(letters), len(letters))


def _dress(file: WordFile, language: str) -> None:
    """Text in the font of Thai offices. Word takes Thai for a complex script: it has a size and a
    font of its own."""
    style = file.styles["Normal"]
    assert isinstance(style, ParagraphStyle)
    size = measures()["body"].value
    style.font.name, style.font.size = FONT, Pt(size)
    style.paragraph_format.space_before = style.paragraph_format.space_after = Pt(0)
    style.paragraph_format.line_spacing = 1.0
    found = style.element.get_or_add_rPr()
    fonts = found.find(qn("w:rFonts"))
    assert fonts is not None
    for name in ("w:cs", "w:eastAsia", "w:hAnsi", "w:ascii"):
        fonts.set(qn(name), FONT)
    found.append(_with("w:szCs", ("w:val", str(round(size * 2)))))
    said = "th-TH" if language == "th" else "en-US"
    found.append(_with("w:lang", ("w:val", said), ("w:bidi", "th-TH")))


def _entitle(file: WordFile, report: Report) -> None:
    about = file.core_properties
    about.title = report.sections[0].title if report.sections else report.name
    about.author = about.last_modified_by = "careapp"
    about.comments = ""
    about.created = about.modified = datetime.now(UTC)


def _shape(section: WordSection, letter: Letter, *, thai_digits: bool, again: bool) -> None:
    """A4 with the margins; a later page has its number at the top."""
    section.page_width, section.page_height = _A4
    for name in ("left", "right", "top", "bottom"):
        setattr(section, f"{name}_margin", Cm(measures()[name].value))
    section.header_distance = _HEADER
    section.different_first_page_header_footer = True
    for old in section._sectPr.findall(qn("w:pgNumType")):  # of the letter before
        section._sectPr.remove(old)
    digits = "thaiNumbers" if thai_digits and letter.language == "th" else "decimal"
    numbers = _with("w:pgNumType", ("w:fmt", digits), ("w:start", "1"))
    section._sectPr.insert_element_before(numbers, "w:cols", "w:titlePg", "w:docGrid")
    if again:
        return
    line = section.header.paragraphs[0]
    line.alignment = WD_ALIGN_PARAGRAPH.CENTER
    line.add_run("- ")
    run = line.add_run()
    for part in _field("PAGE"):
        run._r.append(part)
    line.add_run(" -")


def _field(code: str) -> Sequence[BaseOxmlElement]:
    """A number that Word works out itself."""
    words = OxmlElement("w:instrText")
    words.set(qn("xml:space"), "preserve")
    words.text = code
    begin, end = (_with("w:fldChar", ("w:fldCharType", each)) for each in ("begin", "end"))
    return begin, words, end


def _with(name: str, *attributes: tuple[str, str]) -> BaseOxmlElement:
    made = OxmlElement(name)
    for key, value in attributes:
        made.set(qn(key), value)
    return made
