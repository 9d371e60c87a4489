"""Which command some typed words mean."""

import pytest

from careapp import i18n
from careapp.ui.commands import AT_MOST, Command, found


def command(title, kind="Place", **more):
    return Command(title, kind, lambda: None, **more)


def titles(commands, text):
    return [each.title for each in found(commands, text)]


REPORTS = command("Reports", key="Ctrl+9", common=True)
SDQ = command("SDQ of a class", "Reports", also="sdq-class")
GROWTH = command("Growth (WHO 2007)", "Reports")


def test_before_anything_is_typed_only_what_is_common_is_offered():
    assert titles([SDQ, REPORTS, GROWTH], " ") == ["Reports"]


def test_what_begins_with_the_words_comes_first_then_what_has_them_then_what_is_of_that_kind():
    growth = command("The report of growth")
    assert titles([SDQ, growth, REPORTS], "rep") == ["Reports", "The report of growth", SDQ.title]


def test_all_words_must_be_meant_in_any_order():
    assert titles([SDQ, GROWTH], "class sdq") == [SDQ.title]
    assert titles([SDQ, GROWTH], "class who") == []


def test_a_key_and_another_name_find_it_too():
    assert titles([SDQ, REPORTS], "ctrl+9") == ["Reports"]
    assert titles([SDQ, REPORTS], "SDQ-CLASS") == [SDQ.title]


@pytest.mark.parametrize("typed", ["รายงาน", "ราย งาน", "report", "REPORTS"])
@pytest.mark.parametrize("language", ["th", "en"])
def test_both_languages_find_it_whichever_is_in_use(language, typed):
    with i18n.speaking(language):
        title = i18n.translate("Places", "Reports")
        assert titles([command(title, "-"), command("-", "-")], typed) == [title]


def test_a_name_that_is_no_sentence_of_the_program_has_no_other_words():
    assert i18n.other_words("เด็กชายกล้า ตัวอย่าง") == ""


def test_a_screen_reader_hears_the_whole_line():
    assert REPORTS.spoken == "Reports, Place, Ctrl+9"


def test_no_more_lines_than_anybody_looks_at():
    assert len(found([command(f"a{n}") for n in range(AT_MOST * 2)], "a")) == AT_MOST
