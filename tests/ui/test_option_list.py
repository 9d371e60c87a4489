import pytest
from PySide6.QtCore import Qt

from careapp.ui.grid_items import GridChoice
from careapp.ui.option_list import OptionList

WORDS = ("ช่วยงานบ้าน", "ดูแลคนป่วยหรือคนพิการในครอบครัวทุกวันหลังเลิกเรียน", "ค้าขาย", "อื่น ๆ")
CHOICES = [GridChoice(str(n), name, str(n), word)
           for n, (name, word) in enumerate(zip("abcd", WORDS, strict=True), 1)]  # fmt: skip
Key = Qt.Key


@pytest.fixture
def make(on_screen):
    def show(*, single=False, width=600):
        made = OptionList("งาน", CHOICES, single=single)
        made.told = []
        made.answered.connect(made.told.append)
        return on_screen(made, width, 300)

    return show


def press(qtbot, made, *keys):
    for key in keys:
        qtbot.keyClick(made.window().focusWidget(), key)


def test_ticks_make_one_answer_in_the_order_of_the_choices(make, qtbot):
    made = make()
    made.boxes[2].click()
    made.boxes[0].click()
    made.boxes[2].click()
    assert made.told == ["c", "a c", "a"]
    made.boxes[0].click()
    assert made.told[-1] is None


def test_digits_and_space_tick_and_arrows_go_between(make, qtbot):
    made = make()
    made.take_focus()
    press(qtbot, made, Key.Key_2, Key.Key_4, Key.Key_2)
    assert made.told == ["b", "b d", "d"]
    assert made.boxes[1].hasFocus()
    press(qtbot, made, Key.Key_Down, Key.Key_Space)
    assert made.value() == "c d"


def test_one_of_many_is_chosen_like_a_radio(make, qtbot):
    made = make(single=True)
    assert made.press("2")
    made.boxes[3].click()
    assert made.told == ["b", "d"]
    assert [box.isChecked() for box in made.boxes] == [False, False, False, True]
    made.boxes[3].click()
    assert made.told[-1] is None
    assert not made.press("7")


def test_an_answer_is_shown_and_nobody_is_told(make):
    made = make()
    made.set_value("a d")
    assert made.value() == "a d"
    made.set_value(None)
    assert made.value() is None
    assert made.told == []


def test_choices_that_do_not_fit_are_not_offered_unless_they_are_chosen(make):
    made = make()
    made.set_value("d")
    made.offer(["a", "b"])
    assert [box.isVisible() for box in made.boxes] == [True, True, False, True]


@pytest.mark.parametrize("width", [220, 400, 900])
def test_words_wrap_and_every_box_has_its_place(make, width):
    made = make(width=width)
    made.resize(width, made.heightForWidth(width))
    for n, box in enumerate(made.boxes):
        assert box.height() == box.heightForWidth(box.width())
        assert made.rect().contains(box.geometry())
        assert not any(box.geometry().intersects(each.geometry()) for each in made.boxes[:n])
    assert len({box.x() for box in made.boxes}) == (2 if width == 900 else 1)
