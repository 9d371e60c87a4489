"""The timeline of a child: everything of the five steps, newest first, in pieces."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from careapp.domain.timeline import STEPS, Entry, counts, of_step
from careapp.i18n import translate
from careapp.ui import labels, theme
from careapp.ui.lines import advance, elided
from careapp.ui.pages import Card
from careapp.ui.pickers import Pills
from careapp.ui.screens.student_cut import cut
from careapp.ui.widgets import button, label

HISTORY_KEY = "Ctrl+H"
PIECE = 16  # entries shown at first, and more each time
_TITLE, _TEXT, _DAY = 15, 15, 13
_LEFT, _PAD, _LINES = 28, 7, 2
_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip | Qt.TextFlag.TextSingleLine
_NONE = QModelIndex()
# The dot of an entry that came to no group has the colour of its step.
_TONES = {"know": "accent", "screen": "muted", "promote": "normal", "support": "accent",
          "refer": "accent"}  # fmt: skip


def step_word(step: str) -> str:
    """What a step of the care system is called; "" for all of them."""
    words = {
        "": translate("Timeline", "All"),
        "know": translate("Timeline", "Know"),
        "screen": translate("Timeline", "Screen"),
        "promote": translate("Timeline", "Promote"),
        "support": translate("Timeline", "Help"),
        "refer": translate("Timeline", "Refer"),
    }
    return words[step]


class TimelineModel(QAbstractListModel):
    """The entries that are shown; a reader is told the day, what it is and its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries: Sequence[Entry] = ()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NONE) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{labels.day_short(entry.day)} {entry.title}: {entry.text}"
        return entry.text if role == Qt.ItemDataRole.ToolTipRole else None


