"""Deciding on early signs: what is asked before, done, said after, and taken back."""

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from careapp.domain.schools import Term
from careapp.services.schools import SchoolServices
from careapp.services.signs import Done, Pointed
from careapp.ui import labels
from careapp.ui.screens.sign_aside import AsideDialog
from careapp.ui.session import Session
from careapp.ui.unsaved import Notes

_PLANS = "plans"  # what the other screens are told of


class Deciding(QObject):
    """Works for one screen; `decided` says in words what was done, and what takes it back."""

    decided = Signal(str, object)  # a sentence, and a Done
    undone = Signal()
    failed = Signal(str)

    def __init__(self, session: Session, over: QWidget, notes: Notes) -> None:
        super().__init__(over)
        self._session, self._over, self._notes = session, over, notes

    def accept(self, term: Term, child: Pointed, rules: Collection[str]) -> None:
        """Take signs into the child's open care plan, or open one with them."""
        student = child.pupil.student.id
        self._session.read(
            lambda services: services.signs.accept(term, student, rules),
            self._say_accepted,
            self._fail,
        )

    def ask_aside(self, term: Term, child: Pointed, rules: Collection[str]) -> None:
        """Ask why signs are set aside, and do it."""
        student = child.pupil.student
        signs = tuple(each for each in child.signs if each.hit.rule.id in rules)
        note = f"{student.id}/{term.id}/{','.join(rules)}"
        name = labels.short_name(student)
        shown = AsideDialog(self._over, name, signs, self._notes, note)
        shown.said.connect(lambda reason: self.put_aside(term, student.id, rules, reason, note))
        shown.open()

    def put_aside(
        self, term: Term, student: str, rules: Collection[str], reason: str, note: str = ""
    ) -> None:
        """Set signs aside for a reason that is known; `note` names what was typed of it."""

        def work(services: SchoolServices) -> Done:
            return services.signs.set_aside(term, student, rules, reason)

        def then(done: Done) -> None:
            if note:
                self._notes.note(note, "")
            self._tell(self.tr("Set aside. It comes back when the numbers get worse."), done)

        self._session.read(work, then, self._fail)

    def undo(self, done: Done) -> None:
        """Take a decision back."""

        def then(_: None) -> None:
            self._session.changed.emit(_PLANS)
            self.undone.emit()

        self._session.read(lambda services: services.signs.undo(done), then, self._fail)

    def _say_accepted(self, done: Done) -> None:
        words = self.tr("The signs stand in the open care plan now.")
        if done.opened:
            words = self.tr("A care plan is open with these signs. Write its goal, and begin it.")
        self._tell(words, done)

    def _tell(self, words: str, done: Done) -> None:
        self._session.changed.emit(_PLANS)
        self.decided.emit(words, done)

    def _fail(self, problem: Exception) -> None:
        self.failed.emit(str(problem))
