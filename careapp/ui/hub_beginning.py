"""The way into a school that is on a hub: a folder that waits, and what comes into it."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from careapp import settings
from careapp.progress import Cancelled
from careapp.services.hub_begin import (
    OnHub,
    UnknownGiver,
    Waiting,
    bring,
    prepare,
    require_ready,
    schools_on,
    the_one,
)
from careapp.ui import codes_to_keep, translators
from careapp.ui.new_school import file_name
from careapp.ui.opening_lane import OpeningLane
from careapp.ui.screens.hub_begin import HubBegin

if TYPE_CHECKING:
    from careapp.services.hub import Link, Synced
    from careapp.ui.far_lane import Far
    from careapp.ui.opening import Opening

    Work = Callable[[Far, Callable[[], Opening]], "_Result"]

_Result = TypeVar("_Result")


class HubBeginning(QObject):
    """Shows its page through `shown`; what is wrong there is told to the entrance. The hub is
    spoken with in the far lane."""

    shown = Signal(object)  # the page
    refused = Signal(object)  # an Exception
    left = Signal(object)  # Path: sign in there; without a name there is nothing to sign in to
    done = Signal(object, str)  # Path of the school that is whole now, and who signs in

    def __init__(self, lane: OpeningLane) -> None:
        super().__init__(lane.tasks)
        self._lane = lane
        self.page: HubBegin | None = None
        self._before = Path()  # where Back leads
        self._path: Path | None = None  # the folder that waits
        self._school = ""  # with which it has begun, "" for none yet
        self._password = ""
        self._link: Link | None = None
        self._at: OnHub | None = None

    def ask(self, before: Path) -> None:
        """Which hub; `before` is the school that was asked about so far."""
        self._before, self._path, self._school, self._password = before, None, "", ""
        self._show("")

    def go_on(self, path: Path, password: str, url: str = "", school: str = "") -> None:
        """A folder that waits, and the hub that it began from, with which school; "" for none
        yet."""
        self._before = self._path = path
        self._school, self._password = school, password
        self._show(url)

    def show_again(self) -> None:
        """The same page in another language."""
        if self.page is not None:
            self._show(self.page.typed())

    def _show(self, url: str) -> None:
        self._link = self._at = None
        page = self.page = HubBegin(translators.wanted(self._lane.preferences), url)
        page.asked.connect(self._look)
        page.made.connect(self._make)
        page.code_kept.connect(self._keep_code)
        page.go_asked.connect(self._bring)
        page.back_asked.connect(self._leave)
        self.shown.emit(page)

    def _look(self, link: "Link") -> None:
        """Where the account belongs."""

        def show(found: Sequence[OnHub]) -> None:
            self._link = link
            if self.page is not None and self._path is None:
                self.page.show_schools(found)
            else:
                self._go_on_with(found)

        self._run(lambda _far, _opening: schools_on(link), show, self.tr("Asking the hub …"))

    def _go_on_with(self, found: Sequence[OnHub]) -> None:
        """With a folder that is there."""
        link, school = self._link, self._school
        assert link is not None

        def work(_far: object, _opening: object) -> OnHub:
            at = the_one(found, school)
            if not school:
                require_ready(link, at, self._lane.clock)
            return at

        self._run(work, self._bring_of, self.tr("Asking the hub …"))

    def _bring_of(self, at: OnHub) -> None:
        self._at = at
        if self.page is not None:
            self.page.show_coming()
        self._bring("")

    def _make(self, at: OnHub, password: str, folder: Path, plain: bool) -> None:
        """The folder that waits; nothing is made where the hub has nothing yet."""
        link, clock = self._link, self._lane.clock
        assert link is not None

        def make() -> Waiting:
            from careapp.services.entry import school_path
            from careapp.services.opening import fresh_name

            path = fresh_name(school_path(folder / file_name(at.name)))
            install = self._lane.preferences.install
            return prepare(path, link, at, password, clock, install, plain=plain)

        def work(far: "Far", _opening: object) -> Waiting:
            require_ready(link, at, clock)
            return far.here(make)

        def show(made: Waiting) -> None:
            self._at, self._password = at, password
            self._take_on(made)

        self._run(work, show, self.tr("The key of this laptop is being made …"))

    def _take_on(self, made: Waiting) -> None:
        preferences, page = self._lane.preferences, self.page
        self._path = self._before = made.path
        preferences.remember_school(made.path)
        settings.save(preferences)
        assert self._at is not None
        if made.recovery_code and page is not None:
            codes_to_keep.note(made.path, preferences)
            page.set_working(False)
            page.show_code(self._at.name, made.path, made.recovery_code, self._lane.clock.today())
        else:
            self._bring_of(self._at)

    def _keep_code(self) -> None:
        assert self._path is not None
        assert self._at is not None
        codes_to_keep.forget(self._path, self._lane.preferences)
        self._bring_of(self._at)

    def _bring(self, said: str) -> None:
        path, password, link, at = self._path, self._password, self._link, self._at
        assert path is not None
        assert link is not None
        assert at is not None

        def work(far: "Far", opening: "Callable[[], Opening]") -> "tuple[Synced, str]":
            begun = far.here(lambda: opening().begin_from_hub(path, password, link, at))
            try:
                done = bring(begun, said, far.here, far.progress, breaks=far.breaks)
                return done, "" if done.asks else far.here(begun.end)
            finally:
                with suppress(Cancelled):  # then it is dropped by the next one
                    far.here(begun.close)

        self._run(work, self._tell, self.tr("What is there comes …"))

    def _tell(self, came: "tuple[Synced, str]") -> None:
        done, login = came
        path, page = self._path, self.page
        if done.asks and page is not None:
            page.show_own(done.asks)
        elif path is not None:
            self._forget()
            self.done.emit(path, login)

    def _run(self, work: "Work[_Result]", then: Callable[[_Result], None], words: str) -> None:
        page = self.page
        assert page is not None
        page.set_working(True)
        told: list[object] = []

        def tell(result: _Result) -> None:
            told.append(result)
            page.set_working(False)
            then(result)

        def refuse(problem: Exception) -> None:
            told.append(problem)
            page.set_working(False)
            if isinstance(problem, UnknownGiver):
                page.ask_digits()
            else:
                self.refused.emit(problem)

        def end() -> None:
            """A cancel is told by nobody else."""
            if not told:
                self._lane.start(lambda opening: opening.drop_beginning(), _nothing, _nothing)
            if not told and self.page is page:
                page.set_working(False)
                words = self.tr("Stopped. What came so far is kept; go on when you like.")
                page.banner.show_success(words)

        task = self._lane.far(work, tell, refuse)
        task.ended.connect(end)
        page.busy.watch(task, words)

    def _leave(self) -> None:
        before = self._before
        self._forget()
        self.left.emit(before)

    def _forget(self) -> None:
        """What was typed for it."""
        self.page = self._link = self._at = None
        self._password = ""


def _nothing(_: object) -> None:
    pass
