"""Which column of a table means what: by its heading, by what is in it, by position last."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from careapp.domain import thai
from careapp.domain.identity import tidy_id
from careapp.domain.people import Classroom
from careapp.exchange.raw_tables import RawTable, Row, cell_text, column_letter
from careapp.exchange.roster_fields import heading_key, vocabulary
from careapp.exchange.roster_values import class_in_title, is_blank, read_class, split_prefix

_SAMPLES = 3
_LOOKED_AT = 60  # rows looked at to tell what a column holds
_TOP = 40  # rows among which the headings are looked for
_BRACKETS = re.compile(r"[(\[（][^(\[（)\]）]*[)\]）]")
_LONGEST = 200  # letters of a heading: a whole page in a cell is none, and takes long to look at
_DIGIT = re.compile(r"\d")
_TRAILING_NUMBER = re.compile(r"\d+$")
_LONG_NUMBER = re.compile(r"'?(?:\d{12,13}|G\d{11,13}|\d(?:[.,]\d+)?E\+?\d+)(?:\.0)?")


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a file, as a drop-down shows it."""

    index: int
    header: str
    samples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """Which columns hold which field; several columns only for a whole name spread over them.

    `header_row` is the sheet's number of the row of headings, 0 when there is none. `classroom` is
    where every child is who has no class of their own in the file.
    """

    header_row: int = 0
    columns: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    classroom: Classroom | None = None

    def with_column(self, field_id: str, index: int) -> "ColumnMap":
        """With this field in this column, and no other field in it."""
        others = {
            name: at for name, at in self.columns.items() if name != field_id and index not in at
        }
        return replace(self, columns={**others, field_id: (index,)})

    def without(self, field_id: str) -> "ColumnMap":
        return replace(
            self, columns={name: at for name, at in self.columns.items() if name != field_id}
        )


def missing_fields(mapping: ColumnMap) -> tuple[str, ...]:
    """Of `first_name`, `last_name` and `grade`, what no column gives; () when it can be read."""
    has = mapping.columns.keys()
    missing = [name for name in ("first_name", "last_name") if not has & {name, "full_name"}]
    if not has & {"grade", "classroom"} and mapping.classroom is None:
        missing.append("grade")
    return tuple(missing)


def columns_of(table: RawTable, header_row: int) -> tuple[Column, ...]:
    """Every column with its heading (else its letter) and a few of its values."""
    headings = headings_of(table, header_row)
    rows = _rows_below(table, header_row)
    return tuple(
        Column(index, heading, tuple(_texts(rows, index))[:_SAMPLES])
        for index, heading in enumerate(headings)
    )


def headings_of(table: RawTable, header_row: int) -> tuple[str, ...]:
    """What each column is called: its heading, else its letter."""
    width = max((len(row.cells) for row in table.rows), default=0)
    row = next((row for row in table.rows if row.number == header_row), Row(0, ()))
    return tuple(
        thai.clean(cell_text(row.cell(index))) or column_letter(index) for index in range(width)
    )


def header_score(rows: Sequence[Row]) -> int:
    """How much the top of a sheet looks like a list of children; to choose among sheets."""
    return max((_recognised(row) for row in rows), default=0)


def guess_mapping(table: RawTable) -> ColumnMap:
    """The best that can be told without asking; `missing_fields` says what it lacks."""
    header = _header(table.rows)
    rows = _rows_below(table, header.number)
    keys = [heading_key(cell_text(cell)) for cell in header.cells]
    short = [_short_key(cell_text(cell)) for cell in header.cells]
    found = _by_heading(keys, {})
    candidates = [i for i, key in enumerate(keys) if key in vocabulary().id_or_number]
    found |= _by_heading(short, found)
    taken = set(found.values())
    candidates += [
        i
        for i, key in enumerate(short)
        if i not in candidates and i not in taken and key in vocabulary().id_or_number
    ]
    found = _with_ids(found, sorted(candidates), short, rows)
    if not {"grade", "classroom"} & found.keys():
        found = _with_class_from_room(found, rows)
    mapping = ColumnMap(header.number, {name: (index,) for name, index in found.items()})
    mapping = _with_names(mapping, keys, rows)
    if missing_fields(mapping):
        mapping = _by_position(mapping, rows)
    if "grade" in missing_fields(mapping):
        mapping = replace(mapping, classroom=_class_of_title(table, header.number))
    return mapping


def _header(rows: Sequence[Row]) -> Row:
    """The row with the most headings known, else a first row that is unlike those below it."""
    best = max(rows[:_TOP], key=_recognised, default=Row(0, ()))
    if _recognised(best) >= 2:
        return best
    first = next((row for row in rows[:_TOP] if len(row.cells) > 1), Row(0, ()))
    below = [row for row in rows[:_TOP] if row.number > first.number]
    return first if not _has_digit(first) and any(map(_has_digit, below)) else Row(0, ())


def _has_digit(row: Row) -> bool:
    """Headings have none; a class, a number or a date has."""
    return any(_DIGIT.search(cell_text(cell)) for cell in row.cells)


def _recognised(row: Row) -> int:
    words = vocabulary()
    names = set()
    for cell in row.cells:
        if isinstance(cell, str):
            for key in (heading_key(cell), _short_key(cell)):
                if key in words.by_heading or key in words.id_or_number:
                    names.add(key)
                    break
    return len(names)


