"""Completeness on paper: what is in and what is missing, and the numbers of both."""

from collections.abc import Iterator, Sequence

from careapp.reports.boards import SCHOOL, Asked, Board, Cell, Held, Line, Thing
from careapp.reports.completeness_lists import chased, count_day, lists, name_of, under
from careapp.reports.heading import Heading, day, footer
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
    percent,
)
from careapp.reports.people_tables import nobody
from careapp.reports.tallies import Count, count, data, number_of, share

COMPLETENESS = "completeness"
_TONES: dict[str, Tone] = {"complete": "normal", "part": "at_risk", "none": "", "": ""}


def completeness(heading: Heading, board: Board, more: Sequence[Section] = ()) -> Report:
    """Classes × what is asked for, then for each class a page with whom to chase; `more` comes
    between the two."""
    alone = len(board.classes) == 1
    blocks: list[Block] = [_facts(heading, board), *nobody(heading, board.pupils)]
    if board.pupils:
        blocks += _summaries(heading, board)
    blocks += _remarks(heading, board)
    if alone and not board.whole.complete:
        blocks += chased(heading, board, board.classes[0])
    title = heading.translate("Paper", "Completeness before sending")
    title = heading.titles.get(COMPLETENESS, title)
    name = heading.translate("Paper", "Completeness")
    first = Section(title, under(heading, board.place), tuple(blocks), name)
    pages = () if alone or board.whole.complete else tuple(lists(heading, board))
    return _report(heading, board, (first, *more, *pages))


def chase(heading: Heading, board: Board) -> Report:
    """Only what is missing, to hand out: for each class a page of its own."""
    return _report(heading, board, tuple(lists(heading, board)))


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


def _facts(heading: Heading, board: Board) -> Facts:
    children = heading.translate("Paper", "{n}").format(n=len(board.pupils))
    pairs = [(heading.translate("Paper", "All"), children)]
    if len(board.classes) > 1:
        complete = sum(line.complete for line in board.classes)
        of_all = heading.translate("Paper", "{n} of {all}")
        words = of_all.format(n=complete, all=len(board.classes))
        pairs.append((heading.translate("Paper", "Classes complete"), words))
    pairs.append((heading.translate("Paper", "Count day"), count_day(heading)))
    pairs.append((heading.translate("Paper", "As of"), day(heading)))
    return Facts(tuple(pairs))


def _summaries(heading: Heading, board: Board) -> Iterator[Table]:
    """The forms, asked of children; then the activities of classes and the open cases."""
    every = range(len(board.asked))
    forms = [n for n in every if _is_form(board.asked[n])]
    if forms:
        yield _summary(heading, board, forms)
    others = [n for n in every if n not in forms]
    if others:
        title = heading.translate("Paper", "Activities of the classes, care plans and referrals")
        yield _summary(heading, board, others, title if forms else "")


def _is_form(asked: Thing) -> bool:
    return isinstance(asked, Asked) and not asked.running


def _summary(heading: Heading, board: Board, chosen: Sequence[int], title: str = "") -> Table:
    above = [
        Head(heading.translate("Paper", "Class"), rows=2),
        Head(heading.translate("Paper", "Children"), rows=2),
    ]
    below: list[Head] = []
    columns = [Column("text", 2.2), Column("count", 1, divided=True)]
    for asked in (board.asked[n] for n in chosen):
        words, shapes = _columns(heading, asked)
        above.append(Head(name_of(heading, asked), span=len(words)))
        below += map(Head, words)
        columns += shapes
    rows = tuple(_row(heading, board, line, chosen) for line in board.lines())
    return Table((tuple(above), tuple(below)), tuple(columns), rows, title)


def _columns(heading: Heading, asked: Thing) -> tuple[tuple[str, ...], tuple[Column, ...]]:
    """What is said of a thing, and how."""
    first = Column("number", 1.1, divided=True)
    if isinstance(asked, Held):
        held = heading.translate("Paper", "Held"), heading.translate("Paper", "Of")
        return held, (first, Column("count", 1))
    if asked.running:
        states = (
            heading.translate("Paper", "Overdue"),
            heading.translate("Paper", "Open, in time"),
            heading.translate("Paper", "All closed"),
        )
        return states, (Column("number", 1, divided=True), Column("count", 1.2), Column("count", 1))
    words = (heading.translate("Paper", "In"), heading.translate("Paper", "Of"), "%")
    return words, (first, Column("count", 1), Column("percent", 1, "muted"))


