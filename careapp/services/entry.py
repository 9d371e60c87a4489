"""What can be said of a school or a district before anybody signs in; little is loaded for it."""

from dataclasses import dataclass
from pathlib import Path

from careapp.store.folder import DISTRICT_ENDING, ENDING, Folder, Holder, Kind


@dataclass(frozen=True, slots=True)
class Found:
    """The accounts of a school, and whether it is plain: without keys."""

    logins: tuple[str, ...]
    plain: bool


def look(path: Path) -> Found:
    """`CareError` when there is no school."""
    return Found(accounts_of(path), is_plain(path))


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
    return () if folder.plain else folder.vault().logins()


def is_plain(path: Path) -> bool:
    return Folder(path).plain


def who_has_it(path: Path) -> Holder | None:
    """Who seems to have the school open."""
    return Folder(path).holder()
