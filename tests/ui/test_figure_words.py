"""What is said of a figure: how many of how many, by which cut-offs, from which source."""

from dataclasses import replace

import pytest

from careapp.reports.model import Chart, Series
from careapp.ui.figure_words import chart_words, part_words, source_words

GROUPS = Chart(
    "Groups",
    ("Learning", "Health"),
    (Series("normal", (18, 0)), Series("at risk", (5, 0)), Series("problem", (5, None))),
)


@pytest.fixture
def edition(forms):
    return forms.editions("sdq-teacher")[0]


def test_a_part_is_said_with_its_share_of_the_whole(qapp):
    assert part_words(GROUPS, 0, 1) == "Learning · at risk: 5 จาก 28 คน (ร้อยละ 17.9)"


def test_no_share_is_reckoned_where_something_is_masked(qapp):
    assert part_words(GROUPS, 1, 2) == "Health · problem"
    one = replace(GROUPS, series=(Series("a", (None,)), Series("b", (4,))), categories=("x",))
    assert part_words(one, 0, 1) == "x · b: 4"


def test_all_numbers_of_a_chart_are_said_to_who_does_not_see_it():
    said = chart_words(GROUPS)
    assert said.startswith("Groups. Learning: normal 18, at risk 5, problem 5. Health: problem ")
    assert chart_words(Chart("", (), ())) == ""


def test_cut_offs_come_with_their_source_and_a_doubt(edition):
    lines = source_words(edition).split("\n")
    assert edition.title.of("th") in lines[0]
    assert edition.source.of("th") in lines[1]
    assert len(source_words(replace(edition, verified=True)).split("\n")) == 2
    assert len(source_words(replace(edition, verified=False)).split("\n")) == 3
