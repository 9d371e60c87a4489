"""The records of many children, written in a program of its own:
`python -m careapp.bench.records SCHOOL CHILDREN FILE`; and what memory that takes."""

import os
import statistics
import sys
from collections.abc import Mapping
from pathlib import Path

from careapp.bench import sheets
from careapp.bench.ground import INSTALL, Ground
from careapp.bench.memory import forget_peak
from careapp.bench.stopwatch import Figures
from careapp.clock import Clock
from careapp.i18n import translate
from careapp.progress import finish
from careapp.reports import papers
from careapp.reports.heading import Heading
from careapp.services import demo
from careapp.services.opening import open_school
from careapp.services.record_papers import record_report
from careapp.services.report_kinds import Wanted

_MANY, _FEW = 1_000, 100
_ROUNDS = 1  # memory is the same each time


def records_memory(ground: Ground) -> Figures:
    """The greatest memory while a thousand records become a PDF, and a workbook (`xlsx_mb`); the
    same of a hundred."""
    found = {
        (children, ending): _peak(ground, children, ending)
        for children in (_MANY, _FEW)
        for ending in ("pdf", "xlsx")
    }
    known = {key: memory for key, memory in found.items() if memory is not None}
    if len(known) < len(found):
        note = translate("Bench", "This system does not tell how much memory a program holds.")
        return Figures(None, None, "MB", note)
    more = {"xlsx_mb": known[_MANY, "xlsx"], "floor_xlsx_mb": known[_FEW, "xlsx"]}
    return Figures(known[_MANY, "pdf"], known[_FEW, "pdf"], "MB", more=more)


def _peak(ground: Ground, children: int, ending: str) -> float | None:
    out = str(ground.scratch(f"records.{ending}"))
    words = [sys.executable, "-m", "careapp.bench.records", str(ground.school()), str(children)]
    rounds: list[Mapping[str, float | None]] = [
        sheets.weighed(ground, [*words, out]) for _ in range(ground.rounds(_ROUNDS))
    ]
    found = [each["memory"] for each in rounds if each["memory"] is not None]
    return statistics.median(found) if found else None


def _write(school: Path, children: int, out: Path) -> None:
    password = os.environ["CAREAPP_PASSWORD"]
    services = open_school(school, demo.LOGIN, password, Clock(), INSTALL)
    forget_peak()
    try:
        term = services.people.current_term()
        heading = Heading(services.school.name, services.school.area, term, Clock().now())
        build = record_report(services.desk, services.people, lambda wanted: heading)
        pupils = services.people.counted(term)[:children]
        report = finish(build("student-record", Wanted(term), pupils))
    finally:
        services.close()
    papers.write(report, out)


if __name__ == "__main__":
    _write(Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
