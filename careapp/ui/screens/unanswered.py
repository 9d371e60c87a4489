"""Of which class the list of missing answers is wanted."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from careapp.domain.people import Classroom
from careapp.errors import CareError
from careapp.services.schools import SchoolServices
from careapp.ui import theme
from careapp.ui.pages import Banner, action_row
from careapp.ui.pickers import Picker
from careapp.ui.session import Session
from careapp.ui.widgets import button, fix_width, label

_WIDTH = 420


class UnansweredDialog(QDialog):
    """`wanted` gives the class, None for all that the account reaches."""

    wanted = Signal(object)

    def __init__(self, over: QWidget, session: Session) -> None:
        super().__init__(over)
        self.setWindowTitle(self.tr("Who has not answered"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.banner, self.room = Banner(), Picker(self.tr("Class"))
        self._rooms: Sequence[Classroom] = ()
        self.go = button(self.tr("Make the list …"), "primary", icon="print")
        self.go.clicked.connect(self._want)
        title = label(self.tr("Who has not answered"), "h2")
        title.setParent(self)  # its style is known only inside the dialog
        said = self.tr("The students of whom an answer of the family is missing, or was no.")
        leave = button(self.tr("Not now"))
        leave.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(theme.px(10))
        column.addWidget(title)
        column.addWidget(fix_width(label(said, "muted", wrap=True), theme.px(_WIDTH)))
        column.addWidget(self.banner)
        column.addWidget(self.room)
        column.addLayout(action_row(leave, self.go))

        def read(services: SchoolServices) -> Sequence[Classroom]:
            return services.people.classrooms(services.people.current_term())

        session.read(read, self._show, self._fail)

    def _show(self, rooms: Sequence[Classroom]) -> None:
        self._rooms = rooms
        words = [(each.label, n) for n, each in enumerate(rooms)]
        self.room.fill([(self.tr("All classes"), -1), *words], 0 if rooms else -1)
        self.room.setFocus()

    def _want(self) -> None:
        at = self.room.chosen()
        chosen = self._rooms[at] if isinstance(at, int) and 0 <= at < len(self._rooms) else None
        self.accept()
        self.wanted.emit(chosen)

    def _fail(self, problem: Exception) -> None:
        if isinstance(problem, CareError):
            self.banner.show_error(str(problem))
