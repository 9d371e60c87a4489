from careapp.ui.grid_history import Bad, Change
from careapp.ui.grid_items import GridChoice, GridItem
from careapp.ui.grid_paste import PasteOutcome, Target, block, lay

ITEMS = [
    GridItem(id_, id_, id_, tuple(GridChoice(str(n), n, str(n), str(n)) for n in range(3)))
    for id_ in ("q1", "q2", "q3")
]


def read(row, item, text):
    value = item.answer(text)
    return Bad(text.strip()) if value is None else value


def test_a_block_is_cut_at_tabs_and_line_ends():
    assert block("0\t1\r\n2\t\r\n") == [["0", "1"], ["2", ""]]
    assert block('"1"\t2') == [["1", "2"]]


def test_cells_are_laid_from_the_target_on():
    target = Target([("a", {}), ("b", {"q1": 2})], ITEMS, read)
    step, outcome = lay([["0", "1"], ["1"]], target)
    assert step == (
        Change("a", "q1", None, 0),
        Change("a", "q2", None, 1),
        Change("b", "q1", 2, 1),
    )
    assert outcome == PasteOutcome(3)


def test_text_that_is_no_answer_is_kept_in_its_cell():
    step, outcome = lay([["7", "1"]], Target([("a", {})], ITEMS, read))
    assert step[0].after == Bad("7")
    assert outcome == PasteOutcome(taken=1, refused=1)


def test_an_empty_cell_leaves_what_is_there():
    step, outcome = lay([["", "2"]], Target([("a", {"q1": 1})], ITEMS, read))
    assert [change.item for change in step] == ["q2"]
    assert outcome == PasteOutcome(1)


def test_equal_cells_change_nothing_but_count_as_taken():
    assert lay([["1"]], Target([("a", {"q1": 1})], ITEMS, read)) == ((), PasteOutcome(1))


def test_what_lies_beyond_the_grid_is_counted():
    step, outcome = lay([["0", "0", "0", "0"], ["1"]], Target([("a", {})], ITEMS, read))
    assert len(step) == 3
    assert outcome == PasteOutcome(taken=3, beyond=2)
