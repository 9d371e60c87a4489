from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from careapp.ui.laying import show_filled


class Painted(QWidget):
    """Counts how often it is painted, and how high it was then."""

    def __init__(self):
        super().__init__()
        self.heights = []

    def paintEvent(self, event):
        self.heights.append(self.height())


def test_a_part_that_was_filled_while_hidden_is_laid_out_before_it_is_painted(qtbot):
    area, page, part = QScrollArea(), QWidget(), Painted()
    area.setWidgetResizable(True)
    area.setWidget(page)
    QVBoxLayout(page).addWidget(part)
    column = QVBoxLayout(part)
    qtbot.addWidget(area)
    area.resize(300, 200)
    part.hide()
    with qtbot.waitExposed(area):
        area.show()
    for _ in range(12):
        row = QWidget()
        QVBoxLayout(row).addWidget(QLabel("คำ " * 60, wordWrap=True))
        column.addWidget(row)
    show_filled(part)
    high = part.height()
    qtbot.waitUntil(lambda: bool(part.heights))
    assert part.heights == [high]
    assert high >= column.heightForWidth(part.width())
