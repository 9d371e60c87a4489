"""Better, same or worse: by how grave a group is, and by points only where chance is known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.domain.records import Score
from careapp.forms.change import changes, worse_upwards
from careapp.forms.loader import library
from careapp.forms.reliability import reliability

LIBRARY = library()
TURNED = {"better": "worse", "worse": "better", "same": "same", "changed": "changed", "": ""}
SCORED = [form.id for form in LIBRARY.forms if form.scales]


def compared(form_id, scale, before, now, least=None):
    """The one scale then and now; a result is (score, band), or a score that the edition bands."""
    form, edition = LIBRARY.form(form_id), LIBRARY.edition(form_id)

    def result(said):
        if said is None:
            return []
        score, band = said if isinstance(said, tuple) else (said, edition.band(scale, said))
        return [Score(scale, score, band)]

    (found,) = changes(form, edition, result(before), result(now), least)
    return found


def verdict(*args, **options):
    return compared(*args, **options).verdict


def test_a_score_of_the_teachers_sdq_has_to_move_by_more_than_chance():
    least = reliability("sdq-teacher").least
    for points, expected in ((-7, "better"), (-6, "same"), (0, "same"), (6, "same"), (7, "worse")):
        assert verdict("sdq-teacher", "total", 15, 15 + points, least) == expected, points
    assert verdict("sdq-teacher", "prosocial", 3, 6, least) == "better"
    assert verdict("sdq-teacher", "prosocial", 6, 3, least) == "worse"


def test_a_group_that_chance_may_have_changed_is_told_beside_a_verdict_of_same():
    found = compared("sdq-teacher", "total", 15, 16, reliability("sdq-teacher").least)
    assert (found.verdict, found.regrouped, found.moved, found.least) == ("same", True, 1, 7)


def test_where_chance_is_not_known_only_the_group_counts():
    assert reliability("sdq-parent") is None
    assert verdict("sdq-parent", "total", 0, 15) == "same"  # both normal
    assert verdict("sdq-parent", "total", 15, 16) == "worse"
    assert verdict("sdq-parent", "total", 18, 17) == "better"
    assert compared("sdq-parent", "total", 15, 16).least is None


def test_of_two_groups_as_grave_the_order_of_the_scale_decides():
    assert verdict("phq-a", "total", 10, 20) == "worse"  # moderate, severe: both a problem
    assert verdict("st-5", "total", 12, 8) == "better"


def test_too_thin_and_too_fat_are_neither_better_nor_worse_than_one_another():
    assert verdict("measurement", "bmi_for_age", (-2.5, "thinness"), (1.5, "overweight")) == (
        "changed"
    )
    assert verdict("measurement", "bmi_for_age", (-2.5, "thinness"), (0.1, "normal")) == "better"
    assert verdict("measurement", "bmi_for_age", (1.5, "overweight"), (2.5, "obesity")) == "worse"


def test_above_normal_is_better_where_it_is_a_strength():
    assert verdict("eq-6-11", "facet_1_1", 18, 28) == "better"
    assert verdict("eq-6-11", "facet_1_1", 18, 10) == "worse"


def test_a_talent_or_a_need_that_shows_is_just_a_change():
    for scale in ("talent", "special_need"):
        assert verdict("screening-11", scale, (None, "no"), (None, "yes")) == "changed"
        assert verdict("screening-11", scale, (None, "yes"), (None, "yes")) == "same"


def test_a_score_without_groups_only_moves():
    form, edition = LIBRARY.form("sdq-parent"), LIBRARY.edition("sdq-parent")
    for now, expected in ((4, "same"), (5, "changed")):
        before, after = [Score("total", 4, "")], [Score("total", now, "")]
        (found,) = changes(form, edition, before, after)
        assert found.verdict == expected


def test_what_was_not_complete_is_not_compared():
    assert verdict("sdq-teacher", "total", None, 12) == ""
    assert verdict("sdq-teacher", "total", (None, ""), 12) == ""
    assert verdict("sdq-teacher", "total", 12, (None, ""), {"total": 7}) == ""


@pytest.mark.parametrize(
    ("form_id", "scale", "side"),
    [("sdq-teacher", "total", 1), ("sdq-self", "prosocial", -1), ("gast-child", "total", 1),
     ("measurement", "bmi_for_age", 0), ("measurement", "height_for_age", -1),
     ("eq-12-17", "facet_1_1", -1), ("screening-11", "learning", 0)],
)  # fmt: skip
def test_which_way_a_score_is_worse_is_read_from_the_cut_offs(form_id, scale, side):
    form = LIBRARY.form(form_id)
    assert worse_upwards(form, LIBRARY.edition(form_id), form.scale(scale)) == side


@st.composite
def pairs(draw):
    """A scale of any form, with two results of it that its edition may give."""
    form_id = draw(st.sampled_from(SCORED))
    scale = draw(st.sampled_from(LIBRARY.form(form_id).scales))
    scores = st.integers(0, 60) if scale.kind in ("sum", "total", "money") else st.none()
    results = st.tuples(scores, st.sampled_from(["", *scale.bands]))
    least = {scale.id: draw(st.integers(1, 12))} if draw(st.booleans()) else {}
    return form_id, scale.id, draw(results), draw(results), least


@given(pairs())
def test_the_way_back_has_the_opposite_verdict(pair):
    form_id, scale, before, now, least = pair
    there = compared(form_id, scale, before, now, least)
    back = compared(form_id, scale, now, before, least)
    assert back.verdict == TURNED[there.verdict]
    assert (there.moved is None) == (back.moved is None)
    assert there.moved is None or there.moved == -back.moved


@given(pairs())
def test_no_verdict_on_points_without_knowing_what_chance_does(pair):
    form_id, scale, before, now, _ = pair
    band = before[1] or LIBRARY.form(form_id).scale(scale).bands[0]
    assert verdict(form_id, scale, (before[0], band), (now[0], band)) == "same"


@given(pairs())
def test_fewer_points_than_chance_moves_are_never_better_or_worse(pair):
    form_id, scale, before, now, least = pair
    found = compared(form_id, scale, before, now, least)
    if found.least is not None and abs(found.moved) < found.least:
        assert found.verdict == "same"
    if found.verdict in ("better", "worse") and found.least is None:
        assert found.regrouped


@given(st.lists(st.sampled_from(["total", "emotional", "peer", "nowhere"]), unique=True))
def test_every_result_of_now_is_compared_once_in_the_forms_order(scales):
    form, edition = LIBRARY.form("sdq-teacher"), LIBRARY.edition("sdq-teacher")
    now = [Score(scale, 3, "normal") for scale in scales]
    found = [each.scale for each in changes(form, edition, [], now)]
    assert found == [each.id for each in form.scales if each.id in scales]
