"""The teams of a year: the order, the three teams, and the parents of the class."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from careapp.domain.access import Action
from careapp.domain.people import Classroom
from careapp.domain.schools import Term
from careapp.domain.teams import OF_SCHOOL, PARENTS, Member, Order, usual_teams
from careapp.errors import CareError
from careapp.i18n import language
from careapp.services.schools import SchoolServices
from careapp.services.teams import Teams, TeamYear
from careapp.ui import theme
from careapp.ui.pages import SPACING, Banner, PageHeader, ScrollPage
from careapp.ui.screens.partner_tabs import TEAMS, tabs
from careapp.ui.screens.team_card import TeamCard
from careapp.ui.screens.team_member import MemberDialog, note_name
from careapp.ui.screens.team_order import OrderCard
from careapp.ui.session import Session
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button, label

REPORT_KEY = "F9"
_BESIDE = 760


@dataclass(frozen=True, slots=True)
class _Found:
    """The teams, and the labels of the classes one may choose among."""

    teams: TeamYear
    classroom: Classroom | None
    rooms: Sequence[str]


@dataclass(frozen=True, slots=True)
class _Done:
    """What is said when something was written, how it is undone, and what waits no longer."""

    words: str
    undo: Callable[[Teams], object] | None = None
    settle: Callable[[], None] | None = None


class TeamsPage(ScrollPage):
    """Everything is read anew after each writing; what is typed and not saved stays."""

    tab_picked = Signal(str)
    report_asked = Signal()

    def __init__(self, session: Session, notes: Notes) -> None:
        super().__init__()
        self._session, self._notes = session, notes
        self._year = 0
        self._classroom: Classroom | None = None
        self._known: _Found | None = None
        actor = session.actor
        self._may_keep = actor.may(Action.KEEP_PARTNERS) and actor.reaches_school
        self._may_parents = self._may_keep or actor.may(Action.KEEP_ACTIVITIES)
        self.banner, self._header = Banner(), PageHeader(self.tr("Teams"))
        self.pills = tabs(TEAMS)
        self.copy = button(self.tr("Copy last year's teams"), icon="paste")
        self.report = button(self.tr("Make the report"), key=REPORT_KEY, icon="reports")
        self.order = OrderCard(session.today(), notes, may_keep=self._may_keep)
        self.cards = {
            each: TeamCard(each, may_keep=self._may_keep) for each in (*OF_SCHOOL, PARENTS)
        }
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body = QWidget()
        self._build()
        self.pills.picked.connect(self.tab_picked)
        self.copy.clicked.connect(self._copy)
        self.report.clicked.connect(self.report_asked)
        self.order.saved.connect(self._save_order)
        for team, card in self.cards.items():
            card.asked.connect(lambda kind, member, team=team: self._ask(team, kind, member))

    def _build(self) -> None:
        for each in (self.pills, self.copy, self.report):
            self._header.add_action(each)
        self.report.setEnabled(self._session.actor.may(Action.MAKE_REPORTS))
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, parts in (
            (left, (self.order, self.cards["lead"], self.cards["coordinate"])),
            (right, (self.cards["do"], self.cards[PARENTS])),
        ):
            column.setSpacing(SPACING)
            for part in parts:
                column.addWidget(part)
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(SPACING)
        self._body.setLayout(self._columns)
        self.column.addWidget(self._header)
        self.column.addWidget(self.banner)
        self.column.addWidget(self._body, 1)
        self.column.addWidget(label(usual_teams().source[language()], "small", wrap=True))
        self._body.hide()
        self.copy.hide()

    def set_place(self, term: Term, classroom: Classroom | None) -> None:
        """The year of a term, and the class whose parents are shown."""
        self._year, self._classroom = term.year, classroom
        self.refresh()

    def refresh(self) -> None:
        year, room = self._year, self._classroom
        if not year:
            return

        def work(services: SchoolServices) -> _Found:
            term = services.people.term(f"{year}/1")
            rooms = [each.label for each in services.people.classrooms(term)]
            return _Found(services.teams.year(year, room), room, rooms)

        self._session.read(work, self._show, self._refuse)

    def ask_member(self, member: Member) -> None:
        """Ask who takes a place; an empty member is a new one."""
        if self._known is None:
            return
        known = self._known
        shown = MemberDialog(self, member, known.teams, known.rooms, self._notes)
        shown.made.connect(self._save_member)
        shown.open()

    def _show(self, found: _Found) -> None:
        if (found.teams.year, found.classroom) != (self._year, self._classroom):
            return  # another year was asked for meanwhile
        self._known, teams = found, found.teams
        self._header.set_title(self.tr("Teams of the year {year}").format(year=teams.year))
        count = len(teams.members)
        self._header.set_subtitle(self.tr("%n member(s)", "", count) if count else "")
        back = self.order.show_order(teams.year, teams.order)
        for team in OF_SCHOOL:
            those = [each for each in teams.members if each.team == team]
            self.cards[team].show_members(those, "", may_keep=self._may_keep)
        room = found.classroom.label if found.classroom else ""
        parents = self.cards[PARENTS]
        every = [each for each in teams.members if each.team == PARENTS]
        may = self._may_parents if room else self._may_keep
        parents.show_members(every, room, may_keep=may)
        of_school = any(each.team in OF_SCHOOL for each in teams.members)
        self.copy.setVisible(self._may_keep and not of_school and teams.before is not None)
        if teams.before is not None:
            self.copy.setText(self.tr("Copy the teams of {year}").format(year=teams.before))
        self._body.show()
        if back:
            self._notes.returned.emit()

    def _ask(self, team: str, kind: str, member: Member | None) -> None:
        if kind == "add":
            room = self._classroom.rooms[0].label if self._classroom and team == PARENTS else ""
            posts = usual_teams().teams[team].posts
            there = self._known.teams.of(team, room) if self._known else ()
            post = posts[0] if not there else "member" if "member" in posts else posts[-2]
            self.ask_member(Member("", self._year, team, post=post, classroom=room))
        elif member is None:
            return
        elif kind == "change":
            self.ask_member(member)
        elif kind == "remove":
            words = self.tr("{name} is out of the team.").format(name=member.name)
            self._write(
                lambda teams: teams.remove_member(member.id),
                _Done(words, lambda teams: teams.save_member(member)),
            )
        else:
            by = -1 if kind == "up" else 1
            self._write(lambda teams: teams.move_member(member.id, by), _Done(""))

    def _save_member(self, member: Member) -> None:
        known = self._known.teams.members if self._known else ()
        before = next((each for each in known if each.id == member.id), None)
        id_ = member.id or None
        made: list[Member] = []

        def work(teams: Teams) -> None:
            made.append(teams.save_member(member))

        def undo(teams: Teams) -> None:
            if before is not None:
                teams.save_member(before)
            else:
                teams.remove_member(id_ or made[0].id)

        name = note_name(member if before is None else before)
        words = self.tr("{name} is in the team.").format(name=member.name)
        if before is not None:
            words = self.tr("{name}: saved").format(name=member.name)
        self._write(work, _Done(words, undo, lambda: self._notes.note(name, "")))

    def _save_order(self, year: int, changed: Order, shown: Order) -> None:
        self._write(
            lambda teams: teams.save_order(year, changed),
            _Done(
                self.tr("The order is saved."),
                lambda teams: teams.save_order(year, shown),
                lambda: self.order.settle(year),
            ),
        )

    def _copy(self) -> None:
        before = self._known.teams.before if self._known else None
        year = self._year
        made: list[str] = []
        if before is None:
            return

        def work(teams: Teams) -> None:
            made.extend(teams.copy(year, before))

        words = self.tr("The teams of {year} are copied. Who works here no longer is left out.")
        self._write(work, _Done(words.format(year=before), lambda teams: teams.remove_all(made)))

    def _write(self, work: Callable[[Teams], object], done: _Done) -> None:
        """Write in the database lane; what is said and undone then waits for the answer."""

        def run(services: SchoolServices) -> _Done:
            work(services.teams)
            return done

        self._session.read(run, self._written, self._refuse)

    def _written(self, done: _Done) -> None:
        if done.settle is not None:
            done.settle()
        undo = done.undo
        if done.words:
            back = replace(done, words=self.tr("It is as it was before."), undo=None, settle=None)
            then = (lambda: self._write(undo, back)) if undo else None
            self.banner.show_success(done.words, self.tr("Undo") if undo else "", then)
        self._session.changed.emit("partners")
        self.refresh()

    def _refuse(self, problem: Exception) -> None:
        """What is typed stays in its fields."""
        if isinstance(problem, CareError):
            self.banner.show_error(str(problem))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        beside = self.width() >= theme.px(_BESIDE)
        self._columns.setDirection(way.LeftToRight if beside else way.TopToBottom)
