"""Filled forms as a csv file, one child a row, and their scores as another."""

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from pathlib import Path
from typing import TextIO

from careapp.domain.people import SEXES, Sex
from careapp.domain.records import Answer, Score
from careapp.errors import CareError
from careapp.exchange import sheet_text
from careapp.exchange.answer_cells import Reader, read_age, reader_of
from careapp.exchange.answer_rows import gathered, in_row, refusals
from careapp.exchange.problems import Problem
from careapp.exchange.raw_tables import Cells
from careapp.exchange.sheet_text import MAX_BYTES
from careapp.files import read_at_most
from careapp.forms.definition import Form, Scale
from careapp.forms.edition import Edition
from careapp.forms.scoring import score
from careapp.i18n import translate

_HEADS = ("student", "scale", "score", "band", "flags")
_PERSON = ("student", "sex", "age")


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One filled form; `row` is the sheet's own number. An item without an answer is not there."""

    row: int
    student: str
    sex: Sex | None
    age: int | None
    answers: Mapping[str, Answer]


@dataclass(frozen=True, slots=True)
class AnswerSheet:
    """What a file holds: the items it has a column for, its rows, and all that is wrong with it.

    A row with a problem is among the rows, without the answers that could not be read.
    """

    columns: frozenset[str]
    rows: tuple[AnswerRow, ...]
    problems: tuple[Problem, ...]


def read(path: Path, form: Form) -> AnswerSheet:
    """The answers in a csv file of any usual encoding. CareError for a file that is no table."""
    numbered = [
        (number, [str(cell or "").strip() for cell in cells])
        for number, cells in enumerate(_table(path), 1)
    ]
    filled = [(number, cells) for number, cells in numbered if any(cells)]
    if not filled:
        raise CareError(translate("Answers", "{file} is empty.").format(file=path.name))
    (head, heads), *rows = filled
    reading = _Reading(form, head, heads)
    read_rows = tuple(reading.row(number, cells) for number, cells in rows)
    return AnswerSheet(
        frozenset(heads).intersection(form.by_id),
        tuple(row for row in read_rows if row is not None),
        tuple(sorted(reading.problems, key=lambda problem: problem.row)),
    )


def demand_clean(sheet: AnswerSheet) -> None:
    """CareError, naming row and column, when anything is wrong with the sheet."""
    if not sheet.problems:
        return
    first, more = sheet.problems[0], len(sheet.problems) - 1
    sentence = translate("Answers", "Row {row}, column {column}: {message}").format(
        row=first.row, column=first.column, message=first.message
    )
    if more:
        sentence += " " + translate("Answers", "(and %n more)", more)
    raise CareError(sentence)


def scored(sheet: AnswerSheet, form: Form, edition: Edition) -> Iterator[tuple[str, Score]]:
    """Each student with each score, in the order of the rows, then of the form's scales."""
    for row in sheet.rows:
        for found in score(form, edition, row.answers, row.sex, row.age, sheet.columns):
            yield row.student, found


def write_scores(scores: Iterable[tuple[str, Score]], out: TextIO) -> None:
    """As csv. `student` is written as it was read, whatever it begins with: it is matched by."""
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_HEADS)
    for student, found in scores:
        value = found.score
        number = "" if value is None else f"{value:.2f}" if isinstance(value, float) else str(value)
        writer.writerow((student, found.scale, number, found.band, ";".join(found.flags)))


def _table(path: Path) -> Sequence[Cells]:
    try:
        data = read_at_most(path, MAX_BYTES)
    except OSError as problem:
        raise CareError(
            translate("Answers", "{file} cannot be read: {reason}").format(
                file=path, reason=problem.strerror
            )
        ) from problem
    if data is None:
        raise CareError(
            translate("Sheets", "{file} is too big for a list of children.").format(file=path.name)
        )
    if data.startswith(b"PK"):
        raise CareError(
            translate(
                "Answers", "{file} is a workbook. Save it as CSV UTF-8 and try again."
            ).format(file=path.name)
        )
    return sheet_text.read(data).rows


def _answered(scale: Scale) -> bool:
    """Whether a file without any answer to a scale is the wrong one; money is worked out."""
    return not scale.optional and scale.kind != "money"


