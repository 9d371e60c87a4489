"""What a file is opened with: all of it runs in the database lane, as it waits for disk and keys.

Imported there too: the services load while the password is typed. What only a district needs is
loaded when one is opened, as most computers have none.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from careapp.clock import Clock
from careapp.domain import thai
from careapp.domain.access import Role
from careapp.domain.schools import School
from careapp.forms.loader import library
from careapp.paths import schools_folder
from careapp.progress import Progress
from careapp.services.accounts import NewAccount
from careapp.services.entry import district_path, kind_of, school_path
from careapp.services.opening import (
    create_school,
    fresh_name,
    looked_into,
    open_school,
    recover_school,
)
from careapp.services.report_kinds import SCREENING, SDQ
from careapp.services.restoration_preview import Preview
from careapp.services.restorations import Accounts, Restoration, Restored
from careapp.services.restoring import copied_to, free, place_for
from careapp.services.schools import SchoolServices, services_of
from careapp.store.folder import Folder
from careapp.ui.new_school import NewDistrict, NewSchool

if TYPE_CHECKING:
    from careapp.domain.districts import District
    from careapp.services.district import DistrictServices
    from careapp.services.hub import Link
    from careapp.services.hub_begin import Beginning, OnHub

DEMO_STUDENTS = 120
DEMO_SCHOOLS = 30


@dataclass(frozen=True, slots=True)
class Opened:
    """An open school, what it is called and where it is; the code only when it is new."""

    services: SchoolServices
    school: School
    path: Path
    login: str
    recovery_code: str = ""


@dataclass(frozen=True, slots=True)
class OpenedDistrict:
    """The same of a district."""

    services: "DistrictServices"
    district: "District"
    path: Path
    login: str
    recovery_code: str = ""


@dataclass(frozen=True, slots=True)
class DemoMade:
    path: Path
    login: str
    password: str


class Opening:
    """Opens one file at a time, and closes it at the latest when the program ends."""

    def __init__(self, clock: Clock, install: str) -> None:
        self._clock, self._install = clock, install
        self._held: SchoolServices | DistrictServices | None = None
        self._restoration: Restoration | None = None
        self._damaged: Path | None = None
        self._beginning: Beginning | None = None

    def open(self, path: Path, login: str, password: str) -> Opened | OpenedDistrict:
        """One in which damage was met is opened for reading, until something took its place."""
        if path == self._damaged:
            return self.look_into(path, login, password)
        by = (self._clock, self._install)
        if kind_of(path) == "district":
            from careapp.services.district_opening import open_district

            return self._hold_district(open_district(path, login, password, *by), login)
        return self._hold(open_school(path, login, password, *by), login)

    def recover(self, path: Path, code: str, login: str, password: str) -> Opened | OpenedDistrict:
        by = (self._clock, self._install)
        if kind_of(path) == "district":
            from careapp.services.district_opening import recover_district

            return self._hold_district(recover_district(path, code, login, password, *by), login)
        return self._hold(recover_school(path, code, login, password, *by), login)

    def join(self, path: Path, by: tuple[str, str], first: Path, fingerprint: str) -> Opened:
        """Begin a second laptop with its first package; `by` is who waits there, and the
        password."""
        from careapp.services.second_laptop import SigningIn, begin

        services = begin(path, SigningIn(*by), first, fingerprint, self._clock, self._install)
        staff = services.accounts.staff()
        login = next(each.login for each in staff if each.id == services.actor.staff)
        return self._hold(services, login)

    def begin_from_hub(self, path: Path, password: str, link: "Link", at: "OnHub") -> "Beginning":
        """Open a folder that waits for what comes from a hub, until it is dropped."""
        from careapp.services.hub_begin import Beginning

        self.drop_beginning()
        made = Beginning(path, password, link, at, self._clock, self._install)
        self._beginning = made
        return made

    def drop_beginning(self) -> None:
        """Close it, if it is open: what came is there."""
        left, self._beginning = self._beginning, None
        if left is not None:
            left.close()

    def create(self, wanted: NewSchool | NewDistrict) -> Opened | OpenedDistrict:
        """Beside another one of that name it takes a number."""
        if isinstance(wanted, NewDistrict):
            return self._create_district(wanted)
        made = create_school(
            fresh_name(school_path(wanted.folder / wanted.file_name)),
            wanted.school,
            NewAccount(
                wanted.login,
                wanted.name,
                wanted.password,
                also=(Role.GUIDANCE,) if wanted.small else (),
            ),
            self._clock,
            self._install,
            plain=wanted.plain,
        )
        return self._hold(made.services, wanted.login, made.recovery_code)

    def _create_district(self, wanted: NewDistrict) -> OpenedDistrict:
        from careapp.services.district_opening import create_district

        made = create_district(
            fresh_name(district_path(wanted.folder / wanted.file_name)),
            wanted.district,
            NewAccount(wanted.login, wanted.name, wanted.password),
            self._clock,
            self._install,
            plain=wanted.plain,
        )
        return self._hold_district(made.services, wanted.login, made.recovery_code)

    def look_into(self, path: Path, login: str, password: str) -> Opened | OpenedDistrict:
        """Open a damaged file for what can be read of it."""
        if kind_of(path) == "district":
            from careapp.services.district import district_services_of

            made = looked_into(Folder(path), login, password, self._clock, district_services_of)
            return self._hold_district(made, login)
        found = looked_into(Folder(path), login, password, self._clock, services_of)
        return self._hold(found, login)

    def note_damage(self, path: Path | None) -> None:
        """In which file damage was met that did not keep it from opening; None: in none now."""
        self._damaged = path

    def copy_here(self, path: Path) -> Path:
        """A copy of a closed school where schools are kept on this computer; its folder."""
        return copied_to(path, schools_folder())

    def begin_restoration(
        self, backup: Path | None, school: Path | None, progress: Progress
    ) -> Accounts:
        """Unpack a backup beside the school whose place it may take, or where schools are kept."""
        self.drop_restoration()
        place = school
        if backup is not None:
            folder = schools_folder()
            folder.mkdir(parents=True, exist_ok=True)
            place = place_for(backup, school, folder)
        assert place is not None  # without a backup there is a school to be salvaged
        self._restoration = Restoration(backup, place, self._clock, self._install)
        return self._restoration.unpack(progress)

    def unlock_restoration(self, login: str, password: str, progress: Progress) -> Preview:
        """What restoring it would lose and win."""
        assert self._restoration is not None
        actor = self._restoration.unlock(login, password)
        return self._restoration.preview(actor, progress)

    def finish_restoration(self, bring: bool, progress: Progress) -> Restored:
        assert self._restoration is not None
        restored = self._restoration.finish(bring=bring, progress=progress)
        self._restoration = self._damaged = None
        return restored

    def drop_restoration(self) -> None:
        """Take away what was unpacked, if anything is."""
        left, self._restoration = self._restoration, None
        if left is not None:
            left.drop()

    def close(self) -> None:
        """Close what is open, if anything is."""
        self.drop_restoration()
        self.drop_beginning()
        held, self._held = self._held, None
        if held is not None:
            with held.errors_sorted():
                held.close()

    def _hold(self, services: SchoolServices, login: str, code: str = "") -> Opened:
        self.close()
        self._held = services
        with services.errors_sorted():
            return Opened(services, services.school, services.desk.file.folder.path, login, code)

    def _hold_district(
        self, services: "DistrictServices", login: str, code: str = ""
    ) -> OpenedDistrict:
        self.close()
        self._held = services
        with services.errors_sorted():
            path = services.desk.file.folder.path
            return OpenedDistrict(services, services.district, path, login, code)


def warm_up() -> None:
    """Read what every first screen asks for: the forms and the words that lines are broken at."""
    forms = library()
    for form in (SCREENING, *SDQ):
        forms.form(form)
        forms.editions(form)
    thai.joints("ครู")


def make_demo(install: str, progress: Progress) -> DemoMade:
    """The demo school and its reports, in a folder of its own where schools are kept."""
    # The village of the demo is large, and few ever ask for it.
    from careapp.services import demo

    made = demo.make(free(schools_folder() / "demo"), DEMO_STUDENTS, 1, "", install, progress)
    return DemoMade(made.school, demo.LOGIN, made.password)


def make_demo_district(install: str, progress: Progress) -> DemoMade:
    """The demo district, with a folder of packs beside it to be taken in."""
    from careapp.services import demo_district

    folder = free(schools_folder() / "demo-district")
    made = demo_district.make(folder, DEMO_SCHOOLS, 1, "", install, progress)
    return DemoMade(made.path, demo_district.LOGIN, made.password)
