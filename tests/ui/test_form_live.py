import pytest

from careapp.forms.items import Item
from careapp.forms.text import Text
from careapp.i18n import use_language
from careapp.ui.form_live import NoteLine, WorkedOut, amount

WORDS = Text("รวม", "Total")
PLAIN = Item("a", "s", "calculate", WORDS)
MONEY = Item("b", "s", "calculate", WORDS, appearance="baht")


@pytest.mark.parametrize(
    ("item", "value", "shown"),
    [
        (PLAIN, None, "–"),
        (PLAIN, 7, "7"),
        (PLAIN, 1250.5, "1,250.5"),
        (PLAIN, 1234567.891, "1,234,567.89"),
        (PLAIN, "true", "true"),
        (MONEY, 2999.5, "3,000 baht"),
        (MONEY, -1200, "-1,200 baht"),
    ],
)
def test_what_is_worked_out_is_shown_in_words(item, value, shown):
    use_language("en")
    assert amount(item, value) == shown


def test_it_follows_the_answers(on_screen):
    line = on_screen(WorkedOut(PLAIN, "รวม"), 500, 50)
    line.set_value(4.25)
    assert line.text == "4.25"


def test_a_note_is_read_and_takes_no_key(on_screen):
    note = on_screen(NoteLine("อ่านตรงนี้"), 500, 50)
    note.set_words("อ่านตรงนั้น")
    note.set_value(3)
    assert not note.press("1")
