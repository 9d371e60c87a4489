"""The window of a signed-in school: its screens, which class and term they show, search, lock."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol, cast

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from careapp.domain.people import Classroom
from careapp.domain.schools import School, Term
from careapp.errors import CareError
from careapp.services.people import rooms_of
from careapp.services.schools import SchoolServices
from careapp.ui import labels, memory, places
from careapp.ui.idle import IdleWatch
from careapp.ui.main_window import MainWindow
from careapp.ui.session import Session
from careapp.ui.unsaved import Keeper, again

REST_AFTER = 400  # milliseconds: the first screen comes first
BACKUP_AFTER = 3_000


class Screen(Protocol):
    """What every screen can do: show another term or class."""

    def set_place(self, term: Term, classroom: Classroom | None) -> None: ...


class Searching(Protocol):
    """The screen that finds students."""

    def search(self, text: str) -> None: ...

    def open_first(self) -> None: ...


class Shell(QObject):
    """Wires the window's pickers and search to the screens; gone at the next lock."""

    lock_asked = Signal()
    look_changed = Signal()

    def __init__(self, window: MainWindow, session: Session, app: QApplication) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._place: tuple[Term, Classroom | None] | None = None
        self._wanted: tuple[str, object] = (places.FIRST, None)
        self._late: set[str] = set()  # screens that show another class or term than is chosen
        self._terms: dict[str, Term] = {}
        self._rooms: tuple[Classroom, ...] = ()
        self._back: Mapping[str, str] = {}  # where something typed waits, till that is open
        self._keeper = Keeper(session, self)
        self._idle = IdleWatch(app, session.preferences.lock_minutes)
        self._connect()
        window.set_places(places.of(session, self._set_up))
        self._show_school(session.school)
        self._keeper.read()

    def open(self, place: str, detail: object = None) -> None:
        """Show a place, now or as soon as classes and terms are known."""
        self._wanted = (place, detail)
        if self._place is not None:
            self._go(place, detail)
        else:
            self._read_terms()

    def choose(self, term: Term, classroom: Classroom | None) -> None:
        """Another term and class, as if they had been picked above."""
        self._terms[term.id] = term
        self._window.bar.choose_term(term.id)
        self._read_classes(term, classroom.label if classroom else "")

    def leave(self) -> None:
        """Take down everything of the school; nothing of it stays in the window, and what was
        typed stays in the school."""
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
        screens = [self._window.shown(place) for place in places.IDS]
        asked = [getattr(screen, "may_leave", None) for screen in screens]
        return all(ask() for ask in asked if ask is not None)

    def rest(self, after: int = REST_AFTER) -> None:
        """Give back the memory that only opening the school took."""
        QTimer.singleShot(after, self, lambda: self._session.read(_rest))

    def back_up_daily(self, after: int = BACKUP_AFTER) -> None:
        """The backup of the day, quietly, a moment after the first screen is there."""
        QTimer.singleShot(after, self, self._back_up)

    def _connect(self) -> None:
        bar, session = self._window.bar, self._session
        bar.lock_asked.connect(self.lock_asked)
        bar.class_picked.connect(self._take_class)
        bar.term_picked.connect(self._take_term)
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
        place_wanted = getattr(screen, "place_wanted", None)
        if place_wanted is not None:
            place_wanted.connect(self.choose)
        if self._place is not None:
            cast("Screen", screen).set_place(*self._place)
        return screen

    def _go(self, place: str, detail: object) -> None:
        screen = self._window.open(place)
        take = getattr(screen, "take", None)
        if detail is not None and take is not None:
            take(detail)

    def _show_school(self, school: School) -> None:
        actor = self._session.actor
        if self._window.nav is not None:
            self._window.nav.set_school(school.name, school.area)
            self._window.nav.set_person(actor.name, labels.roles(actor.roles))

    def _read_terms(self) -> None:
        self._session.read(_terms_of, self._show_terms)

    def _show_terms(self, found: tuple[tuple[Term, ...], Term]) -> None:
        terms, current = found
        self._terms = {each.id: each for each in terms}
        chosen = self._place[0].id if self._place else self._back.get("term", current.id)
        chosen = chosen if chosen in self._terms else current.id
        pairs = [(labels.term(each), each.id) for each in reversed(terms)]
        self._window.bar.set_terms(pairs, chosen)
        label = None if self._place else self._back.get("class")
        self._read_classes(self._terms.get(chosen, current), label)

    def _read_classes(self, term: Term, label: str | None = None) -> None:
        """The classes of a term; the one with this label is chosen then, "" for all."""

        def work(services: SchoolServices) -> _Classes:
            rooms = rooms_of(services.desk, term)
            within = (each.label for each in rooms if label in [one.label for one in each.rooms])
            return _Classes(term, rooms, next(within, label))

        self._session.read(work, self._show_classes)

    def _show_classes(self, found: "_Classes") -> None:
        before, self._rooms = self._rooms, found.rooms
        names = [each.label for each in self._rooms]
        pairs: list[tuple[str, object]] = [(name, name) for name in names]
        if len(pairs) > 1:
            pairs.insert(0, (self.tr("All classes"), ""))
        known = found.label is not None and found.label in (*names, "")
        chosen = found.label if known else self._kept(names, had=bool(before))
        self._window.bar.set_classes(pairs, chosen)
        first = self._place is None
        self._set_place(found.term, self._room(chosen))
        if first:
            self._go(*self._wanted)

    def _kept(self, names: list[str], *, had: bool) -> str:
        """The class that is shown now, if it is still there; "" for all classes, if they are."""
        at = self._place[1] if self._place else None
        if at is None and had and len(names) > 1:
            return ""
        return at.label if at and at.label in names else "".join(names[:1])

    def _room(self, label: object) -> Classroom | None:
        return next((each for each in self._rooms if each.label == label), None)

    def _set_place(self, term: Term, classroom: Classroom | None) -> None:
        """Tell the open screen at once, the others when they are shown again."""
        if self._place == (term, classroom):
            return
        self._place = (term, classroom)
        self._late = {place for place in places.IDS if self._window.shown(place)}
        if self._window.at:
            self._catch_up(self._window.at)

    def _catch_up(self, place: str) -> None:
        if place != "students":  # what is looked for there is forgotten elsewhere
            self._window.bar.clear_search()
        screen = self._window.shown(place)
        if place in self._late and screen is not None and self._place is not None:
            self._late.discard(place)
            cast("Screen", screen).set_place(*self._place)
        term, classroom = self._place or (None, None)
        label = classroom.label if classroom else ""
        self._keeper.where = {"place": place, "term": term.id if term else "", "class": label}
        self._keeper.watch(place, screen)

    def _go_back(self, where: Mapping[str, str]) -> None:
        """Begin where something typed waits, unless another place was asked for."""
        place, detail = self._wanted
        if self._place is None and detail is None and place in (places.FIRST, where["place"]):
            self._back, self._wanted = where, (where["place"], None)

    def _say_returned(self, place: str) -> None:
        if self._window.at == place:
            self._window.banner.show_warning(again())

    def _hush(self, place: str) -> None:
        """It was saved or dropped."""
        if self._window.at == place and labels.plain(self._window.banner.sentence) == again():
            self._window.banner.clear()

    def _take_class(self, label: object) -> None:
        if self._place is not None:
            self._set_place(self._place[0], self._room(label))

    def _take_term(self, id_: object) -> None:
        self._read_classes(self._terms[str(id_)])

    def _search(self, text: str) -> None:
        """Students are found where students are listed; an emptied field opens nothing."""
        if text and self._window.at != "students":
            self._window.open("students")
        screen = self._window.shown("students")
        if screen is not None:
            cast("Searching", screen).search(text)

    def _open_first(self, text: str) -> None:
        screen = self._window.shown("students")
        if text and screen is not None:
            cast("Searching", screen).open_first()

    def _follow(self, what: str) -> None:
        """Something was written or chosen that the frame itself shows."""
        if what == "people":
            self._read_terms()
        elif what == "settings":
            self._session.read(lambda services: services.school, self._take_school)
            self._read_terms()
        elif what == "look":
            self._idle.set_minutes(self._session.preferences.lock_minutes)
            self.look_changed.emit()

    def _take_school(self, school: School) -> None:
        self._session.school = school
        self._show_school(school)

    def _show_trouble(self, problem: CareError) -> None:
        self._window.banner.show_error(str(problem))

    def _back_up(self) -> None:
        self._session.read(_back_up, None, self._tell_of_backup)

    def _tell_of_backup(self, problem: Exception) -> None:
        if isinstance(problem, CareError):
            words = self.tr("Today's backup could not be made. {why}").format(why=problem)
            self._window.banner.show_warning(words)


@dataclass(frozen=True, slots=True)
class _Classes:
    """The classes of a term, and which of them is wanted; None: the one shown so far."""

    term: Term
    rooms: tuple[Classroom, ...]
    label: str | None


def _rest(services: SchoolServices) -> None:
    services.rest()
    memory.give_back()


def _back_up(services: SchoolServices) -> None:
    if services.backups.keep_daily():
        _rest(services)


def _terms_of(services: SchoolServices) -> tuple[tuple[Term, ...], Term]:
    return services.people.terms(), services.people.current_term()
