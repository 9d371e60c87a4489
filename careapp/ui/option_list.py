"""Many answers below one another: several to tick, or one of them to choose."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from careapp.domain.records import Answer
from careapp.ui import keys, theme
from careapp.ui.grid_items import GridChoice
from careapp.ui.tick_box import TickBox
from careapp.ui.widgets import with_key

_GAP = 2
_TWO_COLUMNS = 520  # room for two boxes beside one another
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class OptionList(QWidget):
    """Boxes with the keys 1 to 9. Its answer is one value if `single`; else the values of all that
    are ticked, in the order of the choices, with blanks between them."""

    answered = Signal(object)

    def __init__(self, name: str, choices: Sequence[GridChoice], *, single: bool) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._single, self._choices = single, tuple(choices)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.boxes: list[TickBox] = []
        for n, choice in enumerate(self._choices):
            key = str(n + 1) if n < 9 else ""
            box = TickBox(choice.word, choice.tone or "accent", key=key, single=single)
            box.setParent(self)
            box.setAccessibleName(f"{name}: {choice.word}")
            box.setToolTip(with_key(choice.word, key))
            box.clicked.connect(lambda on, n=n: self._press(n, on=on))
            self.boxes.append(box)

    def value(self) -> Answer | None:
        chosen = [
            choice.value
            for choice, box in zip(self._choices, self.boxes, strict=True)
            if box.isChecked()
        ]
        if self._single:
            return chosen[0] if chosen else None
        return " ".join(map(str, chosen)) or None

    def set_value(self, value: Answer | None) -> None:
        """Show an answer, telling nobody."""
        chosen = (value,) if self._single else tuple(str(value or "").split())
        for choice, box in zip(self._choices, self.boxes, strict=True):
            box.setChecked((choice.value if self._single else str(choice.value)) in chosen)

    def offer(self, values: Sequence[Answer]) -> None:
        """Show these choices alone, and those that are chosen already."""
        for choice, box in zip(self._choices, self.boxes, strict=True):
            box.setVisible(choice.value in values or box.isChecked())
        self.updateGeometry()
        self._place(self.width())

    def press(self, key: str) -> bool:
        """A digit chooses the one; where there may be several, `keyPressEvent` ticks."""
        return self._single and self._take(key)

    def _take(self, key: str) -> bool:
        at = int(key) - 1 if key.isdigit() and key != "0" else -1
        if not 0 <= at < len(self.boxes) or self.boxes[at].isHidden():
            return False
        box = self.boxes[at]
        box.setFocus(Qt.FocusReason.TabFocusReason)
        box.setChecked(self._single or not box.isChecked())
        self._press(at, on=box.isChecked())
        return True

    def take_focus(self) -> None:
        shown = [box for box in self.boxes if not box.isHidden()]
        chosen = [box for box in shown if box.isChecked()] if self._single else []
        for box in (chosen or shown)[:1]:
            box.setFocus(Qt.FocusReason.TabFocusReason)

    def flush(self) -> None:
        """Nothing waits: a press is told at once."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go between the boxes; at the ends they are the form's."""
        shown = [box for box in self.boxes if not box.isHidden()]
        focused = [n for n, box in enumerate(shown) if box.hasFocus()]
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and focused and 0 <= focused[0] + step < len(shown):
            shown[focused[0] + step].setFocus(Qt.FocusReason.TabFocusReason)
        elif self._single or not self._take(keys.meant(event)):
            super().keyPressEvent(event)

    def _press(self, at: int, *, on: bool) -> None:
        if self._single:
            for n, box in enumerate(self.boxes):
                box.setChecked(n == at and on)
        self.answered.emit(self.value())

    def heightForWidth(self, width: int) -> int:
        return self._lines(width)[-1][0]

    def sizeHint(self) -> QSize:
        width = theme.px(360)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(160), theme.px(34))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(event.size().width())

    def _place(self, width: int) -> None:
        wide = self._wide(width)
        for top, boxes in self._lines(width)[:-1]:
            for n, box in enumerate(boxes):
                box.setGeometry(n * (wide + _GAP), top, wide, box.heightForWidth(wide))

    def _wide(self, width: int) -> int:
        """How wide a box is: two stand beside one another where there is room."""
        two = width >= theme.px(_TWO_COLUMNS) and len(self.boxes) > 3
        return (width - _GAP) // 2 if two else width

    def _lines(self, width: int) -> list[tuple[int, list[TickBox]]]:
        """The boxes by line, down the first column and then the second; each with its top. Last
        comes the end of them all."""
        shown = [box for box in self.boxes if not box.isHidden()]
        wide = self._wide(width)
        lines = -(-len(shown) // 2) if wide < width else len(shown)
        found, top = [], 0
        for n in range(lines):
            line = shown[n::lines]
            found.append((top, line))
            top += max(box.heightForWidth(wide) for box in line) + _GAP
        return [*found, (top, [])]
