"""A new laptop of a school that is on a hub begins from there, without a package.

1. `schools_on` asks the hub where the account belongs, `the_one` takes the school that is meant.
2. `prepare` makes a folder that waits, as for a package (`second_laptop`): with the only account
   and the keys of the laptop. Nobody signs in there before it is whole.
3. `bring` reads into it (`Beginning`) what the account reaches, and `Beginning.end` makes it a
   school in which the account's owner signs in, by the name that she has in the school.

Each page is stored with how far it was read, as in every going-through: whatever breaks off, the
next time goes on from there. The folder has to stay in any case where a school seals, as it holds
the keys of a laptop that asks to be let in; and over a slow line nothing has to come twice.

    at = the_one(schools_on(link))       anywhere
    prepare(path, …)                     in the database lane; so `Beginning`
    bring(beginning, …)                  anywhere
    beginning.end()                      in the database lane
"""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from careapp.clock import Clock
from careapp.domain.access import Actor, Role
from careapp.domain.hub import Mark
from careapp.domain.packages import AHEAD_AT_MOST, LaptopKey, same_spoken
from careapp.domain.people import Staff
from careapp.errors import CareError
from careapp.forms.loader import library
from careapp.i18n import translate
from careapp.progress import Progress, silent
from careapp.services import hub_words
from careapp.services.accounts import NewAccount
from careapp.services.desk import Desk
from careapp.services.entry import school_path
from careapp.services.hub import Link, Synced, require_account
from careapp.services.hub_desk import HubDesk, giver_of
from careapp.services.hub_sync import Here, Sync, directly
from careapp.services.package_keys import BEGUN, LaptopKeys
from careapp.services.second_laptop import Waiting, wait
from careapp.store import hub_laptops, hub_marks, packages, schools, unfinished
from careapp.store.connection import sorted_errors
from careapp.store.folder import Folder
from careapp.store.hub_begin import OnHub, schools_of
from careapp.store.hub_log import HubLog
from careapp.store.school_file import local, open_file, set_local

__all__ = [
    "Beginning", "OnHub", "UnknownGiver", "Waiting", "bring", "prepare", "require_ready",
    "schools_on", "the_one", "waits",
]  # fmt: skip

_Result = TypeVar("_Result")


class UnknownGiver(CareError):
    """The school's key was given by a laptop whose fingerprint nobody compared yet."""


def schools_on(link: Link) -> Sequence[OnHub]:
    """Where the account of an address belongs. `CareError` for one that belongs nowhere."""
    require_account(link)
    found = schools_of(link)
    if not found:
        raise CareError(
            translate(
                "Hub",
                "Your account on the hub {host} belongs to no school, or was switched off. Ask the "
                "administrator.",
            ).format(host=link.host)
        )
    return found


def the_one(found: Sequence[OnHub], said: str = "") -> OnHub:
    """The school that is meant, by its id or its name; `CareError` where that is not just one."""
    meant = [each for each in found if said in ("", each.school, each.name)]
    if len(meant) == 1:
        return meant[0]
    names = ", ".join(f"{each.name} ({each.school})" for each in found)
    raise CareError(
        translate("Hub", "Your account belongs to these schools: {names}. Say which one.").format(
            names=names
        )
    )


def require_ready(link: Link, at: OnHub, clock: Clock) -> None:
    """`CareError` where a laptop cannot begin from the hub now: nothing of the school is there yet,
    or one of the two clocks is wrong."""
    with closing(HubLog(replace(link, school=at.school), 0)) as log:
        told = log.greeting(Mark())
    if abs(told.now - clock.now()) > AHEAD_AT_MOST:
        raise CareError(
            translate(
                "Hub",
                "The clock of this computer and that of the hub {host} are more than a day apart. "
                "Set this one right first.",
            ).format(host=link.host)
        )
    if not told.head:
        raise CareError(
            translate(
                "Hub",
                "Nothing of {name} is on the hub {host} yet: its administrator goes through first.",
            ).format(name=at.name, host=link.host)
        )


def waits(path: Path) -> bool:
    """Whether the folder is there and waits. `CareError` for anything else that is there."""
    folder = Folder(school_path(path))
    unfinished.sweep(folder)
    if folder.waiting.exists():
        return True
    if folder.path.exists():
        raise CareError(
            translate(
                "Hub",
                "“{name}” is there already. A school that is on this laptop goes through with the "
                "hub (careapp hub sync); a new one takes another name.",
            ).format(name=folder.path.name)
        )
    return False


def prepare(
    path: Path, link: Link, at: OnHub, password: str, clock: Clock, install: str, *, plain: bool
) -> Waiting:
    """Make the folder that waits, for the owner of the account."""
    account = NewAccount(link.login, at.person, password)
    return wait(path, account, clock, install, plain=plain)


