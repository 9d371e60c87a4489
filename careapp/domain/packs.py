"""The packs that a district has received: which one of a school counts, and which were replaced."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from careapp.domain.submissions import Cover, Problem

State = Literal["received", "accepted", "returned", "faulty"]
GOOD: tuple[State, ...] = ("received", "accepted", "returned")  # nothing is wrong with the file


@dataclass(frozen=True, slots=True)
class Kept:
    """A pack as the district keeps it; its bytes lie beside it under `checksum`.

    `name` is what the school calls itself, `file` what the file was called. `digest` is that of the
    sheets, `public` the key (hex) that signed them. `problems` are why a faulty one is set aside,
    `reasons` why one was returned. `male` and `female` are all children, `masked` the hidden cells.
    """

    id: str
    term: str
    code: str
    name: str
    version: int
    file: str
    checksum: str
    digest: str
    public: str
    received: date
    state: State = "received"
    problems: tuple[Problem, ...] = ()
    reasons: tuple[str, ...] = ()
    decided: date | None = None
    male: int = 0
    female: int = 0
    masked: int = 0
    cover: Cover | None = None
    deleted: bool = False

    @property
    def good(self) -> bool:
        """Whether nothing is wrong with the file and it was not taken away."""
        return self.state in GOOD and not self.deleted


def newest(packs: Iterable[Kept]) -> Mapping[str, Kept]:
    """By school code the newest good pack: what the school says last."""
    found: dict[str, Kept] = {}
    for each in packs:
        known = found.get(each.code)
        if each.good and (known is None or (each.version, each.id) > (known.version, known.id)):
            found[each.code] = each
    return found


def counted(packs: Iterable[Kept]) -> Mapping[str, Kept]:
    """By school code the pack that is added up: the newest, unless it was returned. A returned one
    waits for its correction; the one before it was withdrawn by the school itself."""
    return {code: each for code, each in newest(packs).items() if each.state != "returned"}
