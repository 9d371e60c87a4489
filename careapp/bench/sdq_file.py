"""A workbook of a thousand SDQ answers → scores, groups and the school's summary as a workbook:
`python -m careapp.bench.sdq_file ANSWERS.xlsx SUMMARY.xlsx`."""

import sys
from datetime import datetime
from pathlib import Path

from careapp.domain.people import Pupil, Student, read_classroom
from careapp.domain.records import Outcome
from careapp.domain.schools import usual_term
from careapp.exchange import sheet_xlsx
from careapp.exchange.raw_tables import Cells, cell_text
from careapp.forms.definition import Form
from careapp.forms.loader import library
from careapp.forms.scoring import score
from careapp.reports import papers, tables
from careapp.reports.heading import Heading

FORM = "sdq-teacher"
HEADS = ("รหัส", "ชื่อ", "ห้อง", "เพศ")
ITEMS = tuple(f"q{n}" for n in range(1, 26))
_SEXES = {"ช": "male", "ญ": "female"}
_TERM = usual_term(2569, 1)


def summarise(source: Path, out: Path) -> None:
    """Read, score, count, write."""
    forms = library()
    form, edition = forms.form(FORM), forms.edition(FORM)
    with sheet_xlsx.opened(source.read_bytes()) as book:
        heads, *rows = book.rows(book.sheets[0])
    place = {cell_text(cell): n for n, cell in enumerate(heads)}
    pupils = [_pupil(row) for row in rows]
    outcomes: list[Outcome] = []
    for pupil, row in zip(pupils, rows, strict=True):
        answers = {item: int(cell_text(row[place[item]])) for item in ITEMS}
        outcomes += (
            Outcome(pupil.student.id, FORM, "teacher", each.scale, each.score, each.band,
                    each.flags, _TERM.count_day)
            for each in score(form, edition, answers, pupil.student.sex, None, set(ITEMS))
        )  # fmt: skip
    heading = Heading("ตัวอย่าง", "", _TERM, datetime.combine(_TERM.end, datetime.min.time()))
    papers.write(tables.sdq_school(heading, pupils, outcomes, _labels(form)), out)


def _pupil(row: Cells) -> Pupil:
    code, name, room, sex = (cell_text(cell) for cell in row[:4])
    student = Student(code, name, "", "male" if _SEXES[sex] == "male" else "female")
    return Pupil(student, read_classroom(room), None)


def _labels(form: Form) -> dict[str, str]:
    return {scale.id: scale.text.of("th") for scale in form.scales if not scale.optional}


if __name__ == "__main__":
    summarise(Path(sys.argv[1]), Path(sys.argv[2]))
