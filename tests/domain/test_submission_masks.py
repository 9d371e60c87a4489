"""What a school's pack gives away: its sums are solved by one who knows nothing of the masks."""

import random
from collections import Counter
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careapp.domain.submission_masks import Before, masked
from careapp.domain.submission_sums import (
    ASKED,
    CAME,
    CHILDREN,
    faults,
    is_of_children,
    quantity,
    sums,
    whole_of,
)
from careapp.domain.submissions import Count

GROUPS = ("normal", "at_risk", "problem")
ITEMS = ("learning", "health", "overall")
PRIME = 2**61 - 1


def pack(children):
    """The counts of a school: of each child grade, sex, and a group for each item (None: not
    screened), under the names of the reports."""
    grades = sorted({grade for grade, _, _ in children})
    made = []
    for place in ("", *grades):
        there = [each for each in children if place in ("", each[0])]
        row = place or "school"
        report = "screening-grade" if place else "screening-school"
        for sex in ("male", "female", "total"):
            mine = [each for each in there if sex in (each[1], "total")]
            done = [each for each in mine if each[2] is not None]
            made.append(Count("headcount", place, row, "all", sex, len(mine)))
            made.append(Count(report, place, row, "screened", sex, len(done)))
            made.append(Count(report, place, row, "waiting", sex, len(mine) - len(done)))
            for n, item in enumerate(ITEMS):
                found = Counter(each[2][n] for each in done)
                for group in GROUPS:
                    share = Decimal(found[group] * 100) / len(done) if done else None
                    made.append(Count(report, place, item, group, sex, found[group], share))
    return tuple(made)


def schools(most):
    child = st.tuples(
        st.sampled_from(["ป.1", "ป.2", "ป.3", "ป.4"]),
        st.sampled_from(["male", "female"]),
        st.none() | st.tuples(*[st.sampled_from((*GROUPS, "normal", "normal"))] * len(ITEMS)),
    )
    return st.lists(child, min_size=1, max_size=most)


def known_of(counts):
    return {quantity(each.place): each.n for each in counts}


def equations(known, every):
    """What the reader has: the hidden numbers of every sum, with their signs."""
    for each in every:
        row = {}
        for name, sign in ((each.total, -1), *((part, 1) for part in each.parts)):
            if known[name] is None:
                row[name] = row.get(name, 0) + sign
        if not each.loose:
            yield row


def solved(known, every=None):
    """The hidden numbers that follow from the equations alone, by elimination modulo a prime."""
    done = {}
    for signs in equations(known, sums(known) if every is None else every):
        row = {name: sign % PRIME for name, sign in signs.items() if sign}
        for pivot in list(done):
            taken(row, pivot, done[pivot])
        if row:
            pivot = next(iter(row))
            inverse = pow(row[pivot], -1, PRIME)
            done[pivot] = {name: factor * inverse % PRIME for name, factor in row.items()}
            for name, other in done.items():
                if name != pivot:
                    taken(other, pivot, done[pivot])
    return {pivot for pivot, row in done.items() if len(row) == 1}


def taken(row, pivot, other):
    factor = row.get(pivot, 0)
    for name, each in other.items() if factor else ():
        left = (row.get(name, 0) - factor * each) % PRIME
        if left:
            row[name] = left
        else:
            row.pop(name, None)


def tightened(known, every=None):
    """The hidden numbers that bounds leave one value for: none is below 0 or above its total."""
    low = {name: least(name, known) if n is None else n for name, n in known.items()}
    high = {name: most(name, known) if n is None else n for name, n in known.items()}
    every = list(sums(known) if every is None else every)
    before = None
    while before != (low, high):
        before = dict(low), dict(high)
        for each in every:
            total, parts = each.total, each.parts
            low[total] = max(low[total], sum(low[part] for part in parts))
            if not each.loose:
                high[total] = min(high[total], sum(high[part] for part in parts))
            for part in parts:
                others = [other for other in parts if other != part]
                high[part] = min(high[part], high[total] - sum(low[other] for other in others))
                if not each.loose:
                    under = low[total] - sum(high[other] for other in others)
                    low[part] = max(low[part], under)
    return {name for name, n in known.items() if n is None and low[name] == high[name]}


def least(name, known):
    """A reader knows what is never masked: that nobody of a grade was reached, or all."""
    return int(is_coverage(name) and name.sex == "total" and known.get(whole_of(name), 0) > 2)


