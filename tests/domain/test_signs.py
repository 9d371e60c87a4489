"""Early signs: a rule says which numbers met it, and worse numbers never take a hit away."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.domain.groups import GROUPS
from careapp.domain.signs import Decided, Facts, Mark, hits, of_school, usual

RULES = of_school({"late": {"on": True}})
OF = {rule.id: rule for rule in RULES}
DIMENSIONS = ("learning", "health", "economic")

amounts = st.integers(0, 120)
groups = st.dictionaries(st.sampled_from(DIMENSIONS), st.sampled_from(GROUPS))
marks = st.dictionaries(
    st.sampled_from(("teacher", "parent", "self")),
    st.builds(lambda n: Mark(n // 14, "", n), st.integers(0, 40)),
)
facts = st.builds(
    Facts,
    days_open=st.none() | st.integers(100, 120),
    days_absent=st.none() | amounts,
    days_late=st.none() | amounts,
    gpa=st.none() | st.integers(0, 400).map(lambda n: n / 100),
    gpa_before=st.none() | st.integers(0, 400).map(lambda n: n / 100),
    failed=st.dictionaries(st.sampled_from(("0", "ร", "มส", "มผ")), st.integers(0, 5)),
    groups=groups,
    groups_before=groups,
    sdq=marks,
    sdq_before=marks,
    growth=st.dictionaries(
        st.sampled_from(("bmi_for_age", "height_for_age")),
        st.builds(Mark, st.integers(0, 2)),
    ),
    income=st.none() | st.integers(0, 9000),
    poor=st.booleans(),
    alarms=st.integers(0, 3),
)


def met(found, rule):
    return next((hit for hit in hits(found, RULES) if hit.rule.id == rule), None)


def names(found):
    return [hit.rule.id for hit in hits(found, RULES)]


def test_every_rule_has_its_words_lines_and_source_in_both_languages():
    for rule in usual():
        for words in (rule.title, rule.compares, rule.source):
            assert all(words[language].strip() for language in ("th", "en"))
        assert all(value > 0 for value in rule.limits.values())
        assert rule.edition


def test_a_child_of_whom_nothing_is_known_meets_no_rule():
    assert hits(Facts(), RULES) == ()


@pytest.mark.parametrize(
    ("known", "rule", "now"),
    [
        (Facts(days_absent=7), "absence", 7),
        (Facts(days_absent=4, days_open=20), "absence", 4),
        (Facts(days_late=20), "late", 20),
        (Facts(gpa=2.0, gpa_before=2.5), "gpa_fall", 2.0),
        (Facts(failed={"0": 0, "ร": 2}), "failed", 2),
        (Facts(groups={"health": "problem"}, groups_before={"health": "normal"}), "group_worse",
         "problem"),
        (Facts(sdq={"self": Mark(0, "", 12)}, sdq_before={"self": Mark(0, "", 7)}), "sdq_worse",
         12),
        (Facts(sdq={"self": Mark(1, "", 16)}, sdq_before={"self": Mark(0, "", 15)}), "sdq_worse",
         16),
        (Facts(growth={"bmi_for_age": Mark(1, "overweight", 1.2)}), "growth", "overweight"),
        (Facts(income=3000), "poverty", 3000),
        (Facts(poor=True), "poverty", ""),
        (Facts(alarms=1), "alarm", 1),
    ],
)  # fmt: skip
def test_a_hit_says_the_numbers_that_met_its_line(known, rule, now):
    assert names(known) == [rule]
    assert met(known, rule).details[-1].now == now


@pytest.mark.parametrize(
    "known",
    [
        Facts(days_absent=6, days_open=98),
        Facts(days_late=19),
        Facts(gpa=2.01, gpa_before=2.5),
        Facts(gpa=3.0, gpa_before=2.0),
        Facts(gpa=1.0),
        Facts(failed={"0": 0, "มผ": 0}),
        Facts(groups={"health": "problem"}),  # nobody knows what it was
        Facts(groups={"health": "normal"}, groups_before={"health": "problem"}),
        Facts(sdq={"self": Mark(2, "", 11)}, sdq_before={"self": Mark(2, "", 7)}),
        Facts(sdq={"self": Mark(2, "", 30)}, sdq_before={"parent": Mark(0, "", 7)}),
        Facts(growth={"bmi_for_age": Mark(0)}),
        Facts(income=3001, poor=True),  # what was heard at home counts before the list
    ],
)
def test_below_its_line_a_rule_says_nothing(known):
    assert hits(known, RULES) == ()


def test_a_fall_of_exactly_the_line_is_met_whatever_floats_say():
    assert names(Facts(gpa=2.3, gpa_before=2.8)) == ["gpa_fall"]


def test_a_school_switches_rules_off_and_moves_their_lines():
    own = of_school({"absence": {"limits": {"days": 3, "nonsense": 1}}, "failed": {"on": False}})
    assert [hit.rule.id for hit in hits(Facts(days_absent=3, failed={"0": 3}), own)] == ["absence"]
    changed = {rule.id for rule in own if rule.own}
    assert changed == {"absence", "failed"}
    assert "nonsense" not in next(each for each in own if each.id == "absence").limits


def test_what_was_decided_comes_back_only_when_its_numbers_get_worse():
    hit = met(Facts(days_absent=8), "absence")
    decided = Decided("s", "2569/1", "absence", "aside", "ป่วย", seen=hit.weights)
    assert decided.settles(hit)
    assert decided.settles(met(Facts(days_absent=7), "absence"))
    assert not decided.settles(met(Facts(days_absent=9), "absence"))
    assert not Decided("s", "2569/1", "absence").settles(hit)


def test_one_more_dimension_is_worse():
    old = {"learning": "normal", "health": "normal"}
    one = met(Facts(groups={"learning": "at_risk"}, groups_before=old), "group_worse")
    two = met(
        Facts(groups={"learning": "at_risk", "health": "at_risk"}, groups_before=old), "group_worse"
    )
    assert two.is_worse_than(one.weights)
    assert not one.is_worse_than(two.weights)


WORSE = {
    "absence": lambda f, n: replace(f, days_absent=(f.days_absent or 0) + n),
    "late": lambda f, n: replace(f, days_late=(f.days_late or 0) + n),
    "gpa_fall": lambda f, n: replace(f, gpa=None if f.gpa is None else max(f.gpa - n / 10, 0)),
    "failed": lambda f, n: replace(f, failed={**f.failed, "0": f.failed.get("0", 0) + n}),
    "sdq_worse": lambda f, n: replace(
        f, sdq={who: Mark(m.level + 1, "", m.score + n) for who, m in f.sdq.items()}
    ),
    "growth": lambda f, n: replace(
        f, growth={scale: Mark(min(m.level + n, 2)) for scale, m in f.growth.items()}
    ),
    "group_worse": lambda f, n: replace(f, groups=dict.fromkeys(f.groups, "problem")),
    "poverty": lambda f, n: replace(f, income=max((f.income or 0) - n, 0), poor=True),
    "alarm": lambda f, n: replace(f, alarms=f.alarms + n),
}


@given(facts, st.sampled_from(sorted(WORSE)), st.integers(1, 9))
def test_worse_numbers_never_take_a_hit_away_nor_settle_it_better(known, rule, by):
    before, after = met(known, rule), met(WORSE[rule](known, by), rule)
    if before is not None:
        assert after is not None
        assert all(after.weights[name] >= weight for name, weight in before.weights.items()
                   if name != "list")  # fmt: skip


@given(facts, st.sampled_from(sorted(OF)), st.integers(1, 5))
def test_a_stricter_line_meets_no_fewer(known, rule, factor):
    limits = {
        name: value * factor if name == "baht" else value / factor
        for name, value in OF[rule].limits.items()
    }
    stricter = replace(OF[rule], limits=limits)
    assert bool(hits(known, [OF[rule]])) <= bool(hits(known, [stricter]))


@given(facts)
def test_every_hit_has_numbers_and_weights(known):
    for hit in hits(known, RULES):
        assert hit.details
        assert hit.weights
        assert not hit.is_worse_than(hit.weights)
