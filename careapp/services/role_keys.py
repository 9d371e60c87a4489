"""The keys of the guidance role: who holds them, how one is made, given on and replaced.

The design, in short (STORAGE.md 4):

- A *role key* is an X25519 pair. Notes are sealed to its public half (HPKE). Its private half is
  never stored open: it is sealed to the public half of each *holder*'s own secret.
- A holder is an account with the guidance role, on one laptop. Its own secret lies in its slot of
  `keys.json`, under a key that only its password gives; no other account's password opens it,
  though every password opens the school itself. The recovery code has such a secret too.
- Who sets another one's password, or makes a new recovery code, thereby makes a new own secret: it
  opens nothing until a holder who is signed in gives access, by name and with a press. So does an
  account that is given the role. An administrator can thus not let herself in unseen.
- When a holder leaves or loses the role, on whatever laptop, the next note makes a new key for
  those who are left. What was sealed before can still be read by whoever kept a copy of the school
  and the old password.
- When all holders have lost their passwords, the recovery code opens the notes, given that the
  account it signs in has the role. When that is lost as well, they are lost: that is the point.

With several laptops (`holder_keys`):

- `keys.json` never leaves its laptop, so the same person has another own secret on each, and every
  laptop has a recovery code of its own. A person is therefore a holder once for each laptop; the
  holders of the school's first laptop bear the bare ids that they had when it was the only one.
- On another laptop an account *asks*: it tells the public half of its secret, signed by the laptop,
  in an entry that goes along in packages. A holder sees who asks, the name of the laptop and its
  fingerprint, and gives access to each by a press, after comparing the fingerprint with the one
  that the person reads from her own screen. What was compared is kept at that laptop alone: a new
  key goes to holders elsewhere only if they were compared where it is made. Others wait again.
- A key that somebody held who left is marked as retired, so that no laptop that hears of it late
  writes with it once more; so is one that was held on a laptop which is not trusted any more, as
  one that was stolen. Laptops that began apart have a key each; giving access gives them all.

What it does not do. Somebody who can rewrite the database or the program can put a key of her own
in place of the role's for notes that are still to be written. An administrator of the *other*
laptop can set the guidance account's password there, sign in as her, and ask: the holder then sees
the right name and the right fingerprint. That is why one gives access only to a person one has
spoken with, who says that she asked. It keeps what is written from being read: by other accounts,
in backups, on a stolen laptop, and in packages.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from careapp.domain.access import Role
from careapp.domain.people import Staff
from careapp.domain.sealed_notes import RECOVERY, RoleKey, person_of
from careapp.errors import CareError, Damaged
from careapp.i18n import translate
from careapp.services.desk import Desk
from careapp.services.holder_keys import Elsewhere, HolderKeys
from careapp.store import sealed_notes, sealing
from careapp.store.journal import Entry

ROLE = Role.GUIDANCE


@dataclass(frozen=True, slots=True)
class Holders:
    """Who can open the key in use, and who has the role and cannot yet: `waiting` on this laptop,
    `elsewhere` on another one. `recovery` says whether this laptop's recovery code opens it,
    `mine` whether the account at work does. `asking`: "ask" where the account may ask the holders
    of other laptops for what it cannot open, "asked" once it has; `spoken` is this laptop's
    fingerprint for them to compare."""

    can: tuple[Staff, ...]
    waiting: tuple[Staff, ...]
    recovery: bool
    mine: bool
    elsewhere: tuple[Elsewhere, ...] = ()
    asking: str = ""
    spoken: str = ""


class RoleKeys:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._accounts = HolderKeys(desk, ROLE)

    @property
    def available(self) -> bool:
        """A school that is not encrypted keeps nothing from anybody."""
        return self._desk.file.key is not None

    def every(self) -> list[RoleKey]:
        """The newest first."""
        return sealed_notes.role_keys(self._desk.db, ROLE)

    def current(self) -> RoleKey | None:
        """The one in use: the newest that the account at work can open and that is not retired,
        else the newest it can open, else the newest. There are several when a holder has left, or
        when two laptops began apart."""
        keys = self.every()
        mine = [each for each in keys if self.secret(each) is not None]
        fresh = (each for each in mine if not each.retired)
        return next(fresh, None) or next(iter(mine or keys), None)

    def holders(self) -> Holders:
        """Of the key in use; where there is none yet everybody waits."""
        here, told, now = self._accounts.publics(), self._accounts.told(), self.current()
        every, keys = self._accounts.with_role(), self.every()
        mine = [each for each in keys if self.secret(each) is not None]
        publics = {**{holder: each.public for holder, each in told.items()}, **here}

        def waits(holder: str) -> bool:
            return any(not key.is_held_by(holder, publics.get(holder, "")) for key in mine or keys)

        def can(person: str) -> bool:
            if now is None:
                return False
            known = {**{each: now.wrapped_for(each)[0] for each in now.of(person)}, **publics}
            known[self._accounts.here(person)] = here.get(self._accounts.here(person), "")
            return any(now.is_held_by(each, known[each]) for each in now.of(person))

        away = (each for each in told.values() if mine and waits(each.holder))
        return Holders(
            tuple(each for each in every if can(each.id)),
            tuple(each for each in every if self._waits_here(each, here, waits) or not now),
            bool(keys) and not waits(self._accounts.here(RECOVERY)),
            bool(mine),
            tuple(self._accounts.elsewhere(each) for each in away),
            self._asking(len(mine) < len(keys)),
            self._accounts.spoken,
        )

    def secret(self, key: RoleKey) -> bytes | None:
        """The private half, if the account at work holds it: by its own secret, or by the recovery
        code that it signed in with."""
        for person in (self._desk.actor.staff, RECOVERY):
            own = self._desk.file.own.get(person)
            if own is None:
                continue
            for holder in dict.fromkeys((self._accounts.here(person), person)):
                public, sealed = key.wrapped_for(holder)
                if sealed and sealing.public_of(own) == public:
                    found = self._unsealed(key, holder, own, sealed)
                    if found is not None:
                        return found
        return None

    def held_by(self, key: RoleKey, person: str, public: str) -> bool:
        """Whether a person, or the recovery code, of this laptop opens a key by an own secret."""
        return key.is_held_by(self._accounts.here(person), public)

    def held_here(self, key: RoleKey) -> bool:
        """Whether anybody on this laptop could open a key, once signed in."""
        publics = self._accounts.publics().items()
        return any(key.is_held_by(holder, public) for holder, public in publics)

    def begin(self) -> RoleKey:
        """The first key: for the account at work and for recovery. `CareError` if there is one."""
        self._need_own()
        if self.every():
            raise CareError(translate("SealedNotes", "Sealed notes have begun already."))
        made, entry = self._made({self._me, self._accounts.here(RECOVERY)})
        self._desk.write([entry, *self._accounts.telling()])
        return made

    def ask(self) -> None:
        """Tell the holders of other laptops by the next package that the account at work waits."""
        self._need_own()
        if not self._accounts.joined:
            raise CareError(
                translate(
                    "SealedNotes",
                    "No other laptop is trusted here, so nobody else could give access.",
                )
            )
        self._desk.write(self._accounts.telling())

    def for_writing(self) -> RoleKey:
        """The key in use, or a new one when somebody who held it may not hold it any more."""
        now = self.current()
        if now is None or self.secret(now) is None:
            raise CareError(_no_access())
        allowed = {each.id for each in self._accounts.with_role()}
        if not (now.retired or now.left(allowed)):
            return now
        publics = {**self._accounts.compared(), **self._accounts.publics()}
        stay = {
            each
            for each in now.wrapped
            if person_of(each) in {*allowed, RECOVERY}
            and now.is_held_by(each, publics.get(each, ""))
        }
        made, entry = self._made(stay | {self._me})
        self._desk.write([entry, *self._retiring(allowed), *self._accounts.telling()])
        return made

    def give_access(self, elsewhere: str = "") -> None:
        """Let open every key that the account at work can open: all on this laptop who have the
        role, and its present recovery code; or one holder `elsewhere`, whose laptop's fingerprint
        was compared."""
        self._need_own()
        if elsewhere:
            told = self._accounts.told().get(elsewhere)
            if told is None:
                raise CareError(
                    translate("SealedNotes", "Nobody asks for access from that laptop any more.")
                )
            publics = {elsewhere: told.public}
        else:
            wanted = {each.id for each in self._accounts.with_role()} | {RECOVERY}
            here = self._accounts.publics().items()
            publics = {holder: public for holder, public in here if person_of(holder) in wanted}
        entries = list(self._giving(publics))
        if not entries:
            raise CareError(_no_access())
        with self._desk.file.transaction():
            if elsewhere:
                sealed_notes.keep_compared(self._desk.db, elsewhere, publics[elsewhere])
            self._desk.write([*entries, *self._accounts.telling()])

    @property
    def _me(self) -> str:
        return self._accounts.here(self._desk.actor.staff)

    def _waits_here(
        self, person: Staff, here: Mapping[str, str], waits: Callable[[str], bool]
    ) -> bool:
        """An account that has no password on this laptop waits for that first."""
        holder = self._accounts.here(person.id)
        return holder in here and waits(holder)

    def _asking(self, some_shut: bool) -> str:
        own = self._desk.actor.staff in self._desk.file.own
        if not (some_shut and own and self._accounts.joined):
            return ""
        return "asked" if self._accounts.has_told() else "ask"

    def _giving(self, publics: Mapping[str, str]) -> Iterator[Entry]:
        for key in self.every():
            secret = self.secret(key)
            new = {id_: each for id_, each in publics.items() if not key.is_held_by(id_, each)}
            if secret is not None and new:
                yield sealed_notes.wrap_key(key.id, self._wrapped(key.id, secret, new))

    def _retiring(self, allowed: Collection[str]) -> Iterator[Entry]:
        for key in self.every():
            if left := key.left(allowed):
                yield from sealed_notes.retire_key(key.id, left, self._desk.today)

    def _made(self, holders: Collection[str]) -> tuple[RoleKey, Entry]:
        """A new key that some can open."""
        id_, secret = self._desk.new_id(), sealing.new_secret()
        key = RoleKey(id_, ROLE, self._desk.today, sealing.public_of(secret), {})
        every = {**self._accounts.compared(), **self._accounts.publics()}
        publics = {each: every[each] for each in sorted(holders) if each in every}
        made = replace(key, wrapped=self._wrapped(id_, secret, publics))
        return made, sealed_notes.save_key(made)

    def _wrapped(self, key: str, secret: bytes, publics: Mapping[str, str]) -> Mapping[str, str]:
        return {
            each: f"{public}:" + sealing.seal(public, self._about(key, each), secret)
            for each, public in sorted(publics.items())
        }

    def _unsealed(self, key: RoleKey, holder: str, own: bytes, sealed: str) -> bytes | None:
        try:
            found = sealing.unseal(own, self._about(key.id, holder), sealed)
        except Damaged:
            return None
        return found if sealing.public_of(found) == key.public else None

    def _about(self, key: str, holder: str) -> str:
        return f"careapp role key|{self._desk.file.school_id}|{key}|{holder}"

    def _need_own(self) -> None:
        if not self.available:
            raise CareError(
                translate(
                    "SealedNotes", "Sealed notes need a school that is protected by passwords."
                )
            )
        if self._desk.actor.staff not in self._desk.file.own:
            raise CareError(_no_access())


def _no_access() -> str:
    return translate(
        "SealedNotes",
        "Your account cannot open the sealed notes yet: a guidance teacher who can must give it "
        "access.",
    )
