"""Export for research: what was found and done, and nothing that tells who it was.

The same child has the same code in every export under the school's key, so that terms can be
joined; with a fresh key, which is kept nowhere, an export can be joined with no other.
"""

import csv
import io
import secrets
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from careapp.domain import pseudonyms as domain
from careapp.domain.access import Action
from careapp.domain.calendar import be_date_short
from careapp.domain.consents import RESEARCH
from careapp.domain.people import Pupil, Student
from careapp.domain.records import Record
from careapp.domain.schools import Term
from careapp.errors import CareError
from careapp.exchange import protection
from careapp.exchange.csv_files import guarded
from careapp.files import reason, write_whole
from careapp.forms.definition import Form
from careapp.forms.items import Item
from careapp.i18n import language, translate
from careapp.services.consents import Consents
from careapp.services.desk import Desk
from careapp.services.editions import edition_in_use
from careapp.services.screenings import Screenings
from careapp.store import people, raw_rows, records, schools

KEY = "pseudonym_key"  # a setting: hex
README = "README.txt"
_CLOSED = ("choice", "many", "tick", "band")
_HEAD = ("child", "sex", "age", "age_months", "class", "term", "month", "informant", "form",
         "version", "edition")  # fmt: skip
_PARTS = ("score", "band", "flags")
_MOST = 1_000  # an own form's number above it may be a telephone


@dataclass(frozen=True, slots=True)
class Made:
    """What was written, of how many children, how many were left out by their family's wish, and
    of how many that are in it there is no yes."""

    path: Path
    files: tuple[str, ...]
    children: int
    left_out: int
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class _Around:
    """What is the same for all files of one export."""

    code: Callable[[str], str]
    refused: frozenset[str]
    named: frozenset[str]  # names, IDs and telephones of anybody
    students: Mapping[str, Student]

    def takes(self, student: str) -> bool:
        return student in self.students and student not in self.refused


class Pseudonyms:
    def __init__(self, desk: Desk, screenings: Screenings, consents: Consents) -> None:
        self._desk, self._screenings, self._consents = desk, screenings, consents

    def export(
        self, out: Path, term: Term | None = None, *, fresh: bool = False, password: str = ""
    ) -> Made:
        """Write the folder (under a `password` one archive), of a term or of all. Logged."""
        desk = self._desk
        desk.require_school(Action.EXPORT_PSEUDONYMOUS)
        terms = [term] if term else list(desk.worked_terms())
        around = self._around(self._key(fresh=fresh))
        children, names = set[str](), list[str]()
        try:
            with protection.written_folder(out, password) as folder:
                folder.mkdir(parents=True, exist_ok=True)
                for name, heads, rows in self._tables(terms, around):
                    write_whole(folder / name, _csv(heads, rows, around.named))
                    names.append(name)
                    children |= {row.get("child", "") for row in rows}
                children -= {""}
                made = Made(protection.sealed_path(out, password), (*names, README), len(children),
                            len(around.refused), self._waiting(children, around))  # fmt: skip
                said = _readme(desk, terms, made, fresh=fresh)
                write_whole(folder / README, said.encode("utf-8-sig"))
        except OSError as problem:
            raise CareError(
                translate("Export", "The folder “{name}” cannot be written to: {why}.").format(
                    name=out.name, why=reason(problem)
                )
            ) from problem
        desk.looked("export", "pseudonymous", terms=[each.id for each in terms], fresh=fresh,
                    protected=bool(password))  # fmt: skip
        return made

    def _key(self, *, fresh: bool) -> bytes:
        """The school's own, made with the first export; a fresh one is kept nowhere."""
        if fresh:
            return secrets.token_bytes(domain.KEY_BYTES)
        kept = self._desk.setting(KEY, "")
        if not kept:
            kept = secrets.token_hex(domain.KEY_BYTES)
            self._desk.write([schools.save_setting(KEY, kept)])
        return bytes.fromhex(kept)

    def _around(self, key: bytes) -> _Around:
        db = self._desk.db
        students = {each.id: each for each in people.students(db)}
        texts = [
            text
            for each in students.values()
            for text in (each.first_name, each.last_name, each.national_id, each.phone)
        ]
        for each in people.guardians(db):
            texts += [each.first_name, each.last_name, each.phone]
        named = frozenset(text for text in texts if len(text) > 1)
        refused = self._consents.refused(RESEARCH) & students.keys()
        return _Around(lambda id_: domain.code(key, id_), refused, named, students)

    def _waiting(self, children: Collection[str], around: _Around) -> int:
        """Of how many in an export the family said neither yes nor no."""
        yes = self._consents.given(RESEARCH)
        return sum(around.code(id_) in children for id_ in around.students if id_ not in yes)

    def _tables(
        self, terms: list[Term], around: _Around
    ) -> Iterator[tuple[str, tuple[str, ...], list[dict[str, str]]]]:
        """Each file's name, its headings and its rows; none for what has no rows."""
        for form in self._desk.library.forms:
            rows = [row for term in terms for row in self._records(form, term, around)]
            if rows:
                scales = [f"{scale.id}.{part}" for scale in form.scales for part in _PARTS]
                heads = (*_HEAD, *(f"answer.{each.id}" for each in self._items(form)), *scales)
                yield f"{form.id}.csv", heads, rows
        for name in domain.tables():
            rows = list(self._rows(name, {each.id for each in terms}, around))
            if rows:
                yield f"{name.replace('_', '-')}s.csv", tuple(rows[0]), rows

    def _items(self, form: Form) -> list[Item]:
        """Those with a closed answer that goes out."""
        own = not self._desk.library.built_in(form.id)
        return [
            each for each in form.items if each.id not in domain.left_out() and _goes(each, own=own)
        ]

    def _records(self, form: Form, term: Term, around: _Around) -> Iterator[dict[str, str]]:
        edition = edition_in_use(self._desk, form.id, term=term.id).id
        self._screenings.outcomes(term, (form.id,))  # scores what has no result yet
        pupils = {each.student.id: each for each in people.pupils(self._desk.db, term.count_day)}
        rooms = domain.coarse_classes(each.classroom.label for each in pupils.values())
        items = self._items(form)
        for record in records.counted(self._desk.db, term.id, (form.id,)):
            if around.takes(record.student):
                room = _room(pupils.get(record.student), rooms)
                row = self._row(record, around, room, edition)
                for item in items:
                    answer = record.answers.get(item.id)
                    row[f"answer.{item.id}"] = "" if answer is None else str(answer)
                yield row

    def _row(self, record: Record, around: _Around, room: str, edition: str) -> dict[str, str]:
        student = around.students[record.student]
        row = dict(zip(_HEAD, (
            around.code(student.id), student.sex, *domain.age(student.born, record.date), room,
            record.term, domain.month(record.date.isoformat()), record.informant, record.form,
            str(record.version), edition,
        ), strict=True))  # fmt: skip
        for each in records.results(self._desk.db, record, edition):
            score = "" if each.score is None else str(each.score)
            for part, said in zip(_PARTS, (score, each.band, ";".join(each.flags)), strict=True):
                row[f"{each.scale}.{part}"] = said
        return row

    def _rows(self, name: str, terms: Collection[str], around: _Around) -> Iterator[dict[str, str]]:
        known, found = domain.tables()[name], raw_rows.rows(self._desk.db, name)
        for values in found.rows:
            said = {
                head: "" if cell is None else str(cell)
                for head, cell in zip(found.columns, values, strict=True)
            }
            student = said.get("student", "")
            if not around.takes(student) or said.get("term", next(iter(terms), "")) not in terms:
                continue
            yield {
                "child": around.code(student),
                **{each: around.code(said[each]) for each in known.coded},
                **{each: domain.month(said[each]) for each in known.months},
                **{each: said[each] for each in known.keep},
            }


