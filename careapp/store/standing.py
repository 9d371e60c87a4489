"""Who was erased and who was entered twice: what of the log is shown, and as of whom.

Both follow from the log alone, so that laptops agree whatever came first.

Erased is what was written about a child (`Change.student`), what stands in a row whose id names it
(`a|b`, what was said of two siblings), and an entry that is named itself. What others say of it
under its id alone, as who was asked to an activity, is left out of the tables; in the log the id
stays, which by then means nothing. Where only a part of what is kept about a child goes, its rows
are named (`part_of`), and are erased whatever comes later of them. A name that somebody typed into
a text about something else cannot be found by a program: whoever erases is told so.

Of two that are one child, the rows of the one that goes are shown as of the one that stays, those
with the child in their id (`child|term`) folded into the same row. Its own row, and the classes it
was put in, are those of the one that stays: the others are marked as taken away, else it would sit
in its class twice.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import product
from typing import Any

from careapp.domain.duplicates import Joined, resolved
from careapp.store.columns import Fields
from careapp.store.connection import Connection
from careapp.store.entries import PURGE, Change
from careapp.store.projection import ASKED, CAME, FOLLOWED, GROUPED, LETTER

# Of an activity, by student: what names a child, and the texts among it, which tell of one.
_BY_STUDENT, PERSONAL = (ASKED, CAME, FOLLOWED, GROUPED, LETTER), (FOLLOWED, LETTER)
BETWEEN = "|"  # the parts of a row id
# Rows whose id is not that of a child's thing: what was decided about two, or is theirs alone.
_AS_THEY_ARE = frozenset({"student", "enrolment", "result", "conflict", "duplicate", "setting"})


def part_of(tbl: str, row: str) -> str:
    """How an erasure names a row; no id has a blank in it."""
    return f"{tbl} {row}"


@dataclass(frozen=True, slots=True)
class Standing:
    """`purged` are the ids of children, of wording packs and of single entries, and rows by name
    (`part_of`)."""

    purged: frozenset[str] = frozenset()
    joined: Joined = field(default_factory=Joined)

    @property
    def is_plain(self) -> bool:
        """Whether every row is just what its own entries say."""
        return not self.purged and not self.joined

    def covers(self, change: Change) -> bool:
        """Whether an entry is erased, now and whenever it comes."""
        purged = self.purged
        if not purged or change.tbl == PURGE:
            return False
        return (
            change.student in purged
            or change.id in purged
            or part_of(change.tbl, change.row) in purged
            or (BETWEEN in change.row and self._names_one(change.row))
        )

    def _names_one(self, row: str) -> bool:
        """Whether a row's id has an erased child in it, or an erased record: scores, an alarm."""
        parts = row.split(BETWEEN)
        named = (*parts, *(part_of("record", each) for each in parts))
        return not self.purged.isdisjoint(named)

    def shown_row(self, tbl: str, row: str) -> str:
        """The row that a row is folded into."""
        stays = self.joined.stays
        if not stays or BETWEEN not in row or tbl in _AS_THEY_ARE:
            return row
        return _row(tbl, [stays.get(part, part) for part in row.split(BETWEEN)])

    def rows_of(self, tbl: str, row: str) -> list[str]:
        """All rows that are folded into one, itself among them."""
        if not self.joined or BETWEEN not in row or tbl in _AS_THEY_ARE:
            return [row]
        kin = (self.joined.kin(part) for part in row.split(BETWEEN))
        return sorted({_row(tbl, parts) for parts in product(*kin)})

    def shown(self, tbl: str, row: str, fields: Fields) -> Fields:
        """The fields of a row as they are projected; {} for a row that is none any more."""
        if self.is_plain or not fields:
            return fields
        if tbl == "activity":
            return self._activity(fields)
        if tbl == "student":
            return {**fields, "deleted": True} if row in self.joined.stays else fields
        if tbl == "sibling":
            return self._sibling(fields)
        student = fields.get("student", "")
        if tbl == "duplicate" or student not in self.joined.stays:
            return fields
        gone = {"deleted": True} if tbl == "enrolment" else {}
        return {**fields, "student": self.joined.of(student), **gone}

    def _sibling(self, fields: Fields) -> Fields:
        """Two that turned out to be one are not siblings."""
        said = [fields.get("one", ""), fields.get("other", "")]
        one, other = sorted(map(self.joined.of, said))
        if {one, other} == {*said}:
            return fields
        return {**fields, "one": one, "other": other} if one != other else {}

    def _activity(self, fields: Fields) -> Fields:
        """What is said of the one that stays counts; where nothing is, what the other has."""
        found: dict[str, Any] = {}
        for name in sorted(fields, key=self._later_last):
            prefix, dot, student = name.partition(".")
            if prefix + dot not in _BY_STUDENT:
                found[name] = fields[name]
            elif student not in self.purged:
                shown = f"{prefix}.{self.joined.of(student)}"
                found[shown] = fields[name] or found.get(shown)
        return found

    def _later_last(self, name: str) -> tuple[bool, str]:
        return (name.partition(".")[2] not in self.joined.stays, name)


def standing(db: Connection, *, children: bool = True) -> Standing:
    """As the tables have it; one that was joined to a child that was erased stands for itself.
    A file without `children` is a district's."""
    purged = frozenset(id_ for (id_,) in db.execute("SELECT id FROM purge") if id_)
    if not children:
        return Standing(purged)
    pairs = db.execute("SELECT id, student FROM duplicate WHERE deleted = 0 AND student <> ''")
    return Standing(purged, Joined(resolved(each for each in pairs if purged.isdisjoint(each))))


def affected(before: Standing, after: Standing) -> frozenset[str]:
    """The children who are shown otherwise now, and those as whom they were or are shown."""
    found = set(after.purged - before.purged)
    for each in {*before.joined.stays, *after.joined.stays}:
        was, now = before.joined.of(each), after.joined.of(each)
        if was != now:
            found |= {each, was, now}
    return frozenset(found)


def named_in(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Of the fields of an activity those that name a student: the student, and the field."""
    return _of_students(names, _BY_STUDENT)


def personal_in(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The same of those that tell of a student: they have an entry of their own."""
    return _of_students(names, PERSONAL)


def _of_students(names: Iterable[str], those: Collection[str]) -> Iterator[tuple[str, str]]:
    for name in names:
        prefix, dot, student = name.partition(".")
        if prefix + dot in those:
            yield student, name


def _row(tbl: str, parts: "list[str] | tuple[str, ...]") -> str:
    return BETWEEN.join(sorted(parts) if tbl == "sibling" else parts)
