"""Whom a letter is about: one child of a class, found as it is typed, or the whole class."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from careapp.domain import thai
from careapp.domain.people import Pupil
from careapp.ui import icons, labels, theme
from careapp.ui.widgets import shortcut, with_key

_ID = int(Qt.ItemDataRole.UserRole) + 1
_WIDE, _SHOWN = 250, 12  # pixels; names without scrolling
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChildField(QLineEdit):
    """A name or a number is typed, or with the arrow down picked from the class; empty is all of
    them. What is typed and not taken goes with the keyboard."""

    picked = Signal(str)  # a student's id; "" is the whole class

    def __init__(self, key: str) -> None:
        super().__init__()
        self._pupils: Sequence[Pupil] = ()
        self._forms: dict[str, str] = {}  # what is looked in, by student
        self._chosen = ""
        self._model = QStandardItemModel(self)
        self._names = QCompleter(self._model, self)
        self._names.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._names.setMaxVisibleItems(_SHOWN)
        self._list = QListView()
        self._names.setPopup(self._list)
        self._names.setWidget(self)  # not as the field's own: it would search by itself
        self._all = QAction(icons.icon("close"), self.tr("The whole class again"), self)
        self.addAction(self._all, QLineEdit.ActionPosition.TrailingPosition)
        self._lens = QAction(icons.icon("search"), "", self)
        self.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self.setPlaceholderText(self.tr("The whole class · find one"))
        self.setAccessibleName(self.tr("Of which student: type a name or a number"))
        self._tip = with_key(self.accessibleName(), key)
        self.setMinimumWidth(theme.px(_WIDE))
        self._names.activated[QModelIndex].connect(self._take)  # type: ignore[index]
        self._all.triggered.connect(lambda: self._tell(""))
        self.textEdited.connect(self._find)
        shortcut(key, self, self.open)
        self.choose("")

    @property
    def chosen(self) -> str:
        """The child's id; "" for all."""
        return self._chosen

    @property
    def offered(self) -> list[str]:
        """The names that are offered now."""
        return [self._model.item(row).text() for row in range(self._model.rowCount())]

    def offer(self, pupils: Sequence[Pupil]) -> None:
        """The children to choose among."""
        self._pupils = pupils
        self._forms = {
            each.student.id: thai.search_form(
                _words(each), each.student.name, each.student.nickname, each.student.number
            )
            for each in pupils
        }
        self.choose(self._chosen)

    def choose(self, student: str) -> None:
        """Show a child, telling nobody; one who is not there is shown by no name."""
        self._chosen = student
        found = (each for each in self._pupils if each.student.id == student)
        self.setText(next(map(_words, found), ""))
        self.setCursorPosition(0)
        self.setToolTip(" · ".join(filter(None, (self.text(), self._tip))))  # a long name whole
        self._all.setVisible(bool(student))

    def open(self) -> None:
        """The keyboard, and all names."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self._find("")

    def _find(self, text: str) -> None:
        """Offer who has the text in the name or the number; a class number leads."""
        form = thai.search_form(labels.plain(text))
        found = [each for each in self._pupils if form in self._forms[each.student.id]]
        if form.isdigit():
            found.sort(key=lambda each: (str(each.number) != form, each.order))
        self._model.clear()
        for each in found:
            item = QStandardItem(_words(each))
            item.setData(each.student.id, _ID)
            self._model.appendRow(item)
        if found:
            self._names.complete()
            first = self._list.model().index(0, 0) if form else QModelIndex()
            self._list.setCurrentIndex(first)  # what Enter takes; of nothing typed nobody
        else:
            self._list.hide()

    def _take(self, index: QModelIndex) -> None:
        if index.isValid():
            self._tell(str(index.data(_ID)))

    def _tell(self, student: str) -> None:
        self._list.hide()
        before = self._chosen
        self.choose(student)
        if before != student:
            self.picked.emit(student)

    def _take_first(self) -> None:
        """Enter: whom the arrows are at, else the first found; of nothing typed all."""
        at = self._list.selectedIndexes() if self._list.isVisible() else []
        if at:
            self._tell(str(at[0].data(_ID)))
        elif not self.text().strip():
            self._tell("")
        elif self.isModified() and self._model.rowCount():
            self._tell(str(self._model.item(0).data(_ID)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self._take_first()
        elif event.key() == Qt.Key.Key_Down:
            self._find("")
        elif event.key() == Qt.Key.Key_Escape and self.isModified():
            self._list.hide()
            self.choose(self._chosen)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.choose(self._chosen)


def _words(pupil: Pupil) -> str:
    """`12 ด.ญ.ใบเตย ญาติกา`"""
    number = "" if pupil.number is None else str(pupil.number)
    return f"{number} {labels.plain(labels.short_name(pupil.student))}".strip()
