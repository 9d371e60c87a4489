"""Choosing: a quiet drop-down, a search field that waits for a pause, filter pills."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QLineEdit,
    QListView,
    QSizePolicy,
    QStyleOptionComboBox,
    QWidget,
)

from careapp.ui import icons, joints, theme
from careapp.ui.flow import FlowLayout
from careapp.ui.widgets import button, shortcut, with_key

SEARCH_PAUSE = 50  # milliseconds without a key before a search is told: found within 100 of it
_ARROW, _EDGES = 22, 24  # beside the words, as the stylesheet has them


class Picker(QComboBox):
    """A drop-down of (words, data) pairs that tells only what a person picked."""

    picked = Signal(object)

    def __init__(self, name: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.set_name(name)
        self.setView(QListView())
        self.setMaxVisibleItems(14)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.activated.connect(self._tell)
        self.currentTextChanged.connect(self._show_tip)
        if key:
            shortcut(key, self, self.open)

    def set_name(self, name: str) -> None:
        """What it chooses among."""
        self._tip = with_key(name, self._key)
        self.setAccessibleName(name)
        self.setToolTip(self._tip)

    def fill(self, pairs: Sequence[tuple[str, object]], chosen: object = None) -> None:
        """Offer `pairs` of words and data; the one whose data equals `chosen` is shown."""
        self.clear()
        for words, data in pairs:
            self.addItem(words, data)
        self.choose(chosen)

    def choose(self, data: object) -> None:
        """Show the pair with this data, telling nobody."""
        for row in range(self.count()):
            if self.itemData(row) == data:
                self.setCurrentIndex(row)
                return

    def chosen(self) -> object:
        return self.currentData()

    def open(self) -> None:
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.showPopup()

    def _tell(self, row: int) -> None:
        self.picked.emit(self.itemData(row))

    def _show_tip(self) -> None:
        """Words that have no room stand whole in the tool tip."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        whole = self.currentText()
        self.setToolTip(self._tip if option.currentText == whole else f"{whole} · {self._tip}")

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        wide = option.fontMetrics.horizontalAdvance(option.currentText)
        if wide + theme.px(_ARROW) + _EDGES <= self.width():
            return
        # With it come hundreds of names, which the first window does not wait for.
        from PySide6.QtWidgets import QStyle

        part = QStyle.SubControl.SC_ComboBoxEditField
        kind = QStyle.ComplexControl.CC_ComboBox
        room = self.style().subControlRect(kind, option, part, self).width()
        option.currentText = option.fontMetrics.elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, room
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_tip()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.palette().tone("muted"), 1.6))
        x, y, reach = self.width() - theme.px(17), self.height() / 2, theme.px(4)
        painter.drawPolyline(
            [
                QPointF(x - reach, y - reach / 2),
                QPointF(x, y + reach / 2),
                QPointF(x + reach, y - reach / 2),
            ]
        )


class SearchField(QLineEdit):
    """Tells what is searched for as it is typed, after a short pause; Escape clears it."""

    searched = Signal(str)
    entered = Signal(str)  # Enter: go to the first one found

    def __init__(self, words: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.set_words(words)
        self.setClearButtonEnabled(False)
        self._lens = QAction(icons.icon("search"), "", self)
        self.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCH_PAUSE)
        self._pause.timeout.connect(self._tell)
        self.textChanged.connect(self._wait)
        self.returnPressed.connect(self._enter)
        if key:
            shortcut(key, self, self.start)

    def set_words(self, words: str) -> None:
        """What is looked for here."""
        self.setPlaceholderText(with_key(words, self._key))
        said = QFontMetrics(theme.font()).horizontalAdvance(self.placeholderText())
        self.setMinimumWidth(said + theme.px(54))  # the words, the lens and the edges
        self.setAccessibleName(words)

    def start(self) -> None:
        """Put the cursor here, ready to type a new search."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _wait(self) -> None:
        self._pause.start()

    def _tell(self) -> None:
        self._pause.stop()
        self.searched.emit(joints.plain(self.text()).strip())

    def _enter(self) -> None:
        if self._pause.isActive():
            self._tell()
        self.entered.emit(joints.plain(self.text()).strip())


class Pills(QWidget):
    """A filter: one of a few words is on."""

    picked = Signal(str)

    def __init__(
        self, pairs: Sequence[tuple[str, str]], name: str = "", parent: QWidget | None = None
    ) -> None:
        """`pairs` of id and words; the first is on."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._ids = [id_ for id_, _ in pairs]
        self._group = QButtonGroup(self)
        row = FlowLayout(self)
        for n, (_, words) in enumerate(pairs):
            each = button(words, "pill")
            each.setCheckable(True)
            each.setMinimumWidth(strong_width(words))
            self._group.addButton(each, n)
            row.addWidget(each)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(lambda n: self.picked.emit(self._ids[n]))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def choose(self, id_: str) -> None:
        """Turn one on, telling nobody."""
        self._group.button(self._ids.index(id_)).setChecked(True)

    def chosen(self) -> str:
        return self._ids[self._group.checkedId()]

    def set_words(self, id_: str, words: str) -> None:
        """Change the words of one: a count beside them."""
        each = self._group.button(self._ids.index(id_))
        each.setText(words)
        each.setMinimumWidth(strong_width(words))

    def set_shown(self, id_: str, *, shown: bool) -> None:
        """Leave one out that nothing is behind."""
        self._group.button(self._ids.index(id_)).setVisible(shown)


def strong_width(words: str) -> int:
    """What a pill takes when it is on: its words are bold then, which Qt does not count with."""
    bold = QFontMetrics(theme.font(bold=True))
    return bold.horizontalAdvance(words) + 2 * theme.px(13) + 2
