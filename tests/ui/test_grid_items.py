import pytest

from careapp.ui.grid_items import GridChoice, GridItem, grid_items

TRUTH = GridItem("q1", "1", "ข้อ 1", tuple(GridChoice(str(n), n, str(n), w) for n, w in
                 enumerate(("ไม่จริง", "ค่อนข้างจริง", "จริง"))))  # fmt: skip


@pytest.mark.parametrize(
    ("text", "value"),
    [("0", 0), (" 2 ", 2), ("๑", 1), ("1.0", 1), ("จริง", 2), ("ค่อนข้าง จริง", 1)],
)
def test_pasted_text_is_read_as_key_value_or_word(text, value):
    assert TRUTH.read(text).value == value


@pytest.mark.parametrize("text", ["3", "x", "-1", "1.5", "00", ".0"])
def test_other_text_is_no_answer(text):
    assert TRUTH.read(text) is None


def test_the_sdq_grid_has_numbers_first_and_the_back_page_by_letters(forms):
    items = grid_items(forms.form("sdq-teacher"), "th")
    assert [item.heading for item in items] == [*map(str, range(1, 26)), "ก", "ข", "ค", "ง"]
    assert [item.id for item in items if item.starts] == ["impact_gate"]
    assert items[0].keys == "0 1 2"
    assert all(item.required for item in items if item.id.startswith("q"))
    assert len({item.heading for item in items}) == len(items)


def test_the_screening_grid_has_one_column_a_dimension(forms):
    items = grid_items(forms.form("screening-11"), "th")
    assert len(items) == 11
    assert items[0].keys == "y n"
    levels = next(item for item in items if item.id == "learning")
    assert levels.keys == "1 2 3"
    assert [choice.tone for choice in levels.choices] == ["normal", "at_risk", "problem"]
    assert levels.heading == "การเรียน"
    assert levels.read("เสี่ยง").value == "at_risk"


def test_headings_are_in_the_language_asked_for(forms):
    assert grid_items(forms.form("screening-11"), "en")[1].heading == "Learning"
    assert grid_items(forms.form("sdq-teacher"), "en")[-1].heading == "d"


def test_numbers_that_begin_anew_are_told_with_their_part(forms):
    items = {each.id: each for each in grid_items(forms.form("ld-screen"), "th")}
    assert (items["r1"].heading, items["r1"].title) == ("1", "การอ่าน · ข้อ 1")
    assert (items["w1"].heading, items["w1"].title) == ("1", "การเขียน · ข้อ 1")
    assert items["w1"].starts
    assert items["level"].heading == "ก"
    assert [choice.word for choice in items["level"].choices] == ["ประถมศึกษา", "มัธยมศึกษา"]
    assert grid_items(forms.form("phq-a"), "th")[6].title == "ข้อ 7"
