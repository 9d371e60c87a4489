"""Whom the entries of a journal concern, as a hub asks for it."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from careapp.domain.activities import JOIN
from careapp.domain.entries import Change
from careapp.domain.hub import EVERYBODY, OF_SCHOOL, SCHOOL_ALONE, Scope, of_child, of_class
from careapp.store.connection import Connection
from careapp.store.standing import BETWEEN, named_in

_OF_TWO = ("sibling", "duplicate")
_CLASS = 80  # children at most; who names more is reached by nobody who is bound to classes
_TURN = "year_turn_ended:"  # a setting that lists the enrolments of everybody


@dataclass(frozen=True, slots=True)
class Scopes:
    """Looks up in the tables what an entry alone does not tell; each activity once."""

    db: Connection
    _activities: dict[str, Scope] = field(default_factory=dict)
    _children: dict[str, Scope] = field(default_factory=dict)

    def of(self, change: Change) -> Scope:
        if change.tbl in OF_SCHOOL:
            turn = change.tbl == "setting" and change.row.startswith(_TURN)
            return Scope(SCHOOL_ALONE if turn else EVERYBODY)
        if change.tbl == "activity":
            return _with(self._activity(change.row), [change.student])
        return self._of_child(change) if change.student else self._of_none(change)

    def _of_child(self, change: Change) -> Scope:
        """Of a child, and of whoever else the row is about."""
        scope = self._children.get(change.student)
        if scope is None:
            scope = self._children[change.student] = Scope(of_child(change.student))
        if change.tbl not in _OF_TWO:
            return scope
        others = [*change.row.split(BETWEEN), str(change.values.get("student") or "")]
        return _with(scope, others)

    def _of_none(self, change: Change) -> Scope:
        match change.tbl:
            case "document":
                return self._about(change.row)
            case "team_member":
                return self._team(change.row)
            case "conflict":
                return Scope(EVERYBODY)
        return Scope(SCHOOL_ALONE)

    def _activity(self, row: str) -> Scope:
        """Its classes, and whoever was ever named in it; of the whole school where it has none."""
        if row not in self._activities:
            found = self.db.execute(
                "SELECT classroom FROM activity WHERE id = ?", (row,)
            ).fetchone()
            said = self.db.execute(
                "SELECT fields FROM change WHERE tbl = 'activity' AND row = ? AND fields <> ''",
                (row,),
            )
            named = {student for (fields,) in said for student, _ in named_in(json.loads(fields))}
            whole = len(named) > _CLASS
            scope = _of_labels(found[0] if found else "")
            self._activities[row] = Scope(SCHOOL_ALONE) if whole else _with(scope, named)
        return self._activities[row]

    def _about(self, row: str) -> Scope:
        """A paper without a child is kept with an activity, or else with the school."""
        found = self.db.execute("SELECT about FROM document WHERE id = ?", (row,)).fetchone()
        known = found and self.db.execute("SELECT 1 FROM activity WHERE id = ?", found).fetchone()
        return self._activity(found[0]) if known else Scope(SCHOOL_ALONE)

    def _team(self, row: str) -> Scope:
        found = self.db.execute("SELECT classroom FROM team_member WHERE id = ?", (row,)).fetchone()
        return _of_labels(found[0] if found else "")


def _of_labels(classroom: str) -> Scope:
    labels = [each for each in classroom.split(JOIN) if each]
    if not labels:
        return Scope(EVERYBODY)
    first, *others = map(of_class, labels)
    return Scope(first, tuple(others))


def _with(scope: Scope, children: Iterable[str]) -> Scope:
    return Scope(scope.first, tuple(_further(scope, children)))


def _further(scope: Scope, children: Iterable[str]) -> Iterator[str]:
    yield from scope.also
    known = {scope.first, *scope.also}
    yield from sorted({of_child(each) for each in children if each} - known)
