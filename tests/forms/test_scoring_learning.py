"""The Rajanukul observation and OBEC's LD screening against oracles of their own."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.forms.lines import LIBRARY, lines, numbered, sheets

BLOCKS = ("slow_learner", "learning_disability", "adhd", "autism")
PARTS = {"reading": "r", "writing": "w", "maths": "m", "behaviour": "b"}
SUSPECT_FROM = {
    "primary": {"reading": 7, "writing": 7, "maths": 6, "behaviour": 4},
    "secondary": {"reading": 7, "writing": 7, "maths": 5, "behaviour": 4},
}
YES_NO = (0, 1)


@settings(max_examples=300, deadline=None)
@given(answers=sheets(numbered("q", 40), YES_NO))
def test_six_of_ten_in_a_group_are_a_risk(answers):
    expected = []
    for place, name in enumerate(BLOCKS):
        values = [answers[f"q{n}"] for n in range(10 * place + 1, 10 * place + 11)]
        if None in values:
            expected.append((name, None, "", "incomplete"))
        else:
            points = values.count(1)
            expected.append((name, points, "at_risk" if points >= 6 else "normal", ""))
    assert lines("rajanukul-40", answers) == expected


def ld_oracle(level, first, answers):
    found = []
    for name, letter in PARTS.items():
        values = [answers[f"{letter}{n}"] for n in range(1, 11)]
        unknown = None in values or None in first.values() or (name == "maths" and level is None)
        if unknown:
            found.append((name, None, "", "incomplete"))
            continue
        points = sum(values)
        many = points >= SUSPECT_FROM[level or "primary"][name]
        found.append((name, points, "suspect" if many and all(first.values()) else "normal", ""))
    return found


@settings(max_examples=500, deadline=None)
@given(
    level=st.sampled_from(["primary", "secondary", "primary", "secondary", None]),
    first=st.one_of(
        st.just(dict.fromkeys(numbered("pre", 3), 1)), sheets(numbered("pre", 3), YES_NO)
    ),
    answers=sheets([f"{letter}{n}" for letter in PARTS.values() for n in range(1, 11)], YES_NO),
)
def test_a_part_is_suspect_only_with_all_three_first_questions(level, first, answers):
    assert lines("ld-screen", {"level": level} | first | answers) == ld_oracle(
        level, first, answers
    )


@pytest.mark.parametrize("level", ["primary", "secondary"])
@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("points", range(11))
def test_every_score_has_its_band_at_each_level(level, part, points):
    first = dict.fromkeys(numbered("pre", 3), 1)
    answers = {f"{letter}{n}": 0 for letter in PARTS.values() for n in range(1, 11)}
    answers |= {f"{PARTS[part]}{n}": int(n <= points) for n in range(1, 11)}
    found = {name: (score, band) for name, score, band, _ in
             lines("ld-screen", {"level": level} | first | answers)}  # fmt: skip
    word = "suspect" if points >= SUSPECT_FROM[level][part] else "normal"
    assert found[part] == (points, word)
    assert {band for name, (_, band) in found.items() if name != part} == {"normal"}


@pytest.mark.parametrize("missing", numbered("pre", 3))
def test_without_one_of_the_first_questions_nothing_is_known(missing):
    answers = {"level": "primary"} | {f"{p}{n}": 1 for p in PARTS.values() for n in range(1, 11)}
    answers |= {name: 1 for name in numbered("pre", 3) if name != missing}
    assert {flags for *_, flags in lines("ld-screen", answers)} == {"incomplete"}


def test_what_has_one_source_is_not_called_verified():
    for form in ("rajanukul-40", "ld-screen"):
        edition = LIBRARY.edition(form)
        assert not edition.verified
        assert edition.doubtful == tuple(scale.id for scale in LIBRARY.form(form).scales)


def test_of_restricted_tools_the_result_alone_is_kept():
    for form_id in ("hero-9s", "kus-si"):
        form = LIBRARY.form(form_id)
        assert [item.id for item in form.items] == ["result", "adviser"]
        assert form.scales == ()
        assert not form.verified
        assert lines(form_id, {"result": "กลุ่มเสี่ยง"}) == []
