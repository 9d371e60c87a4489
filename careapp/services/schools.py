"""Every service of an open school: whatever a user can do is reached from here."""

from contextlib import AbstractContextManager
from functools import cached_property
from typing import TYPE_CHECKING

from careapp.domain.access import Actor
from careapp.domain.schools import School
from careapp.forms.loader import library
from careapp.services.accounts import Accounts
from careapp.services.deadlines import Deadlines
from careapp.services.desk import Desk
from careapp.services.forms import stock
from careapp.services.home import Home
from careapp.services.people import People
from careapp.services.safety import Safety
from careapp.services.screenings import Screenings
from careapp.services.settings import SchoolSettings
from careapp.services.unsaved import Unsaved
from careapp.store import schools
from careapp.store.connection import sorted_errors
from careapp.store.school_file import SchoolFile

if TYPE_CHECKING:
    from careapp.services.activities import Activities
    from careapp.services.answers import Answers
    from careapp.services.backups import Backups
    from careapp.services.blank_forms import BlankForms
    from careapp.services.child_page import ChildPages
    from careapp.services.completeness import Completeness
    from careapp.services.conferences import Conferences
    from careapp.services.documents import Documents
    from careapp.services.edition_changes import Editions
    from careapp.services.entry_sheets import EntrySheets
    from careapp.services.exports import Exports
    from careapp.services.families import Families
    from careapp.services.forms import Forms
    from careapp.services.handover import Handovers
    from careapp.services.history import History
    from careapp.services.partners import Partners
    from careapp.services.photos import Photos
    from careapp.services.plan_change import PlanChanges
    from careapp.services.plans import Plans
    from careapp.services.referrals import Referrals
    from careapp.services.report_cards import ReportCards
    from careapp.services.reports import Reports
    from careapp.services.roster import Roster
    from careapp.services.sealed_notes import SealedNotes
    from careapp.services.signs import Signs
    from careapp.services.standards import Standards
    from careapp.services.targets import Targets
    from careapp.services.teams import Teams
    from careapp.services.timeline import Timeline
    from careapp.services.transfers import Transfers
    from careapp.services.visits import Visits
    from careapp.services.year_turn import YearTurn


