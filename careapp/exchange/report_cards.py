"""A school's sheet of attendance and results (xlsx or csv) → numbers by row, and whose they are.

Nothing is decided here about what may be stored: the numbers are read, the children are found, and
what cannot be read or is not clear is named with its row.
"""

import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from careapp import paths
from careapp.domain import identity, thai
from careapp.domain.people import Pupil
from careapp.domain.report_cards import FIELDS, Field, Value, read_value
from careapp.errors import CareError
from careapp.exchange.problems import Problem
from careapp.exchange.raw_tables import Row, cell_text
from careapp.exchange.roster_fields import heading_key
from careapp.exchange.roster_values import (
    is_blank,
    split_full_name,
    split_prefix,
    without_point_zero,
)
from careapp.exchange.sheets import read_table
from careapp.i18n import translate
from careapp.progress import Progress, silent

WHO = ("number", "national_id", "full_name", "first_name", "last_name")


@dataclass(frozen=True, slots=True)
class Numbers:
    """A row of the sheet: who it says it is of, and the numbers that could be read."""

    row: int
    number: str
    national_id: str
    first_name: str
    last_name: str
    values: Mapping[Field, Value]

    @property
    def who(self) -> str:
        """As the row calls the child; an ID is not said."""
        return f"{self.first_name} {self.last_name}".strip() or self.number


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a file says. `read` are its fields, `unread` the headings that mean nothing here."""

    name: str
    rows: tuple[Numbers, ...]
    problems: tuple[Problem, ...]
    read: tuple[Field, ...]
    unread: tuple[str, ...]


@lru_cache(maxsize=1)
def meanings() -> Mapping[str, str]:
    """What each heading means, by its key; "" for one that need not be read."""
    path = paths.resources() / "codes" / "report_cards.toml"
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    known = {heading_key(text): id_ for id_, texts in raw["headings"].items() for text in texts}
    return {**dict.fromkeys(map(heading_key, raw["ignored"]), ""), **known}


def read(path: Path, progress: Progress = silent) -> Sheet:
    """The rows under the heading row. CareError when there is none that says who and what."""
    table = read_table(path, progress, lambda top: max(map(_known, top), default=0))
    head = max(table.rows[:40], key=_known, default=Row(0, ()))
    columns = _columns(head)
    values = [each for each in FIELDS if each in columns]
    if not values or not any(each in columns for each in WHO):
        raise CareError(
            translate(
                "ReportCards",
                "“{name}” has no row of headings with a student's number, ID or name and numbers "
                "such as days absent or GPA. Use the template.",
            ).format(name=path.name)
        )
    problems: list[Problem] = []
    after = [row for row in table.rows if row.number > head.number]
    rows = tuple(found for row in after if (found := _numbers(row, head, columns, problems)))
    unread = tuple(
        text for cell in head.cells
        if (text := thai.clean(cell_text(cell))) and heading_key(text) not in meanings()
    )  # fmt: skip
    return Sheet(path.name, rows, tuple(problems), tuple(values), unread)


def _known(row: Row) -> int:
    """How many cells of a row are headings that mean something, each meaning once."""
    keys = (heading_key(cell_text(cell)) for cell in row.cells)
    return len({meanings().get(key, "") for key in keys} - {""})


def _columns(head: Row) -> dict[str, int]:
    found: dict[str, int] = {}
    for at, cell in enumerate(head.cells):
        meaning = meanings().get(heading_key(cell_text(cell)))
        if meaning:
            found.setdefault(meaning, at)
    return found


def _numbers(
    row: Row, head: Row, columns: Mapping[str, int], problems: list[Problem]
) -> Numbers | None:
    """None for a row that is of nobody: a sum, a signature, an empty line of the form."""
    texts = {id_: thai.clean(cell_text(row.cell(at))) for id_, at in columns.items()}
    texts = {id_: "" if is_blank(text) else text for id_, text in texts.items()}
    first, last = _name(texts)
    number = without_point_zero(thai.arabic_digits(texts.get("number", ""))).replace(" ", "")
    national_id = identity.tidy_id(
        without_point_zero(thai.arabic_digits(texts.get("national_id", "")))
    )
    said = [each for each in FIELDS if texts.get(each)]
    if not said or not (number or national_id or first):
        return None
    values: dict[Field, Value] = {}
    for field in said:
        try:
            values[field] = read_value(field, texts[field])
        except ValueError:
            message = translate("ReportCards", "“{text}” is not a number.")
            heading = thai.clean(cell_text(head.cell(columns[field])))
            text = message.format(text=texts[field][:30])
            problems.append(Problem(row.number, heading, "error", text))
    return Numbers(row.number, number.lstrip("'"), national_id, first, last, values)


def _name(texts: Mapping[str, str]) -> tuple[str, str]:
    if whole := texts.get("full_name"):
        _, first, last = split_full_name(whole)
        return first, last
    _, first = split_prefix(texts.get("first_name", ""))
    return first, texts.get("last_name", "")


@dataclass(frozen=True, slots=True)
class Matched:
    """Whose rows they are; what fits nobody, or several, is a problem."""

    pairs: tuple[tuple[Numbers, Pupil], ...]
    problems: tuple[Problem, ...]


def match(rows: Iterable[Numbers], pupils: Sequence[Pupil]) -> Matched:
    """By school number, else by ID, else by first and family name; a child has one row."""
    index = _Index(pupils)
    pairs: list[tuple[Numbers, Pupil]] = []
    problems: list[Problem] = []
    taken: dict[str, int] = {}
    for row in rows:
        found = index.find(row)
        if isinstance(found, str):
            problems.append(Problem(row.row, "", "error", found))
            continue
        earlier = taken.setdefault(found.student.id, row.row)
        if earlier != row.row:
            message = translate("ReportCards", "The same child stands in row {row} already.")
            problems.append(Problem(row.row, "", "error", message.format(row=earlier)))
            continue
        if row.first_name and not _same_name(row, found):
            message = translate(
                "ReportCards", "The number is that of {name}. Is it the same child?"
            )
            text = message.format(name=found.student.first_name)
            problems.append(Problem(row.row, "", "warning", text))
        pairs.append((row, found))
    return Matched(tuple(pairs), tuple(problems))


def _same_name(row: Numbers, pupil: Pupil) -> bool:
    """However the name is cut in two; a first name alone is enough."""
    whole = f"{pupil.student.first_name}{pupil.student.last_name}".replace(" ", "")
    said = f"{row.first_name}{row.last_name}".replace(" ", "")
    return said in (whole, pupil.student.first_name.replace(" ", ""))


class _Index:
    """The children by what a row can call them."""

    def __init__(self, pupils: Sequence[Pupil]) -> None:
        self._by: dict[str, dict[str, list[Pupil]]] = {
            each: defaultdict(list) for each in ("number", "id", "name")
        }
        for pupil in pupils:
            student = pupil.student
            self._add("number", _plain(student.number), pupil)
            self._add("id", student.national_id, pupil)
            self._add("name", f"{student.first_name}{student.last_name}".replace(" ", ""), pupil)

    def _add(self, kind: str, key: str, pupil: Pupil) -> None:
        if key:
            self._by[kind][key].append(pupil)

    def find(self, row: Numbers) -> Pupil | str:
        """The child, or the sentence why there is none."""
        for kind, key in (
            ("number", _plain(row.number)),
            ("id", row.national_id),
            ("id", identity.tidy_id(row.number)),
            ("name", f"{row.first_name}{row.last_name}".replace(" ", "")),
        ):
            found = self._by[kind].get(key, []) if key else []
            if len(found) == 1:
                return found[0]
            if found:
                return translate(
                    "ReportCards",
                    "Several children fit this row. Give the school number or the ID.",
                )
        return translate("ReportCards", "No child of this term fits this row: {who}").format(
            who=row.who
        )


def _plain(number: str) -> str:
    """`0123` and `123` are one school number: Excel drops a 0 in front."""
    return number.lstrip("0") or number
