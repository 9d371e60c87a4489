"""The school's side of a going-through with a hub: every method runs where its connection may be
used, and each that writes is one transaction with what is remembered of it."""

import hashlib
import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from careapp.domain.access import Action
from careapp.domain.conflicts import Clash, moment
from careapp.domain.entries import Change
from careapp.domain.hub import Greeting, Rights, of_child, rights_of
from careapp.domain.packages import AHEAD_AT_MOST, LaptopKey
from careapp.errors import CareError
from careapp.exchange.conflicts import clashes
from careapp.i18n import translate
from careapp.services.desk import Desk
from careapp.services.forms import stock
from careapp.services.package_keys import LaptopKeys, secrets_of
from careapp.services.package_school import BY_TABLE, SETTINGS
from careapp.store import (
    conflicts,
    hub_marks,
    kept_backups,
    migrate,
    package_entries,
    packages,
    schools,
    sealing,
)
from careapp.store.hub_connection import Link
from careapp.store.hub_log import Carried
from careapp.store.hub_marks import Brought, Owed, Read
from careapp.store.hub_places import Places, places
from careapp.store.hub_scopes import Scopes
from careapp.store.journal import PURGE
from careapp.store.packages import LET_GO

# Any of these is enough to write, for the whole school, what is of no child.
_TABLES: Mapping[str, frozenset[Action]] = {
    **BY_TABLE,
    "activity": frozenset({Action.KEEP_ACTIVITIES}),
    "document": frozenset({Action.KEEP_ACTIVITIES}),
    "team_member": frozenset({Action.KEEP_PARTNERS}),
    "conflict": frozenset({Action.JOIN_LAPTOPS, Action.HAND_OVER}),
}
_SETTINGS: Mapping[str, frozenset[Action]] = {
    **SETTINGS,
    LET_GO: frozenset({Action.JOIN_LAPTOPS, Action.HAND_OVER}),
}
_ONE_CHILD = frozenset({"activity", "team_member"})  # whose rows may be about several


@dataclass(slots=True)
class Counts:
    """What came: how many entries were new, the ids of the conflicts that were noted, and through
    which accounts something came that was not theirs to write."""

    new: int = 0
    conflicts: set[str] = field(default_factory=set)
    strange: set[str] = field(default_factory=set)

    def add(self, more: "Counts") -> None:
        self.new += more.new
        self.conflicts |= more.conflicts
        self.strange |= more.strange


@dataclass(frozen=True, slots=True)
class Told:
    """What an account that reaches the whole school tells the hub: who is where, who may what."""

    places: Places
    rights: Mapping[str, Rights]

    @property
    def sum(self) -> str:
        said = [sorted(self.places), [[id_, repr(each)] for id_, each in self.rights.items()]]
        return hashlib.sha256(json.dumps(said).encode()).hexdigest()


def rights_there(desk: Desk) -> dict[str, Rights]:
    """By staff id what each of the school may do on a hub."""
    return {each.id: rights_of(each, _TABLES, _SETTINGS) for each in schools.staff(desk.db)}


