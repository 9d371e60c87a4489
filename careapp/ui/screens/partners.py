"""Partners: who helps the school and how often, and the teams of the year."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from careapp.domain.access import Action
from careapp.domain.partners import Partner
from careapp.domain.people import Classroom
from careapp.domain.schools import Term
from careapp.errors import CareError
from careapp.services.partners import Directory, Uses
from careapp.services.schools import SchoolServices
from careapp.ui.busy import Busy
from careapp.ui.screens.partner_form import FORM, PartnerPage
from careapp.ui.screens.partner_list import DirectoryPage
from careapp.ui.screens.partner_tabs import DIRECTORY, TAB_KEY, TEAMS
from careapp.ui.screens.team_page import TeamsPage
from careapp.ui.session import Session
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import shortcut

PARTNERS = "partners"
_NEW = Partner("", "", "")


@dataclass(frozen=True, slots=True)
class _Stored:
    """A partner as it is stored now, as it was, and what is said."""

    partner: Partner
    before: Partner
    words: str


class PartnersScreen(QWidget):
    """Sent here with a `partner`, or a `tab`."""

    wanted = Signal(str, object)  # another screen: its id, and what for

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._term: Term | None = None
        self._classroom: Classroom | None = None
        may_keep = session.actor.may(Action.KEEP_PARTNERS)
        self.keeps = Notes(self)
        self.listing = DirectoryPage(may_keep=may_keep)
        self.form = PartnerPage(self.keeps, may_keep=may_keep)
        self._pages = QStackedWidget()
        self.teams = TeamsPage(session, self.keeps)
        for page in (self.listing, self.form, self.teams):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self._busy = Busy(self)
        self._connect()

    def _connect(self) -> None:
        self.listing.opened.connect(self.show_partner)
        self.listing.new_asked.connect(lambda: self._show_form(_NEW, None))
        self.form.closed.connect(self.show_directory)
        self.form.saved.connect(self._save)
        self.form.retired.connect(self._retire)
        self.form.asked.connect(lambda place, name, id_: self.wanted.emit(place, {name: id_}))
        self.keeps.given.connect(self._go_back)
        for page in (self.listing, self.teams):
            page.tab_picked.connect(self.show_tab)
            shortcut(TAB_KEY, page, self._other_tab)
        self.teams.report_asked.connect(lambda: self.wanted.emit("reports", {"name": TEAMS}))

    def set_place(self, term: Term, classroom: Classroom | None) -> None:
        """The directory is of the whole school; the teams are of the term's year."""
        self._term, self._classroom = term, classroom
        self.teams.set_place(term, classroom)
        self.refresh()

    def refresh(self) -> None:
        """Read everything again; typed text stays."""
        task = self._session.read(
            lambda services: services.partners.directory(), self._show_directory
        )
        self._busy.watch(task, self.tr("Reading …"))
        shown = self.form.shown
        if shown is not None and shown.id:
            self.show_partner(shown.id)

    def take(self, detail: object) -> None:
        """Be sent here for one partner, or one of the two parts."""
        if isinstance(detail, Mapping) and "partner" in detail:
            self.show_partner(str(detail["partner"]))
        elif isinstance(detail, Mapping) and "tab" in detail:
            self.show_tab(str(detail["tab"]))

    def show_tab(self, tab: str) -> None:
        """The directory or the teams."""
        for page, at in ((self.listing, DIRECTORY), (self.teams, TEAMS)):
            page.pills.choose(at)
        if tab == TEAMS:
            self.form.leave()
            self._pages.setCurrentWidget(self.teams)
            self.teams.refresh()
        else:
            self.show_directory()

    def _other_tab(self) -> None:
        self.show_tab(DIRECTORY if self._pages.currentWidget() is self.teams else TEAMS)

    def show_directory(self) -> None:
        """The list again, at the partner that was open."""
        self.form.leave()
        self._pages.setCurrentWidget(self.listing)
        self.refresh()
        self.listing.take_focus()

    def show_partner(self, id_: str) -> None:
        """Read a partner and where it took part, and show it."""

        def work(services: SchoolServices) -> tuple[Partner, Uses]:
            return services.partners.partner(id_), services.partners.uses(id_)

        self._session.read(work, self._show_found, self._refuse)

    def _show_found(self, found: tuple[Partner, Uses]) -> None:
        self._show_form(*found)

    def _show_form(self, partner: Partner, found: Uses | None) -> None:
        self._pages.setCurrentWidget(self.form)
        if self.form.show_partner(partner, found):
            self.keeps.returned.emit()

    def _show_directory(self, known: Directory) -> None:
        self.listing.show_directory(known)

    def _save(self, changed: Partner, shown: Partner) -> None:
        words = self.tr("{name}: saved").format(name=changed.name)
        self._write(lambda services: services.partners.save(changed), shown, words)

    def _retire(self, id_: str, gone: bool) -> None:
        shown = self.form.shown
        if shown is None:
            return
        words = self.tr("It helps no longer.") if gone else self.tr("It helps again.")

        def work(services: SchoolServices) -> Partner:
            keep = services.partners.retire if gone else services.partners.bring_back
            return keep(id_)

        self._write(work, shown, words)

    def _undo(self, stored: Partner, before: Partner) -> None:
        """As it was; one that was new helps no longer."""
        back = before if before.id else replace(stored, active=False)
        words = self.tr("It is as it was before.")
        self._write(lambda services: services.partners.save(back), stored, words)

    def _write(
        self, work: Callable[[SchoolServices], Partner], before: Partner, words: str
    ) -> None:
        self._session.read(
            lambda services: _Stored(work(services), before, words), self._written, self._refuse
        )

    def _written(self, done: _Stored) -> None:
        self.form.settle(done.before.id)
        self.form.banner.show_success(
            done.words, self.tr("Undo"), lambda: self._undo(done.partner, done.before)
        )
        self._session.changed.emit(PARTNERS)
        if self.form.shown is not None and self.form.shown.id == done.before.id:
            self.form.shown = done.partner
        self.refresh()

    def _refuse(self, problem: Exception) -> None:
        """What is typed stays in its fields."""
        if isinstance(problem, CareError):
            shown = self._pages.currentWidget()
            banner = self.form.banner if shown is self.form else self.listing.banner
            banner.show_error(str(problem))

    def _go_back(self) -> None:
        """To the partner, or the teams, about which something typed waits."""
        name = next((each for each in self.keeps.names if each.endswith(FORM)), None)
        if name is None:
            self.show_tab(TEAMS if self.keeps.names else DIRECTORY)
            return
        if id_ := name.removesuffix(FORM):
            self.show_partner(id_)
        else:
            self._show_form(_NEW, None)
