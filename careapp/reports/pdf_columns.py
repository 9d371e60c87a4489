"""How wide the columns of a table are on paper, and how large its text can be."""

from collections.abc import Sequence
from dataclasses import astuple, dataclass

from careapp.domain.thai import paper_digits
from careapp.reports.model import Column, Head, Table, placed, tone_of
from careapp.reports.pdf_fonts import BOLD, REGULAR
from careapp.reports.pdf_pen import longest_word, sign_width, width_of, words
from careapp.reports.values import SIGNS, sign, written

SIZES = (10.5, 10.0, 9.5, 9.0)
PAD = 3.5
_WRAPS_FROM = 60.0  # a text column narrower than this is not wrapped
_NARROW = 130.0  # and one of much text is not made narrower than this,
_NARROWER = (105.0, 85.0)  # or this, where the text of the table would else be hard to read


@dataclass(frozen=True, slots=True)
class Measured:
    """Of one column: the least width, the width that wraps nothing, its widest value and sign."""

    least: float
    natural: float
    value: float
    sign: float


@dataclass(frozen=True, slots=True)
class Plan:
    """The text size, and of each column its left end, its width, its widest value and sign."""

    size: float
    lefts: tuple[float, ...]
    widths: tuple[float, ...]
    values: tuple[float, ...]
    signs: tuple[float, ...]

    @property
    def width(self) -> float:
        return sum(self.widths)

    def span(self, column: int, columns: int) -> float:
        return sum(self.widths[column : column + columns])


def fits(table: Table, width: float, digits: bool) -> bool:
    """Whether the table can be read on paper of this width."""
    return sum(column.least for column in _measured(table, SIZES[-1], digits)) <= width


def plan(table: Table, width: float, digits: bool) -> Plan:
    """The largest text that fits; below 9 points only where nothing else is left."""
    size = SIZES[0]
    columns = _measured(table, size, digits)
    for smaller in SIZES[1:]:
        if sum(column.least for column in columns) <= width:
            break
        size, columns = smaller, _measured(table, smaller, digits)
    for narrow in _NARROWER:
        if sum(column.least for column in columns) > width:
            columns = _measured(table, size, digits, narrow)
    least = sum(column.least for column in columns)
    if least > width:
        size *= width / least
        columns = _measured(table, size, digits, _NARROWER[-1] * width / least)
    widths = _shared(table.columns, columns, width)
    lefts = tuple(sum(widths[:n]) for n in range(len(widths)))
    return Plan(
        size,
        lefts,
        widths,
        tuple(column.value for column in columns),
        tuple(column.sign for column in columns),
    )


def _measured(table: Table, size: float, digits: bool, narrow: float = _NARROW) -> list[Measured]:
    heads = [(head, column) for head, column, _ in placed(table.heads)]
    measured = []
    for n, column in enumerate(table.columns):
        texts = _texts(table, n, digits)
        room = max((extra for *_, extra in texts), default=0)
        value = max((width_of(text, size, face) for text, face, _ in texts), default=0) + room
        own = (head for head, at in heads if at == n and head.span == 1)
        heading = max((_heading(head, size, digits) for head in own), default=0)
        least = value
        if column.kind == "text" and value > _WRAPS_FROM:
            word = max(longest_word(text, size, face) for text, face, _ in texts)
            least = max(word, min(narrow, 0.6 * value))
        least, natural = max(least, heading) + 2 * PAD, max(value, heading) + 2 * PAD
        measured.append(Measured(least, natural, value, room))
    for head, at in heads:
        if head.span > 1:
            _widen(measured, range(at, at + head.span), head, size)
    return measured


def _widen(measured: list[Measured], over: range, head: Head, size: float) -> None:
    """Makes columns wide enough for the longest word of a heading over all of them."""
    word = longest_word(head.text, size, BOLD) + head_sign(head, size) + 2 * PAD
    missing = (word - sum(measured[n].least for n in over)) / len(over)
    if missing > 0:
        for n in over:
            least, natural, value, room = astuple(measured[n])
            least += missing
            measured[n] = Measured(least, max(least, natural), value, room)


def head_sign(head: Head, size: float) -> float:
    """Room for the sign of a heading's tone."""
    return sign_width(SIGNS.get(head.tone, ""), size)


def _heading(head: Head, size: float, digits: bool) -> float:
    """The least width of a heading: it may be of two lines, not of more."""
    text = paper_digits(head.text) if digits else head.text
    return _in_two_lines(text, size) + head_sign(head, size)


def _in_two_lines(text: str, size: float) -> float:
    whole = width_of(text, size, BOLD)
    if whole <= _WRAPS_FROM / 2:
        return whole
    parts = words(text)
    halves = (
        max(width_of("".join(part).rstrip(), size, BOLD) for part in (parts[:at], parts[at:]))
        for at in range(1, len(parts))
    )
    return min((whole, *halves))


def _texts(table: Table, n: int, digits: bool) -> set[tuple[str, str, float]]:
    """The different texts of a column, each with its face and the room for its sign."""
    kind = table.columns[n].kind
    return {
        (
            written(row.values[n], kind, digits),
            BOLD if row.total else REGULAR,
            sign_width(sign(kind, tone_of(row, table.columns, n)), SIZES[0]),
        )
        for row in table.rows
    }


def _shared(
    columns: Sequence[Column], measured: Sequence[Measured], width: float
) -> tuple[float, ...]:
    """Widths by `share`, but nothing is wrapped for it; as near as can be where room is short."""
    natural = sum(column.natural for column in measured)
    if natural > width:
        least = sum(column.least for column in measured)
        if least >= width:  # far too many columns, whatever the size
            return tuple(one.least * width / least for one in measured)
        part = (width - least) / (natural - least)
        return tuple(one.least + part * (one.natural - one.least) for one in measured)
    free, room = dict(enumerate(measured)), width
    while True:  # columns wider than their share keep their width, the others share the rest
        unit = room / sum(columns[n].share for n in free)
        wide = [n for n, one in free.items() if one.natural > unit * columns[n].share]
        if not wide:
            break
        room -= sum(free.pop(n).natural for n in wide)
    return tuple(
        unit * columns[n].share if n in free else one.natural for n, one in enumerate(measured)
    )
