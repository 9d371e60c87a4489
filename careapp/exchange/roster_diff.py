"""A roster beside what the school knows: who is new, moved, changed, gone or the same."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from difflib import SequenceMatcher
from typing import Any, Literal, TypeVar

from careapp.domain.people import Classroom, Guardian, Student
from careapp.exchange.problems import Problem
from careapp.exchange.roster_listing import Entry, Listing, Rejected, errors_of
from careapp.exchange.roster_match import Known, match, same_number, seems

Group = Literal["new", "moved", "changed", "left", "unchanged"]
GROUPS: tuple[Group, ...] = ("new", "moved", "changed", "left", "unchanged")
LEFT_AT_MOST = 0.10  # above this share, children leave only when a person says so

Subject = Literal["student", "guardian", "father", "mother", "enrolment"]
_SAME_NAME = 0.6  # how alike two names are that may be one name spelt twice


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One value that changes; a day is ISO text, `field` a field's name or an extra's heading."""

    subject: Subject
    field: str
    before: str
    after: str

    @property
    def column(self) -> str:
        """The id among `roster_fields.fields()`, for a label; else the heading itself."""
        own = self.subject in ("student", "enrolment")
        return self.field if own else f"{self.subject}_{self.field}"


@dataclass(frozen=True, slots=True)
class Change:
    """One child, in the one group it is counted in.

    `student` and `guardians` are as they shall be saved: known ids kept, "" where one has to be
    made. `classroom` is where the child shall be; for `left`, where it was. A child that had left
    and is back is `new` with `known` set: it needs an enrolment, not a second person.
    """

    group: Group
    row: int  # 0 for a child that is not in the file
    student: Student
    guardians: tuple[Guardian, ...]
    classroom: Classroom
    number: int | None = None
    known: Known | None = None
    fields: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Diff:
    """`enrolled` is how many the school had; `unresolved` rows fit no child or several."""

    new: tuple[Change, ...] = ()
    moved: tuple[Change, ...] = ()
    changed: tuple[Change, ...] = ()
    left: tuple[Change, ...] = ()
    unchanged: tuple[Change, ...] = ()
    unresolved: tuple[Rejected, ...] = ()
    problems: tuple[Problem, ...] = ()
    enrolled: int = 0

    @property
    def counts(self) -> dict[str, int]:
        return {group: len(self.of(group)) for group in GROUPS}

    @property
    def errors(self) -> tuple[Problem, ...]:
        return errors_of(self.problems)

    @property
    def left_share(self) -> float:
        """The share of the school that would leave."""
        return len(self.left) / self.enrolled if self.enrolled else 0.0

    @property
    def default_groups(self) -> tuple[Group, ...]:
        """What is accepted unless somebody chooses: a list of some classes empties no school."""
        usual: tuple[Group, ...] = ("new", "moved", "changed")
        return (*usual, "left") if self.left_share <= LEFT_AT_MOST else usual

    def of(self, group: Group) -> tuple[Change, ...]:
        found: tuple[Change, ...] = getattr(self, group)
        return found


def diff(listing: Listing, known: Sequence[Known]) -> Diff:
    """Every child of the file and of the school in one group.

    `known` are all children of the school, those who left too. A blank in the file changes
    nothing. A row with an error never makes the child it seems to be about leave.
    """
    matches = match(listing.entries, known)
    changes: list[Change] = []
    unresolved: list[Rejected] = []
    for entry in listing.entries:
        if entry.row in matches.unresolved:
            unresolved.append(Rejected.of(entry.row, entry.student))
        elif (child := matches.pairs.get(entry.row)) is None:
            changes.append(_new(entry))
        else:
            changes.append(_compared(entry, child))
    doubtful = (*listing.rejected, *unresolved)
    changes += _left(known, {child.student.id for child in matches.pairs.values()}, doubtful)
    problems = sorted([*listing.problems, *matches.problems], key=lambda problem: problem.row)
    grouped = {group: tuple(c for c in changes if c.group == group) for group in GROUPS}
    return Diff(
        new=grouped["new"],
        moved=grouped["moved"],
        changed=grouped["changed"],
        left=grouped["left"],
        unchanged=grouped["unchanged"],
        unresolved=tuple(unresolved),
        problems=tuple(problems),
        enrolled=sum(child.enrolment is not None for child in known),
    )


def _new(entry: Entry) -> Change:
    return Change("new", entry.row, entry.student, entry.guardians, entry.classroom, entry.number)


