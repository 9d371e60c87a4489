"""The bare painted grid: the floor of a key in the class grid."""

import pytest
from PySide6.QtCore import Qt

from careapp.bench import bare
from careapp.bench.grid import Painted, PaintedGrid
from careapp.bench.watched import strike


@pytest.fixture
def painted(monkeypatch):
    """The columns of the cells that were painted; before the grid is made, or Qt knows better."""
    columns, paint = [], Painted.paint

    def noted(self, painter, option, index):
        columns.append(index.column())
        paint(self, painter, option, index)

    monkeypatch.setattr(Painted, "paint", noted)
    return columns


@pytest.fixture
def grid(qtbot, painted):
    made = PaintedGrid(3)
    window = bare.window(made)
    made.setCurrentIndex(made.model().index(0, 0))
    qtbot.wait(20)
    yield made
    window.close()


def test_a_key_is_an_answer_the_total_follows_and_the_next_cell_comes(grid):
    for key in "212":
        strike(grid, Qt.Key.Key_unknown, key)
    assert bare.words_of(grid)[0] == ["2", "1", "2", *[""] * 22, "5"]
    assert (grid.currentIndex().row(), grid.currentIndex().column()) == (0, 3)


def test_a_key_paints_three_cells(grid, qtbot, painted):
    painted.clear()
    strike(grid, Qt.Key.Key_2, "2")
    qtbot.waitUntil(lambda: bool(painted))
    assert painted == [0, 1, 25]
