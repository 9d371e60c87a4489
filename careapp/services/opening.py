"""Making and opening a school, by password or by the recovery code."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from careapp.clock import Clock
from careapp.domain import identity
from careapp.domain.access import Actor, Role
from careapp.domain.schools import School
from careapp.errors import AwaitsPackage, CareError, WrongPassword
from careapp.files import reason, sync_folder
from careapp.i18n import translate
from careapp.services.accounts import NewAccount, actor_of, check_login, staff_of
from careapp.services.entry import require_keys, school_path
from careapp.services.restoring import free
from careapp.services.schools import SchoolServices, services_of
from careapp.store import schools, unfinished
from careapp.store.attempts import Attempts
from careapp.store.connection import sorted_errors
from careapp.store.entries import Entry
from careapp.store.folder import Folder, Kind
from careapp.store.school_file import SchoolFile, create, local, open_file, open_to_read
from careapp.store.vault import RECOVERY, Opened, check_password

_Services = TypeVar("_Services")


@dataclass(frozen=True, slots=True)
class Created:
    """A new school, open, and the code that opens it when every password is forgotten."""

    services: SchoolServices
    recovery_code: str


def create_school(
    path: Path, school: School, account: NewAccount, clock: Clock, install: str, *, plain: bool
) -> Created:
    """Make `NAME.careapp/` with its first account (an administrator) and open it.

    `plain` makes a file that anybody can read who gets at the disk. Nothing is left behind when
    something is not right; what a kill leaves goes when it is made again.
    """
    folder = Folder(school_path(path))
    check_codes(school)
    first = staff_of(replace(account, role=Role.ADMINISTRATOR), clock.new_id())
    with new_file(folder, account, clock, install, plain=plain) as (file, code):
        if file.key is not None and Role.GUIDANCE in account.also:
            file.own[first.id] = folder.vault().open(account.login, account.password).own
        made = replace(school, id=file.school_id)
        file.journal.write(first.id, [schools.save_school(made), schools.save_staff(first)])
    return Created(services_of(file, actor_of(first)), code)


@contextmanager
def new_file(
    folder: Folder, account: NewAccount, clock: Clock, install: str, *, plain: bool
) -> Iterator[tuple[SchoolFile, str]]:
    """Make the folder with its keys and its empty file, of the kind of the folder's name: the file,
    open, and the recovery code. To the end of the block it counts as not made, and all of it goes
    when something is not right."""
    _check_new(folder, account, plain=plain)
    file = None
    try:
        unfinished.begin(folder)
        folder.backups.mkdir()
        key, code = (None, "") if plain else folder.vault().create(account.login, account.password)
        file = create(folder, key, clock, install)
        for each in (folder.path, folder.path.parent):  # a cut of power shall not lose the name
            sync_folder(each)
        yield file, code
        unfinished.end(folder)
    except BaseException as problem:
        if file is not None:
            file.db.close()
        if not isinstance(problem, FileExistsError):  # another program made it at this moment
            shutil.rmtree(folder.path, ignore_errors=True)
        if isinstance(problem, OSError):
            raise CareError(_not_made(folder, problem)) from problem
        raise


def _not_made(folder: Folder, problem: OSError) -> str:
    return translate("School", "The folder “{name}” could not be made: {why}.").format(
        name=folder.path.name, why=reason(problem)
    )


def _check_new(folder: Folder, account: NewAccount, *, plain: bool) -> None:
    unfinished.sweep(folder)
    if folder.path.exists():
        raise CareError(
            translate("School", "“{name}” is already there. Choose another name.").format(
                name=folder.path.name
            )
        )
    check_login(account.login)
    if not plain:
        check_password(account.password)


def fresh_name(path: Path) -> Path:
    """`path` for something new, with a number where it is taken; what is left there of a making
    that was cut off does not take it."""
    unfinished.sweep(Folder(path))
    return free(path)


def check_codes(school: School) -> None:
    """`CareError` for codes that cannot be a school's, or do not fit each other."""
    faults = identity.school_code_faults(school.smis_code, school.percode, school.ministry_code)
    sentences = {
        "smis": translate("School", "The SMIS code has 8 digits: 42010113."),
        "percode": translate("School", "The PERCODE has 6 digits: 520224."),
        "ministry": translate("School", "The ministry code has 10 digits: 1042520224."),
        "province": translate("School", "The ministry code and the SMIS code name two provinces."),
        "cross": translate("School", "Digits 5 to 10 of the ministry code must be the PERCODE."),
    }
    if not school.name.strip():
        raise CareError(translate("School", "The school needs a name."))
    if faults:
        raise CareError(sentences[faults[0]])


def open_school(
    path: Path, login: str, password: str, clock: Clock, install: str, program: str = "careapp"
) -> SchoolServices:
    """Sign in. A plain school asks no password; its only account needs no login either."""
    return opened(Folder(path), "school", login, password, clock, install, program, services_of)


