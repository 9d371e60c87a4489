"""The window from start to end: outside, at the entrance; inside, in the shell; locked; closed."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from careapp import paths, settings
from careapp.clock import Clock
from careapp.errors import CareError
from careapp.ui import dialogs, theme, translators, window_place
from careapp.ui.clipboard import ClipboardWatch
from careapp.ui.entrance import Entrance
from careapp.ui.guide import GuideDoor
from careapp.ui.main_window import MainWindow
from careapp.ui.opening_lane import OpeningLane
from careapp.ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from careapp.ui.closing import Closing
    from careapp.ui.file_shell import FileShell, Notice
    from careapp.ui.opening import Opened, OpenedDistrict
    from careapp.ui.session import AnySession


class Doors(QObject):
    """Owns the window and the lanes and, from sign-in to lock, the session and its shell."""

    closed = Signal()

    def __init__(self, app: QApplication, clock: Clock, preferences: settings.Settings) -> None:
        super().__init__(app)
        self._app, self._preferences = app, preferences
        self.tasks = Tasks(self)
        self.tasks.broke.connect(self.tell_of_bug)
        self._lane = OpeningLane(self.tasks, clock, preferences)
        self.guide = GuideDoor(app, self.tasks, preferences)
        self.guide.about_asked.connect(self.tell_about)
        self.window = self._new_window()
        self.entrance = Entrance(self._lane, self.window)
        self.entrance.opened.connect(self._enter)
        self.entrance.language_asked.connect(self._speak)
        self.session: AnySession | None = None
        self.shell: FileShell | None = None
        self._path, self._login = Path(), ""
        self._left: tuple[Path, str, Mapping[str, str]] = (Path(), "", {})  # who chose what last
        self._bug: QDialog | None = None
        self._closing: Closing | None = None
        self._leaves_code = self._ended = self._backed_up = False
        self._clipboard = ClipboardWatch(app)
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        app.styleHints().accessibility().contrastPreferenceChanged.connect(self._follow_system)

    def lock(self) -> None:
        """Hide everything at once, close the file, ask to sign in to it again."""
        session, shell = self.session, self.shell
        if session is None or shell is None:
            return
        self.session = self.shell = None
        self._remember(session, shell)
        self._close_dialogs()
        self.entrance.show_sign_in(self._path, self._login)
        shell.leave()
        session.end().ended.connect(session.deleteLater)
        self._clipboard.clear()
        if self._closing is not None:  # of a file that is closed no backup comes to its end
            self._closing.skip()

    def restore(self, path: Path) -> None:
        """Leave the school for a backup that may take its place, or for one that was put aside."""
        school = self._path
        self.lock()
        if path.is_dir():
            self.entrance.rescue.go_back(path)
        else:
            self.entrance.rescue.begin(path, school)

    def leave_for(self, path: Path) -> None:
        """Leave the school for another one, which asks for its own password."""
        self.lock()
        self.entrance.show_sign_in(path)

    def meet_damage(self, problem: CareError | None) -> None:
        """Leave a damaged school for the page that says what can be done."""
        words = self.tr("data.db is damaged: not all of it can be read.")
        school = self._path
        self.lock()
        self.entrance.rescue.meet_damage(school, problem or CareError(words))

    def tell_of_bug(self, _problem: object = None) -> None:
        """One calm dialog, however much breaks at once."""
        if self._bug is None:
            self._bug = dialogs.show_bug(self.window)
            self._bug.finished.connect(self._forget_bug)

    def tell_about(self, over: QWidget | None = None) -> None:
        """What the program is, and where the school that is open lies, or where new ones do."""
        from careapp.ui.about import about  # asked for rarely

        about(over or self.window, paths.schools_folder() if self.session is None else self._path)

    def _enter(self, opened: "Opened | OpenedDistrict", place: str, detail: object) -> None:
        self._path, self._login = opened.path, opened.login
        self.session = self._session_of(opened)
        self.session.restore_asked.connect(self.restore)
        self._backed_up = self.session.only_read
        shell = self._show_shell(self.session, place, detail)
        for notice in self._notices(opened):
            shell.tell(notice)
        shell.rest()
        if not self.session.only_read:
            shell.back_up_daily()

    def _notices(self, opened: "Opened | OpenedDistrict") -> "Iterator[Notice]":
        """What is to be said of a school that was just opened."""
        from careapp.ui.clock_behind import clock_notice
        from careapp.ui.codes_to_keep import code_notice
        from careapp.ui.place_risk import risk_notice

        if (said := self.entrance.take_notice()) is not None:
            yield said
        actor, by = opened.services.actor, self._preferences
        if (lost := code_notice(self._path, by, actor, self._show_people)) is not None:
            yield lost
        if (risk := risk_notice(self._path, self._preferences)) is not None:
            yield risk
        if (ahead := opened.services.desk.file.ahead) is not None:
            yield clock_notice(self._lane.clock.today(), ahead)

    def _show_people(self) -> None:
        """Where a new recovery code is made."""
        if self.shell is not None:
            self.shell.open("settings", {"section": "people"})

    # What only a signed-in window needs is not loaded for the first page, nor what a district's
    # window needs for a school's.

    def _session_of(self, opened: "Opened | OpenedDistrict") -> "AnySession":
        from careapp.ui.opening import OpenedDistrict
        from careapp.ui.session import Session

        if isinstance(opened, OpenedDistrict):
            from careapp.ui.district_session import DistrictSession

            by = (self.tasks, self._preferences)
            return DistrictSession(opened.services, opened.district, *by)
        return Session(opened.services, opened.school, self.tasks, self._preferences)

    def _new_shell(self, session: "AnySession") -> "FileShell":
        from careapp.ui.session import Session

        if isinstance(session, Session):
            from careapp.ui.shell import Shell

            return Shell(self.window, session, self._app)
        from careapp.ui.district_session import DistrictSession
        from careapp.ui.district_shell import DistrictShell

        assert isinstance(session, DistrictSession)
        return DistrictShell(self.window, session, self._app)

    def _show_shell(self, session: "AnySession", place: str, detail: object = None) -> "FileShell":
        from careapp.ui import columns

        columns.use(self._preferences)  # before the first table
        made = self.shell = self._new_shell(session)
        made.lock_asked.connect(self.lock)
        made.look_changed.connect(self._look_anew)
        made.damage_met.connect(self.meet_damage)
        made.school_asked.connect(self.leave_for)
        made.page_asked.connect(self.guide.open)
        if self._left[:2] == (self._path, session.actor.staff):
            made.back = self._left[2]
        made.open(place or made.first, detail)
        return made

    def _remember(self, session: "AnySession", shell: "FileShell") -> None:
        """The same person goes on in the term and class that were chosen."""
        if shell.where().get("term"):
            self._left = (self._path, session.actor.staff, shell.where())

    def _close_dialogs(self) -> None:
        for each in self._app.topLevelWidgets():
            if isinstance(each, QDialog):
                each.reject()

    def _speak(self, language: str) -> None:
        self._preferences.language = language
        settings.save(self._preferences)
        self._look_anew()

    def _look_anew(self) -> None:
        """Another language, size or theme: build the window again once its own work is done."""
        QTimer.singleShot(0, self, self._rebuild)

    def _follow_system(self) -> None:
        """The system has other colours: so has the window, where it goes by them."""
        if theme.resolved(self._app, self._preferences.theme) != theme.palette().name:
            self._look_anew()

    def _rebuild(self) -> None:
        if self._ended or self._closing is not None:
            return
        before, place = self.window, self.window.at
        if self.session is not None and self.shell is not None:
            self._remember(self.session, self.shell)
            self.shell.leave()
        dress(self._app, self._preferences)
        self.window = self._new_window()
        self.window.restoreGeometry(before.saveGeometry())
        self.guide.look_anew()
        if self.session is not None:
            self._show_shell(self.session, place)
        else:
            self.entrance.show_again(self.window)
        self.window.show()
        before.closing.disconnect(self._close)
        before.ask_before_leaving(_always)
        before.close()
        before.deleteLater()

    def _new_window(self) -> MainWindow:
        made = MainWindow()
        made.closing.connect(self._close)
        made.guide_asked.connect(self.guide.open_here)
        made.about_asked.connect(self.tell_about)
        made.ask_before_leaving(self._may_close)
        return made

    def _forget_bug(self) -> None:
        self._bug = None

    def _may_close(self) -> bool:
        if self.entrance.waits_for_code and not self._leaves_code:
            dialogs.confirm(
                self.window,
                self.tr("Close without the recovery code?"),
                self.tr(
                    "It was not typed again yet and is not shown a second time. "
                    "A new one can be made in the settings."
                ),
                (self.tr("Close"), self._leave_code),
            )
            return False
        if self.shell is None or self.session is None:
            return True
        if not self.shell.may_leave():
            return False
        if not self._backed_up:
            self._backed_up = True
            self.shell.keep_typed()
            self.shell.leave_backup()
            self._last_backup(self.session)
            return False
        return True

    def _last_backup(self, session: "AnySession") -> None:
        from careapp.ui.closing import Closing

        self._closing = Closing(self.window, session, self.window.close)
        self._closing.start()

    def _leave_code(self) -> None:
        self._leaves_code = True
        self.window.close()

    def _close(self) -> None:
        """The window is going: what was entered is written, then the school is closed."""
        self._ended = True
        window_place.keep(self.window, self._preferences)
        self.window.hide()
        self.guide.close()
        self._clipboard.clear()
        if self.shell is not None:
            self.shell.leave()
        with suppress(CareError):  # a full disk: the file keeps its log and reads it next time
            self.tasks.close(self._lane.close)
        self.closed.emit()


def dress(app: QApplication, preferences: settings.Settings) -> None:
    """Language, colours and text size as they were chosen."""
    translators.use(app, translators.wanted(preferences))
    theme.use(app, preferences.theme, preferences.text_size)


def _always() -> bool:
    return True
