"""Every counted record and result as csv, for checking and research; logged."""

import csv
import io
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

from careapp.domain.access import Action
from careapp.domain.people import Student
from careapp.domain.records import Record
from careapp.domain.schools import Term
from careapp.errors import CareError
from careapp.exchange import protection
from careapp.exchange.answer_rows import flat, headings
from careapp.exchange.csv_files import guarded
from careapp.files import reason, write_whole
from careapp.forms.definition import Form
from careapp.i18n import translate
from careapp.services.desk import Desk
from careapp.services.editions import edition_in_use
from careapp.services.screenings import Screenings
from careapp.store import people, plans, raw_rows, records

_HEAD = ("student", "student_id", "national_id", "sex", "class", "term", "date", "informant",
         "form", "version", "edition")  # fmt: skip
_PARTS = ("score", "band", "flags")
README = "README.txt"
_PLURALS = {"activity": "activities", "staff": "staff"}


class Exports:
    def __init__(self, desk: Desk, screenings: Screenings) -> None:
        self._desk, self._screenings = desk, screenings

    def records(self, out: Path, term: Term | None = None, password: str = "") -> list[Path]:
        """One `<form>.csv` for each form with records, of a term or of all, and one file for each
        other noun (`students`, `enrolments`, `plan-moves`, …) that has any; the files' paths. Under
        a `password` they are one archive.

        A row of a form is a counted record: who, when, its answers by item, and per scale score,
        band and flags by the edition in use. The others are the rows as they are stored. UTF-8
        with a byte order mark, so that Excel shows Thai.
        """
        self._desk.require_school(Action.EXPORT_RECORDS)
        terms = [term] if term else list(self._desk.worked_terms())
        try:
            with protection.written_folder(out, password) as folder:
                folder.mkdir(parents=True, exist_ok=True)
                written = [*self._forms(folder, terms), *self._nouns(folder, term)]
                write_whole(folder / README, self._holds().encode("utf-8-sig"))
                written.append(folder / README)
        except OSError as problem:
            raise CareError(
                translate("Export", "The folder “{name}” cannot be written to: {why}.").format(
                    name=out.name, why=reason(problem)
                )
            ) from problem
        self._desk.looked(
            "export", "records", terms=[each.id for each in terms], protected=bool(password)
        )
        return [protection.sealed_path(out, password)] if password else written

    def _holds(self) -> str:
        """What lies in the folder, for whoever finds it."""
        n = len(people.students(self._desk.db))
        return translate(
            "Export",
            "Names, ID numbers, addresses and records of {n} children: do not pass on. For "
            "research export without names instead.",
        ).format(n=n)

    def _forms(self, out: Path, terms: Iterable[Term]) -> Iterator[Path]:
        """A file a form."""
        for form in self._desk.library.forms:
            rows = [row for each in terms for row in self._rows(form, each)]
            if rows:
                path = out / f"{form.id}.csv"
                heads = self._heads(form, rows)
                lines = [[row.get(head, "") for head in heads] for row in rows]
                write_whole(path, _csv(heads, lines))
                yield path

    def _nouns(self, out: Path, term: Term | None) -> Iterator[Path]:
        """What is no form, a file a table; a child goes by its code and by its id."""
        codes = {each.id: each.code for each in people.students(self._desk.db)}
        for table in raw_rows.RAW:
            found = raw_rows.rows(self._desk.db, table, term.id if term else "")
            if not found.rows:
                continue
            if table == "plan":
                found = self._with_choice(found)
            whose = "id" if table == "student" else "student"
            at = found.columns.index(whose) if whose in found.columns else -1
            heads = ["student_id" if n == at else name for n, name in enumerate(found.columns)]
            lines = [["" if cell is None else str(cell) for cell in row] for row in found.rows]
            if at >= 0:
                heads = ["student", *heads]
                lines = [[codes.get(line[at], ""), *line] for line in lines]
            path = out / f"{_PLURALS.get(table, f'{table}s').replace('_', '-')}.csv"
            write_whole(path, _csv(heads, lines))
            yield path

    def _with_choice(self, found: raw_rows.Rows) -> raw_rows.Rows:
        """The plans, and when the measures of each were last chosen: that the journal alone has."""
        at, zone = found.columns.index("id"), self._desk.file.clock.now().tzinfo
        ids = [str(row[at]) for row in found.rows]
        days = plans.measures_written(self._desk.db, ids, zone)
        written = (days[id_].isoformat() if id_ in days else None for id_ in ids)
        rows = [(*row, day) for row, day in zip(found.rows, written, strict=True)]
        return raw_rows.Rows((*found.columns, "measures_on"), rows)

    def _heads(self, form: Form, rows: Collection[Mapping[str, str]]) -> list[str]:
        """Those of a repeat for as many rows as any record has."""
        scales = [f"{scale.id}.{part}" for scale in form.scales for part in _PARTS]
        there = {head for row in rows for head in row}
        most = {
            item.id: max((n for n in range(1, 100) if any(
                f"{item.id}[{n}]/{column.id}" in there for column in item.columns)), default=0)
            for item in form.items if item.columns
        }  # fmt: skip
        return [*_record_heads(form), *headings(form, most), *scales]

    def _rows(self, form: Form, term: Term) -> Iterator[dict[str, str]]:
        edition = edition_in_use(self._desk, form.id, term=term.id)
        self._screenings.outcomes(term, (form.id,))  # scores what has no result yet
        pupils = {each.student.id: each for each in people.pupils(self._desk.db, term.count_day)}
        for record in records.counted(self._desk.db, term.id, (form.id,)):
            student = people.student(self._desk.db, record.student)
            if student is None:
                continue
            pupil = pupils.get(student.id)
            label = pupil.classroom.label if pupil else ""
            yield self._row(form, edition.id, record, student, label)

    def _row(
        self, form: Form, edition: str, record: Record, student: Student, label: str
    ) -> dict[str, str]:
        row = dict(zip(_record_heads(form), (
            student.code, student.id, student.national_id, student.sex, label, record.term,
            record.date.isoformat(), record.informant, record.form, str(record.version), edition,
        ), strict=True))  # fmt: skip
        row |= {head: str(value) for head, value in flat(record.answers).items()}
        for each in records.results(self._desk.db, record, edition):
            score = "" if each.score is None else str(each.score)
            for part, said in zip(_PARTS, (score, each.band, ";".join(each.flags)), strict=True):
                row[f"{each.scale}.{part}"] = said
        return row


def _record_heads(form: Form) -> list[str]:
    """What is said of a record; where an item of the form has the same name, `record.informant`."""
    return [f"record.{head}" if head in form.by_id else head for head in _HEAD]


def _csv(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(heads)
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")
