"""Something a card of an activity's page wants written, and what is to be said then."""

from collections.abc import Callable
from dataclasses import dataclass

from careapp.services.schools import SchoolServices


@dataclass(frozen=True, slots=True)
class Change:
    """`work` runs in the database lane; then `settle` (nothing typed waits any more), `said` in the
    banner, and `undo` behind its button."""

    work: Callable[[SchoolServices], object]
    said: str = ""
    undo: "Change | None" = None
    settle: Callable[[], None] | None = None
