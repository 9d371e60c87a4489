import tomllib
from pathlib import Path

import pytest

from careapp import i18n
from careapp.forms import own

TRIP = Path(__file__).with_name("trip.toml").read_text(encoding="utf-8")
PLAN, PERSON = "sections › plan › items", "sections › people › items › person"


@pytest.fixture(autouse=True)
def in_english():
    i18n.use_language("en")


def faults(text):
    return own.read_form(tomllib.loads(text))[1]


def test_what_a_form_says_of_its_items_is_read():
    form, wrong = own.read_form(tomllib.loads(TRIP))
    assert wrong == []
    people = form.section("people")
    assert (people.parent, people.relevant.text) == ("away", "${count} > 1")
    person = form.item("person")
    assert [(each.id, each.kind) for each in person.columns] == [
        ("who", "text"), ("days", "number"), ("cost", "calculate"), ("why", "text"),
    ]  # fmt: skip
    assert form.columns == dict.fromkeys(("who", "days", "cost", "why"), "person")
    assert form.item("day").refusal.of("en") == "After 1 June"
    where = form.item("where")
    assert [(each.value, each.points, dict(each.traits)) for each in where.choices] == [
        ("loei", 0, {"region": "ne"}),
        ("tak", 0, {"region": "n"}),
    ]


@pytest.mark.parametrize(
    ("old", "new", "place", "words"),
    [
        ('"${total} div', '"pulldata(${total}) div', f"{PLAN} › fee › calculation", "pulldata()"),
        ('"sum(${cost})"', '"sum(${price})"', f"{PLAN} › total", "no item price"),
        ('". > ', '"/data/x > ', f"{PLAN} › day › constraint", "/data/x"),
        ('"region = ${region}"', '"region = ${area}"', f"{PLAN} › where", "no item area"),
        ('kind = "tick"', 'kind = "tick", choice_filter = "x = 1"', f"{PLAN} › goes", "filtered"),
        ('kind = "tick"', 'kind = "ticks"', f"{PLAN} › goes › kind", "one of"),
        (', calculation = "sum(${cost})"', "", f"{PLAN} › total", "needs one"),
        ('constraint = ". > \'2026-06-01\'", ', "", f"{PLAN} › day", "needs a constraint"),
        ('parent = "away"', 'parent = "home"', "sections › people", "home is not a section"),
        ('parent = "away"', 'parent = "people"', "sections › people", "people is not a section"),
        ('"${goes} = 1"', '"${gone} = 1"', "sections › away", "no item gone"),
        ('id = "who", kind = "text"', 'id = "who", kind = "photo"', f"{PERSON} › columns › who",
         "one of"),
        ('id = "who"', 'id = "fee"', f"{PERSON} › columns › fee", "used twice"),
        ('id = "who"', 'id = "days"', f"{PERSON} › columns › days", "used twice"),
        ('kind = "repeat"', 'kind = "text"', PERSON, "belong to the kind repeat"),
        ('value = "tak"', 'value = "loei"', f"{PLAN} › where", "same value"),
        ('region = "ne"', "region = 1", "choices › provinces › loei › traits › region", "text"),
        ('"number", low = 1', '"number", low = "1"', f"{PERSON} › columns › days › low", "whole"),
    ],
)  # fmt: skip
def test_a_fault_is_named_with_its_place(old, new, place, words):
    assert old in TRIP
    found = faults(TRIP.replace(old, new, 1))
    assert any(each.place == place and words in each.message for each in found), found


def test_a_decimal_may_have_decimal_limits_and_many_needs_plain_values():
    text = TRIP.replace('"number", low = 1', '"decimal", low = 0.5', 1)
    assert faults(text) == []
    text = TRIP.replace('id = "where", kind = "choice"', 'id = "where", kind = "many"', 1)
    assert faults(text) == []
    (fault,) = faults(text.replace('value = "tak"', 'value = "ta k"', 1))
    assert "blanks" in fault.message
