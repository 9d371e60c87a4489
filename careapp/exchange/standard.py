"""A national growth standard from a file: the table that a school has copied from the printed book.

    source   | who publishes it
    edition  | which one, of which year
    index             | sex    | age_months | height_cm | -3 | -2  | -1.5 | -1 | 0 | 1 | 1.5 | 2 | 3
    weight_for_age    | male   | 72         |           |    | 1.1 | 1.2  |    |   |   | …
    weight_for_height | female |            | 110.5     |    | …

The columns after the height are standard deviations, with `SD` behind them or not; those that no
band of the form needs may be empty or missing, and so may whole rows. Words are in English or Thai.
The rows of a curve may stand in any order; from one to the next it is one month, or one centimetre,
at most. The first fault is told by row and column.
"""

import itertools
import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from careapp.domain import thai
from careapp.errors import CareError
from careapp.exchange.raw_tables import Row, cell_text
from careapp.exchange.sheets import read_table
from careapp.forms.standard import Curve, Standard, StandardRow
from careapp.i18n import translate

INDEXES = {
    "weight_for_age": "น้ำหนักตามเกณฑ์อายุ",
    "height_for_age": "ส่วนสูงตามเกณฑ์อายุ",
    "weight_for_height": "น้ำหนักตามเกณฑ์ส่วนสูง",
}
SEXES = {"male": "ชาย", "female": "หญิง"}
HEADS = {"source": "ที่มา", "edition": "ฉบับ", "index": "ดัชนี", "sex": "เพศ",
         "age_months": "อายุ (เดือน)", "height_cm": "ส่วนสูง (ซม.)"}  # fmt: skip
BY_HEIGHT = ("weight_for_height",)
_KEYS = ("index", "sex", "age_months", "height_cm")
_ABOUT = ("source", "edition")
_DEVIATION = re.compile(r"([+-]?\d(?:\.\d+)?)\s*(?:sd)?", re.IGNORECASE)
_NUMBER = re.compile(r"\d{1,4}(?:\.\d{1,4})?")
_MOST = {"age_months": 300.0, "height_cm": 250.0}
_HEAVIEST = 400.0
Needed = Mapping[str, Sequence[float]]


def read(path: Path, needed: Needed) -> Standard:
    """`needed` are the standard deviations that the bands of each index lie between."""
    table = read_table(path, score=lambda top: sum(_is_head(row) for row in top))
    head = next((n for n, row in enumerate(table.rows) if _is_head(row)), None)
    if head is None:
        raise CareError(
            translate(
                "Standard", "{file}: there is no row of headings that begins with index and sex."
            ).format(file=path.name)
        )
    source, edition = _about(table.rows[:head])
    columns = _columns(table.rows[head])
    curves: dict[Curve, list[tuple[int, StandardRow]]] = {}
    for row in table.rows[head + 1 :]:
        found = _row(_Cells(row, columns), needed)
        if found is not None:
            curve, made = found
            curves.setdefault(curve, []).append((row.number, made))
    _check_whole(curves)
    return Standard(source, edition, {curve: _in_order(rows) for curve, rows in curves.items()})


class _Cells:
    """A row, its cells by the names of their columns."""

    def __init__(self, row: Row, columns: Mapping[str | float, int]) -> None:
        self._row, self._columns = row, columns

    def text(self, column: str | float) -> str:
        if column not in self._columns:
            return ""
        return thai.arabic_digits(thai.clean(cell_text(self._row.cell(self._columns[column]))))

    @property
    def deviations(self) -> Iterator[float]:
        """In the order of the numbers."""
        yield from sorted(each for each in self._columns if isinstance(each, float))

    def word(self, column: str, words: Mapping[str, str]) -> str:
        text = self.text(column)
        for key, in_thai in words.items():
            if text.lower() == key or text == in_thai:
                return key
        told = ", ".join(f"{key} ({in_thai})" for key, in_thai in words.items())
        raise self.fault(column, translate("Standard", "one of these is needed: {words}").format(
            words=told))  # fmt: skip

    def number(self, column: str | float, most: float) -> float:
        text = self.text(column)
        value = float(text) if _NUMBER.fullmatch(text) else 0.0
        if not 0 < value <= most:
            raise self.fault(column, translate(
                "Standard", "“{text}” is not a number above 0 and up to {most}"
            ).format(text=text, most=f"{most:g}"))  # fmt: skip
        return value

    def fault(self, column: str | float, message: str) -> CareError:
        return _fault(self._row.number, _name(column), message)


def _row(cells: _Cells, needed: Needed) -> tuple[Curve, StandardRow] | None:
    """None for a row without any measurement: not copied yet."""
    if not any(map(cells.text, cells.deviations)):
        return None
    index, sex = cells.word("index", INDEXES), cells.word("sex", SEXES)
    at = _place(cells, index)
    return (index, sex), StandardRow(at, _values(cells, needed.get(index, ())))


