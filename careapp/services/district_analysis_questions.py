"""Ready questions about the numbers of many schools: kept as data, asked of a folder of Parquet
files, and answered in words that people read."""

import csv
import io
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any

from careapp import paths
from careapp.domain.calendar import be_date
from careapp.domain.comparisons import rule
from careapp.domain.schools import read_term
from careapp.domain.submissions import HIDDEN
from careapp.errors import CareError
from careapp.exchange.csv_files import guarded
from careapp.files import new_file
from careapp.forms.loader import library
from careapp.i18n import language, translate
from careapp.reports.model import Column, Head, Kind, Note, Report, Row, Section, Table, Value
from careapp.services.district_reports import labels
from careapp.store import analysis

_MARK = "-- "
_HIDERS = "masked_schools"  # the column that says how many masked something
_NARROW, _WIDE = 1.0, 2.6  # parts of a table's width
_KINDS: Mapping[str, Kind] = {"id": "id", "count": "count", "percent": "percent"}  # else text


@dataclass(frozen=True, slots=True)
class AskedColumn:
    """A column of an answer: what it is called by language, and what stands in it."""

    name: str
    titles: Mapping[str, str]
    kind: str


@dataclass(frozen=True, slots=True)
class AnalysisQuestion:
    """A question by its id; `title` and `answers` by language."""

    id: str
    title: Mapping[str, str]
    answers: Mapping[str, str]
    columns: tuple[AskedColumn, ...]
    query: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a question about a term; a masked number, or none, is None."""

    question: AnalysisQuestion
    term: str
    rows: tuple[tuple[Any, ...], ...]

    def lines(self) -> Iterator[tuple[Value, ...]]:
        """The rows in the words of the language in use; numbers stay numbers."""
        words = [_words(each.kind) for each in self.question.columns]
        for row in self.rows:
            yield tuple(_shown(cell, some) for cell, some in zip(row, words, strict=True))

    def marked(self) -> Iterator[tuple[Value, ...]]:
        """The same for a paper, which has one sign for nought and for nothing: what every school
        masked has another."""
        names = [each.name for each in self.question.columns]
        for line in self.lines():
            hides = bool(dict(zip(names, line, strict=True)).get(_HIDERS))
            yield tuple(HIDDEN if hides and cell is None else cell for cell in line)

    @property
    def adds_up(self) -> bool:
        """Whether its numbers are sums that masked ones are missing from."""
        return any(each.name == _HIDERS for each in self.question.columns)

    def heads(self) -> tuple[str, ...]:
        return tuple(each.titles[language()] for each in self.question.columns)


@lru_cache(maxsize=1)
def questions() -> Mapping[str, AnalysisQuestion]:
    """All of them by id, in the order of the list."""
    told = _columns()
    return {name: _read(_folder() / f"{name}.sql", told["columns"]) for name in told["questions"]}


def ask(name: str, source: Path | analysis.Writer, term: str = "") -> Answer:
    """The answer to a question from the Parquet files in a folder, or from what a district has
    gathered; of the newest term unless one is named. CareError for a question, a folder or a term
    that is not there."""
    question, asked = _begun(name, source, term)
    rows = asked.rows(_query(question))
    return Answer(question, f"{asked.year}/{asked.term}", tuple(_in_order(question, rows)))


def script(name: str, folder: Path, term: str = "") -> str:
    """The question as SQL, with all that it stands on: whole for a DuckDB of anybody's own."""
    question, asked = _begun(name, folder, term)
    return asked.script(question.query)


def _begun(
    name: str, source: Path | analysis.Writer, term: str
) -> tuple[AnalysisQuestion, analysis.Asked]:
    question = questions().get(name)
    if question is None:
        raise CareError(
            translate(
                "Analysis", "There is no question “{name}”. The questions are: {names}."
            ).format(name=name, names=", ".join(questions()))
        )
    asked = analysis.Asked(source, *(read_term(term) if term else ()))
    asked.set("few", rule().few)
    asked.run((_folder() / "views.sql").read_text(encoding="utf-8"))
    return question, asked


def _query(question: AnalysisQuestion) -> str:
    columns = ", ".join(f'"{each.name}"' for each in question.columns)
    return f"SELECT {columns} FROM ({question.query})"


