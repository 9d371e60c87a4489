"""Completeness on paper: what is in and what is missing, and the lists to chase it by."""

from collections.abc import Iterator

from careapp.domain.calendar import be_date_short
from careapp.domain.people import Pupil
from careapp.reports.boards import SCHOOL, Asked, Board, Cell, Line
from careapp.reports.heading import Heading, day, footer, grade_name, school_line, term_line
from careapp.reports.informants import informant_name
from careapp.reports.model import (
    Block,
    Column,
    Datum,
    Facts,
    Head,
    Note,
    Report,
    Row,
    Section,
    Table,
    Tone,
    Value,
)
from careapp.reports.people_tables import nobody
from careapp.reports.tallies import count, data, share
from careapp.reports.values import NONE

COMPLETENESS = "completeness"
_BOX, _TICK = "☐", "✓"
_TONES: dict[str, Tone] = {"complete": "normal", "part": "at_risk", "none": "", "": ""}


def completeness(heading: Heading, board: Board) -> Report:
    """Classes × what is asked for, then the children who are still missing, class by class."""
    alone = len(board.classes) == 1
    chased = () if board.whole.complete else (_chase(heading, board, board.whole),)
    blocks: list[Block] = [_facts(heading, board), *nobody(heading, board.pupils)]
    if board.pupils:
        blocks.append(_summary(heading, board))
    blocks += _remarks(heading, board)
    if alone and chased:
        blocks += (*chased, _key(heading, board))
    title = heading.translate("Paper", "Completeness of screening and SDQ")
    title = heading.titles.get(COMPLETENESS, title)
    name = heading.translate("Paper", "Completeness")
    first = Section(title, _under(heading, board.place), tuple(blocks), name)
    lists = () if alone or not chased else (_list(heading, board, board.whole),)
    return _report(heading, board, (first, *lists))


def chase(heading: Heading, board: Board) -> Report:
    """Only the children who are missing, to hand out: a page of its own for a class."""
    return _report(heading, board, (_list(heading, board, board.whole),))


def _report(heading: Heading, board: Board, sections: tuple[Section, ...]) -> Report:
    """Nobody signs it: it is a list to work by."""
    return Report(
        COMPLETENESS,
        sections,
        tuple(_data(board)),
        footer=footer(heading),
        thai_digits=heading.thai_digits,
        language=heading.language,
    )


def form_name(heading: Heading, asked: Asked) -> str:
    """`คัดกรอง 11 ด้าน`, `SDQ ครู`"""
    if asked.form == "screening-11":
        return heading.translate("Paper", "11-dimension screening")
    return f"SDQ {informant_name(heading, asked.informant)}"


def _under(heading: Heading, place: str) -> tuple[str, ...]:
    shown = "" if place == SCHOOL else grade_name(place, heading.language)
    return school_line(heading), term_line(heading, shown)


def _facts(heading: Heading, board: Board) -> Facts:
    children = heading.translate("Paper", "{n}").format(n=len(board.pupils))
    pairs = [(heading.translate("Paper", "All"), children)]
    if len(board.classes) > 1:
        complete = sum(line.complete for line in board.classes)
        of_all = heading.translate("Paper", "{n} of {all}")
        words = of_all.format(n=complete, all=len(board.classes))
        pairs.append((heading.translate("Paper", "Classes complete"), words))
    pairs.append((heading.translate("Paper", "Count day"), _count_day(heading)))
    pairs.append((heading.translate("Paper", "As of"), day(heading)))
    return Facts(tuple(pairs))


def _count_day(heading: Heading) -> str:
    return be_date_short(heading.term.count_day, heading.language)


def _summary(heading: Heading, board: Board) -> Table:
    above = [
        Head(heading.translate("Paper", "Class"), rows=2),
        Head(heading.translate("Paper", "Children"), rows=2),
    ]
    below: list[Head] = []
    columns = [Column("text", 2.2), Column("count", 1, divided=True)]
    for asked in board.asked:
        above.append(Head(form_name(heading, asked), span=3))
        below += (
            Head(heading.translate("Paper", "In")),
            Head(heading.translate("Paper", "Of")),
            Head("%"),
        )
        columns += (
            Column("number", 1.1, divided=True),
            Column("count", 1),
            Column("percent", 1, "muted"),
        )
    rows = tuple(_row(heading, line) for line in board.lines())
    return Table((tuple(above), tuple(below)), tuple(columns), rows)


def _row(heading: Heading, line: Line) -> Row:
    values: list[Value] = [_place(heading, line), len(line.pupils)]
    tones: list[Tone] = ["", ""]
    for cell in line.cells:
        done = cell.done.total if cell.asked.total else None
        values += [done, cell.asked.total, share(cell.done, cell.asked)]
        tones += [_TONES[cell.state], "", ""]
    return Row(tuple(values), line.total, tuple(tones))


def _place(heading: Heading, line: Line) -> str:
    if line.place == SCHOOL:
        return heading.translate("Paper", "Total")
    words = heading.translate("Paper", "All of {grade}")
    return words.format(grade=line.place) if line.total else line.place


def _remarks(heading: Heading, board: Board) -> Iterator[Note]:
    """What the numbers leave open: of whom a form is asked, and what is begun."""
    for asked, cell in zip(board.asked, board.whole.cells, strict=True):
        if cell.asked.total < len(board.pupils):
            yield Note(_rule(heading, asked, cell, len(board.pupils)))
    begun = heading.translate("Paper", "{form} {n}")
    parts = [
        begun.format(form=form_name(heading, asked), n=cell.begun.total)
        for asked, cell in zip(board.asked, board.whole.cells, strict=True)
        if cell.begun.total
    ]
    if parts:
        words = heading.translate("Paper", "Begun and not finished, so not counted: {forms}.")
        yield Note(words.format(forms=" · ".join(parts)))
    if board.pupils and board.whole.complete:
        yield Note(heading.translate("Paper", "Everything that is asked for is in."), strong=True)


