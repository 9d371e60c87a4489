"""The class at a glance: a line or a card for each child, found, filtered, in any order, opened."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from careapp import settings
from careapp.domain.access import Action
from careapp.domain.people import Classroom
from careapp.domain.schools import Term
from careapp.services.schools import SchoolServices
from careapp.ui import labels
from careapp.ui.busy import Busy
from careapp.ui.low_page import LowHeader, LowRoom
from careapp.ui.marks import Legend
from careapp.ui.pages import page_column
from careapp.ui.pickers import Pills
from careapp.ui.screens.student_bar import StudentBar
from careapp.ui.screens.student_door import StudentDoor
from careapp.ui.screens.student_empty import EmptyClass
from careapp.ui.screens.student_list import CARDS, TABLE, StudentList
from careapp.ui.screens.student_order import NAME, Order, in_order, known, read_order
from careapp.ui.screens.student_rows import (
    ClassView,
    Found,
    Marks,
    read_class,
    read_row,
    read_some,
)
from careapp.ui.screens.student_some import Some, asked_for
from careapp.ui.session import Session
from careapp.ui.tasks import Task
from careapp.ui.widgets import button, label, shortcut, with_key

VIEW_KEY = "F7"  # as between the two ways of screening


class StudentsScreen(QWidget):
    """The children of a class or of the whole school, and one child's page over them."""

    wanted = Signal(str, object)  # another screen: its id, and what for

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._term: Term | None = None
        self._classroom: Classroom | None = None
        self._search, self._everywhere = "", False
        self._some: Some | None = None
        self._view: ClassView | None = None
        self._marks: Marks | None = None
        self._task: Task | None = None
        self._opens = False  # the first that is found, once it is
        self._may_import = session.actor.may(Action.IMPORT_ROSTER)
        self._header = LowHeader(self.tr("Students"))
        self._order = read_order(str(session.preferences.students_order))
        self._list = StudentList(str(session.preferences.students_view), session.today())
        self._views = Pills(
            [(TABLE, self.tr("Table")), (CARDS, self.tr("Cards"))], self.tr("Table or cards")
        )
        self._bar = StudentBar()
        self._whole = button(self.tr("The whole class again"), "plain", key="Alt+Left", icon="left")
        self._empty = EmptyClass(may_import=self._may_import)
        self._body = QStackedWidget()
        self._pages = QStackedWidget()
        self.door = StudentDoor(session, self._pages)
        self.keeps = self.door  # the fields of a child's page wait for a Save button
        self._foot = QWidget()
        self._build()
        self._busy = Busy(self)
        self._views.picked.connect(self.show_as)
        self._bar.filtered.connect(self._show_rows)
        self._bar.ordered.connect(self.sort)
        self._list.opened.connect(lambda row: self.show_student(row.pupil.student.id))
        self._list.order_asked.connect(self._sort_by)
        self._whole.clicked.connect(self.show_whole)
        self._empty.acted.connect(self._act)
        self.door.closed.connect(self._close_student)
        self.door.stepped.connect(self._step)
        self.door.asked.connect(self.show_student)
        self.door.wanted.connect(self.wanted)
        session.changed.connect(self._follow)

    def _build(self) -> None:
        self._views.setMinimumWidth(self._views.sizeHint().width())  # the title gives way first
        self._views.choose(self._list.view)
        self._views.setToolTip(with_key(self.tr("Table or cards"), VIEW_KEY))
        shortcut(VIEW_KEY, self._views, self._other_view)
        self._header.add_action(self._views)
        may, next_teacher = self._session.actor.may, self.tr("Hand the class to its next teacher")
        for words, key, icon, place, allowed, tip in (
            (self.tr("Attendance"), "Ctrl+R", "table", "report_cards", may(Action.SEE_RECORDS), ""),
            (self.tr("Hand over"), "Ctrl+H", "hand_over", "handover", may(Action.EDIT_STUDENTS),
             next_teacher),
            (self.tr("Import a student list"), "Ctrl+I", "import", "roster", self._may_import, ""),
        ):  # fmt: skip
            if allowed:
                made = button(words, key=key, icon=icon, tip=tip)
                made.clicked.connect(lambda _=False, place=place: self.wanted.emit(place, None))
                self._header.add_action(made)
        self._body.addWidget(self._list)
        self._body.addWidget(self._empty)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(2, 0, 2, 0)
        foot.addWidget(Legend(), 1)
        foot.addWidget(label(self.tr("Enter: open the student"), "small"))
        listing = QWidget()
        column = page_column(listing)
        column.addWidget(self._header)
        column.addWidget(self._whole, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._bar)
        column.addWidget(self._body, 1)
        self._whole.hide()
        column.addWidget(self._foot)
        self._pages.addWidget(listing)
        LowRoom(listing, self._header)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def set_place(self, term: Term, classroom: Classroom | None) -> None:
        """Show a class, or with None the whole school, in a term."""
        if (term, classroom) != (self._term, self._classroom):
            self._everywhere, self._some = False, None
            self._close_student()
        self._term, self._classroom = term, classroom
        self._read()

    def refresh(self) -> None:
        """Read everything again, the term's marks too; what a person has typed stays."""
        self._marks = None
        self._read()

    def search(self, text: str) -> None:
        """Only those whose name, nickname or code has `text` in it; the whole school when no
        class is chosen."""
        if text != self._search:
            self._search, self._some = text, None
            self._everywhere = self._everywhere and bool(text)
            self._opens = False
            self.door.close()
            if self.isAncestorOf(self.window().focusWidget()):  # else it stays where one types
                self._list.take_focus()
            self._read()

    def search_school(self) -> None:
        """Look for the same words in all classes."""
        self._everywhere = True
        self._read()

    def take(self, detail: object) -> None:
        """Open the page of a child (an id), whatever class is shown; or show some children: a
        mapping with their `ids` and a `title`."""
        if isinstance(detail, str):
            self.show_student(detail)
        elif some := asked_for(detail):
            self._some = some
            self._bar.show_all()
            self._close_student()
            self._read()

    def show_whole(self) -> None:
        """The class again, after some children that were asked for."""
        self._some = None
        self._read()

    def show_student(self, student: str) -> None:
        """Open the page of a child of the table, or of another class."""
        view, term, marks = self._view, self._term, self._marks
        rows = view.rows if view else ()
        row = next((row for row in rows if row.pupil.student.id == student), None)
        if term is None:
            return
        if row is not None and view is not None:
            self.door.open(Found(row, view.term, view.marks))
        else:
            self._session.read(
                lambda services: read_row(services, term, student, marks), self.door.open
            )

    def open_first(self) -> None:
        """Open the first child that was found: none of those that were there before."""
        view = self._view
        self._opens = view is None or not (view.title or view.search == self._search)
        if not self._opens and self._list.rows:
            self.show_student(self._list.rows[0].pupil.student.id)

    def show_as(self, view: str) -> None:
        """The table or the cards; remembered on this computer."""
        self._views.choose(view)
        self._list.show_as(view)
        self._list.take_focus()
        self._session.preferences.students_view = view
        settings.save(self._session.preferences)

    def sort(self, order: Order) -> None:
        """Another order of the children; remembered on this computer."""
        self._order = order
        self._show_rows()
        self._session.preferences.students_order = order.text
        settings.save(self._session.preferences)

    @property
    def view(self) -> ClassView | None:
        """What is shown, before the filter."""
        return self._view

    def _read(self) -> None:
        term, marks, search, some = self._term, self._marks, self._search, self._some
        if term is None:
            return
        classroom = None if self._everywhere and search else self._classroom

        def work(services: SchoolServices) -> ClassView:
            if some is not None:
                return read_some(services, term, some.ids, some.title, marks)
            view = read_class(services, term, classroom, search, marks)
            if classroom is None and not search:  # the keys of thousands of names, made once, here
                in_order(view.rows, Order(NAME), view.marks)
            return view

        if self._task is not None:
            self._task.cancel()  # of a word half typed: the next one is asked for already
        self._task = self._session.read(work, self._show)
        self._busy.watch(self._task, self.tr("Reading the class …"))

    def _show(self, view: ClassView) -> None:
        first = self._view is None
        self._view, self._marks = view, view.marks
        self._tell_counts(view)
        self._show_rows()
        if first and self._header.isAncestorOf(self.window().focusWidget()):
            self._list.take_focus()  # it was put there while there was no list yet
        if self._opens:
            self.open_first()
        if self.door.student:
            self.show_student(self.door.student)  # what is open shows what is new

    def _tell_counts(self, view: ClassView) -> None:
        place = view.title or (view.classroom.label if view.classroom else self.tr("Whole school"))
        self._whole.setVisible(bool(view.title))
        self._header.set_title(self.tr("Students · {place}").format(place=place))
        total, sexes = len(view.rows), view.by_sex
        if view.search:
            words = self.tr("{count} found for “{text}”").format(count=total, text=view.search)
        else:
            words = self.tr("{count} students · {male} boys {female} girls").format(
                count=total, male=sexes.get("male", 0), female=sexes.get("female", 0)
            )
        words = words if total or view.search else ""
        self._header.set_subtitle(" · ".join(filter(None, (words, labels.term(view.term)))))
        self._bar.show_counts(view)

    def _show_rows(self) -> None:
        view = self._view
        if view is None:
            return
        order = known(self._order, view.marks)
        rows = in_order(view.of_group(self._bar.group), order, view.marks)
        self._list.show_rows(view, rows, order)
        self._bar.show_order(order, view.marks)
        self._bar.setVisible(bool(view.rows))
        self._foot.setVisible(bool(rows))
        self._empty.say(view)
        self._body.setCurrentWidget(self._list if rows else self._empty)

    def _sort_by(self, by: str) -> None:
        self.sort(self._order.pressed(by))

    def _other_view(self) -> None:
        self.show_as(TABLE if self._list.view == CARDS else CARDS)

    def _act(self) -> None:
        view = self._view
        if view is not None and view.rows:
            self._bar.show_all()
            self._show_rows()
        elif view is not None and view.search:
            self.search_school()
        else:
            self.wanted.emit("roster", None)

    def _close_student(self) -> None:
        self.door.close()
        self._list.take_focus()

    def _step(self, by: int) -> None:
        """The next or the previous child, as they stand."""
        ids = [row.pupil.student.id for row in self._list.rows]
        if not ids:
            return
        at = ids.index(self.door.student) if self.door.student in ids else 0
        student = ids[min(max(at + by, 0), len(ids) - 1)]
        self._list.choose(student)
        self.show_student(student)

    def _follow(self, what: str) -> None:
        if what in ("people", "screenings", "settings") and self.isVisible():
            self.refresh()
