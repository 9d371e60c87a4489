"""The class list and the headcount."""

from hypothesis import given
from hypothesis import strategies as st

from careapp.domain.people import GRADES
from careapp.reports import tables
from careapp.reports.model import Note, Table
from tests.reports.cohorts import heading, pupil


def table_of(section):
    (table,) = (block for block in section.blocks if isinstance(block, Table))
    return table


def test_each_class_has_a_page_with_its_children_by_number():
    pupils = [pupil(2, room="ป.4/2"), pupil(3, "female"), pupil(1)]
    report = tables.class_list(heading(), pupils)
    assert [section.name for section in report.sections] == ["ป.4/1", "ป.4/2"]
    rows = [row.values for row in table_of(report.sections[0]).rows]
    assert [row[0] for row in rows] == [1, 3]
    assert rows[0][1:] == ("001", "เด็กชายกล้า1 ปู่ลำดวน", "", "M", "0000000000001", "29/02/2559")
    assert rows[1][4] == "F"
    assert report.sign_each


def test_children_without_numbers_are_counted_through_in_dictionary_order():
    some = [pupil(n, first_name=name) for n, name in ((1, "แก้ว"), (2, "กล้า"))]
    unnumbered = [type(each)(each.student, each.classroom, None) for each in some]
    table = table_of(tables.class_list(heading(), unnumbered).sections[0])
    assert table.heads[0][0].text == "#"
    assert [row.values[0] for row in table.rows] == [1, 2]
    assert "กล้า" in table.rows[0].values[2]


def test_no_children_are_said_in_a_sentence():
    for report in (tables.class_list(heading(), []), tables.headcount(heading(), [])):
        assert any(isinstance(block, Note) for block in report.sections[0].blocks)


ROOMS = st.tuples(st.sampled_from(GRADES), st.integers(1, 3), st.sampled_from(["male", "female"]))


@given(st.lists(ROOMS, max_size=60))
def test_grades_make_up_stages_and_stages_the_school(children):
    pupils = [pupil(n, sex, f"{grade}/{room}") for n, (grade, room, sex) in enumerate(children)]
    report = tables.headcount(heading(), pupils)
    rows = table_of(report.sections[0]).rows
    grades = [row.values[1:] for row in rows if not row.total]
    stages = [row.values[1:] for row in rows[:-1] if row.total]
    school = rows[-1].values[1:]
    rooms = len({(grade, room) for grade, room, _ in children})
    boys = sum(sex == "male" for *_, sex in children)
    assert school == (boys, len(children) - boys, len(children), rooms)
    for part in (grades, stages):
        assert tuple(map(sum, zip(*part, strict=True))) == (school if children else ())
    tidy = {(datum.row, datum.column, datum.sex): datum.n for datum in report.data}
    assert tidy["school", "all", "female"] == school[1]
    assert tidy["school", "rooms", "total"] == school[3]
    for grade, _, _ in children:
        here = [sex for of, _, sex in children if of == grade]
        assert tidy[grade, "all", "total"] == len(here)
