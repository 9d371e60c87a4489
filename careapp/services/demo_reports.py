"""The papers of the demo school: each report as workbook and as PDF, and the district pack."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from careapp.domain.people import Classroom
from careapp.domain.schools import Term
from careapp.services.report_kinds import KINDS, Wanted
from careapp.services.schools import SchoolServices

_CLASS = Classroom("ป.4", "1")
_PAGES_A_CHILD = ("screening-student", "student-record")  # of the whole school they are books


def write_all(services: SchoolServices, term: Term, folder: Path) -> Iterator[Path]:
    """Every report of a term, of one class where it is of one, and the pack that is handed in at
    its end; the files as they are written."""
    folder.mkdir(exist_ok=True)
    classrooms = services.people.classrooms(term)
    classroom = _CLASS if _CLASS in classrooms else classrooms[0]
    wanted = Wanted(term, classroom, classroom.grade)
    whole = replace(wanted, classroom=None, grade=None)
    for name, kind in KINDS.items():
        of_class = kind.scope != "any" or name in _PAGES_A_CHILD
        report = services.reports.build(name, wanted if of_class else whole)
        for ending in ("xlsx", "pdf"):
            path = folder / f"{name}.{ending}"
            services.reports.write(report, path)
            yield path
    yield from services.submissions.make(term, folder).files