@dataclass(slots=True)
class _Reading:
    """The state of one reading: what each column is, who has been seen, what is wrong."""

    form: Form
    head: int
    heads: list[str]
    problems: list[Problem] = field(default_factory=list)
    _seen: dict[str, int] = field(default_factory=dict)
    _readers: list[tuple[int, str, Reader]] = field(default_factory=list)
    _places: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for place, name in enumerate(self.heads):
            item = self.form.by_id.get(name) or in_row(self.form, name)
            if name in self._places:
                self._note(self.head, name, translate("Answers", "This column is there twice."))
            elif item:
                self._readers.append((place, name, reader_of(item)))
            elif name and name not in _PERSON:
                self._note(
                    self.head,
                    name,
                    translate("Answers", "{form} has no item of this name.").format(
                        form=self.form.id
                    ),
                )
            if name:
                self._places[name] = place
        if "student" not in self._places:
            self._note(self.head, "student", translate("Answers", "This column is missing."))
        scored = {id_ for scale in self.form.scales if _answered(scale) for id_ in scale.asks}
        if scored and scored.isdisjoint(self._places):
            message = translate("Answers", "There is no column with answers to {form}.")
            first = next(item.id for item in self.form.items if item.id in scored)
            self._note(self.head, first, message.format(form=self.form.id))

    def _note(self, row: int, column: str, message: str) -> None:
        self.problems.append(Problem(row, column, "error", message))

    def row(self, number: int, cells: list[str]) -> AnswerRow | None:
        """None for a row that belongs to nobody."""
        cells += [""] * (len(self.heads) - len(cells))
        for place, (cell, name) in enumerate(zip_longest(cells, self.heads, fillvalue=""), 1):
            if cell and not name:
                message = translate("Answers", "This column has no heading.")
                self._note(number, str(place), message)
        answers: dict[str, Answer] = {}
        for place, name, read_cell in self._readers:
            if text := cells[place]:
                value = read_cell(text)
                if value is None:
                    self._note(number, name, self._refusal(name, text))
                else:
                    answers[name] = value
        answers = gathered(answers)
        self._check(number, answers)
        sex, age = self._sex(number, cells), self._age(number, cells)
        student = self._student(number, cells)
        return AnswerRow(number, student, sex, age, answers) if student else None

    def _cell(self, cells: list[str], name: str) -> str:
        """What is said of the person; a column of a form that asks for it itself is the item's."""
        place = None if name in self.form.by_id else self._places.get(name)
        return "" if place is None else cells[place]

    def _student(self, number: int, cells: list[str]) -> str:
        student = self._cell(cells, "student")
        if student in self._seen:
            message = translate("Answers", "This student is in row {row} already.")
            self._note(number, "student", message.format(row=self._seen[student]))
        elif student:
            self._seen[student] = number
        elif "student" in self._places:
            self._note(number, "student", translate("Answers", "Whose answers are these?"))
        return student

    def _sex(self, number: int, cells: list[str]) -> Sex | None:
        text = self._cell(cells, "sex")
        for sex in SEXES:
            if text == sex:
                return sex
        if text:
            self._note(number, "sex", translate("Answers", "The sex is male or female."))
        elif self.form.needs_sex:
            self._note(
                number, "sex", translate("Answers", "The sex is missing; this form needs it.")
            )
        return None

    def _age(self, number: int, cells: list[str]) -> int | None:
        text = self._cell(cells, "age")
        if not text:
            return None
        age = read_age(text)
        if age is None:
            self._note(number, "age", translate("Answers", "The age is a number of years."))
        return age

    def _check(self, number: int, answers: Mapping[str, Answer]) -> None:
        """Answers that the form's own constraints do not let stand."""
        for place, words in refusals(self.form, answers):
            if words:
                self._note(number, place, words)

    def _refusal(self, name: str, text: str) -> str:
        item = in_row(self.form, name) or self.form.item(name)
        if allowed := ", ".join(str(value) for value in item.points):
            message = translate("Answers", "“{text}” is not an answer; the answers are {allowed}.")
            return message.format(text=text, allowed=allowed)
        return translate("Answers", "“{text}” is not an answer to this item.").format(text=text)
