from dataclasses import FrozenInstanceError

import pytest

from careapp.forms.definition import Ages
from careapp.forms.edition import Cutoffs, Edition, Range
from careapp.forms.items import Choice, Item
from careapp.forms.loader import library
from careapp.forms.text import Text

WORDS = Text("ก", "a")


def _item(kind, **more):
    return Item(id="x", section="s", kind=kind, text=WORDS, **more)


def _choices(*values, points=None):
    return tuple(
        Choice(value, WORDS, value if points is None else points[at])
        for at, value in enumerate(values)
    )


def test_a_turned_item_counts_from_the_other_end():
    assert dict(_item("choice", choices=_choices(0, 1, 2), reverse=True).points) == {
        0: 2,
        1: 1,
        2: 0,
    }
    assert dict(_item("choice", choices=_choices(1, 2, 3, 4), reverse=True).points) == {
        1: 4,
        2: 3,
        3: 2,
        4: 1,
    }


def test_points_may_differ_from_answers():
    item = _item("choice", choices=_choices(0, 1, 2, 3, points=(0, 0, 1, 2)))
    assert dict(item.points) == {0: 0, 1: 0, 2: 1, 3: 2}


@pytest.mark.parametrize(
    ("item", "good", "bad"),
    [
        (_item("tick"), [0, 1], [2, -1, "1", True, 1.0, None, ""]),
        (_item("choice", choices=_choices(0, 1, 2)), [0, 1, 2], [3, "0", 1.0, False, None]),
        (_item("band", choices=_choices("normal", points=(0,))), ["normal"], ["", "Normal", 0]),
        (_item("number", low=0, high=10), [0, 10], [-1, 11, 5.0, "5", True, None]),
        (_item("decimal"), [-0.5, 3], [float("nan"), float("inf")]),
        (_item("number"), [-5, 10**6], [1.5, None]),
        (_item("decimal", low=0), [0, 1.5], [-0.1, float("nan"), "1", True, None]),
        (_item("date"), ["2026-11-24"], ["24/11/2569", "2026-02-30", "20261124", 20261124, None]),
        (_item("text"), ["", "ก"], [1, None]),
    ],
)
def test_an_item_accepts_the_answers_it_can_have(item, good, bad):
    assert [value for value in good if not item.accepts(value)] == []
    assert [value for value in bad if item.accepts(value)] == []


def test_a_definition_cannot_be_changed():
    form = library().form("sdq-self")
    with pytest.raises(FrozenInstanceError):
        form.version = 2
    with pytest.raises(TypeError):
        form.item("q7").points[0] = 0
    with pytest.raises(TypeError):
        form.by_id["q26"] = form.item("q1")
    assert isinstance(form.items, tuple)
    assert hash(form.item("q1")) == hash(library().form("sdq-self").item("q1"))
    assert form == library().form("sdq-self")


def test_unknown_ids_are_key_errors():
    form = library().form("screening-11")
    for look in (form.item, form.section, form.scale, form.band):
        with pytest.raises(KeyError):
            look("nothing")
    assert form.key == "screening-11@1"
    assert form.section("gaming").text.of("en") == "Gaming"
    assert form.band("at_risk").tone == "at_risk"


def test_a_special_need_is_not_shown_in_the_tone_of_a_talent():
    form = library().form("screening-11")
    assert form.tone("yes", "talent") == "talent"
    assert form.tone("yes", "special_need") == "need"
    assert form.tone("no", "special_need") == form.tone("no", "talent") == "muted"


def test_bands_may_depend_on_the_sex():
    edition = Edition(
        "f",
        "e",
        WORDS,
        WORDS,
        True,
        (
            Cutoffs("s", (Range("low", 0, 4), Range("high", 5, 9)), "male"),
            Cutoffs("s", (Range("low", 0, 2), Range("high", 3, 9)), "female"),
        ),
    )
    assert edition.band("s", 3, "male") == "low"
    assert edition.band("s", 3, "female") == "high"
    assert edition.band("s", 3) == ""
    assert edition.band("other", 3, "male") == ""
    assert edition.band("s", 10, "male") == ""


def test_ages_without_a_limit_fit_everyone():
    assert Ages().fit(3)
    assert Ages(11).fit(90)
    assert not Ages(11).fit(10)
    assert not Ages(4, 16).fit(17)
