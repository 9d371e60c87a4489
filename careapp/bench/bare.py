"""Floors with a window: as little as Qt can show.

By itself: `python -m careapp.bench.bare field|label`.
"""

import sys
from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtWidgets import QLabel, QLineEdit, QMainWindow, QTableView, QVBoxLayout, QWidget

from careapp.bench.memory import resident
from careapp.bench.watched import Steps, Watched, type_one_key

DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_USUAL = QSize(1280, 720)
Index = QModelIndex | QPersistentModelIndex


class Plain(QAbstractTableModel):
    """Rows of words."""

    def __init__(self, rows: Sequence[list[str]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows = rows

    def show(self, rows: Sequence[list[str]]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def put(self, at: Index, word: str) -> None:
        self.rows[at.row()][at.column()] = word
        self.dataChanged.emit(at, at)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return len(self.rows[0]) if self.rows and not parent.isValid() else 0

    def data(self, index: Index, role: int = DISPLAY) -> object:
        return self.rows[index.row()][index.column()] if role == DISPLAY else None


def words_of(table: QTableView) -> list[list[str]]:
    """What a table shows, as words."""
    model = table.model()
    return [
        [
            str(model.index(row, column).data() or "")
            for column in range(model.columnCount())
            if not table.isColumnHidden(column)
        ]
        for row in range(model.rowCount())
    ]


def window(inside: QWidget, like: QWidget | None = None) -> QMainWindow:
    """A bare window around a widget, as large as another one; it does not take the keyboard."""
    made = QMainWindow()
    made.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, like is not None)
    made.setCentralWidget(inside)
    made.resize(like.size() if like is not None else _USUAL)
    made.show()
    return made


def _fielded(app: Watched) -> Steps[None]:
    """For `first-window`: one field."""
    shown = window(QLineEdit())
    yield from type_one_key(app)
    shown.close()


def _labelled(app: Watched) -> Steps[None]:
    """For `idle-rss`: a field, and a word in Thai letters, which need their fonts."""
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.addWidget(QLabel("นักเรียน ป.4/1"))
    column.addWidget(QLineEdit())
    shown = window(inside)
    yield from type_one_key(app)
    print(resident() or "", flush=True)
    shown.close()


if __name__ == "__main__":
    Watched.script = {"field": _fielded, "label": _labelled}[sys.argv[1]]
    sys.exit(Watched(["bare"]).exec())
