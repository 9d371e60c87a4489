"""Every child has one fate, nobody is lost, and the counts by class come to the last child."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.domain.people import GRADES, Classroom, Pupil, Student
from careapp.domain.year_turn import FATES, Choices, after, before, faults, going, next_grade

ROOMS = st.builds(Classroom, st.sampled_from(GRADES), st.sampled_from(("1", "2", "ก")))


def pupil(id_, room, number=None):
    return Pupil(Student(id_, f"เด็ก{id_}", "ตัวอย่าง", "male"), room, number)


@st.composite
def schools(draw):
    """Some children in some classes, and what a person has chosen."""
    rooms = draw(st.lists(ROOMS, min_size=1, max_size=6, unique=True))
    seats = draw(
        st.lists(
            st.tuples(st.sampled_from(rooms), st.none() | st.integers(1, 40)),
            min_size=1,
            max_size=40,
        )
    )
    pupils = [pupil(f"s{n}", room, number) for n, (room, number) in enumerate(seats)]
    ids = [each.student.id for each in pupils]
    choices = Choices(
        draw(st.dictionaries(st.sampled_from(ids), st.sampled_from(FATES))),
        draw(st.dictionaries(st.sampled_from(rooms), ROOMS)),
        draw(st.sampled_from(("kept", "by name"))),
    )
    return pupils, {each.grade for each in rooms}, choices


@given(schools())
def test_every_child_has_exactly_one_fate_and_nobody_is_lost(made):
    pupils, grades, choices = made
    found = going(pupils, grades, choices)
    assert not list(faults(found, [each.student.id for each in pupils]))
    stay = sum(count for _, count in after(found))
    go = sum(line.fates["graduate"] + line.fates["leave"] for line in before(found))
    assert stay + go == len(pupils) == sum(line.total for line in before(found))


@given(schools())
def test_no_class_number_stands_twice_in_a_new_class(made):
    pupils, grades, choices = made
    seats = [(e.to, e.number) for e in going(pupils, grades, choices) if e.number is not None]
    assert len(seats) == len(set(seats))


@pytest.mark.parametrize(
    ("grade", "grades", "then"),
    [
        ("ป.3", ("ป.1", "ป.3"), "ป.4"),
        ("อ.3", ("อ.3", "ป.1"), "ป.1"),
        ("อ.3", ("อ.2", "อ.3"), ""),
        ("ป.6", ("ป.1", "ป.6"), ""),
        ("ป.6", ("ป.6", "ม.1"), "ม.1"),
        ("ม.3", ("ป.6", "ม.3"), ""),
        ("ม.6", ("ม.6",), ""),
        ("ป.5", ("ป.5",), "ป.6"),
    ],
)
def test_the_grade_after_is_there_only_where_the_school_goes_on(grade, grades, then):
    assert next_grade(grade, grades) == then


def test_a_class_goes_up_with_its_room_and_its_numbers():
    room = Classroom("ป.3", "1")
    found = going([pupil("a", room, 2), pupil("b", room, 1)], ["ป.6"], Choices())
    assert [(each.fate, each.to.label, each.number) for each in found] == [
        ("up", "ป.4/1", 2),
        ("up", "ป.4/1", 1),
    ]


def test_one_repeats_one_leaves_and_the_room_is_changed():
    room = Classroom("ป.3", "1")
    choices = (
        Choices()
        .with_fate(["a"], "repeat")
        .with_fate(["b"], "leave")
        .with_room(room, Classroom("ป.4", "2"))
    )
    found = going([pupil(each, room) for each in "abc"], ["ป.6"], choices)
    assert [(each.fate, each.to and each.to.label) for each in found] == [
        ("repeat", "ป.3/1"),
        ("leave", None),
        ("up", "ป.4/2"),
    ]


def test_two_classes_that_become_one_are_numbered_anew_by_name():
    rooms = Classroom("ป.3", "1"), Classroom("ป.3", "2")
    pupils = [pupil("b", rooms[0], 1), pupil("a", rooms[1], 1)]
    found = going(pupils, ["ป.6"], Choices().with_room(rooms[1], Classroom("ป.4", "1")))
    assert {each.student: each.number for each in found} == {"a": 1, "b": 2}
