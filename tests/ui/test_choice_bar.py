import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from careapp.ui.choice_bar import ChoiceBar
from careapp.ui.grid_items import item_choices

Key = Qt.Key


@pytest.fixture
def bar(forms, on_screen):
    form = forms.form("screening-11")
    made = ChoiceBar("การเรียน", item_choices(form, form.item("learning"), "th"))
    return on_screen(made, 500, 60)


def buttons(bar):
    return bar.findChildren(QPushButton)


def test_nothing_is_chosen_at_first(bar):
    assert bar.value() is None


def test_a_press_is_told_and_shown(bar, qtbot):
    with qtbot.waitSignal(bar.answered) as told:
        buttons(bar)[1].click()
    assert told.args == ["at_risk"]
    assert bar.value() == "at_risk"


def test_a_key_chooses_and_another_does_not(bar, qtbot):
    with qtbot.waitSignal(bar.answered) as told:
        assert bar.press("3")
    assert told.args == ["problem"]
    assert not bar.press("4")
    assert not bar.press("")


def test_an_answer_can_be_shown_and_taken_away_without_telling(bar, qtbot):
    with qtbot.assertNotEmitted(bar.answered):
        bar.set_value("normal")
        assert bar.value() == "normal"
        bar.set_value(None)
        assert bar.value() is None


def test_arrows_go_between_the_answers_and_choose_nothing(bar, qtbot):
    bar.take_focus()
    for key, at in ((Key.Key_Right, 1), (Key.Key_Right, 2), (Key.Key_Right, 2), (Key.Key_Left, 1)):
        qtbot.keyClick(bar.window().focusWidget(), key)
        assert buttons(bar)[at].hasFocus()
    assert bar.value() is None
    qtbot.keyClick(bar.window().focusWidget(), Key.Key_Space)
    assert bar.value() == "at_risk"


def test_a_suggestion_is_seen_and_heard_until_there_is_none(bar):
    bar.suggest("problem")
    assert [each.suggested for each in buttons(bar)] == [False, False, True]
    assert buttons(bar)[2].accessibleDescription()
    with_it = bar.grab().toImage()
    bar.suggest(None)
    assert bar.grab().toImage() != with_it


def test_every_answer_says_what_it_answers(bar):
    assert buttons(bar)[0].accessibleName() == "การเรียน: ปกติ"
    assert buttons(bar)[0].toolTip() == "ปกติ (1)"
