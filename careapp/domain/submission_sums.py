"""What the numbers of a district pack are called, and how they add up.

One number may stand in several reports under several names (the children of a grade, a group of the
grade's screening): `quantity` says which it is. From the names alone follows what has to add up to
what, so that a school masks and a district checks by the same sums.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from careapp.domain.plans import COLUMNS as PLAN_STATES
from careapp.domain.referrals import COLUMNS as REFERRAL_STATES
from careapp.domain.referrals import SIDES
from careapp.domain.submissions import Count, Place

Kind = Literal["sex", "grade", "parts"]

CHILDREN, TARGETS = "children", "targets"
ACTIVITIES, PLANS = "activities", "plans"
TOOK_PART, CAME, ASKED = "took_part", "parents_came", "asked"
OPEN = "open"  # plans that are not closed, whatever they wait for
OVERALL = "overall"
_SUBJECTS: Mapping[str, str] = {
    "headcount": CHILDREN, "screening-school": "screening", "screening-grade": "screening",
    "sdq-school": "sdq", "home-visits-school": "visits", "poverty": "visits",
}  # fmt: skip
# Who was reached by a form and who was not: together they are the children.
_COVERAGE: Mapping[str, tuple[str, str]] = {
    "screening": ("screened", "waiting"), "sdq": ("screened", "waiting"),
    "visits": ("visited", "not_visited"), "growth": ("measured", "not_measured"),
}  # fmt: skip
_CLOSED = "closed"
# What is counted as a whole, and the columns that share it out; some leave a rest.
_STATES: Mapping[str, tuple[tuple[str, ...], ...]] = {
    PLANS: (PLAN_STATES,), "referrals": (SIDES, REFERRAL_STATES),
}  # fmt: skip
_LOOSE_ITEMS = ("poverty_result",)  # a question that need not be answered
_STAGES: Mapping[str, tuple[str, ...]] = {
    "kindergarten": ("อ.1", "อ.2", "อ.3"),
    "primary": ("ป.1", "ป.2", "ป.3", "ป.4", "ป.5", "ป.6"),
    "lower_secondary": ("ม.1", "ม.2", "ม.3"),
    "upper_secondary": ("ม.4", "ม.5", "ม.6"),
}
_OF_THINGS = ("homeroom", "partners")  # indicators that count classes and partners, not children


class Quantity(NamedTuple):
    """One number, whatever report it stands in.

    `grade` is "" for the whole school; `item` is "" for the children of a subject, else the scale,
    the question, the indicator, the dimension of plans or the class of a meeting.
    """

    subject: str
    grade: str
    item: str
    column: str
    sex: str


class Sum(NamedTuple):
    """A total and its parts: the sexes, the grades, or what shares it out `by` something. A `loose`
    one may be more than they are."""

    kind: Kind
    total: Quantity
    parts: tuple[Quantity, ...]
    by: str = ""
    loose: bool = False


@lru_cache(maxsize=50_000)
def quantity(place: Place) -> Quantity:
    """Which number it is, by its names in a report."""
    report, grade, row, column, sex = place
    subject = _SUBJECTS.get(report, report)
    if report == "sdq-school":
        who, _, row = row.partition(":")
        subject = f"sdq:{who}"
    item = "" if row == "school" else row
    if grade and (item == grade or item.endswith(f":{grade}")):
        item = item.removesuffix(grade).removesuffix(":")
    if subject == TARGETS:
        return Quantity(subject, grade, *_indicator(column), sex)
    if column == "all" and not item:
        return Quantity(CHILDREN, grade, "", "all", sex)
    if subject == "screening" and not item and column not in _COVERAGE[subject]:
        item = OVERALL  # the grades of the school's screening are told by their overall groups
    return Quantity(subject, grade, item, column, sex)


def _indicator(column: str) -> tuple[str, str]:
    """`screened:2569:of` → the indicator and whether it is the whole or the part."""
    name = column.partition(":")[0]
    return name, "whole" if column.endswith(":of") else "part"


def is_of_children(known: Quantity) -> bool:
    """Whether it counts children, their plans or their referrals; other numbers tell of nobody."""
    if known.subject == ACTIVITIES:
        return known.column in (TOOK_PART, CAME, ASKED)
    return not (known.subject == TARGETS and known.item in _OF_THINGS)


@lru_cache(maxsize=50_000)
def whole_of(known: Quantity) -> Quantity | None:
    """What a number is a part of; its percentage is of that."""
    subject, grade, item, column, sex = known
    name = subject.partition(":")[0]
    if name in _COVERAGE:
        done = _COVERAGE[name][0]
        if item:
            return Quantity(subject, grade, "", done, sex)
        is_coverage = column in _COVERAGE[name]
        return Quantity(CHILDREN, grade, "", "all", sex) if is_coverage else None
    if subject == TARGETS:
        part = column == "part" and item not in _OF_THINGS
        return known._replace(column="whole") if part else None
    if subject == ACTIVITIES:
        if column == CAME:
            return known._replace(column=ASKED)
        of_all = column in (TOOK_PART, ASKED) and not item
        return Quantity(CHILDREN, grade, "", "all", sex) if of_all else None
    if subject == PLANS and item and column == PLANS:
        return known._replace(item="")
    if subject in _STATES and column != subject:
        return known._replace(column=_CLOSED if column.startswith("closed:") else subject)
    return None


def _share(known: Quantity) -> str:
    """Numbers of one whole with the same word here make it up together."""
    if known.subject == PLANS and known.column == OPEN:
        return OPEN
    if known.subject == PLANS and known.item and known.column == _CLOSED:
        return OPEN  # of a dimension plans are open or closed, and nothing else is told
    if known.item:
        return known.item
    for n, columns in enumerate(_STATES.get(known.subject, ())):
        if known.column in columns:
            return f"state{n}"
    if known.column.startswith("closed:"):
        return _CLOSED
    return known.column if known.subject == ACTIVITIES else known.subject


def _is_loose(known: Quantity) -> bool:
    """Plans of a dimension are some of all; so are those that are open, until the closed are told
    beside them."""
    of_plans = known.column == PLANS if known.item else known.column == OPEN
    return (
        known.item in _LOOSE_ITEMS
        or known.subject in (ACTIVITIES, TARGETS)
        or known.column.startswith("closed:")
        or (known.subject == PLANS and of_plans)
    )


def sums(known: Iterable[Quantity]) -> Iterator[Sum]:
    """What has to add up among numbers, by their names: boys and girls, grades, and groups."""
    there = dict.fromkeys(known)
    yield from _sexes(there)
    yield from _grades(there)
    parts: dict[tuple[Quantity, str], list[Quantity]] = {}
    for each in there:
        whole = whole_of(each)
        if whole is not None and whole in there:
            parts.setdefault((whole, _share(each)), []).append(each)
    for (total, by), members in parts.items():
        yield Sum("parts", total, tuple(members), by, _is_loose(members[0]))
    yield from _stages(there)
    yield from _classes(there)
    yield from _plans(there)


def _sexes(there: Mapping[Quantity, object]) -> Iterator[Sum]:
    for total in there:
        if total.sex == "total":
            both = (total._replace(sex="male"), total._replace(sex="female"))
            if both[0] in there and both[1] in there:
                yield Sum("sex", total, both)


def _grades(there: Mapping[Quantity, object]) -> Iterator[Sum]:
    """Activities of several grades, or of none, are one in the school's number."""
    grades: dict[Quantity, list[Quantity]] = {}
    for each in there:
        if each.grade and (each.subject != ACTIVITIES or is_of_children(each)):
            grades.setdefault(each._replace(grade=""), []).append(each)
    for total, members in grades.items():
        if total in there and total.subject != TARGETS:
            yield Sum("grade", total, tuple(members))