class HubDesk:
    def __init__(self, desk: Desk, link: Link) -> None:
        self._desk, self._link = desk, link
        self._backed_up = False

    def schema(self) -> int:
        """Of this program's entries."""
        return migrate.version(self._desk.db)

    def known(self) -> Read:
        """Up to where this account read the hub at the address."""
        hub = hub_marks.id_of(self._desk.db, self._link.host)
        return hub_marks.read_upto(self._desk.db, hub, self._link.login) if hub else Read()

    def met(self, told: Greeting, known: Read) -> Read:
        """From where to go on with a hub that gave its greeting. `CareError` for the account of
        somebody else."""
        desk, db = self._desk, self._desk.db
        if told.staff != desk.actor.staff:
            names = schools.staff_names(db)
            raise CareError(
                translate(
                    "Hub", "The account {login} on the hub is {name}'s. Use your own."
                ).format(login=told.login, name=names.get(told.staff, "–"))
            )
        with desk.file.transaction():
            if hub_marks.id_of(db, self._link.host) != told.hub:
                hub_marks.keep_id(db, self._link.host, told.hub)
                known = Read()
            elif not told.known or known.seq > told.head:
                hub_marks.forget_brought(db, told.hub)
                known = Read()
        return known if known.moved == told.moved else Read(moved=told.moved)

    def key(self, told: Greeting) -> bytes | None:
        """With which the school seals what it brings, where this laptop has it."""
        return hub_marks.key_of(self._desk.db, told.school)

    def laptop(self) -> LaptopKey:
        """This laptop, as it shows itself."""
        return LaptopKeys(self._desk).mine().key

    def take_key(self, told: Greeting, sealed: str) -> bytes:
        """The school's key, as another laptop sealed it to this one."""
        secret = secrets_of(self._desk.file).sealing
        key = sealing.unseal(secret, key_about(told.school, self.laptop().id), sealed)
        with self._desk.file.transaction():
            hub_marks.keep_key(self._desk.db, told.school, key)
        return key

    def take(
        self, told: Greeting, carried: Sequence[Carried], logins: Sequence[str], at: Read
    ) -> Counts:
        """Merge what was read, and remember up to where that was."""
        desk, db, made = self._desk, self._desk.db, Counts()
        self._back_up(carried)
        with desk.file.transaction():
            entries = [each.change for each in carried]
            if told.sealed:
                entries = self._own(entries, logins, made)
            known = package_entries.known(db, [each.id for each in entries])
            fresh = [each for each in entries if each.id not in known]
            found = self._clashes(told, fresh)
            with packages.attempt(db):
                made.new = desk.file.journal.merge(entries)
            hub_marks.note_read(db, told.hub, [each.id for each in entries])
            there = conflicts.known(db, {each.id for each in found})
            desk.write([conflicts.save(each) for each in found if each.id not in there])
            made.conflicts |= {each.id for each in found}
            if self._to_erase(entries):
                hub_marks.keep_erasing(db, told.hub, due=True)
            hub_marks.keep_read(db, told.hub, told.login, at)
        return made

    def claims(self, told: Greeting) -> dict[str, list[str]]:
        """By class of a class-bound account the children that the hub has never heard of."""
        found: dict[str, list[str]] = {}
        for child, label in sorted(self._places()):
            mine = self._desk.actor.reaches(label, Action.HAND_OVER)
            if mine and of_child(child) not in told.scopes:
                found.setdefault(label, []).append(child)
        return found

    def places(self, told: Greeting) -> Told | None:
        """What the hub is to know; None where it was told the same the last time."""
        found = Told(self._places(), rights_there(self._desk))
        return None if hub_marks.placed(self._desk.db, told.hub) == found.sum else found

    def placed(self, told: Greeting, found: Told) -> None:
        with self._desk.file.transaction():
            hub_marks.keep_placed(self._desk.db, told.hub, found.sum)

    def scopes(self) -> Scopes:
        return Scopes(self._desk.db)

    def owed(self, told: Greeting) -> Owed:
        """The next of what the hub has not."""
        return hub_marks.owed(self._desk.db, hub_marks.brought(self._desk.db, told.hub))

    def count_owed(self, told: Greeting) -> int:
        db = self._desk.db
        kept = hub_marks.brought(db, told.hub)
        return hub_marks.count_owed(db, kept) + len(kept.waiting)

    def those_waiting(self, told: Greeting) -> tuple[Change, ...]:
        """What waited the last time."""
        db = self._desk.db
        return hub_marks.of_ids(db, hub_marks.brought(db, told.hub).waiting)

    def brought(
        self,
        told: Greeting,
        owed: Owed,
        went: Sequence[Carried],
        left: Sequence[Change],
        read: Read,
    ) -> None:
        """Remember what the hub has by now, what waits, and up to where it counts as read."""
        db = self._desk.db
        with self._desk.file.transaction():
            kept = hub_marks.brought(db, told.hub)
            gone = {each.change.id for each in went}
            waiting = dict.fromkeys(each for each in kept.waiting if each not in gone)
            waiting |= dict.fromkeys(each.id for each in left)
            spans = tuple(each for each in kept.read if each.end > owed.upto)
            hub_marks.keep_brought(db, told.hub, Brought(owed.upto, owed.id, tuple(waiting), spans))
            hub_marks.keep_read(db, told.hub, told.login, read)
            if any(each.change.tbl == PURGE for each in went):
                hub_marks.keep_erasing(db, told.hub, due=True)

    def to_forget(self, told: Greeting) -> tuple[Change, ...]:
        """What the hub has to forget, where there may be any of it."""
        due = hub_marks.erasing(self._desk.db, told.hub)
        return hub_marks.erased(self._desk.db) if due else ()

    def forgotten(self, told: Greeting) -> None:
        if hub_marks.erasing(self._desk.db, told.hub):
            with self._desk.file.transaction():
                hub_marks.keep_erasing(self._desk.db, told.hub, due=False)

    def ended(self, told: Greeting, came: int, went: int) -> tuple[int, datetime | None]:
        """Note that it was gone through: how many wait, and the latest moment of one that a clock
        ahead has written."""
        desk, now = self._desk, self._desk.file.clock.now()
        waiting = self.those_waiting(told)
        with desk.file.transaction():
            hub_marks.keep_url(desk.db, desk.actor.staff, self._link.url)
            hub_marks.keep_last(desk.db, desk.actor.staff, now)
            if came or went:
                desk.looked("sync", "hub", hub=self._link.host, came=came, went=went)
        if came:
            stock(desk.library, desk.db)
        latest = max((moment(each.id, now.tzinfo) for each in waiting), default=now)
        return len(waiting), latest if latest > told.now + AHEAD_AT_MOST else None

    def _places(self) -> Places:
        desk = self._desk
        year = desk.current_term().year
        return places(desk.db, desk.term(f"{year}/1").start, desk.term(f"{year + 1}/1").start)

    def _clashes(self, told: Greeting, fresh: Sequence[Change]) -> tuple[Clash, ...]:
        """Where what came says something else than what was written here and not brought yet:
        neither knew of the other."""
        db = self._desk.db
        kept = hub_marks.brought(db, told.hub)
        if not (hub_marks.count_owed(db, kept) or kept.waiting):
            return ()
        gone = {each.row for each in fresh if each.tbl == PURGE}
        rows = {(each.tbl, each.row) for each in fresh if each.tbl != PURGE}
        here = package_entries.of_rows(db, rows)
        mine = hub_marks.owed_among(db, kept, [each.id for each in here])
        came = [*fresh, *(each for each in here if each.id not in mine)]
        return clashes(here, (each for each in came if each.student not in gone))

    def _own(self, entries: Sequence[Change], logins: Sequence[str], made: Counts) -> list[Change]:
        """Without those that write about one child into a row that is another's: of what is sealed
        no hub sees to it."""
        rows = {(each.tbl, each.row) for each in entries if each.tbl not in _ONE_CHILD}
        about: dict[tuple[str, str], str] = {}
        for each in package_entries.of_rows(self._desk.db, rows):
            about.setdefault((each.tbl, each.row), each.student)
        sound = list[Change]()
        for each, login in zip(entries, logins, strict=True):
            if about.get((each.tbl, each.row), each.student) == each.student:
                sound.append(each)
            else:
                made.strange.add(login)
        return sound

    def _to_erase(self, entries: Collection[Change]) -> bool:
        """Whether the hub knows something of what is erased here."""
        if any(each.tbl == PURGE for each in entries):
            return True
        said = {each.id for each in entries if not each.erased}
        return any(each.erased for each in hub_marks.of_ids(self._desk.db, said))

    def _back_up(self, carried: Collection[Carried]) -> None:
        """Once, before the first of what comes: how everything was."""
        desk = self._desk
        if carried and not self._backed_up and not hub_marks.last(desk.db, desk.actor.staff):
            self._backed_up = True
            kept_backups.keep(
                desk.file.folder.path, desk.db, desk.file.key, desk.file.clock.now(), "before-merge"
            )


def key_about(school: str, laptop: str) -> str:
    """What the school's key is bound to when it is sealed to a laptop."""
    return f"careapp hub key {school} {laptop}"
