"""What a report is, before it is paper: the one model that sheet, PDF and screen are made from."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

from careapp.domain.letters import Letter
from careapp.domain.people import Pupil, Student
from careapp.domain.schools import Signer
from careapp.reports.charts import Drawn
from careapp.reports.prose import Prose as Prose
from careapp.reports.tones import Tone as Tone

Kind = Literal["text", "id", "group", "count", "percent", "number", "date"]
Value = str | int | Decimal | None
Who = Callable[[], Iterable[Pupil]]


class Number(int):
    """A count that knows whom it counts. They are for the screen alone, which opens them; in a file
    it is a number like any other, and what is reckoned from it is a plain one.

    Of plans and referrals a child is there once for each.
    """

    who: Who

    def __new__(cls, n: int, who: Who) -> "Number":
        made = super().__new__(cls, n)
        made.who = who
        return made


class ChildName(str):
    """The name of a child, which knows whose it is: its `student` id opens the child's page on the
    screen. In a file it is text like any other."""

    __slots__ = ("student",)
    student: str

    def __new__(cls, student: Student, text: str = "") -> "ChildName":
        """`text` is what is written where that is more than the name."""
        made = super().__new__(cls, text or student.name)
        made.student = student.id
        return made


@dataclass(frozen=True, slots=True)
class Column:
    """A column of values. `share` is its width as a part of the table's.

    A `count` of 0 prints as –, and so does a missing one. An `id` is text that machines read: it
    keeps its zeros in Excel and its Arabic digits on any paper. Beside a `number` or the word of a
    `group` stands the sign of the cell's tone, so that no reader depends on its colour. `divided`
    sets a column off from the one before it.
    """

    kind: Kind = "count"
    share: float = 1.0
    tone: Tone = ""
    divided: bool = False


@dataclass(frozen=True, slots=True)
class Head:
    """A heading over `span` columns and `rows` heading rows."""

    text: str
    span: int = 1
    rows: int = 1
    tone: Tone = ""


@dataclass(frozen=True, slots=True)
class Row:
    """Values of a table row, one a column; `total` rows are set off.

    `tones` are the cells' own, from the left; they win over the columns'. A `joined` row goes with
    the one above it: no line and no page break comes between.
    """

    values: tuple[Value, ...]
    total: bool = False
    tones: tuple[Tone, ...] = ()
    joined: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    heads: tuple[tuple[Head, ...], ...]
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Series:
    """The parts of all bars that mean the same. `shade` is how much ink is in its colour: it tells
    series of one tone from one another. None is a number that is not shown (masked)."""

    name: str
    values: tuple[int | None, ...]
    tone: Tone = ""
    shade: float = 0


@dataclass(frozen=True, slots=True)
class Chart:
    """Stacked bars, one a category; screen, PDF and Excel draw from it.

    Bars of a `share` are all as long, those of a `count` as long as their number.
    """

    title: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    scale: Literal["share", "count"] = "share"


@dataclass(frozen=True, slots=True)
class Facts:
    """A strip of label-value pairs: all 28, screened 28, waiting 0."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A paragraph. A `spare` one is left out of a PDF where it alone would begin another page."""

    text: str
    strong: bool = False
    spare: bool = False


@dataclass(frozen=True, slots=True)
class Fields:
    """Labels with their texts, in two columns: the personal part of a student's page.

    Texts whose label is in `ids` keep their Arabic digits; `wide` ones stand one to a line.
    """

    pairs: tuple[tuple[str, str], ...]
    title: str = ""
    ids: frozenset[str] = frozenset()
    wide: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """A question on empty paper: `choices` to tick, `lines` to write on, or a `short` line, as a
    part of the page's width. One that is asked of some only is `indented`."""

    words: str
    hint: str = ""
    choices: tuple[str, ...] = ()
    lines: int = 0
    short: float = 0.0
    indented: bool = False


@dataclass(frozen=True, slots=True)
class Ticks:
    """Boxes of which any may be ticked."""

    title: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Questions:
    """A section of empty paper; for paper alone."""

    title: str
    hint: str
    questions: tuple[Asked | Ticks, ...]


@dataclass(frozen=True, slots=True)
class Blanks:
    """Names on one line with room to write behind each: (name, what is known, share of the room).

    `apart` is set off from what stands above it.
    """

    parts: tuple[tuple[str, str, float], ...]
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Signs:
    """Where some people sign, in the middle of a section."""

    signers: tuple[Signer, ...]


@dataclass(frozen=True, slots=True)
class Cut:
    """A dotted line to cut along: what stands below it comes back."""

    words: str


@dataclass(frozen=True, slots=True)
class Pictures:
    """Photos (JPEG) with their names, `across` in a row."""

    photos: tuple[tuple[bytes, str], ...]
    across: int = 2


@dataclass(frozen=True, slots=True)
class Contents:
    """The titles of the sections after this one, in order; a PDF names their first pages. Where a
    part has several sections, `steps` says how many sections on from here each title begins."""

    titles: tuple[str, ...]
    steps: tuple[int, ...] = ()


Block = (
    Table | Chart | Drawn | Facts | Note | Fields | Questions | Blanks | Signs | Cut | Pictures
    | Contents | Prose
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Datum:
    """One number of the tidy `data` sheet; `sex` is male, female or total."""

    row: str
    column: str
    sex: str
    n: int
    percent: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """What starts on a page of its own: a student in a stack of student sheets, else the whole.

    One with a `letter` is an official document, on pages of its own kind; its title is not printed.
    """

    title: str
    subtitles: tuple[str, ...]
    blocks: tuple[Block, ...]
    name: str = ""  # the sheet's name in a workbook
    footer: str = ""  # of this section alone
    letter: Letter | None = None
    photo: str = ""  # what stands in the empty place of a photo, at the top right of a paper
    by_hand: bool = False  # it is filled in with a pen: for paper alone, a workbook is without it


@dataclass(frozen=True, slots=True)
class Report:
    """A finished report: the same numbers whatever it is written to."""

    name: str
    sections: Sequence[Section]
    data: tuple[Datum, ...]
    signers: tuple[Signer, ...] = ()
    footer: str = ""  # form, edition and source; when it was printed
    landscape: bool = False  # a table too wide for a portrait page turns the paper anyway
    sign_each: bool = False  # every section is signed, not the last alone
    thai_digits: bool = False
    language: str = "th"
    filters: str = ""  # what was chosen: class, count day, cut-offs; on every page
    caution: str = ""  # said before it goes out; on no page
    counts: bool = True  # else there is nothing for the tidy sheet of a workbook


def percent(part: int, whole: int) -> Decimal | None:
    """One decimal, half up; None of nothing."""
    if not whole:
        return None
    return (Decimal(part * 100) / whole).quantize(Decimal("0.1"), ROUND_HALF_UP)


def placed(heads: Sequence[Sequence[Head]]) -> Iterator[tuple[Head, int, int]]:
    """Each heading with its column and its row; those of rows above keep their places below."""
    taken: set[tuple[int, int]] = set()
    for row, line in enumerate(heads):
        column = 0
        for head in line:
            while (row, column) in taken:
                column += 1
            yield head, column, row
            below = range(row, row + head.rows)
            taken |= {(r, c) for r in below for c in range(column, column + head.span)}
            column += head.span


def tone_of(row: Row, columns: Sequence[Column], n: int) -> Tone:
    """A cell's own tone, else its column's."""
    own = row.tones[n] if n < len(row.tones) else ""
    return own or columns[n].tone
