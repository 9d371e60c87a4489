"""The way into a school that is on another laptop: a folder that waits, its key, its package."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from careapp import settings
from careapp.domain.packages import Cover, LaptopKey
from careapp.errors import AwaitsPackage
from careapp.services.package_keys import key_squares, save_key
from careapp.ui import codes_to_keep, translators
from careapp.ui.new_school import NewLaptop
from careapp.ui.opening_lane import OpeningLane
from careapp.ui.screens.second_laptop import SecondLaptop

if TYPE_CHECKING:
    from careapp.services.second_laptop import Waiting
    from careapp.ui.hub_beginning import HubBeginning

Shown = tuple[LaptopKey, Sequence[Sequence[bool]]]  # a key, and the same as a picture


class Joining(QObject):
    """Shows its page through `shown`; what is wrong there is told to the entrance."""

    shown = Signal(object)  # the page
    refused = Signal(object)  # an Exception
    left = Signal(object)  # Path: sign in there; without a name there is nothing to sign in to
    opened = Signal(object)  # Opened
    begun = Signal(object, str)  # Path of a school that came from a hub, and who signs in

    def __init__(self, lane: OpeningLane) -> None:
        super().__init__(lane.tasks)
        self._lane = lane
        self.page: SecondLaptop | None = None
        self._before = Path()  # where Back leads from the first step
        self._offered: Path | None = None  # the package that the program was started with
        self._path, self._login, self._password = Path(), "", ""
        self._key: Shown | None = None
        self._hub: HubBeginning | None = None

    def offer(self, package: Path) -> None:
        """It is looked into as soon as a folder that waits has been opened."""
        self._offered = package

    def ask(self, before: Path, typed: NewLaptop | None = None) -> None:
        """Who works on this laptop; `before` is the school that was asked about so far."""
        self._before, self._path, self._key = before, before, None
        self._show(typed)

    def go_on(self, path: Path, login: str, password: str, why: AwaitsPackage) -> None:
        """A folder that waits, opened by the right password: its key again, or the hub that it
        began from."""
        if why.hub:
            self.page = None
            self._beginning.go_on(path, password, why.hub, why.school)
            return
        self._path, self._login, self._password = path, login, password

        def work(_opening: object) -> Shown:
            from careapp.services.second_laptop import waiting_key

            key = waiting_key(path)
            assert key is not None  # else the school would have opened
            return key, key_squares(key)

        def show(found: Shown) -> None:
            self._key, self._login = found, login or found[0].login
            self._show(None)
            if self._offered is not None:
                self._look(self._offered)

        self._lane.start(work, show, self.refused.emit)

    def shows(self, page: object) -> bool:
        """Whether a page is one of these."""
        hub = self._hub.page if self._hub is not None else None
        return page is not None and page in (self.page, hub)

    def show_again(self) -> None:
        """The same page in another language."""
        if self._hub is not None and self._hub.page is not None:
            self._hub.show_again()
        elif self.page is not None:
            self._show(self.page.typed())

    def _show(self, typed: NewLaptop | None) -> None:
        page = self.page = SecondLaptop(translators.wanted(self._lane.preferences), typed)
        page.made.connect(self._wait)
        page.code_kept.connect(self._keep_code)
        page.save_asked.connect(self._save)
        page.picked.connect(self._look)
        page.begun.connect(self._begin)
        page.hub_asked.connect(self._ask_hub)
        page.back_asked.connect(lambda: self.left.emit(self._path))
        self.shown.emit(page)
        self._show_key()

    def _ask_hub(self) -> None:
        """It comes from the school's hub instead."""
        waits, password = self._key is not None, self._password
        self.page, self._key, self._password = None, None, ""
        if waits:
            self._beginning.go_on(self._path, password)
        else:
            self._beginning.ask(self._before)

    @property
    def _beginning(self) -> "HubBeginning":
        if self._hub is None:
            from careapp.ui.hub_beginning import HubBeginning  # most schools have none

            made = self._hub = HubBeginning(self._lane)
            for ours, its in (
                (self.shown, made.shown), (self.refused, made.refused), (self.left, made.left),
                (self.begun, made.done),
            ):  # fmt: skip
                its.connect(ours)
        return self._hub

    def _keep_code(self) -> None:
        codes_to_keep.forget(self._path, self._lane.preferences)
        self._show_key()

    def _show_key(self) -> None:
        if self.page is not None and self._key is not None:
            self.page.show_key(*self._key)

    def _wait(self, wanted: NewLaptop) -> None:
        """Make the folder and its keys."""
        by = (self._lane.clock, self._lane.preferences.install)

        def work(_opening: object) -> "tuple[Waiting, Shown]":
            from careapp.services.accounts import NewAccount
            from careapp.services.entry import school_path
            from careapp.services.opening import fresh_name
            from careapp.services.second_laptop import wait

            path = fresh_name(school_path(wanted.folder / wanted.file_name))
            account = NewAccount(wanted.login, wanted.name, wanted.password)
            made = wait(path, account, *by, plain=wanted.plain)
            return made, (made.key, key_squares(made.key))

        def show(made: "tuple[Waiting, Shown]") -> None:
            waiting, self._key = made
            self._path, self._login = waiting.path, wanted.login
            self._password = wanted.password
            self._lane.preferences.remember_school(waiting.path)
            settings.save(self._lane.preferences)
            page = self._working(False)
            if waiting.recovery_code:
                codes_to_keep.note(waiting.path, self._lane.preferences)
                page.show_code(waiting.path, waiting.recovery_code, self._lane.clock.today())
            else:
                self._show_key()

        page = self._working(True)
        task = self._lane.start(work, show, self.refused.emit)
        page.busy.watch(task, self.tr("The key of this laptop is being made …"))

    def _save(self, path: Path) -> None:
        if self._key is None:
            return
        key, page = self._key[0], self._working(True)

        def tell(_: None) -> None:
            self._working(False)
            page.tell_saved(path)

        self._lane.start(lambda _opening: save_key(key, path), tell, self.refused.emit)

    def _look(self, path: Path) -> None:
        """Whose package it is, before anybody is rung up about it."""

        def work(_opening: object) -> Cover:
            from careapp.services.second_laptop import look

            return look(path)

        def show(cover: Cover) -> None:
            self._working(False).show_cover(path, cover)

        page = self._working(True)
        page.busy.watch(
            self._lane.start(work, show, self.refused.emit), self.tr("Opening the package …")
        )

    def _begin(self, first: Path, fingerprint: str) -> None:
        """Take it in; the school is open then."""
        path, by = self._path, (self._login, self._password)
        page = self._working(True)
        task = self._lane.start(
            lambda opening: opening.join(path, by, first, fingerprint),
            self._open,
            self.refused.emit,
        )
        page.busy.watch(task, self.tr("Taking in …"))

    def _open(self, opened: object) -> None:
        self.page, self._key, self._password = None, None, ""
        self.opened.emit(opened)

    def _working(self, working: bool) -> SecondLaptop:
        assert self.page is not None
        self.page.set_working(working)
        return self.page
