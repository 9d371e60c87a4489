"""Charts as tables of the numbers that they are drawn from."""

from decimal import Decimal

from careapp.reports.chart_rows import rows_of
from careapp.reports.charts import Flow, HeatCell, HeatMap, HeatRow, Lines, Panel, Thread
from careapp.reports.model import Chart, Note, Series


def cells(table):
    return [[each.text for each in table.heads[0]], *(list(row.values) for row in table.rows)]


def test_bars_are_a_row_for_each_name_and_a_hidden_number_is_a_star():
    series = (Series("Normal", (3, 2)), Series("At risk", (1, None)))
    (table,) = rows_of(Chart("Groups", ("P4", "P5"), series))
    assert table.title == "Groups"
    assert cells(table) == [["", "Normal", "At risk"], ["P4", 3, 1], ["P5", 2, "*"]]


def test_lines_are_a_table_for_each_frame_with_its_goal_and_then_the_words():
    ten = Decimal("10.5")
    frames = (
        Panel("Health", (Thread("At risk", (ten, None)),), goal=Decimal(5)),
        Panel("Learning", (Thread("At risk", (None, ten)),)),
    )
    first, second, words = rows_of(Lines("Trend", ("2568", "2569"), frames, ("† few",), "Goal"))
    assert (first.title, second.title) == ("Trend · Health", "Trend · Learning")
    assert cells(first) == [
        ["", "At risk", "Goal"], ["2568", ten, Decimal(5)], ["2569", None, Decimal(5)],
    ]  # fmt: skip
    assert cells(second) == [["", "At risk"], ["2568", None], ["2569", ten]]
    assert words == Note("† few")


def test_a_movement_is_a_row_for_each_group_of_before():
    groups = (("Normal", "normal"), ("At risk", "at_risk"))
    (table,) = rows_of(Flow("Movement", "Term 1", "Term 2", groups, ((5, 1), (2, 3))))
    assert cells(table) == [
        ["Term 1", "Term 2: Normal", "Term 2: At risk"], ["Normal", 5, 1], ["At risk", 2, 3],
    ]  # fmt: skip


def test_a_heat_map_has_its_per_cent_and_how_many_they_are_of():
    rows = (
        HeatRow("P4", 20, (HeatCell(2, Decimal(10)), HeatCell(None, None, masked=True))),
        HeatRow("All", 40, (HeatCell(4, Decimal(10)), HeatCell(None, None)), total=True),
    )
    heat = HeatMap("Need", "Class", "Children", ("Health", "Food"), rows, words=("* hidden",))
    table, words = rows_of(heat)
    assert cells(table) == [
        ["Class", "Children", "Health", "Food"], ["P4", 20, Decimal(10), "*"],
        ["All", 40, Decimal(10), None],
    ]  # fmt: skip
    assert [each.kind for each in table.columns] == ["text", "count", "percent", "percent"]
    assert [row.total for row in table.rows] == [False, True]
    assert words == Note("* hidden")
