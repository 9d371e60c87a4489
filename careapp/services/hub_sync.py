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

from careapp.domain.hub import Greeting
from careapp.errors import CareError, Damaged
from careapp.i18n import translate
from careapp.progress import Progress, silent
from careapp.services.hub_desk import HubDesk
from careapp.services.hub_entries import Counts, Going
from careapp.store import hub_laptops, hub_setup
from careapp.store.hub_faults import Refused, Unfit
from careapp.store.hub_log import Carried, HubLog, Stale
from careapp.store.hub_marks import Read
from careapp.store.hub_sealing import Sealer

_REFUSALS = 100  # of some entries, each time half as many, until it is known which they are
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
    them, or for somebody to be sure about a clock that is `ahead`; `unfit` ones no hub takes;
    `conflicts` were noted. `newer`: something there is of a newer program, and neither it nor what
    is here went on. `asks` is the fingerprint, as it is read aloud, of this laptop that was not let
    in yet; `strange` are accounts that wrote what was not theirs."""

    came: int = 0
    went: int = 0
    waiting: int = 0
    conflicts: int = 0
    ahead: datetime | None = None
    newer: bool = False
    asks: str = ""
    strange: tuple[str, ...] = ()
    unfit: int = 0


@dataclass(slots=True)
class Sync:
    """With an open hub; used once. `ahead`: also bring what a clock that is ahead has written, for
    an account that reaches the whole school."""

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
    _owed: int = field(init=False, default=0)  # at most; for the progress alone
    _after: int = field(init=False, default=0)  # the place here up to which it was brought
    _left: int = field(init=False, default=0)
    _unfit: int = field(init=False, default=0)
    _late: str = field(init=False, default="")
    _overtaken: bool = field(init=False, default=False)

    def run(self) -> Synced:
        """All of it. `CareError` for what a person can act on."""
        self._greet(self.here(self.desk.known))
        self.here(self.desk.named)
        if self._told.sealed and not self._let_in():
            return Synced(asks=self.here(self.desk.laptop).spoken)
        newer = self._take() or self._bring()
        if not newer and self._told.erases and self._told.everything:
            self._forget()
        done = partial(self.desk.ended, self._told, self._came.new, self._went, self._late)
        return Synced(
            self._came.new, self._went, self._left, len(self._came.conflicts), self.here(done),
            newer, strange=tuple(sorted(self._came.strange)), unfit=self._unfit,
        )  # fmt: skip

    def read(self) -> Synced:
        """Only what is there: for a laptop that begins, and has nothing to bring."""
        self._greet(self.here(self.desk.known))
        if self._told.sealed and not self._let_in():
            return Synced(asks=self.here(self.desk.laptop).spoken)
        newer = self._take()
        return Synced(self._came.new, newer=newer, strange=tuple(sorted(self._came.strange)))

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
            try:
                key = self.here(partial(self.desk.take_key, self._told, sealed))
            except CareError:  # then it asks again
                hub_laptops.take_back(self.log, mine.id)
                raise
        self._sealer = Sealer(key)
        return True

    def _take(self) -> bool:
        """Read up to the hub's head; whether it ended before entries of a newer program."""
        told, start = self._told, self._read.seq
        while self._read.seq < told.head:
            page = self.log.page(
                self._read.seq, told, _further(self.progress, self._read.seq - start)
            )
            carried = [*map(self._opened, page.carried, page.logins)]
            at = Read(page.seq, told.mark, told.moved)
            take = partial(self.desk.entries.take, told, carried, page.logins, at)
            self._came.add(self.here(take))
            self._read = at
            if page.newer:
                return True
        return False

    def _bring(self) -> bool:
        """Bring what the hub has not, and tell who is where; whether something of a newer program
        came in between."""
        newer = self._claim()
        while not newer:
            try:
                self._bring_owed()
                self._tell()
                break
            except Stale:
                self._overtaken = True
                self._greet(self._read)
                newer = self._take()
        return newer

    def _bring_owed(self) -> None:
        self._owed = self.here(partial(self.desk.entries.most_owed, self._told))
        ahead = self.ahead and self._told.everything  # of others the hub takes none
        while True:
            owed = self.here(partial(self.desk.entries.owed, self._told, self._after))
            if not owed.entries:
                return
            self.progress(self._went, max(self._owed, self._went + 1))
            found = self.here(partial(self.desk.entries.sorted, self._told, owed, ahead=ahead))
            self._push(found.going)
            self._after = owed.places[-1]
            self._left += found.left + found.ahead
            self._unfit += found.unfit
            self._late = max(self._late, found.late)

    def _push(self, going: Sequence[Going]) -> None:
        """Bring some, but for those that the hub refuses. It refuses all or nothing: which they are
        is found by bringing half as many."""
        parts, refusals = [going], 0
        while parts:
            part = parts.pop()
            try:
                self._push_whole(part)
            except Refused as problem:
                refusals += 1
                self._require_welcome()
                if refusals > _REFUSALS:
                    raise
                half = len(part) // 2
                if half:
                    parts += [part[half:], part[:half]]
                elif isinstance(problem, Unfit):
                    self._unfit += 1
                else:
                    self._left += 1

    def _push_whole(self, going: Sequence[Going]) -> None:
        if not going:
            return
        carried = [self._sealed(each.carried) for each in going]
        mark = self.log.push(
            carried, self._read.seq, self._told.school, first=self._overtaken,
            progress=_further(self.progress, self._went, self._owed),
        )  # fmt: skip
        read = Read(mark.seq, mark, self._read.moved)
        self.here(partial(self.desk.entries.brought, self._told, going, read))
        self._read, self._overtaken = read, False
        self._went += len(going)

    def _require_welcome(self) -> None:
        """`CareError` where the account was switched off meanwhile; `Stale` where it reaches others
        than it did."""
        if self.log.greeting(self._read.mark).moved != self._told.moved:
            raise Stale

    def _claim(self) -> bool:
        """Bring the children of a class-bound account that the hub has never heard of, so that she
        reaches them there; as `_take`, where she reaches more by it."""
        if self._told.everything:
            return False
        claims = self.here(partial(self.desk.claims, self._told))
        if not sum([self.log.claim(children, label) for label, children in claims.items()]):
            return False
        self._greet(self._read)
        return self._take()

    def _tell(self) -> None:
        """In which classes the children are, and what each account may do, so that the others reach
        theirs. `Stale` where that may be another by now."""
        told = self._told
        found = self.here(partial(self.desk.places, told)) if told.everything else None
        if found is None:
            return
        there = self.log.places(told)
        gone = self.here(partial(self.desk.gone, found, there))
        self.log.keep_places(told, found.places - there, gone, self._read.seq)
        if told.keeps:
            hub_setup.keep_rights(self.log, told.school, found.rights)
        self.here(partial(self.desk.placed, told, found))

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

    def _opened(self, each: Carried, login: str) -> Carried:
        """As a laptop knows it. `Damaged` for what should be sealed and is not, or is and should
        not be; with the account that it came through."""
        if (each.sealed is None) != (self._sealer is None):
            raise Damaged(translate("Hub", "The hub holds what is no entry; ask who runs it."))
        if self._sealer is None or each.sealed is None:
            return each
        try:
            change = self._sealer.opened(each.change, each.scope, each.sealed)
        except Damaged as problem:
            raise Damaged(f"{problem} ({login})") from None
        return Carried(change, each.scope)


def _further(progress: Progress, before: int, least: int = 0) -> Progress:
    """For a piece of work after `before`, of `least` or more in all."""

    def tell(done: int, total: int, /) -> None:
        progress(before + done, max(before + total, least))

    return tell
