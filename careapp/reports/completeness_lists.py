"""Whom to chase, on paper: for each class a page with its children and what it still has to do."""

from collections.abc import Iterator

from careapp.domain.calendar import be_date_short
from careapp.domain.completeness import usual_parts
from careapp.domain.people import Pupil
from careapp.reports.boards import SCHOOL, Asked, Board, Held, Line, Thing
from careapp.reports.heading import Heading, day, grade_name, school_line, term_line
from careapp.reports.informants import informant_name
from careapp.reports.model import (
    Block,
    ChildName,
    Column,
    Facts,
    Head,
    Note,
    Row,
    Section,
    Table,
    Tone,
    Value,
)
from careapp.reports.values import NONE

_BOX, _TICK = "☐", "✓"


def name_of(heading: Heading, asked: Thing) -> str:
    """`คัดกรอง 11 ด้าน`, `SDQ ครู`, `บันทึกโฮมรูม`"""
    if asked.form.startswith("sdq-"):
        return f"SDQ {informant_name(heading, asked.informant)}"
    part = usual_parts().parts.get(asked.form)
    return part.word(heading.language) if part else asked.form


def count_day(heading: Heading) -> str:
    return be_date_short(heading.term.count_day, heading.language)


def under(heading: Heading, place: str) -> tuple[str, ...]:
    """The school, the term and the class or grade."""
    shown = "" if place == SCHOOL else grade_name(place, heading.language)
    return school_line(heading), term_line(heading, shown)


def lists(heading: Heading, board: Board) -> Iterator[Section]:
    """A page or more for each class that misses something; one that says so where none does."""
    late = [line for line in board.classes if not line.complete]
    for line in late or [board.whole]:
        yield _list(heading, board, line)


def chased(heading: Heading, board: Board, line: Line) -> Iterator[Block]:
    """What a class still has to do, and the children to chase."""
    if any(cell.rooms for cell in line.cells):
        yield _activities(heading, board, line)
    if line.missing():
        yield _children(heading, board, line)
        yield _key(heading, board, line)


def _list(heading: Heading, board: Board, line: Line) -> Section:
    """To tick as it comes in."""
    title = heading.translate("Paper", "Still missing")
    if len(board.asked) == 1:
        words = heading.translate("Paper", "Still missing: {form}")
        title = words.format(form=name_of(heading, board.asked[0]))
    body = tuple(chased(heading, board, line))
    if line.complete:
        words = heading.translate("Paper", "Everything that is asked for is in.")
        body = (Note(words, strong=True),)
    name = line.place if line.place != SCHOOL else heading.translate("Paper", "Missing")
    return Section(title, under(heading, line.place), (_facts(heading, board, line), *body), name)


def _facts(heading: Heading, board: Board, line: Line) -> Facts:
    single = board.asked[0] if len(board.asked) == 1 else None
    all_, left = len(line.pupils), len(line.missing())
    if single is not None:
        all_ = line.cells[0].asked.total
        left = line.cells[0].left
    missing = heading.translate("Paper", "{n} of {all}").format(n=left, all=all_)
    word = heading.translate("Paper", "Missing")
    if single is None:
        word = heading.translate("Paper", "Children of whom something is missing")
    return Facts(
        (
            (word, missing),
            (heading.translate("Paper", "Count day"), count_day(heading)),
            (heading.translate("Paper", "As of"), day(heading)),
        )
    )


def _activities(heading: Heading, board: Board, line: Line) -> Table:
    """What the class is to hold: how many there were, and how many are not written up."""
    heads = (
        heading.translate("Paper", "Activity"),
        heading.translate("Paper", "Held"),
        heading.translate("Paper", "Of"),
        heading.translate("Paper", "Not written up"),
        heading.translate("Paper", "Date, remarks"),
    )
    columns = (
        Column("text", 3),
        Column("number", 0.8, divided=True),
        Column("number", 0.8),
        Column("count", 1.2),
        Column("text", 3, divided=True),
    )
    rows = []
    for asked, cell in zip(board.asked, line.cells, strict=True):
        for room in cell.rooms:
            name = name_of(heading, asked)
            rows.append(Row((f"{_BOX} {name}", room.done, room.number, room.begun, "")))
    title = heading.translate("Paper", "What the class still has to do")
    return Table((tuple(map(Head, heads)),), columns, tuple(rows), title)


def _children(heading: Heading, board: Board, line: Line) -> Table:
    """A row for each child who misses something, in class order."""
    asked = [each for each in board.asked if isinstance(each, Asked)]
    names = tuple(name_of(heading, each) for each in asked)
    if len(board.asked) == 1:
        names = (heading.translate("Paper", "Received"),)
    heads = (
        heading.translate("Paper", "No."),
        heading.translate("Paper", "Name"),
        *names,
        heading.translate("Paper", "Date, remarks"),
    )
    columns = (
        Column("number", 0.6),
        Column("text", 3),
        *(Column("text", 1.1, divided=n == 0) for n in range(len(names))),
        Column("text", max(3.2 - 0.4 * len(names), 1.4), divided=True),
    )
    rows = [_child(heading, asked, each) for each in line.missing()]
    if len(board.asked) > 1:
        pairs = zip(board.asked, line.cells, strict=True)
        left = (str(c.left or NONE) for each, c in pairs if not isinstance(each, Held))
        rows.append(Row(("", heading.translate("Paper", "Missing"), *left, ""), total=True))
    title = heading.translate("Paper", "Children still missing") if len(board.asked) > 1 else ""
    return Table((tuple(map(Head, heads)),), columns, tuple(rows), title)


def _child(heading: Heading, asked: list[Asked], pupil: Pupil) -> Row:
    begun = heading.translate("Paper", "{box} begun").format(box=_BOX)
    number = pupil.number if pupil.number is not None else ""
    values: list[Value] = [number, ChildName(pupil.student)]
    tones: list[Tone] = ["", ""]
    for each in asked:
        mark = each.of(pupil.student.id)
        going = heading.translate("Paper", "in time") if each.running else begun
        values.append({"done": _TICK, "begun": going, "missing": _BOX, "": NONE}[mark])
        tones.append("muted" if mark in ("done", "") or going != begun else "")
    return Row((*values, ""), tones=tuple(tones))


def _key(heading: Heading, board: Board, line: Line) -> Note:
    """What the signs of the list mean."""
    missing = heading.translate("Paper", "{sign} still missing: tick it when it comes")
    parts = [missing.format(sign=_BOX)]
    asked = [each for each in board.asked if isinstance(each, Asked)]
    marks = {(a.running, a.of(each.student.id)) for a in asked for each in line.missing()}
    if any(mark == "done" for _, mark in marks):
        parts.append(heading.translate("Paper", "{sign} is in").format(sign=_TICK))
    dash = {
        (False,): heading.translate("Paper", "{sign} not asked at this age"),
        (True,): heading.translate("Paper", "{sign} none"),
        (False, True): heading.translate("Paper", "{sign} none, or not asked at this age"),
        (): "",
    }[tuple(sorted(running for running, mark in marks if mark == ""))]
    parts += [dash.format(sign=NONE)] if dash else []
    return Note(" · ".join(parts))
