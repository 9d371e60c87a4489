"""What can be said of a school or a district before anybody signs in; little is loaded for it."""

from dataclasses import dataclass
from pathlib import Path

from careapp.clock import Clock
from careapp.errors import Damaged
from careapp.i18n import translate
from careapp.store.attempts import Attempts
from careapp.store.folder import DISTRICT_ENDING, ENDING, Folder, Holder, Kind


@dataclass(frozen=True, slots=True)
class Found:
    """The accounts of a school, whether it is plain: without keys, in how many seconds the next
    password may be tried, and whether it waits for its first package: nothing is in it yet."""

    logins: tuple[str, ...]
    plain: bool
    wait: int = 0
    empty: bool = False


def look(path: Path, clock: Clock) -> Found:
    """`CareError` when there is no school."""
    logins, folder = accounts_of(path), Folder(path)
    left = Attempts(folder.attempts, clock).left
    return Found(logins, folder.plain, left, folder.waiting.exists())


def school_path(path: Path) -> Path:
    """The folder of a school, with its ending whether or not that was typed."""
    return path if path.name.endswith(ENDING) else path.with_name(path.name + ENDING)


def district_path(path: Path) -> Path:
    """The folder of a district, with its ending whether or not that was typed."""
    named = path.name.endswith(DISTRICT_ENDING)
    return path if named else path.with_name(path.name + DISTRICT_ENDING)


def kind_of(path: Path) -> Kind:
    """What a folder is, by its name."""
    return Folder(path).kind


def accounts_of(path: Path) -> tuple[str, ...]:
    """The logins that a school's keys know, before anybody signs in; none for a plain one."""
    folder = Folder(path)
    folder.require()
    if folder.plain:
        require_keys(folder)
        return ()
    return folder.vault().logins()


def require(path: Path) -> None:
    """`CareError` when there is no school, and no district, in that folder."""
    Folder(path).require()


def require_keys(folder: Folder) -> None:
    """`Damaged` for an encrypted school without keys.json, which would be taken for a plain one."""
    from careapp.store import kept_backups, trial  # only where there are no keys

    # The file is read last: while it is being closed, that would give its lock away.
    if kept_backups.is_sealed(folder.path) and not trial.looks_plain(folder.data):
        raise Damaged(
            translate("Vault", "keys.json is missing: without it no password opens the school.")
        )


def is_plain(path: Path) -> bool:
    return Folder(path).plain


def who_has_it(path: Path) -> Holder | None:
    """Who seems to have the school open."""
    return Folder(path).holder()
