"""The way into a file that is made now: the first run of a school or a district, and the demo."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from careapp import settings
from careapp.ui import codes_to_keep, translators
from careapp.ui.opening_lane import OpeningLane
from careapp.ui.screens.first_run import FirstRun, New

if TYPE_CHECKING:
    from careapp.ui.opening import DemoMade, Opened, OpenedDistrict


class Founding(QObject):
    """Shows its page through `shown`; what is wrong there is told to the entrance."""

    shown = Signal(object)  # the page
    refused = Signal(object)  # an Exception
    left = Signal()  # back to signing in
    open_asked = Signal()
    dropped = Signal(object)  # the same of a Path that is known
    restore_asked = Signal()
    join_asked = Signal()
    # Opened or OpenedDistrict; the place to begin with, and what for
    opened = Signal(object, str, object)
    demo_entered = Signal(object, str, str)  # its Path, and who signs in there

    def __init__(self, lane: OpeningLane) -> None:
        super().__init__(lane.tasks)
        self._lane = lane
        self.page: FirstRun | None = None
        self._made: Opened | OpenedDistrict | None = None
        self._demo: DemoMade | None = None

    def ask(self, kind: type[FirstRun] = FirstRun, typed: New | None = None) -> None:
        """The first step; `typed` is what its fields begin with."""
        preferences = self._lane.preferences
        may_go_back = bool(preferences.last_school)
        page = self.page = kind(translators.wanted(preferences), typed, may_go_back=may_go_back)
        page.other_asked.connect(self._ask_other)
        page.made.connect(self._make)
        page.code_kept.connect(self._keep_code)
        page.done.connect(self._go_in)
        page.demo_asked.connect(self._make_demo)
        page.demo_entered.connect(self._enter_demo)
        page.open_asked.connect(self.open_asked)
        page.dropped.connect(self.dropped)
        page.restore_asked.connect(self.restore_asked)
        page.join_asked.connect(self.join_asked)
        page.back_asked.connect(self.left)
        self.shown.emit(page)

    def ask_district(self) -> None:
        """The same for a district's file."""
        # Rarely asked for: the first page is there sooner without it.
        from careapp.ui.screens.district_first import DistrictFirstRun

        self.ask(DistrictFirstRun)

    def show_again(self) -> None:
        """The same page in another language or other colours; a code that is shown stays."""
        if self.page is not None:
            self.ask(type(self.page), self.page.typed())
            self._show_made()

    def _ask_other(self) -> None:
        if self.page is not None and self.page.list_place == "roster":
            self.ask_district()
        else:
            self.ask()

    def _make(self, wanted: New) -> None:
        assert self.page is not None
        self.page.set_working(True)

        def show(made: "Opened | OpenedDistrict") -> None:
            self._made = made
            preferences = self._lane.preferences
            preferences.remember_school(made.path)
            settings.save(preferences)
            mind = codes_to_keep.note if made.recovery_code else codes_to_keep.forget
            mind(made.path, preferences)
            self._show_made()

        self._lane.start(lambda opening: opening.create(wanted), show, self.refused.emit)

    def _show_made(self) -> None:
        """The new file is open; going in waits for its recovery code to be kept."""
        made = self._made
        if made is not None and self.page is not None:
            waits = codes_to_keep.waits(made.path, self._lane.preferences)
            code = made.recovery_code if waits else ""
            self.page.set_working(False)
            self.page.show_made(made.path, code, self._lane.clock.today())

    def _keep_code(self) -> None:
        if self._made is not None:
            codes_to_keep.forget(self._made.path, self._lane.preferences)

    def _go_in(self, first_list: Path | None) -> None:
        made, page = self._made, self.page
        if made is not None and page is not None:
            self._made = self.page = None
            self.opened.emit(made, page.list_place if first_list else "", first_list)

    def _make_demo(self) -> None:
        district = self.page is not None and self.page.list_place == "schools"
        task = self._lane.start_demo(self._show_demo, self.refused.emit, district=district)
        words = self.tr("The demo school is being made")
        if district:
            words = self.tr("The demo district is being made")
        if self.page is not None:
            self.page.busy.watch(task, words)

    def _show_demo(self, made: "DemoMade") -> None:
        self._demo = made
        if self.page is not None:
            self.page.show_demo(made.login, made.password, made.path)

    def _enter_demo(self) -> None:
        if self._demo is not None:
            self.demo_entered.emit(self._demo.path, self._demo.login, self._demo.password)
