"""Completeness on paper: the summary, the list to chase by, and the numbers of the data sheet."""

from decimal import Decimal

import pytest

from careapp.forms.definition import Ages
from careapp.reports import papers
from careapp.reports.boards import SCHOOL, Asked, Held, board
from careapp.reports.model import Note, Table
from careapp.reports.tables import chase, completeness
from tests.reports.cohorts import SIGNERS, heading, pages, pupil

TWO_ROOMS = ("ป.4/1", "ป.4/1", "ป.4/2")


def forms(done=("s0",), begun=(), ids=("s0", "s1", "s2"), not_asked=()):
    """The screening and the student's own SDQ; who is `not_asked` is of the screening alone."""
    waiting = set(ids) - set(done)
    return (
        Asked("screening-11", "teacher", Ages(), frozenset(done), frozenset(waiting),
              frozenset(begun)),
        Asked("sdq-self", "self", Ages(11), frozenset(), frozenset(set(ids) - set(not_asked)),
              frozenset()),
    )  # fmt: skip


def rooms(*labels):
    return [pupil(n, "male" if n % 2 else "female", room) for n, room in enumerate(labels)]


def tables(section):
    return [block for block in section.blocks if isinstance(block, Table)]


def notes(section):
    return [block.text for block in section.blocks if isinstance(block, Note)]


def values(table):
    return [row.values for row in table.rows]


def test_classes_grade_and_school_stand_with_what_is_in_of_whom_it_is_asked():
    found = completeness(heading(), board(rooms(*TWO_ROOMS, "ป.5/1"), forms()))
    (summary,) = tables(found.sections[0])
    assert [head.text for head in summary.heads[0]] == [
        "Class", "Children", "11-dimension screening", "SDQ Student",
    ]  # fmt: skip
    assert values(summary) == [
        ("ป.4/1", 2, 1, 2, Decimal("50.0"), 0, 2, None),
        ("ป.4/2", 1, 0, 1, None, 0, 1, None),
        ("All of ป.4", 3, 1, 3, Decimal("33.3"), 0, 3, None),
        ("ป.5/1", 1, None, 0, None, None, 0, None),
        ("Total", 4, 1, 3, Decimal("33.3"), 0, 3, None),
    ]
    assert [row.total for row in summary.rows] == [False, False, True, False, True]
    assert summary.rows[0].tones[2] == "at_risk"


def test_each_class_has_a_page_that_names_who_is_missing_what_in_class_order():
    found = completeness(heading(), board(rooms(*TWO_ROOMS), forms(begun=["s2"], not_asked=["s1"])))
    (first,), (second,) = map(tables, found.sections[1:])
    names = [each.student.name for each in rooms(*TWO_ROOMS)]
    assert values(first) == [
        (0, names[0], "✓", "☐", ""),
        (1, names[1], "☐", "–", ""),
        ("", "Missing", "1", "1", ""),
    ]
    assert values(second) == [(2, names[2], "☐ begun", "☐", ""), ("", "Missing", "1", "1", "")]
    key = "☐ still missing: tick it when it comes · ✓ is in · – not asked at this age"
    assert notes(found.sections[1]) == [key]
    assert [section.name for section in found.sections] == ["Completeness", "ป.4/1", "ป.4/2"]


def test_one_class_has_all_of_it_on_one_page(tmp_path):
    found = completeness(heading(), board(rooms("ป.4/1", "ป.4/1", "ป.4/1"), forms(), "ป.4/1"))
    (section,) = found.sections
    summary, table = tables(section)
    assert [row.values[0] for row in summary.rows] == ["ป.4/1"]
    assert [head.text for head in table.heads[0]][:2] == ["No.", "Name"]
    assert section.subtitles[1].startswith("Primary 4/1")
    papers.write(found, tmp_path / "a.pdf")
    (page,) = pages(tmp_path / "a.pdf")
    assert "Completeness before sending" in page
    assert "☐" in page


def test_it_is_said_of_whom_a_form_is_asked_and_what_is_begun():
    found = completeness(heading(), board(rooms(*TWO_ROOMS), forms(begun=["s1"], not_asked=["s1"])))
    rule, begun = notes(found.sections[0])
    assert "SDQ Student: asked of children from 11 years on the count day, 2 of the 3" in rule
    assert begun == "Begun and not finished, so not counted: 11-dimension screening 1."


def test_a_form_with_two_limits_of_age_says_both():
    some = [Asked("sdq-parent", "parent", Ages(4, 16), *[frozenset()] * 3)]
    (rule,) = notes(completeness(heading(), board(rooms("อ.1/1"), some)).sections[0])[:1]
    assert rule.startswith("SDQ Parent: asked of children of 4 to 16 years")


def test_where_nothing_is_missing_there_is_no_list_but_a_good_word():
    done = [Asked("screening-11", "teacher", Ages(), frozenset({"s0"}), *[frozenset()] * 2)]
    for place in (SCHOOL, "ป.4/1"):
        (section,) = completeness(heading(), board(rooms("ป.4/1"), done, place)).sections
        assert len(tables(section)) == 1
        assert notes(section) == ["Everything that is asked for is in."]
    (section,) = chase(heading(), board(rooms("ป.4/1"), done, "ป.4/1")).sections
    assert tables(section) == []
    assert notes(section) == ["Everything that is asked for is in."]


