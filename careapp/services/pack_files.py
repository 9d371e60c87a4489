"""The files of a district pack."""

from pathlib import Path

from careapp.domain.submissions import Seal
from careapp.files import new_file
from careapp.progress import Progress, silent
from careapp.services.pack_content import PackContent


def write_workbook(
    content: PackContent, secret: bytes, path: Path, progress: Progress = silent
) -> Seal:
    """The sealed workbook; CareError if it cannot be kept."""
    # openpyxl is loaded when the first pack is written, not at start-up.
    from careapp.exchange import submission
    from careapp.reports import submission_book

    sealed, seal = submission.seal(
        submission_book.made(content.report, content.pack, progress), secret
    )
    with new_file(path) as part:
        part.write_bytes(sealed)
    return seal


def write_document(content: PackContent, path: Path, progress: Progress = silent) -> None:
    """The same tables as a PDF."""
    from careapp.reports import papers

    papers.write(content.report, path, progress)