def write(answer: Answer, path: Path, today: date) -> None:
    """To .csv (with a byte order mark, so that Excel shows Thai) or .xlsx, by the file's ending."""
    match path.suffix.lower():
        case ".csv":
            out = io.StringIO(newline="")
            lines = ([_plain(cell) for cell in line] for line in answer.lines())
            csv.writer(out).writerows([answer.heads(), *lines])
            with new_file(path) as part:
                part.write_bytes(out.getvalue().encode("utf-8-sig"))
        case ".xlsx":
            from careapp.reports import papers  # openpyxl loads with the first workbook

            papers.write(report(answer, today), path)
        case _:
            raise CareError(
                translate("Analysis", "“{name}”: an answer is written as .csv or .xlsx.").format(
                    name=path.name
                )
            )


def _folder() -> Path:
    return paths.resources() / "analysis"


@lru_cache(maxsize=1)
def _columns() -> Mapping[str, Any]:
    """What columns and the words in them are called."""
    return tomllib.loads((_folder() / "columns.toml").read_text(encoding="utf-8"))


def _read(path: Path, told: Mapping[str, Any]) -> AnalysisQuestion:
    """A file that begins with its own description."""
    text = path.read_text(encoding="utf-8")
    head, _, query = text.partition("\n\n")
    said = tomllib.loads("\n".join(line.removeprefix(_MARK) for line in head.splitlines()))
    columns = tuple(AskedColumn(each, told[each], told[each]["kind"]) for each in said["columns"])
    return AnalysisQuestion(path.stem, said["title"], said["answers"], columns, query)


def _in_order(
    question: AnalysisQuestion, rows: Sequence[tuple[Any, ...]]
) -> Sequence[tuple[Any, ...]]:
    """Dimensions as they stand on every paper, else as the question has them."""
    kinds = [each.kind for each in question.columns]
    if "dimension" not in kinds:
        return rows
    at, order = kinds.index("dimension"), [*_words("dimension")]
    return sorted(rows, key=lambda row: order.index(row[at]) if row[at] in order else len(order))


def _words(kind: str) -> Mapping[str, str]:
    """What the words in a column mean, where they are of a list."""
    if kind == "dimension":
        plain = {name: each[language()] for name, each in _columns()["words"]["dimension"].items()}
        return plain | labels(library(), language())
    listed: Mapping[str, Mapping[str, str]] = _columns()["words"].get(kind, {})
    return {name: each[language()] for name, each in listed.items()}


def _shown(cell: Any, words: Mapping[str, str]) -> Value:
    if isinstance(cell, date):
        return be_date(cell)
    known: Value = words.get(cell, cell) if isinstance(cell, str) else cell
    return known


def _plain(cell: Value) -> str:
    return "" if cell is None else guarded(str(cell))


def report(answer: Answer, today: date, *, thai_digits: bool = False) -> Report:
    """A table under its title in the language in use, and what a masked number means for it."""
    question, lang = answer.question, language()
    kinds = [_KINDS.get(each.kind, "text") for each in question.columns]
    heads = tuple(Head(each) for each in answer.heads())
    columns = tuple(Column(kind, _NARROW if kind in _KINDS else _WIDE) for kind in kinds)
    table = Table((heads,), columns, tuple(Row(each) for each in answer.marked()))
    title = question.title[lang]
    under = translate("Analysis", "Term {term}; made on {day}").format(
        term=answer.term, day=be_date(today)
    )
    said = ("" if answer.rows else nothing(), remark() if answer.adds_up else "")
    notes = [Note(each) for each in said if each]
    section = Section(title, (under, question.answers[lang]), (table, *notes), title)
    return Report(f"question-{question.id}", (section,), (), language=lang, landscape=True,
                  thai_digits=thai_digits, counts=False)  # fmt: skip


def nothing() -> str:
    return translate("Analysis", "Nothing in these files tells of it.")


def remark() -> str:
    """What masked numbers mean for sums and percentages."""
    return translate(
        "Analysis",
        "Numbers add up what is seen. Percentages are of the children screened; masked numbers "
        "are in none of the groups but under “not shown”, so a group may be larger than its "
        "percentage. How many schools masked something stands beside it.",
    )


def tidy(value: Value) -> Any:
    """A number as JSON has it."""
    return float(value) if isinstance(value, Decimal) else value
