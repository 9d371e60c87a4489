"""Taking in a child from another school: the file, the passphrase, a look, then the class."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from careapp.domain.people import Classroom, read_classroom
from careapp.domain.transfers import Transfer
from careapp.errors import CareError
from careapp.services.schools import SchoolServices
from careapp.services.transfer_accounts import summary
from careapp.services.transfers import Arriving
from careapp.ui import files, labels, sheets, theme
from careapp.ui.drop_zone import take_drops
from careapp.ui.fields import Field
from careapp.ui.pages import Banner, ScrollPage, action_row
from careapp.ui.screens.former_accounts import kind_word
from careapp.ui.screens.home_parts import clear
from careapp.ui.session import Session
from careapp.ui.tick_box import TickBox
from careapp.ui.widgets import button, label, set_text

PACKAGE = ".caretransfer"
_WIDTH, _HEIGHT = 580, 500
_Looked = tuple[Arriving, tuple[Classroom, ...]]


class TakeDialog(QDialog):
    """`taken` gives the Transfer that was written, and the child's name."""

    taken = Signal(object, str)

    def __init__(self, over: QWidget, session: Session) -> None:
        super().__init__(over)
        self._session = session
        self._path: Path | None = None
        self._arriving: Arriving | None = None
        self.twins: dict[str, TickBox] = {}
        self.setWindowTitle(self.tr("From another school"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        sheets.resize(self, _WIDTH, _HEIGHT)
        self.banner = Banner()
        self._title = label(self.tr("Take in a student from another school"), "h2")
        self._file = label(self.tr("No file chosen yet"), "muted", wrap=True)
        self.passphrase = Field(
            self.tr("Passphrase"), self.tr("The other school tells it by telephone: 16 digits")
        )
        self.look_in = button(self.tr("Open the package"), "primary")
        self.room = Field(self.tr("Into which class"), example="ป.4/1")
        self.go = button(self.tr("Take the student in"), "primary", icon="check")
        self._list = QVBoxLayout()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._first())
        self._pages.addWidget(self._second())
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.addWidget(self._title)
        column.addWidget(self.banner)
        column.addWidget(self._pages, 1)
        self._title.setParent(self)
        self.passphrase.changed.connect(self._weigh)
        self.passphrase.entered.connect(self.look)
        self.look_in.clicked.connect(self.look)
        self.room.entered.connect(self.take)
        self.go.clicked.connect(self.take)
        self._weigh()

    def _first(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        said = self.tr(
            "The other school sends a file *.caretransfer. Nothing is stored before you have seen "
            "what is in it."
        )
        column.addWidget(label(said, "muted", wrap=True))
        row = QHBoxLayout()
        choose = button(self.tr("Choose the file …"), icon="folder")
        choose.clicked.connect(self._ask_file)
        take_drops(self, (".caretransfer",), self.choose, choose)
        row.addWidget(choose)
        row.addWidget(self._file, 1)
        column.addLayout(row)
        column.addWidget(self.passphrase)
        column.addStretch()
        leave = button(self.tr("Not now"))
        leave.clicked.connect(self.reject)
        column.addLayout(action_row(leave, self.look_in))
        return page

    def _second(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        inside = ScrollPage()
        inside.column.setContentsMargins(0, 0, theme.px(8), 0)
        self._list.setSpacing(theme.px(4))
        inside.column.addLayout(self._list)
        inside.column.addStretch()
        column.addWidget(inside, 1)
        column.addWidget(self.room)
        leave = button(self.tr("Not now"))
        leave.clicked.connect(self.reject)
        column.addLayout(action_row(leave, self.go))
        return page

    def _ask_file(self) -> None:
        kinds = self.tr("Packages of a student (*.caretransfer)")
        files.choose_file(self, self.tr("Choose the package"), kinds, self.choose)

    def choose(self, path: Path) -> None:
        self._path = path
        set_text(self._file, path.name)
        self.passphrase.setFocus()
        self._weigh()

    def look(self) -> None:
        """Open the file and show what is in it."""
        path, words = self._path, self.passphrase.text()
        if path is None or not words.strip():
            return
        self.look_in.setEnabled(False)
        self.banner.clear()

        def work(services: SchoolServices) -> _Looked:
            found = services.transfers.look(services.transfers.read(path, words))
            return found, services.people.classrooms(services.people.current_term())

        self._session.read(work, self._show, self._fail)

    def _show(self, looked: _Looked) -> None:
        arriving, rooms = looked
        self._arriving = arriving
        package = arriving.package
        self._title.setText(labels.short_name(arriving.student))
        clear(self._list)
        self.twins = {}
        day = labels.day_words(package.day)
        words = self.tr("From {school}, packed on {day}").format(school=package.school, day=day)
        self._say(words, "strong")
        self._say(self._what_comes(arriving))
        self._warn(arriving)
        for line in package.told.lines:
            self._say(f"·  {line}", "muted")
        for each in package.told.accounts:
            self._say(f"·  {kind_word(each)}: {each.title} ({summary(each)})", "muted")
        there = ", ".join(each.label for each in rooms[:16])
        if there:
            self.room.say(self.tr("Our classes: {classes}").format(classes=there))
        last = package.told.classes[-1].partition(" ")[0] if package.told.classes else ""
        self.room.set_text(last)
        self._pages.setCurrentIndex(1)
        self.room.setFocus()

    def _what_comes(self, arriving: Arriving) -> str:
        counts = arriving.counts
        words = self.tr(
            "{records} filled in forms, {cards} terms of results, {photos} photos, "
            "{documents} documents"
        )
        return words.format(**{each: counts[each] for each in
                               ("records", "cards", "photos", "documents")})  # fmt: skip

    def _warn(self, arriving: Arriving) -> None:
        if arriving.unknown:
            words = self.tr("Answers to forms that we do not have stay out: {forms}")
            self._say(words.format(forms=", ".join(arriving.unknown)), "warning")
        if arriving.known is not None:
            self._say(self.tr("The student was at our school before; the page goes on."), "warning")
        if arriving.already is not None:
            words = self.tr("This package was taken in on {day} already; nothing changes.")
            self._say(words.format(day=labels.day_words(arriving.already.day)), "warning")
        elif arriving.twins and arriving.known is None:
            self._say(self.tr("Perhaps a student of ours already. Who is it?"), "warning")
            self._choice("", self.tr("A new student"), on=not arriving.twins[0].sure)
            for each in arriving.twins:
                same = self.tr("the same ID") if each.sure else self.tr("the same name")
                who = " · ".join(part for part in (each.student.name, each.classroom, same) if part)
                self._choice(each.student.id, who, on=each.sure and each is arriving.twins[0])

    def _say(self, words: str, kind: str = "") -> None:
        self._list.addWidget(label(words, kind, wrap=True))

    def _choice(self, id_: str, words: str, *, on: bool) -> None:
        made = self.twins[id_] = TickBox(words, single=True)
        made.setChecked(on)
        made.answered.connect(lambda _=None: self._pick(id_))
        self._list.addWidget(made)

    def _pick(self, chosen: str) -> None:
        for id_, box in self.twins.items():
            box.setChecked(id_ == chosen)

    def take(self) -> None:
        """Write it, into the class that is typed."""
        arriving = self._arriving
        if arriving is None:
            return
        try:
            room = read_classroom(self.room.text())
        except ValueError:
            self.room.say(self.tr("Write it as grade and room: ป.4/1"), "error")
            return
        same = next((id_ for id_, box in self.twins.items() if box.isChecked()), "")
        self.go.setEnabled(False)

        def tell(made: Transfer) -> None:
            self.taken.emit(made, labels.short_name(arriving.student))
            self._session.changed.emit("people")
            self.accept()

        self._session.read(
            lambda services: services.transfers.take_in(arriving.package, room, same),
            tell,
            self._fail,
        )

    def _weigh(self, *_: object) -> None:
        self.look_in.setEnabled(self._path is not None and bool(self.passphrase.text().strip()))

    def _fail(self, problem: Exception) -> None:
        self._weigh()
        self.go.setEnabled(True)
        if isinstance(problem, CareError):
            self.banner.show_error(str(problem))