def _place(cells: _Cells, index: str) -> float:
    """The age or the height that a row is about."""
    own, other = ("height_cm", "age_months") if index in BY_HEIGHT else ("age_months", "height_cm")
    at = cells.number(own, _MOST[own])
    if own == "age_months" and not at.is_integer():
        raise cells.fault(own, translate("Standard", "an age is whole months"))
    if cells.text(other):
        raise cells.fault(other, translate("Standard", "stays empty for {index}").format(
            index=_both(index, INDEXES)))  # fmt: skip
    return at


def _values(cells: _Cells, needed: Sequence[float]) -> dict[float, float]:
    """The measurements by their standard deviations, rising from left to right."""
    values: dict[float, float] = {}
    for deviation in cells.deviations:
        if cells.text(deviation) or deviation in needed:
            size = cells.number(deviation, _HEAVIEST)
            if values and size <= max(values.values()):
                raise cells.fault(deviation, translate(
                    "Standard", "{size} is not above the number to its left"
                ).format(size=f"{size:g}"))  # fmt: skip
            values[deviation] = size
    for deviation in needed:
        if deviation not in values:
            raise cells.fault(float(deviation), translate("Standard", "this column is missing"))
    return values


def _in_order(rows: Iterable[tuple[int, StandardRow]]) -> tuple[StandardRow, ...]:
    """Upwards, without a gap and without a second one of the same age or height."""
    ordered = sorted(rows, key=lambda each: (each[1].at, each[0]))
    for (before, below), (number, above) in itertools.pairwise(ordered):
        if above.at == below.at:
            words = translate("Standard", "{at} stands in row {row} already")
            raise _fault(number, "", words.format(at=f"{above.at:g}", row=before))
        if above.at - below.at > 1:
            words = translate("Standard", "between {low} (row {row}) and {high} rows are missing")
            raise _fault(number, "", words.format(
                low=f"{below.at:g}", row=before, high=f"{above.at:g}"))  # fmt: skip
    return tuple(row for _, row in ordered)


def _check_whole(curves: Mapping[Curve, object]) -> None:
    if not curves:
        raise CareError(translate("Standard", "No row of the table has any number yet."))
    for index, sex in itertools.product(INDEXES, SEXES):
        if (index, sex) not in curves and any(name == index for name, _ in curves):
            words = translate("Standard", "{index} has no rows for {sex}.")
            raise CareError(words.format(index=_both(index, INDEXES), sex=_both(sex, SEXES)))


def _about(rows: Sequence[Row]) -> tuple[str, str]:
    """Where the numbers are from, and of which edition."""
    found = {_key(row.cell(0)): thai.clean(cell_text(row.cell(1))) for row in rows}
    for name in _ABOUT:
        if not found.get(name):
            words = translate("Standard", "Above the table, {name} has to say where it is from.")
            raise CareError(words.format(name=_both(name, HEADS)))
    return found["source"], found["edition"]


def _is_head(row: Row) -> bool:
    return _key(row.cell(0)) == "index" and _key(row.cell(1)) == "sex"


def _columns(head: Row) -> dict[str | float, int]:
    """By name, or by standard deviation."""
    columns: dict[str | float, int] = {}
    for place, cell in enumerate(head.cells):
        text = thai.clean(cell_text(cell))
        name = _key(cell) or _deviation(text)
        if name is None and text:
            words = translate("Standard", "“{text}” is no column of a growth standard")
            raise _fault(head.number, text, words.format(text=text))
        if name in columns:
            raise _fault(head.number, text, translate("Standard", "the column is there twice"))
        if name is not None:
            columns[name] = place
    for key in _KEYS[:2]:
        if key not in columns:
            raise _fault(head.number, key, translate("Standard", "this column is missing"))
    return columns


def _key(cell: object) -> str:
    text = thai.clean(cell_text(cell)) if isinstance(cell, str) else ""
    return next((k for k, word in HEADS.items() if text.lower() == k or text == word), "")


def _deviation(text: str) -> float | None:
    plain = thai.arabic_digits(text).replace("−", "-").replace("–", "-")
    found = _DEVIATION.fullmatch("0" if plain.lower() == "median" else plain)
    return float(found[1]) if found and math.fabs(float(found[1])) <= 4 else None


def _name(column: str | float) -> str:
    return f"{column:+g} SD" if isinstance(column, float) else _both(column, HEADS)


def _both(key: str, words: Mapping[str, str]) -> str:
    return f"{key} ({words[key]})"


def _fault(row: int, column: str, message: str) -> CareError:
    if not column:
        words = translate("Standard", "Row {row}: {message}.")
        return CareError(words.format(row=row, message=message))
    words = translate("Standard", "Row {row}, column {column}: {message}.")
    return CareError(words.format(row=row, column=column, message=message))
