"""Texts with fields: named, filled, refused, tidied; and the documents they become."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.domain import letters
from careapp.domain.letters import DOTS, Fault
from careapp.domain.schools import Signer

ANY = st.text(alphabet="ก ่าAb1{}\n.", max_size=40)


def texts(**parts):
    return {**dict.fromkeys(letters.PARTS, ""), **parts}


def test_every_template_has_its_texts_in_both_languages_and_no_fault():
    for template in letters.templates().values():
        assert set(template.texts) == set(template.title) == {"th", "en"}
        for said in template.texts.values():
            assert not list(letters.faults(said))
            assert all(said[part] for part in ("office", "day", "subject", "to", "body", "closing"))
            there = {part for part in said if said[part]}
            assert there <= set(letters.parts_of(template.kind))


def test_the_fields_of_both_languages_are_the_same_ones():
    for template in letters.templates().values():
        thai, english = (letters.named(template.texts[each]) for each in ("th", "en"))
        assert thai == english


def test_a_field_is_known_by_its_id_and_both_its_names():
    for each in letters.fields().values():
        for name in (each.id, f" {each.names['th']} ", each.names["en"].upper()):
            assert letters.named({"body": f"{{{name}}}"}) == {each.id}
        assert letters.braced(each, "th") == f"{{{each.names['th']}}}"


def test_what_is_no_field_is_found_with_its_part():
    said = texts(subject="{โรงเรียน", body="ก {ครู} {โรงเรียน} }")
    assert list(letters.faults(said)) == [
        Fault("subject", "{"), Fault("body", "{ครู}"), Fault("body", "}"),
    ]  # fmt: skip


def test_what_is_not_known_leaves_dots_and_a_line_of_nothing_else_goes():
    said = texts(office="{โรงเรียน}\n{ที่อยู่โรงเรียน}", contact="โทร. {phone}", to="{student}")
    made = letters.filled(said, {"school": "บ้านปู่", "address": "", "phone": ""})
    assert made["office"] == "บ้านปู่"
    assert made["contact"] == f"โทร. {DOTS}"
    assert made["to"] == "{student}"  # nothing is known of it, not even that it is missing


def test_a_value_never_makes_a_field_of_its_own():
    made = letters.filled(texts(body="{found}"), {"found": "ก {school} ข", "school": "บ้านปู่"})
    assert made["body"] == "ก (school) ข"


@given(ANY, ANY)
def test_filled_twice_is_filled_once(text, value):
    said = texts(body=text)
    if not list(letters.faults(said)):
        values = dict.fromkeys(letters.fields(), value)
        once = letters.filled(said, values)
        assert letters.filled(once, values) == once


@given(ANY)
def test_tidied_twice_is_tidied_once_and_has_every_part(text):
    once = letters.tidy({"body": text, "subject": text})
    assert tuple(once) == letters.PARTS
    assert letters.tidy(once) == once
    assert "\n" not in once["subject"]


def test_digits_are_thai_but_for_addresses_of_the_net():
    text = "วันที่ 17 มีนาคม 2569 ที่ a1@b2.ac.th หรือ https://x.th/1 โทร 042-1"
    assert letters.paper_digits(text) == (
        "วันที่ ๑๗ มีนาคม ๒๕๖๙ ที่ a1@b2.ac.th หรือ https://x.th/1 โทร ๐๔๒-๑"
    )


def test_a_document_has_the_parts_of_its_kind_and_nobody_signs_an_empty_place():
    said = texts(
        office="ก\n\nข", body="หนึ่ง 1\n สอง   2 ", farewell="ขอแสดงความนับถือ", contact="โทร."
    )
    signers = (Signer("", "ครูมะลิ", "ครู 2"), Signer(""), Signer("ผู้รับรอง"))
    memo = letters.composed("memo", said, signers=signers)
    assert (memo.office, memo.body) == (("ก", "ข"), ("หนึ่ง ๑", "สอง ๒"))
    assert (memo.farewell, memo.contact) == ("", ())
    assert memo.signers == (Signer("", "ครูมะลิ", "ครู ๒"), Signer("ผู้รับรอง"))
    letter = letters.composed("letter", said, thai_digits=False)
    assert (letter.farewell, letter.contact) == ("ขอแสดงความนับถือ", ("โทร.",))
    assert letter.body == ("หนึ่ง 1", "สอง 2")


def test_several_enclosures_are_numbered():
    assert letters.numbered(("ก",), thai_digits=True) == ("ก",)
    assert letters.numbered(("ก", "ข"), thai_digits=True) == ("๑. ก", "๒. ข")
    assert letters.numbered(("ก", "ข"), thai_digits=False) == ("1. ก", "2. ข")


@pytest.mark.parametrize(
    ("area", "name"),
    [
        ("สพป.เลย เขต 1", "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาเลย เขต 1"),
        ("สพม. เลย", "สำนักงานเขตพื้นที่การศึกษามัธยมศึกษาเลย"),
        ("เทศบาลเมือง", "เทศบาลเมือง"),
    ],
)
def test_an_area_is_addressed_by_its_whole_name(area, name):
    assert letters.office_name(area) == name


def test_every_measure_says_where_it_is_from_and_whether_somebody_checked_it():
    found = letters.measures()
    assert (found["left"].value, found["right"].value, found["body"].value) == (3.0, 2.0, 16.0)
    assert found["left"].verified
    assert not found["head"].verified
    assert all(each.source for each in found.values())
