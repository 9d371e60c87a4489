"""Hand-over between laptops of one school: their keys, what a package says of itself and holds."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from careapp.domain import thai

# A clock may be wrong by some hours; whose entries lie further ahead would win every conflict.
AHEAD_AT_MOST = timedelta(hours=24)
HEAVY = frozenset({"photo", "document", "submission_file"})  # tables that a package may leave out
_GROUPS, _DIGITS = 6, 4


@dataclass(frozen=True, slots=True)
class LaptopKey:
    """What a laptop tells of itself: the public halves of its keys (hexadecimal), and who works
    there. `school` is an id, "" for a laptop that still waits for its first package."""

    sealing: str
    signing: str
    name: str = ""
    login: str = ""
    school: str = ""
    school_name: str = ""

    @property
    def id(self) -> str:
        """The fingerprint, whole. Of the keys alone: a laptop has them before it knows its school,
        and what it is of a school is bound into each package by the signature."""
        both = bytes.fromhex(self.sealing) + bytes.fromhex(self.signing)
        return hashlib.sha256(b"careapp laptop\n" + both).hexdigest()

    @property
    def spoken(self) -> str:
        """The fingerprint as it is read aloud: `4821 7730 1925 6604 1182 9035`."""
        return spoken(self.id)


def spoken(fingerprint: str) -> str:
    """Six groups of four digits, 80 bits: the same in Thai and in English, on both screens."""
    number = int(fingerprint, 16) % 10 ** (_GROUPS * _DIGITS)
    digits = f"{number:0{_GROUPS * _DIGITS}}"
    return " ".join(digits[at : at + _DIGITS] for at in range(0, len(digits), _DIGITS))


def same_spoken(fingerprint: str, said: str) -> bool:
    """Whether somebody typed what is read aloud: spaces, dashes and Thai digits are for the eye."""
    typed = "".join(each for each in thai.arabic_digits(said) if each.isdigit())
    return typed == spoken(fingerprint).replace(" ", "")


@dataclass(frozen=True, slots=True)
class Laptop:
    """A laptop whose packages are taken in here. `staff` is who works there; the `coordinator`'s is
    the one that packages go to when nothing else is said."""

    id: str
    name: str
    sealing: str
    signing: str
    since: date
    who: str
    staff: str = ""
    coordinator: bool = False

    @property
    def spoken(self) -> str:
        return spoken(self.id)

    @property
    def key(self) -> LaptopKey:
        return LaptopKey(self.sealing, self.signing, self.name)


@dataclass(frozen=True, slots=True)
class Anchor:
    """The end of one log of a site: its last entry, and what its chain comes to there."""

    last: str
    head: str  # hexadecimal


@dataclass(frozen=True, slots=True)
class Cover:
    """What a package says of itself before it is opened; nothing about a child.

    `classes` are labels, () for all that the sender's laptop holds. `anchors` are the ends of the
    sender's own logs, `change` and `look`: who takes the package in can show later that nothing
    before them was rewritten; those that others told the sender are in it too, as `change@SITE`.
    `staff` is for whom of the school the receiving laptop is.
    """

    school: str
    school_name: str
    sender: LaptopKey
    site: str
    to: str  # a fingerprint
    made: datetime
    schema: int
    classes: tuple[str, ...] = ()
    count: int = 0
    photos: bool = True
    staff: str = ""
    anchors: Mapping[str, Anchor] = field(default_factory=dict)

    @property
    def whole(self) -> bool:
        return not self.classes
