"""The hub: a server of the school's own, or of its district, on which its laptops meet.

Whoever shows a window over it lets `sync` run in a thread of its own and hands the pieces that need
the school's connection back to the lane of the database (`here`):

    link = hub.link(url, password)   in the database lane
    sync(hub.desk(link), …)          anywhere; so `Hub.status` and `Hub.let_in`
"""

import re
import secrets
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from careapp.domain.access import Action
from careapp.domain.packages import Laptop, same_spoken
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.progress import Progress, silent
from careapp.services.desk import Desk
from careapp.services.hub_account import HubAccount
from careapp.services.hub_desk import SEALS, HubDesk, key_letter
from careapp.services.hub_rights import rights_there
from careapp.services.hub_sync import Here, Sync, Synced, directly
from careapp.services.package_keys import LaptopKeys, require_carrier
from careapp.store import hub_laptops, hub_marks, migrate, schools
from careapp.store.hub_connection import Link, NotKnown, is_there
from careapp.store.hub_laptops import Waiting
from careapp.store.hub_log import HubLog
from careapp.store.hub_setup import Account, Person, Setup

__all__ = [
    "Account", "Hub", "Link", "Made", "NotKnown", "Status", "Synced", "Waiting", "is_there", "sync",
]  # fmt: skip

_PLAIN = re.compile(r"[a-z0-9][a-z0-9_-]{0,40}")


@dataclass(frozen=True, slots=True)
class Made:
    """A school on a hub: whether it seals what it brings, and the accounts that are new, whose
    passwords are told once."""

    sealed: bool
    accounts: tuple[Account, ...]


@dataclass(frozen=True, slots=True)
class Status:
    """How this laptop stands with a hub. `owed` entries are still to go, `waiting` among them for
    another account that may bring them, as far as that is known: not before what is there was read,
    and `news` says whether there is something to read. `laptops` ask to be let in; `asks` is the
    fingerprint of this one, where it does."""

    host: str
    login: str
    everything: bool
    sealed: bool
    owed: int
    waiting: int
    news: bool
    last: datetime | None
    laptops: tuple[Waiting, ...] = ()
    asks: str = ""


