"""What a workbook would bring, with every problem, before anything of it is stored."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from careapp.exchange.problems import Problem
from careapp.i18n import language
from careapp.services.form_imports import Incoming
from careapp.services.forms import told
from careapp.ui import labels
from careapp.ui.marks import Mark
from careapp.ui.pages import Card, action_row
from careapp.ui.widgets import button, label, set_text

_SHOWN = 40


class IncomingCard(Card):
    accepted = Signal(object, str)  # the Incoming, and who has given leave
    closed = Signal()
    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._incoming: Incoming | None = None
        self._about = label("", wrap=True)
        self._problems = QVBoxLayout()
        self._problems.setSpacing(2)
        self._who = QLineEdit()
        self._leave = button(self.tr("Leave it"))
        self._do = button(self.tr("Take it in"), "primary", icon="check")
        self._permission = self._permission_row()
        self.add(self._about)
        self.add(self._problems)
        self.add(self._permission)
        self.add(action_row(self._leave, self._do))
        self._leave.clicked.connect(self._close)
        self._do.clicked.connect(self._accept)
        self._who.textChanged.connect(self._tell)
        self._who.textEdited.connect(self.edited)

    def _permission_row(self) -> QWidget:
        name = self.tr("Who has given the school leave to use these words?")
        self._who.setAccessibleName(name)
        self._who.setPlaceholderText(self.tr("Office, letter number, date"))
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        column.addWidget(label(name, "strong", wrap=True))
        column.addWidget(self._who)
        return made

    def show_incoming(self, incoming: Incoming) -> None:
        self._incoming = incoming
        self.set_title(self.tr("In “{file}”").format(file=incoming.file))
        set_text(self._about, self._words(incoming))
        self._show_problems(incoming.problems)
        wording = incoming.brings == "wording" and incoming.sound
        self._permission.setVisible(wording)
        self._who.clear()
        self._do.setVisible(incoming.sound and incoming.brings != "known")
        self._tell()
        self.show()

    @property
    def permission(self) -> str:
        """Who is said to have given leave, as far as it is typed."""
        return self._who.text() if not self.isHidden() else ""

    @permission.setter
    def permission(self, who: str) -> None:
        self._who.setText(who)

    def start(self) -> None:
        """Put the keyboard where something is to be done."""
        wording = self._incoming is not None and self._incoming.brings == "wording"
        target = self._who if wording and self._who.isVisible() else self._leave
        target.setFocus()

    def _words(self, incoming: Incoming) -> str:
        if not incoming.sound:
            return self.tr("It cannot be taken in as it is. Set this right in Excel and try again:")
        title, version = labels.form_title(incoming.form), incoming.form.version
        count = len(incoming.form.items)
        match incoming.brings:
            case "wording":
                words = self.tr("Words for %n item(s) of “{form}”.", "", len(incoming.words or ()))
            case "cutoffs":
                words = self.tr("New cut-offs for “{form}”: {editions}. Nothing is scored by them "
                                "before you take them up.")  # fmt: skip
            case "known":
                words = self.tr("The school has “{form}” already, word for word.")
            case "newer":
                words = self.tr(
                    "“{form}”, version {version}, beside version {before}: %n item(s).", "", count
                )
            case _:
                words = self.tr("“{form}”, version {version}: a new form, %n item(s).", "", count)
        editions = ", ".join(each.title.of(language()) for each in incoming.editions)
        return words.format(form=title, version=version, before=incoming.before, editions=editions)

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        while (item := self._problems.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        errors_first = sorted(problems, key=lambda each: each.level)
        for problem in errors_first[:_SHOWN]:
            self._problems.addWidget(_line(problem))
        if len(problems) > _SHOWN:
            more = self.tr("and %n more", "", len(problems) - _SHOWN)
            self._problems.addWidget(label(more, "muted"))

    def _tell(self) -> None:
        needed = self._incoming is not None and self._incoming.brings == "wording"
        self._do.setEnabled(not needed or bool(self._who.text().strip()))

    def _accept(self) -> None:
        if self._incoming is not None:
            self.accepted.emit(self._incoming, self._who.text())

    def _close(self) -> None:
        self.hide()
        self.closed.emit()


def _line(problem: Problem) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(Mark("problem" if problem.level == "error" else "at_risk"))
    words = told(problem)
    row.addWidget(label(words, wrap=True), 1)
    made.setAccessibleName(words)
    return made