def _short_key(text: str) -> str:
    """A heading's key without what does not change its meaning; "" for what is too long for one."""
    words = vocabulary()
    text = thai.clean(text)
    if len(text) > _LONGEST:
        return ""
    for bracket in _BRACKETS.findall(text):
        inside = heading_key(bracket)
        if inside and not any(word in inside for word in words.apart):
            text = text.replace(bracket, " ")
    key = heading_key(text)
    while True:
        shorter = _TRAILING_NUMBER.sub("", key)
        for word in words.noise:
            if shorter.endswith(word) and shorter not in words.by_heading:
                shorter = shorter.removesuffix(word)
        if shorter in ("", key):
            return key
        key = shorter


def _by_heading(keys: list[str], found: Mapping[str, int]) -> dict[str, int]:
    """Field → column for what `found` lacks: the field's best heading, its first column."""
    taken = set(found.values())
    first: dict[str, int] = {}
    for index, key in enumerate(keys):
        if key and index not in taken:
            first.setdefault(key, index)
    result = dict(found)
    for name, known in vocabulary().fields.items():
        if name not in result:
            for key in known.headers:
                if key in first:
                    result[name] = first[key]
                    break
    return result


def _with_ids(
    found: dict[str, int], candidates: list[int], keys: list[str], rows: Sequence[Row]
) -> dict[str, int]:
    """Tells the 13-digit ID from the school's number by what is in the columns.

    Where that does not tell, the first of two equal headings is the ID: so writes DMC.
    """
    result = dict(found)
    shares = {index: _share_of_long(rows, index) for index in candidates}
    doubled = len({keys[index] for index in candidates}) < len(candidates)
    if candidates and "national_id" not in result:
        best = max(candidates, key=lambda index: shares[index])
        if shares[best] >= 0.5 or doubled:
            result["national_id"] = best
    for index in candidates:
        if index != result.get("national_id"):
            result.setdefault("number", index)
    return result


def _share_of_long(rows: Sequence[Row], index: int) -> float:
    texts = _texts(rows, index)
    long = [text for text in texts if _LONG_NUMBER.fullmatch(tidy_id(thai.arabic_digits(text)))]
    return len(long) / len(texts) if texts else 0.0


def _with_class_from_room(found: dict[str, int], rows: Sequence[Row]) -> dict[str, int]:
    """A column called room that says `ป.4/1` is the class."""
    if "room" not in found:
        return found
    texts = _texts(rows, found["room"])
    if sum(read_class(text) is not None for text in texts) * 2 <= len(texts):
        return found
    return {("classroom" if name == "room" else name): at for name, at in found.items()}


def _with_names(mapping: ColumnMap, keys: list[str], rows: Sequence[Row]) -> ColumnMap:
    """Settles what is a whole name, and over how many columns without a heading it is spread."""
    columns = dict(mapping.columns)
    if "last_name" in columns:
        if "full_name" in columns:
            columns.setdefault("first_name", columns["full_name"])
            del columns["full_name"]
        return replace(mapping, columns=columns)
    at = columns.get("full_name") or columns.get("first_name")
    if at is None:
        return mapping
    run = [at[0]]
    width = max((len(row.cells) for row in rows), default=0)
    for index in range(at[0] + 1, min(at[0] + 3, width)):
        if (index < len(keys) and keys[index]) or not _texts(rows, index):
            break
        run.append(index)
    if "full_name" in columns or len(run) > 1 or _mostly_two_words(rows, at[0]):
        columns.pop("first_name", None)
        columns["full_name"] = tuple(run)
    return replace(mapping, columns=columns)


def _mostly_two_words(rows: Sequence[Row], index: int) -> bool:
    texts = _texts(rows, index)
    return sum(" " in split_prefix(text)[1] for text in texts) * 2 > len(texts)


def _by_position(mapping: ColumnMap, rows: Sequence[Row]) -> ColumnMap:
    """DMC's own order for what is still unknown, if grade, sex and ID are where DMC has them."""
    order = vocabulary().positions
    place = {name: order.index(name) for name in ("national_id", "grade", "sex")}
    width = max((len(row.cells) for row in rows), default=0)
    sexes = _texts(rows, place["sex"])
    grades = _texts(rows, place["grade"])
    fits = (
        width > order.index("born")
        and _share_of_long(rows, place["national_id"]) >= 0.5
        and sum(text.casefold() in vocabulary().sexes for text in sexes) * 2 > len(sexes)
        and sum(read_class(f"{text}/1") is not None for text in grades) * 2 > len(grades)
    )
    if not fits:
        return mapping
    taken = {index for at in mapping.columns.values() for index in at}
    columns = dict(mapping.columns)
    for index, name in enumerate(order[:width]):
        if name and name not in columns and index not in taken:
            columns[name] = (index,)
    return replace(mapping, columns=columns)


def _class_of_title(table: RawTable, header_row: int) -> Classroom | None:
    """The class named above the headings, or by the sheet or the file."""
    above = [
        cell_text(cell)
        for row in table.rows
        if row.number < header_row
        for cell in row.cells
        if cell is not None
    ]
    titles: Iterable[str] = (*above, table.sheet, table.name.rsplit(".", 1)[0])
    return next((found for title in titles if (found := class_in_title(title))), None)


def _rows_below(table: RawTable, header_row: int) -> tuple[Row, ...]:
    rows = [row for row in table.rows if row.number > header_row]
    return tuple(rows[:_LOOKED_AT])


def _texts(rows: Iterable[Row], index: int) -> list[str]:
    """The values of a column, blank ones left out."""
    texts = (thai.clean(cell_text(row.cell(index))) for row in rows)
    return [text for text in texts if not is_blank(text)]
