"""Notes for the guidance role alone: what is known of them without opening them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from careapp.domain.packages import LaptopKey

RECOVERY = "recovery"  # among the holders: the recovery code
# Among the holders, and none itself: nothing is written with the key any more, since one has left.
RETIRED = "retired"
_AT = "@"


def holder_of(person: str, laptop: str) -> str:
    """Who holds a key: a person (a staff id, or `RECOVERY`) on a laptop. On the school's first one
    ("") the person alone, on the others with the laptop's fingerprint: every laptop has passwords
    and a recovery code of its own."""
    return f"{person}{_AT}{laptop}" if laptop else person


def person_of(holder: str) -> str:
    return holder.partition(_AT)[0]


def laptop_of(holder: str) -> str:
    return holder.partition(_AT)[2]


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
    """A key of the role: its public half seals; its private half is sealed to each holder (see
    `holder_of`), as `public half of the holder:what is sealed`."""

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

    @property
    def retired(self) -> bool:
        return bool(self.wrapped.get(RETIRED))

    def of(self, person: str) -> frozenset[str]:
        """The holders that are this person, on whatever laptop."""
        return frozenset(each for each in self.wrapped if person_of(each) == person)

    def left(self, there: Collection[str]) -> frozenset[str]:
        """Holders whose person is not among those who may hold it now, on all laptops."""
        stay = {*there, RECOVERY, RETIRED}
        return frozenset(each for each in self.wrapped if person_of(each) not in stay)


@dataclass(frozen=True, slots=True)
class HolderKey:
    """What an account tells the other laptops: the public half of its own secret there, signed by
    the laptop. `laptop` is the key of the laptop; its fingerprint is what people compare."""

    holder: str
    public: str
    laptop: LaptopKey
    signature: str

    @property
    def person(self) -> str:
        return person_of(self.holder)

    def signed(self, school: str) -> str:
        """What the signature is of."""
        return "|".join(("careapp holder key", school, self.holder, self.public))
