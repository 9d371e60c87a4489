"""What the completeness board says: places and cells in words, and what is still missing."""

from collections.abc import Iterable

from careapp.domain.access import Action
from careapp.domain.completeness import PLANS, REFERRALS, usual_parts
from careapp.i18n import language, translate
from careapp.reports.boards import SCHOOL, Asked, Board, Cell, Held, Line, Mark, Room, State, Thing
from careapp.reports.model import percent
from careapp.reports.tallies import Count
from careapp.services.completeness import Hole
from careapp.services.report_kinds import SCREENING

STATES: dict[State, str] = {"complete": "normal", "part": "at_risk", "none": "", "": "muted"}
MARKS: dict[Mark, str] = {"done": "normal", "begun": "at_risk", "missing": "", "": "muted"}


def legend() -> list[tuple[str, str]]:
    """The signs of the board, with what they mean."""
    return [
        ("normal", translate("Completeness", "all in")),
        ("at_risk", translate("Completeness", "some in, or begun")),
        ("", translate("Completeness", "none yet")),
        ("muted", translate("Completeness", "not asked here")),
    ]


def part_name(form: str) -> str:
    """`คัดกรอง 11 ด้าน`, `SDQ ครู`, `บันทึกโฮมรูม`"""
    part = usual_parts().parts.get(form)
    return part.word(language()) if part else form


def heading(form: str) -> str:
    """The same over a narrow column."""
    part = usual_parts().parts.get(form)
    return part.heading(language()) if part else form


def action(form: str) -> Action:
    """What filling it in asks for."""
    part = usual_parts().parts.get(form)
    if part is not None and part.kind == "class":
        return Action.KEEP_ACTIVITIES
    kept = {PLANS: Action.KEEP_PLANS, REFERRALS: Action.KEEP_REFERRALS}
    return kept.get(form, Action.FILL_FORMS)


def mark_word(mark: Mark, *, running: bool = False) -> str:
    """How far it is with one thing of one child."""
    if running:
        cases: dict[Mark, str] = {
            "done": translate("Completeness", "closed"),
            "begun": translate("Completeness", "open, in time"),
            "missing": translate("Completeness", "overdue"),
            "": translate("Completeness", "none"),
        }
        return cases[mark]
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
    """`25/28`; a dash where it is asked of nobody. What is open and in time is in order."""
    if not cell.asked.total:
        return "–"
    return f"{cell.asked.total - cell.left}/{cell.asked.total}"


def share(cell: Cell, *, whole: bool = False) -> str:
    """`89.3%`; `whole`: `89%`, and 100% of what is complete alone."""
    done, asked = cell.asked.total - cell.left, cell.asked.total
    if whole:
        return f"{done * 100 // asked}%" if asked else ""
    found = percent(done, asked)
    return f"{found}%".replace(".0%", "%") if found is not None else ""


def described(form: str, line: Line, cell: Cell) -> str:
    """A cell for those who hear it: `SDQ, parent, ป.4/1: 25 of 28 in, 3 missing, 1 begun`."""
    head = f"{part_name(form)}, {place(line)}: "
    if not cell.asked.total:
        said = translate("Completeness", "not asked at this age")
        return head + (mark_word("", running=True) if cell.running else said)
    return head + ", ".join(left(cell, whole=True))


def all_in() -> str:
    """Nothing is missing anywhere."""
    return translate("Completeness", "Everything that is asked for is in.")


def left(cell: Cell, *, whole: bool = False) -> tuple[str, ...]:
    """How many are missing, and how many of them are begun; the `whole` of it: of how many."""
    if cell.running:
        return _open(cell)
    parts, begun = [], translate("Completeness", "%n begun", cell.begun.total)
    words = translate("Completeness", "{done} of {asked} in")
    if not isinstance(cell.done, Count):
        words = translate("Completeness", "{done} of {asked} held")
        begun = translate("Completeness", "%n not written up", cell.begun.total)
    if whole:
        parts.append(words.format(done=cell.done.total, asked=cell.asked.total))
    if cell.left and not isinstance(cell.done, Count):
        parts.append(translate("Completeness", "%n still to be held", cell.left))
    elif cell.left:
        parts.append(translate("Completeness", "%n missing", cell.left))
    if cell.begun.total:
        parts.append(begun)
    return tuple(parts)


def _open(cell: Cell) -> tuple[str, ...]:
    """The children with something overdue, with open ones in time, and with closed ones alone."""
    parts = (
        (cell.left, translate("Completeness", "%n overdue", cell.left)),
        (len(cell.going), translate("Completeness", "%n open, in time", len(cell.going))),
        (cell.done.total, translate("Completeness", "%n closed", cell.done.total)),
    )
    return tuple(words for n, words in parts if n)


def room_words(room: Room) -> str:
    """`ป.4/1 · 8 of 10 held · 1 not written up`"""
    words = translate("Completeness", "{done} of {asked} held")
    parts = [room.classroom.label, words.format(done=room.done, asked=room.number)]
    if room.begun:
        parts.append(translate("Completeness", "%n not written up", room.begun))
    return " · ".join(parts)


def rule(asked: Thing, cell: Cell, children: int) -> str:
    """Of whom a form is asked, where it is not asked of all; "" else."""
    if not isinstance(asked, Asked) or asked.ages.low is None or cell.asked.total == children:
        return ""
    low, high = asked.ages.low, asked.ages.high
    words = translate("Completeness", "{form}: from {low} years on the count day, {n} of {all}")
    if high is not None:
        words = translate(
            "Completeness", "{form}: {low} to {high} years on the count day, {n} of {all}"
        )
    form = part_name(asked.form)
    return words.format(form=form, low=low, high=high, n=cell.asked.total, all=children)


def counting(asked: Thing, day: str) -> str:
    """What is counted, of whom, by which rule and as of when; `day` is the count day."""
    if isinstance(asked, Held):
        words = translate(
            "Completeness",
            "Counted: what was held in the term and written up until today, of the {n} that each "
            "class is to have. The school sets the number under “What is asked”.",
        ).format(n=asked.number)
    elif asked.running:
        words = translate(
            "Completeness",
            "Counted: children of the count day, {day}, about whom something was opened in the "
            "term or is still open. In order as long as nothing is overdue today.",
        ).format(day=day)
    else:
        words = translate(
            "Completeness",
            "Counted: finished forms of the children who were in class on the count day, {day}. "
            "One that is begun is not in yet.",
        ).format(day=day)
    return words


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
        parts.append(words.format(form=part_name(hole.form)))
    return " · ".join(parts)
