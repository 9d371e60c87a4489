"""Services of an open school that are loaded when they are first used.

On an old laptop that is most of the time between the password and Today: the first screen asks for
none of them. The imports inside the functions are there for this alone.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from careapp.services.desk import Desk
from careapp.services.joined_laptops import JoinedLaptops
from careapp.services.people import People
from careapp.services.personal_data import PersonalDataServices
from careapp.services.safety import Safety
from careapp.services.screenings import Screenings
from careapp.services.settings import SchoolSettings

if TYPE_CHECKING:
    from careapp.services.activities import Activities
    from careapp.services.answers import Answers
    from careapp.services.backups import Backups
    from careapp.services.blank_forms import BlankForms
    from careapp.services.child_page import ChildPages
    from careapp.services.completeness import Completeness
    from careapp.services.conferences import Conferences
    from careapp.services.documents import Documents
    from careapp.services.duplicates import Duplicates
    from careapp.services.edition_changes import Editions
    from careapp.services.entry_sheets import EntrySheets
    from careapp.services.exports import Exports
    from careapp.services.families import Families
    from careapp.services.forms import Forms
    from careapp.services.handover import Handovers
    from careapp.services.history import History
    from careapp.services.letters import Letters
    from careapp.services.meetings import Meetings
    from careapp.services.pack_content import PackContents
    from careapp.services.partners import Partners
    from careapp.services.photos import Photos
    from careapp.services.plan_change import PlanChanges
    from careapp.services.plans import Plans
    from careapp.services.reconciliation import Reconciliation
    from careapp.services.referrals import Referrals
    from careapp.services.report_cards import ReportCards
    from careapp.services.reports import Reports
    from careapp.services.roster import Roster
    from careapp.services.sealed_notes import SealedNotes
    from careapp.services.signs import Signs
    from careapp.services.standards import Standards
    from careapp.services.submissions import Submissions
    from careapp.services.targets import Targets
    from careapp.services.teams import Teams
    from careapp.services.timeline import Timeline
    from careapp.services.transfers import Transfers
    from careapp.services.visits import Visits
    from careapp.services.year_turn import YearTurn


class LaterServices(PersonalDataServices, JoinedLaptops):
    """What `SchoolServices` has besides those that the first screen asks for."""

    desk: Desk
    people: People
    screenings: Screenings
    settings: SchoolSettings
    safety: Safety

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
    def meetings(self) -> "Meetings":
        from careapp.services.meetings import Meetings

        return Meetings(self.desk, self.people, self.activities)

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
    def reconciliation(self) -> "Reconciliation":
        from careapp.services.reconciliation import Reconciliation

        return Reconciliation(self.desk, self.people, self.screenings)

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
    def letters(self) -> "Letters":
        from careapp.services.letters import Letters

        return Letters(self.desk, self.people, self.screenings, self.settings)

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
    def pack_contents(self) -> "PackContents":
        from careapp.services.pack_content import PackContents

        return PackContents(self.desk, self.people, self.screenings, self.settings)

    @cached_property
    def submissions(self) -> "Submissions":
        from careapp.services.submissions import Submissions

        return Submissions(
            self.desk, self.pack_contents, self.letters, self.completeness, self.reconciliation
        )

    @cached_property
    def targets(self) -> "Targets":
        from careapp.services.targets import Targets

        return Targets(self.desk, self.people)

    @cached_property
    def timeline(self) -> "Timeline":
        from careapp.services.timeline import Timeline

        return Timeline(self.desk, self.people, self.safety)

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

    @cached_property
    def duplicates(self) -> "Duplicates":
        from careapp.services.duplicates import Duplicates

        return Duplicates(self.desk)
