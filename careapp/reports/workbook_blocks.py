"""The blocks of a report as rows of a sheet."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from careapp.domain.schools import Signer
from careapp.i18n import in_language
from careapp.reports.charts import Flow, HeatMap, Lines
from careapp.reports.model import (
    Asked,
    Blanks,
    Block,
    Chart,
    Contents,
    Cut,
    Facts,
    Fields,
    Note,
    Pictures,
    Prose,
    Questions,
    Report,
    Row,
    Section,
    Signs,
    Table,
    tone_of,
)
from careapp.reports.values import is_number
from careapp.reports.workbook_cells import Look, Written
from careapp.reports.workbook_drawn import drawn
from careapp.reports.workbook_grid import Grid, places, tall
from careapp.reports.workbook_photos import photos
from careapp.reports.workbook_rows import HEADING, TEXT, Line, across, heads

_WHOLE = 12  # rows of a table that is not parted by the end of a page
_TITLE = Look(size=18, bold=True, align="center")
_FILTERS = Look(align="center", tone="muted")
_SUBTITLE = Look(size=15, align="center")
_FACT = Look(bold=True, filled=True)
_STRONG = Look(wrap=True, bold=True)
_LABEL = Look(tone="muted", lined=True)
_FIELD = Look(lined=True, wrap=True)
_SIGNED = Look(align="center")
_POSITION = Look(align="center", tone="muted")
_DOTS = "." * 40


def lines(section: Section, shared: Grid, report: Report, *, signed: bool) -> Iterator[Line]:
    """The rows of a section."""
    yield across(section.title, _TITLE, shared, 30)
    for subtitle in section.subtitles:
        yield across(subtitle, _SUBTITLE, shared)
    if report.filters and section.subtitles and section.letter is None:
        yield across(report.filters, _FILTERS, shared)
    for block in section.blocks:
        yield from _block(block, shared, report.language)
    if signed:
        yield from _signatures(report.signers, shared, report.language)


def _block(block: Block, shared: Grid, language: str) -> Iterator[Line]:
    match block:
        case Table():
            yield from _table(block, shared)
        case Chart() | Lines() | Flow() | HeatMap():
            yield from drawn(block, shared)
        case Facts():
            text = "      ".join(f"{label} {value}" for label, value in block.pairs)
            yield Line((), 8)
            yield across(text, _FACT, shared, 28)
        case Fields():
            yield from _fields(block, shared)
        case Note():
            yield across(block.text, _STRONG if block.strong else TEXT, shared)
        case _:
            yield from _further(block, shared, language)


def _further(
    block: Questions | Blanks | Signs | Cut | Pictures | Contents | Prose,
    shared: Grid,
    language: str,
) -> Iterator[Line]:
    """What few papers have: photos, contents, and what is written on with a pen or cut off."""
    match block:
        case Pictures():
            yield from photos(block, shared)
        case Contents():
            titles = enumerate(block.titles, 1)
            yield from (across(f"{n}. {title}", TEXT, shared) for n, title in titles)
        case Signs():
            yield from _signatures(block.signers, shared, language)
        case Cut():
            yield Line((), 16)
            yield across(f"- - - - - {block.words} - - - - -", _POSITION, shared)
        case Questions():
            yield from _questions(block, shared)
        case Blanks():
            parts = (f"{name} {value or _DOTS}" for name, value, _ in block.parts)
            yield across("   ".join(parts), TEXT, shared)
        case Prose():
            raise TypeError(type(block).__name__)  # a guide is no workbook


def _questions(block: Questions, shared: Grid) -> Iterator[Line]:
    """What is filled in by hand: an empty box before each of several words, dots to write on."""
    if block.title:
        yield across(block.title, HEADING, shared)
    for each in block.questions:
        if isinstance(each, Asked):
            yield across(f"{each.words} {_DOTS}", TEXT, shared)
            continue
        for words in (each.title, *(f"☐ {words}" for words in each.words)):
            if words:
                yield across(words, TEXT, shared)


def _fields(block: Fields, shared: Grid) -> Iterator[Line]:
    if block.title:
        yield across(block.title, HEADING, shared)
    yield Line((), 8)
    for label, text in block.pairs:
        blank = ((None, _FIELD),) * (shared.columns - 2)
        cells = ((label, _LABEL), (text, _FIELD), *blank)
        rows = shared.rows(text, 2, shared.columns)
        yield Line(cells, tall(rows), ((2, shared.columns, 1),))


def _table(table: Table, shared: Grid) -> Iterator[Line]:
    where = places(table, shared)
    yield Line((), 10)
    if table.title:
        yield across(table.title, HEADING, shared)
    yield from heads(table, where, shared)
    wrapped = _wrapped(table, where, shared)
    plain = _looks(table, Row(()), wrapped, lined=True)
    simple = not wrapped and all(first == last for first, last in where)
    last = len(table.rows) - 1
    for n, row in enumerate(table.rows):
        lined = n == last or not table.rows[n + 1].joined
        part = "kept" if n < last < _WHOLE else "body"
        special = row.total or row.tones or not lined
        looks = _looks(table, row, wrapped, lined=lined) if special else plain
        if simple:
            yield Line(tuple(zip(row.values, looks, strict=True)), part=part)
        else:
            yield replace(_spread(row, looks, where, shared), part=part)


def _wrapped(table: Table, where: Sequence[tuple[int, int]], shared: Grid) -> frozenset[int]:
    """Columns of texts too long for a line of their own: all others are made to fit into one."""

    def is_long(n: int) -> bool:
        texts = [str(row.values[n] or "") for row in table.rows]
        longest = max(texts, key=len, default="")
        return any("\n" in text for text in texts) or not shared.holds(longest, *where[n])

    kinds = enumerate(column.kind for column in table.columns)
    return frozenset(n for n, kind in kinds if kind == "text" and is_long(n))


def _looks(table: Table, row: Row, wrapped: Collection[int], *, lined: bool) -> list[Look]:
    return [
        Look(
            column.kind,
            tone_of(row, table.columns, n),
            bold=row.total,
            filled=row.total,
            lined=lined,
            divided=column.divided,
            align="center" if is_number(column.kind) else "left",
            wrap=n in wrapped,
        )
        for n, column in enumerate(table.columns)
    ]


def _spread(
    row: Row, looks: Sequence[Look], where: Sequence[tuple[int, int]], shared: Grid
) -> Line:
    """A row of which some cells are over several columns, and as high as its texts need."""
    cells: list[Written] = []
    for value, look, (first, last) in zip(row.values, looks, where, strict=True):
        cells += [(value, look), *[(None, replace(look, divided=False))] * (last - first)]
    merged = tuple((first, last, 1) for first, last in where if last > first)
    rows = max(
        shared.rows(str(value or ""), *place) if look.wrap else 1
        for value, look, place in zip(row.values, looks, where, strict=True)
    )
    return Line(cells, tall(rows), merged)


def _signatures(signers: Sequence[Signer], shared: Grid, language: str) -> Iterator[Line]:
    """Places to sign, two side by side; one alone in the middle."""
    people = [signer for signer in signers if signer.label or signer.name or signer.position]
    word = in_language(language, "Paper", "Signed")
    for at in range(0, len(people), 2):
        pair = people[at : at + 2]
        yield Line((), 30, part="sign")
        signed = [f"{word} {_DOTS} {signer.label}".strip() for signer in pair]
        yield _side_by_side(signed, _SIGNED, shared)
        names = [f"({signer.name or _DOTS})" for signer in pair]
        yield _side_by_side(names, _SIGNED, shared)
        if any(signer.position for signer in pair):
            yield _side_by_side([signer.position for signer in pair], _POSITION, shared)


def _side_by_side(texts: Sequence[str], look: Look, shared: Grid) -> Line:
    if len(texts) == 1:
        return replace(across(texts[0], look, shared), part="sign")
    half = shared.middle
    left: list[Written] = [(texts[0], look), *((None, look),) * (half - 1)]
    right: list[Written] = [(texts[1], look), *((None, look),) * (shared.columns - half - 1)]
    merged = ((1, half, 1), (half + 1, shared.columns, 1))
    return Line((*left, *right), merged=merged, part="sign")
