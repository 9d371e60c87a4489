"""The window of a signed-in school: its screens, which class and term they show, search, lock."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from careapp.domain.people import Classroom
from careapp.domain.schools import School, Term
from careapp.services.people import rooms_of
from careapp.services.schools import SchoolServices
from careapp.ui import labels, places
from careapp.ui.file_shell import REST_AFTER, FileShell
from careapp.ui.main_window import MainWindow
from careapp.ui.session import Session

if TYPE_CHECKING:
    from careapp.ui.hub_frame import HubFrame

_FROM_LAPTOPS = (".carepackage", ".carekey")


class Screen(Protocol):
    """What every screen can do: show another term or class."""

    def set_place(self, term: Term, classroom: Classroom | None) -> None: ...


class Searching(Protocol):
    """The screen that finds students."""

    def search(self, text: str) -> None: ...

    def open_first(self) -> None: ...


class Shell(FileShell):
    """Wires the window's pickers and search to the screens; gone at the next lock."""

    first = places.FIRST
    _place: tuple[Term, Classroom | None] | None
    _session: Session

    def __init__(self, window: MainWindow, session: Session, app: QApplication) -> None:
        self._terms: dict[str, Term] = {}
        self._rooms: tuple[Classroom, ...] = ()
        self._hub: HubFrame | None = None
        self._is_left = False
        window.bar.set_names(self.tr("Term"), self.tr("Find a student"))
        super().__init__(window, session, app, places.of)
        self._hub_later = QTimer(self)  # stopped when the window is left
        self._hub_later.setSingleShot(True)
        self._hub_later.timeout.connect(self._offer_hub)
        if places.carries_packages(session.actor):
            window.take_files(_FROM_LAPTOPS, lambda found: self.open("packages", {"paths": found}))
            if not session.only_read:
                self._hub_later.start(REST_AFTER)
        self._show_school(session.school)

    def leave(self) -> None:
        self._is_left = True
        self._hub_later.stop()
        if self._hub is not None:
            self._hub.leave()
        super().leave()

    def choose(self, term: Term, classroom: Classroom | None) -> None:
        """Another term and class, as if they had been picked above."""
        self._terms[term.id] = term
        self._window.bar.choose_term(term.id)
        self._read_classes(term, classroom.label if classroom else "")

    def _connect(self) -> None:
        super()._connect()
        self._window.bar.class_picked.connect(self._take_class)
        self._window.bar.term_picked.connect(self._take_term)

    def _set_up(self, screen: QWidget) -> QWidget:
        place_wanted = getattr(screen, "place_wanted", None)
        if place_wanted is not None:
            place_wanted.connect(self.choose)
        return super()._set_up(screen)

    def _show_place(self, screen: Screen) -> None:
        if self._place is not None:
            screen.set_place(*self._place)

    def where(self) -> Mapping[str, str]:
        term, classroom = self._place or (None, None)
        return {
            "term": term.id if term else "",
            "class": classroom.label if classroom else "",
        }

    def _offer_hub(self) -> None:
        """After the first screen: most schools have no hub. What it needs is loaded in the lane."""
        from careapp.store.hub_connection import is_there

        if is_there():
            self._session.read(lambda services: services.hub.url, self._put_hub)

    def _put_hub(self, _: str) -> None:
        if not self._is_left:
            from careapp.ui.hub_frame import HubFrame

            self._hub = HubFrame(self._window, self._session, self.open, self)

    def _show_school(self, school: School) -> None:
        actor = self._session.actor
        if self._window.nav is not None:
            self._window.nav.set_school(school.name, school.area)
            self._window.nav.set_person(actor.name, labels.roles(actor.roles))

    def _read_places(self) -> None:
        self._session.read(_terms_of, self._show_terms)

    def _show_terms(self, found: tuple[tuple[Term, ...], Term]) -> None:
        terms, current = found
        self._terms = {each.id: each for each in terms}
        chosen = self._place[0].id if self._place else self.back.get("term", current.id)
        chosen = chosen if chosen in self._terms else current.id
        pairs = [(labels.term(each), each.id) for each in reversed(terms)]
        self._window.bar.set_terms(pairs, chosen)
        label = None if self._place else self.back.get("class")
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
        self._set_place((found.term, self._room(chosen)))
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

    def _catch_up(self, place: str) -> None:
        if place != "students":  # what is looked for there is forgotten elsewhere
            self._window.bar.clear_search()
        super()._catch_up(place)

    def _take_class(self, label: object) -> None:
        if self._place is not None:
            self._set_place((self._place[0], self._room(label)))

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

    def _show_commands(self) -> None:
        from careapp.ui import school_commands  # not before it is asked for

        if self._place is not None:
            school_commands.show(self._window, self._session, self, self._place[0])

    def _follow(self, what: str) -> None:
        super()._follow(what)
        if what == "people":
            self._read_places()
        elif what == "settings":
            self._session.read(lambda services: services.school, self._take_school)
            self._read_places()

    def _take_school(self, school: School) -> None:
        self._session.school = school
        self._show_school(school)


@dataclass(frozen=True, slots=True)
class _Classes:
    """The classes of a term, and which of them is wanted; None: the one shown so far."""

    term: Term
    rooms: tuple[Classroom, ...]
    label: str | None


def _terms_of(services: SchoolServices) -> tuple[tuple[Term, ...], Term]:
    return services.people.terms(), services.people.current_term()
