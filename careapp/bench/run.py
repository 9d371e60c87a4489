"""The jobs of the bench, by name, in the order they are shown."""

import inspect
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from careapp.bench import (
    handover,
    hub,
    nation,
    packs,
    papers,
    records,
    school,
    sheets,
    versus,
    window,
)
from careapp.bench.ground import Ground
from careapp.bench.stopwatch import Figures
from careapp.cli.roof import Measured
from careapp.errors import CareError
from careapp.i18n import translate

Job = Callable[[Ground], Figures]

JOBS: Mapping[str, Job] = {
    "first-window": window.first_window,
    "unlock-to-today": window.unlock_to_today,
    "idle-rss": window.idle_rss,
    "today": window.today,
    "today-growth": school.today_growth,
    "open-class": window.open_class,
    "student-page": window.student_page,
    "search": window.search,
    "grid-key": window.grid_key,
    "save-form": school.save_form,
    "school-summary": school.school_summary,
    "xlsx": papers.xlsx,
    "pdf-40": papers.pdf_40,
    "pdf-1000": papers.pdf_1000,
    "memory-1000": records.records_memory,
    "sdq-xlsx-1000": sheets.sdq_xlsx_1000,
    "merge-40": handover.merge_40,
    "consolidate-300": packs.consolidate_300,
    "nation": nation.nation,
    "hub-sync": hub.hub_sync,
    **versus.CONTESTS,
}


def run(
    students: int, jobs: Sequence[str], tell: Callable[[str], None], most_rounds: int = 0
) -> Iterator[Measured]:
    """Measure the jobs on a school of so many students; `tell` gets a line now and then.

    `CareError` for the name of no job, before anything is made.
    """
    for name in jobs:
        if name not in JOBS:
            raise CareError(
                translate("Bench", "There is no job “{name}”. The jobs are: {names}").format(
                    name=name, names=", ".join(JOBS)
                )
            )
    return _measured(students, jobs or tuple(JOBS), tell, most_rounds)


def _measured(
    students: int, jobs: Sequence[str], tell: Callable[[str], None], most_rounds: int
) -> Iterator[Measured]:
    with tempfile.TemporaryDirectory(prefix="careapp-bench-") as folder:
        ground = Ground(Path(folder), students, tell, most_rounds)
        try:
            for name in jobs:
                tell(translate("Bench", "Measuring {job} …").format(job=name))
                found = JOBS[name](ground)
                about = " ".join((inspect.getdoc(JOBS[name]) or "").split())
                yield Measured(
                    name, found.value, found.floor, found.unit, found.note, found.more, about
                )
        finally:
            ground.close()
