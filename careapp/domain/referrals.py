"""Referrals: what one says, the only moves it can make, and when somebody has to ask again.

A referral's state is never stored: it is the fold of its moves (`moves.py`).
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from careapp.domain.moves import Rules, Way
from careapp.domain.plans import RESULTS

Side = Literal["internal", "external"]
State = Literal["draft", "sent", "received", "result", "returned", "closed"]
Column = Literal["unanswered", "draft", "sent", "received", "result", "closed"]  # of the board
Kind = Literal["send", "receive", "result", "return", "close", "reopen", "undo", "seen"]
Answer = Literal["helped", "going_on", "passed_on", "not_helped"]

INTERNAL: Side = "internal"
EXTERNAL: Side = "external"
SIDES: tuple[Side, ...] = get_args(Side)
COLUMNS: tuple[Column, ...] = get_args(Column)
KINDS: tuple[Kind, ...] = get_args(Kind)
ANSWERS: tuple[Answer, ...] = get_args(Answer)
FIRST: State = "draft"
WRITABLE: frozenset[State] = frozenset({"draft", "returned"})  # what was sent is not rewritten

# From which states a move may be made, and where it leads. An answer may come on the slip that says
# it was received; one that nobody answers can be closed all the same, saying how the child is.
LEGAL: Rules = {
    "send": (WRITABLE, "sent"),
    "receive": (frozenset({"sent"}), "received"),
    "result": (frozenset({"sent", "received", "result"}), "result"),
    "return": (frozenset({"sent", "received"}), "returned"),
    "close": (frozenset({"sent", "received", "result", "returned"}), "closed"),
    "reopen": (frozenset({"closed"}), "received"),
}
NEEDS_REASON = frozenset({"return", "reopen"})
NEEDS_TEXT = frozenset({"result"})  # what was found and done
NEEDS_BY = frozenset({"receive"})  # who took it
_RESULTS: Mapping[str, Collection[str]] = {"result": ANSWERS, "close": RESULTS}


def results_of(kind: str) -> Collection[str]:
    """What a move of this kind chooses its result from; nothing for most."""
    return _RESULTS.get(kind, ())


@dataclass(frozen=True, slots=True)
class Move:
    """One step in a referral's life, noted by `who`; a row that is added and never changed.

    `day` is when it happened, which may be before it was noted; `by` is who received or answered.
    `result` is an answer, or how the child is at the end; `text` is what was said.
    """

    id: str
    referral: str
    student: str
    place: int
    kind: str
    day: date
    who: str  # a staff id
    by: str = ""
    result: str = ""
    reason: str = ""
    text: str = ""
    about: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether it says all that a move of its kind has to say."""
        if self.kind in _RESULTS and self.result not in _RESULTS[self.kind]:
            return False
        needed = ((NEEDS_REASON, self.reason), (NEEDS_TEXT, self.text), (NEEDS_BY, self.by))
        return all(said.strip() for kinds, said in needed if self.kind in kinds)


@dataclass(frozen=True, slots=True)
class Standing(Way[Move, State]):
    """What the moves of a referral come to."""

    RULES = LEGAL
    state: State = FIRST

    @property
    def sent_on(self) -> date | None:
        """When it was last sent."""
        return self._day("send")

    @property
    def received(self) -> Move | None:
        """Who has it, since it was last sent."""
        return self._since_sent("receive")

    @property
    def answered(self) -> Move | None:
        """The last answer, since it was last sent."""
        return self._since_sent("result")

    @property
    def outcome(self) -> str:
        """How the child was when it was closed; "" while it is not."""
        return self.last.result if self.state == "closed" and self.last else ""

    def is_unanswered(self, day: date, days: int) -> bool:
        """Whether it was sent so many days ago, and nobody says that it came."""
        sent = self.sent_on
        return self.state == "sent" and sent is not None and (day - sent).days >= days

    def column(self, day: date, days: int) -> Column:
        """Where it stands on the board; a returned one waits to be sent, as a draft does."""
        if self.is_unanswered(day, days):
            return "unanswered"
        return "draft" if self.state == "returned" else self.state

    def _day(self, kind: str) -> date | None:
        return next((each.day for each in reversed(self.followed) if each.kind == kind), None)

    def _since_sent(self, kind: str) -> Move | None:
        for each in reversed(self.followed):
            if each.kind in (kind, "send"):
                return each if each.kind == kind else None
        return None


def stand(moves: Iterable[Move]) -> Standing:
    """Follow the moves in their order, whatever the order they came in."""
    return Standing.along(moves, FIRST)


@dataclass(frozen=True, slots=True)
class Referral:
    """Whom a child is sent to, and what the letter says.

    An internal one goes to a `unit` of the list; an external one to a `partner`, by id, or to an
    agency that is in no directory, whose name is then the `unit`. `attachments` are what goes with
    it, chosen one by one: `record:…`, `plan:…`, `document:…`.
    """

    id: str
    student: str
    kind: str
    opened_on: date
    opened_by: str
    owner: str = ""  # a staff id: who sees to it
    plan: str = ""  # the care plan that it comes from
    unit: str = ""
    partner: str = ""
    addressee: str = ""  # เรียน
    problem: str = ""
    helped: str = ""  # what was done before
    remaining: str = ""  # what is still wrong
    asked: str = ""
    number: str = ""  # of the letter
    attachments: frozenset[str] = frozenset()
    deleted: bool = False

    @property
    def is_external(self) -> bool:
        return self.kind == EXTERNAL

    @property
    def is_addressed(self) -> bool:
        return bool(self.unit.strip() or (self.is_external and self.partner))


@dataclass(frozen=True, slots=True)
class Note:
    """Following up: what was asked or told on a day."""

    id: str
    referral: str
    student: str
    day: date
    text: str
    who: str = ""
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class Life:
    """A referral with all that belongs to it; notes with the newest first."""

    referral: Referral
    standing: Standing
    notes: tuple[Note, ...] = ()
