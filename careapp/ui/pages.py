"""What a screen is laid out with: cards, the header with its actions, empty states, messages."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from careapp.ui import icons, theme
from careapp.ui.widgets import button, fit_width, fix_width, label, set_kind, set_text

MARGIN = 20
SPACING = 12
SUCCESS_STAYS = 8_000  # milliseconds


class Card(QFrame):
    """A white card with an optional title; what is added stands below one another."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 12, 18, 14)
        self._column.setSpacing(8)
        self._title = label(title, "h2")
        self._column.addWidget(self._title)
        self._column.addStretch()
        self.set_title(title)

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)

    def add(self, what: QWidget | QLayout, stretch: int = 0) -> None:
        """What has a `stretch` takes the room that is left; else it stays empty at the foot."""
        place = self._column.count() - 1
        if isinstance(what, QWidget):
            self._column.insertWidget(place, what, stretch)
        else:
            self._column.insertLayout(place, what, stretch)


class PageHeader(QWidget):
    """The title of a screen, a quiet line below it, and its actions at the right."""

    def __init__(self, title: str = "", subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label(title, "h1", wrap=True)
        self._subtitle = label(subtitle, "muted", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(10)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addLayout(self._actions)
        row.setAlignment(self._actions, Qt.AlignmentFlag.AlignVCenter)
        self.set_subtitle(subtitle)

    def set_title(self, title: str) -> None:
        set_text(self._title, title)

    def set_subtitle(self, subtitle: str) -> None:
        set_text(self._subtitle, subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def add_action(self, action: QWidget) -> None:
        self._actions.addWidget(action)


class ScrollBody(QWidget):
    """What scrolls: as high as its lines take at the width it has, not at its narrowest."""

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        if layout is None or not layout.hasHeightForWidth():
            return super().minimumSizeHint()
        width = layout.totalMinimumSize().width()
        return QSize(width, layout.totalHeightForWidth(max(self.width(), width)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()


class ScrollPart(QScrollArea):
    """A part of a page that scrolls. It leaves the keys to the page: arrows go between rows."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "inside")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()


class ScrollPage(QScrollArea):
    """A screen's page: its own margins, scrolling only when it must; `column` takes its parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "page")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        inside = ScrollBody()
        inside.setProperty("kind", "page")
        self.column = page_column(inside)
        self.setWidget(inside)


def show_whole(part: QWidget) -> None:
    """Scroll the page that a part is on until all of the part is in sight, its top at least."""
    page = part.parentWidget()
    while page is not None and not isinstance(page, QScrollArea):
        page = page.parentWidget()
    inside = page.widget() if isinstance(page, QScrollArea) else None
    if isinstance(page, QScrollArea) and inside is not None:
        top = part.mapTo(inside, part.rect().topLeft()).y()
        room = page.viewport().height()
        half = min(part.height(), room) // 2
        page.ensureVisible(0, top + half, 0, half + SPACING)


def page_column(page: QWidget) -> QVBoxLayout:
    """The layout of a page: one column with the margins all screens share."""
    column = QVBoxLayout(page)
    column.setContentsMargins(MARGIN, 14, MARGIN, 16)
    column.setSpacing(SPACING)
    return column


class EmptyState(QWidget):
    """Instead of an empty page: a sentence, and the button that says what to do first."""

    acted = Signal()

    def __init__(self, sentence: str, action: str = "", key: str = "", icon: str = "info") -> None:
        super().__init__()
        picture = label()
        picture.setPixmap(icons.pixmap(icon, theme.palette().faint, theme.px(44), 2.0))
        self._sentence = label(sentence, "muted", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        fit_width(self._sentence, theme.px(440), self)
        self._button = button(action, "primary", key=key)
        self._button.clicked.connect(self.acted)
        column = QVBoxLayout(self)
        column.setSpacing(SPACING)
        column.addStretch(2)
        for each in (picture, self._sentence, self._button):
            column.addWidget(each, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._button.setVisible(bool(action))  # only now: without a parent it would be a window
        self.setAccessibleName(sentence)

    def set_sentence(self, sentence: str, action: str = "") -> None:
        set_text(self._sentence, sentence)
        fix_width(self._sentence, self._sentence.width())
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self.setAccessibleName(sentence)
        self._find_keyboard()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._find_keyboard()

    def _find_keyboard(self) -> None:
        """Where nothing in the window has it, it is here: there is nothing else to be done."""
        at = self.window().focusWidget()
        lost = at is None or not (at.isVisible() and at.isEnabled())
        if lost and self._button.isVisible():
            self._button.setFocus()


class Banner(QFrame):
    """One message above a screen: what went wrong, what is doubtful, or what was done."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._then: Callable[[], None] | None = None
        self._row: QVBoxLayout | None = None
        self._picture = label()
        self._words = label(wrap=True)
        self._action = button("", "plain")
        self._action.clicked.connect(self._act)
        self._close = button("", "plain", tip=self.tr("Close this message"), icon="close")
        self._close.clicked.connect(self.clear)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SUCCESS_STAYS)
        self._timer.timeout.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 6, 4)
        row.setSpacing(10)
        row.addWidget(self._picture)
        row.addWidget(self._words, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self.hide()

    def above_pages(self) -> QVBoxLayout:
        """The banner with a page's margins around it, which go when it goes."""
        self._row = QVBoxLayout()
        self._row.addWidget(self)
        self.setVisible(self.isVisible())
        return self._row

    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible)
        if self._row is not None:  # a layout keeps its margins where all in it is hidden
            self._row.setContentsMargins(MARGIN, SPACING if visible else 0, MARGIN, 0)

    def show_error(
        self, sentence: str, action: str = "", then: Callable[[], None] | None = None
    ) -> None:
        """Stays until it is closed or something else is said."""
        self._say("error", "warning", "problem", sentence)
        self._offer(action, then)

    def show_warning(
        self, sentence: str, action: str = "", then: Callable[[], None] | None = None
    ) -> None:
        self._say("warning", "warning", "at_risk", sentence)
        self._offer(action, then)

    def show_success(
        self, sentence: str, action: str = "", then: Callable[[], None] | None = None
    ) -> None:
        """Goes away by itself, unless it offers an action."""
        self._say("success", "check", "normal", sentence)
        self._offer(action, then)
        if not action:
            self._timer.start()

    def take_focus(self) -> None:
        """The keyboard goes to what the message offers."""
        self._action.setFocus()

    def clear(self) -> None:
        self._timer.stop()
        self.hide()
        self.closed.emit()

    @property
    def sentence(self) -> str:
        return self._words.text()

    def _say(self, kind: str, icon: str, tone: str, sentence: str) -> None:
        self._timer.stop()
        set_kind(self, kind)
        colour = theme.palette().tone(tone).name()
        self._picture.setPixmap(icons.pixmap(icon, colour, theme.px(20), 2.0))
        set_text(self._words, sentence)
        self.setAccessibleName(sentence)
        self.show()

    def _offer(self, action: str, then: Callable[[], None] | None) -> None:
        self._then = then
        self._action.setText(action)
        self._action.setVisible(bool(action))

    def _act(self) -> None:
        then = self._then
        self.clear()
        if then:
            then()


def action_row(*buttons: QPushButton) -> QHBoxLayout:
    """Buttons at the right, in reading order."""
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addStretch()
    for each in buttons:
        row.addWidget(each)
    return row
