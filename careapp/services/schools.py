"""Every service of an open school: whatever a user can do is reached from here."""

from contextlib import AbstractContextManager
from functools import cached_property
from typing import TYPE_CHECKING

from careapp.domain.access import Actor
from careapp.domain.schools import School
from careapp.forms.loader import library
from careapp.services import opened_copies
from careapp.services.accounts import Accounts
from careapp.services.deadlines import Deadlines
from careapp.services.desk import Desk
from careapp.services.forms import stock
from careapp.services.home import Home
from careapp.services.later import LaterServices
from careapp.services.people import People
from careapp.services.safety import Safety
from careapp.services.screenings import Screenings
from careapp.services.settings import SchoolSettings
from careapp.services.unsaved import Unsaved
from careapp.store import schools
from careapp.store.connection import sorted_errors
from careapp.store.school_file import SchoolFile

if TYPE_CHECKING:
    from careapp.services.looks import Looks


class SchoolServices(LaterServices):
    """Every service of one open school, for the account that signed in.

    Those that the first screen asks for are there at once, the others when they are first used.
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

    @cached_property
    def looks(self) -> "Looks":
        from careapp.services.looks import Looks  # with the first look at the log of use

        return Looks(self.desk, lambda: self.school.name)

    @property
    def actor(self) -> Actor:
        return self.desk.actor

    @property
    def only_read(self) -> bool:
        """The file is damaged, and open for reading alone."""
        return self.desk.file.only_read

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
        """Opening is over: hold no more than an open school needs with nothing to do."""
        self.desk.file.rest()

    def close(self) -> None:
        """Write everything down and let go of the folder."""
        opened_copies.forget(self.desk.file)
        self.desk.file.close()


def services_of(file: SchoolFile, actor: Actor) -> SchoolServices:
    opened_copies.sweep(file)
    additions = schools.setting(file.db, "additions", [])
    known = library(additions=additions)
    stock(known, file.db)
    return SchoolServices(Desk(file, actor, known))
