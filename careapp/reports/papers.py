"""Report → file, by the file's ending."""

from pathlib import Path

from careapp.errors import CareError
from careapp.i18n import translate
from careapp.progress import Progress, silent
from careapp.reports.model import Report


def write(report: Report, path: Path, progress: Progress = silent) -> None:
    """Writes `report` to a .pdf or .xlsx, one with letters to a .docx. CareError for others."""
    match path.suffix.lower():
        case ".pdf":
            # one of the two is wanted, and each takes a fifth of a second to load
            from careapp.reports import document

            document.write(report, path, progress)
        case ".xlsx":
            from careapp.reports import letter_words, workbook

            workbook.write(letter_words.in_words(report), path, progress)
        case ".docx" if any(section.letter for section in report.sections):
            from careapp.reports import letters_docx

            letters_docx.write(report, path, progress)
        case _:
            text = translate("Paper", "“{name}”: a report is written as .pdf or .xlsx.")
            raise CareError(text.format(name=path.name))