def _stages(there: Mapping[Quantity, object]) -> Iterator[Sum]:
    for stage, grades in _STAGES.items():
        for sex in ("male", "female", "total"):
            total = Quantity(CHILDREN, "", stage, "all", sex)
            members = [Quantity(CHILDREN, each, "", "all", sex) for each in grades]
            found = tuple(each for each in members if each in there)
            if total in there and found:
                yield Sum("grade", total, found)


def _classes(there: Mapping[Quantity, object]) -> Iterator[Sum]:
    """Parents of a grade, where its classes are told one by one."""
    classes: dict[Quantity, list[Quantity]] = {}
    for each in there:
        if each.subject == ACTIVITIES and each.item and is_of_children(each):
            classes.setdefault(each._replace(item=""), []).append(each)
    for total, members in classes.items():
        if total in there:
            yield Sum("grade", total, tuple(members), "class")


def _plans(there: Mapping[Quantity, object]) -> Iterator[Sum]:
    """What is not closed is open; and what is told of a dimension is some of all plans."""
    for each in there:
        if each.subject != PLANS:
            continue
        whole = each._replace(item="")
        if each.item and each.column != PLANS and whole in there:
            yield Sum("parts", whole, (each,), f"{each.item} of all", loose=True)
        elif each.column == OPEN:
            states = [each._replace(column=state) for state in PLAN_STATES if state != _CLOSED]
            found = tuple(state for state in states if state in there)
            if len(found) == len(states):
                yield Sum("parts", each, found, OPEN)


def faults(counts: Sequence[Count]) -> list[Place]:
    """The totals that are not the sum of their parts, and numbers that are told in two ways, each
    by its place; masked cells are taken for what they may be."""
    known: dict[Quantity, int | None] = {}
    places: dict[Quantity, Place] = {}
    wrong: dict[Place, None] = {}
    for each in counts:
        place = each.place
        key = quantity(place)
        if key in known and known[key] != each.n:
            wrong[place] = None
        known[key], places[key] = each.n, place
    for each_sum in sums(known):
        total = known[each_sum.total]
        if total is None:
            continue
        parts = [known[part] for part in each_sum.parts]
        shown = sum(part for part in parts if part is not None)
        free = each_sum.loose or None in parts
        if shown > total or (shown < total and not free):
            wrong[places[each_sum.total]] = None
    return list(wrong)