def most(name, known):
    everybody = known.get(whole_of(name)) if is_coverage(name) else None
    return 10_000 if everybody is None else everybody - least(name, known)


def is_coverage(name):
    whole = whole_of(name)
    return whole is not None and whole.subject == CHILDREN


def headcounts(known):
    """Headcounts, the numbers of those reached where they are one again, and what adds up to it."""
    found = set()
    for name in known:
        every = name._replace(sex="total")
        whole = whole_of(every)
        again = whole is not None and whole.subject == CHILDREN
        none = again and not known[whole._replace(sex=name.sex)]
        if name.subject == CHILDREN or none or (again and known[every] in (0, known[whole])):
            found.add(name)
    for _ in range(3):
        for each in sums(known):
            left = [name for name in (each.total, *each.parts) if name not in found]
            if len(left) == 1:
                found.update(left)
    return found


@given(schools(40))
@settings(max_examples=20, deadline=None)
def test_of_no_school_a_masked_number_can_be_computed(children):
    counts = pack(children)
    assert faults(counts) == []
    true, seen = known_of(counts), known_of(masked(counts))
    told = {name: n for name, n in seen.items() if n is not None}
    assert told == {name: true[name] for name in told}
    assert {name for name, n in told.items() if 1 <= n <= 4} <= headcounts(true)
    assert not {name for name, n in seen.items() if n is None} & headcounts(true)
    assert not solved(seen)
    assert not tightened(seen)
    assert faults(masked(counts)) == []


@given(schools(8), schools(2), st.integers(0, 3))
@settings(max_examples=5, deadline=None)
def test_two_versions_side_by_side_give_no_masked_number_away(children, added, gone):
    """What is the same in both is one unknown; what has changed is two."""
    old = pack(children)
    new = pack([*children[gone:], *added] or children)
    was = masked(old)
    hidden = {each.place for each in was if each.n is None}
    now = masked(new, before=Before(old, hidden))
    assert {each.place for each in now if each.n is None} >= {
        each.place for each in was
        if each.n is None and known_of(old)[quantity(each.place)]
        == known_of(new).get(quantity(each.place)) and quantity(each.place) not in headcounts(
            known_of(new))
    }  # fmt: skip
    both, every = side_by_side(known_of(old), known_of(was), known_of(new), known_of(now))
    told = solved(both, every) | tightened(both, every)
    assert not {name for name in told if name not in headcounts(known_of(new))} - exposed(
        known_of(old), known_of(was), known_of(new)
    )


def side_by_side(old, was, new, now):
    """The numbers of both versions as a reader sees them, and the sums of both."""

    def then(name):
        return name if new.get(name) == old[name] else name._replace(subject=f"then {name.subject}")

    both = dict(now)
    for name, n in was.items():
        key = then(name)
        both[key] = n if both.get(key) is None else both[key]
    every = list(sums(new))
    for each in sums(old):
        every.append(each._replace(total=then(each.total), parts=tuple(map(then, each.parts))))
    return both, every


@pytest.mark.parametrize("seed", [0, 3, 8])
def test_that_the_last_two_were_screened_does_not_tell_what_was_masked_for_them(seed):
    """Nothing follows, neither from the correction alone nor beside the version before."""
    chance, groups = random.Random(seed), ["normal"] * 6 + ["at_risk", "problem"]
    children = [
        (f"ป.{n % 3 + 1}", chance.choice(["male", "female"]),
         tuple(chance.choice(groups) for _ in ITEMS))
        for n in range(36)
    ]  # fmt: skip
    new = pack(children)
    old = pack([(*each[:2], None) if n in (3, 4) else each for n, each in enumerate(children)])
    was = masked(old)
    now = masked(new, Before(old, {each.place for each in was if each.n is None}))
    assert not solved(known_of(now))
    assert not solved(*side_by_side(known_of(old), known_of(was), known_of(new), known_of(now)))


def test_without_a_change_the_same_is_masked_again():
    counts = school(waiting=2)
    was = masked(counts)
    before = Before(counts, {each.place for each in was if each.n is None})
    assert masked(counts, before) == was
    assert masked(counts, replace(before, hidden=())) != counts