def test_nobody_is_said_in_a_sentence():
    (section,) = completeness(heading(), board([], forms(), "ป.4/1")).sections
    assert tables(section) == []
    assert notes(section) == ["There are no children here in this term."]


def test_the_list_of_one_form_has_a_box_to_tick_and_room_to_write(tmp_path):
    pupils = rooms("ป.4/1", "ป.4/1", "ป.4/1")
    found = chase(heading(signers=SIGNERS), board(pupils, forms(begun=["s2"])[:1], "ป.4/1"))
    (section,) = found.sections
    (table,) = tables(section)
    assert section.title == "Still missing: 11-dimension screening"
    assert [head.text for head in table.heads[0]] == ["No.", "Name", "Received", "Date, remarks"]
    assert [row[2] for row in values(table)] == ["☐", "☐ begun"]
    assert found.signers == ()
    papers.write(found, tmp_path / "a.pdf")
    (page,) = pages(tmp_path / "a.pdf")
    assert "Signed" not in page
    assert pupils[0].student.name not in page


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (SCHOOL, ["ป.4/1", "ป.4/2", "ป.4", "school"]),
        ("ป.4", ["ป.4/1", "ป.4/2", "ป.4"]),
    ],
)
def test_the_data_has_every_place_once(place, expected):
    data = completeness(heading(), board(rooms(*TWO_ROOMS), forms(), place)).data
    assert list(dict.fromkeys(each.row for each in data)) == expected


def test_the_data_says_in_asked_begun_and_missing_by_sex():
    data = completeness(heading(), board(rooms(*TWO_ROOMS), forms(begun=["s1"]))).data
    found = {(each.row, each.column, each.sex): (each.n, each.percent) for each in data}
    assert found["school", "all", "female"] == (2, None)
    assert found["school", "screening-11", "female"] == (1, Decimal("50.0"))
    assert found["school", "screening-11", "total"] == (1, Decimal("33.3"))
    assert found["school", "screening-11:asked", "total"] == (3, None)
    assert found["school", "screening-11:begun", "male"] == (1, None)
    assert found["ป.4/2", "screening-11:missing", "total"] == (1, None)
    assert len(found) == len(data)


def test_the_school_may_give_it_a_title_of_its_own():
    own = heading(titles={"completeness": "งานที่ยังค้าง"})
    assert completeness(own, board(rooms("ป.4/1"), forms())).sections[0].title == "งานที่ยังค้าง"


def of_classes():
    """ป.4/1 has held eleven homerooms and a meeting without minutes; one of its plans is late."""
    plan = map(frozenset, (["s0"], ["s1", "s2"], ["s1"]))
    return (
        Held("homeroom", 10, {"ป.4/1": 11, "ป.4/2": 4}, {}),
        Held("meeting", 1, {}, {"ป.4/1": 1}),
        Asked("plans", "", Ages(), *plan, running=True),
    )


def test_what_classes_hold_and_what_is_open_has_a_table_of_its_own(tmp_path):
    found = completeness(heading(), board(rooms(*TWO_ROOMS), (*forms(), *of_classes())))
    _, others = tables(found.sections[0])
    assert [head.text for head in others.heads[0]][2:] == [
        "Homeroom logs", "Classroom meeting", "Care plans",
    ]  # fmt: skip
    assert values(others) == [
        ("ป.4/1", 2, 10, 10, 0, 1, None, 1, 1),
        ("ป.4/2", 1, 4, 10, 0, 1, 1, 0, 0),
        ("All of ป.4", 3, 14, 20, 0, 2, 1, 1, 1),
        ("Total", 3, 14, 20, 0, 2, 1, 1, 1),
    ]
    said = "Held, but not written up, so not counted: Classroom meeting 1."
    assert said in notes(found.sections[0])
    todo, children = tables(found.sections[2])
    assert values(todo) == [
        ("☐ Homeroom logs", 4, 10, 0, ""), ("☐ Classroom meeting", 0, 1, 0, ""),
    ]  # fmt: skip
    assert values(children)[0][2:] == ("☐", "☐", "☐", "")
    assert found.data[-4:][0].n == 1  # the last thing of the last place is asked of children
    papers.write(found, tmp_path / "a.pdf")
    assert len(pages(tmp_path / "a.pdf")) == 3


def test_what_is_asked_of_classes_is_in_the_data_in_total_alone():
    found = completeness(heading(), board(rooms(*TWO_ROOMS), of_classes())).data
    numbers = {(each.row, each.column, each.sex): each.n for each in found}
    assert numbers["school", "homeroom", "total"] == 14
    assert numbers["school", "homeroom:missing", "total"] == 6
    assert numbers["school", "meeting:begun", "total"] == 1
    assert ("school", "homeroom", "male") not in numbers
    assert numbers["school", "plans:missing", "total"] == 1
