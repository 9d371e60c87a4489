"""The way into a file: signing in, the recovery code, and the ways in that begin elsewhere."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from careapp import paths, settings
from careapp.errors import AwaitsPackage, CareError, Damaged, TooSoon, WrongPassword
from careapp.store.connection import NotWritable
from careapp.ui import translators
from careapp.ui.main_window import MainWindow
from careapp.ui.opening_lane import OpeningLane
from careapp.ui.patience import Patience
from careapp.ui.screens.sign_in import SignIn
from careapp.ui.tasks import Task

if TYPE_CHECKING:
    from careapp.services.entry import Found
    from careapp.ui.founding import Founding
    from careapp.ui.joining import Joining
    from careapp.ui.opening import Opened, OpenedDistrict, Opening
    from careapp.ui.rescue import Notice, Rescue
    from careapp.ui.screens.damaged import Damaged as DamagedPage
    from careapp.ui.screens.first_run import FirstRun
    from careapp.ui.screens.hub_begin import HubBegin
    from careapp.ui.screens.recovery import Recovery
    from careapp.ui.screens.restore_choice import RestoreChoice
    from careapp.ui.screens.restore_preview import RestorePreview
    from careapp.ui.screens.second_laptop import SecondLaptop

    Page = (
        SignIn
        | FirstRun
        | Recovery
        | DamagedPage
        | RestoreChoice
        | RestorePreview
        | SecondLaptop
        | HubBegin
    )

_Result = TypeVar("_Result")


class Entrance(QObject):
    """Shows one page at a time and does in the database lane what the page asks for."""

    # Opened or OpenedDistrict; the place to begin with, and what for
    opened = Signal(object, str, object)
    language_asked = Signal(str)

    def __init__(self, lane: OpeningLane, window: MainWindow) -> None:
        super().__init__(lane.tasks)
        self._lane, self._window, self._preferences = lane, window, lane.preferences
        self._patience = Patience(self)
        self._path, self._login = Path(), ""
        self._tried = ("", "")  # forgotten when it has opened the school
        self._found: Found | None = None
        self._page: Page | None = None
        self._sign_in: SignIn | None = None  # the page shown, if it is that one
        self._founding: Founding | None = None
        self._rescue: Rescue | None = None
        self._joining: Joining | None = None

    @property
    def rescue(self) -> "Rescue":
        """The way back from backups; most starts never ask for it."""
        if self._rescue is None:
            from careapp.ui.rescue import Rescue

            made = self._rescue = Rescue(self._lane, self._patience)
            made.shown.connect(self._show)
            made.refused.connect(self._refuse)
            made.left.connect(self._leave_rescue)
            made.opened.connect(self._enter)
        return self._rescue

    @property
    def founding(self) -> "Founding":
        """The way into a file that is made now; loaded when it is asked for."""
        if self._founding is None:
            from careapp.ui.founding import Founding

            made = self._founding = Founding(self._lane)
            made.shown.connect(self._show)
            made.refused.connect(self._refuse)
            made.left.connect(self._back_to_sign_in)
            made.open_asked.connect(self._choose_school)
            made.dropped.connect(self.show_sign_in)
            made.restore_asked.connect(lambda: self.rescue.choose(None))
            made.join_asked.connect(lambda: self.joining.ask(Path()))
            made.opened.connect(self._enter)
            made.demo_entered.connect(self._enter_demo)
        return self._founding

    @property
    def joining(self) -> "Joining":
        """The way into a school that is on another laptop; loaded when it is asked for."""
        if self._joining is None:
            from careapp.ui.joining import Joining

            made = self._joining = Joining(self._lane)
            made.shown.connect(self._show)
            made.refused.connect(self._refuse)
            made.left.connect(self._leave_rescue)
            made.opened.connect(self._enter)
            made.begun.connect(self.show_sign_in)
        return self._joining

    @property
    def waits_for_code(self) -> bool:
        """A file was made and its recovery code is not yet written down."""
        return bool(getattr(self._page, "waits_for_code", False))

    def begin(self, school: Path | None, password: str) -> None:
        """The first page: for `school`, else the last one; without any the first run."""
        last = self._preferences.last_school
        if school is None and not last:
            self.show_first_run()
            return
        self.show_sign_in(school or Path(last))
        if password:
            self._try("", password)

    def show_again(self, window: MainWindow) -> None:
        """The same page in another language, in another window."""
        self._window = window
        if self._founding is not None and self._page is self._founding.page:
            self._founding.show_again()
        elif self._joining is not None and self._joining.shows(self._page):
            self._joining.show_again()
        elif self._page is not None:
            self.show_sign_in(self._path, self._login)

    def take_notice(self) -> "Notice | None":
        """What is to be said of a school that came out of a backup, once."""
        notice = None
        if self._rescue is not None:
            notice, self._rescue.notice = self._rescue.notice, None
        return notice

    def show_sign_in(self, school: Path, login: str = "") -> None:
        self._path, self._login, self._found = school, login, None
        listed = [Path(each) for each in self._preferences.schools]
        schools = listed if school in listed else [school, *listed]
        page = SignIn(self._language, schools, school, self._patience)
        page.picked.connect(self.show_sign_in)
        page.tried.connect(self._try)
        page.typing.connect(self._lane.expect_password)
        page.forgotten.connect(self._show_recovery)
        page.other_asked.connect(self._choose_school)
        new = self.show_first_district if page.of_district else self.show_first_run
        page.new_asked.connect(new)
        page.join_asked.connect(lambda: self.joining.ask(school))
        page.restore_asked.connect(lambda: self.rescue.choose(school))
        self._show(page)
        self._sign_in = page
        self._lane.look(school, self._show_accounts, self._refuse)

    def show_first_run(self) -> None:
        self.founding.ask()

    def show_first_district(self) -> None:
        """The same for a district's file."""
        self.founding.ask_district()

    @property
    def _language(self) -> str:
        return translators.wanted(self._preferences)

    def _show(self, page: "Page") -> None:
        page.language_asked.connect(self.language_asked)
        self._page, self._sign_in = page, None
        self._window.show_page(page)
        page.take_focus()

    def _show_accounts(self, found: "Found") -> None:
        self._found = found
        if self._sign_in is not None:
            self._patience.wait(found.wait)
            self._sign_in.show_accounts(found.logins, self._login, plain=found.plain)
            if found.empty:
                self._sign_in.tell_waiting()
            self._lane.prepare()

    def _show_recovery(self, login: str) -> None:
        if self._found is None:
            return
        from careapp.ui.screens.recovery import Recovery

        page = Recovery(self._language, self._found.logins, login, self._patience)
        page.tried.connect(self._recover)
        page.back_asked.connect(self._back_to_sign_in)
        self._show(page)

    def _copy_here(self) -> None:
        """A school on a disk that cannot be written to: the copy can be worked in."""
        path = self._path
        self._work(lambda opening: opening.copy_here(path), self.show_sign_in)

    def _back_to_sign_in(self) -> None:
        self.show_sign_in(self._path, self._login)

    def _try(self, login: str, password: str) -> None:
        path, self._login = self._path, login
        self._tried = (login, password)
        self._work(lambda opening: opening.open(path, login, password), self._enter)

    def _recover(self, code: str, login: str, password: str) -> None:
        path, self._login = self._path, login

        def enter(opened: "Opened | OpenedDistrict") -> None:
            from careapp.ui import codes_to_keep

            codes_to_keep.forget(path, self._preferences)  # whoever typed it has it
            self._enter(opened)

        self._work(lambda opening: opening.recover(path, code, login, password), enter)

    def _enter_demo(self, demo: Path, login: str, password: str) -> None:
        self._path = demo
        self._try(login, password)

    def _choose_school(self) -> None:
        words = self.tr("The folder: NAME.careapp of a school, NAME.caredistrict of a district")
        from careapp.ui import files  # Qt's dialog for files is not loaded before it is wanted

        files.choose_folder(self._window, words, paths.schools_folder(), self.show_sign_in)

    def _leave_rescue(self, school: Path) -> None:
        """Back from it: to the school that is there now, or to the first page."""
        if school.name:
            self.show_sign_in(school, self._login)
        else:
            self.show_first_run()

    def _enter(
        self, opened: "Opened | OpenedDistrict", place: str = "", detail: object = None
    ) -> None:
        self._patience.right()
        self._tried = ("", "")
        self._remember(opened)
        self._page = self._sign_in = None
        self.opened.emit(opened, place, detail)

    def _remember(self, opened: "Opened | OpenedDistrict") -> None:
        self._path = opened.path
        self._preferences.remember_school(opened.path)
        settings.save(self._preferences)

    def _work(self, work: "Callable[[Opening], _Result]", then: Callable[[_Result], None]) -> Task:
        """What the page asks for; meanwhile it takes nothing more."""
        if self._page is not None:
            self._page.set_working(True)
        return self._lane.start(work, then, self._refuse)

    def _refuse(self, problem: Exception) -> None:
        """Say what is wrong on the page that is shown now."""
        page = self._page
        if page is None:
            return
        page.set_working(False)
        if isinstance(problem, AwaitsPackage) and page is self._sign_in:
            self._patience.right()
            self.joining.go_on(self._path, *self._tried, problem)
        elif isinstance(problem, WrongPassword):
            counted = isinstance(problem, TooSoon) and page.counts_down
            page.show_wrong("" if counted else str(problem))
            self._patience.wait(problem.seconds)
        elif isinstance(problem, Damaged) and page is self._sign_in:
            self.rescue.show_damage(self._path, problem, self._tried if self._found else None)
        elif isinstance(problem, NotWritable) and page is self._sign_in:
            words = self.tr("Copy it to this computer …")
            page.banner.show_error(str(problem), words, self._copy_here)
        elif isinstance(problem, CareError) and page is self._sign_in and self._found is None:
            words = self.tr("Open something else …")
            page.banner.show_error(str(problem), words, self._choose_school)
            page.banner.take_focus()
        elif isinstance(problem, CareError):
            page.banner.show_error(str(problem))
