"""The files of a district pack: written in memory from what was read, then put into a folder."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from careapp.domain.submissions import Count, FileKind, Submission
from careapp.errors import CareError
from careapp.files import new_files, reason, write_whole
from careapp.i18n import translate
from careapp.progress import Progress, silent
from careapp.reports.model import Report
from careapp.services.pack_content import PackContent

_STEPS = 4


@dataclass(frozen=True, slots=True)
class Draft:
    """A pack that is ready to be written; `who` makes it, `secret` is the school's key. Of its
    submission the checksum is still missing."""

    submission: Submission
    content: PackContent
    letter: Report
    who: str
    secret: bytes


@dataclass(frozen=True, slots=True)
class Written:
    """A pack with the bytes of its files, not frozen yet."""

    submission: Submission
    files: Mapping[FileKind, bytes]
    counts: tuple[Count, ...]
    open_counts: tuple[Count, ...]  # without masks: for the school's own file alone


def written(draft: Draft, progress: Progress = silent) -> Written:
    """Write the four files. Needs no connection, so any lane may run it."""
    # openpyxl and reportlab load with the first pack
    from careapp.exchange import submission
    from careapp.reports import document, pdf_join, submission_book, submission_receipt

    progress(0, _STEPS)
    content = draft.content
    workbook, _ = submission.seal(submission_book.made(content.report, content.pack), draft.secret)
    made = replace(draft.submission, checksum=hashlib.sha256(workbook).hexdigest())
    progress(1, _STEPS)
    letter = document.drawn(draft.letter)
    progress(2, _STEPS)
    appendices = document.drawn(content.report)
    progress(3, _STEPS)
    receipt = submission_receipt.receipt(draft.content.heading, made, draft.content.pack, draft.who)
    files: dict[FileKind, bytes] = {
        "workbook": workbook,
        "pdf": pdf_join.joined((letter, appendices)),
        "letter": letter,
        "receipt": document.drawn(receipt),
    }
    progress(_STEPS, _STEPS)
    return Written(made, files, content.pack.counts, content.open)


def place(files: Mapping[Path, bytes], freeze: Callable[[], None]) -> None:
    """Put files that belong together into their folder, all or none, and `freeze` them.

    They are frozen before they get their names, so that what may have been sent is in the school.
    """
    frozen = False
    try:
        for path in files:
            path.parent.mkdir(parents=True, exist_ok=True)
        with new_files([*files]) as parts:
            for path, part in parts.items():
                write_whole(part, files[path])
            freeze()
            frozen = True
    except (CareError, OSError) as problem:
        if not frozen:
            raise _told(problem) from problem
        raise CareError(
            translate(
                "Submissions",
                "The pack is kept in the school, but its files could not be put there: {why} "
                "Save it once more from the list of versions.",
            ).format(why=_told(problem))
        ) from problem


def _told(problem: CareError | OSError) -> CareError:
    if isinstance(problem, CareError):
        return problem
    return CareError(
        translate("Submissions", "The folder “{name}” cannot be made: {why}.").format(
            name=Path(str(problem.filename)).name, why=reason(problem)
        )
    )
