"""Which child of a roster is which known child: by ID, by number, by name, never by guess."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from careapp.domain.identity import id_kind
from careapp.domain.people import Enrolment, Guardian, Student
from careapp.exchange.problems import Level, Problem
from careapp.exchange.roster_listing import Entry, Rejected
from careapp.i18n import translate


@dataclass(frozen=True, slots=True)
class Known:
    """A child the school knows; `enrolment` is the present one, None for a child not there now."""

    student: Student
    guardians: tuple[Guardian, ...] = ()
    enrolment: Enrolment | None = None


@dataclass(slots=True)
class Matches:
    """`pairs`: row → the known child; `unresolved`: rows that fit several, or the wrong one."""

    pairs: dict[int, Known] = field(default_factory=dict)
    unresolved: set[int] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)


def match(entries: Sequence[Entry], known: Sequence[Known]) -> Matches:
    """Pairs every entry with at most one known child and the other way round.

    First by ID; then by school number if name or date of birth agree; then by name and date of
    birth; at last by name alone if nothing speaks against it. What fits twice is an error.
    """
    found = Matches()
    _by_id(entries, known, found)
    steps: tuple[tuple[_Key, _Test], ...] = (
        (lambda student: _plain_number(student.number), _same_person),
        (_name_and_birth, _may_be_one),
        (_name, _agree),
    )
    for key, test in steps:
        _by_key(entries, known, found, key, test)
    _note_other_ids(entries, found)
    _note_numbers_in_use(entries, known, found)
    return found


def seems(rejected: Rejected, student: Student) -> bool:
    """Whether a row that cannot be used may be about this child."""
    if rejected.national_id and rejected.national_id == student.national_id:
        return True
    if rejected.number and _plain_number(rejected.number) == _plain_number(student.number):
        return True
    name = (rejected.first_name, rejected.last_name)
    same_name = name == (student.first_name, student.last_name)
    return same_name and (rejected.born in (None, student.born) or student.born is None)


def same_number(one: str, other: str) -> bool:
    """`0123` and `123` are one school number: Excel drops a 0 in front."""
    return _plain_number(one) == _plain_number(other)


_Key = Callable[[Student], object]
_Test = Callable[[Student, Student], bool]


def _plain_number(number: str) -> str:
    return number.lstrip("0") or number


def _name(student: Student) -> tuple[str, str]:
    return student.first_name, student.last_name


def _name_and_birth(student: Student) -> object:
    return (*_name(student), student.born) if student.born else None


def _by_id(entries: Sequence[Entry], known: Sequence[Known], found: Matches) -> None:
    owners: dict[str, list[Known]] = defaultdict(list)
    for child in known:
        if child.student.national_id:
            owners[child.student.national_id].append(child)
    for entry in entries:
        children = owners.get(entry.student.national_id, [])
        if len(children) > 1:
            message = translate(
                "Roster", "The ID belongs to several children of this school. Correct them first."
            )
            _set_aside(found, entry, message)
        elif children and _someone_else(entry.student, children[0].student):
            message = translate(
                "Roster",
                "The ID belongs to a child with another first name and date of birth. "
                "Correct the ID here, or the child in the school.",
            )
            _set_aside(found, entry, message)
        elif children:
            found.pairs[entry.row] = children[0]


def _by_key(
    entries: Sequence[Entry], known: Sequence[Known], found: Matches, key: _Key, test: _Test
) -> None:
    """Pairs those still without a partner that share a key and pass the test, one to one."""
    theirs = _free(known, found, key)
    suitors: Counter[str] = Counter()
    wishes: dict[int, list[Known]] = {}
    for entry in entries:
        if entry.row in found.pairs or entry.row in found.unresolved:
            continue
        near = theirs.get(key(entry.student), [])
        fitting = [child for child in near if test(entry.student, child.student)]
        wishes[entry.row] = _classmates(fitting, entry) or fitting
        suitors.update(child.student.id for child in wishes[entry.row])
    for entry in entries:
        children = wishes.get(entry.row, [])
        if len(children) == 1 and suitors[children[0].student.id] == 1:
            found.pairs[entry.row] = children[0]
        elif children:
            message = translate(
                "Roster",
                "This may be one of several children. Give the 13-digit ID, here or in the school.",
            )
            _set_aside(found, entry, message)


def _classmates(children: Sequence[Known], entry: Entry) -> list[Known]:
    """Of several that fit, those who are in the same class now."""
    return [
        child
        for child in children
        if child.enrolment and child.enrolment.classroom == entry.classroom
    ]


def _free(known: Sequence[Known], found: Matches, key: _Key) -> dict[object, list[Known]]:
    """The children without a partner by their key; without the key, nowhere."""
    taken = {child.student.id for child in found.pairs.values()}
    theirs: dict[object, list[Known]] = defaultdict(list)
    for child in known:
        if child.student.id not in taken and (value := key(child.student)):
            theirs[value].append(child)
    return theirs


def _same_person(one: Student, other: Student) -> bool:
    """Of two with the same school number: the name or the date of birth is the same too."""
    same_birth = one.born is not None and one.born == other.born
    return same_birth or _name(one) == _name(other)


def _may_be_one(one: Student, other: Student) -> bool:
    """Of two with the same name and birth: they do not have two good IDs and two numbers."""
    two_numbers = one.number and other.number and not same_number(one.number, other.number)
    return not (two_numbers and _two_good_ids(one, other))


def _two_good_ids(one: Student, other: Student) -> bool:
    """A G-code gives way to an ID later on, and a bad check digit is a slip to be corrected."""
    good = all(id_kind(student.national_id) == "thai" for student in (one, other))
    return good and one.national_id != other.national_id


def _agree(one: Student, other: Student) -> bool:
    """Of two with the same name: whatever else both have is the same."""
    pairs = (
        (one.national_id, other.national_id),
        (_plain_number(one.number), _plain_number(other.number)),
        (one.born, other.born),
        (one.sex, other.sex),
    )
    return all(mine == theirs for mine, theirs in pairs if mine and theirs)


def _someone_else(one: Student, other: Student) -> bool:
    other_birth = one.born is not None and other.born is not None and one.born != other.born
    return other_birth and one.first_name != other.first_name


def _note_other_ids(entries: Iterable[Entry], found: Matches) -> None:
    for entry in entries:
        pair = found.pairs.get(entry.row)
        ids = (entry.student.national_id, pair.student.national_id) if pair else ("", "")
        if all(ids) and ids[0] != ids[1]:
            message = translate(
                "Roster", "The ID is not the one known of this child. Check which is right."
            )
            _note(found, entry, "warning", message)


def _note_numbers_in_use(entries: Iterable[Entry], known: Sequence[Known], found: Matches) -> None:
    """A school number that another child of the school has is worth a look."""
    owners = {
        _plain_number(child.student.number): child.student.id
        for child in known
        if child.student.number and child.enrolment
    }
    for entry in entries:
        owner = owners.get(_plain_number(entry.student.number))
        pair = found.pairs.get(entry.row)
        doubtful = entry.row in found.unresolved
        if owner and not doubtful and (pair is None or pair.student.id != owner):
            message = translate("Roster", "Another child of the school has this school number.")
            _note(found, entry, "warning", message)


def _set_aside(found: Matches, entry: Entry, message: str) -> None:
    found.unresolved.add(entry.row)
    _note(found, entry, "error", message)


def _note(found: Matches, entry: Entry, level: Level, message: str) -> None:
    found.problems.append(Problem(entry.row, "", level, message))
