"""Official documents as Word files: the same texts, margins and sizes as on paper, to be edited."""

from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from docx import Document
from docx.document import Document as WordFile
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.section import Section as WordSection
from docx.shared import Cm, Pt
from docx.styles.style import ParagraphStyle

from careapp.domain import thai
from careapp.domain.letters import Letter, measures
from careapp.files import new_file
from careapp.progress import Progress, silent
from careapp.reports.letters_docx_behind import Behind, is_wide
from careapp.reports.letters_docx_parts import Writer, add_run
from careapp.reports.model import Report, Section
from careapp.reports.workbook_cells import FONT, MUTED

_A4 = (Cm(21.0), Cm(29.7))
_HEADER, _FOOT = Cm(1.25), 10


def write(report: Report, path: Path, progress: Progress = silent) -> None:
    """Writes the letters of `report` and what is behind them as one .docx, each from a page of its
    own. CareError if it cannot be kept."""
    file, total = Document(), len(report.sections)
    _dress(file, report.language)
    _entitle(file, report)
    _number(file.sections[0], thai_digits=report.thai_digits and report.language == "th")
    for n, each in enumerate(report.sections):
        progress(n, total)
        page = file.add_section(WD_SECTION.NEW_PAGE) if n else file.sections[0]
        if each.letter:
            _shape(page, each.letter, thai_digits=report.thai_digits)
            Writer(file, each.letter, thai_digits=report.thai_digits).write()
        else:
            width = _shape_behind(page, report, each)
            signed = report.sign_each or n + 1 == total
            Behind(file, report, width).write(each, signed=signed)
    kept = BytesIO()
    file.save(kept)
    with new_file(path) as part:
        part.write_bytes(kept.getvalue())
    progress(total, total)


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


def _shape(section: WordSection, letter: Letter, *, thai_digits: bool) -> None:
    """A4 with the margins; a later page has its number at the top."""
    _pages(section, wide=False)
    section.different_first_page_header_footer = True
    section.footer.is_linked_to_previous = False  # that of what is behind another letter
    digits = "thaiNumbers" if thai_digits and letter.language == "th" else "decimal"
    numbers = _with("w:pgNumType", ("w:fmt", digits), ("w:start", "1"))
    section._sectPr.insert_element_before(numbers, "w:cols", "w:titlePg", "w:docGrid")


def _shape_behind(page: WordSection, report: Report, section: Section) -> int:
    """The pages go on to be counted; at their foot stands where the numbers are from. The width
    that there is to write on."""
    beside = sum(Cm(measures()[name].value) for name in ("left", "right"))
    wide = report.landscape or is_wide(report, section, _A4[0] - beside)
    _pages(page, wide=wide)
    page.different_first_page_header_footer = False
    digits = "thaiNumbers" if report.thai_digits and report.language == "th" else "decimal"
    numbers = _with("w:pgNumType", ("w:fmt", digits))
    page._sectPr.insert_element_before(numbers, "w:cols", "w:titlePg", "w:docGrid")
    page.footer.is_linked_to_previous = False
    said = section.footer or report.footer
    text = thai.thai_digits(said) if report.thai_digits else said
    add_run(page.footer.paragraphs[0], text, _FOOT, colour=MUTED)
    return _A4[wide] - beside


def _pages(section: WordSection, *, wide: bool) -> None:
    """The paper and its margins; the numbers of the pages before are not gone on with."""
    section.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = _A4[wide], _A4[not wide]
    for name in ("left", "right", "top", "bottom"):
        setattr(section, f"{name}_margin", Cm(measures()[name].value))
    section.header_distance = _HEADER
    for old in section._sectPr.findall(qn("w:pgNumType")):
        section._sectPr.remove(old)


def _number(section: WordSection, *, thai_digits: bool) -> None:
    """The page's number at the top, of this section and of those that follow. The field names its
    digits too: not every program takes them from the section."""
    line = section.header.paragraphs[0]
    line.alignment = WD_ALIGN_PARAGRAPH.CENTER
    line.add_run("- ")
    run = line.add_run()
    for part in _field(r"PAGE \* THAIARABIC" if thai_digits else "PAGE"):
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
