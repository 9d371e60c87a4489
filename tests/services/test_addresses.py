"""Addresses: offered as they are typed, looked up, doubted quietly, never refused."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.services.addresses import Address, Place, doubt, matches, suggest, unmatched

NA_O = Place("นาอ้อ", "เมืองเลย", "เลย", ("42100",))


@pytest.mark.parametrize("text", ["นาอ้อ", "ต.นาอ้อ", "ตำบล นาอ้อ", "นาอ้"])
def test_a_subdistrict_is_offered_with_all_that_goes_with_it(text):
    assert suggest(text)[0] == NA_O
    assert NA_O.postal_code == "42100"


def test_those_near_come_first():
    first = suggest("วังทอง", Address(province="จ.พิษณุโลก"))[0]
    assert (first.subdistrict, first.province) == ("วังทอง", "พิษณุโลก")
    first = suggest("ในเมือง", Address(district="เมือง", province="ขอนแก่น"))[0]
    assert (first.district, first.province) == ("เมืองขอนแก่น", "ขอนแก่น")


def test_a_letter_alone_offers_nothing():
    assert suggest("น") == suggest("") == suggest("ต.") == []


@pytest.mark.parametrize(
    ("address", "found"),
    [
        (Address("นาอ้อ", "เมืองเลย", "เลย", "42100"), ""),
        (Address("นาอ้อ", "เมือง", "จังหวัดเลย"), ""),
        (Address("นาอ้อ", "", ""), ""),
        (Address("", "", ""), ""),
        (Address("คลองเตย", "เขตคลองเตย", "กทม."), ""),
        (Address("นาอ้อ", "เมืองเลย", "เลย", "๔๒๑๐๐"), ""),
        (Address("ตัวอย่าง", "เมืองสมมติ", "สมมติ"), "province"),
        (Address("นาอ้อ", "เมืองสมมติ", "เลย"), "district"),
        (Address("ไม่มีตำบลนี้", "เมืองเลย", "เลย"), "subdistrict"),
        (Address("เชียงคาน", "เมืองเลย", "เลย"), "outside"),
        (Address("นาอ้อ", "เมืองเลย", "เลย", "10110"), "postal_code"),
        (Address("", "วังสะพุง", ""), ""),
    ],
)
def test_what_does_not_match_is_named_and_what_is_not_written_is_no_doubt(address, found):
    assert doubt(address) == found


def test_of_several_places_with_a_name_all_are_found_until_more_is_said():
    assert len(matches(Address("วังทอง"))) > 3
    assert len(matches(Address("วังทอง", province="พิษณุโลก"))) == 1


def test_of_a_whole_list_those_that_do_not_match_are_named():
    listed = [("a", Address("นาอ้อ", "เมืองเลย", "เลย")), ("b", Address("ก", "", "ข"))]
    assert unmatched(listed) == {"b": "province"}


@given(st.text(max_size=12), st.text(max_size=12), st.text(max_size=12), st.text(max_size=6))
def test_nothing_that_is_typed_breaks_the_look_up(subdistrict, district, province, code):
    address = Address(subdistrict, district, province, code)
    assert isinstance(doubt(address), str)
    assert len(suggest(subdistrict, address)) <= 12


def test_the_data_is_not_loaded_before_an_address_is_looked_at():
    code = (
        "import sys, careapp.services.schools, careapp.services.addresses;"
        "sys.exit('geothai' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