def _left(
    known: Iterable[Known], found: set[str], doubtful: Sequence[Rejected]
) -> Iterable[Change]:
    """Those enrolled who are not in the file, nor perhaps in a row that cannot be used."""
    for child in known:
        if child.enrolment is None or child.student.id in found:
            continue
        if not any(seems(row, child.student) for row in doubtful):
            yield Change(
                "left",
                0,
                child.student,
                child.guardians,
                child.enrolment.classroom,
                child.enrolment.number,
                child,
            )


def _compared(entry: Entry, known: Known) -> Change:
    student, changes = _merged_student(entry.student, known.student)
    guardians, of_guardians = _merged_guardians(entry.guardians, known.guardians)
    changes += of_guardians
    enrolment, number = known.enrolment, entry.number
    group: Group = "unchanged"
    if enrolment is None:
        group = "new"
    elif enrolment.classroom != entry.classroom:
        group = "moved"
    else:
        number = entry.number or enrolment.number
        if number != enrolment.number:
            before = str(enrolment.number or "")
            changes.append(FieldChange("enrolment", "class_number", before, str(number)))
        group = "changed" if changes else "unchanged"
    return Change(
        group, entry.row, student, guardians, entry.classroom, number, known, tuple(changes)
    )


def _merged_student(new: Student, old: Student) -> tuple[Student, list[FieldChange]]:
    """The known child with what the file says otherwise."""
    values, changes = _differences("student", new, old, ("id", "extra"))
    if old.number and new.number and same_number(new.number, old.number):
        values.pop("number", None)
        changes = [change for change in changes if change.field != "number"]
    extra = dict(old.extra)
    for heading, after in new.extra.items():
        before = extra.get(heading, "")
        if before != after:
            changes.append(FieldChange("student", heading, before, after))
            extra[heading] = after
    return replace(old, **values, extra=extra), changes


def _merged_guardians(
    new: Iterable[Guardian], old: Sequence[Guardian]
) -> tuple[tuple[Guardian, ...], list[FieldChange]]:
    """The known guardians with what the file says otherwise, and those it adds."""
    merged = {guardian.id: guardian for guardian in old}
    added: list[Guardian] = []
    changes: list[FieldChange] = []
    for guardian in new:
        known = _same_guardian(guardian, old)
        before = known or Guardian("", "", guardian.role, "")
        if known and _another_person(guardian, known):
            # somebody else: the old telephone number is not theirs
            values, differing = _replaced(guardian, known)
        else:
            values, differing = _differences(guardian.role, guardian, before, _FIXED)
        changes += differing
        if known:
            merged[known.id] = replace(known, **values)
        else:
            added.append(guardian)
    return (*merged.values(), *added), changes


_FIXED = ("id", "student", "role", "lives_with", "first_call")  # no list says these


def _same_guardian(new: Guardian, old: Iterable[Guardian]) -> Guardian | None:
    """The known one in the same role, by name if there are several."""
    same_role = [guardian for guardian in old if guardian.role == new.role]
    named = [g for g in same_role if (g.first_name, g.last_name) == (new.first_name, new.last_name)]
    return next(iter(named or same_role), None)


def _another_person(new: Guardian, old: Guardian) -> bool:
    """A first name too unlike the old one to be the same name spelt in another way."""
    if not new.first_name or not old.first_name:
        return False
    return SequenceMatcher(None, new.first_name, old.first_name).ratio() < _SAME_NAME


_Person = TypeVar("_Person", Student, Guardian)


def _differences(
    subject: Subject, new: _Person, old: _Person, skipped: tuple[str, ...]
) -> tuple[dict[str, Any], list[FieldChange]]:
    """What `new` says and `old` does not: values, and the same as text. A blank says nothing."""
    values: dict[str, Any] = {}
    changes: list[FieldChange] = []
    for item in fields(new):
        after, before = getattr(new, item.name), getattr(old, item.name)
        if item.name not in skipped and after and after != before:
            values[item.name] = after
            changes.append(FieldChange(subject, item.name, _text(before), _text(after)))
    return values, changes


def _replaced(new: Guardian, old: Guardian) -> tuple[dict[str, Any], list[FieldChange]]:
    """All of the new person, blanks too."""
    pairs = {
        item.name: (getattr(old, item.name), getattr(new, item.name))
        for item in fields(new)
        if item.name not in _FIXED
    }
    values: dict[str, Any] = {name: after for name, (_, after) in pairs.items()}
    changes = [
        FieldChange(new.role, name, _text(before), _text(after))
        for name, (before, after) in pairs.items()
        if before != after
    ]
    return values, changes


def _text(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    return value if isinstance(value, str) else ""
