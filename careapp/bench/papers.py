"""Writing papers, beside the libraries that they are written with."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl

from careapp.bench import platypus
from careapp.bench.ground import Ground
from careapp.bench.stopwatch import Figures, compared
from careapp.reports import papers
from careapp.reports.model import Report
from careapp.services.reports import Wanted


def xlsx(ground: Ground) -> Figures:
    """The class list of the whole school, from the store to the workbook; openpyxl, write-only,
    with the same cells."""
    services, wanted = ground.services(), Wanted(ground.term())
    path = ground.scratch("class-list.xlsx")

    def write() -> None:
        services.reports.write(services.reports.build("class-list", wanted), path)

    write()
    sheets = _cells(path)
    floor = ground.scratch("floor.xlsx")
    return compared(write, lambda: _write_only(sheets, floor), ground.rounds(5))


def _cells(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    book = openpyxl.load_workbook(path, read_only=True)
    found = {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets}
    book.close()
    return found


def _write_only(sheets: dict[str, list[tuple[Any, ...]]], path: Path) -> None:
    book = openpyxl.Workbook(write_only=True)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    book.save(path)


def pdf_40(ground: Ground) -> Figures:
    """Forty children's records; the same blocks in platypus, unshaped."""
    return _pdf(ground, 40, rounds=5)


def pdf_1000(ground: Ground) -> Figures:
    """The same for a thousand, or as many as there are."""
    return _pdf(ground, 1000, rounds=2)


def _pdf(ground: Ground, children: int, rounds: int) -> Figures:
    whole = ground.services().reports.build("screening-student", Wanted(ground.term()))
    some = replace(whole, sections=whole.sections[:children])
    return compared(
        _writer(papers.write, some, ground.scratch("record.pdf")),
        _writer(platypus.write, some, ground.scratch("floor.pdf")),
        ground.rounds(rounds),
    )


def _writer(
    write: Callable[[Report, Path], None], report: Report, path: Path
) -> Callable[[], None]:
    return lambda: write(report, path)
