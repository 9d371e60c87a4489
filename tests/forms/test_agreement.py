"""Three informants of one child: who says what, and where they do not agree."""

from hypothesis import given
from hypothesis import strategies as st

from careapp.domain.records import Score
from careapp.forms.agreement import side_by_side
from careapp.forms.loader import library

FORMS = tuple(library().form(f"sdq-{who}") for who in ("teacher", "parent", "self"))
GRAVE = ["problem", "at_risk", "normal"]


def said(**bands):
    """What each says of the total."""
    scores = {who: [Score("total", 9, band)] for who, band in bands.items()}
    (found,) = side_by_side(FORMS, scores)
    return found


def test_those_who_say_the_same_stand_together_the_gravest_first():
    found = said(teacher="normal", parent="at_risk", self="normal")
    assert found.apart
    assert found.groups == (("at_risk", ("parent",)), ("normal", ("teacher", "self")))


def test_one_group_is_agreement_whatever_the_scores():
    scores = {"teacher": [Score("total", 0, "normal")], "parent": [Score("total", 15, "normal")]}
    (found,) = side_by_side(FORMS, scores)
    assert not found.apart


def test_who_has_no_group_neither_agrees_nor_differs():
    found = said(teacher="problem", parent="")
    assert not found.apart
    assert found.groups == (("problem", ("teacher",)),)
    assert set(found.said) == {"teacher", "parent"}


def test_a_strength_one_misses_and_another_sees_is_a_difference():
    scores = {"teacher": [Score("prosocial", 3, "no_strength")],
              "self": [Score("prosocial", 9, "strength")]}  # fmt: skip
    (found,) = side_by_side(FORMS, scores)
    assert found.groups == (("no_strength", ("teacher",)), ("strength", ("self",)))


def test_scales_stand_in_the_forms_order_and_informants_in_theirs():
    scales = ["impact", "total", "emotional"]
    scores = {who: [Score(scale, 1, "normal") for scale in scales] for who in ("self", "teacher")}
    found = list(side_by_side(FORMS, scores))
    assert [each.scale for each in found] == ["emotional", "total", "impact"]
    assert list(found[0].said) == ["teacher", "self"]


@given(st.dictionaries(st.sampled_from(["teacher", "parent", "self"]),
                       st.sampled_from(["", *GRAVE]), min_size=1))  # fmt: skip
def test_everybody_with_a_group_is_named_once_and_groups_only_get_milder(bands):
    found = said(**bands)
    named = [who for _, voices in found.groups for who in voices]
    assert sorted(named) == sorted(who for who, band in bands.items() if band)
    order = [GRAVE.index(band) for band, _ in found.groups]
    assert order == sorted(set(order))
    assert found.apart == (len({band for band in bands.values() if band}) > 1)
