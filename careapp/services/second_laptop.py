"""A second laptop of a school: an empty file with a key that waits, and then its first package.

1. On the new laptop `wait` makes the folder with one account and the keys of the laptop; the key
   file goes to the coordinator, the fingerprint is read aloud.
2. The coordinator trusts the key, says who works there, and sends a package to it.
3. On the new laptop `begin` takes it in, once the fingerprint of the coordinator's laptop was
   compared. The file then belongs to the same school, and who signs in is the one that the
   coordinator named: the account takes the sign-in name that she has in the school.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from careapp.clock import Clock
from careapp.domain.calendar import be_date_short
from careapp.domain.conflicts import moment
from careapp.domain.packages import AHEAD_AT_MOST, Cover, Laptop, LaptopKey, same_spoken
from careapp.domain.people import Staff
from careapp.errors import CareError
from careapp.exchange import laptop_keys, package
from careapp.exchange.package import Keeper
from careapp.files import write_whole
from careapp.i18n import language, translate
from careapp.services.accounts import NewAccount
from careapp.services.entry import school_path
from careapp.services.opening import new_file, open_school
from careapp.services.package_keys import BEGUN, public_key, secrets_of
from careapp.services.package_reading import Opened, Reader, content_of
from careapp.services.schools import SchoolServices
from careapp.store import anchors, migrate, packages, schools, unfinished
from careapp.store.folder import Folder
from careapp.store.journal import Journal
from careapp.store.school_file import SchoolFile, local, open_file, set_local
from careapp.store.vault import Opened as Keys


@dataclass(frozen=True, slots=True)
class Waiting:
    """A folder that waits: its key for the coordinator, and the code that opens it when the
    password is forgotten ("" for a plain one)."""

    path: Path
    key: LaptopKey
    recovery_code: str


@dataclass(frozen=True, slots=True)
class SigningIn:
    """Who opens the folder; `login` "" for its only account."""

    login: str
    password: str


def wait(path: Path, account: NewAccount, clock: Clock, install: str, *, plain: bool) -> Waiting:
    """Make the folder with its account and its keys; no school is in it yet."""
    folder = Folder(school_path(path))
    with new_file(folder, account, clock, install, plain=plain) as (file, code):
        key = public_key(secrets_of(file), account.name, account.login, "", "")
        write_whole(folder.waiting, laptop_keys.as_file(key))
        file.close()
    return Waiting(folder.path, key, code)


def waiting_key(path: Path) -> LaptopKey | None:
    """The key of a folder that waits for its first package; None for any other one."""
    folder = Folder(school_path(path))
    return laptop_keys.read_file(folder.waiting) if folder.waiting.exists() else None


def look(path: Path) -> Cover:
    """What a package says of itself, for comparing the fingerprint of its sender. `CareError` for
    one that is damaged."""
    return package.look(content_of(path))


def begin(
    path: Path,
    who: SigningIn,
    first: Path,
    fingerprint: str,
    clock: Clock,
    install: str,
) -> SchoolServices:
    """Take the first package in and open the school. `fingerprint` is what was read aloud on the
    coordinator's side; `UnknownSigner` without it."""
    folder = Folder(school_path(path))
    folder.require("school")
    keys = login = None
    if not folder.plain:
        login = who.login or _only(folder.vault().logins())
        keys = folder.vault().open(login, who.password)
    file = open_file(folder, keys.key if keys else None, clock, install)
    try:
        unfinished.end(folder)
        opened = _open(file, first, fingerprint)
        staff = _take_in(file, opened, _Account(login or who.login, who.password, keys))
    finally:
        file.close()
    if login and login != staff.login and keys is not None:
        folder.vault().remove(keys.key, login)
    folder.waiting.unlink(missing_ok=True)
    return open_school(path, staff.login, who.password, clock, install)


@dataclass(frozen=True, slots=True)
class _Account:
    """Who opened the folder, and with which keys (None for a plain one)."""

    login: str
    password: str
    keys: Keys | None


def _open(file: SchoolFile, first: Path, fingerprint: str) -> Opened:
    """The package, if it is for this laptop, from whom it should be, and of a sound clock."""
    if schools.school(file.db) is not None or packages.secrets_of(file.db) is None:
        raise CareError(
            translate(
                "SecondLaptop",
                "“{name}” holds a school already. Take the package in as a hand-over.",
            ).format(name=file.folder.path.name)
        )
    secrets = secrets_of(file)
    key = public_key(secrets, "", "", "", "")
    sender = look(first).sender
    trusted = {sender.id} if fingerprint and same_spoken(sender.id, fingerprint) else set[str]()
    if fingerprint and not trusted:
        raise CareError(
            translate(
                "SecondLaptop",
                "The package is of a laptop with another fingerprint: {fingerprint}. Do not take "
                "it in unless that is what the coordinator reads aloud.",
            ).format(fingerprint=sender.spoken)
        )
    keeper = Keeper(key, secrets.sealing, "", migrate.version(file.db), trusted)
    opened = Reader(keeper).open(first)
    now = file.clock.now()
    newest = max((each.id for each in opened.entries), default="")
    if newest and moment(newest, now.tzinfo) > now + AHEAD_AT_MOST:
        raise CareError(
            translate(
                "SecondLaptop",
                "One of the two clocks is wrong: here it is {now}, and an entry in the package "
                "says {then}. Set them right first.",
            ).format(now=_clock(now), then=_clock(moment(newest, now.tzinfo)))
        )
    return opened


def _take_in(file: SchoolFile, opened: Opened, account: _Account) -> Staff:
    """All of it in one transaction; who of the school works here."""
    cover, db = opened.cover, file.db
    site = local(db, "site")
    with file.transaction():
        set_local(db, "school", cover.school)
        set_local(db, BEGUN, cover.sender.id)
        set_local(db, unfinished.BEGINS, "")  # it asked on a hub before, perhaps
        journal = Journal(db, cover.school, site, file.clock)
        with packages.attempt(db):
            journal.merge(opened.entries)
        staff = _staff(file, cover, account.login)
        sender = Laptop(
            cover.sender.id, cover.sender.name, cover.sender.sealing, cover.sender.signing,
            file.clock.today(), staff.id, coordinator=True,
        )  # fmt: skip
        packages.keep_laptop(db, sender)
        packages.keep_anchors(db, cover.site, cover.anchors)
        anchors.keep_held(db, cover.site, cover.sender.name, cover.anchors)
        if account.keys is not None and account.login != staff.login:
            file.folder.vault().set_password(
                account.keys.key, staff.login, account.password, account.keys.own
            )
    return staff


def _staff(file: SchoolFile, cover: Cover, login: str) -> Staff:
    """Whom the coordinator named, else who signs in by the same name."""
    every = [each for each in schools.staff(file.db) if each.active and each.login]
    named = next((each for each in every if each.id == cover.staff), None)
    found = named or next((each for each in every if each.login == login), None)
    if found is None:
        raise CareError(
            translate(
                "SecondLaptop",
                "Nobody in the school signs in as “{login}”. The coordinator gives you an account, "
                "or says who you are when trusting this laptop, and sends another package.",
            ).format(login=login)
        )
    return found


def _clock(when: datetime) -> str:
    return f"{be_date_short(when.date(), language())} {when:%H:%M}"


def _only(logins: tuple[str, ...]) -> str:
    return logins[0] if len(logins) == 1 else ""
