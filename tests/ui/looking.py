"""What an eye would find wrong in a window: words cut, elided, on top of one another; parts outside
their place; controls without a name, or that the Tab key never comes to."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from tests.ui.painted import Words, words_of

CONTROLS = QAbstractButton | QLineEdit | QComboBox | QAbstractItemView | QAbstractSpinBox
MARK = "…"
TABS = 400  # more than any page has stops
ROUNDS = 40  # more than any page takes until it is laid out


def faults(window: QWidget, over: tuple[type[QWidget], ...] = ()) -> list[str]:
    """All that is wrong with what is to be seen; `over` may lie over other parts."""
    lay_out()
    found = []
    for widget in shown(window):
        found += [f"{name(widget)}: {fault}" for fault in _of_words(widget)]
        found += [f"{name(widget)}: {fault}" for fault in _of_size(widget)]
        found += [f"{name(widget)}: {fault}" for fault in _of_parts(widget, over)]
        found += [f"{name(widget)}: {fault}" for fault in _of_room(widget)]
    return found


class _Asked(QObject):
    """Whether a layout has asked to be laid out anew."""

    any = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.any = self.any or event.type() == QEvent.Type.LayoutRequest
        return False


def lay_out() -> None:
    """Do what layouts ask for until none asks any more, so that no moment between is looked at.

    20 ms after it was filled Qt makes a drop-down as small as its words, and leaves the rest to the
    layout it is in; and a layout that needs more room asks the one around it a round later.
    """
    asked = _Asked()
    QApplication.instance().installEventFilter(asked)
    for _ in range(ROUNDS):
        if not asked.any:
            break
        asked.any = False
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    QApplication.instance().removeEventFilter(asked)


def shown(window: QWidget) -> list[QWidget]:
    """The window and all that is visible in it, other windows left out."""
    inside = (each for each in window.findChildren(QWidget) if each.window() is window)
    return [window, *(each for each in inside if each.isVisible() and not each.size().isEmpty())]


def name(widget: QWidget) -> str:
    """How a person finds the part: its kind, its words, and where it stands."""
    words = getattr(widget, "text", None)
    said = words() if callable(words) and not isinstance(widget, QLineEdit) else ""
    said = (said or widget.accessibleName()).replace("\u200b", "").split("\n")[0]
    above = type(widget.parentWidget()).__name__ if widget.parentWidget() else ""
    return f"{above} › {type(widget).__name__} “{said[:60]}”"


def _of_words(widget: QWidget) -> Iterator[str]:
    """Words that are cut or elided, or that stand on one another."""
    written = words_of(widget)
    for each in written:
        said = each.text.replace("\u200b", "").strip()
        if _is_elided(widget, said) and not _may_be_elided(widget, each):
            yield f"elided: {said}"
        elif each.cut() and not _is_scrolled(widget, each):
            yield f"cut: {said} ({_box(each.ink)} in {_box(each.seen)})"
    for one, other in combinations(written, 2):
        if isinstance(widget, QLineEdit) and one.text == other.text:
            continue  # what is selected is painted once more, in its own colour
        both = one.ink.intersected(other.ink)
        if both.width() > 4 and both.height() > 4 and one.seen.intersects(other.seen):
            yield f"on one another: {one.text} | {other.text}"


def _is_elided(widget: QWidget, said: str) -> bool:
    """It ends with the sign, and nobody wrote it there: our own sentences have a space before."""
    if not said.endswith(MARK) or said.endswith(f" {MARK}"):
        return False
    whole = getattr(widget, "text", None)
    return not (callable(whole) and whole().rstrip().endswith(MARK))


def _may_be_elided(widget: QWidget, words: Words) -> bool:
    """Cells of tables, closed drop-downs and links may, where the tool tip has the whole."""
    view = widget.parentWidget()
    if isinstance(widget, QAbstractButton):
        return bool(widget.text()) and widget.text() in widget.toolTip()
    if isinstance(widget, QComboBox):
        return widget.currentText() in widget.toolTip()
    if isinstance(view, QHeaderView):
        at = view.logicalIndexAt(words.ink.center().toPoint())
        return bool(view.model().headerData(at, view.orientation(), Qt.ItemDataRole.ToolTipRole))
    if isinstance(view, QAbstractItemView):
        index = view.indexAt(words.ink.center().toPoint())
        return bool(index.data(Qt.ItemDataRole.ToolTipRole))
    return False


def _is_scrolled(widget: QWidget, words: Words) -> bool:
    """Hidden at the edge of what scrolls, where scrolling brings it back."""
    area = widget.parentWidget()
    if isinstance(widget, QLineEdit):  # a long text moves with the cursor
        return not widget.text().startswith(words.text) or len(widget.text()) > 0
    if not isinstance(area, QAbstractScrollArea) or area.viewport() is not widget:
        return False
    across = words.ink.left() < 0 or words.ink.right() > widget.width()
    down = words.ink.top() < 0 or words.ink.bottom() > widget.height()
    return (across and _moves(area.horizontalScrollBar(), area)) or (
        down and _moves(area.verticalScrollBar(), area)
    )


def _moves(bar: QScrollBar, area: QAbstractScrollArea) -> bool:
    return bar.maximum() > bar.minimum() or isinstance(area, QHeaderView)


def _of_size(widget: QWidget) -> Iterator[str]:
    """Less room than the part says it needs at the least."""
    if _is_inner(widget) or not isinstance(widget, CONTROLS | QLabel):
        return
    hint, said = widget.minimumSizeHint(), widget.minimumSize()
    wide, high = said.width() or hint.width(), said.height() or hint.height()
    if widget.width() < min(wide, widget.maximumWidth()):
        yield f"too narrow: {widget.width()} of {wide}"
    if widget.height() < min(high, widget.maximumHeight()) and not _wraps(widget):
        yield f"too low: {widget.height()} of {high}"
    if _wraps(widget) and widget.heightForWidth(widget.width()) > widget.height() + 1:
        yield f"too low for its lines: {widget.height()} of {widget.heightForWidth(widget.width())}"


def _wraps(widget: QWidget) -> bool:
    return isinstance(widget, QLabel) and widget.wordWrap()


def _of_parts(widget: QWidget, over: tuple[type[QWidget], ...]) -> Iterator[str]:
    """Children outside the widget, or over one another."""
    children = [
        each
        for each in widget.children()
        if isinstance(each, QWidget)
        and each.isVisible()
        and not each.isWindow()
        and not each.size().isEmpty()
        and not isinstance(each, over)
    ]
    scrolls = _is_viewport(widget)
    for each in children:
        if not scrolls and not widget.rect().contains(each.geometry()):
            yield f"{name(each)} is outside: {_box(each.geometry())} in {_box(widget.rect())}"
    if isinstance(widget, QAbstractScrollArea | QAbstractSpinBox | QLineEdit):
        return  # their own bars and corners
    for one, other in combinations(children, 2):
        both = one.geometry().intersected(other.geometry())
        if both.width() > 1 and both.height() > 1:
            yield f"{name(one)} and {name(other)} overlap by {both.width()}x{both.height()}"


def _of_room(widget: QWidget) -> Iterator[str]:
    """A page that has to be scrolled sideways, a dialog larger than the window it lies over."""
    if isinstance(widget, QScrollArea) and (more := widget.horizontalScrollBar().maximum()):
        yield f"scrolls sideways by {more}"
    if isinstance(widget, QDialog) and (below := widget.parentWidget()):
        has, room = widget.size(), below.window().size()
        if has != has.boundedTo(room):
            yield f"larger than its window: {has.toTuple()} over {room.toTuple()}"


def _is_viewport(widget: QWidget) -> bool:
    area = widget.parentWidget()
    return isinstance(area, QAbstractScrollArea) and area.viewport() is widget


def _box(box) -> str:
    return ",".join(f"{each:.0f}" for each in box.getRect())


def nameless(window: QWidget) -> list[str]:
    """Controls that a screen reader could only call "button"."""
    return [
        name(each)
        for each in shown(window)
        if isinstance(each, CONTROLS)
        and not isinstance(each, QHeaderView)
        and not _is_inner(each)
        and not _spoken(each)
    ]


def _spoken(widget: QWidget) -> str:
    told = QAccessible.queryAccessibleInterface(widget)
    return told.text(QAccessible.Text.Name) if told else ""


def _is_inner(widget: QWidget) -> bool:
    """The line inside a combo box, the corner of a table, the clear sign of a line."""
    above = widget.parentWidget()
    return isinstance(above, QComboBox | QLineEdit | QAbstractItemView | QAbstractSpinBox)


def unreached(qtbot, window: QWidget) -> list[str]:
    """Controls that the Tab key never comes to, though a mouse may use them."""
    visited = walk(qtbot, window)
    groups = {each.group() for each in visited if isinstance(each, QAbstractButton)} - {None}
    return [
        name(each)
        for each in shown(window)
        if isinstance(each, CONTROLS)
        and each.isEnabled()
        and not isinstance(each, QHeaderView)
        and not _is_inner(each)
        and each not in visited
        and not (isinstance(each, QAbstractButton) and each.group() in groups)
    ]


def walk(qtbot, window: QWidget) -> list[QWidget]:
    """Everything that has the keyboard while Tab is pressed until it comes round."""
    visited: list[QWidget] = []
    for _ in range(TABS):
        at = QApplication.focusWidget()
        if at is None or at in visited:
            break
        visited.append(at)
        qtbot.keyClick(at, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is at:  # a grid goes from cell to cell; Escape leaves it
            qtbot.keyClick(at, Qt.Key.Key_Escape)
    return visited


def in_window(widget: QWidget) -> QRect:
    """Where a part stands in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())