class Hub:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.account = HubAccount(desk)

    @property
    def url(self) -> str:
        """The hub that the account at work used last on this laptop; "" for none."""
        return hub_marks.url_of(self._desk.db, self._desk.actor.staff)

    def link(self, url: str, password: str = "", *, tls: bool = True) -> Link:
        """A hub for this school, by its address or by the one that was used last."""
        require_carrier(self._desk)
        whole = url.strip() or self.url
        if not whole:
            raise CareError(
                translate(
                    "Hub",
                    "No hub is known to this laptop yet. Name it: --hub "
                    "postgresql://NAME@server/careapp.",
                )
            )
        found = Link(whole, self._desk.file.school_id, password, tls)
        require_account(found)
        return found

    def desk(self, link: Link) -> HubDesk:
        """The school's side of going through with a hub."""
        require_carrier(self._desk)
        return HubDesk(self._desk, link)

    def set_up(self, link: Link, *, sealed: bool = False, restored: bool = False) -> Made:
        """Make a hub, or bring it up to date, and put this school on it with an account for each
        who carries records; `link` is of who runs the server. `sealed`: the hub is not to read what
        it carries. `restored`: it was put back from a backup."""
        desk = self._desk
        desk.require_school(Action.MANAGE_SCHOOL)
        desk.require(Action.MANAGE_ACCOUNTS)
        school = schools.school(desk.db)
        assert school is not None
        with closing(Setup(link)) as setup, setup.at_once():
            setup.make()
            if restored:
                setup.renew()
            there = setup.seals(desk.file.school_id)
            is_sealed = self._sealed(link, there, sealed)
            setup.enter(desk.file.school_id, school.name, sealed=is_sealed)
            accounts = setup.admit(desk.file.school_id, self._people(school.smis_code))
        desk.looked("hub", "set-up", hub=link.host, sealed=is_sealed, accounts=len(accounts))
        return Made(is_sealed, tuple(accounts))

    def new_password(self, link: Link, login: str) -> Account:
        """For who has forgotten it; `link` is of who runs the server."""
        self._desk.require(Action.MANAGE_ACCOUNTS)
        with closing(Setup(link)) as setup:
            return setup.new_password(self._desk.file.school_id, login)

    def sync(self, link: Link, progress: Progress = silent, *, ahead: bool = False) -> Synced:
        """Go through with a hub, in this thread."""
        return sync(self.desk(link), link, progress=progress, ahead=ahead)

    def status(self, link: Link, here: Here = directly) -> Status:
        """One round trip more than a greeting where laptops may ask to be let in."""
        desk, side = self._desk, self.desk(link)
        known = here(side.known)
        with closing(HubLog(link, here(side.schema))) as log:
            told = log.greeting(known.mark)
            at = here(partial(side.met, told, known))
            laptops = hub_laptops.waiting(log, told.school) if told.sealed else []
        mine, waits = here(side.laptop), told.sealed and here(partial(side.key, told)) is None
        news = told.head > at.seq
        return Status(
            link.host, link.login, told.everything, told.sealed,
            here(partial(side.entries.count_owed, told)),
            0 if news else here(partial(side.entries.count_waiting, told)),
            news, here(lambda: hub_marks.last(desk.db, desk.actor.staff)),
            tuple(each for each in laptops if each.key.id != mine.id),
            mine.spoken if waits else "",
        )  # fmt: skip

    def let_in(self, link: Link, said: str, here: Here = directly) -> Laptop:
        """Trust a laptop that asks to be let in, by its fingerprint as it was read aloud, and give
        it the school's key."""
        desk = self._desk
        desk.require(Action.JOIN_LAPTOPS)
        school = here(lambda: desk.file.school_id)
        key = here(lambda: hub_marks.key_of(desk.db, school))
        if key is None:
            raise CareError(translate("Hub", "This laptop was not let in itself yet."))
        with closing(HubLog(link, here(lambda: migrate.version(desk.db)))) as log:
            asking = hub_laptops.waiting(log, school)
            found = next((each for each in asking if same_spoken(each.key.id, said)), None)
            if found is None:
                raise CareError(
                    translate("Hub", "No laptop with this fingerprint asks to be let in.")
                )
            known = here(lambda: LaptopKeys(desk).trust(found.key, found.staff))
            letter = here(lambda: key_letter(desk, key, found.key))
            hub_laptops.give(log, school, known.id, letter)
        return known

    def shut_out(self, link: Link, said: str) -> None:
        """Trust a laptop no longer, and take back the key that waits for it on the hub. One that
        took it has it: whoever works there reads on until her account is switched off, or has a new
        password."""
        desk = self._desk
        desk.require(Action.JOIN_LAPTOPS)
        keys = LaptopKeys(desk)
        found = next((each for each in keys.trusted() if same_spoken(each.id, said)), None)
        known = keys.laptop(found.id if found else "")
        with closing(HubLog(link, migrate.version(desk.db))) as log:
            hub_laptops.take_back(log, known.id)
        keys.distrust(known.id)

    def _people(self, code: str) -> list[Person]:
        """Who of the school gets an account there, and what it is called: the school's code and the
        sign-in name, as a server may carry many schools."""
        rights = rights_there(self._desk)
        return [
            Person(each.id, each.name, f"{code}-{login_word(each.login, each.id)}", rights[each.id])
            for each in schools.staff(self._desk.db)
            if rights[each.id].active
        ]

    def _sealed(self, link: Link, there: bool | None, asked: bool) -> bool:
        """Whether the school seals what it brings, as it was settled the first time on any hub;
        `there` is what this one has, None where it is not on it yet. Its key is kept before."""
        desk = self._desk
        key = hub_marks.key_of(desk.db, desk.file.school_id)
        if there is False and (asked or key is not None):
            raise CareError(
                translate(
                    "Hub",
                    "This school is on the hub {host} already and does not seal what it brings "
                    "there. Take another hub, or have it taken away from that one first.",
                ).format(host=link.host)
            )
        if there and key is None:
            raise CareError(
                translate(
                    "Hub",
                    "The school seals what it brings to {host}, and this laptop does not have its "
                    "key. Set it up on the laptop where it was set up first.",
                ).format(host=link.host)
            )
        if there or asked or key is not None:
            with desk.file.transaction():
                if key is None:
                    hub_marks.keep_key(desk.db, desk.file.school_id, secrets.token_bytes(32))
                if not schools.setting(desk.db, SEALS):
                    desk.write([schools.save_setting(SEALS, True)])
            return True
        return False


def sync(
    side: HubDesk,
    link: Link,
    here: Here = directly,
    progress: Progress = silent,
    *,
    ahead: bool = False,
    breaks: Callable[[Callable[[], None]], None] = lambda _: None,
) -> Synced:
    """Go through with a hub; see `hub_sync`. `breaks` is told how another thread ends a wait."""
    with closing(HubLog(link, here(side.schema))) as log:
        breaks(log.break_off)
        return Sync(side, log, here, progress, ahead).run()


def require_account(link: Link) -> None:
    """`CareError` for an address that does not say whose account it is."""
    if not link.login:
        raise CareError(
            translate(
                "Hub", "The hub's address does not say whose account it is: "
                "postgresql://NAME@server/careapp."
            )
        )  # fmt: skip


def login_word(login: str, staff: str) -> str:
    """A sign-in name as a server's account can be called."""
    return login.lower() if _PLAIN.fullmatch(login.lower()) else staff.replace("-", "")[-12:]
