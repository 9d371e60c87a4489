"""Activities: the list of a class or of the school, and an activity's own page over it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from careapp.domain.access import Action
from careapp.domain.activities import usual_kinds
from careapp.domain.people import Classroom
from careapp.domain.schools import Term
from careapp.services.activities import Listing, Whole
from careapp.services.people import rooms_of
from careapp.services.schools import SchoolServices
from careapp.ui import labels
from careapp.ui.screens import activity_words as words
from careapp.ui.screens.activities_list import ListPage
from careapp.ui.screens.activity_new import KindDialog, PeopleDialog
from careapp.ui.screens.activity_page import ACTIVITIES, ActivityPage
from careapp.ui.screens.board_screen import BoardScreen
from careapp.ui.session import Session


@dataclass(frozen=True, slots=True)
class Begun:
    """An activity that was made just now: of what kind, and of which day."""

    id: str
    words: str
    day: date


class ActivitiesScreen(BoardScreen[Listing]):
    """Sent here with an `activity`, with a `kind` to filter by, or with one to `begin`."""

    place = ACTIVITIES

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        actor = session.actor
        self._may_keep = actor.may(Action.KEEP_ACTIVITIES)
        may_report = actor.may(Action.MAKE_REPORTS)
        self.list = ListPage(may_keep=self._may_keep, may_report=may_report)
        self.page = ActivityPage(session, self.keeps)
        self._stack(self.list, self.list.banner, self.page)
        self._listen()

    def _listen(self) -> None:
        self.list.opened.connect(self.show_one)
        self.list.begun.connect(lambda kind: self.begin(kind, self._classroom))
        self.list.new_asked.connect(self.ask_kind)
        self.list.copied.connect(self.copy)
        self.list.report_asked.connect(self._ask_report)
        self.list.roster_asked.connect(self._ask_roster)
        self.list.children_asked.connect(self._ask_children)
        self.page.copied.connect(self.copy)
        self.page.people_asked.connect(self._ask_people)

    def ask_kind(self) -> None:
        """Ask which kind a new activity is of, and whom it is for."""
        term = self._term
        if term is not None:
            self._session.read(lambda services: rooms_of(services.desk, term), self._show_kinds)

    def begin(self, kind: str, classroom: Classroom | None) -> None:
        """Begin an activity of today; its topic is typed next."""
        term = self._term
        if term is not None:
            self._make(lambda services: services.activities.begin(kind, term, classroom))

    def copy(self, id_: str) -> None:
        """A new one of today like another one."""
        self._make(lambda services: services.activities.copy(id_))

    def take(self, detail: object) -> None:
        """Be sent here from a child's page, from a report, or from what is to be done."""
        if not isinstance(detail, Mapping):
            return
        if "activity" in detail:
            self.show_one(str(detail["activity"]))
        elif "begin" in detail and self._classroom is not None and self._may_keep:
            self.begin(str(detail["begin"]), self._classroom)
        else:
            self.show_board()
            kind = str(detail.get("kind", words.ALL))
            self.list.want_kind(kind if kind in usual_kinds().kinds else words.ALL)

    def _make(self, work: Callable[[SchoolServices], str]) -> None:
        def run(services: SchoolServices) -> Begun:
            id_ = work(services)
            made = services.activities.whole(id_).activity
            return Begun(id_, words.kind_word(made.kind), made.day)

        self.page.leave()
        self._session.read(run, self._show_begun)

    def _show_begun(self, begun: Begun) -> None:
        self._pages.setCurrentWidget(self.page)
        self.page.show_begun(begun.id)
        self._session.changed.emit(ACTIVITIES)
        said = self.tr("{kind}: begun for today. Write the topic, and say who was not there.")
        if begun.day != self._session.today():  # of a term that is over
            said = self.tr("{kind}: begun for {day}. Write the topic, and say who was not there.")
        words_, id_ = said.format(kind=begun.words, day=labels.day_short(begun.day)), begun.id
        self.page.banner.show_success(words_, self.tr("Undo"), lambda: self._take_back(id_))

    def _take_back(self, id_: str) -> None:
        def work(services: SchoolServices) -> str:
            services.activities.take_away(id_)
            return id_

        self._session.read(work, self._show_taken)

    def _show_taken(self, id_: str) -> None:
        super()._show_taken(id_)
        self._session.changed.emit(ACTIVITIES)

    def _show_kinds(self, rooms: tuple[Classroom, ...]) -> None:
        shown = KindDialog(self, rooms, self._classroom)
        shown.picked.connect(self.begin)
        shown.open()

    def _ask_people(self, whole: Whole) -> None:
        at = self._classroom.label if self._classroom else ""
        shown = PeopleDialog(self, self._session, whole, at)
        shown.chosen.connect(self.page.ask_children)
        shown.open()

    def _ask_children(self, ids: object, title: str) -> None:
        self.wanted.emit("students", {"ids": ids, "title": title})

    def _read_all(
        self, services: SchoolServices, term: Term, classroom: Classroom | None
    ) -> Listing:
        return services.activities.listing(term, classroom)

    def _show_all(self, found: Listing, at: str) -> None:
        self.list.show_listing(found, at)

    def _put_back(self, services: SchoolServices, id_: str) -> None:
        services.activities.bring_back(id_)

    def _taken_words(self) -> str:
        return self.tr("The activity is taken away.")
