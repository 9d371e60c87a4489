"""The window of a signed-in district: its screens, the round that they show, search, lock."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol, cast

from PySide6.QtWidgets import QApplication

from careapp.domain.districts import District, Round
from careapp.domain.schools import term_on
from careapp.services.district import DistrictServices
from careapp.ui import district_places, labels
from careapp.ui.district_session import DistrictSession
from careapp.ui.file_shell import FileShell
from careapp.ui.main_window import MainWindow
from careapp.ui.screens import district_words


class Screen(Protocol):
    """What every screen of a district can do: show another round."""

    def set_round(self, term: str) -> None: ...


class Searching(Protocol):
    """The screen that finds schools."""

    def search(self, text: str) -> None: ...

    def open_first(self) -> None: ...


class DistrictShell(FileShell):
    """`_place` is the term of the round that is chosen above."""

    first = district_places.FIRST
    _place: str | None
    _session: DistrictSession

    def __init__(self, window: MainWindow, session: DistrictSession, app: QApplication) -> None:
        window.bar.set_names(self.tr("Round"), self.tr("Find a school"))
        window.bar.set_classes(())
        super().__init__(window, session, app, district_places.of)
        self._show_district(session.district)

    def choose(self, term: str) -> None:
        """Another round, as if it had been picked above."""
        self._session.read(_rounds_of, lambda found: self._show_rounds(found, term))

    def _connect(self) -> None:
        super()._connect()
        self._window.bar.term_picked.connect(self._take_round)

    def _show_place(self, screen: Screen) -> None:
        if self._place is not None:
            screen.set_round(self._place)

    def where(self) -> Mapping[str, str]:
        return {"term": self._place or ""}

    def _show_district(self, district: District) -> None:
        actor = self._session.actor
        if self._window.nav is not None:
            self._window.nav.set_school(district.name, district.province)
            self._window.nav.set_person(actor.name, labels.roles(actor.roles))

    def _read_places(self) -> None:
        self._session.read(_rounds_of, self._show_rounds)

    def _show_rounds(self, found: "_Rounds", wanted: str = "") -> None:
        """The rounds there are, and the term of today, for which one can be begun."""
        terms = [each.term for each in found.rounds]
        before = wanted or self._place or self.back.get("term", "")
        chosen = before if before in terms else found.newest
        pairs = [(district_words.round_short(each), each.term) for each in found.rounds]
        self._window.bar.set_terms(pairs, chosen)
        first = self._place is None
        self._set_place(chosen)
        if first:
            self._go(*self._wanted)

    def _take_round(self, term: object) -> None:
        self._set_place(str(term))

    def _catch_up(self, place: str) -> None:
        if place != "schools":  # what is looked for there is forgotten elsewhere
            self._window.bar.clear_search()
        super()._catch_up(place)

    def _search(self, text: str) -> None:
        """Schools are found where they are listed; an emptied field opens nothing."""
        if text and self._window.at != "schools":
            self._window.open("schools")
        screen = self._window.shown("schools")
        if screen is not None:
            cast("Searching", screen).search(text)

    def _open_first(self, text: str) -> None:
        screen = self._window.shown("schools")
        if text and screen is not None:
            cast("Searching", screen).open_first()

    def _show_commands(self) -> None:
        from careapp.ui import district_commands  # not before it is asked for

        district_commands.show(self._window, self._session, self)

    def _follow(self, what: str) -> None:
        super()._follow(what)
        if what == "rounds":
            self._read_places()
        elif what == "settings":
            self._session.read(lambda services: services.district, self._take_district)

    def _take_district(self, district: District) -> None:
        self._session.district = district
        self._show_district(district)


@dataclass(frozen=True, slots=True)
class _Rounds:
    """Newest first; never none. `newest` is the term of the newest that was begun."""

    rounds: tuple[Round, ...]
    newest: str


def _rounds_of(services: DistrictServices) -> _Rounds:
    """With one of the term of today, which may not be stored yet."""
    now = "{}/{}".format(*term_on(services.desk.today))
    begun = services.rounds.every()
    known = {now: Round(now), **{each.term: each for each in begun}}
    rounds = tuple(known[term] for term in sorted(known, reverse=True))
    return _Rounds(rounds, begun[0].term if begun else now)