def without_yes(made: Made) -> str:
    """What is said of an export with children whose family has not said yes."""
    return translate(
        "Pseudonyms",
        "Of %n student(s) in it the family has not said yes to research yet: ask first.",
        made.waiting,
    )


def _goes(item: Item, *, own: bool) -> bool:
    """Whether an item's answer is one of a few, or a number that names nobody."""
    if item.kind in _CLOSED:
        return True
    if item.kind not in ("number", "decimal"):
        return False
    return not own or (item.high is not None and item.high <= _MOST and item.low is not None)


def _room(pupil: Pupil | None, rooms: Mapping[str, str]) -> str:
    return rooms.get(pupil.classroom.label, "") if pupil else ""


def _csv(heads: Iterable[str], rows: Iterable[Mapping[str, str]], named: Collection[str]) -> bytes:
    out = io.StringIO(newline="")
    writer, heads = csv.writer(out), list(heads)
    writer.writerow(heads)
    for row in rows:
        cells = (domain.names_nobody(row.get(head, ""), named) for head in heads)
        writer.writerow([guarded(cell) for cell in cells])
    return out.getvalue().encode("utf-8-sig")


def _readme(desk: Desk, terms: list[Term], made: Made, *, fresh: bool) -> str:
    """What was done to the data, for whoever gets it; the school is not named."""
    day = be_date_short(desk.today, language())
    head = (
        translate("Pseudonyms", "Export for research, without names, made on {day}").format(
            day=day
        ),
        translate("Pseudonyms", "Terms: {terms}").format(terms=", ".join(e.id for e in terms)),
        translate("Pseudonyms", "Children: {n}; left out by their families' wish: {left}").format(
            n=made.children, left=made.left_out
        ),
        translate("Pseudonyms", "In it without a yes of the family: {n}").format(n=made.waiting),
        "",
        translate("Pseudonyms", "What was done:"),
    )
    last = translate(
        "Pseudonyms",
        "This is still personal data: the school can tell whose it is, and rare answers may "
        "point to a child. Keep it safe, try to find out nobody, publish no small numbers.",
    )
    done = (f"- {each}" for each in _done(fresh=fresh))
    return "\r\n".join((*head, *done, "", last, ""))


def _done(*, fresh: bool) -> tuple[str, ...]:
    key = (
        translate("Pseudonyms", "The codes are of this export alone; the key was kept nowhere.")
        if fresh
        else translate(
            "Pseudonyms",
            "The same child has the same code in every export of this school. The key stays at the "
            "school.",
        )
    )
    codes = translate("Pseudonyms", "Ids are replaced by codes (HMAC-SHA-256).")
    return (
        f"{codes} {key}",
        translate(
            "Pseudonyms",
            "Names, ID numbers, addresses, telephones, families, staff, photos, documents, days, "
            "free text and rows that repeat are left out; of days the month is left.",
        ),
        translate(
            "Pseudonyms", "The date of birth is the age on the day, in whole years and in months."
        ),
        translate(
            "Pseudonyms",
            "A class of fewer than {n} children goes by its grade, a small grade by its level.",
        ).format(n=domain.FEW),
    )
