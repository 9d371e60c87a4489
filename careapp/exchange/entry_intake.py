"""A class entry workbook that comes back: what it is about, and whose answers it holds."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from careapp.domain import thai
from careapp.domain.records import Answer
from careapp.errors import CareError
from careapp.exchange import sheet_xlsx, sheets
from careapp.exchange.answer_cells import Reader
from careapp.exchange.entry_columns import cell_reader, refusal
from careapp.exchange.entry_sheet import HEADING, HIDDEN, ID, MARK, NAME, NUMBER, Stamp
from careapp.exchange.problems import Level, Problem
from careapp.exchange.raw_tables import Cell, Cells, cell_text, column_letter
from careapp.exchange.sheet_xlsx import Book
from careapp.forms.definition import Form
from careapp.i18n import language, translate

_TOP = 60  # rows in which the hidden headings are looked for
_STAMP = ("form", "term", "classroom", "school", "informant")


@dataclass(frozen=True, slots=True)
class EntryRow:
    """A child's answers, each with the name of its cell; what could not be read is not there."""

    row: int
    student: str  # id
    name: str
    answers: Mapping[str, Answer]
    cells: Mapping[str, str]  # of every item that has a column: `E7`


@dataclass(frozen=True, slots=True)
class EntryFile:
    """A sheet that came back. Problems name cells, and the child where it is known."""

    stamp: Stamp
    rows: tuple[EntryRow, ...]
    problems: tuple[Problem, ...]


def is_workbook(path: Path) -> bool:
    """Whether a file is a workbook at all; what is none is read as csv."""
    try:
        with path.open("rb") as file:
            return file.read(2) == b"PK"
    except OSError:
        return False  # the reader of csv says why


def read(path: Path, check: Callable[[Stamp], Form]) -> EntryFile:
    """The answers in a workbook; `check` is shown its stamp before anything else is read, and gives
    the form. CareError for a file that is no class entry workbook."""
    with sheet_xlsx.opened(sheets.content(path)) as book:
        stamp, names = _stamp(book, path.name)
        form = check(stamp)
        for sheet in book.sheets:
            rows = tuple(_numbered(book.rows(sheet)))
            for place, (_, cells) in enumerate(rows[:_TOP]):
                if ID in cells:
                    reading = _Reading(form, names, cells)
                    return reading.file(stamp, _valued(book, sheet, rows[place + 1 :]))
    raise _no_entry_sheet(path.name)


def _stamp(book: Book, name: str) -> tuple[Stamp, dict[str, str]]:
    """What the hidden sheet says, and under which names the children were written."""
    if HIDDEN not in book.expected_rows:
        raise _no_entry_sheet(name)
    said: dict[str, str] = {}
    names: dict[str, str] = {}
    for cells in book.rows(HIDDEN):
        key, value, _, student, child, *_ = [*map(cell_text, cells), *[""] * 5]
        said.setdefault(key, value)
        names[student] = child
    if MARK not in said or not all(each in said for each in _STAMP):
        raise _no_entry_sheet(name)
    return Stamp(*(said[each] for each in _STAMP)), names


def _no_entry_sheet(name: str) -> CareError:
    return CareError(
        translate(
            "EntrySheet",
            "{file} is not a class entry sheet that careapp made. Save such a sheet first and fill "
            "it in, or save this one as CSV UTF-8.",
        ).format(file=name)
    )


def _numbered(rows: Iterator[Cells]) -> Iterator[tuple[int, Cells]]:
    for number, cells in enumerate(rows, 1):
        if number > sheets.MAX_ROWS:
            return
        if any(cell_text(cell).strip() for cell in cells):
            yield number, cells


def _valued(
    book: Book, sheet: str, rows: Sequence[tuple[int, Cells]]
) -> Iterator[tuple[int, Cells]]:
    """The rows with what formulas last came to in their places."""
    formulas = {
        (number, at)
        for number, cells in rows
        for at, cell in enumerate(cells)
        if isinstance(cell, str) and cell.startswith("=")
    }
    values = book.values(sheet, formulas) if formulas else {}
    for number, cells in rows:
        yield (
            number,
            [
                _value(cell, values.get((number, at))) if (number, at) in formulas else cell
                for at, cell in enumerate(cells)
            ],
        )


