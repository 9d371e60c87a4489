"""What the completeness board says: places and cells in words, and what is still missing."""

from collections.abc import Iterable

from careapp.i18n import translate
from careapp.reports.boards import SCHOOL, Asked, Board, Cell, Line, Mark, State
from careapp.reports.model import percent
from careapp.services.completeness import Hole
from careapp.services.report_kinds import SCREENING
from careapp.ui.screens.home_words import form_name

STATES: dict[State, str] = {"complete": "normal", "part": "at_risk", "none": "", "": "muted"}
MARKS: dict[Mark, str] = {"done": "normal", "begun": "at_risk", "missing": "", "": "muted"}


def legend() -> list[tuple[str, str]]:
    """The signs of the board, with what they mean."""
    return [
        ("normal", translate("Completeness", "all in")),
        ("at_risk", translate("Completeness", "some in, or begun")),
        ("", translate("Completeness", "none yet")),
        ("muted", translate("Completeness", "not asked at this age")),
    ]


def heading(form: str) -> str:
    """A form's name over its narrow column."""
    return translate("Completeness", "11 dimensions") if form == SCREENING else form_name(form)


def mark_word(mark: Mark) -> str:
    """How far it is with one form of one child."""
    words: dict[Mark, str] = {
        "done": translate("Completeness", "in"),
        "begun": translate("Completeness", "begun, not finished"),
        "missing": translate("Completeness", "still missing"),
        "": translate("Completeness", "not asked at this age"),
    }
    return words[mark]


def place(line: Line) -> str:
    """`ป.4/1`, the total of a grade, or all classes."""
    if line.place == SCHOOL:
        return translate("Completeness", "All classes")
    words = translate("Completeness", "All of {grade}")
    return words.format(grade=line.place) if line.total else line.place


def counted(cell: Cell) -> str:
    """`25/28`; a dash where it is asked of nobody."""
    return f"{cell.done.total}/{cell.asked.total}" if cell.asked.total else "–"


def share(cell: Cell) -> str:
    """`89.3%`"""
    found = percent(cell.done.total, cell.asked.total)
    return f"{found}%".replace(".0%", "%") if found is not None else ""


def described(form: str, line: Line, cell: Cell) -> str:
    """A cell for those who hear it: `SDQ, parent, ป.4/1: 25 of 28 in, 3 missing, 1 begun`."""
    head = f"{form_name(form)}, {place(line)}: "
    if not cell.asked.total:
        return head + translate("Completeness", "not asked at this age")
    words = translate("Completeness", "{done} of {asked} in")
    said = words.format(done=cell.done.total, asked=cell.asked.total)
    return head + ", ".join((said, *left(cell)))


def all_in() -> str:
    """Nothing is missing anywhere."""
    return translate("Completeness", "Everything that is asked for is in.")


def left(cell: Cell) -> tuple[str, ...]:
    """How many are missing, and how many of them are begun."""
    parts = []
    if cell.missing:
        parts.append(translate("Completeness", "%n missing", len(cell.missing)))
    if cell.begun.total:
        parts.append(translate("Completeness", "%n begun", cell.begun.total))
    return tuple(parts)


def rule(asked: Asked, cell: Cell, children: int) -> str:
    """Of whom a form is asked, where it is not asked of all; "" else."""
    low, high = asked.ages.low, asked.ages.high
    if cell.asked.total == children or low is None:
        return ""
    words = translate("Completeness", "{form}: from {low} years on the count day, {n} of {all}")
    if high is not None:
        words = translate(
            "Completeness", "{form}: {low} to {high} years on the count day, {n} of {all}"
        )
    form = form_name(asked.form)
    return words.format(form=form, low=low, high=high, n=cell.asked.total, all=children)


def rules(board: Board) -> str:
    """All such rules of a board in one line."""
    pairs = zip(board.asked, board.whole.cells, strict=True)
    return " · ".join(filter(None, (rule(*pair, len(board.pupils)) for pair in pairs)))


def hole_line(holes: Iterable[Hole]) -> str:
    """One line for those who are about to make a report; "" when nothing is missing."""
    parts = []
    for hole in holes:
        if hole.form == SCREENING:
            words = translate("Completeness", "%n child(ren) not screened yet", hole.missing)
        else:
            words = translate("Completeness", "{form}: %n still missing", hole.missing)
        parts.append(words.format(form=form_name(hole.form)))
    return " · ".join(parts)
