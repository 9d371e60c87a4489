"""What a school hands in to its district: counts of children, never a child (the district pack)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal

SCHEMA = 1  # of the sheet that machines read; a reader refuses a newer one with words

Sex = Literal["male", "female", "total"]
Place = tuple[str, str, str, str, str]  # report, grade, row, column, sex


@dataclass(frozen=True, slots=True)
class Count:
    """One number of a pack, named as in the `data` sheet of that report; `grade` is "" for the
    whole school. `n` is None where it is masked, and then `percent` is None too."""

    report: str
    grade: str
    row: str
    column: str
    sex: Sex
    n: int | None
    percent: Decimal | None = None

    @property
    def place(self) -> Place:
        return (self.report, self.grade, self.row, self.column, self.sex)


@dataclass(frozen=True, slots=True)
class Cover:
    """Whose numbers these are and how they were made.

    `term` is `2569/1`; `version` begins at 1; `masked` says whether cells of 1 to 4 were masked;
    `editions` are the cut-offs, by form; `changed` says what a correction changed, in words.
    """

    code: str
    school: str
    area: str
    term: str
    version: int
    made_on: date
    count_day: date
    program: str
    masked: bool = True
    editions: Mapping[str, str] = field(default_factory=dict)
    changed: str = ""


@dataclass(frozen=True, slots=True)
class Pack:
    """A district pack: its cover and every count, in the order of the `data` sheet."""

    cover: Cover
    counts: tuple[Count, ...]


@dataclass(frozen=True, slots=True)
class Seal:
    """What makes an edit show: the digest over every cell of every other sheet (hex SHA-256), and
    the school's Ed25519 signature of it; `public` is the school's key, which the district pins."""

    digest: str
    public: bytes
    signature: bytes


Fault = Literal[
    "foreign",  # not a district pack
    "truncated",  # a file that cannot be read to its end
    "newer",  # of a schema that this program does not know
    "unsealed",  # without a seal
    "tampered",  # a cell, or the seal, is not what was signed
    "other_key",  # signed by another key than the one pinned for this school
    "arithmetic",  # a total that is not the sum of its parts
    "code",  # a school code that is not one, or not in the district's list
    "duplicate",  # the same file again
    "older",  # an older version than the one that is counted
    "term",  # of another term than the round's
]


@dataclass(frozen=True, slots=True)
class Problem:
    """A fault, and in `detail` where: a sheet and cell, a row of `data`, a code."""

    fault: Fault
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Received:
    """A file as it was read: the pack and its seal as far as they could be read, and what is wrong
    with it; good when `problems` is empty. `checksum` is the file's own SHA-256 (hex)."""

    checksum: str
    pack: Pack | None
    seal: Seal | None
    problems: tuple[Problem, ...] = ()
