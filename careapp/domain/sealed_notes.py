"""Notes for the guidance role alone: what is known of them without opening them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

RECOVERY = "recovery"  # among the holders: the school's recovery code


@dataclass(frozen=True, slots=True)
class SealedNote:
    """A note as it is stored: whose, when and by whom can be read, what it says cannot."""

    id: str
    plan: str
    student: str
    day: date
    who: str
    key: str  # the role key that it is sealed to
    sealed: str
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class RoleKey:
    """A key of the role: its public half seals; its private half is sealed to each holder (a staff
    id, or `recovery`), as `public half of the holder:what is sealed`."""

    id: str
    role: str
    since: date
    public: str
    wrapped: Mapping[str, str]

    def wrapped_for(self, holder: str) -> tuple[str, str]:
        """To which public half of a holder, and what; ("", "") for nobody who holds it."""
        public, _, sealed = self.wrapped.get(holder, "").partition(":")
        return (public, sealed) if sealed else ("", "")

    def is_held_by(self, holder: str, public: str) -> bool:
        """Whether the holder's present secret opens it; one that was reset does not."""
        return bool(public) and self.wrapped_for(holder)[0] == public

    def left(self, there: Collection[str]) -> frozenset[str]:
        """Holders that are not among those who may hold it now."""
        return frozenset({*self.wrapped} - {*there, RECOVERY})