def exposed(old, was, new):
    """What the version before has given away of the new one already, whatever is masked now."""
    nothing = {name: n if name in headcounts(new) else None for name, n in new.items()}
    both, every = side_by_side(old, was, new, nothing)
    return solved(both, every) | tightened(both, every)


@given(schools(40))
@settings(max_examples=15, deadline=None)
def test_a_percentage_goes_with_its_number_and_with_its_whole(children):
    found = masked(pack(children))
    known = known_of(found)
    for each in found:
        whole = whole_of(quantity(each.place))
        if each.percent is not None:
            assert each.n is not None
            assert whole is None or known[whole] is not None


def school(waiting=0):
    """Forty children of four grades; two of them have a problem."""
    children = []
    for n in range(40):
        group = "problem" if n in (3, 24) else "at_risk" if n % 4 == 1 else "normal"
        done = None if n >= 40 - waiting else (group, "normal", group)
        children.append((f"ป.{n % 4 + 1}", ("male", "female")[n // 4 % 2], done))
    return pack(children)


def test_who_needs_help_is_told_before_who_does_not():
    there = shown(school())
    bands = [there["screening-school", "", "overall", each, "total"] for each in GROUPS]
    assert bands == [None, 10, None]


def shown(counts):
    return {each.place: each.n for each in masked(counts)}


def test_headcounts_are_never_masked():
    there = shown(school())
    assert all(n is not None for (report, *_), n in there.items() if report == "headcount")


def test_a_school_that_is_done_shows_whom_it_reached_and_most_of_its_groups():
    there = shown(school())
    assert there["screening-school", "", "school", "screened", "total"] == 40
    assert there["screening-school", "", "learning", "at_risk", "total"] == 10
    assert there["screening-school", "", "learning", "problem", "total"] is None
    assert there["screening-school", "", "health", "normal", "total"] == 40


def test_two_who_are_not_screened_are_not_told_by_what_is_left():
    there = shown(school(waiting=2))
    assert there["screening-school", "", "school", "waiting", "total"] is None
    assert there["screening-school", "", "school", "screened", "total"] is None
    health = [there["screening-school", "", "health", group, "total"] for group in GROUPS]
    assert None in health


def test_the_same_number_in_two_reports_is_masked_in_both():
    counts = [
        *school(),
        Count("screening-school", "", "ป.4", "problem", "total", 1),
        Count("poverty", "", "school", "visited", "total", 3),
        Count("home-visits-school", "", "school", "visited", "total", 3),
    ]
    there = shown(counts)
    pairs = (
        (("screening-school", "", "ป.4", "problem", "total"),
         ("screening-grade", "ป.4", "overall", "problem", "total")),
        (("poverty", "", "school", "visited", "total"),
         ("home-visits-school", "", "school", "visited", "total")),
    )  # fmt: skip
    for one, other in pairs[1:]:
        assert there[one] is there[other] is None
    assert quantity(("screening-school", "ป.4", "ป.4", "problem", "total")) == quantity(pairs[0][1])


def test_an_indicator_does_not_tell_what_a_report_masks():
    counts = [
        *school(waiting=2),
        Count("targets", "", "school", "screened:2569", "total", 38, Decimal("95.0")),
        Count("targets", "", "school", "screened:2569:of", "total", 40),
    ]
    there = shown(counts)
    assert there["targets", "", "school", "screened:2569", "total"] is None
    assert there["targets", "", "school", "screened:2569:of", "total"] == 40


def test_activities_and_rooms_are_no_children():
    counts = [
        *school(),
        Count("headcount", "", "school", "rooms", "total", 4),
        Count("activities", "", "school", "meeting", "total", 2),
        Count("targets", "", "school", "partners:2569", "total", 3, Decimal("30.0")),
        Count("targets", "", "school", "partners:2569:of", "total", 10),
    ]
    there = shown(counts)
    assert there["activities", "", "school", "meeting", "total"] == 2
    assert there["headcount", "", "school", "rooms", "total"] == 4
    assert there["targets", "", "school", "partners:2569", "total"] == 3
    assert not is_of_children(quantity(("activities", "", "school", "homeroom", "total")))


def test_parents_who_stayed_away_do_not_show_through_a_percentage():
    came = Count("activities", "", "school", CAME, "total", 28, Decimal("93.3"))
    asked = Count("activities", "", "school", ASKED, "total", 30)
    seen, found = masked([asked, came])
    assert found.percent is None
    assert None in (seen.n, found.n)
    many = replace(asked, n=40)
    assert masked([many, came]) == (many, came)


def plans(**numbers):
    """Plans by row: how many there are, and how many of them are closed."""
    found = []
    for row, (every, closed) in numbers.items():
        states = {"plans": every, "open": every - closed, "closed": closed, "closed:better": closed}
        if row == "school":
            states |= {"new": 0, "active": every - closed, "due": 0}
        found += [Count("plans", "", row, name, "total", n) for name, n in states.items()]
    return found


def test_plans_of_a_dimension_tell_neither_few_nor_what_is_left_of_all():
    there = shown(plans(school=(32, 20), learning=(30, 20), health=(12, 6), gaming=(3, 0)))
    of = {row: there["plans", "", row, "plans", "total"] for row in ("school", "learning")}
    assert None in of.values()  # else two plans are for something else
    assert there["plans", "", "gaming", "plans", "total"] is None
    assert there["plans", "", "health", "closed", "total"] == 6


def test_of_dimensions_each_is_open_or_closed_and_no_more_than_all_plans():
    good = plans(school=(32, 20), learning=(30, 20), health=(12, 6))
    assert faults(good) == []
    more = [*good[:7], *plans(learning=(33, 20))]
    assert ("plans", "", "school", "plans", "total") in faults(more)
    odd = [replace(each, n=13) if each.place[2:4] == ("health", "plans") else each for each in good]
    assert ("plans", "", "health", "plans", "total") in faults(odd)


def parents(**classes):
    """How many parents of each class of a grade were asked, and came."""
    both = [sum(each) for each in zip(*classes.values(), strict=True)]
    rooms = {f"ป.4/{name[1:]}": said for name, said in classes.items()}
    return [
        Count("activities", "ป.4", row, column, "total", n)
        for row, said in {"ป.4": both, **rooms}.items()
        for column, n in zip((ASKED, CAME), said, strict=True)
    ]


def test_parents_of_one_class_are_not_told_by_those_of_the_other():
    there = shown([Count("headcount", "ป.4", "ป.4", "all", "total", 50),
                   *parents(c1=(24, 12), c2=(20, 18))])  # fmt: skip
    seen = {(row, column): n for (_, _, row, column, _), n in there.items()}
    assert None in (seen["ป.4/2", ASKED], seen["ป.4/2", CAME])  # two stayed away
    hidden = [column for (row, column), n in seen.items() if n is None and row != "ป.4/2"]
    assert hidden or None in (seen["ป.4", CAME], seen["ป.4", ASKED])
    assert not solved(known_of(masked(parents(c1=(24, 12), c2=(20, 18)))))


def test_classes_that_do_not_come_to_their_grade_are_a_fault():
    counts = parents(c1=(24, 12), c2=(20, 18))
    assert faults(counts) == []
    counts[0] = replace(counts[0], n=45)
    assert counts[0].place in faults(counts)


def test_totals_that_are_not_the_sum_of_their_parts_are_found():
    counts = list(school())
    at = next(
        n for n, each in enumerate(counts)
        if each.place == ("screening-grade", "ป.2", "learning", "normal", "male")
    )  # fmt: skip
    counts[at] = replace(counts[at], n=counts[at].n + 1)
    assert ("screening-grade", "ป.2", "learning", "normal", "total") in faults(counts)


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (("headcount", "", "primary", "all", "male"), ("children", "", "primary", "all", "male")),
        (("growth", "ป.4", "ป.4", "all", "total"), ("children", "ป.4", "", "all", "total")),
        (("sdq-school", "ป.4", "teacher:total:ป.4", "problem", "male"),
         ("sdq:teacher", "ป.4", "total", "problem", "male")),
        (("sdq-school", "", "self", "waiting", "total"), ("sdq:self", "", "", "waiting", "total")),
        (("growth", "ป.4", "bmi_for_age:ป.4", "thinness", "total"),
         ("growth", "ป.4", "bmi_for_age", "thinness", "total")),
        (("targets", "", "school", "screened:2569:of", "total"),
         ("targets", "", "screened", "whole", "total")),
    ],
)  # fmt: skip
def test_a_number_is_known_by_its_names(place, expected):
    assert quantity(place) == expected
