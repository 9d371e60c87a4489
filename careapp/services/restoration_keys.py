"""By which keys a backup and the school of today are opened: one password, of then or of now."""

from contextlib import suppress

from careapp.domain.access import Actor, Role
from careapp.errors import CareError, WrongPassword
from careapp.i18n import translate
from careapp.services.accounts import actor_of
from careapp.store import schools, trial
from careapp.store.folder import Folder
from careapp.store.school_file import SchoolFile


def logins(unpacked: Folder, present: Folder) -> tuple[str, ...]:
    """Who may open the backup: its accounts, and those that came since."""
    if unpacked.plain:
        return ()
    known = unpacked.vault().logins()
    with suppress(CareError):
        if present.keys.exists():
            known = tuple(dict.fromkeys((*known, *present.vault().logins())))
    return known


def key_of_backup(unpacked: Folder, present: Folder, login: str, password: str) -> bytes | None:
    """By a password of its time, else by one of today where the key is still the same."""
    if unpacked.plain:
        return None
    try:
        return unpacked.vault().unlock(login, password)
    except WrongPassword:
        with suppress(CareError):
            key = present.vault().unlock(login, password)
            if unpacked.vault().fits(key):
                return key
        raise


def key_of_present(
    present: Folder, login: str, password: str, of_backup: bytes | None
) -> tuple[bytes | None, bool]:
    """By its own keys, else by the backup's: those of a damaged school may be gone. And whether it
    was by its own."""
    if present.keys.exists():
        try:
            return present.vault().unlock(login, password), True
        except CareError:
            return of_backup, False
    if not present.data.exists() or trial.looks_plain(present.data):
        return None, False
    return of_backup, False


def actor_in(file: SchoolFile, login: str) -> Actor:
    """The account; who came after the backup is a teacher of no class there."""
    staff = [each for each in schools.staff(file.db) if each.login and each.active]
    found = [each for each in staff if each.login == login]
    if not login and len(staff) == 1:
        found = staff
    if found:
        return actor_of(found[0])
    if file.key is None and staff:
        raise WrongPassword(
            translate("School", "There is no account “{login}”.").format(login=login)
        )
    return Actor("", login, Role.TEACHER if staff else Role.ADMINISTRATOR)
