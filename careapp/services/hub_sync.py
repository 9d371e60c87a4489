"""One going-through with a hub: read what is new there, bring what it has not, in turn.

What needs the school's own connection is handed to `here`, which runs it where that connection may
be used; everything between is spoken with the hub, from any thread. Whatever breaks off, the next
time goes on from there: nothing counts as read before it is stored, or as brought before the hub
has it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Protocol, TypeVar

from careapp.domain.conflicts import moment
from careapp.domain.entries import Change
from careapp.domain.hub import Greeting
from careapp.domain.packages import AHEAD_AT_MOST
from careapp.errors import Damaged
from careapp.i18n import translate
from careapp.progress import Progress, silent
from careapp.services.hub_desk import Counts, HubDesk
from careapp.store import hub_laptops, hub_setup
from careapp.store.hub_log import Carried, HubLog, Stale
from careapp.store.hub_marks import Owed, Read
from careapp.store.hub_sealing import Sealer

_Result = TypeVar("_Result")


class Here(Protocol):
    """Runs a piece of work where the school's connection may be used, and waits for it."""

    def __call__(self, work: Callable[[], _Result], /) -> _Result: ...


def directly(work: Callable[[], _Result], /) -> _Result:
    """For a program with one thread."""
    return work()


@dataclass(frozen=True, slots=True)
class Synced:
    """What came of it: how many entries came and went; how many wait for an account that may bring
    them, or for somebody to be sure about a clock that is `ahead`; `conflicts` were noted. `newer`:
    something there is of a newer program, and neither it nor what is here went on. `asks` is the
    fingerprint, as it is read aloud, of this laptop that was not let in yet; `strange` are accounts
    that wrote what was not theirs."""

    came: int = 0
    went: int = 0
    waiting: int = 0
    conflicts: int = 0
    ahead: datetime | None = None
    newer: bool = False
    asks: str = ""
    strange: tuple[str, ...] = ()


