"""The SDQ against an oracle of its own: written from the published tables, in another style."""

import math
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from careapp.domain.records import Score
from careapp.forms.loader import library
from careapp.forms.scoring import score

LIBRARY = library()
FORMS = ("sdq-teacher", "sdq-parent", "sdq-self")
EDITIONS = ("obec", "dmh-2011")

# Items 1 to 25 by subscale, as the published scoring sheet lists them.
LETTERS = "PHEPCLCEPHLCELHEPCLPHCLEH"
NAMES = {"E": "emotional", "C": "conduct", "H": "hyperactivity", "L": "peer", "P": "prosocial"}
TURNED = {7, 11, 14, 21, 25}
EFFECT = {0: 0, 1: 0, 2: 1, 3: 2}
AREAS = {
    "sdq-teacher": ("distress", "friends", "class"),
    "sdq-parent": ("distress", "home", "friends", "class", "leisure"),
    "sdq-self": ("distress", "home", "friends", "class", "leisure"),
}

# The last score of the first band, and of the second; what is above is the third.
# Columns: total, emotional, conduct, hyperactivity, peer.
COLUMNS = ("total", "emotional", "conduct", "hyperactivity", "peer")
TABLES = {
    ("obec", "sdq-teacher"): ((15, 17), (3, 4), (3, 4), (5, 6), (5, 6)),
    ("obec", "sdq-parent"): ((15, 17), (3, 4), (3, 4), (5, 6), (5, 6)),
    ("obec", "sdq-self"): ((16, 18), (5, 6), (4, 5), (5, 6), (3, 4)),
    ("dmh-2011", "sdq-teacher"): ((13, 16), (3, 4), (3, 4), (5, 6), (4, 5)),
    ("dmh-2011", "sdq-parent"): ((15, 18), (4, 5), (4, 5), (5, 6), (4, 5)),
    ("dmh-2011", "sdq-self"): ((15, 18), (4, 5), (3, 4), (5, 6), (4, 5)),
}
FEWEST_FOR_A_STRENGTH = {"obec": 4, "dmh-2011": 5}


def oracle(form, edition, sheet):
    """`sheet`: 25 answers or None, then the gate and the areas; () where there was no back page."""
    front, back = sheet
    lines, difficulties, any_scaled = {}, Decimal(0), False
    for letter in "ECHLP":
        numbers = [n for n, each in enumerate(LETTERS, 1) if each == letter]
        given_ = [
            (2 - front[n - 1] if n in TURNED else front[n - 1])
            for n in numbers
            if front[n - 1] is not None
        ]
        if len(given_) < 3:
            lines[NAMES[letter]] = ("", "", "incomplete")
            if letter != "P":
                difficulties = Decimal("NaN")
            continue
        exact = Decimal(sum(given_)) * 5 / len(given_)
        points = exact.quantize(Decimal(1), ROUND_HALF_UP)
        scaled = len(given_) < 5
        lines[NAMES[letter]] = (
            str(points),
            strength(edition, points) if letter == "P" else band(form, edition, letter, points),
            "prorated" if scaled else "",
        )
        if letter != "P":
            difficulties += points
            any_scaled |= scaled
    if math.isnan(difficulties):
        lines["total"] = ("", "", "incomplete")
    else:
        lines["total"] = (
            str(difficulties),
            band(form, edition, "total", difficulties),
            "prorated" if any_scaled else "",
        )
    if back:
        lines["impact"] = impact(edition, back)
    order = ["emotional", "conduct", "hyperactivity", "peer", "total", "prosocial", "impact"]
    return [(name, *lines[name]) for name in order if name in lines]


def band(form, edition, scale, points):
    first, second = TABLES[edition, form][COLUMNS.index(NAMES.get(scale, scale))]
    return "normal" if points <= first else "at_risk" if points <= second else "problem"


def strength(edition, points):
    return "strength" if points >= FEWEST_FOR_A_STRENGTH[edition] else "no_strength"


def impact(edition, back):
    gate, *areas = back
    if gate == 0:
        points = 0
    elif gate is None or None in areas:
        return ("", "", "incomplete")
    else:
        points = sum(EFFECT[each] for each in areas)
    word = ["normal", "at_risk", "at_risk"][points] if points < 3 else "problem"
    return (str(points), word, "unverified" if edition == "dmh-2011" else "")


def scored(form_id, edition_id, sheet):
    front, back = sheet
    names = [f"q{n}" for n in range(1, 26)]
    impact_names = ["impact_gate", *(f"impact_{area}" for area in AREAS[form_id])] if back else []
    pairs = zip([*names, *impact_names], [*front, *back], strict=True)
    answers = {name: value for name, value in pairs if value is not None}
    found = score(
        LIBRARY.form(form_id), LIBRARY.edition(form_id, edition_id), answers, asked=impact_names
    )
    return [
        (each.scale, "" if each.score is None else str(each.score), each.band, ";".join(each.flags))
        for each in found
    ]


@st.composite
def sheets(draw, form_id):
    """Mostly answered, sometimes with many holes; with and without the back page."""
    holes = draw(st.sampled_from([0, 1, 3, 6]))
    answer = st.sampled_from([0, 1, 2] * 4 + [None] * holes)
    front = draw(st.lists(answer, min_size=25, max_size=25))
    areas = len(AREAS[form_id])
    effect = st.sampled_from([0, 1, 2, 3] * 3 + [None] * holes)
    back = draw(st.just([]) | st.lists(effect, min_size=areas + 1, max_size=areas + 1))
    return front, back


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("form", FORMS)
@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_every_sheet_of_every_informant_scores_as_the_oracle_says(form, edition, data):
    sheet = data.draw(sheets(form))
    assert scored(form, edition, sheet) == oracle(form, edition, sheet)


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("form", FORMS)
def test_every_score_of_every_scale_gets_the_band_of_the_tables(form, edition):
    found = LIBRARY.edition(form, edition)
    for scale in ("emotional", "conduct", "hyperactivity", "peer", "total"):
        for points in range(41 if scale == "total" else 11):
            assert found.band(scale, points) == band(form, edition, scale, points)
    for points in range(11):
        assert found.band("prosocial", points) == strength(edition, points)


