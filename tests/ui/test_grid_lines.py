from careapp.ui.grid_history import Bad, Change
from careapp.ui.grid_items import GridChoice, GridItem, GridNote, GridRow
from careapp.ui.grid_lines import Lines

ITEMS = [
    GridItem(id_, id_, id_, tuple(GridChoice(str(n), n, str(n), str(n)) for n in range(3)), need)
    for id_, need in (("q1", True), ("gate", False), ("q2", True))
]


def made(**answers):
    lines = Lines(ITEMS)
    lines.scorer = lambda row, given: [GridNote(str(sum(given.values())))]
    lines.gate = lambda item, given: item != "q2" or given.get("gate", 0) > 0
    lines.show([GridRow("a", "1", "ก", answers), GridRow("b", "2", "ข")])
    return lines


def test_a_row_is_saved_when_it_comes_with_answers():
    lines = made(q1=1)
    assert [line.state for line in lines.all] == ["saved", ""]


def test_a_change_is_told_and_waits_to_be_stored():
    lines = made()
    assert lines.apply(lines.change(0, 0, 2)) == {"a": {"q1": 2}}
    assert lines.all[0].state == "saving"
    lines.mark("a", "saved")
    assert lines.all[0].state == "saved"


def test_the_same_answer_again_changes_nothing():
    assert made(q1=1).change(0, 0, 1) == ()


def test_notes_follow_the_answers_and_an_empty_row_has_none():
    lines = made(q1=1)
    assert lines.all[0].notes == [GridNote("1")]
    assert lines.all[1].notes == ()
    lines.apply(lines.change(0, 0, None))
    assert lines.all[0].notes == ()


def test_what_is_not_asked_is_no_hole():
    lines = made()
    assert (lines.all[0].holes, lines.is_open(0, 2)) == (1, False)
    lines.apply(lines.change(0, 1, 1))
    assert (lines.all[0].holes, lines.is_open(0, 2)) == (2, True)


def test_text_that_is_no_answer_is_shown_but_never_told_as_one():
    lines = made(q1=1)
    assert lines.apply((Change("a", "q1", 1, Bad("9")),)) == {"a": {"q1": None}}
    assert lines.cell(0, 0) == Bad("9")
    assert lines.all[0].answers == {}
    assert lines.is_hole(0, 0)


def test_a_row_is_complete_without_holes_and_with_answers():
    lines = made(q1=1)
    assert lines.complete() == 1
    lines.apply(lines.change(0, 1, 2))
    assert lines.complete() == 0
    lines.apply(lines.change(0, 2, 0))
    assert lines.complete() == 1
