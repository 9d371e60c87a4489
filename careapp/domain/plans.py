"""Care plans: what a plan holds, and the only moves it can make.

A plan's state is never stored: it is the fold of its moves, which are only ever added. After a
merge a move may come to stand where it is not allowed; it is reported as a conflict, not followed.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from careapp.domain.moves import Rules, Way

State = Literal["new", "active", "returned", "closed"]
Column = Literal["new", "active", "due", "closed"]  # of the board: where a plan stands on a day
Kind = Literal["start", "review", "return", "close", "reopen", "undo", "seen"]
Result = Literal["resolved", "better", "same", "worse"]

COLUMNS: tuple[Column, ...] = get_args(Column)
KINDS: tuple[Kind, ...] = get_args(Kind)
RESULTS: tuple[Result, ...] = get_args(Result)
FIRST: State = "new"

# From which states a move may be made, and where it leads. An "undo" goes back where the last one
# came from; "seen" says that somebody has looked at a conflict.
LEGAL: Rules = {
    "start": (frozenset({"new", "returned"}), "active"),
    "review": (frozenset({"active"}), "active"),
    "return": (frozenset({"new", "active"}), "returned"),
    "close": (frozenset({"active"}), "closed"),
    "reopen": (frozenset({"closed"}), "active"),
}
NEEDS_REASON = frozenset({"return", "reopen"})
NEEDS_DAY = frozenset({"start", "review", "reopen"})  # on which the plan is looked at again
REVIEWED: tuple[Result, ...] = ("better", "same", "worse")  # a plan that goes on is not resolved
_RESULTS: Mapping[str, Collection[str]] = {"review": REVIEWED, "close": RESULTS}


@dataclass(frozen=True, slots=True)
class Move:
    """One step in a plan's life, by whom and when; a row that is added and never changed.

    `place` is one more than that of the last move its maker knew: what was made upon another comes
    after it, whatever the clocks say. `about` is the move that an "undo" takes back, or the
    conflict that was "seen".
    """

    id: str
    plan: str
    student: str
    place: int
    kind: str
    day: date
    who: str  # a staff id
    result: str = ""
    reason: str = ""
    review_on: date | None = None
    about: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether it says all that a move of its kind has to say."""
        if self.kind in _RESULTS and self.result not in _RESULTS[self.kind]:
            return False
        if self.kind in NEEDS_REASON and not self.reason.strip():
            return False
        return self.kind not in NEEDS_DAY or self.review_on is not None


@dataclass(frozen=True, slots=True)
class Standing(Way[Move, State]):
    """What the moves of a plan come to."""

    RULES = LEGAL
    state: State = FIRST

    @property
    def review_on(self) -> date | None:
        """When the plan is to be looked at again; only a plan at work is."""
        if self.state != "active":
            return None
        return next((each.review_on for each in reversed(self.followed) if each.review_on), None)

    @property
    def result(self) -> str:
        """How the last review, or the end, found the child; "" before any."""
        return next((each.result for each in reversed(self.followed) if each.result), "")

    def is_due(self, day: date) -> bool:
        return self.review_on is not None and self.review_on <= day

    def column(self, day: date) -> Column:
        """Where the plan stands on the board; a returned one waits as a new one does."""
        if self.is_due(day):
            return "due"
        return "new" if self.state == "returned" else self.state


def stand(moves: Iterable[Move]) -> Standing:
    """Follow the moves in their order, whatever the order they came in."""
    return Standing.along(moves, FIRST)


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be helped, and how. `concerns` are the dimensions, `form/scale`; `measures` are
    ids of the list, and words of the school's own behind `own:`; `partners` help in it, by id."""

    id: str
    student: str
    opened_on: date
    opened_by: str
    owner: str = ""  # a staff id: who sees to the plan
    source: str = ""  # the form whose result led to it; "" for one opened by hand
    concerns: frozenset[str] = frozenset()
    signs: str = ""  # what was noticed
    story: str = ""  # the concern in a person's own words
    goal: str = ""
    measures: frozenset[str] = frozenset()
    partners: frozenset[str] = frozenset()
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """Something to be done in a plan, by whom and by when."""

    id: str
    plan: str
    student: str
    what: str
    owner: str = ""
    due: date | None = None
    done_on: date | None = None
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """How it goes: what was seen or talked about on a day."""

    id: str
    plan: str
    student: str
    day: date
    text: str
    who: str = ""
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class Life:
    """A plan with all that belongs to it; notes with the newest first, steps in the order made."""

    plan: Plan
    standing: Standing
    steps: tuple[Step, ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def done(self) -> int:
        return sum(each.done_on is not None for each in self.steps)

    def chosen_on(self, written: date | None) -> date:
        """When its measures were chosen last: the day they were `written`, or a later one on which
        the plan was begun, looked at or opened again, and went on with them."""
        days: list[date] = [self.plan.opened_on, *([written] if written else [])]
        days += (each.day for each in self.standing.followed if each.kind in NEEDS_DAY)
        return max(days)
