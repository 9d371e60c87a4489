"""A child's own data: the fields that can be set right, the family, what was changed so far."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from careapp.domain import identity
from careapp.domain.access import Action
from careapp.domain.people import Guardian, Pupil
from careapp.domain.schools import Term
from careapp.errors import CareError
from careapp.services.schools import SchoolServices
from careapp.services.student_changes import FieldEdit
from careapp.ui import labels
from careapp.ui.pages import SPACING, Banner, Card
from careapp.ui.screens.personal_data_card import PersonalDataCard
from careapp.ui.screens.student_cards import HistoryCard, IdentityLine
from careapp.ui.screens.student_checks import Around
from careapp.ui.screens.student_family import FamilyCard
from careapp.ui.screens.student_form import Edited, StudentForm
from careapp.ui.screens.student_transfers import TransfersCard
from careapp.ui.session import Session
from careapp.ui.unsaved import Texts


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


class StudentData(QWidget):
    """Reads for itself; what is typed about a child stays while others are seen."""

    typed = Signal()
    returned = Signal()
    shown = Signal(object)  # a Child

    def __init__(self, session: Session, banner: Banner) -> None:
        """What was done, or is refused, is said in `banner`."""
        super().__init__()
        self._session, self._banner = session, banner
        self._pupil: Pupil | None = None
        self._term: Term | None = None
        self.child: Child | None = None
        self._kept: dict[str, dict[str, str]] = {}  # typed, not stored, by student
        self._back: set[str] = set()  # students of whom that was given back, and not seen yet
        self.form, self.identity = StudentForm(session), IdentityLine()
        self.family, self.history = FamilyCard(session), HistoryCard()
        self.schools, self.rights = TransfersCard(session), PersonalDataCard(session)
        self.columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self.form.set_read_only(not session.actor.may(Action.EDIT_STUDENTS))
        self.form.saved.connect(self._save)
        self.form.edited.connect(self._keep)
        self.identity.asked.connect(self._reveal)
        for each in (self.family.notes, self.rights.notes):
            each.typed.connect(self.typed)
            each.returned.connect(self.returned)
        self.family.changed.connect(lambda: session.changed.emit("people"))

    def _build(self) -> None:
        data = Card(self.tr("Student's data"))
        data.add(self.identity)
        data.add(self.form)
        left, right = QVBoxLayout(), QVBoxLayout()
        small = (self.family, self.rights, self.schools, self.history)
        for column, cards in ((left, small), (right, (data,))):
            column.setSpacing(SPACING)
            for each in cards:
                column.addWidget(each)
            column.addStretch(1)
        self.columns.setSpacing(SPACING)
        self.columns.addLayout(left, 2)
        self.columns.addLayout(right, 3)
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self.columns)

    @property
    def student(self) -> str:
        """The id of the child it is about, "" for none."""
        return self._pupil.student.id if self._pupil else ""

    def waits(self, student: str) -> bool:
        """Whether something typed about a child was given back, and not seen yet."""
        return student in self._back

    def show_pupil(self, pupil: Pupil, term: Term) -> None:
        """Read a child; typed text stays."""
        if pupil.student.id != self.student:
            self.child = None
        self._pupil, self._term = pupil, term
        self.schools.show_student(pupil.student.id)
        self.rights.show_student(pupil.student.id)
        self._session.read(lambda services: read_child(services, pupil, term), self._show)

    def leave(self) -> None:
        """Show nobody; a whole ID does not stay on the screen."""
        self._pupil = self.child = None
        self.identity.show_masked("")
        self.family.show_student("")
        self.schools.show_student("")
        self.rights.show_student("")

    def texts(self) -> Texts:
        """What is typed and not stored, by student."""
        family, rights = self.family.notes.texts(), self.rights.notes.texts()
        own = {id_: texts for id_, texts in self._kept.items() if texts}
        kept: dict[str, dict[str, str]] = {**{id_: {} for id_ in (*family, *rights)}, **own}
        return {"by student": kept, "family": family, "rights": rights} if kept else {}

    def give_back(self, texts: Texts) -> None:
        self._kept = {**texts["by student"], **self._kept}
        self._back = set(self._kept)
        self.family.notes.give_back(texts.get("family", {}))
        self.rights.notes.give_back(texts.get("rights", {}))

    def _show(self, child: Child) -> None:
        if child.pupil.student.id != self.student:
            return  # of a child that was left meanwhile
        fresh = self.child is None
        self.child = child
        student = child.pupil.student
        around = Around(self._session.today(), student.sex, child.numbers)
        self.form.show_pupil(child.pupil, around, self._kept.get(student.id, {}))
        if student.id in self._back:
            self._back.discard(student.id)
            self._keep()  # it may be stored by now
            if self._kept[student.id]:
                self.form.go_to_typed()
                self.returned.emit()
        if fresh:
            self.identity.show_masked(student.national_id)
        self.family.show_student(student.id)
        self.history.show_edits(child.edits)
        self.shown.emit(child)

    def _keep(self) -> None:
        if self.child is not None:
            self._kept[self.student] = self.form.typed()
            self.typed.emit()

    def _save(self, edit: Edited) -> None:
        child, term = self.child, self._term
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
            self.identity.show_whole(identity.written_id(whole))