class SchoolServices:
    """Every service of one open school, for the account that signed in.

    Those that the first screen asks for are there at once. The others are loaded when they are
    first used: on an old laptop that is most of the time between the password and Today.
    """

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.people = People(self.desk)
        self.screenings = Screenings(self.desk)
        self.settings = SchoolSettings(self.desk)
        self.home = Home(self.desk, self.people, self.screenings)
        self.deadlines = Deadlines(self.desk)
        self.safety = Safety(self.desk)
        self.accounts = Accounts(self.desk)
        self.unsaved = Unsaved(self.desk)

    @property
    def actor(self) -> Actor:
        return self.desk.actor

    @property
    def school(self) -> School:
        return self.settings.school()

    def as_actor(self, actor: Actor) -> "SchoolServices":
        """The same open school for another account."""
        return SchoolServices(self.desk.as_actor(actor))

    def errors_sorted(self) -> AbstractContextManager[None]:
        """Around any use of the services: what a person can act on comes out as a `CareError`."""
        return sorted_errors(self.desk.file.folder.data)

    def rest(self) -> None:
        """Hold no more memory than an open school needs with nothing to do."""
        self.desk.file.rest()

    def close(self) -> None:
        """Write everything down and let go of the folder."""
        if "documents" in vars(self):
            self.documents.forget_copies()
        self.desk.file.close()

    @cached_property
    def roster(self) -> "Roster":
        from careapp.services.roster import Roster

        return Roster(self.desk)

    @cached_property
    def forms(self) -> "Forms":
        from careapp.services.forms import Forms

        return Forms(self.desk)

    @cached_property
    def editions(self) -> "Editions":
        from careapp.services.edition_changes import Editions

        return Editions(self.desk)

    @cached_property
    def photos(self) -> "Photos":
        from careapp.services.photos import Photos

        return Photos(self.desk, self.screenings)

    @cached_property
    def plans(self) -> "Plans":
        from careapp.services.plans import Plans

        return Plans(self.desk, self.people, self.screenings)

    @cached_property
    def plan_changes(self) -> "PlanChanges":
        from careapp.services.plan_change import PlanChanges

        return PlanChanges(self.desk, self.people)

    @cached_property
    def conferences(self) -> "Conferences":
        from careapp.services.conferences import Conferences

        return Conferences(self.desk, self.people)

    @cached_property
    def sealed_notes(self) -> "SealedNotes":
        from careapp.services.sealed_notes import SealedNotes

        return SealedNotes(self.desk, self.people)

    @cached_property
    def referrals(self) -> "Referrals":
        from careapp.services.referrals import Referrals

        return Referrals(self.desk, self.people)

    @cached_property
    def signs(self) -> "Signs":
        from careapp.services.signs import Signs

        return Signs(self.desk, self.people, self.plans)

    @cached_property
    def activities(self) -> "Activities":
        from careapp.services.activities import Activities

        return Activities(self.desk, self.people)

    @cached_property
    def visits(self) -> "Visits":
        from careapp.services.visits import Visits

        return Visits(self.desk, self.people, self.screenings)

    @cached_property
    def documents(self) -> "Documents":
        from careapp.services.documents import Documents

        return Documents(self.desk, self.people)

    @cached_property
    def families(self) -> "Families":
        from careapp.services.families import Families

        return Families(self.desk, self.people)

    @cached_property
    def report_cards(self) -> "ReportCards":
        from careapp.services.report_cards import ReportCards

        return ReportCards(self.desk, self.people)

    @cached_property
    def partners(self) -> "Partners":
        from careapp.services.partners import Partners

        return Partners(self.desk)

    @cached_property
    def teams(self) -> "Teams":
        from careapp.services.teams import Teams

        return Teams(self.desk)

    @cached_property
    def completeness(self) -> "Completeness":
        from careapp.services.completeness import Completeness

        return Completeness(self.desk, self.people)

    @cached_property
    def answers(self) -> "Answers":
        from careapp.services.answers import Answers

        return Answers(self.desk, self.people, self.screenings, self.entry_sheets)

    @cached_property
    def entry_sheets(self) -> "EntrySheets":
        from careapp.services.entry_sheets import EntrySheets

        return EntrySheets(self.desk, self.people, self.screenings, self.settings)

    @cached_property
    def blank_forms(self) -> "BlankForms":
        from careapp.services.blank_forms import BlankForms

        return BlankForms(self.desk, self.people, self.settings)

    @cached_property
    def reports(self) -> "Reports":
        from careapp.services.reports import Reports

        return Reports(self.desk, self.people, self.screenings, self.settings)

    @cached_property
    def exports(self) -> "Exports":
        from careapp.services.exports import Exports

        return Exports(self.desk, self.screenings)

    @cached_property
    def backups(self) -> "Backups":
        from careapp.services.backups import Backups

        return Backups(self.desk)

    @cached_property
    def standards(self) -> "Standards":
        from careapp.services.standards import Standards

        return Standards(self.desk)

    @cached_property
    def targets(self) -> "Targets":
        from careapp.services.targets import Targets

        return Targets(self.desk, self.people)

    @cached_property
    def timeline(self) -> "Timeline":
        from careapp.services.timeline import Timeline

        return Timeline(self.desk, self.people, Safety(self.desk))

    @cached_property
    def child_pages(self) -> "ChildPages":
        from careapp.services.child_page import ChildPages

        return ChildPages(self.desk, self.people, self.timeline)

    @cached_property
    def history(self) -> "History":
        from careapp.services.history import History

        return History(self.desk, self.people)

    @cached_property
    def year_turn(self) -> "YearTurn":
        from careapp.services.year_turn import YearTurn

        return YearTurn(self.desk, self.people)

    @cached_property
    def transfers(self) -> "Transfers":
        from careapp.services.transfers import Transfers

        return Transfers(self.desk, self.people)

    @cached_property
    def handover(self) -> "Handovers":
        from careapp.services.handover import Handovers

        return Handovers(self.desk, self.people)


def services_of(file: SchoolFile, actor: Actor) -> SchoolServices:
    additions = schools.setting(file.db, "additions", [])
    known = library(additions=additions)
    stock(known, file.db)
    return SchoolServices(Desk(file, actor, known))
