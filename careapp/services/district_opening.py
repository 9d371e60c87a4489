"""Making and opening a district's file, by password or by the recovery code."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from careapp.clock import Clock
from careapp.domain.access import Role
from careapp.domain.districts import District, ListedSchool
from careapp.services.accounts import NewAccount, actor_of, staff_of
from careapp.services.district import DistrictServices, district_services_of
from careapp.services.district_settings import check_name
from careapp.services.entry import district_path
from careapp.services.opening import new_file, opened, recovered
from careapp.store import districts, schools
from careapp.store.folder import Folder


@dataclass(frozen=True, slots=True)
class CreatedDistrict:
    """A new district, open, and the code that opens it when every password is forgotten."""

    services: DistrictServices
    recovery_code: str


def create_district(
    path: Path,
    district: District,
    account: NewAccount,
    clock: Clock,
    install: str,
    *,
    plain: bool,
    listed: Iterable[ListedSchool] = (),
) -> CreatedDistrict:
    """Make `NAME.caredistrict/` with its first account (administrator and officer) and its list of
    schools, and open it. Nothing is left behind when something is not right."""
    check_name(district)
    folder = Folder(district_path(path))
    officer = replace(account, role=Role.ADMINISTRATOR, also=(Role.OFFICER,))
    first = staff_of(officer, clock.new_id())
    with new_file(folder, account, clock, install, plain=plain) as (file, code):
        own = (entry for each in listed for entry in districts.save_listed(each))
        made = districts.save_district(replace(district, id=file.school_id))
        file.journal.write(first.id, [made, schools.save_staff(first), *own])
    return CreatedDistrict(district_services_of(file, actor_of(first)), code)


def open_district(
    path: Path, login: str, password: str, clock: Clock, install: str, program: str = "careapp"
) -> DistrictServices:
    """Sign in to a district; a school is refused in words."""
    folder = Folder(path)
    return opened(
        folder, "district", login, password, clock, install, program, district_services_of
    )


def recover_district(
    path: Path, code: str, login: str, password: str, clock: Clock, install: str
) -> DistrictServices:
    """Sign in by the recovery code and give the account a new password."""
    folder = Folder(path)
    return recovered(
        folder, "district", code, login, password, clock, install, district_services_of
    )
