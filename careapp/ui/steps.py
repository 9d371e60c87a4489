"""Where one is on a road of a few steps."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from careapp.ui import theme
from careapp.ui.widgets import label, set_kind

_MARK = 26


class Steps(QWidget):
    """Done ✓, here, or still to come; a number and a name each."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._names = tuple(names)
        self._lines: list[tuple[_Mark, QLabel]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for number, name in enumerate(self._names, 1):
            mark, words = _Mark(number), label(name, wrap=True)
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(mark)
            row.addWidget(words, 1)
            column.addLayout(row)
            self._lines.append((mark, words))

    def go_to(self, at: int) -> None:
        """Stand at a step, from 0."""
        for n, (mark, words) in enumerate(self._lines):
            mark.show_at(at)
            set_kind(words, "strong" if n == at else "muted")
        self.setAccessibleName(
            self.tr("Step {number} of {count}: {name}").format(
                number=at + 1, count=len(self._names), name=self._names[at]
            )
        )


class _Mark(QWidget):
    """The number of a step in a disc, or a tick once it is behind."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number, self._at = number, 0
        self.setFixedSize(QSize(theme.px(_MARK), theme.px(_MARK)))

    def show_at(self, at: int) -> None:
        self._at = at
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), theme.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        here, done = self._number - 1 == self._at, self._number - 1 < self._at
        painter.setPen(QPen(QColor(tokens.accent if here or done else tokens.faint), 1.6))
        painter.setBrush(QColor(tokens.accent if here else tokens.card))
        painter.drawEllipse(disc)
        if done:
            centre, reach = disc.center(), disc.width() * 0.2
            painter.drawPolyline(
                [
                    centre + QPointF(-reach, 0),
                    centre + QPointF(-reach * 0.2, reach * 0.8),
                    centre + QPointF(reach * 1.1, -reach * 0.7),
                ]
            )
            return
        painter.setPen(QColor(tokens.on_accent if here else tokens.muted))
        painter.setFont(theme.font(13, bold=True))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self._number))
