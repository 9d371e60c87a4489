"""Services of personal data (PDPA), loaded when they are first used, as those of `later` are."""

from functools import cached_property
from typing import TYPE_CHECKING

from careapp.services.desk import Desk
from careapp.services.people import People
from careapp.services.screenings import Screenings
from careapp.services.settings import SchoolSettings

if TYPE_CHECKING:
    from careapp.services.access_copies import AccessCopies
    from careapp.services.consents import Consents
    from careapp.services.corrections import Corrections
    from careapp.services.erasures import Erasures
    from careapp.services.personal_papers import PersonalPapers
    from careapp.services.pseudonyms import Pseudonyms
    from careapp.services.retention import Retention


class PersonalDataServices:
    """What a family, the director and research ask for."""

    desk: Desk
    people: People
    screenings: Screenings
    settings: SchoolSettings

    @cached_property
    def consents(self) -> "Consents":
        from careapp.services.consents import Consents

        return Consents(self.desk, self.people)

    @cached_property
    def corrections(self) -> "Corrections":
        from careapp.services.corrections import Corrections

        return Corrections(self.desk, self.people)

    @cached_property
    def access_copies(self) -> "AccessCopies":
        from careapp.services.access_copies import AccessCopies

        return AccessCopies(self.desk, self.people, self.settings)

    @cached_property
    def erasures(self) -> "Erasures":
        from careapp.services.backups import Backups
        from careapp.services.erasures import Erasures

        return Erasures(self.desk, self.people, Backups(self.desk))

    @cached_property
    def retention(self) -> "Retention":
        from careapp.services.retention import Retention

        return Retention(self.desk)

    @cached_property
    def personal_papers(self) -> "PersonalPapers":
        from careapp.services.personal_papers import PersonalPapers

        return PersonalPapers(self.desk, self.settings)

    @cached_property
    def pseudonyms(self) -> "Pseudonyms":
        from careapp.services.pseudonyms import Pseudonyms

        return Pseudonyms(self.desk, self.screenings, self.consents)
