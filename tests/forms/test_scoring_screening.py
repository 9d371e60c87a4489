"""The 11-dimension screening against an oracle written from its table of indicators."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careapp.domain.records import Score
from careapp.domain.thai import clean
from careapp.forms.loader import library
from careapp.forms.scoring import score, suggest, suggest_from

LIBRARY = library()
FORM = LIBRARY.form("screening-11")
EDITION = LIBRARY.edition("screening-11")

# How many indicators of risk and of a problem each dimension has, the one on gender left out.
INDICATORS = {
    "learning": (14, 9),
    "health": (3, 6),
    "economic": (2, 4),
    "welfare": (7, 6),
    "substance": (4, 3),
    "violence": (4, 4),
    "sexual": (4, 6),
    "gaming": (6, 6),
    "devices": (2, 2),
}
SCALES = [*INDICATORS, "overall", "talent", "special_need"]
HOW_BAD = ["normal", "at_risk", "problem"]


def tick_names(dimension):
    risk, problem = INDICATORS[dimension]
    return (
        [f"{dimension}_risk_{n + 1}" for n in range(risk)],
        [f"{dimension}_problem_{n + 1}" for n in range(problem)],
    )


def oracle(answers):
    found, worst, all_there = {}, -1, True
    for dimension in INDICATORS:
        risk, problem = tick_names(dimension)
        seen = {
            ("problem" if name in problem else "at_risk") if answers[name] == 1 else "normal"
            for name in risk + problem
            if name in answers
        }
        from_ticks = max(seen, key=HOW_BAD.index) if seen else None
        level = answers.get(dimension) or from_ticks
        if level is None:
            found[dimension] = ("", "incomplete")
            all_there = False
            continue
        worst = max(worst, HOW_BAD.index(level))
        found[dimension] = (level, "differs" if from_ticks not in (None, level) else "")
    found["overall"] = (HOW_BAD[worst] if worst >= 0 else "", "" if all_there else "incomplete")
    for name in ("talent", "special_need"):
        found[name] = (answers.get(name, ""), "" if name in answers else "incomplete")
    return [(name, *found[name]) for name in SCALES]


def scored(answers):
    return [(each.scale, each.band, ";".join(each.flags)) for each in score(FORM, EDITION, answers)]


@st.composite
def sheets(draw):
    answers = {}
    for dimension in INDICATORS:
        risk, problem = tick_names(dimension)
        way = draw(st.sampled_from(["nothing", "zeros", "ticks", "ticks", "level", "both"]))
        if way in ("zeros", "ticks", "both"):
            names = draw(st.lists(st.sampled_from(risk + problem), unique=True, min_size=1))
            value = st.just(0) if way == "zeros" else st.sampled_from([0, 0, 1])
            answers |= {name: draw(value) for name in names}
        if way in ("level", "both"):
            answers[dimension] = draw(st.sampled_from(HOW_BAD))
    for name in ("talent", "special_need"):
        if (word := draw(st.sampled_from(["yes", "no", None]))) is not None:
            answers[name] = word
    return answers


@settings(max_examples=500, deadline=None)
@given(sheets())
def test_every_sheet_comes_to_the_levels_and_the_overall_group_of_the_oracle(answers):
    assert scored(answers) == oracle(answers)
    assert all(each.score is None for each in score(FORM, EDITION, answers))


def test_the_form_has_every_indicator_and_numbers_them_without_a_gap():
    for dimension, (risk, problem) in INDICATORS.items():
        risks, problems = tick_names(dimension)
        levels = Counter(item.level for item in FORM.items_of(dimension))
        assert (levels["at_risk"], levels["problem"]) == (risk, problem)
        expected = [dimension, *risks, *problems]
        assert [item.id for item in FORM.items_of(dimension)] == expected
    assert [scale.id for scale in FORM.scales] == SCALES


def test_every_sentence_is_there_once_in_thai_and_in_english_and_short_enough_to_tick():
    for section in FORM.sections:
        words = [item.text for item in FORM.items_of(section.id)]
        for language in ("th", "en"):
            texts = [text.of(language) for text in words]
            assert len(set(texts)) == len(texts)
            assert all(text == clean(text) and 2 < len(text) < 75 for text in texts)
        assert all(
            _is_thai(text.th) and not _is_thai(text.en) for text in words if "มส" not in text.en
        )


def _is_thai(text):
    return any("ก" <= letter <= "๛" for letter in text)


def test_the_ticks_suggest_and_the_teacher_decides():
    answers = {"health_risk_2": 1, "gaming_risk_1": 0, "welfare": "problem"}
    assert suggest(FORM, answers) == {"health": "at_risk", "gaming": "normal"}
    answers["health"] = "normal"
    found = {each.scale: each for each in score(FORM, EDITION, answers)}
    assert found["health"] == Score("health", None, "normal", ("differs",))
    assert found["welfare"] == Score("welfare", None, "problem")


def test_a_blank_sheet_is_incomplete_everywhere():
    assert {flags for _, _, flags in scored({})} == {"incomplete"}
    assert {band for _, band, _ in scored({})} == {""}


@pytest.mark.parametrize("addition", ["gambling", "mental_health"])
def test_an_added_dimension_stands_last_and_stays_out_of_the_overall_group(addition):
    form = library(additions=(addition,)).form("screening-11")
    assert form.additions == (addition,)
    assert [scale.id for scale in form.scales] == [*SCALES, addition]
    answers = dict.fromkeys(INDICATORS, "normal") | {addition: "problem"}
    found = {each.scale: each for each in score(form, EDITION, answers)}
    assert found[addition].band == "problem"
    assert found["overall"] == Score("overall", None, "normal")


def test_additions_are_off_until_they_are_switched_on():
    assert {each.id for each in LIBRARY.additions} == {"gambling", "mental_health"}
    assert "gambling" not in FORM.by_id
    both = library(additions=("gambling", "mental_health")).form("screening-11")
    assert both.additions == ("gambling", "mental_health")
    assert suggest(both, {"gambling_problem_1": 1}) == {"gambling": "problem"}


def test_mental_health_is_suggested_by_the_worst_of_the_informants():
    form = library(additions=("mental_health",)).form("screening-11")
    said = {
        "sdq-teacher": [Score("total", 12, "normal"), Score("peer", 9, "problem")],
        "sdq-parent": [Score("total", 16, "at_risk")],
        "sdq-self": [Score("total", None, "", ("incomplete",))],
        "other": [Score("total", 40, "problem")],
    }
    assert suggest_from(form, said) == {"mental_health": "at_risk"}
    assert suggest_from(form, {}) == {}
    assert suggest_from(FORM, said) == {}
