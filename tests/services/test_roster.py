from dataclasses import replace
from datetime import date, datetime

import pytest

from careapp.domain.access import Role
from careapp.domain.people import Classroom
from careapp.domain.schools import usual_term
from careapp.errors import NotAllowed
from tests.services.samples import CHILDREN, P4, P5, TERM, listing

TERM_2 = usual_term(2569, 2)
NOVEMBER = datetime(2026, 11, 10, 9, 0)  # noqa: DTZ001


def classes(services, term):
    return {p.student.first_name: p.classroom.label for p in services.people.counted(term)}


def take_in(services, made, term, groups=None):
    preview = services.roster.preview(made, term)
    return services.roster.accept(preview, groups or preview.diff.default_groups)


def test_a_preview_writes_nothing(school):
    preview = school.roster.preview(listing(), TERM)
    assert preview.diff.counts["new"] == len(CHILDREN)
    assert school.people.counted(TERM) == []
    assert all(change.tbl != "student" for change in school.desk.file.journal.changes())


def test_children_families_and_classes_are_there_after_accepting(filled):
    assert classes(filled, TERM) == {
        "กล้า": "ป.4/1", "แก้วตา": "ป.4/1", "ฟ้าใส": "ป.4/1", "ภูผา": "ป.5/1", "ใบเตย": "ป.5/1",
    }  # fmt: skip
    child = filled.people.find("5001")
    assert [g.kinship for g in filled.people.guardians(child.id)] == ["ยาย"]
    assert [each.since for each in filled.people.enrolments(child.id)] == [TERM.start]


def test_taking_the_same_list_in_again_changes_nothing(filled):
    before = len(list(filled.desk.file.journal.changes()))
    assert take_in(filled, listing(), TERM) == {"new": 0, "moved": 0, "changed": 0, "left": 0}
    assert len(list(filled.desk.file.journal.changes())) == before


def test_a_move_in_november_leaves_junes_reports_as_they_were(filled, stepping):
    stepping.set(NOVEMBER.astimezone())
    moved = [(first, last, sex, P5 if first == "กล้า" else c) for first, last, sex, c in CHILDREN]
    take_in(filled, listing(moved, NOVEMBER), TERM_2)
    assert classes(filled, TERM)["กล้า"] == "ป.4/1"
    assert classes(filled, TERM_2)["กล้า"] == "ป.5/1"


def test_a_later_list_of_the_same_term_holds_from_its_own_day(filled):
    gone = listing((*CHILDREN[:-1], ("ใหม่", "ทดลองสุข", "male", P4)), datetime(2026, 8, 3))  # noqa: DTZ001
    gone = replace(gone, entries=(*gone.entries[:-1], _as_new(gone.entries[-1])))
    take_in(filled, gone, TERM, ("new", "moved", "changed", "left"))
    assert set(classes(filled, TERM)) == {first for first, *_ in CHILDREN}
    in_august = filled.desk.term("2569/1")
    assert in_august.reference_day(date(2026, 8, 3)) == date(2026, 8, 3)
    (entry,) = list(filled.people.enrolments(filled.people.find("9999").id))
    assert entry.since == date(2026, 8, 3)


def _as_new(entry):
    return replace(
        entry, student=replace(entry.student, number="9999", national_id="G694299999999")
    )


def test_most_of_a_school_does_not_leave_because_of_a_short_list(filled):
    take_in(filled, listing(CHILDREN[:2]), TERM)
    assert len(classes(filled, TERM)) == len(CHILDREN)


def test_a_child_that_comes_back_is_the_same_child(filled, stepping):
    before = filled.people.find("5001").id
    stepping.set(NOVEMBER.astimezone())
    without = replace(listing(), entries=listing().entries[1:], stamp=NOVEMBER)
    take_in(filled, without, TERM_2, ("left",))
    assert "กล้า" not in classes(filled, TERM_2)
    next_year = usual_term(2570, 1)
    take_in(filled, replace(listing(), stamp=datetime(2027, 6, 10)), next_year)  # noqa: DTZ001
    assert "กล้า" in classes(filled, next_year)
    assert filled.people.find("5001").id == before


def test_an_older_list_taken_in_late_ends_where_the_known_class_begins(school):
    take_in(school, listing(day=NOVEMBER), TERM_2)
    before = [(f, last, sex, Classroom("ป.3", "1")) for f, last, sex, _ in CHILDREN]
    take_in(school, listing(before), TERM)
    assert set(classes(school, TERM).values()) == {"ป.3/1"}
    assert classes(school, TERM_2)["กล้า"] == "ป.4/1"


def test_a_teacher_may_not_take_in_the_schools_list(as_role):
    with pytest.raises(NotAllowed):
        as_role(Role.TEACHER, ["ป.4/1"]).roster.preview(listing(), TERM)
