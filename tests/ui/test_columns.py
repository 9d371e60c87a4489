"""Columns keep the width that somebody gave them, until they are to be as they were."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu

from careapp import settings
from careapp.ui import columns, theme
from careapp.ui.record_model import Column, RecordModel
from careapp.ui.record_table import RecordTable

NUMBER, NAME, CLASS = 0, 1, 2
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def preferences():
    kept = settings.Settings()
    columns.use(kept)
    yield kept
    columns.use(settings.Settings())


@pytest.fixture
def show(on_screen):
    def make(width=700, *more):
        model = RecordModel([Column("No.", str, 60), Column("Name", str), Column("Class", str, 90)])
        made = RecordTable(model, "Students")
        model.show(list(range(9)))
        return on_screen(made, width, 300)

    return make


def mouse(table, kind, x):
    """As it comes to the heading: QTest tells of no button that is held while it moves."""
    head = table.horizontalHeader().viewport()
    at = QPointF(x, head.height() / 2)
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else LEFT
    event = QMouseEvent(kind, at, head.mapToGlobal(at), LEFT, held, NONE)
    QApplication.sendEvent(head, event)


def drag(table, column, by):
    heads = table.horizontalHeader()
    edge = heads.sectionViewportPosition(column) + heads.sectionSize(column) - 1
    mouse(table, QEvent.Type.MouseButtonPress, edge)
    mouse(table, QEvent.Type.MouseMove, edge + by)
    mouse(table, QEvent.Type.MouseButtonRelease, edge + by)


def test_what_was_drawn_wider_is_so_in_the_next_window_and_after_a_start(show, preferences):
    table = show()
    usual = table.columnWidth(NUMBER)
    drag(table, NUMBER, 45)
    assert table.columnWidth(NUMBER) == usual + 45
    assert show().columnWidth(NUMBER) == usual + 45
    columns.use(settings.load())
    assert show().columnWidth(NUMBER) == usual + 45


def test_a_column_that_nobody_touched_goes_on_as_the_program_wants_it(show, preferences):
    table = show()
    drag(table, NUMBER, 45)
    table.setColumnWidth(CLASS, 140)
    assert table.columnWidth(CLASS) == 140
    table.setColumnWidth(NUMBER, 50)
    assert table.columnWidth(NUMBER) != 50


def test_it_grows_with_the_text(show, preferences, qapp):
    table = show()
    drag(table, NUMBER, 45)
    width = table.columnWidth(NUMBER)
    theme.use(qapp, "light", 20)
    assert show().columnWidth(NUMBER) == pytest.approx(width * 20 / 15, abs=1)


def test_the_heading_offers_the_columns_as_they_were(show, preferences):
    table = show()
    usual = table.columnWidth(NUMBER)
    table.horizontalHeader().customContextMenuRequested.emit(QPoint(5, 5))
    assert table.findChildren(QMenu) == []  # nothing was changed
    drag(table, NUMBER, 45)
    table.horizontalHeader().customContextMenuRequested.emit(QPoint(5, 5))
    (menu,) = table.findChildren(QMenu)
    menu.actions()[0].trigger()
    menu.close()
    assert table.columnWidth(NUMBER) == usual
    assert settings.load().columns == {}


def test_a_press_on_a_heading_that_moves_nothing_keeps_nothing(show, preferences):
    drag(show(), NUMBER, 0)
    assert preferences.columns == {}


def test_another_number_of_columns_is_another_table(show, preferences, on_screen):
    drag(show(), NUMBER, 45)
    other = RecordTable(RecordModel([Column("No.", str, 60), Column("Name", str)]), "Others")
    assert on_screen(other).columnWidth(NUMBER) == other.least_width(NUMBER)
