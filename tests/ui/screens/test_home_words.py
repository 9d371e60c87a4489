from dataclasses import replace
from datetime import date

import pytest

from careapp import i18n
from careapp.domain.deadlines import Deadline, Yearly, usual
from careapp.domain.schools import usual_term
from careapp.forms.definition import Ages
from careapp.services.deadlines import Marked
from careapp.services.steps import Step
from careapp.ui.screens import home_words

DAY = date(2026, 8, 20)
VISITS = next(each for each in usual() if each.id == "home-visits").in_year(2026)
TERM = usual_term(2569, 1)


@pytest.fixture(autouse=True)
def in_english():
    i18n.use_language("en")


def marked(last, first=None, done=False):
    yearly = Yearly("x", {"th": "ก", "en": "A"}, (last.month, last.day))
    return Marked(Deadline("yearly", first or last, last, yearly), done)


@pytest.mark.parametrize(
    ("last", "words"),
    [
        (date(2026, 8, 20), "today"),
        (date(2026, 8, 21), "tomorrow"),
        (date(2026, 9, 1), "in 12 days"),
        (date(2026, 8, 19), "1 day ago"),
        (date(2026, 8, 6), "14 days ago"),
    ],
)
def test_how_far_a_day_is_stands_in_words(last, words):
    assert home_words.due(marked(last), DAY) == words


def test_a_time_is_on_its_way_runs_and_ends():
    assert home_words.due(Marked(VISITS, False), date(2026, 7, 20)) == "in 12 days"
    assert home_words.due(Marked(VISITS, False), DAY) == "11 days left"
    assert home_words.due(Marked(VISITS, False), date(2026, 8, 31)) == "0 days left"
    assert home_words.due(Marked(VISITS, True), DAY) == "done"


def test_days_stand_in_the_buddhist_era():
    assert home_words.days_of(VISITS) == "1–31 Aug 2569"
    assert home_words.days_of(marked(date(2026, 11, 10)).deadline) == "10 Nov 2569"
    over_new_year = marked(date(2027, 1, 10), date(2026, 12, 20)).deadline
    assert home_words.days_of(over_new_year) == "20 Dec 2569 – 10 Jan 2570"


def test_the_days_of_a_term_are_named_and_say_who_set_them():
    begins = Deadline("term begins", TERM.start, TERM.start, term=TERM)
    ends = Deadline("term ends", TERM.end, TERM.end, term=TERM)
    assert home_words.title(begins) == "Term 1/2569 begins"
    assert home_words.title(ends) == "Term 1/2569 ends"
    assert home_words.source(ends) == "Ministry regulation B.E. 2549, clause 7"
    shifted = replace(ends, term=replace(TERM, end=date(2026, 10, 2)))
    assert home_words.source(shifted) == "as the school has set it"


def test_a_deadline_of_the_round_says_where_it_is_from_and_what_to_look_out_for():
    assert home_words.title(VISITS) == "Home-visit month"
    words = home_words.source(VISITS)
    assert (
        words
        == "One area's report form, 2563 · edition 2569-11 · Areas differ: see your area's letter"
    )
    assert home_words.source(marked(DAY).deadline) == ""
    i18n.use_language("th")
    assert home_words.title(VISITS) == "เดือนแห่งการเยี่ยมบ้าน"


def test_a_form_that_is_not_asked_of_all_says_of_whom():
    step = Step("sdq-self", "self", Ages(11), ("a",), ("b",), (), ("c",))
    assert home_words.asked_words(step) == "SDQ, student: from 11 years, 2 here"
    nobody = replace(step, done=(), waiting=())
    assert home_words.asked_words(nobody) == "SDQ, student: from 11 years, nobody here yet"
    both = replace(step, id="sdq-parent", ages=Ages(4, 16))
    assert home_words.asked_words(both) == "SDQ, parent: 4 to 16 years, 2 here"
    assert home_words.asked_words(replace(step, not_asked=())) == ""
    assert home_words.asked_words(replace(step, ages=Ages())) == ""


def test_a_form_without_a_short_name_goes_by_its_id():
    assert home_words.form_name("phq-a") == "phq-a"
