"""The way back into a school: from a backup, from what can be read of a damaged file, or from one
that was put aside. Each step is a page of its own, and nothing is changed before the last."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from careapp.errors import WrongPassword
from careapp.ui import labels, translators
from careapp.ui.backing_up import second_place
from careapp.ui.opening_lane import OpeningLane
from careapp.ui.pages import Banner
from careapp.ui.patience import Patience
from careapp.ui.screens.damaged import Damaged
from careapp.ui.screens.restore_choice import RestoreChoice
from careapp.ui.screens.restore_preview import RestorePreview

if TYPE_CHECKING:
    from careapp.services.backups import Kept
    from careapp.services.damages import Damage
    from careapp.services.restoration_preview import Preview
    from careapp.services.restorations import Accounts, Restored
    from careapp.store.salvage import Read
    from careapp.ui.opening import Opening

    Page = Damaged | RestoreChoice | RestorePreview

Notice = Callable[[Banner], None]


class Rescue(QObject):
    """Shows its pages through `shown`; what is wrong on one of them is told to the entrance."""

    shown = Signal(object)  # the page
    refused = Signal(object)  # an Exception
    left = Signal(object)  # Path: sign in there as usual
    opened = Signal(object)  # Opened or OpenedDistrict, and `notice` says how it came to be

    def __init__(self, lane: OpeningLane, patience: Patience) -> None:
        super().__init__(lane.tasks)
        self._lane, self._patience = lane, patience
        self._school: Path | None = None
        self._by: tuple[str, str] | None = None  # who signed in, and found it damaged
        self._backup: Path | None = None
        self._made = ""  # the day of the backup
        self.notice: Notice | None = None

    def show_damage(
        self, school: Path, problem: Exception, by: tuple[str, str] | None = None
    ) -> None:
        """What can be done; `by` are the name and the password that are right."""
        self._school, self._by = school, by
        page = Damaged(self._language, school.stem)
        page.salvage_asked.connect(self._salvage)
        page.restore_asked.connect(lambda: self.choose(school))
        page.read_asked.connect(self._read)
        page.keys_asked.connect(self._take_keys)
        page.back_asked.connect(lambda: self.left.emit(school))
        self.shown.emit(page)
        place = second_place(self._lane.preferences, school)

        def look(_opening: object) -> "Damage":
            from careapp.services.damages import look_at

            return look_at(school, problem, place)

        def tell(damage: "Damage") -> None:
            self._backup = damage.backup.path if damage.backup else None
            page.show_damage(damage)

        task = self._lane.start(look, tell, self.refused.emit)
        page.busy.watch(task, self.tr("Looking for a good backup …"))

    def meet_damage(self, school: Path, problem: Exception) -> None:
        """The same of a file that opens all the same: from now on, to be looked at."""
        self._lane.start(
            lambda opening: opening.note_damage(school), lambda _: None, self.refused.emit
        )
        self.show_damage(school, problem)

    def choose(self, school: Path | None) -> None:
        """Which backup; `school` is the one at hand, whose own are listed."""
        self._school = school
        page = RestoreChoice(self._language, school.stem if school else "")
        page.chosen.connect(self.begin)
        page.back_asked.connect(lambda: self.left.emit(school or Path()))
        self.shown.emit(page)
        if school is None:
            return
        place = second_place(self._lane.preferences, school)

        def look(_opening: object) -> "tuple[Kept, ...]":
            from careapp.services.backups import carried_to, kept_in

            return kept_in(school) + (carried_to(place, school) if place else ())

        self._lane.start(look, page.show_backups, self.refused.emit)

    def begin(self, backup: Path | None, school: Path | None = None) -> None:
        """Unpack it, and ask for the password; without a backup only what can be read is left."""
        school = self._school = school or self._school
        page = RestorePreview(self._language, backup.name if backup else "", self._patience)
        page.back_asked.connect(self._drop)
        page.tried.connect(lambda login, password: self._unlock(page, login, password))
        page.decided.connect(lambda bring: self._finish(page, bring))
        self.shown.emit(page)
        page.set_working(True)
        task = self._lane.long(
            lambda opening, progress: opening.begin_restoration(backup, school, progress),
            lambda accounts: self._ask(page, accounts),
            self.refused.emit,
        )
        page.busy.watch(task, self.tr("The backup is being unpacked …"))

    def go_back(self, kept: Path) -> None:
        """To a school that was put aside; the one that is there now is put aside in turn."""
        clock = self._lane.clock

        def work(opening: "Opening") -> Path:
            from careapp.services.restoring import go_back

            place = go_back(kept, clock)
            opening.note_damage(None)
            return place

        self._lane.start(work, self.left.emit, self.refused.emit)

    @property
    def _language(self) -> str:
        return translators.wanted(self._lane.preferences)

    def _salvage(self) -> None:
        self.begin(self._backup, self._school)

    def _ask(self, page: RestorePreview, accounts: "Accounts") -> None:
        page.set_working(False)
        login = self._by[0] if self._by else ""
        if self._by is not None or (accounts.plain and not accounts.logins):
            self._unlock(page, *(self._by or ("", "")), quietly=accounts)
        else:
            page.ask(accounts, login)

    def _unlock(
        self, page: RestorePreview, login: str, password: str,
        quietly: "Accounts | None" = None,
    ) -> None:  # fmt: skip
        """`quietly`: where the password at hand does not fit, another one is asked for."""
        page.set_working(True)

        def fail(problem: Exception) -> None:
            page.set_working(False)
            if quietly is not None and isinstance(problem, WrongPassword):
                page.ask(quietly, login)
            else:
                self.refused.emit(problem)

        def show(seen: "Preview") -> None:
            page.set_working(False)
            self._patience.right()
            self._by = (login, password)
            self._made = labels.day_short(seen.made.astimezone().date()) if seen.made else ""
            page.show_preview(seen)

        task = self._lane.long(
            lambda opening, progress: opening.unlock_restoration(login, password, progress),
            show,
            fail,
        )
        page.busy.watch(task, self.tr("Comparing …"))

    def _finish(self, page: RestorePreview, bring: bool) -> None:
        page.set_working(True)
        task = self._lane.long(
            lambda opening, progress: opening.finish_restoration(bring, progress),
            self._open,
            self.refused.emit,
        )
        page.busy.watch(task, self.tr("The backup takes its place …"))

    def _open(self, restored: "Restored") -> None:
        """With the password that was typed; where it is not that of the backup, it is asked for."""
        path, by = restored.path, self._by or ("", "")
        self.notice = self._notice(restored)
        self._lane.start(
            lambda opening: opening.open(path, *by), self.opened.emit,
            lambda _: self.left.emit(path),
        )  # fmt: skip

    def _notice(self, restored: "Restored") -> Notice:
        """What is there now, what is missing of it, and where what was there before is."""
        words, read = [self._came_of(restored)], restored.brought
        if read is not None:
            words += self._missing(read)
        if restored.kept is not None:
            kept = self.tr("The one of before is kept as “{name}”.")
            words.append(kept.format(name=restored.kept.stem))
        said, noted = " ".join(words), self.tr("All right")
        if read is None or read.whole:
            return lambda banner: banner.show_success(said, noted)
        return lambda banner: banner.show_warning(said, noted)

    def _came_of(self, restored: "Restored") -> str:
        words = self.tr("Everything is as it was in the backup of {day}.")
        if not self._made:
            words = self.tr("What could be read is in a new file now.")
        elif restored.brought is not None and restored.brought.whole:
            words = self.tr("The backup of {day} and what was entered after it are together again.")
        elif restored.brought is not None:
            words = self.tr(
                "The backup of {day} is back, with what could be read of what was entered after it."
            )
        return words.format(day=self._made)

    def _missing(self, read: "Read") -> Iterator[str]:
        if read.unknown:
            yield self.tr("Some changes could not be read; how many cannot be told.")
        elif read.lost:
            yield self.tr("%n change(s) could not be read.", "", read.lost)
        if read.files:
            yield self.tr(
                "%n received file(s) could not be read: ask the schools for them again.", "",
                read.files,
            )  # fmt: skip

    def _read(self) -> None:
        """Whoever has not signed in does so first."""
        school, by = self._school, self._by
        if school is not None and by is None:
            self._lane.start(
                lambda opening: opening.note_damage(school),
                lambda _: self.left.emit(school),
                self.refused.emit,
            )
        elif school is not None and by is not None:
            self._lane.start(
                lambda opening: opening.look_into(school, *by),
                self.opened.emit,
                self.refused.emit,
            )

    def _take_keys(self) -> None:
        school, backup, clock = self._school, self._backup, self._lane.clock
        if school is None or backup is None:
            return

        def work(_opening: object) -> Path:
            from careapp.services.damages import repair_keys

            repair_keys(school, backup, clock)
            return school

        self._lane.start(work, self.left.emit, self.refused.emit)

    def _drop(self) -> None:
        school = self._school
        self._lane.start(
            lambda opening: opening.drop_restoration(),
            lambda _: self.left.emit(school or Path()),
            self.refused.emit,
        )
