"""Report → file, by the file's ending."""

from dataclasses import replace
from pathlib import Path

from careapp.errors import CareError
from careapp.i18n import translate
from careapp.progress import Progress, silent
from careapp.reports.model import Contents, Report, Section


def write(report: Report, path: Path, progress: Progress = silent) -> None:
    """Writes `report` to a .pdf or .xlsx, one with letters to a .docx. CareError for others."""
    match path.suffix.lower():
        case ".pdf":
            # one of the two is wanted, and each takes a fifth of a second to load
            from careapp.reports import document

            document.write(report, path, progress)
        case ".xlsx":
            from careapp.reports import letter_words, workbook

            workbook.write(letter_words.in_words(_typed(report)), path, progress)
        case ".docx" if any(section.letter for section in report.sections):
            from careapp.reports import letters_docx

            letters_docx.write(report, path, progress)
        case _:
            text = translate("Paper", "“{name}”: a report is written as .pdf or .xlsx.")
            raise CareError(text.format(name=path.name))


def _typed(report: Report) -> Report:
    """Without the pages that are filled in by hand; they are never among very many that are made
    one by one."""
    if not isinstance(report.sections, tuple | list):
        return report
    kept = [each for each in report.sections if not each.by_hand]
    gone = {each.title for each in report.sections if each.by_hand}
    return replace(report, sections=[_without(each, gone) for each in kept] if gone else kept)


def _without(section: Section, gone: set[str]) -> Section:
    """A list of contents that names no page that is not there."""
    blocks = (
        Contents(tuple(title for title in block.titles if title not in gone))
        if isinstance(block, Contents)
        else block
        for block in section.blocks
    )
    return replace(section, blocks=tuple(blocks))
