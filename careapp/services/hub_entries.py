"""The entries that come from a hub and go to it, on the school's side: merging the ones, sorting
the others. Every method runs where the school's connection may be used, and each that writes is one
transaction with what is remembered of it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from careapp.domain.conflicts import Clash
from careapp.domain.entries import Change
from careapp.domain.hub import Greeting, Scope
from careapp.errors import Damaged
from careapp.exchange.conflicts import clashes
from careapp.services.desk import Desk
from careapp.store import conflicts, duplicates, hub_marks, kept_backups, package_entries, packages
from careapp.store.hub_log import Carried
from careapp.store.hub_marks import Owed, Read
from careapp.store.hub_scopes import Scopes
from careapp.store.journal import PURGE, intact
from careapp.store.school_file import local
from careapp.store.unfinished import BEGINS

_OF_SEVERAL = frozenset({"activity", "team_member"})  # whose rows may be about several children


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


class Going(NamedTuple):
    """An entry that goes now, and its place here."""

    carried: Carried
    place: int


@dataclass(slots=True)
class Sorted:
    """Some of what the hub has not. `left` entries wait for an account that may bring them, and
    `ahead` for a clock, the last of which is `late`, "" for none; `unfit` no hub takes."""

    going: list[Going] = field(default_factory=list)
    left: int = 0
    ahead: int = 0
    late: str = ""
    unfit: int = 0


class HubEntries:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._backed_up = False

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
            found = self._clashes(told, fresh, known)
            try:
                with packages.attempt(db):
                    made.new = desk.file.journal.merge(entries)
            except Damaged as problem:
                pairs = zip(carried, logins, strict=True)
                whose = {login for each, login in pairs if not intact(each.change)}
                raise Damaged(f"{problem} ({', '.join(sorted(whose)) or '–'})") from problem
            hub_marks.note_read(db, told.hub, [each.id for each in entries])
            there = conflicts.known(db, {each.id for each in found})
            desk.write([conflicts.save(each) for each in found if each.id not in there])
            made.conflicts |= {each.id for each in found}
            if self._to_erase(entries):
                hub_marks.keep_erasing(db, told.hub, due=True)
            hub_marks.keep_read(db, told.hub, told.login, at)
        return made

    def owed(self, told: Greeting, after: int) -> Owed:
        """The next of what the hub has not, after a place."""
        db = self._desk.db
        return hub_marks.owed(db, hub_marks.brought(db, told.hub), after)

    def count_owed(self, told: Greeting) -> int:
        """How many all of those are."""
        db = self._desk.db
        return hub_marks.count_owed(db, hub_marks.brought(db, told.hub))

    def most_owed(self, told: Greeting) -> int:
        """The same for who only wants to show how far it is."""
        db = self._desk.db
        return hub_marks.most_owed(db, hub_marks.brought(db, told.hub))

    def count_waiting(self, told: Greeting) -> int:
        """How many of those wait for another account."""
        left, after = 0, 0
        while (owed := self.owed(told, after)).places:
            left += self.sorted(told, owed, ahead=False).left
            after = owed.places[-1]
        return left

    def sorted(self, told: Greeting, owed: Owed, *, ahead: bool) -> Sorted:
        """What goes, and what waits. `ahead`: what a clock that is ahead has written goes too."""
        found, scopes = Sorted(), Scopes(self._desk.db)
        latest = "g" if ahead else _last_until(told.latest)
        may: dict[tuple[Scope, str, str], bool] = {}
        for change, place in zip(owed.entries, owed.places, strict=True):
            if change.id > latest:
                found.ahead, found.late = found.ahead + 1, max(found.late, change.id)
                continue
            if "\0" in change.row:  # which PostgreSQL has no place for
                found.unfit += 1
                continue
            scope = scopes.of(change)
            key = (scope, change.tbl, change.row if change.tbl == "setting" else "")
            allowed = may.get(key)
            if allowed is None:
                allowed = may[key] = told.may_write(scope, change.tbl, change.row)
            if allowed:
                found.going.append(Going(Carried(change, scope), place))
            else:
                found.left += 1
        return found

    def brought(self, told: Greeting, went: Collection[Going], read: Read) -> None:
        """Remember what the hub has by now, and up to where it counts as read."""
        db = self._desk.db
        with self._desk.file.transaction():
            hub_marks.note_brought(db, told.hub, [each.place for each in went])
            hub_marks.keep_read(db, told.hub, told.login, read)
            if any(each.carried.change.tbl == PURGE for each in went):
                hub_marks.keep_erasing(db, told.hub, due=True)

    def _clashes(
        self, told: Greeting, fresh: Sequence[Change], known: Collection[str]
    ) -> tuple[Clash, ...]:
        """Where what came says something else than what was written here and is not on the hub:
        neither knew of the other. `known` are those that came and were here before, so that they
        are there, too."""
        db = self._desk.db
        there = hub_marks.brought(db, told.hub)
        if not hub_marks.most_owed(db, there):
            return ()
        gone = {each.row for each in fresh if each.tbl == PURGE}
        rows = {(each.tbl, each.row) for each in fresh if each.tbl != PURGE}
        here = package_entries.of_rows(db, rows)
        mine = hub_marks.owed_among(db, there, [each.id for each in here]).difference(known)
        came = [*fresh, *(each for each in here if each.id not in mine)]
        return clashes(here, (each for each in came if each.student not in gone))

    def _own(self, entries: Sequence[Change], logins: Sequence[str], made: Counts) -> list[Change]:
        """Without those that write about one child into a row that is another's, whoever came
        first: of what is sealed no hub sees to it."""
        db = self._desk.db
        rows = {(each.tbl, each.row) for each in entries if each.tbl not in _OF_SEVERAL}
        shown, about = duplicates.joined(db).of, dict[tuple[str, str], str]()
        for each in package_entries.of_rows(db, rows):
            if each.student:
                about.setdefault((each.tbl, each.row), each.student)
        sound = list[Change]()
        for each, login in zip(entries, logins, strict=True):
            key = (each.tbl, each.row)
            several = not each.student or each.tbl in _OF_SEVERAL
            if several or shown(about.setdefault(key, each.student)) == shown(each.student):
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
        """Once, before the first of what comes: how everything was. A laptop that begins
        has nothing of its own to lose."""
        desk = self._desk
        first = not self._backed_up and not hub_marks.last(desk.db, desk.actor.staff)
        if carried and first and not local(desk.db, BEGINS):
            self._backed_up = True
            kept_backups.keep(
                desk.file.folder.path, desk.db, desk.file.key, desk.file.clock.now(), "before-merge"
            )


def _last_until(latest: int) -> str:
    """A text after the id of every entry up to a moment (milliseconds), and before all others."""
    letters = f"{latest:012x}"
    return f"{letters[:8]}-{letters[8:]}-g"
