"""What the window of every signed-in file has: its screens, what they show, typed text, lock."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from careapp.errors import CareError, Damaged, DamagedData
from careapp.services.backups import Daily
from careapp.ui import dialogs, labels, memory
from careapp.ui.backing_up import BackingUp
from careapp.ui.cover import Privacy
from careapp.ui.idle import IdleWatch
from careapp.ui.main_window import MainWindow
from careapp.ui.nav import Place
from careapp.ui.pages import Banner
from careapp.ui.session import AnySession
from careapp.ui.unsaved import Keeper, again

REST_AFTER = 400  # milliseconds: the first screen comes first
BACKUP_AFTER = 3_000
DAY_CHANGES = 30 * 60_000  # how often a window that stays open looks whether it is another day

Notice = Callable[[Banner], None]
Places = Callable[[Any, Callable[[QWidget], QWidget]], Sequence[Place]]


class FileShell(QObject):
    """Gone at the next lock. What is chosen above (a class and term, a round) is told to the open
    screen at once, and to the others when they are shown again."""

    lock_asked = Signal()
    look_changed = Signal()
    damage_met = Signal(
        object
    )  # a CareError, or None: what is left to be done is shown before signing in
    school_asked = Signal(object)  # Path: leave this one for another that was open before
    page_asked = Signal(str)  # of the guide
    first = ""  # the place it begins with

    def __init__(
        self, window: MainWindow, session: AnySession, app: QApplication, places: Places
    ) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._place: Any = None  # what is chosen; None before it was read
        self._wanted: tuple[str, object] = (self.first, None)
        self._late: set[str] = set()  # screens that show another one than is chosen
        self.back: Mapping[str, str] = {}  # where it goes on: what was chosen, or typed, before
        self._keeper = Keeper(session, self)
        self._lets_go = False  # of what the disk did not take
        self._notices: list[Notice] = []  # to be said above the next place that is shown
        self._backing_up: BackingUp | None = None
        self._first = QTimer(self)
        self._first.setSingleShot(True)
        self._first.timeout.connect(self._back_up)
        self._daily = QTimer(self)
        self._daily.setInterval(DAY_CHANGES)
        self._daily.timeout.connect(self._back_up)
        self._idle = IdleWatch(app, session.preferences.lock_minutes)
        self._privacy = Privacy(app, window, self)
        self._app = app
        self._connect()
        made = places(session, self._set_up)
        self._ids = [each.id for each in made]
        window.set_places(made)
        self._keeper.read()

    def open(self, place: str, detail: object = None) -> None:
        """Show a place, now or as soon as it is known what there is to choose from above."""
        self._wanted = (place, detail)
        if self._place is not None:
            self._go(place, detail)
        else:
            self._read_places()

    def leave(self) -> None:
        """Take down everything of the file; nothing of it stays in the window, and what was typed
        stays in the file."""
        self._keeper.leave()
        self._privacy.leave()
        self._window.bar.searched.disconnect(self._search)
        self._window.bar.commands_asked.disconnect(self._show_commands)
        self._idle.deleteLater()
        self._window.clear_places()
        self._window.bar.set_classes(())
        self._window.bar.set_terms(())
        self._window.bar.clear_search()
        self.deleteLater()

    def hide(self) -> None:
        """Put the cover over everything, as F12 does."""
        self._privacy.hide()

    def may_leave(self) -> bool:
        """Whether all screens are content to be closed."""
        asked = [getattr(screen, "may_leave", None) for screen in self._shown()]
        if not all(ask() for ask in asked if ask is not None):
            return False
        if not self._keeper.in_trouble or self._lets_go:
            return True
        dialogs.confirm(
            self._window,
            self.tr("Something typed is not stored yet"),
            self.tr(
                "The disk did not take it so far. Close and it is lost; stay, and it is tried "
                "again by itself."
            ),
            (self.tr("Close all the same"), self._let_go),
            danger=True,
            leave=self.tr("Stay"),
        )
        return False

    def _let_go(self) -> None:
        self._lets_go = True
        self._window.close()

    def rest(self, after: int = REST_AFTER) -> None:
        """Give back the memory that only the opening took."""
        QTimer.singleShot(after, self, lambda: self._session.read(_rest))
        QTimer.singleShot(after, self, self._watch_computer)

    def back_up_daily(self, after: int = BACKUP_AFTER) -> None:
        """The backup of the day, quietly, a moment after the first screen is there; and that of the
        next day, where the window is still open then."""
        self._first.start(after)
        self._daily.start()

    def keep_typed(self) -> None:
        """What is typed and not saved is in the file, before it is backed up for the last time."""
        self._keeper.keep()

    def leave_backup(self) -> None:
        """What there is of today's is given up, where it is still being made: that of the closing
        holds more."""
        self._first.stop()
        if self._backing_up is not None:
            self._backing_up.cancel()

    def tell(self, notice: Notice) -> None:
        """Say something above the place that is shown next."""
        self._notices.append(notice)

    def _watch_computer(self) -> None:
        """Its lock is ours too, unless the school is never to be locked by itself."""
        from careapp.ui.away import AwayWatch  # not before the first screen

        AwayWatch(self._app, self._window, self).away.connect(self._lock_with_it)

    def _lock_with_it(self) -> None:
        if self._session.preferences.lock_minutes:
            self.lock_asked.emit()

    def _read_places(self) -> None:
        """Read what there is to choose from above; then show what is wanted."""
        raise NotImplementedError

    def _show_place(self, screen: Any) -> None:
        """Tell a screen what is chosen above."""
        raise NotImplementedError

    def where(self) -> Mapping[str, str]:
        """What is chosen above, as it is kept with typed text."""
        raise NotImplementedError

    def _search(self, text: str) -> None:
        raise NotImplementedError

    def _open_first(self, text: str) -> None:
        """Enter in the search field."""
        raise NotImplementedError

    def _show_commands(self) -> None:
        """Everything by its name: the command palette."""
        raise NotImplementedError

    def _follow(self, what: str) -> None:
        """Something was written or chosen that the frame itself shows."""
        if what == "look":
            self._idle.set_minutes(self._session.preferences.lock_minutes)
            self.look_changed.emit()

    def _connect(self) -> None:
        bar, session = self._window.bar, self._session
        bar.lock_asked.connect(self.lock_asked)
        bar.commands_asked.connect(self._show_commands)
        bar.searched.connect(self._search)
        bar.search_entered.connect(self._open_first)
        session.changed.connect(self._follow)
        session.troubled.connect(self._show_trouble)
        self._window.opened.connect(self._catch_up)
        self._window.opened.connect(self._say_notice)
        self._idle.idle.connect(self.lock_asked)
        self._privacy.lock_asked.connect(self.lock_asked)
        self._keeper.found.connect(self._go_back)
        self._keeper.returned.connect(self._say_returned)
        self._keeper.settled.connect(self._hush)

    def _set_up(self, screen: QWidget) -> QWidget:
        wanted = getattr(screen, "wanted", None)
        if wanted is not None:
            wanted.connect(self.open)
        if self._place is not None:
            self._show_place(screen)
        return screen

    def _go(self, place: str, detail: object) -> None:
        screen = self._window.open(place)
        take = getattr(screen, "take", None)
        if detail is not None and take is not None:
            take(detail)

    def _shown(self) -> list[QWidget]:
        """The screens that were opened."""
        screens = (self._window.shown(place) for place in self._ids)
        return [each for each in screens if each is not None]

    def _set_place(self, chosen: object) -> None:
        """Tell the open screen at once, the others when they are shown again."""
        if self._place == chosen:
            return
        self._place = chosen
        self._late = {place for place in self._ids if self._window.shown(place)}
        if self._window.at:
            self._catch_up(self._window.at)

    def _catch_up(self, place: str) -> None:
        screen = self._window.shown(place)
        if place in self._late and screen is not None and self._place is not None:
            self._late.discard(place)
            self._show_place(screen)
        self._keeper.where = {"place": place, **self.where()}
        self._keeper.watch(place, screen)

    def _go_back(self, where: Mapping[str, str]) -> None:
        """Begin where something typed waits, unless another place was asked for."""
        place, detail = self._wanted
        if self._place is None and detail is None and place in (self.first, where["place"]):
            self.back, self._wanted = where, (where["place"], None)

    def _say_returned(self, place: str) -> None:
        if self._window.at == place:
            self._window.banner.show_warning(again())

    def _hush(self, place: str) -> None:
        """It was saved or dropped."""
        if self._window.at == place and labels.plain(self._window.banner.sentence) == again():
            self._window.banner.clear()

    def _show_trouble(self, problem: CareError) -> None:
        if isinstance(problem, DamagedData):
            self._show_damage(problem)
        else:
            self._window.banner.show_error(str(problem))

    def _show_damage(self, problem: CareError) -> None:
        self._window.banner.show_error(
            str(problem), self.tr("What can be done …"), lambda: self.damage_met.emit(problem)
        )

    def _say_notice(self) -> None:
        if self._session.only_read:
            words = self.tr(
                "Read only: the file is damaged. You can look and print; nothing can be stored."
            )
            action = self.tr("What can be done …")
            self._window.banner.show_warning(words, action, lambda: self.damage_met.emit(None))
        elif self._notices:
            self._notices.pop(0)(self._window.banner)

    def _back_up(self) -> None:
        self._backing_up = BackingUp(self._session, closing=False, parent=self)
        self._backing_up.done.connect(self._note_backup)
        self._backing_up.failed.connect(self._tell_of_backup)
        self._backing_up.start()

    def _note_backup(self, daily: Daily) -> None:
        if daily.made is not None:
            self._session.read(_rest)

    def _tell_of_backup(self, problem: Exception) -> None:
        if isinstance(problem, Damaged):
            self._show_damage(problem)
        elif isinstance(problem, CareError):
            words = self.tr("Today's backup could not be made. {why}").format(why=problem)
            self._window.banner.show_warning(words)


def _rest(services: Any) -> None:
    services.rest()
    memory.give_back()