class Beginning:
    """A folder that waits, open for what comes from a hub; every method runs where the school's
    connection may be used. Close it."""

    def __init__(
        self, path: Path, password: str, link: Link, at: OnHub, clock: Clock, install: str
    ) -> None:
        folder = Folder(school_path(path))
        folder.require("school")
        self.link, self.at = replace(link, school=at.school), at
        self._login, self._password, self._keys = "", password, None
        if not folder.plain:
            # There is one account, and after a cut at the very end its new name behind the first.
            self._login = folder.vault().logins()[0]
            self._keys = folder.vault().open(self._login, password)
        self._file = open_file(folder, self._keys.key if self._keys else None, clock, install)
        try:
            unfinished.end(folder)
            self._take_on()
            # Who has an account on a hub carries records; what else she may do is not known yet.
            actor = Actor(at.staff, at.person, Role.TEACHER)
            self._desk = Desk(self._file, actor, library())
        except BaseException:
            self._file.close()
            raise
        self.side = HubDesk(self._desk, self.link)

    def close(self) -> None:
        self._file.close()

    def errors_sorted(self) -> AbstractContextManager[None]:
        """As of an open school."""
        return sorted_errors(self._file.folder.data)

    @property
    def has_key(self) -> bool:
        """Of a school that seals what it brings."""
        return hub_marks.key_of(self._file.db, self.at.school) is not None

    def trust(self, giver: LaptopKey) -> None:
        """Take the school's key, and packages, from a laptop whose fingerprint was compared."""
        LaptopKeys(self._desk).trust(giver, coordinator=True)

    def end(self) -> str:
        """All of it is here: the folder is a school now. Closes it, and tells who signs in. What is
        cut off in the middle is done again the next time."""
        with self.errors_sorted():
            return self._end()

    def _end(self) -> str:
        file, db, staff = self._file, self._file.db, self._owner()
        if self._keys is not None and self._login != staff.login:
            vault, key = file.folder.vault(), self._keys.key
            vault.set_password(key, staff.login, self._password, self._keys.own)
            vault.remove(key, self._login)
        self.side.named()
        with file.transaction():
            hub_marks.keep_last(db, staff.id, file.clock.now())
            self._desk.looked("hub", "begin", hub=self.link.host)
            set_local(db, unfinished.BEGINS, "")
        self.close()
        file.folder.waiting.unlink(missing_ok=True)
        return staff.login

    def _take_on(self) -> None:
        """The folder belongs to the school from now on; `CareError` for one that is of another."""
        file, db = self._file, self._file.db
        begins, there = local(db, unfinished.BEGINS), schools.school(db) is not None
        if packages.secrets_of(db) is None or (there and not begins):
            words = translate("Hub", "“{name}” holds a school already. Sign in there.")
            raise CareError(words.format(name=file.folder.path.name))
        if begins and file.school_id != self.at.school:
            words = translate("Hub", "“{name}” has begun with another school of the hub.")
            raise CareError(words.format(name=file.folder.path.name))
        with file.transaction():
            set_local(db, "school", self.at.school)
            set_local(db, unfinished.BEGINS, self.link.url)
            set_local(db, BEGUN, self.link.host)
        file.school_id = self.at.school
        file.renew(db, file.key)

    def _owner(self) -> Staff:
        """Whose account on the hub it is."""
        every = schools.staff(self._file.db)
        owner = next((each for each in every if each.id == self.at.staff), None)
        if owner is None or not (owner.active and owner.login):
            raise CareError(
                translate(
                    "Hub",
                    "{name} has no account in the school by now. The administrator gives one and "
                    "goes through with the hub; then go on here.",
                ).format(name=self.at.person)
            )
        return owner


def bring(
    beginning: Beginning,
    said: str = "",
    here: Here = directly,
    progress: Progress = silent,
    *,
    breaks: Callable[[Callable[[], None]], None] = lambda _: None,
) -> Synced:
    """Read what the account reaches. `asks` of what came of it: the school seals, and this laptop
    waits to be let in. `said` is the fingerprint of the laptop that lets it in, as it was read
    aloud; `UnknownGiver` without it. `breaks` is told how another thread ends a wait."""
    side, sound = beginning.side, _Sound(beginning, here)
    with closing(HubLog(beginning.link, sound(side.schema))) as log:
        breaks(log.break_off)
        if beginning.at.sealed and not sound(lambda: beginning.has_key):
            _meet(beginning, log, said, sound)
        done = Sync(side, log, sound, progress).read()
    if done.newer:
        raise CareError(" ".join(hub_words.to_do(done)))
    return done


@dataclass(frozen=True, slots=True)
class _Sound:
    """Has a piece done where the connection may be used; what a person can act on comes out as a
    `CareError`."""

    beginning: Beginning
    here: Here

    def __call__(self, work: Callable[[], _Result], /) -> _Result:
        def run() -> _Result:
            with self.beginning.errors_sorted():
                return work()

        return self.here(run)


def _meet(beginning: Beginning, log: HubLog, said: str, here: Here) -> None:
    """Trust who gave the school's key, where somebody did: a hub could give one of its own."""
    school, mine = beginning.at.school, here(beginning.side.laptop)
    letter = hub_laptops.given(log, school, mine.id)
    giver = giver_of(letter)
    if not letter:
        return
    if giver is not None and not said:
        raise UnknownGiver(
            translate(
                "Hub",
                "This laptop was let in by the one with the fingerprint {digits}. Have it read "
                "aloud there; only if it is the same, go on with it: --trust.",
            ).format(digits=giver.spoken)
        )
    if giver is None or not same_spoken(giver.id, said):
        hub_laptops.take_back(log, mine.id)  # then it asks again
        raise CareError(
            translate(
                "Hub",
                "The school's key was not given by the laptop with that fingerprint, and was not "
                "taken. Begin once more: this laptop asks again, and is let in again.",
            )
        )
    here(partial(beginning.trust, giver))
