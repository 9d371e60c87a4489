"""Every service of an open district: whatever its desk can do is reached from here."""

from contextlib import AbstractContextManager
from functools import cached_property
from typing import TYPE_CHECKING

from careapp import asides
from careapp.domain.access import Actor
from careapp.domain.districts import District
from careapp.forms.loader import library
from careapp.services.accounts import Accounts
from careapp.services.backups import Backups
from careapp.services.consolidations import Consolidations
from careapp.services.decisions import Decisions
from careapp.services.desk import Desk
from careapp.services.district_schools import DistrictSchools
from careapp.services.district_settings import DistrictSettings
from careapp.services.packs import Packs
from careapp.services.rounds import Rounds
from careapp.services.supervisions import Supervisions
from careapp.services.unsaved import Unsaved
from careapp.store.connection import sorted_errors
from careapp.store.school_file import SchoolFile

if TYPE_CHECKING:
    from careapp.services.district_analysis import DistrictAnalysis
    from careapp.services.district_letters import DistrictLetters
    from careapp.services.district_reports import DistrictReports
    from careapp.services.hub_packs import HubPacks
    from careapp.services.looks import Looks


class DistrictServices:
    """Every service of one open district, for the account that signed in."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.settings = DistrictSettings(desk)
        self.schools = DistrictSchools(desk)
        self.rounds = Rounds(desk)
        self.packs = Packs(desk)
        self.decisions = Decisions(desk, self.settings)
        self.consolidations = Consolidations(desk)
        self.supervisions = Supervisions(desk)
        self.accounts = Accounts(desk)
        self.backups = Backups(desk)
        self.unsaved = Unsaved(desk)

    @cached_property
    def reports(self) -> "DistrictReports":
        # it brings the tables of reports with it, which the first screen does not ask for
        from careapp.services.district_reports import DistrictReports

        return DistrictReports(self)

    @cached_property
    def letters(self) -> "DistrictLetters":
        from careapp.services.district_letters import DistrictLetters

        return DistrictLetters(self)

    @cached_property
    def looks(self) -> "Looks":
        from careapp.services.looks import Looks  # with the first look at the log of use

        return Looks(self.desk, lambda: self.district.name)

    @cached_property
    def analysis(self) -> "DistrictAnalysis":
        from careapp.services.district_analysis import DistrictAnalysis

        return DistrictAnalysis(self.desk, self.rounds, self.settings)

    @cached_property
    def hub_packs(self) -> "HubPacks":
        from careapp.services.hub_packs import HubPacks

        return HubPacks(self)

    @property
    def actor(self) -> Actor:
        return self.desk.actor

    @property
    def only_read(self) -> bool:
        """The file is damaged, and open for reading alone."""
        return self.desk.file.only_read

    @property
    def district(self) -> District:
        return self.settings.district()

    def as_actor(self, actor: Actor) -> "DistrictServices":
        """The same open district for another account."""
        return DistrictServices(self.desk.as_actor(actor))

    def errors_sorted(self) -> AbstractContextManager[None]:
        """Around any use of the services: what a person can act on comes out as a `CareError`."""
        return sorted_errors(self.desk.file.folder.data)

    def rest(self) -> None:
        """Opening is over: hold no more than an open district needs with nothing to do."""
        self.desk.file.rest()

    def close(self) -> None:
        """Write everything down and let go of the folder."""
        self.desk.file.close()


def district_services_of(file: SchoolFile, actor: Actor) -> DistrictServices:
    asides.sweep()
    return DistrictServices(Desk(file, actor, library()))