@dataclass(slots=True)
class Sync:
    """With an open hub; used once. `ahead`: also bring what a clock that is ahead has written."""

    desk: HubDesk
    log: HubLog
    here: Here = directly
    progress: Progress = silent
    ahead: bool = False
    _told: Greeting = field(init=False)
    _read: Read = field(init=False)
    _sealer: Sealer | None = field(init=False, default=None)
    _came: Counts = field(init=False, default_factory=Counts)
    _went: int = field(init=False, default=0)

    def run(self) -> Synced:
        """All of it. `CareError` for what a person can act on."""
        self._greet(self.here(self.desk.known))
        if self._told.sealed and not self._let_in():
            return Synced(asks=self.here(self.desk.laptop).spoken)
        newer = self._take() or self._bring()
        if not newer and self._told.erases and self._told.everything:
            self._forget()
        waiting, ahead = self.here(partial(self.desk.ended, self._told, self._came.new, self._went))
        return Synced(
            self._came.new, self._went, waiting, len(self._came.conflicts), ahead, newer,
            strange=tuple(sorted(self._came.strange)),
        )  # fmt: skip

    def _greet(self, known: Read) -> None:
        """Who this is there, and from where to go on."""
        self._told = self.log.greeting(known.mark)
        self._read = self.here(partial(self.desk.met, self._told, known))

    def _let_in(self) -> bool:
        """Whether this laptop has the key of a school that seals everything, by now."""
        key = self.here(partial(self.desk.key, self._told))
        if key is None:
            mine = self.here(self.desk.laptop)
            sealed = hub_laptops.given(self.log, self._told.school, mine.id)
            if not sealed:
                hub_laptops.show(self.log, self._told.school, mine)
                return False
            key = self.here(partial(self.desk.take_key, self._told, sealed))
        self._sealer = Sealer(key)
        return True

    def _take(self) -> bool:
        """Read up to the hub's head; whether it ended before entries of a newer program."""
        told, start = self._told, self._read.seq
        while self._read.seq < told.head:
            self.progress(self._read.seq - start, told.head - start)
            page = self.log.page(self._read.seq, told)
            carried = [self._opened(each) for each in page.carried]
            mark = told.mark if page.seq >= told.head else self._read.mark
            at = Read(page.seq, mark, told.moved)
            self._came.add(self.here(partial(self.desk.take, told, carried, page.logins, at)))
            self._read = at
            if page.newer:
                return True
        return False

    def _bring(self) -> bool:
        """Bring what the hub has not; whether something of a newer program came in between."""
        if self._tell_places():
            return True
        waiting = self.here(partial(self.desk.those_waiting, self._told))
        total = self.here(partial(self.desk.count_owed, self._told))
        while True:
            owed = self.here(partial(self.desk.owed, self._told))
            if not (owed.entries or waiting):
                return False
            self.progress(self._went, max(total, self._went + 1))
            going, left = self.here(partial(self._sorted, (*waiting, *owed.entries)))
            try:
                self._push(owed, going, left)
            except Stale:
                self._greet(self._read)
                if self._take():
                    return True
                continue
            waiting = ()
            if not owed.entries:
                return False

    def _push(self, owed: Owed, going: Sequence[Carried], left: Sequence[Change]) -> None:
        read = self._read
        if going:
            mark = self.log.push(going, read.seq, self._told.school)
            read = Read(mark.seq, mark, read.moved)
        self.here(partial(self.desk.brought, self._told, owed, going, left, read))
        self._read = read
        self._went += len(going)

    def _tell_places(self) -> bool:
        """In which classes the children are, and what each account may do, so that the others reach
        theirs; as `_take`, where this account reaches more by it."""
        told = self._told
        if not told.everything:
            claims = self.here(partial(self.desk.claims, told))
            for label, children in claims.items():
                self.log.claim(children, label)
            if not claims:
                return False
            self._greet(self._read)
            return self._take()
        found = self.here(partial(self.desk.places, told))
        if found is not None:
            self.log.keep_places(told, found.places, self.log.places(told))
            if told.keeps:
                hub_setup.keep_rights(self.log, told.school, found.rights)
            self.here(partial(self.desk.placed, told, found))
        return False

    def _sorted(self, entries: Sequence[Change]) -> tuple[list[Carried], list[Change]]:
        """What goes now, and what waits: for an account that may bring it, or for a clock."""
        scopes, latest = self.desk.scopes(), self._told.now + AHEAD_AT_MOST
        going, left = list[Carried](), list[Change]()
        for each in entries:
            scope = scopes.of(each)
            late = not self.ahead and moment(each.id, latest.tzinfo) > latest
            if late or not self._told.may_write(scope, each.tbl, each.row):
                left.append(each)
            else:
                going.append(self._sealed(Carried(each, scope)))
        return going, left

    def _forget(self) -> None:
        """Have the hub forget what was erased here. What is sealed stays bound to whom it said that
        it concerns."""
        erased = self.here(partial(self.desk.to_forget, self._told))
        if erased:
            scopes = self.log.scopes([each.id for each in erased], self._told.school)
            self.log.blank(
                [self._sealed(Carried(each, scopes[each.id])) for each in erased
                 if each.id in scopes],
                self._told.school,
            )  # fmt: skip
        self.here(partial(self.desk.forgotten, self._told))

    def _sealed(self, each: Carried) -> Carried:
        if self._sealer is None:
            return each
        shown, sealed = self._sealer.sealed(each.change, each.scope)
        return Carried(shown, each.scope, sealed)

    def _opened(self, each: Carried) -> Carried:
        """As a laptop knows it. `Damaged` for what should be sealed and is not, or is and should
        not be."""
        if (each.sealed is None) != (self._sealer is None):
            raise Damaged(translate("Hub", "The hub holds what is no entry; ask who runs it."))
        if self._sealer is None or each.sealed is None:
            return each
        return Carried(self._sealer.opened(each.change, each.scope, each.sealed), each.scope)
