"""Whom a new plan or referral is for: a child found by name, or picked from the class."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from careapp.domain.people import Classroom, Pupil
from careapp.domain.schools import Term
from careapp.ui import labels, theme
from careapp.ui.pages import action_row
from careapp.ui.pickers import SearchField
from careapp.ui.session import Session
from careapp.ui.widgets import button, label

_SHOWN = 60  # the names of a class; more are found by searching
_ID = Qt.ItemDataRole.UserRole


class ChildDialog(QDialog):
    """Enter or a double press takes the child that is chosen."""

    picked = Signal(str)  # a student

    def __init__(
        self,
        over: QWidget,
        session: Session,
        place: tuple[Term, Classroom | None],
        words: tuple[str, str] | None = None,
    ) -> None:
        """`words` are what is begun, and the question; those of a plan when left out."""
        super().__init__(over)
        term, classroom = place
        what, question = words or (self.tr("Open a plan"), self.tr("Whom is the plan for?"))
        self._session, self._term, self._classroom = session, term, classroom
        self._search, self._takes = "", False  # Enter may come before those who were looked for
        self.setWindowTitle(what)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.search = SearchField(self.tr("Find a student"))
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("Students"))
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._more = label("", "small", wrap=True)
        self.go = button(what, "primary")
        leave = button(self.tr("Not now"))
        title = label(question, "h2")
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(theme.px(8))
        for part in (title, self.search, self.names, self._more):
            column.addWidget(part)
        column.addLayout(action_row(leave, self.go))
        self.resize(theme.px(440), theme.px(460))
        self.go.setEnabled(False)
        self.go.setDefault(True)
        leave.clicked.connect(self.reject)
        self.go.clicked.connect(self._take)
        self.search.searched.connect(self._find)
        self.search.entered.connect(self._enter)
        self.names.itemActivated.connect(lambda _: self._take())
        self.search.setFocus()
        self._find("")

    def _find(self, text: str) -> None:
        self._search, term, room = text, self._term, self._classroom
        self._takes = False
        self.go.setEnabled(False)  # those who are listed are not those who are looked for
        self._session.read(
            lambda services: (text, services.people.pupils(term, room, search=text)), self._show
        )

    def _show(self, found: tuple[str, Sequence[Pupil]]) -> None:
        text, pupils = found
        if text != self._search:
            return  # something else is looked for by now
        self.names.clear()
        for pupil in pupils[:_SHOWN]:
            number = f"{pupil.number} " if pupil.number is not None else ""
            room = "" if self._classroom else f" · {pupil.classroom.label}"
            item = QListWidgetItem(f"{number}{labels.short_name(pupil.student)}{room}")
            item.setData(_ID, pupil.student.id)
            item.setToolTip(item.text())
            self.names.addItem(item)
        left = len(pupils) - _SHOWN
        words = self.tr("%n more: type a part of the name", "", left) if left > 0 else ""
        if not pupils:
            words = self.tr("Nobody is found.")
        self._more.setText(labels.thai(words))
        self.names.setCurrentRow(0)
        self.go.setEnabled(bool(pupils))
        if self._takes:
            self._take()

    def _enter(self, _text: str) -> None:
        """The first who is found; who is still listed from before is somebody else."""
        self._takes = not self.go.isEnabled()
        if not self._takes:
            self._take()

    def _take(self) -> None:
        item = self.names.currentItem()
        if item is not None:
            self.picked.emit(item.data(_ID))
            self.accept()
