"""New, moved, changed, left, unchanged: each child once, and nothing erased."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from careapp.domain.people import Guardian
from careapp.exchange import roster
from careapp.exchange.roster_diff import FieldChange, diff
from careapp.exchange.roster_fields import vocabulary
from careapp.exchange.roster_match import Known
from tests.exchange.rosters import HEADINGS, accepted, child, rows_of, write_csv, write_dmc

CHILDREN = [child(n) for n in range(60)]
TRIED_IN_ONE_FOLDER = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@pytest.fixture
def read(tmp_path):
    def read(children):
        return roster.read(write_dmc(tmp_path / "a.xlsx", children))

    return read


@pytest.fixture
def school(read):
    """What the school knows after its first list."""
    return accepted(diff(read(CHILDREN), []))


def counts(new=0, moved=0, changed=0, left=0, unchanged=0):
    return {"new": new, "moved": moved, "changed": changed, "left": left, "unchanged": unchanged}


def test_everybody_is_new_to_an_empty_school(read):
    found = diff(read(CHILDREN), [])
    assert found.counts == counts(new=60)
    assert all(change.known is None and change.student.id == "" for change in found.new)


def test_the_same_list_again_changes_nothing_in_whatever_kind_of_file(read, school, tmp_path):
    again = write_csv(tmp_path / "a.csv", [HEADINGS, *rows_of(CHILDREN)], "cp874")
    for listing in (read(CHILDREN), roster.read(again)):
        found = diff(listing, school)
        assert found.counts == counts(unchanged=60)
        assert all(change.student == change.known.student for change in found.unchanged)
        assert all(change.guardians == change.known.guardians for change in found.unchanged)


def test_a_second_round_is_told_apart_to_the_child(read, school):
    second = [dict(each) for each in CHILDREN[5:]] + [child(n) for n in range(100, 104)]
    for each in second[:6]:
        each["room"] = 2
    for each in second[6:10]:
        each["last"] = "เปลี่ยนสกุล"
    second[0]["last"] = "ย้ายด้วย"  # moved comes before changed
    found = diff(read(second), school)
    assert found.counts == counts(new=4, moved=6, changed=4, left=5, unchanged=45)
    assert [change.row for change in found.moved] == [3, 4, 5, 6, 7, 8]
    assert found.changed[0].fields == (
        FieldChange("student", "last_name", CHILDREN[11]["last"], "เปลี่ยนสกุล"),
    )
    assert found.moved[0].fields[0].after == "ย้ายด้วย"
    assert found.moved[0].student.id == found.moved[0].known.student.id
    assert {change.student.number for change in found.left} == {str(5000 + n) for n in range(5)}
    after = accepted(found, school)
    assert diff(read(second), after).counts == counts(unchanged=59)


def test_a_part_of_the_school_makes_nobody_leave_unasked(read, school):
    part = diff(read(CHILDREN[:20]), school)
    assert part.counts == counts(unchanged=20, left=40)
    assert part.left_share == pytest.approx(40 / 60)
    assert part.default_groups == ("new", "moved", "changed")
    few = diff(read(CHILDREN[6:]), school)
    assert few.left_share == pytest.approx(0.10)
    assert "left" in few.default_groups
    assert diff(read(CHILDREN), []).default_groups == ("new", "moved", "changed", "left")


def test_a_child_that_comes_back_is_no_second_person(read, school):
    gone = accepted(diff(read(CHILDREN[1:]), school), school)
    back = diff(read(CHILDREN), gone)
    assert back.counts == counts(new=1, unchanged=59)
    (change,) = back.new
    assert change.student.id == change.known.student.id
    assert len(accepted(back, gone)) == 60


def test_going_up_a_grade_is_a_move(read, school):
    up = {"ป.1": "ป.2", "ป.2": "ป.3"}
    moved = [each | {"grade": up.get(each["grade"], each["grade"])} for each in CHILDREN]
    found = diff(read(moved), school)
    assert found.counts["moved"] == sum(each["grade"] in up for each in CHILDREN)
    assert found.counts["left"] == 0


def test_a_row_with_an_error_makes_nobody_leave(read, school):
    spoilt = [dict(each) for each in CHILDREN]
    spoilt[0]["id"] = 1.23457e12  # still known by the school number
    spoilt[1] |= {"id": "123", "number": "-"}  # by the name
    spoilt[2]["room"] = None  # by the ID
    found = diff(read(spoilt), school)
    assert len(found.errors) == 3
    assert found.counts == counts(unchanged=57)


def test_a_row_that_fits_two_children_makes_neither_leave(read, school):
    one = school[0]
    twin = Known(replace(one.student, id="twin"), (), one.enrolment)
    found = diff(read(CHILDREN), [*school, twin])
    assert found.counts == counts(unchanged=59)
    assert [row.row for row in found.unresolved] == [3]
    assert [problem.level for problem in found.problems] == ["error"]


def test_a_blank_in_the_file_erases_nothing(read, school):
    blank = [
        each | {"blood": "-", "religion": None, "born": "-", "weight": "", "father_first": "-",
                "father_last": "-", "father_job": "-", "guardian_job": "ไม่ปรากฎ", "house": "-"}
        for each in CHILDREN
    ]  # fmt: skip
    found = diff(read(blank), school)
    assert found.counts == counts(unchanged=60)
    assert found.unchanged[0].student == found.unchanged[0].known.student


def test_what_the_school_added_by_hand_stays(read, school):
    def by_hand(each):
        student = replace(each.student, nickname="หนู", phone="0812345678", extra={"ชมรม": "ดนตรี"})
        return replace(each, student=replace(student, extra={**each.student.extra, "ชมรม": "ดนตรี"}))

    found = diff(read(CHILDREN), [by_hand(each) for each in school])
    assert found.counts == counts(unchanged=60)
    assert found.unchanged[0].student.extra["ชมรม"] == "ดนตรี"


def test_weight_and_height_are_changes_with_their_heading(read, school):
    heavier = [CHILDREN[0] | {"weight": 31.5}, *CHILDREN[1:]]
    (change,) = diff(read(heavier), school).changed
    assert change.fields == (FieldChange("student", "น้ำหนัก", "15.5", "31.5"),)
    assert change.student.extra["น้ำหนัก"] == "31.5"


def test_age_alone_changes_nobody(read, school):
    older = [each | {"age": each["age"] + 1} for each in CHILDREN]
    assert diff(read(older), school).counts == counts(unchanged=60)


def test_a_zero_in_front_of_the_school_number_changes_nothing(read, school):
    with_zero = [
        replace(each, student=replace(each.student, number="0" + each.student.number))
        for each in school
    ]
    found = diff(read(CHILDREN), with_zero)
    assert found.counts == counts(unchanged=60)
    assert found.unchanged[0].student.number.startswith("0")


def test_a_guardians_new_job_is_a_change_of_the_child(read, school):
    listing = read([CHILDREN[0] | {"father_job": "ค้าขาย"}, *CHILDREN[1:]])
    (change,) = diff(listing, school).changed
    (field,) = change.fields
    assert (field.subject, field.before, field.after) == ("father", "เกษตรกร", "ค้าขาย")
    assert vocabulary().fields[field.column].label("th") == "อาชีพของบิดา"
    assert [each.id for each in change.guardians] == [each.id for each in change.known.guardians]


def with_phone(known):
    guardians = tuple(replace(each, phone="0812345678") for each in known.guardians)
    return replace(known, guardians=guardians)


def test_a_guardian_spelt_anew_keeps_the_telephone_number(read, school):
    spelt = [CHILDREN[0] | {"guardian_first": CHILDREN[0]["guardian_first"] + "์"}, *CHILDREN[1:]]
    (change,) = diff(read(spelt), [with_phone(each) for each in school]).changed
    assert change.guardians[0].phone == "0812345678"


def test_another_guardian_does_not_inherit_the_telephone_number(read, school):
    other = [CHILDREN[0] | {"guardian_first": "สมหมายเหตุ", "kinship": "ป้า"}, *CHILDREN[1:]]
    (change,) = diff(read(other), [with_phone(each) for each in school]).changed
    guardian = change.guardians[0]
    assert (guardian.first_name, guardian.kinship, guardian.phone) == ("สมหมายเหตุ", "ป้า", "")
    assert guardian.id == change.known.guardians[0].id
    assert FieldChange("guardian", "phone", "0812345678", "") in change.fields


def test_a_guardian_the_school_did_not_know_is_added(read, school):
    orphan = [replace(each, guardians=each.guardians[:1]) for each in school]
    found = diff(read(CHILDREN), orphan)
    assert found.counts == counts(changed=60)
    assert [each.id for each in found.changed[0].guardians][1:] == ["", ""]


def test_of_two_guardians_in_one_role_the_one_of_that_name_is_meant(read, school):
    aunt = Guardian("aunt", school[0].student.id, "guardian", "ป้าป้า", "ดี")
    with_aunt = [replace(school[0], guardians=(aunt, *school[0].guardians)), *school[1:]]
    assert diff(read(CHILDREN), with_aunt).counts == counts(unchanged=60)


def test_a_class_number_is_taken_and_kept(tmp_path):
    def read(numbers):
        rows = [["เลขที่", "เลขประจำตัว", "ชื่อ", "นามสกุล", "เพศ", "ชั้น/ห้อง"]]
        rows += [[n, 5000 + i, f"กล้า{i}", "ดี", "ช", "ป.4/1"] for i, n in enumerate(numbers)]
        return roster.read(write_csv(tmp_path / "a.csv", rows))

    school = accepted(diff(read([1, 2, 3]), []))
    found = diff(read([1, 3, "-"]), school)
    (change,) = found.changed
    assert change.fields == (FieldChange("enrolment", "class_number", "2", "3"),)
    assert change.number == 3
    assert found.unchanged[1].number == 3


def test_a_changed_day_is_shown_in_iso(read, school):
    (change,) = diff(read([CHILDREN[0] | {"born": "05/06/2564"}, *CHILDREN[1:]]), school).changed
    assert change.fields == (FieldChange("student", "born", "2021-03-01", "2021-06-05"),)
    assert change.student.born == date(2021, 6, 5)


PLANS = st.lists(
    st.sampled_from(["same", "moved", "changed", "left", "spoilt"]), min_size=1, max_size=30
)


@TRIED_IN_ONE_FOLDER
@given(PLANS, st.integers(0, 5), st.randoms(use_true_random=False))
def test_any_second_round_is_counted_exactly_and_a_third_finds_nothing(tmp_path, plan, new, chance):
    first = [child(n) for n in range(len(plan))]
    path = write_csv(tmp_path / "a.csv", [HEADINGS, *rows_of(first)])
    school = accepted(diff(roster.read(path), []))
    turn = {
        "same": {},
        "moved": {"room": 7, "religion": "คริสต์"},
        "changed": {"last": "เปลี่ยนแล้ว"},
        "spoilt": {"grade": "ป.9"},
    }
    second = [each | turn[what] for each, what in zip(first, plan, strict=True) if what != "left"]
    second += [child(500 + n) for n in range(new)]
    assume(second)  # a list of nobody is refused
    chance.shuffle(second)
    listing = roster.read(write_csv(tmp_path / "b.csv", [HEADINGS, *rows_of(second)]))
    found = diff(listing, school)
    expected = {name: plan.count(name) for name in ("moved", "changed", "left")}
    assert found.counts == counts(new=new, unchanged=plan.count("same"), **expected)
    everybody = [
        change.student.id for group in found.counts for change in found.of(group) if change.known
    ]
    assert len(everybody) == len(set(everybody))
    after = diff(listing, accepted(found, school)).counts
    assert after == counts(unchanged=len(second) - plan.count("spoilt"))
