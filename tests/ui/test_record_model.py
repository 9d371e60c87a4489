import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtTest import QAbstractItemModelTester

from careapp.ui import theme
from careapp.ui.record_model import (
    ACCESSIBLE,
    ALIGNMENT,
    DECORATION,
    DISPLAY,
    FOREGROUND,
    RECORD_ROLE,
    SORT_ROLE,
    TOOL_TIP,
    Column,
    RecordModel,
)

COLUMNS = [
    Column("No.", lambda record: str(record[0]), 60, sort=lambda record: record[0], align="right"),
    Column(
        "Group",
        lambda record: record[1],
        tone=lambda record: record[2],
        describe=lambda record: f"{record[1]} ({record[2]})",
        quiet=True,
    ),
]
RECORDS = [(2, "เสี่ยง", "at_risk"), (10, "ปกติ", "normal"), (11, "", None)]


@pytest.fixture
def model(qtbot):
    made = RecordModel(COLUMNS)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.show(RECORDS)
    return made


def test_the_model_keeps_the_rules_of_qt(model):
    assert isinstance(model, QAbstractItemModel)
    assert (model.rowCount(), model.columnCount()) == (3, 2)
    model.show(RECORDS[:1])
    assert model.rowCount() == 1


def test_a_cell_shows_what_its_column_makes_of_the_record(model):
    assert model.index(1, 0).data(DISPLAY) == "10"
    assert model.index(1, 0).data(SORT_ROLE) == 10
    assert model.index(1, 1).data(SORT_ROLE) == "ปกติ"
    assert model.index(1, 1).data(RECORD_ROLE) == RECORDS[1]
    assert model.index(0, 1).data(ACCESSIBLE) == "เสี่ยง (at_risk)"
    assert model.index(0, 0).data(ALIGNMENT) & Qt.AlignmentFlag.AlignRight


def test_a_group_has_its_sign_and_no_group_has_none(model):
    assert isinstance(model.index(0, 1).data(DECORATION), QIcon)
    assert model.index(2, 1).data(DECORATION) is None
    assert model.index(0, 0).data(DECORATION) is None


def test_quiet_columns_are_muted(model):
    assert model.index(0, 1).data(FOREGROUND) == QColor(theme.palette().muted)
    assert model.index(0, 0).data(FOREGROUND) is None


def test_headings_stand_like_their_columns(model):
    across = Qt.Orientation.Horizontal
    assert model.headerData(0, across) == "No."
    assert model.headerData(0, across, ALIGNMENT) & Qt.AlignmentFlag.AlignRight


def test_one_record_can_be_replaced(model, qtbot):
    with qtbot.waitSignal(model.dataChanged) as told:
        model.replace(1, (10, "มีปัญหา", "problem"))
    assert model.record(1) == (10, "มีปัญหา", "problem")
    assert told.args[0].row() == 1
    assert RECORDS[1] == (10, "ปกติ", "normal")


def test_a_heading_says_what_its_figures_are():
    heading = Qt.Orientation.Horizontal
    model = RecordModel([Column("SDQ", str, about="Cut-offs: A\nSource: B"), Column("Name", str)])
    tip = Qt.ItemDataRole.ToolTipRole
    assert model.headerData(0, heading, tip) == "SDQ\nCut-offs: A\nSource: B"
    assert model.headerData(1, heading, tip) is None


def test_a_tool_tip_tells_below_the_words_what_a_figure_rests_on(qtbot):
    behind = lambda record: "ปกติ 0–15"  # noqa: E731
    made = RecordModel([Column("SDQ", lambda record: record, behind=behind)])
    made.show(["7", ""])
    said = [made.data(made.index(row, 0), TOOL_TIP) for row in range(2)]
    assert said == ["7\nปกติ 0–15", ""]
    assert made.data(made.index(0, 0), ACCESSIBLE) is None
