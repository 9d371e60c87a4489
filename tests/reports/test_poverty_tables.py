"""Poor households: numbers for the school, names for a class alone."""

from collections import Counter
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from careapp.reports import tables
from careapp.reports.model import Note, Table
from tests.reports.cohorts import heading, pupil
from tests.reports.homes import tidy, visits, words

RESULTS = ("none", "poor", "extremely_poor")
CHILDREN = st.lists(
    st.tuples(
        st.sampled_from(["male", "female"]),
        st.sampled_from(["ป.4/1", "ป.5/1"]),
        st.none() | st.tuples(st.sampled_from(["poverty_line", "above", ""]),
                              st.sampled_from([*RESULTS, ""])),
    ),
    max_size=25,
)  # fmt: skip


def school(children):
    pupils = [pupil(n, sex, room) for n, (sex, room, _) in enumerate(children)]
    answered = [
        (who, {"poverty_result": said[1]} if said[1] else {}, said[0])
        for who, (*_, said) in zip(pupils, children, strict=True)
        if said
    ]
    return pupils, visits(answered)


@given(CHILDREN)
def test_incomes_and_results_of_the_fund_are_those_of_a_recount(children):
    report = tables.poverty(heading(), *school(children))
    found = tidy(report)
    for suffix in {"", *(f":{room}" for _, room, _ in children)}:
        seen = [said for _, room, said in children if said and suffix in ("", f":{room}")]
        incomes, results = Counter(s[0] for s in seen), Counter(s[1] for s in seen)
        assert (
            found[f"income_per_head{suffix}", "poverty_line", "total"][0]
            == (incomes["poverty_line"])
        )
        for result in RESULTS:
            assert found[f"poverty_result{suffix}", result, "total"][0] == results[result]
    if children:
        rooms = next(b for b in report.sections[0].blocks if isinstance(b, Table))
        total = rooms.rows[-1].values
        assert total[3] == found["income_per_head", "poverty_line", "total"][0]
        assert list(total[5:]) == [found["poverty_result", r, "total"][0] for r in RESULTS]


@given(CHILDREN)
def test_a_class_lists_who_is_within_the_condition_or_poor_by_the_fund(children):
    children = [(sex, "ป.4/1", said) for sex, _, said in children]
    pupils, found = school(children)
    report = tables.poverty(heading(), pupils, found, "ป.4/1")
    listed = [row.values[1] for b in report.sections[0].blocks if isinstance(b, Table)
              for row in b.rows]  # fmt: skip
    assert sorted(listed) == sorted(
        who.student.name
        for who, (*_, said) in zip(pupils, children, strict=True)
        if said and (said[0] == "poverty_line" or said[1] in ("poor", "extremely_poor"))
    )


def test_a_child_has_its_income_what_was_found_and_the_help_it_had():
    who = pupil(1)
    said = {"dependants": "disabled elderly", "housing": "own", "house_state": "worn",
            "help_had": "elderly", "poverty_result": "poor"}  # fmt: skip
    report = tables.poverty(heading(), [who], visits([(who, said, "poverty_line")]), "ป.4/1")
    (table,) = (b for b in report.sections[0].blocks if isinstance(b, Table))
    *_, income, found, had, result = table.rows[0].values
    assert income == 2500
    assert found.count(" · ") == 2
    assert "Their own" not in found
    assert (had, result) == ("Old-age allowance", "Poor")


def test_grade_and_school_name_nobody():
    who = pupil(1)
    said = visits([(who, {"poverty_result": "poor"}, "poverty_line")])
    assert who.student.name in words(tables.poverty(heading(), [who], said, "ป.4/1"))
    for place in ("ป.4", "school"):
        report = tables.poverty(heading(), [who], said, place)
        assert who.student.first_name not in words(report)
        assert tidy(report)["poverty_result", "poor", "total"] == (1, Decimal("100.0"))


def test_a_class_in_which_nobody_is_poor_says_so():
    who = pupil(1)
    report = tables.poverty(heading(), [who], visits([(who, {}, "above")]), "ป.4/1")
    notes = [b.text for b in report.sections[0].blocks if isinstance(b, Note)]
    assert any(text.startswith("Nobody of those visited") for text in notes)
