"""A school's list of children, from DMC, Excel or CSV, read into people and a list of problems."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from pathlib import Path

from careapp.domain import thai
from careapp.domain.calendar import BE
from careapp.domain.schools import term_on
from careapp.errors import CareError
from careapp.exchange import roster_checks
from careapp.exchange.problems import Problem
from careapp.exchange.raw_tables import RawTable, cell_text
from careapp.exchange.roster_cells import Frame
from careapp.exchange.roster_columns import (
    ColumnMap,
    columns_of,
    guess_mapping,
    header_score,
    headings_of,
    missing_fields,
)
from careapp.exchange.roster_listing import Listing, Rejected, Unmapped
from careapp.exchange.roster_rows import RowRead, read_row
from careapp.exchange.sheets import read_table
from careapp.i18n import translate
from careapp.progress import Progress, silent

_STAMP = re.compile(
    r"(?:(\d{4})-(\d\d?)-(\d\d?)|(\d\d?)/(\d\d?)/(\d{4}))(?:[ T]+(\d\d?):(\d\d)(?::(\d\d))?)?"
)
_STAMP_WORDS = "วันและเวลาที่สร้างรายงาน"
_FILE_TERM = re.compile(r"(?<!\d)(2[56]\d\d)[-_ ](\d)(?!\d)")


def read(
    path: Path,
    mapping: ColumnMap | None = None,
    *,
    smis_code: str = "",
    today: date | None = None,
    progress: Progress = silent,
) -> Listing | Unmapped:
    """The list in a file; Unmapped when name or class columns have to be pointed out first.

    `smis_code` is the open school's, to notice another school's list; `today` shows a date of birth
    in the future. CareError when the file is no table,
    or there is no child in it.
    """
    table = read_table(path, lambda done, total: progress(done, 2 * total), header_score)
    chosen = mapping or guess_mapping(table)
    if missing := missing_fields(chosen):
        columns = columns_of(table, chosen.header_row)
        return Unmapped(table, chosen, columns, missing)
    stamp = _stamp(table, chosen.header_row)
    made_on = stamp.date() if stamp else None
    frame = Frame(chosen, headings_of(table, chosen.header_row), made_on, today or made_on)
    reads = _read_rows(table, frame, progress)
    if not any(read.entry or read.rejected for read in reads):
        raise CareError(
            translate("Roster", "There is no child in {file}. Choose another file.").format(
                file=path.name
            )
        )
    problems = [
        *roster_checks.whole_file(table, frame),
        *roster_checks.school_codes(reads, frame, smis_code),
        *roster_checks.eras(reads, frame),
        *roster_checks.same_children(reads, frame),
        *(problem for read in reads for problem in read.problems),
    ]
    return _listing(table, chosen, stamp, reads, problems)


def term_of(listing: Listing) -> tuple[int, int] | None:
    """(year, number) of the term a file is for: by its stamp, else by a name like
    `2569-1-student.xlsx`, where the third round of a year is taken in term 2."""
    if listing.stamp:
        return term_on(listing.stamp.date())
    found = _FILE_TERM.search(listing.name)
    if not found or found[2] not in "123":
        return None
    return int(found[1]), min(int(found[2]), 2)


def _read_rows(table: RawTable, frame: Frame, progress: Progress) -> list[RowRead]:
    rows = [row for row in table.rows if row.number > frame.column_map.header_row]
    loose = frame.loose_columns
    reads = []
    for done, row in enumerate(rows, 1):
        if _is_stamp(cell_text(row.cell(0))):
            reads.append(RowRead(row.number))
        else:
            reads.append(read_row(row, frame, loose))
        progress(len(rows) + done, 2 * len(rows))
    return reads


def _listing(
    table: RawTable,
    mapping: ColumnMap,
    stamp: datetime | None,
    reads: Sequence[RowRead],
    problems: list[Problem],
) -> Listing:
    bad = {problem.row for problem in problems if problem.level == "error"}
    codes = Counter(read.school_code for read in reads if read.school_code)
    return Listing(
        name=table.name,
        kind=table.kind,
        column_map=mapping,
        entries=tuple(read.entry for read in reads if read.entry and read.row not in bad),
        rejected=tuple(_rejected(reads, bad)),
        problems=tuple(sorted(problems, key=lambda problem: problem.row)),
        blank_rows=table.blank_rows + sum(not (r.entry or r.rejected) for r in reads),
        stamp=stamp,
        school_code=codes.most_common(1)[0][0] if codes else "",
    )


def _rejected(reads: Sequence[RowRead], bad: set[int]) -> Iterator[Rejected]:
    """Rows with an error of their own, and those that only comparing with others shows wrong."""
    for read in reads:
        if read.rejected:
            yield read.rejected
        elif read.entry and read.row in bad:
            yield Rejected.of(read.row, read.entry.student)


def _is_stamp(text: str) -> bool:
    return thai.clean(text).startswith(_STAMP_WORDS)


def _stamp(table: RawTable, header_row: int) -> datetime | None:
    """When DMC made the list, as the row above the headings says."""
    for row in table.rows:
        if row.number > max(header_row, 1):
            return None
        text = thai.arabic_digits(thai.clean(" ".join(map(cell_text, row.cells))))
        if _STAMP_WORDS in text:
            return _moment(text)
    return None


def _moment(text: str) -> datetime | None:
    found = _STAMP.search(text)
    if not found:
        return None
    year, month, day = (
        (found[1], found[2], found[3]) if found[1] else (found[6], found[5], found[4])
    )
    common = int(year) - BE if int(year) >= 2400 else int(year)
    clock = (int(found[7] or 0), int(found[8] or 0), int(found[9] or 0))
    try:
        return datetime.combine(date(common, int(month), int(day)), time(*clock))
    except ValueError:
        return None
