"""The backup of the day in the two lanes: the copy where the connection is, in pieces, so that a
screen that is opened meanwhile need not wait for all of it; the rest beside it."""

from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from careapp import settings
from careapp.errors import CareError, Damaged
from careapp.progress import Steps
from careapp.services.backups import Daily, finish_daily
from careapp.settings import Settings
from careapp.store.backup import Copied
from careapp.ui.session import AnySession
from careapp.ui.tasks import Task


class _Begun(NamedTuple):
    copied: Copied | None
    folder: Path


class BackingUp(QObject):
    """One backup of the day, from its copy to the second place; it ends with `done` or `failed`."""

    begun = Signal()  # there is something to do, and it goes on in the other lane
    progressed = Signal(int, int)
    done = Signal(object)  # Daily
    failed = Signal(object)

    def __init__(self, session: AnySession, *, closing: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._closing = session, closing
        self._task: Task | None = None

    def start(self) -> None:
        closing = self._closing

        def begin(services: Any) -> Steps[_Begun]:
            copy: Steps[Copied] | None = services.backups.begin_daily(closing=closing)
            copied = None if copy is None else (yield from copy)
            return _Begun(copied, services.desk.file.folder.path)

        self._task = self._session.pieces(begin, self._go_on, self._fail)

    def cancel(self) -> None:
        """What was not finished is taken away."""
        if self._task is not None:
            self._task.cancel()

    def _go_on(self, begun: _Begun) -> None:
        copied, folder = begun
        place = second_place(self._session.preferences, folder)
        if copied is None and place is None:
            self.done.emit(Daily(None))
            return
        self.begun.emit()

        self._task = self._session.render(
            lambda progress: finish_daily(copied, folder, place, progress),
            self.done.emit,
            self._fail,
        )
        self._task.progressed.connect(self.progressed)
        if copied is not None:
            # where it was cancelled before it began
            self._task.ended.connect(partial(Copied.forget, copied))

    def _fail(self, problem: Exception) -> None:
        """A copy that is not sound is either the fault of the file it was made of, or that of the
        disk it was written to."""
        if not isinstance(problem, Damaged):
            self.failed.emit(problem)
            return

        def require_sound(services: Any) -> None:
            services.backups.require_sound()

        sound = CareError(str(problem))
        self._session.read(require_sound, lambda _: self.failed.emit(sound), self.failed.emit)


def second_place(preferences: Settings, folder: Path) -> Path | None:
    """The second place for the backups of the school in `folder`, if one was chosen here."""
    named = preferences.backup_folders.get(str(folder), "")
    return Path(named) if named else None


def choose_second_place(preferences: Settings, folder: Path, place: Path | None) -> None:
    """Another one, or none; it is kept for this computer alone."""
    if place is None:
        preferences.backup_folders.pop(str(folder), None)
    else:
        preferences.backup_folders[str(folder)] = str(place)
    preferences.backup_told = ""
    settings.save(preferences)


def told_today(preferences: Settings, today: date) -> bool:
    """Whether it was said today that the second place is not there; from now on it was."""
    told = preferences.backup_told == today.isoformat()
    if not told:
        preferences.backup_told = today.isoformat()
        settings.save(preferences)
    return told
