"""Who is in and who is missing, by class, grade and school."""

from hypothesis import given
from hypothesis import strategies as st

from careapp.forms.definition import Ages
from careapp.reports.boards import SCHOOL, Asked, board
from tests.reports.cohorts import pupil


def asked(form="screening-11", done=(), waiting=(), begun=()):
    return Asked(form, "teacher", Ages(), *map(frozenset, (done, waiting, begun)))


def places(lines):
    return [line.place for line in lines]


def test_the_total_of_a_grade_stands_after_its_classes_where_there_are_several():
    pupils = [pupil(n, room=room) for n, room in enumerate(("ป.5/1", "ป.4/10", "ป.4/2"))]
    found = board(pupils, [asked()])
    assert places(found.lines()) == ["ป.4/2", "ป.4/10", "ป.4", "ป.5/1", "school"]
    assert places(found.lines(totals_first=True)) == ["school", "ป.4", "ป.4/2", "ป.4/10", "ป.5/1"]
    assert places(found.grades) == ["ป.4", "ป.5"]
    assert [line.total for line in found.lines()] == [False, False, True, False, True]


def test_a_grade_or_a_class_says_its_total_once():
    two = [pupil(1, room="ป.4/1"), pupil(2, room="ป.4/2")]
    assert places(board(two, [asked()], "ป.4").lines()) == ["ป.4/1", "ป.4/2", "ป.4"]
    assert places(board(two[:1], [asked()], "ป.4").lines()) == ["ป.4/1"]
    assert places(board(two[:1], [asked()], "ป.4/1").lines()) == ["ป.4/1"]
    assert places(board(two[:1], [asked()], SCHOOL).lines()) == ["ป.4/1", "school"]


def test_a_cell_is_complete_part_none_or_asked_of_nobody():
    pupils = [pupil(n) for n in range(3)]
    ids = [each.student.id for each in pupils]
    states = [
        board(pupils, [each]).whole.cells[0].state
        for each in (
            asked(done=ids),
            asked(done=ids[:2], waiting=ids[2:]),
            asked(waiting=ids, begun=ids[:1]),
            asked(waiting=ids),
            asked(),
        )
    ]
    assert states == ["complete", "part", "part", "none", ""]


def test_those_who_are_missing_are_in_class_order_each_once():
    pupils = [pupil(1, "female"), pupil(2), pupil(3), pupil(9, room="อ.2/1")]
    some = [asked(waiting=["s3", "s1"]), asked("sdq-teacher", waiting=["s1", "s9"])]
    found = board(pupils, some)
    assert [each.student.id for each in found.whole.missing()] == ["s9", "s1", "s3"]
    assert [each.student.id for each in found.whole.cells[0].missing] == ["s1", "s3"]
    assert not found.whole.complete


def test_a_child_is_done_begun_missing_or_not_asked():
    form = asked(done=["a"], waiting=["b", "c"], begun=["b"])
    assert [form.of(each) for each in "abcd"] == ["done", "begun", "missing", ""]


def test_of_nobody_everything_is_nothing():
    found = board([], [asked()], "ป.4/1")
    assert found.classes == ()
    assert found.whole.cells[0].state == ""
    assert places(found.lines()) == []
    assert found.whole.complete


ROOMS = st.sampled_from(("อ.2/1", "ป.4/1", "ป.4/2", "ป.4/10", "ม.1/1"))
CHILDREN = st.lists(
    st.tuples(
        ROOMS, st.sampled_from(["male", "female"]), st.sampled_from(["done", "begun", "left", ""])
    ),
    max_size=40,
)


@given(CHILDREN)
def test_classes_make_up_grades_and_grades_the_school(children):
    pupils = [pupil(n, sex, room) for n, (room, sex, _) in enumerate(children)]
    ids = {
        state: {f"s{n}" for n, (*_, of) in enumerate(children) if of == state}
        for state in ("done", "begun", "left")
    }
    form = asked(done=ids["done"], waiting=ids["begun"] | ids["left"], begun=ids["begun"])
    found = board(pupils, [form])
    whole = found.whole.cells[0]
    assert whole.done.total == len(ids["done"])
    assert whole.begun.total == len(ids["begun"])
    assert len(whole.missing) == len(ids["begun"] | ids["left"])
    assert whole.asked.total == whole.done.total + len(whole.missing)
    for lines in (found.classes, found.grades):
        cells = [line.cells[0] for line in lines]
        for part in ("asked", "done", "begun"):
            for sex in (0, 1):
                assert sum(getattr(c, part)[sex] for c in cells) == getattr(whole, part)[sex]
        assert tuple(p for c in cells for p in c.missing) == whole.missing
        assert tuple(p for line in lines for p in line.pupils) == found.pupils
