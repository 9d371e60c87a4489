"""Undo and redo of a grid: steps of cells that changed together."""

from dataclasses import dataclass

from careapp.domain.records import Answer

LIMIT = 1_000


@dataclass(frozen=True, slots=True)
class Bad:
    """Text in a cell that is no answer; it is shown, kept until it is put right, and not stored.

    `why` says what is wrong with a number that the form's own rule refuses.
    """

    text: str
    why: str = ""


Cell = Answer | Bad | None


@dataclass(frozen=True, slots=True)
class Change:
    """What one cell held and holds: row and item by their ids."""

    row: str
    item: str
    before: Cell
    after: Cell

    @property
    def back(self) -> "Change":
        return Change(self.row, self.item, self.after, self.before)


Step = tuple[Change, ...]


class History:
    """What was done and what was taken back."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def last(self) -> Step:
        """What would be undone; none if there is no step."""
        return self._done[-1] if self._done else ()

    @property
    def may_undo(self) -> bool:
        return bool(self._done)

    @property
    def may_redo(self) -> bool:
        return bool(self._undone)

    def add(self, step: Step) -> None:
        """Something new was done: what was taken back before cannot be redone."""
        self._done.append(step)
        del self._done[:-LIMIT]
        self._undone.clear()

    def undo(self) -> Step:
        """The changes that take the last step back, last one first; none if there is no step."""
        if not self._done:
            return ()
        step = self._done.pop()
        self._undone.append(step)
        return tuple(change.back for change in reversed(step))

    def redo(self) -> Step:
        if not self._undone:
            return ()
        step = self._undone.pop()
        self._done.append(step)
        return step

    def clear(self) -> None:
        self._done.clear()
        self._undone.clear()
