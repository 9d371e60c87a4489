"""What stands beside a plan: case conferences, the result then and now, sealed notes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from careapp.domain.access import Action
from careapp.domain.conferences import Conference
from careapp.domain.plans import Step
from careapp.domain.schools import Term
from careapp.services.plan_change import Again, ThenAndNow
from careapp.services.plans import Whole
from careapp.services.schools import SchoolServices
from careapp.services.sealed_notes import OPEN, SealedPage
from careapp.ui.pages import ScrollPage
from careapp.ui.screens.conference_card import ConferencesCard
from careapp.ui.screens.conference_dialog import ConferenceDialog, note_name
from careapp.ui.screens.page_writer import Writer, as_before
from careapp.ui.screens.plan_change_card import ChangeCard
from careapp.ui.screens.sealed_card import SealedCard
from careapp.ui.session import Session
from careapp.ui.unsaved import Notes


@dataclass(frozen=True, slots=True)
class _Found:
    plan: str
    conferences: Sequence[Conference]
    change: ThenAndNow | None
    sealed: SealedPage
    draft: str = ""  # of a sealed note, opened


class PlanExtras(QObject):
    """Lives with the page of a plan, and reads what it shows whenever the plan is shown."""

    again = Signal(object)  # an Again: the form that is to be filled in once more

    def __init__(self, session: Session, page: ScrollPage, notes: Notes, writer: Writer) -> None:
        super().__init__(page)
        self._session, self._page, self._notes, self._writer = session, page, notes, writer
        self._whole: Whole | None = None
        self.sealed_page: SealedPage | None = None
        self._may_write = self._is_back = False
        self.conferences = ConferencesCard()
        self.change = ChangeCard(may_fill=session.actor.may(Action.FILL_FORMS))
        self.sealed = SealedCard(notes)
        self.sealed.asked.connect(self._ask_sealed)
        self.conferences.asked.connect(self._ask)
        self.change.again_asked.connect(self._screen_again)
        self.term: Term | None = None  # the one that is shown, in which to screen again

    def show_plan(self, whole: Whole, *, may_write: bool) -> None:
        id_ = whole.life.plan.id
        self._whole, self._may_write = whole, may_write
        typed, self._is_back = self._notes.look(f"{id_}/sealed")

        def work(services: SchoolServices) -> _Found:
            page = services.sealed_notes.page(id_)
            sides = services.conferences.of_plan(id_), services.plan_changes.of_plan(id_)
            if not typed or page.state != OPEN:
                return _Found(id_, *sides, page)
            return _Found(id_, *sides, page, services.sealed_notes.open_draft(id_, str(typed)))

        self._session.read(work, self._show, self._writer.refuse)

    def leave(self) -> None:
        """Show no plan; nothing of a child stays in sight."""
        self._whole = self.sealed_page = None
        self.sealed.leave()

    def ask_conference(self, conference: Conference) -> None:
        """Ask what is to be written down; one without id is new."""
        if self._whole is not None:
            today = self._session.today()
            shown = ConferenceDialog(self._page, conference, self._whole, today, self._notes)
            shown.made.connect(self._save)
            shown.open()

    def _show(self, found: _Found) -> None:
        whole = self._whole
        if whole is None or found.plan != whole.life.plan.id:
            return  # another plan was asked for meanwhile
        self.conferences.show_conferences(found.conferences, whole, may_write=self._may_write)
        self.change.show_change(found.change)
        self.sealed_page = found.sealed
        self.sealed.show_page(found.sealed, whole.names, found.draft)
        if self._is_back and found.draft:
            self._notes.returned.emit()

    def _ask(self, kind: str, conference: Conference | None) -> None:
        whole = self._whole
        if whole is None:
            return
        if conference is None:
            staff = frozenset({self._session.actor.staff})
            plan = whole.life.plan
            today = self._session.today()
            self.ask_conference(Conference("", plan.id, plan.student, today, staff=staff))
        elif kind == "change":
            self.ask_conference(conference)
        elif kind == "remove":
            self._writer.write(
                lambda services: services.conferences.take_away(conference.id),
                self.tr("The conference is taken out."),
                lambda: self._store(conference),
            )
        else:
            self._make_steps(conference)

    def _save(self, made: Conference) -> None:
        """A new one is taken out again by undo; a changed one is as it was."""
        was = self._shown(made.id)
        id_: list[str] = []
        name = note_name(made)

        def work(services: SchoolServices) -> None:
            id_.append(services.conferences.save(made).id)

        def undo() -> None:
            if was is not None:
                self._store(was)
            else:
                self._take_back(lambda services: services.conferences.take_away(id_[0]))

        words = self.tr("The conference is written down.")
        self._writer.write(work, words, undo, lambda: self._notes.note(name, ""))

    def _make_steps(self, conference: Conference) -> None:
        made: list[tuple[Step, ...]] = []

        def work(services: SchoolServices) -> None:
            made.append(services.conferences.make_steps(conference.id))

        self._writer.write(
            work,
            self.tr("What was agreed is among the steps. Say there by when."),
            lambda: self._take_back(lambda services: services.conferences.drop_steps(made[0])),
        )

    def _store(self, was: Conference) -> None:
        self._take_back(lambda services: services.conferences.save(replace(was, deleted=False)))

    def _take_back(self, work: Callable[[SchoolServices], object]) -> None:
        self._writer.write(work, as_before())

    def _shown(self, id_: str) -> Conference | None:
        return next((each for each in self.conferences.shown if each.id == id_), None)

    def _ask_sealed(self, kind: str, said: str) -> None:
        whole = self._whole
        if whole is None:
            return
        id_ = whole.life.plan.id
        write = self._writer.write
        if kind == "begin":
            write(lambda services: services.sealed_notes.begin(), self.tr("Sealed notes begin."))
        elif kind == "give":
            write(
                lambda services: services.sealed_notes.give_access(said),
                self.tr("They can read the sealed notes from now on."),
            )
        elif kind == "ask":
            write(
                lambda services: services.sealed_notes.ask(),
                self.tr("You asked. Send a package to the coordinator now."),
            )
        elif kind == "write":
            self._write_sealed(id_, said)
        else:
            write(
                lambda services: services.sealed_notes.take_out(said),
                self.tr("The note is taken out."),
                lambda: self._take_back(lambda services: services.sealed_notes.put_back(said)),
            )

    def _write_sealed(self, plan: str, text: str) -> None:
        made: list[str] = []

        def work(services: SchoolServices) -> None:
            made.append(services.sealed_notes.write(plan, text))

        self._writer.write(
            work,
            self.tr("The note is sealed."),
            lambda: self._take_back(lambda services: services.sealed_notes.take_out(made[0])),
            self.sealed.settle,
        )

    def _screen_again(self) -> None:
        whole, term = self._whole, self.term
        if whole is None or term is None:
            return
        id_ = whole.life.plan.id

        def work(services: SchoolServices) -> Again:
            return services.plan_changes.screen_again(id_, term)

        self._session.read(work, self.again.emit, self._writer.refuse)
