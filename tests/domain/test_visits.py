"""A round reaches every child once, houses and families together; every child is counted once."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.domain.deadlines import usual
from careapp.domain.people import Student
from careapp.domain.schools import usual_term
from careapp.domain.visits import (
    STANDINGS,
    Task,
    Tour,
    VisitPlan,
    by_village,
    house,
    moved,
    progress,
    spread,
    visit_month,
)

FRIDAY = date(2026, 8, 7)
TERM = usual_term(2569, 1)


def child(id_, house_number="", village="", subdistrict="ตัวอย่าง", first="กล้า"):
    return Student(
        id_, first, "ตัวอย่างดี", "male", house_number=house_number, village_number=village,
        subdistrict=subdistrict,
    )  # fmt: skip


def ids(students):
    return [each.id for each in students]


CHILDREN = st.lists(
    st.builds(
        child,
        st.integers(0, 40).map(lambda n: f"s{n}"),
        st.sampled_from(["", "1", "2", "10", "12/3", "๕"]),
        st.sampled_from(["", "1", "2", "10"]),
        st.sampled_from(["", "ตัวอย่าง", "เก่าทดลอง", "กลางสมมติ"]),
        st.sampled_from(["กล้า", "แก้ว", "เกวลิน"]),
    ),
    unique_by=lambda each: each.id,
    max_size=25,
)
FAMILIES = st.lists(
    st.frozensets(st.integers(0, 40).map(lambda n: f"s{n}"), max_size=3), max_size=4
)
TOURS = st.builds(
    Tour, st.dates(date(2026, 1, 1), date(2026, 12, 1)), st.integers(1, 8), st.booleans()
)


@given(CHILDREN, FAMILIES)
def test_the_way_is_a_permutation_and_keeps_houses_and_families_together(children, families):
    found = by_village(children, families)
    assert sorted(ids(found)) == sorted(ids(children))
    homes = {}
    for at, each in enumerate(found):
        if house(each):
            homes.setdefault(house(each), []).append(at)
    assert all(places == list(range(places[0], places[-1] + 1)) for places in homes.values())
    for family in families:
        if not any(house(each) for each in found):  # else a house may join two families
            places = [at for at, each in enumerate(found) if each.id in family]
            touching = [other for other in families if other & family]
            if len(touching) == 1 and places:
                assert places == list(range(places[0], places[-1] + 1))


@given(CHILDREN, FAMILIES, st.randoms(use_true_random=False))
def test_the_way_does_not_depend_on_the_order_of_the_list(children, families, chance):
    other = list(children)
    chance.shuffle(other)
    assert by_village(other, families) == by_village(children, families)


@given(CHILDREN, TOURS, st.dictionaries(st.integers(0, 5), st.integers(0, 9), max_size=3))
def test_a_round_goes_to_everybody_in_order_and_to_no_more_a_day_than_was_said(
    children, tour, before
):
    taken = {tour.start + timedelta(days=ahead): count for ahead, count in before.items()}
    found = spread(by_village(children), tour, taken)
    assert list(found) == ids(by_village(children))
    assert list(found.values()) == sorted(found.values())
    assert len(set(found.values())) == len(found)
    houses = {each.id: house(each) or each.id for each in children}
    for day in {day for day, _ in found.values()}:
        assert day >= tour.start
        assert tour.weekends or day.weekday() < 5
        there = [student for student, (on, _) in found.items() if on == day]
        alone = len({houses[each] for each in there}) == 1
        assert taken.get(day, 0) + len(there) <= tour.a_day or (alone and not taken.get(day))
        assert next(found[each][1] for each in there) == taken.get(day, 0) + 1
    for home in set(houses.values()):
        assert len({found[each][0] for each in houses if houses[each] == home}) == 1


@given(
    st.lists(st.integers(0, 30).map(str), unique=True),
    st.frozensets(st.integers(0, 30).map(str)),
    st.frozensets(st.integers(0, 30).map(str)),
)
def test_visited_planned_and_neither_are_the_headcount(students, visited, planned):
    found = progress(students, visited, planned)
    assert found.total == len(students)
    every = [each for standing in STANDINGS for each in found.of(standing)]
    assert sorted(every) == sorted(students)
    assert set(found.visited) == set(students) & visited
    assert set(found.planned) == set(students) & planned - visited


PLANS = st.lists(
    st.builds(
        VisitPlan,
        st.integers(0, 12).map(lambda n: f"s{n}"),
        st.just("2569/1"),
        st.one_of(st.none(), st.dates(date(2026, 8, 1), date(2026, 8, 4))),
        st.one_of(st.none(), st.integers(1, 4)),
    ),
    unique_by=lambda each: each.student,
)


@given(PLANS, st.integers(0, 12).map(lambda n: f"s{n}"), st.sampled_from([-1, 1]))
def test_a_child_changes_places_with_the_one_beside_it_and_days_keep_their_number(
    plans, student, down
):
    def order(those):
        dated = [each for each in those if each.day is not None]
        return [each.student for each in sorted(dated, key=lambda each: each.order)]

    before = order(plans)
    changed = {each.student: each for each in moved(plans, student, down)}
    after = [changed.get(each.student, each) for each in plans]
    at = before.index(student) if student in before else -1
    to = at + down
    if at < 0 or not 0 <= to < len(before):
        assert not changed
        return
    wanted = list(before)
    wanted[at], wanted[to] = wanted[to], wanted[at]
    assert order(after) == wanted
    assert sorted(each.day for each in after if each.day) == sorted(
        each.day for each in plans if each.day
    )


def test_villages_and_houses_come_in_the_order_of_their_numbers():
    children = [
        child("a", "10", "2"), child("b", "2", "2"), child("c", "7", "10"), child("d", "9", "1"),
        child("e", "3", "1", subdistrict="เก่าทดลอง"), child("f"), child("g", "10", "2"),
    ]  # fmt: skip
    assert ids(by_village(children)) == ["e", "d", "b", "a", "g", "c", "f"]


def test_a_family_of_two_houses_is_gone_to_at_once():
    children = [child("a", "1", "1"), child("b", "1", "5"), child("c", "1", "9")]
    assert ids(by_village(children, [{"a", "c"}])) == ["a", "c", "b"]


@pytest.mark.parametrize(
    ("weekends", "second"), [(False, date(2026, 8, 10)), (True, date(2026, 8, 8))]
)
def test_a_round_passes_over_the_weekend_unless_it_may_use_it(weekends, second):
    found = spread([child("a"), child("b")], Tour(FRIDAY, 1, weekends))
    assert [day for day, _ in found.values()] == [FRIDAY, second]


def test_the_visit_month_belongs_to_the_term_it_falls_into():
    found = visit_month(usual(), TERM)
    assert (found.first, found.last) == (date(2026, 8, 1), date(2026, 8, 31))
    assert visit_month(usual(), usual_term(2569, 2)) is None
    assert visit_month((), TERM) is None


def test_a_task_is_due_on_its_day_until_it_is_done():
    task = Task("t", "s", "โทรหายาย", due=FRIDAY)
    assert not task.is_due(FRIDAY - timedelta(days=1))
    assert task.is_due(FRIDAY)
    assert not Task("t", "s", "โทรหายาย", due=FRIDAY, done_on=FRIDAY).is_due(FRIDAY)
