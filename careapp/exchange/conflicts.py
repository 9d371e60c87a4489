"""What a person should look at after a merge: fields in which two laptops say different things."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from careapp.domain.conflicts import PASSED_OVER, Clash, Said
from careapp.domain.entries import Change


@dataclass(slots=True)
class _Side:
    """What one side knows of a row: which entries, and by field what the last one of them says."""

    entries: set[str] = field(default_factory=set)
    said: dict[str, Said] = field(default_factory=dict)
    student: str = ""

    def add(self, entry: Change) -> None:
        """To be called in the order of the ids."""
        self.entries.add(entry.id)
        self.student = entry.student or self.student
        for name, value in json.loads(entry.fields).items():
            self.said[name] = Said(entry.id, entry.site, entry.who, value)


def clashes(here: Iterable[Change], came: Iterable[Change]) -> tuple[Clash, ...]:
    """Where the last word of one side is not known to the other, and the words differ.

    `came` holds all that the sender knew of its rows, `here` all that was known of the same rows
    before. What either side had read of the other is no conflict: it was written over knowingly.
    """
    mine, theirs = _sides(here), _sides(came)
    return tuple(
        each
        for key in sorted(mine.keys() & theirs.keys())
        for each in _of_row(key, mine[key], theirs[key])
    )


def _of_row(key: tuple[str, str], mine: _Side, theirs: _Side) -> Iterator[Clash]:
    for name in sorted(mine.said.keys() & theirs.said.keys()):
        ours, other = mine.said[name], theirs.said[name]
        unknown = ours.entry not in theirs.entries and other.entry not in mine.entries
        if unknown and ours.value != other.value:
            yield Clash(*key, name, mine.student or theirs.student, ours, other)


def _sides(entries: Iterable[Change]) -> dict[tuple[str, str], _Side]:
    found: dict[tuple[str, str], _Side] = {}
    for each in sorted(entries, key=lambda entry: entry.id):
        if each.fields and each.tbl not in PASSED_OVER:
            found.setdefault((each.tbl, each.row), _Side()).add(each)
    return found