class TimelineDelegate(QStyledItemDelegate):
    """A dot on a line, the title with its day, and the words in at most two lines."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        entry = _entry(index)
        return QSize(0, self.height(entry, option.rect.width()))

    def height(self, entry: Entry, width: int) -> int:
        lines = len(_cut(entry.text, width)) if entry.text else 0
        return theme.px(24) + lines * theme.px(24) + theme.px(_PAD)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry, box = _entry(index), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, box, option.state)
        last = index.row() == index.model().rowCount() - 1
        self._paint_line(painter, box, entry, last=last)
        self._paint_words(painter, box, entry)
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag) -> None:
        tokens = theme.palette()
        view = self.parent()
        chosen = state & QStyle.StateFlag.State_Selected
        focused = isinstance(view, QWidget) and view.hasFocus()
        if chosen and focused:
            painter.setPen(QPen(QColor(tokens.accent), 1.5))
            painter.setBrush(QColor(tokens.row))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.row))
            painter.drawRoundedRect(box, 6, 6)

    def _paint_line(self, painter: QPainter, box: QRectF, entry: Entry, *, last: bool) -> None:
        tokens, x = theme.palette(), box.left() + theme.px(11)
        y, half = box.top() + theme.px(14), theme.px(5.5)
        if not last:
            painter.setPen(QPen(QColor(tokens.line), 2))
            painter.drawLine(QPointF(x, y + half + 2), QPointF(x, box.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.tone(entry.tone or _TONES[entry.step]))
        painter.drawEllipse(QPointF(x, y), half, half)

    def _paint_words(self, painter: QPainter, box: QRectF, entry: Entry) -> None:
        tokens, left = theme.palette(), box.left() + theme.px(_LEFT)
        width = int(box.width()) - theme.px(_LEFT + 8)
        day = labels.day_short(entry.day)
        taken = round(advance(day, _DAY))
        first = QRectF(left, box.top() + theme.px(2), width, theme.px(24))
        painter.setPen(QColor(tokens.ink))
        painter.setFont(theme.font(_TITLE, bold=True))
        title = elided(entry.title, width - taken - theme.px(12), _TITLE, bold=True)
        painter.drawText(first, _FLAGS | Qt.AlignmentFlag.AlignLeft, title)
        painter.setFont(theme.font(_DAY))
        painter.setPen(QColor(tokens.muted))
        painter.drawText(first, _FLAGS | Qt.AlignmentFlag.AlignRight, day)
        painter.setFont(theme.font(_TEXT))
        painter.setPen(QColor(tokens.ink))
        for n, line in enumerate(_cut(entry.text, int(box.width())) if entry.text else ()):
            room = first.translated(0, theme.px(24) * (n + 1))
            painter.drawText(room, _FLAGS | Qt.AlignmentFlag.AlignLeft, line)


def _cut(text: str, width: int) -> tuple[str, ...]:
    return cut(text, width - theme.px(_LEFT + 8), _TEXT, _LINES, theme.text_size())


def _entry(index: QModelIndex | QPersistentModelIndex) -> Entry:
    model = index.model()
    assert isinstance(model, TimelineModel)
    return model.entries[index.row()]


class TimelineList(QListView):
    """As high as what it shows: the page scrolls, not the list. Enter or a press opens."""

    opened = Signal(object)  # Entry

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "inside")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setStyleSheet("background: transparent")
        self._model, self._delegate = TimelineModel(self), TimelineDelegate(self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(translate("Timeline", "The child's timeline"))
        self.clicked.connect(self._open)
        self.activated.connect(self._open)

    @property
    def entries(self) -> Sequence[Entry]:
        return self._model.entries

    def show_entries(self, entries: Sequence[Entry], *, at: int = 0) -> None:
        """`at`: the row the keyboard is on."""
        self._model.show_entries(entries)
        if entries:
            self.setCurrentIndex(self._model.index(min(at, len(entries) - 1)))
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(self.currentIndex())
        elif (
            event.key() == Qt.Key.Key_Escape or event.modifiers() & Qt.KeyboardModifier.AltModifier
        ):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()
            self._fit()

    def _fit(self) -> None:
        width = self.viewport().width()
        high = sum(self._delegate.height(each, width) for each in self._model.entries)
        self.setFixedHeight(high + 4)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and index.row() < len(self._model.entries):
            entry = self._model.entries[index.row()]
            if entry.place:
                self.opened.emit(entry)


class TimelineCard(Card):
    """The steps to choose from with their counts, the entries, and a way to more of them."""

    opened = Signal(object)  # Entry
    history_asked = Signal()  # what was changed, entry by entry

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Timeline", "The way so far"), parent)
        self._entries: Sequence[Entry] = ()
        self._shown = PIECE
        pairs = [(step, step_word(step)) for step in ("", *STEPS)]
        self.steps = Pills(pairs, translate("Timeline", "Steps of the care system"))
        # Where they take two lines they get the height of two.
        self.steps.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.list = TimelineList()
        self._none = label("", "muted", wrap=True)
        self.more = button("", "plain")
        self.add(self.steps)
        self.add(self._none)
        self.add(self.list)
        foot = QHBoxLayout()
        foot.addWidget(self.more)
        foot.addStretch(1)
        history = button(translate("Timeline", "Edit history"), "plain", key=HISTORY_KEY)
        history.clicked.connect(self.history_asked)
        foot.addWidget(history)
        self.add(foot)
        self.steps.picked.connect(self._choose)
        self.more.clicked.connect(self._show_more)
        self.list.opened.connect(self.opened)

    def show_entries(self, entries: Sequence[Entry], *, fresh: bool) -> None:
        """`fresh`: of another child, from the beginning."""
        if fresh:
            self._shown = PIECE
            self.steps.choose("")
        self._entries = entries
        found = counts(entries)
        for step in ("", *STEPS):
            self.steps.set_words(step, f"{step_word(step)} {found[step]}")
        self._show()

    def _choose(self, _step: str) -> None:
        self._shown = PIECE
        self._show()

    def _show_more(self) -> None:
        before = self._shown
        self._shown += 2 * PIECE
        self._show(at=before)
        self.list.setFocus()

    def _show(self, *, at: int = 0) -> None:
        chosen = of_step(self._entries, self.steps.chosen())
        self.list.show_entries(chosen[: self._shown], at=at)
        self.list.setVisible(bool(chosen))
        self._none.setText(
            ""
            if chosen
            else labels.thai(translate("Timeline", "Nothing is written down in this step yet."))
        )
        self._none.setVisible(not chosen)
        left = len(chosen) - self._shown
        self.more.setText(translate("Timeline", "Show more (%n left)", left) if left > 0 else "")
        self.more.setVisible(left > 0)
