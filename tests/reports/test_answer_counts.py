from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from careapp.reports.answer_counts import NO_ANSWER, YES, answers_of, count_answers, countable
from careapp.reports.tallies import Count
from tests.reports.cohorts import pupil
from tests.reports.homes import FORM

HOUSING, DEPENDANTS = FORM.item("housing"), FORM.item("dependants")
QUARRELS, PHOTO = FORM.item("safety_quarrels"), FORM.item("photo_outside")
CHILD = st.fixed_dictionaries(
    {},
    optional={
        "housing": st.sampled_from(answers_of(HOUSING)),
        "dependants": st.sets(st.sampled_from(answers_of(DEPENDANTS))).map(DEPENDANTS.many),
        "safety_quarrels": st.sampled_from([0, 1]),
        "photo_outside": st.just("a photo"),
    },
)


def counted(children):
    """The numbers by item and answer, of (sex, answers)."""
    answered = [(pupil(n, sex), answers) for n, (sex, answers) in enumerate(children)]
    items = [HOUSING, DEPENDANTS, QUARRELS, PHOTO]
    return count_answers(FORM, items, answered)


@given(st.lists(st.tuples(st.sampled_from(["male", "female"]), CHILD), max_size=30))
def test_each_answer_is_counted_by_sex_and_the_numbers_are_those_of_a_recount(children):
    found = counted(children)
    expected = Counter()
    for sex, answers in children:
        expected["housing", answers.get("housing", NO_ANSWER), sex] += 1
        for chosen in answers.get("dependants", "").split():
            expected["dependants", chosen, sex] += 1
        expected["safety_quarrels", YES, sex] += answers.get("safety_quarrels", 0)
        expected["photo_outside", YES, sex] += "photo_outside" in answers
    for item in (HOUSING, DEPENDANTS, QUARRELS, PHOTO):
        for answer, there in found.of(item):
            assert there.male == expected.pop((item.id, answer, "male"), 0)
            assert there.female == expected.pop((item.id, answer, "female"), 0)
    assert not +expected


@given(st.lists(st.tuples(st.sampled_from(["male", "female"]), CHILD), max_size=20))
def test_the_answers_to_a_choice_make_up_all_children(children):
    assert sum(there.total for _, there in counted(children).of(HOUSING)) == len(children)


def test_who_is_not_asked_an_item_is_not_in_its_numbers():
    welfare = FORM.item("guardian_welfare")
    asked = (pupil(1), {"guardian_welfare": 1})
    alone = (pupil(2), {"guardian_welfare": 1, "guardian_none": 1})
    found = count_answers(FORM, [welfare, FORM.item("guardian_education")], [asked, alone])
    assert dict(found.of(welfare)) == {YES: Count(1, 0)}
    left = dict(found.of(FORM.item("guardian_education")))
    assert left[NO_ANSWER] == Count(1, 0)


def test_free_text_numbers_and_tables_of_rows_are_not_counted():
    kinds = {item.kind for item in FORM.items if countable(item)}
    assert kinds == {"choice", "many", "tick", "photo"}
