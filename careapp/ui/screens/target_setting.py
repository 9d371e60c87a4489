"""Setting goals: what is asked before, stored, said after, and taken back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from careapp.domain.targets import Line, Target
from careapp.services.schools import SchoolServices
from careapp.services.targets import TargetBoard
from careapp.ui.screens.target_edit import TargetDialog
from careapp.ui.session import Session
from careapp.ui.unsaved import Notes

_TARGETS = "targets"  # what the other screens are told of


class Setting(QObject):
    """Works for one screen; `done` says in words what was stored, and what takes it back."""

    done = Signal(str, object)  # a sentence, and a call without arguments
    changed = Signal()
    failed = Signal(str)

    def __init__(self, session: Session, over: QWidget, notes: Notes) -> None:
        super().__init__(over)
        self._session, self._over, self._notes = session, over, notes

    def ask(self, line: Line, board: TargetBoard) -> None:
        """Ask for the goal of an indicator."""
        year = board.term.year
        shown = TargetDialog(self._over, line, year, board.staff, self._notes)
        note = shown.note
        shown.saved.connect(lambda target: self._save(target, note))
        gone = Target(year, line.indicator.id, deleted=True)
        shown.removed.connect(lambda: self._save(gone, note))
        shown.open()

    def copy(self, year: int, to: int) -> None:
        """Take over the goals of another year."""

        def then(those: tuple[str, ...]) -> None:
            words = self.tr("%n goal(s) taken over from last year.", "", len(those))
            self._tell(words, lambda services: services.targets.take_away(to, those))

        self._session.read(lambda s: s.targets.copy_from(year, to), then, self._fail)

    def _save(self, target: Target, note: str) -> None:
        def then(before: Target | None) -> None:
            self._notes.note(note, None)
            words = self.tr("No goal any more.") if target.deleted else self.tr("The goal is set.")
            self._tell(
                words,
                lambda services: services.targets.put_back(target.year, target.indicator, before),
            )

        self._session.read(lambda services: services.targets.save(target), then, self._fail)

    def _tell(self, words: str, back: Callable[[SchoolServices], None]) -> None:
        def undo() -> None:
            self._session.read(back, lambda _: self._say_changed(), self._fail)

        self.done.emit(words, undo)
        self._say_changed()

    def _say_changed(self) -> None:
        self._session.changed.emit(_TARGETS)
        self.changed.emit()

    def _fail(self, problem: Exception) -> None:
        self.failed.emit(str(problem))
