import pytest

from careapp.exchange.entry_columns import cell_reader, entry_columns, refusal
from careapp.forms.items import Choice, Item
from careapp.forms.loader import library
from careapp.forms.text import Text

SDQ, SCREENING = library().form("sdq-teacher"), library().form("screening-11")


def column(form, item):
    return next(each for each in entry_columns(form, "th") if each.item.id == item)


def test_every_item_that_a_cell_can_hold_has_one_column():
    for form in library().forms:
        held = [
            item.id
            for item in form.items
            if item.kind not in ("note", "calculate", "photo", "repeat")
        ]
        assert sorted(each.item.id for each in entry_columns(form, "th")) == sorted(held)


def test_an_unworded_item_goes_by_its_number_and_shows_no_words():
    found = column(SDQ, "q7")
    assert (found.head, found.words) == ("7", "")
    assert [cell for cell, _ in found.shown.values()] == [0, 1, 2]


def test_the_results_of_the_dimensions_stand_before_all_indicators():
    items = [each.item for each in entry_columns(SCREENING, "th")]
    assert [item.id for item in items[:3]] == ["talent", "learning", "health"]
    assert {item.kind for item in items[:11]} == {"choice", "band"}
    assert column(SCREENING, "learning_problem_1").section == "ด้านการเรียน: มีปัญหา"
    assert column(SCREENING, "learning_problem_1").head == "1"


@pytest.mark.parametrize("text", ["1", "๑", "1.0", " 1", "01"])
def test_a_number_is_read_however_a_program_keeps_it(text):
    assert cell_reader(SDQ.item("q1"))(text) == 1


@pytest.mark.parametrize("text", ["3", "x", "-1", "1.5", "=1"])
def test_what_is_no_answer_is_none(text):
    assert cell_reader(SDQ.item("q1"))(text) is None


@pytest.mark.parametrize(
    ("item", "text", "value"),
    [
        ("learning", "เสี่ยง", "at_risk"), ("learning", "At risk", "at_risk"),
        ("learning", "2", "at_risk"), ("learning", "at_risk", "at_risk"),
        ("talent", "มี", "yes"), ("talent", "Y", "yes"), ("talent", "ไม่มี", "no"),
        ("learning_risk_1", "/", 1), ("learning_risk_1", "✓", 1), ("learning_risk_1", "0", 0),
        ("talent_details", "  วาด   รูป ", "วาด รูป"),
    ],
)  # fmt: skip
def test_words_values_keys_and_marks_are_read(item, text, value):
    assert cell_reader(SCREENING.item(item))(text) == value


def test_every_shown_answer_is_read_again_as_the_same():
    for form in library().forms:
        for language in ("th", "en"):
            for each in entry_columns(form, language):
                for answer in each.shown:
                    assert cell_reader(each.item)(str(each.show(answer))) == answer


def many():
    choices = (Choice("dog", Text("หมา", "Dog")), Choice("cat", Text("แมว ไทย", "Cat, Thai")))
    return Item("pets", "s", "many", Text("สัตว์", "Pets"), choices=choices)


@pytest.mark.parametrize("text", ["cat dog", "หมา, แมว ไทย", "dog,cat"])
def test_several_answers_come_in_the_order_of_the_choices(text):
    assert cell_reader(many())(text) == "dog cat"


def test_one_unknown_among_several_is_no_answer():
    assert cell_reader(many())("dog fish") is None


def test_a_refusal_says_what_would_do():
    assert "0, 1, 2" in refusal(SDQ.item("q1"), "9", "th")
    assert "ปกติ, เสี่ยง, มีปัญหา" in refusal(SCREENING.item("learning"), "9", "th")
    assert "0" in refusal(SDQ.item("score_peer"), "11", "th")
    assert "10" in refusal(SDQ.item("score_peer"), "11", "th")
