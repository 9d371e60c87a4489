"""A page scrolls in a low window, and then the row at work stays in sight."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from careapp.ui.low_page import LEAST, LOW, LowHeader, LowRoom, low_column
from careapp.ui.pages import Card, page_column
from careapp.ui.record_model import Column, RecordModel
from careapp.ui.record_table import RecordTable
from careapp.ui.widgets import label


@pytest.fixture
def page(on_screen):
    def make(height):
        made = QWidget()
        model = RecordModel([Column("Number", str, 80)])
        model.show(range(30))
        made.table = RecordTable(model, "Numbers")
        column = low_column(made)
        column.addWidget(label("Above", "h1"))
        column.addWidget(made.table, 1)
        on_screen(made, 700, height)
        made.bar = made.findChild(QScrollArea).verticalScrollBar()
        return made

    return make


def test_where_there_is_room_the_table_takes_it(page):
    made = page(LEAST + 40)
    assert made.bar.maximum() == 0
    assert made.table.height() > LEAST - 100


def test_a_low_window_scrolls_and_the_table_keeps_its_height(page):
    made = page(LEAST - 200)
    assert made.bar.maximum() == 200
    assert made.table.height() > LEAST - 140


def test_arrow_keys_bring_the_row_at_work_into_sight(page, qtbot):
    made = page(LEAST - 200)
    made.table.setFocus()
    made.table.setCurrentIndex(made.table.model().index(0, 0))
    assert made.bar.value() == 0
    for _ in range(12):
        qtbot.keyClick(made.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: made.bar.value() > 0)
    row = made.table.visualRect(made.table.currentIndex())
    bottom = made.table.viewport().mapTo(made, row.bottomLeft()).y()
    assert 0 < bottom <= made.height()


def test_in_a_low_window_the_words_above_a_page_give_way_to_its_rows(on_screen, qtbot):
    page, header, card = QWidget(), LowHeader("Growth", "Type the number"), Card()
    column = page_column(page)
    column.addWidget(header)
    column.addWidget(card, 1)
    LowRoom(page, header, card)
    on_screen(page, 700, LOW)
    before = card.height()
    page.resize(700, LOW - 1)
    assert header._subtitle.isHidden()
    assert header._title.toolTip() == "Type the number"
    qtbot.waitUntil(lambda: card.height() >= before + 24)
    assert card.layout().contentsMargins().top() < Card().layout().contentsMargins().top()
    header.set_subtitle("Another one")
    assert header._subtitle.isHidden()
    page.resize(700, LOW)
    assert header._subtitle.isVisible()
