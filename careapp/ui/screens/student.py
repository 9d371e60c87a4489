"""One child's page: groups of the term, the fields that can be set right, family, changes."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain import identity
from careapp.domain.access import Action
from careapp.domain.people import Guardian, Pupil
from careapp.domain.schools import Term
from careapp.errors import CareError
from careapp.services.schools import SchoolServices
from careapp.services.student_changes import FieldEdit
from careapp.ui import labels, theme
from careapp.ui.pages import SPACING, Banner, Card, PageHeader, ScrollPage
from careapp.ui.pickers import Pills
from careapp.ui.screens.child_results import ChildResultsView
from careapp.ui.screens.screening_header import RESULTS_KEY
from careapp.ui.screens.student_cards import (
    FamilyCard,
    GroupsCard,
    HistoryCard,
    IdentityLine,
    kin,
    phone,
)
from careapp.ui.screens.student_checks import Around
from careapp.ui.screens.student_form import Edited, StudentForm
from careapp.ui.screens.student_plans import PlansCard
from careapp.ui.screens.student_rows import Marks, Row
from careapp.ui.session import Session
from careapp.ui.unsaved import Texts
from careapp.ui.widgets import button, shortcut, with_key

_SIDE_BY_SIDE_FROM = 800
_DATA, _RESULTS = "data", "results"


@dataclass(frozen=True, slots=True)
class Child:
    """A child as the store has it now, and who else has a number in the class."""

    pupil: Pupil
    guardians: tuple[Guardian, ...]
    edits: tuple[FieldEdit, ...]
    numbers: Mapping[int, str]


def read_child(services: SchoolServices, pupil: Pupil, term: Term) -> Child:
    id_ = pupil.student.id
    in_class = services.people.pupils(term, pupil.classroom)
    now = next((each for each in in_class if each.student.id == id_), None)
    return Child(
        now or replace(pupil, student=services.people.student(id_)),
        tuple(services.people.guardians(id_)),
        tuple(services.people.changes(id_)),
        {
            each.number: labels.short_name(each.student)
            for each in in_class
            if each.number is not None and each.student.id != id_
        },
    )


def store_edit(services: SchoolServices, pupil: Pupil, term: Term, edit: Edited) -> Edited:
    """Write what was asked for, nothing else; what takes it back."""
    student = services.people.student(pupil.student.id)
    before = {name: getattr(student, name) for name in edit.fields}
    services.people.save_student(replace(student, **edit.fields))
    if edit.numbered:
        services.people.set_number(pupil, edit.number, term)
    return Edited(before, pupil.number, edit.numbered)


class StudentPage(QWidget):
    """Shows a child of the class table; what is typed about a child stays while others are seen."""

    closed = Signal()
    screening_wanted = Signal(object)  # the Pupil
    stepped = Signal(int)  # to the next child, or with -1 the previous one
    asked = Signal(str)  # the id of a child about whom something typed waits
    typed = Signal()
    returned = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._row: Row | None = None
        self._term: Term | None = None
        self._child: Child | None = None
        self._kept: dict[str, dict[str, str]] = {}  # typed, not stored, by student
        self._back: set[str] = set()  # students of whom that was given back, and not seen yet
        self._header = PageHeader()
        self._banner = Banner()
        self._form, self._identity = StudentForm(), IdentityLine()
        self._groups, self._family, self._history = GroupsCard(), FamilyCard(), HistoryCard()
        self.plans = PlansCard(session)
        self._screen = button(self.tr("Screen this student"), key="Ctrl+E", icon="screening")
        self._data, self._columns = QWidget(), QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._results = ChildResultsView(session)
        pairs = [(_DATA, self.tr("Data")), (_RESULTS, self.tr("Results"))]
        self._views = Pills(pairs, self.tr("Data or results"))
        self._build()
        self._screen.setVisible(session.actor.may(Action.FILL_FORMS))
        self._views.setVisible(session.actor.may(Action.SEE_RECORDS))
        self._results.hide()
        self._views.picked.connect(self.show_as)
        self._form.set_read_only(not session.actor.may(Action.EDIT_STUDENTS))
        self._form.saved.connect(self._save)
        self._form.edited.connect(self._keep)
        self._identity.asked.connect(self._reveal)
        self._screen.clicked.connect(self._ask_screening)

    def _build(self) -> None:
        back = button(self.tr("Back to the class"), "plain", key="Esc", icon="left")
        back.clicked.connect(self.closed)
        before = button(self.tr("Previous"), key="Alt+Up")
        before.clicked.connect(lambda: self.stepped.emit(-1))
        after = button(self.tr("Next"), key="Alt+Down")
        after.clicked.connect(lambda: self.stepped.emit(1))
        top = QHBoxLayout()
        top.addWidget(back)
        top.addStretch()
        top.addWidget(before)
        top.addWidget(after)
        self._views.setToolTip(with_key(self._views.accessibleName(), RESULTS_KEY))
        shortcut(RESULTS_KEY, self._views, self._other_view)
        self._header.add_action(self._views)
        self._header.add_action(self._screen)
        data = Card(self.tr("Student's data"))
        data.add(self._identity)
        data.add(self._form)
        left, right = QVBoxLayout(), QVBoxLayout()
        beside = (self._groups, self.plans, self._family)
        for column, cards in ((left, beside), (right, (data, self._history))):
            column.setSpacing(SPACING)
            for each in cards:
                column.addWidget(each)
            column.addStretch(1)
        self._columns.setSpacing(SPACING)
        self._columns.addLayout(left, 2)
        self._columns.addLayout(right, 3)
        page = ScrollPage()
        page.column.addLayout(top)
        page.column.addWidget(self._header)
        page.column.addWidget(self._banner)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._data.setLayout(self._columns)
        page.column.addWidget(self._data, 1)
        page.column.addWidget(self._results, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)

    @property
    def student(self) -> str:
        """The id of the child that is shown, "" for none."""
        return self._row.pupil.student.id if self._row else ""

    def show_student(self, row: Row, term: Term, marks: Marks) -> None:
        """Show a child of the table; the rest is read at once."""
        if row.pupil.student.id != self.student:
            self._banner.clear()
            self._child = None
        self._row, self._term = row, term
        self._groups.show_row(row, term, marks)
        self._tell(row.pupil)
        self.refresh()

    def refresh(self, *, begin: bool = False) -> None:
        """Read the child again; typed text stays. `begin`: the keyboard goes to its results."""
        row, term = self._row, self._term
        if row is None or term is None:
            return
        self._session.read(lambda services: read_child(services, row.pupil, term), self._show)
        self.plans.show_student(self.student)
        if self._views.chosen() == _RESULTS:
            self._results.show_child(term, self.student, begin=begin)

    def show_as(self, view: str) -> None:
        """The child's data, or what was found out about it in this term and since the last."""
        self._views.choose(view)
        self._data.setVisible(view == _DATA)
        self._results.setVisible(view == _RESULTS)
        self.refresh(begin=True)

    def _other_view(self) -> None:
        self.show_as(_DATA if self._views.chosen() == _RESULTS else _RESULTS)

    def leave(self) -> None:
        """Show nobody; a whole ID does not stay on the screen."""
        self._row = self._child = None
        self._results.forget()
        self.plans.show_student("")
        self._banner.clear()
        self._identity.show_masked("")

    def texts(self) -> Texts:
        """What is typed and not stored, by student, and whose page was open."""
        kept = {id_: texts for id_, texts in self._kept.items() if texts}
        at = self.student if self.student in kept else next(iter(kept), "")
        return {"at": at, "by student": kept} if kept else {}

    def give_back(self, texts: Texts) -> None:
        self._kept = {**texts["by student"], **self._kept}
        self._back = set(self._kept)
        self.asked.emit(texts["at"])

    def _show(self, child: Child) -> None:
        if child.pupil.student.id != self.student:
            return  # of a child that was left meanwhile
        fresh = self._child is None
        self._child = child
        student = child.pupil.student
        around = Around(self._session.today(), student.sex, child.numbers)
        self._form.show_pupil(child.pupil, around, self._kept.get(student.id, {}))
        if student.id in self._back:
            self._back.discard(student.id)
            self._keep()  # it may be stored by now
            if self._kept[student.id]:
                self._form.go_to_typed()
                self.returned.emit()
        if fresh:
            self._identity.show_masked(student.national_id)
        self._family.show_family(student, child.guardians)
        self._history.show_edits(child.edits)
        self._tell(child.pupil)

    def _tell(self, pupil: Pupil) -> None:
        student = pupil.student
        nickname = f" ({student.nickname})" if student.nickname else ""
        self._header.set_title(f"{student.name}{nickname}")
        age = self.tr("aged {age}")
        number = self.tr("no. {number}").format(number=pupil.number)
        parts = (
            f"{pupil.classroom.label} {number if pupil.number is not None else ''}".strip(),
            age.format(age=labels.age(student.born, self._session.today())) if student.born else "",
            self._contact(),
            student.disadvantage,
        )
        self._header.set_subtitle(" · ".join(part for part in parts if part))

    def _contact(self) -> str:
        """Who can be rung up: `ยาย นางบุญมี โทร 081…`."""
        family = self._child.guardians if self._child else ()
        found = next((each for each in family if each.phone), None)
        return f"{kin(found)} {found.name} {phone(found)}" if found else ""

    def _keep(self) -> None:
        if self._child is not None:
            self._kept[self.student] = self._form.typed()
            self.typed.emit()

    def _ask_screening(self) -> None:
        if self._row is not None:
            self.screening_wanted.emit(self._row.pupil)

    def _save(self, edit: Edited) -> None:
        child, term = self._child, self._term
        if child is None or term is None:
            return
        self._session.read(
            lambda services: store_edit(services, child.pupil, term, edit),
            self._saved,
            self._refused,
        )

    def _saved(self, inverse: Edited) -> None:
        self._kept.pop(self.student, None)
        self.typed.emit()
        self._banner.show_success(self.tr("Saved."), self.tr("Undo"), lambda: self._save(inverse))
        self._session.changed.emit("people")  # the class table reads again, and shows it here

    def _refused(self, problem: Exception) -> None:
        """What is typed stays in its fields."""
        if isinstance(problem, CareError):
            self._banner.show_error(str(problem))

    def _reveal(self) -> None:
        id_ = self.student
        self._session.read(
            lambda services: (id_, services.people.reveal_id(id_)), self._revealed, self._refused
        )

    def _revealed(self, found: tuple[str, str]) -> None:
        student, whole = found
        if student == self.student:
            self._identity.show_whole(identity.written_id(whole))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= theme.px(_SIDE_BY_SIDE_FROM)
        self._columns.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