def _value(formula: Cell, value: Cell) -> Cell:
    return formula if value is None else value


@dataclass(slots=True)
class _Reading:
    """One reading: which column is what, who has been seen, what is wrong."""

    form: Form
    names: Mapping[str, str]
    keys: Cells
    problems: list[Problem] = field(default_factory=list)
    _places: dict[str, int] = field(default_factory=dict)
    _readers: dict[str, Reader] = field(default_factory=dict)
    _seen: dict[str, int] = field(default_factory=dict)

    def file(self, stamp: Stamp, rows: Iterator[tuple[int, Cells]]) -> EntryFile:
        for place, key in enumerate(map(cell_text, self.keys)):
            if key in self.form.by_id:
                self._readers[key] = cell_reader(self.form.item(key))
            elif key and key not in (ID, NUMBER, NAME):
                message = translate("Answers", "{form} has no item of this name.")
                self._note(0, key, "error", message.format(form=self.form.id))
                continue
            if key in self._places:
                self._note(0, key, "error", translate("Answers", "This column is there twice."))
            elif key:
                self._places[key] = place
        found = [row for number, cells in rows if (row := self._row(number, cells))]
        return EntryFile(stamp, tuple(found), tuple(self.problems))

    def _note(self, row: int, column: str, level: Level, message: str, cell: str = "") -> None:
        self.problems.append(Problem(row, column, level, message, cell))

    def _text(self, cells: Cells, key: str) -> str:
        place = self._places.get(key)
        return cell_text(cells[place]).strip() if place is not None and place < len(cells) else ""

    def _row(self, number: int, cells: Cells) -> EntryRow | None:
        """None for a row of headings, or of nobody."""
        student, shown = self._text(cells, ID), thai.clean(self._text(cells, NAME))
        filled = [item for item in self._readers if self._text(cells, item)]
        if student == HEADING:
            return None
        if student not in self.names or not student:
            self._stranger(number, shown, filled)
            return None
        name = self.names[student]
        at = f"{column_letter(self._places.get(NAME, 0))}{number}"
        if shown and thai.search_form(shown) != thai.search_form(name):
            message = translate(
                "EntrySheet",
                "The row belongs to {name}, but “{shown}” stands there: "
                "the names were moved without their answers, or the answers without their names.",
            )
            self._note(number, "student", "error", message.format(name=name, shown=shown), at)
        if student in self._seen:
            message = translate(
                "EntrySheet", "{name} is in row {row} already; keep one of the two."
            )
            said = message.format(name=name, row=self._seen[student])
            self._note(number, "student", "error", said, at)
            return None
        self._seen[student] = number
        places = {item: f"{column_letter(self._places[item])}{number}" for item in self._readers}
        answers = self._answers(number, cells, filled, name, places)
        return EntryRow(number, student, name, answers, places)

    def _answers(
        self, number: int, cells: Cells, filled: list[str], name: str, places: Mapping[str, str]
    ) -> dict[str, Answer]:
        found: dict[str, Answer] = {}
        for item in filled:
            text = self._text(cells, item)
            value = self._readers[item](text)
            if value is not None:
                found[item] = value
                continue
            why = refusal(self.form.item(item), text, language())
            if text.startswith("="):
                why = translate("EntrySheet", "The formula has no value; write the answer itself.")
            said = f"{name}: {why}"
            self._note(number, item, "error", said, places[item])
        return found

    def _stranger(self, number: int, shown: str, filled: list[str]) -> None:
        """A row without the hidden mark of a child."""
        first = next(iter(filled), "")
        place = self._places[first] if first else self._places.get(NAME, 0)
        cell = f"{column_letter(place)}{number}"
        if filled:
            message = translate(
                "EntrySheet",
                "Whose answers are these? A row that was added or copied in belongs to nobody: "
                "add the child in careapp and save a new sheet.",
            )
            self._note(number, first, "error", message, cell)
        elif shown:
            message = translate("EntrySheet", "“{shown}” has no answers and is passed over.")
            self._note(number, "student", "warning", message.format(shown=shown), cell)