def _rule(heading: Heading, asked: Asked, cell: Cell, children: int) -> str:
    low, high = asked.ages.low, asked.ages.high
    if low is not None and high is not None:
        words = heading.translate(
            "Paper",
            "{form}: asked of children of {low} to {high} years on the count day, "
            "{n} of the {all} here; one that is there counts at any age.",
        )
    else:
        words = heading.translate(
            "Paper",
            "{form}: asked of children from {low} years on the count day, "
            "{n} of the {all} here; one that is there counts at any age.",
        )
    form = form_name(heading, asked)
    return words.format(form=form, low=low, high=high, n=cell.asked.total, all=children)


def _list(heading: Heading, board: Board, line: Line) -> Section:
    """A page or more of children who are missing, to tick as they come in."""
    title = _missing_title(heading)
    if _single(board):
        words = heading.translate("Paper", "Still missing: {form}")
        title = words.format(form=form_name(heading, board.asked[0]))
    asked = line.cells[0].asked.total if _single(board) else len(line.pupils)
    missing = heading.translate("Paper", "{n} of {all}").format(n=len(line.missing()), all=asked)
    facts = Facts(
        (
            (heading.translate("Paper", "Missing"), missing),
            (heading.translate("Paper", "Count day"), _count_day(heading)),
            (heading.translate("Paper", "As of"), day(heading)),
        )
    )
    body: tuple[Block, ...] = (_chase(heading, board, line, titled=False), _key(heading, board))
    if line.complete:
        words = heading.translate("Paper", "Everything that is asked for is in.")
        body = (Note(words, strong=True),)
    name = heading.translate("Paper", "Missing")
    return Section(title, _under(heading, line.place), (facts, *body), name)


def _single(board: Board) -> bool:
    return len(board.asked) == 1


def _missing_title(heading: Heading) -> str:
    return heading.translate("Paper", "Children still missing")


def _chase(heading: Heading, board: Board, line: Line, *, titled: bool = True) -> Table:
    """A row for each child who misses something, in class order."""
    several = line.total and len(board.classes) > 1
    rooms = (heading.translate("Paper", "Class"),) if several else ()
    forms: tuple[str, ...] = (heading.translate("Paper", "Received"),)
    if not _single(board):
        forms = tuple(form_name(heading, asked) for asked in board.asked)
    heads = (
        *rooms,
        heading.translate("Paper", "No."),
        heading.translate("Paper", "Name"),
        *forms,
        heading.translate("Paper", "Date, remarks"),
    )
    columns = (
        *(Column("text", 0.8) for _ in rooms),
        Column("number", 0.6),
        Column("text", 3),
        *(Column("text", 1.1, divided=n == 0) for n in range(len(forms))),
        Column("text", 2 * (1.6 - 0.2 * len(forms)), divided=True),
    )
    rows = [_child(heading, board, each, several=several) for each in line.missing()]
    if not _single(board):
        left = (str(len(cell.missing) or NONE) for cell in line.cells)
        total = heading.translate("Paper", "Missing")
        rows.append(Row((*("" for _ in rooms), "", total, *left, ""), total=True))
    title = _missing_title(heading) if titled else ""
    return Table((tuple(map(Head, heads)),), columns, tuple(rows), title)


def _child(heading: Heading, board: Board, pupil: Pupil, *, several: bool) -> Row:
    begun = heading.translate("Paper", "{box} begun").format(box=_BOX)
    signs = {"done": _TICK, "begun": begun, "missing": _BOX, "": NONE}
    marks = [asked.of(pupil.student.id) for asked in board.asked]
    values: list[Value] = [pupil.classroom.label] if several else []
    values += [pupil.number if pupil.number is not None else "", pupil.student.name]
    tones: list[Tone] = [""] * len(values)
    tones += ["muted" if each in ("done", "") else "" for each in marks]
    values += [signs[each] for each in marks]
    return Row((*values, ""), tones=tuple(tones))


def _key(heading: Heading, board: Board) -> Note:
    """What the signs of the list mean."""
    missing = heading.translate("Paper", "{sign} still missing: tick it when it comes")
    parts = [missing.format(sign=_BOX)]
    marks = {asked.of(each.student.id) for asked in board.asked for each in board.whole.missing()}
    if "done" in marks:
        parts.append(heading.translate("Paper", "{sign} is in").format(sign=_TICK))
    if "" in marks:
        parts.append(heading.translate("Paper", "{sign} not asked at this age").format(sign=NONE))
    return Note(" · ".join(parts))


def _data(board: Board) -> Iterator[Datum]:
    """By place: all, and of each form how many are in (percent of whom it is asked), asked, begun
    and missing."""
    grades = board.grades if board.place == SCHOOL else ()
    for line in (*board.classes, *grades, *(() if "/" in board.place else (board.whole,))):
        yield from data(line.place, "all", count(line.pupils))
        for asked, cell in zip(board.asked, line.cells, strict=True):
            yield from data(line.place, asked.form, cell.done, cell.asked)
            yield from data(line.place, f"{asked.form}:asked", cell.asked)
            yield from data(line.place, f"{asked.form}:begun", cell.begun)
            yield from data(line.place, f"{asked.form}:missing", count(cell.missing))
