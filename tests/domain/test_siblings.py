"""Who may be siblings: by parents, by whom one rings up, by the house."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.domain.people import Guardian, Student
from careapp.domain.siblings import Household, digits, pair_id, reasons

KLA = Student("a", "กล้า", "ตัวอย่างดี", "male", house_number="12/4", village_number="3",
              subdistrict="ตัวอย่าง", district="เมืองสมมติ")  # fmt: skip
FATHER = Guardian("1", "a", "father", "บุญมี", "ตัวอย่างดี")
MOTHER = Guardian("2", "a", "mother", "มาลัย", "น้ำใส")
GRAN = Guardian("3", "a", "guardian", "ทองดี", "ปู่ทดลอง", kinship="ยาย", phone="081-234-5678")


def home(student, *guardians):
    return Household(student, guardians)


def other(**changes):
    return replace(KLA, id="b", first_name="แก้ว", **changes)


def test_the_same_father_and_mother_are_a_reason_one_of_them_is_not():
    one = home(KLA, FATHER, MOTHER)
    far = other(house_number="")
    assert reasons(one, home(far, FATHER, MOTHER)) == ("parents",)
    assert reasons(one, home(far, FATHER)) == ()
    assert reasons(one, home(far, FATHER, replace(MOTHER, first_name="สมศรี"))) == ()
    nameless = replace(MOTHER, first_name="")
    assert reasons(home(KLA, FATHER, nameless), home(far, FATHER, nameless)) == ()


def test_the_same_person_at_the_same_number_is_a_reason():
    far = other(house_number="")
    same = replace(GRAN, phone="๐๘๑๒๓๔๕๖๗๘")
    assert reasons(home(KLA, GRAN), home(far, same)) == ("guardian",)
    assert reasons(home(KLA, GRAN), home(far, replace(same, first_name="ทองใบ"))) == ()
    short = replace(GRAN, phone="1234")
    assert reasons(home(KLA, short), home(far, short)) == ()


def test_the_same_house_is_a_reason_an_unknown_one_is_not():
    assert reasons(home(KLA), home(other())) == ("house",)
    assert reasons(home(KLA), home(other(house_number="12/5"))) == ()
    unknown = replace(KLA, house_number="")
    assert reasons(home(unknown), home(replace(unknown, id="b"))) == ()


def test_all_reasons_stand_with_the_strongest_first_and_nobody_is_their_own_sibling():
    whole = home(KLA, FATHER, MOTHER, GRAN)
    assert reasons(whole, home(other(), FATHER, MOTHER, GRAN)) == ("parents", "guardian", "house")
    assert reasons(whole, whole) == ()


@pytest.mark.parametrize(
    ("phone", "found"), [("081 234 5678", "0812345678"), ("๐๔๒๑๒๓๔๕๖", "042123456"), ("12", "")]
)
def test_a_number_is_compared_by_its_digits(phone, found):
    assert digits(phone) == found


@given(st.text(min_size=1), st.text(min_size=1))
def test_two_children_have_one_row_whoever_comes_first(one, two):
    assert pair_id(one, two) == pair_id(two, one)
