"""What only shows when all rows of a roster are looked at together."""

from collections.abc import Iterable, Sequence

from careapp.domain.people import Student
from careapp.exchange.problems import Problem
from careapp.exchange.raw_tables import RawTable
from careapp.exchange.roster_cells import Frame
from careapp.exchange.roster_listing import Entry
from careapp.exchange.roster_rows import RowRead
from careapp.i18n import translate

_FEW = 5  # up to so many rows are named one by one


def whole_file(table: RawTable, frame: Frame) -> Iterable[Problem]:
    """Sheets that were not read, rows out of sight, and a class that only the title gives."""
    if table.other_sheets:
        message = translate(
            "Roster", "Only the sheet {sheet} was read; these were not: {others}."
        ).format(sheet=table.sheet, others=", ".join(table.other_sheets))
        yield Problem(0, "", "warning", message)
    if table.hidden_rows:
        message = translate(
            "Roster", "Read too, though the sheet hides them: %n row(s).", table.hidden_rows
        )
        yield Problem(0, "", "warning", message)
    classroom = frame.column_map.classroom
    if classroom and not {"grade", "classroom"} & frame.column_map.columns.keys():
        message = translate(
            "Roster", "There is no column for the class; all children are taken to be in {name}."
        ).format(name=classroom.label)
        yield Problem(0, "", "warning", message)


def school_codes(reads: Sequence[RowRead], frame: Frame, smis_code: str) -> Iterable[Problem]:
    """One warning for all rows that carry another school's SMIS code."""
    others = [read for read in reads if len(read.school_code) == 8]
    others = [read for read in others if smis_code and read.school_code != smis_code]
    if others:
        message = translate(
            "Roster",
            "Of another school, {code}, are %n row(s); this is school {own}. Is it the right file?",
            len(others),
        ).format(code=others[0].school_code, own=smis_code)
        yield Problem(others[0].row, frame.heading("school_code"), "warning", message)


def eras(reads: Sequence[RowRead], frame: Frame) -> Iterable[Problem]:
    """Years in the Common Era: row by row where they are few, else once for the whole column."""
    heading = frame.heading("born")
    common = [read for read in reads if read.era == "ce"]
    dated = sum(read.era is not None for read in reads)
    if len(common) > _FEW and len(common) * 2 > dated:
        message = translate(
            "Roster", "{count} dates of birth have years of the Common Era; they are taken as such."
        ).format(count=len(common))
        yield Problem(common[0].row, heading, "warning", message)
    else:
        message = translate(
            "Roster", "The year of birth is of the Common Era, not the Buddhist Era. Check it."
        )
        yield from (Problem(read.row, heading, "warning", message) for read in common)
    message = translate(
        "Roster", "The date of birth is a bare number, read as Excel counts days. Check it."
    )
    for read in reads:
        if read.era == "serial":
            yield Problem(read.row, heading, "warning", message)


def same_children(reads: Sequence[RowRead], frame: Frame) -> Iterable[Problem]:
    """IDs, school numbers and children that come twice."""
    ids: dict[str, int] = {}
    numbers: dict[str, int] = {}
    children: dict[tuple[str, ...], Entry] = {}
    for read in reads:
        who = read.entry.student if read.entry else read.rejected
        if who is None:
            continue
        if who.national_id and (row := ids.setdefault(who.national_id, read.row)) != read.row:
            message = translate("Roster", "The same ID is already in row {row}.")
            yield Problem(read.row, frame.heading("national_id"), "error", message.format(row=row))
        elif read.entry and (first := _earlier(children, read.entry)):
            yield _same_child(first, read.entry, frame)
        if who.number and (row := numbers.setdefault(who.number, read.row)) != read.row:
            message = translate("Roster", "The same school number is already in row {row}.")
            yield Problem(read.row, frame.heading("number"), "warning", message.format(row=row))


def _earlier(children: dict[tuple[str, ...], Entry], entry: Entry) -> Entry | None:
    """The entry of the same name and date of birth before this one."""
    student = entry.student
    born = student.born.isoformat() if student.born else entry.classroom.label
    first = children.setdefault((student.first_name, student.last_name, born), entry)
    return first if first is not entry else None


def _same_child(first: Entry, second: Entry, frame: Frame) -> Problem:
    """With two full IDs they may be two children; with less it is one child twice."""
    heading = frame.heading("first_name") or frame.heading("full_name")
    if _certain(first.student) and _certain(second.student):
        message = translate(
            "Roster", "A child of the same name and date of birth is already in row {row}."
        )
        return Problem(second.row, heading, "warning", message.format(row=first.row))
    message = translate("Roster", "The same child is already in row {row}.")
    return Problem(second.row, heading, "error", message.format(row=first.row))


def _certain(student: Student) -> bool:
    return bool(student.national_id or student.number)
