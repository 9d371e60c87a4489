"""What the window of every signed-in file has: its screens, what they show, typed text, lock."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from careapp.errors import CareError
from careapp.ui import labels, memory
from careapp.ui.idle import IdleWatch
from careapp.ui.main_window import MainWindow
from careapp.ui.nav import Place
from careapp.ui.session import AnySession
from careapp.ui.unsaved import Keeper, again

REST_AFTER = 400  # milliseconds: the first screen comes first
BACKUP_AFTER = 3_000

Places = Callable[[Any, Callable[[QWidget], QWidget]], Sequence[Place]]


class FileShell(QObject):
    """Gone at the next lock. What is chosen above (a class and term, a round) is told to the open
    screen at once, and to the others when they are shown again."""

    lock_asked = Signal()
    look_changed = Signal()
    first = ""  # the place it begins with

    def __init__(
        self, window: MainWindow, session: AnySession, app: QApplication, places: Places
    ) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._place: Any = None  # what is chosen; None before it was read
        self._wanted: tuple[str, object] = (self.first, None)
        self._late: set[str] = set()  # screens that show another one than is chosen
        self._back: Mapping[str, str] = {}  # where something typed waits, till that is open
        self._keeper = Keeper(session, self)
        self._idle = IdleWatch(app, session.preferences.lock_minutes)
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
        self._window.bar.searched.disconnect(self._search)
        self._idle.deleteLater()
        self._window.clear_places()
        self._window.bar.set_classes(())
        self._window.bar.set_terms(())
        self._window.bar.clear_search()
        self.deleteLater()

    def may_leave(self) -> bool:
        """Whether all screens are content to be closed."""
        asked = [getattr(screen, "may_leave", None) for screen in self._shown()]
        return all(ask() for ask in asked if ask is not None)

    def rest(self, after: int = REST_AFTER) -> None:
        """Give back the memory that only the opening took."""
        QTimer.singleShot(after, self, lambda: self._session.read(_rest))

    def back_up_daily(self, after: int = BACKUP_AFTER) -> None:
        """The backup of the day, quietly, a moment after the first screen is there."""
        QTimer.singleShot(after, self, self._back_up)

    def _read_places(self) -> None:
        """Read what there is to choose from above; then show what is wanted."""
        raise NotImplementedError

    def _show_place(self, screen: Any) -> None:
        """Tell a screen what is chosen above."""
        raise NotImplementedError

    def _where(self) -> Mapping[str, str]:
        """What is chosen above, as it is kept with typed text."""
        raise NotImplementedError

    def _search(self, text: str) -> None:
        raise NotImplementedError

    def _open_first(self, text: str) -> None:
        """Enter in the search field."""
        raise NotImplementedError

    def _follow(self, what: str) -> None:
        """Something was written or chosen that the frame itself shows."""
        if what == "look":
            self._idle.set_minutes(self._session.preferences.lock_minutes)
            self.look_changed.emit()

    def _connect(self) -> None:
        bar, session = self._window.bar, self._session
        bar.lock_asked.connect(self.lock_asked)
        bar.searched.connect(self._search)
        bar.search_entered.connect(self._open_first)
        session.changed.connect(self._follow)
        session.troubled.connect(self._show_trouble)
        self._window.opened.connect(self._catch_up)
        self._idle.idle.connect(self.lock_asked)
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
        self._keeper.where = {"place": place, **self._where()}
        self._keeper.watch(place, screen)

    def _go_back(self, where: Mapping[str, str]) -> None:
        """Begin where something typed waits, unless another place was asked for."""
        place, detail = self._wanted
        if self._place is None and detail is None and place in (self.first, where["place"]):
            self._back, self._wanted = where, (where["place"], None)

    def _say_returned(self, place: str) -> None:
        if self._window.at == place:
            self._window.banner.show_warning(again())

    def _hush(self, place: str) -> None:
        """It was saved or dropped."""
        if self._window.at == place and labels.plain(self._window.banner.sentence) == again():
            self._window.banner.clear()

    def _show_trouble(self, problem: CareError) -> None:
        self._window.banner.show_error(str(problem))

    def _back_up(self) -> None:
        self._session.read(_back_up, None, self._tell_of_backup)

    def _tell_of_backup(self, problem: Exception) -> None:
        if isinstance(problem, CareError):
            words = self.tr("Today's backup could not be made. {why}").format(why=problem)
            self._window.banner.show_warning(words)


def _rest(services: Any) -> None:
    services.rest()
    memory.give_back()


def _back_up(services: Any) -> None:
    if services.backups.keep_daily():
        _rest(services)
