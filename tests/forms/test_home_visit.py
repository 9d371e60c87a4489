"""The home visit and the observation: what is worked out, against an oracle in whole numbers."""

from hypothesis import given
from hypothesis import strategies as st

from careapp.forms.loader import library
from careapp.forms.logic import complete, holes, is_relevant
from careapp.forms.scoring import score

LIBRARY = library()
VISIT, OBSERVATION = LIBRARY.form("home-visit"), LIBRARY.form("observation")
KINDS = ("wage", "farm", "business", "welfare", "other")
incomes = st.one_of(st.none(), st.integers(-20_000, 60_000))
people = st.lists(st.fixed_dictionaries(dict.fromkeys(KINDS, incomes)), max_size=6)


def row(kinds):
    return {f"member_{kind}": value for kind, value in kinds.items() if value is not None}


def per_head(answers):
    (found,) = score(VISIT, LIBRARY.edition("home-visit"), answers)
    return found


@given(
    people,
    st.one_of(st.none(), st.integers(1, 12)),
    st.one_of(st.none(), st.integers(0, 90_000)),
)
def test_income_a_head_is_the_household_s_by_its_members(rows, members, typed):
    answers = {"member": [row(each) for each in rows]}
    answers |= {"members": members} if members else {}
    answers |= {"household_typed": typed} if typed is not None else {}
    found = per_head(answers)
    given_at_all = [v for each in rows for v in each.values() if v is not None]
    total = sum(given_at_all) if given_at_all else typed
    if total is None or not members:
        assert (found.score, found.band, found.flags) == (None, "", ("incomplete",))
        return
    whole = (2 * total + members) // (2 * members)  # half up, in whole numbers
    assert found.score == whole
    assert found.band == ("poverty_line" if whole <= 3000 else "above")


def test_three_thousand_baht_is_the_line():
    for typed, band in ((9_000, "poverty_line"), (9_001, "poverty_line"), (9_002, "above")):
        assert per_head({"members": 3, "household_typed": typed}).band == band


def test_the_income_is_worked_out_as_the_table_is_filled():
    rows = [{"member_relation": "แม่", "member_wage": 6_000, "member_welfare": 600},
            {"member_relation": "ยาย"}]  # fmt: skip
    found = complete(VISIT, {"members": 3, "member": rows})
    assert [each.get("member_income") for each in found["member"]] == [6_600, None]
    assert (found["household_income"], found["income_per_head"]) == (6_600, 2_200)
    assert is_relevant(VISIT, VISIT.item("income_low"), {"members": 3, "member": rows})
    assert is_relevant(VISIT, VISIT.item("members_differ"), {"members": 3, "member": rows})
    assert not is_relevant(VISIT, VISIT.item("household_typed"), {"members": 3, "member": rows})
    assert is_relevant(VISIT, VISIT.item("household_typed"), {"members": 3})


def test_whether_a_child_is_poor_is_typed_in_and_never_worked_out():
    result = VISIT.item("poverty_result")
    assert result.kind == "choice"
    assert [each.value for each in result.choices] == ["none", "poor", "extremely_poor"]
    assert VISIT.scales[0].bands == ("poverty_line", "above")


def test_a_visit_asks_for_what_cannot_be_left_out():
    assert holes(VISIT, {}) == (
        "family_status", "lives_with", "members", "housing", "informant", "visitor",
    )  # fmt: skip
    assert "member" in holes(VISIT, {"member": [{"member_age": 40}]})


def test_what_may_mean_danger_is_marked():
    marked = {item.id: item.danger for item in VISIT.items if item.danger}
    assert marked == {
        "safety_violence": "abuse", "safety_cruelty": "abuse", "safety_abuse": "abuse",
        "violence_self": "self_harm",
    }  # fmt: skip


def test_an_observation_says_what_was_seen_and_what_comes_next():
    assert holes(OBSERVATION, {}) == ("sort", "dimension", "seen")
    assert not is_relevant(OBSERVATION, OBSERVATION.item("next_by"), {"next": "nothing"})
    assert is_relevant(OBSERVATION, OBSERVATION.item("next_by"), {"next": "talk"})
    assert score(OBSERVATION, LIBRARY.edition("observation"), {"sort": "strength"}) == ()
