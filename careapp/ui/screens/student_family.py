"""Who cares for a child, whom to ring up, where home is, and brothers and sisters in the school."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.access import Action
from careapp.domain.people import Guardian
from careapp.domain.siblings import Reason, Said
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.services.families import Family, Relative
from careapp.services.schools import SchoolServices
from careapp.ui import labels, theme
from careapp.ui.pages import Banner, Card, show_whole
from careapp.ui.screens.student_cards import address, clear, kin, phone, stacked
from careapp.ui.screens.student_guardian import GuardianEdit
from careapp.ui.session import Session
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import Link, button, label


class FamilyCard(Card):
    """Reads for itself; nothing of a child stays once another one is shown.

    What is typed and not saved is in `notes`, by student, for the page that keeps it.
    """

    wanted = Signal(str)  # the id of a brother or sister whose page is to be opened
    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Family and home"))
        self._session, self._student = session, ""
        self._family: Family | None = None
        self._may = session.actor.may(Action.EDIT_STUDENTS)
        self.notes, self.banner, self.edit = Notes(self), Banner(), GuardianEdit()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(8))
        self._add = button(self.tr("Add a person"), icon="add")
        self._siblings = QVBoxLayout()
        self._siblings.setSpacing(theme.px(6))
        self.add(self.banner)
        self.add(self._rows)
        self.add(self.edit)
        foot = QHBoxLayout()
        foot.addWidget(self._add)
        foot.addStretch(1)
        self.add(foot)
        self.add(self._siblings)
        self.edit.hide()
        self._add.setVisible(self._may)
        self._add.clicked.connect(
            lambda: self.begin_edit(Guardian("", self._student, "guardian", ""))
        )
        self.edit.saved.connect(self._save)
        self.edit.taken_out.connect(self._take_out)
        self.edit.left.connect(self._give_up)
        self.edit.typed.connect(self._note)
        self.notes.given.connect(lambda: self.show_student(self._student))

    def show_student(self, student: str) -> None:
        """Read the family of a child; "" shows nobody's."""
        if student != self._student:
            clear(self._rows)
            clear(self._siblings)
            self.banner.clear()
            self._close_edit()
            self._family = None
        self._student = student
        if student:
            self._session.read(lambda services: services.families.of(student), self._show)

    def begin_edit(self, known: Guardian) -> None:
        """Change a person, or with no id type a new one."""
        self.edit.begin(known)
        self.edit.show()
        self._add.hide()
        self.edit.take_focus()
        QTimer.singleShot(0, self, self._reveal)

    def _reveal(self) -> None:
        """What is typed into comes in sight, once it has its place."""
        show_whole(self.edit)

    def say(self, other: str, said: Said) -> None:
        """Two children are siblings, or are not."""
        student = self._student

        def done(before: Said) -> None:
            words = self.tr("They are siblings.") if said == "yes" else self.tr("Set aside.")
            self._tell(words, lambda services: services.families.say(student, other, before))

        self._session.read(
            lambda services: services.families.say(student, other, said), done, self._refused
        )

    def _show(self, family: Family) -> None:
        if family.student.id != self._student:
            return  # somebody else is shown by now
        self._family = family
        clear(self._rows)
        for each in family.guardians:
            self._rows.addWidget(self._person(each))
        if not family.guardians:
            self._rows.addWidget(label(self.tr("No family in the list yet."), "muted", wrap=True))
        if home := address(family.student):
            self._rows.addWidget(stacked(self.tr("Home"), home))
        self._show_siblings(family)
        self._put_back(family)

    def _put_back(self, family: Family) -> None:
        """What was typed about this child stands in its fields again."""
        typed, back = self.notes.look(self._student)
        if typed and not self.edit.isVisibleTo(self):
            new = Guardian("", self._student, "guardian", "")
            known = next((each for each in family.guardians if each.id == typed.get("id")), new)
            self.begin_edit(known)
            self.edit.put({name: text for name, text in typed.items() if name != "id"})
            if back:
                self.notes.returned.emit()

    def _person(self, each: Guardian) -> QWidget:
        marks = (
            self.tr("lives with the child") if each.lives_with else "",
            self.tr("ring up first") if each.first_call else "",
        )
        below = " · ".join(filter(None, (each.occupation, phone(each), *marks)))
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(stacked(f"{kin(each)}  {each.name}", below), 1)
        words = self.tr("Change")
        change = button("", "plain", tip=words, icon="edit")
        change.setAccessibleName(f"{each.name}: {words}")
        change.clicked.connect(lambda: self.begin_edit(each))
        row.addWidget(change, 0, Qt.AlignmentFlag.AlignTop)
        if not self._may:
            change.hide()
        return made

    def _show_siblings(self, family: Family) -> None:
        clear(self._siblings)
        sure = [each for each in family.siblings if each.said == "yes"]
        maybe = [each for each in family.siblings if each.said != "yes"]
        if sure:
            self._siblings.addWidget(label(self.tr("Brothers and sisters in the school"), "strong"))
        for each in sure:
            self._siblings.addWidget(self._relative(each))
        if maybe:
            self._siblings.addWidget(label(self.tr("May be brothers or sisters"), "strong"))
        for each in maybe:
            self._siblings.addWidget(self._relative(each))

    def _relative(self, each: Relative) -> QWidget:
        name = f"{labels.short_name(each.student)} · {each.classroom.label}"
        open_ = Link(name, "" if each.reached else self.tr("In a class that is not yours"))
        open_.setEnabled(each.reached)
        open_.clicked.connect(lambda: self.wanted.emit(each.student.id))
        shared = ", ".join(map(reason_words, each.reasons))
        top = QHBoxLayout()
        top.setSpacing(theme.px(4))
        top.addWidget(open_)
        top.addStretch(1)
        for said, words, icon in self._answers(each) if self._may else ():
            answer = button(words, "pill", icon=icon)
            answer.setAccessibleName(f"{name}: {words}")
            answer.clicked.connect(lambda _=False, said=said: self.say(each.student.id, said))
            top.addWidget(answer)
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        if shared:
            column.addWidget(label(shared, "small", wrap=True))
        return made

    def _answers(self, each: Relative) -> list[tuple[Said, str, str]]:
        if each.said == "yes":
            return [("no", self.tr("No"), "")]
        return [("yes", self.tr("Yes"), "check"), ("no", self.tr("No"), "")]

    def _save(self, guardian: Guardian) -> None:
        before = self._family.guardians if self._family else ()

        def saved(made: Guardian) -> None:
            self.notes.note(guardian.student, None)
            self._close_edit()
            added = "" if guardian.id else made.id
            self._tell(
                self.tr("Saved: {name}.").format(name=made.name),
                lambda services: services.families.restore(before, added),
            )

        self._session.read(
            lambda services: services.families.save_guardian(guardian), saved, self._refused
        )

    def _take_out(self, id_: str) -> None:
        def done(known: Guardian) -> None:
            self.notes.note(known.student, None)
            self._close_edit()
            words = self.tr("{name} is not in the family any more.").format(name=known.name)
            self._tell(words, lambda services: services.families.bring_back(id_))

        self._session.read(lambda services: services.families.take_out(id_), done, self._refused)

    def _tell(self, words: str, back: Callable[[SchoolServices], object]) -> None:
        """Say what was done, and how to take it back."""

        def undo() -> None:
            self._session.read(back, lambda _: self._news(), self._refused)

        self.banner.show_success(words, self.tr("Undo"), undo)
        self._news()

    def _news(self) -> None:
        self.show_student(self._student)
        self.changed.emit()

    def _note(self) -> None:
        self.notes.note(self._student, self.edit.texts() or None)

    def _give_up(self) -> None:
        self.notes.note(self._student, None)
        self._close_edit()

    def _close_edit(self) -> None:
        self.edit.hide()
        self._add.setVisible(self._may)

    def _refused(self, problem: Exception) -> None:
        if isinstance(problem, CareError):
            self.banner.show_error(str(problem))


def reason_words(reason: Reason) -> str:
    """What two children share."""
    words = {
        "parents": translate("Families", "same father and mother"),
        "guardian": translate("Families", "same guardian and telephone"),
        "house": translate("Families", "same house"),
    }
    return words[reason]
