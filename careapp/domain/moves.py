"""Moves: the state of a plan and of a referral is the fold of them. They are added, never changed.

After a merge a move may come to stand where it is not allowed; it is reported as a conflict, not
followed.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import ClassVar, Generic, Protocol, Self, TypeVar, cast

UNDO, SEEN = "undo", "seen"


class Step(Protocol):
    """What a fold asks of a move. `place` is one more than that of the last move its maker knew:
    what was made upon another comes after it, whatever the clocks say. `about` is the move that an
    "undo" takes back, or the conflict that was "seen"."""

    @property
    def id(self) -> str: ...
    @property
    def place(self) -> int: ...
    @property
    def kind(self) -> str: ...
    @property
    def about(self) -> str: ...
    @property
    def is_whole(self) -> bool:
        """Whether it says all that a move of its kind has to say."""


M = TypeVar("M", bound=Step)
S = TypeVar("S", bound=str)
Rules = Mapping[str, tuple[frozenset[str], str]]  # from which states a move leads to which


@dataclass(frozen=True, slots=True)
class Way(Generic[M, S]):
    """What the moves come to; each kind of thing has the rules of its own.

    `followed` are the moves that count, `undone` those that somebody took back, with their undoing;
    `conflicts` were not allowed where they came to stand, and `seen` says which were looked at.
    """

    RULES: ClassVar[Rules] = {}
    state: S
    followed: tuple[M, ...] = ()
    undone: tuple[M, ...] = ()
    conflicts: tuple[M, ...] = ()
    seen: tuple[M, ...] = ()

    @property
    def last(self) -> M | None:
        return self.followed[-1] if self.followed else None

    @property
    def open_conflicts(self) -> tuple[M, ...]:
        """Those that nobody has looked at."""
        known = {each.about for each in self.seen}
        return tuple(each for each in self.conflicts if each.id not in known)

    @property
    def every(self) -> list[M]:
        """All moves, the newest first."""
        found = (*self.followed, *self.undone, *self.conflicts, *self.seen)
        return sorted(found, key=lambda each: (-each.place, each.id))

    def allows(self, kind: str) -> bool:
        """Whether a move of this kind may be made now."""
        if kind in (UNDO, SEEN):
            return bool(self.followed if kind == UNDO else self.open_conflicts)
        return kind in self.RULES and self.state in self.RULES[kind][0]

    @classmethod
    def along(cls, moves: Iterable[M], first: S) -> Self:
        """Follow the moves in their order, whatever the order they came in."""
        followed: list[tuple[S, M]] = []  # the state before, and the move
        undone: list[M] = []
        conflicts: list[M] = []
        seen: list[M] = []
        state = first
        for move in sorted(moves, key=lambda each: (each.place, each.id)):
            allowed, then = cls.RULES.get(move.kind, (frozenset(), ""))
            if move.kind == SEEN:
                seen.append(move)
            elif move.kind == UNDO and followed and followed[-1][1].id == move.about:
                state, back = followed.pop()
                undone += [back, move]
            elif state in allowed and move.is_whole:
                followed.append((state, move))
                state = cast("S", then)
            else:
                conflicts.append(move)
        kept = tuple(move for _, move in followed)
        return cls(state, kept, tuple(undone), tuple(conflicts), tuple(seen))
