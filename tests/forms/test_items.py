import pytest

from careapp.forms.items import Choice, Item
from careapp.forms.text import Text

WORDS = Text("คำ", "Word")
CHOICES = tuple(Choice(name, Text(name, name)) for name in ("red", "green", "blue"))
MANY = Item("m", "s", "many", WORDS, choices=CHOICES)
AGE = Item("age", "s", "number", WORDS, low=0, high=120)
PAY = Item("pay", "s", "decimal", WORDS, low=-0.5)
PEOPLE = Item("people", "s", "repeat", WORDS, columns=(AGE, PAY, MANY))


@pytest.mark.parametrize(
    ("item", "value", "accepted"),
    [
        (MANY, "red", True),
        (MANY, "red blue", True),
        (MANY, "blue red", False),
        (MANY, "red red", False),
        (MANY, "red pink", False),
        (MANY, "", False),
        (MANY, 1, False),
        (PAY, -0.5, True),
        (PAY, -0.6, False),
        (PAY, True, False),
        (AGE, 1.0, False),
        (PEOPLE, [], True),
        (PEOPLE, [{"age": 3}, {}, {"pay": 2.5, "m": "green blue"}], True),
        (PEOPLE, [{"age": 121}], False),
        (PEOPLE, [{"weight": 3}], False),
        (PEOPLE, [[3]], False),
        (PEOPLE, "3", False),
        (Item("n", "s", "note", WORDS), "x", False),
        (Item("p", "s", "photo", WORDS), "0190", True),
        (Item("c", "s", "calculate", WORDS), 3.5, True),
    ],
)
def test_an_item_accepts_what_can_be_its_answer(item, value, accepted):
    assert item.accepts(value) is accepted


def test_several_choices_make_one_answer_in_the_choices_order():
    assert MANY.many(["blue", "red", "pink"]) == "red blue"
    assert MANY.many([]) == ""