def opened(
    folder: Folder,
    kind: Kind,
    login: str,
    password: str,
    clock: Clock,
    install: str,
    program: str,
    services: Callable[[SchoolFile, Actor], _Services],
) -> _Services:
    """Sign in to a file of a kind; its services. Another kind is refused in words."""
    folder.require(kind)
    login, keys = _keys(folder, login, password, clock)
    file = open_file(folder, keys.key if keys else None, clock, install, program)
    return _signed_in(file, _with_own(file, login, keys), services)


def looked_into(
    folder: Folder,
    login: str,
    password: str,
    clock: Clock,
    services: Callable[[SchoolFile, Actor], _Services],
) -> _Services:
    """Sign in to a damaged file for what can be read of it; whatever writes is refused in words."""
    folder.require()
    login, keys = _keys(folder, login, password, clock)
    file = open_to_read(folder, keys.key if keys else None, clock)
    return _signed_in(file, _with_own(file, login, keys), services)


def _keys(folder: Folder, login: str, password: str, clock: Clock) -> tuple[str, Opened | None]:
    """Who it is, and what the password opens; None for a plain file."""
    if folder.plain:
        require_keys(folder)
        return login, None
    login = login or only_login(folder.vault().logins())
    with Attempts(folder.attempts, clock).one():
        return login, folder.vault().open(login, password)


def _with_own(file: SchoolFile, login: str, keys: Opened | None) -> Callable[[], Actor]:
    def account() -> Actor:
        found = _account(file, login)
        if keys is not None:
            file.own[found.staff] = keys.own
        return found

    return account


def recover_school(
    path: Path, code: str, login: str, password: str, clock: Clock, install: str
) -> SchoolServices:
    """Sign in by the recovery code and give the account a new password."""
    return recovered(Folder(path), "school", code, login, password, clock, install, services_of)


def recovered(
    folder: Folder,
    kind: Kind,
    code: str,
    login: str,
    password: str,
    clock: Clock,
    install: str,
    services: Callable[[SchoolFile, Actor], _Services],
) -> _Services:
    """The same for a file of a kind."""
    folder.require(kind)
    with Attempts(folder.attempts, clock).one():
        unsealed = folder.vault().open_recovery(code)
    key = unsealed.key
    check_password(password)
    file = open_file(folder, key, clock, install)

    def account() -> Actor:
        found = _account(file, login)
        file.own[found.staff] = folder.vault().set_password(key, login, password)
        file.own[RECOVERY] = unsealed.own
        with file.transaction():
            file.looks.append(found.staff, Entry("code", "used", {}))
        return found

    return _signed_in(file, account, services)


def _signed_in(
    file: SchoolFile,
    account: Callable[[], Actor],
    services: Callable[[SchoolFile, Actor], _Services],
) -> _Services:
    try:
        _require_current(file)
        with sorted_errors(file.folder.data):
            return services(file, account())
    except BaseException:
        file.close()
        raise


def _require_current(file: SchoolFile) -> None:
    """`CareError` if the keys were replaced between the password and the lock."""
    if file.key is not None and not file.folder.vault().fits(file.key):
        raise CareError(
            translate("School", "The keys were changed at this very moment. Sign in again.")
        )


def _account(file: SchoolFile, login: str) -> Actor:
    _require_whole(file)
    staff = [each for each in schools.staff(file.db) if each.login and each.active]
    if staff:
        file.folder.waiting.unlink(missing_ok=True)  # it was taken in, and then cut off
        unfinished.end(file.folder)
    elif file.folder.waiting.exists():
        raise AwaitsPackage(
            translate(
                "School",
                "“{name}” waits for its first package from the coordinator's laptop. Take it in "
                "first.",
            ).format(name=file.folder.path.name)
        )
    elif file.folder.making.exists():
        raise CareError(
            translate(
                "School",
                "“{name}” was not made to its end, and nothing is in it. Make it again under the "
                "same name.",
            ).format(name=file.folder.path.name)
        )
    login = login or only_login(tuple(each.login for each in staff))
    found = next((each for each in staff if each.login == login), None)
    if found is None:
        raise WrongPassword(
            translate("School", "There is no account “{login}”.").format(login=login)
        )
    return actor_of(found)


def _require_whole(file: SchoolFile) -> None:
    """`AwaitsPackage` for a laptop that began from a hub and has not all of it yet."""
    if hub := local(file.db, unfinished.BEGINS):
        raise AwaitsPackage(
            translate(
                "School",
                "“{name}” begins from the hub, and not all of it has come yet. Go on with that "
                "first: careapp hub begin.",
            ).format(name=file.folder.path.name),
            hub,
            file.school_id,
        )


def only_login(logins: tuple[str, ...]) -> str:
    """Whose account it is where nobody said; `CareError` where there is not just one."""
    if len(logins) != 1:
        raise CareError(
            translate("School", "There are several accounts ({names}); say which one.").format(
                names=", ".join(logins)
            )
        )
    return logins[0]