def _row(heading: Heading, board: Board, line: Line, chosen: Sequence[int]) -> Row:
    values: list[Value] = [_place(heading, line), number_of(line.pupils)]
    tones: list[Tone] = ["", ""]
    for n in chosen:
        found = _values(board.asked[n], line.cells[n])
        values += found
        own: Tone = _TONES[line.cells[n].state]
        if board.asked[n].running:
            own = "problem" if line.cells[n].left else ""
        rest: list[Tone] = [""] * (len(found) - 1)
        tones += [own, *rest]
    return Row(tuple(values), line.total, tuple(tones))


def _values(asked: Thing, cell: Cell) -> list[Value]:
    if isinstance(asked, Asked) and asked.running:
        late = number_of(cell.missing) if cell.missing else None
        return [late, number_of(cell.going), cell.done.total]
    done = cell.done.total if cell.asked.total else None
    if isinstance(cell.done, Count) and isinstance(cell.asked, Count) and _is_form(asked):
        return [done, cell.asked.total, share(cell.done, cell.asked)]
    return [done, cell.asked.total]


def _place(heading: Heading, line: Line) -> str:
    if line.place == SCHOOL:
        return heading.translate("Paper", "Total")
    words = heading.translate("Paper", "All of {grade}")
    return words.format(grade=line.place) if line.total else line.place


def _remarks(heading: Heading, board: Board) -> Iterator[Note]:
    """What the numbers leave open: of whom a form is asked, and what is begun."""
    pairs = list(zip(board.asked, board.whole.cells, strict=True))
    for asked, cell in pairs:
        if isinstance(asked, Asked) and _is_form(asked) and cell.asked.total < len(board.pupils):
            yield Note(_rule(heading, asked, cell, len(board.pupils)))
    words = heading.translate("Paper", "Begun and not finished, so not counted: {forms}.")
    yield from _begun(heading, words, [each for each in pairs if _is_form(each[0])])
    words = heading.translate("Paper", "Held, but not written up, so not counted: {forms}.")
    yield from _begun(heading, words, [each for each in pairs if isinstance(each[0], Held)])
    if board.pupils and board.whole.complete:
        yield Note(heading.translate("Paper", "Everything that is asked for is in."), strong=True)


def _begun(heading: Heading, words: str, pairs: Sequence[tuple[Thing, Cell]]) -> Iterator[Note]:
    each_of = heading.translate("Paper", "{form} {n}")
    parts = [
        each_of.format(form=name_of(heading, asked), n=cell.begun.total)
        for asked, cell in pairs
        if cell.begun.total
    ]
    if parts:
        yield Note(words.format(forms=" · ".join(parts)))


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
    form = name_of(heading, asked)
    return words.format(form=form, low=low, high=high, n=cell.asked.total, all=children)


def _data(board: Board) -> Iterator[Datum]:
    """By place: all, and of each thing how much is in (percent of what is asked), asked, begun and
    missing; of what is asked of classes in total alone."""
    grades = board.grades if board.place == SCHOOL else ()
    for line in (*board.classes, *grades, *(() if "/" in board.place else (board.whole,))):
        yield from data(line.place, "all", count(line.pupils))
        for asked, cell in zip(board.asked, line.cells, strict=True):
            yield from _cell_data(line.place, asked.form, cell)


def _cell_data(place: str, form: str, cell: Cell) -> Iterator[Datum]:
    done, asked, begun = cell.done, cell.asked, cell.begun
    if isinstance(done, Count) and isinstance(asked, Count) and isinstance(begun, Count):
        yield from data(place, form, done, asked)
        yield from data(place, f"{form}:asked", asked)
        yield from data(place, f"{form}:begun", begun)
        yield from data(place, f"{form}:missing", count(cell.missing))
        return
    part = percent(done.total, asked.total)
    yield Datum(place, form, "total", done.total, part)
    for name, n in (("asked", asked.total), ("begun", begun.total), ("missing", cell.left)):
        yield Datum(place, f"{form}:{name}", "total", n)