@given(
    answers=st.lists(st.integers(0, 2), min_size=3, max_size=5),
)
@example(answers=[2, 1, 1])  # 4 from 3 items: 6.67 is 7
@example(answers=[1, 1, 0, 0])  # 2 from 4 items: 2.5 is 3
def test_a_part_of_a_subscale_is_scaled_up_half_up(answers):
    items = dict(zip(("q3", "q8", "q13", "q16", "q24"), answers, strict=False))
    found = _of("emotional", score(_form(), _edition(), items))
    assert found.score == math.floor(Decimal("0.5") + Decimal(sum(answers)) * 5 / len(answers))
    assert found.flags == (("prorated",) if len(answers) < 5 else ())


@pytest.mark.parametrize(
    ("item", "scale"),
    [(7, "conduct"), (11, "peer"), (14, "peer"), (21, "hyperactivity"), (25, "hyperactivity")],
)
def test_a_good_answer_to_a_turned_item_makes_the_difficulties_smaller(item, scale):
    for raw in (0, 1, 2):
        answers = {f"q{n}": 0 for n in range(1, 26)} | {f"q{item}": raw}
        others = {"conduct": 0, "peer": 2, "hyperactivity": 2}[scale]
        found = score(_form(), _edition(), answers)
        assert _of(scale, found).score == others + 2 - raw
        assert _of("prosocial", found).score == 0


def test_the_prosocial_score_is_not_in_the_total():
    without = {f"q{n}": 1 for n in range(1, 26)}
    kind = without | {f"q{n}": 2 for n in (1, 4, 9, 17, 20)}
    assert _of("total", score(_form(), _edition(), without)) == _of(
        "total", score(_form(), _edition(), kind)
    )


def test_without_a_word_about_the_impact_there_is_no_impact():
    answers = {f"q{n}": 1 for n in range(1, 26)}
    assert [each.scale for each in score(_form(), _edition(), answers)][-1] == "prosocial"
    assert _of("impact", score(_form(), _edition(), answers, asked={"impact_gate"})).flags == (
        "incomplete",
    )


def test_subscale_scores_typed_in_are_the_scores():
    answers = {"score_emotional": 7, "score_conduct": 2, "score_hyperactivity": 0, "score_peer": 10,
               "score_prosocial": 3}  # fmt: skip
    found = score(_form(), _edition(), answers)
    assert [(each.scale, each.score, each.band, each.flags) for each in found] == [
        ("emotional", 7, "problem", ()),
        ("conduct", 2, "normal", ()),
        ("hyperactivity", 0, "normal", ()),
        ("peer", 10, "problem", ()),
        ("total", 19, "problem", ()),
        ("prosocial", 3, "no_strength", ()),
    ]


def test_the_answers_win_over_a_typed_score_and_the_difference_is_told():
    answers = {"q3": 2, "q8": 2, "q13": 2, "q16": 2, "q24": 2, "score_emotional": 9}
    assert _of("emotional", score(_form(), _edition(), answers)) == Score(
        "emotional", 10, "problem", ("differs",)
    )
    answers["score_emotional"] = 10
    assert _of("emotional", score(_form(), _edition(), answers)).flags == ()


def test_a_typed_score_helps_out_where_too_few_items_are_answered():
    answers = {"q3": 2, "q8": 2, "score_emotional": 4}
    assert _of("emotional", score(_form(), _edition(), answers)) == Score("emotional", 4, "at_risk")


@pytest.mark.parametrize(
    ("form", "age", "outside"),
    [("sdq-teacher", 3, True), ("sdq-teacher", 4, False), ("sdq-parent", 16, False),
     ("sdq-parent", 17, True), ("sdq-self", 10, True), ("sdq-self", 11, False),
     ("sdq-self", 18, False)],
)  # fmt: skip
def test_an_age_the_form_is_not_for_is_told_on_every_scale(form, age, outside):
    answers = {f"q{n}": 1 for n in range(1, 25)}
    found = score(LIBRARY.form(form), LIBRARY.edition(form), answers, age=age)
    assert all(("outside_age" in each.flags) is outside for each in found)
    assert _of("hyperactivity", found).flags == (
        ("prorated", "outside_age") if outside else ("prorated",)
    )


def test_no_sentence_of_the_questionnaire_is_shipped():
    for form_id in FORMS:
        form = LIBRARY.form(form_id)
        questions = [item for item in form.items if item.id.startswith("q")]
        assert [item.number for item in questions] == list(range(1, 26))
        assert all(item.text is None for item in questions)
        assert not form.worded
        assert questions[6].label("en") == "Item 7"


def test_what_is_doubtful_is_told():
    assert LIBRARY.edition("sdq-parent", "obec").doubtful == ("impact",)
    norms = LIBRARY.edition("sdq-parent", "dmh-2011")
    assert not norms.verified
    assert set(norms.doubtful) == {"emotional", "conduct", "hyperactivity", "peer", "prosocial",
                                   "impact"}  # fmt: skip


def _form():
    return LIBRARY.form("sdq-teacher")


def _edition():
    return LIBRARY.edition("sdq-teacher")


def _of(scale, scores):
    return next(each for each in scores if each.scale == scale)
