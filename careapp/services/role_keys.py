"""The keys of the guidance role: who holds them, how one is made, given on and replaced.

The design, in short (STORAGE.md 4):

- A *role key* is an X25519 pair. Notes are sealed to its public half (HPKE). Its private half is
  never stored open: it is sealed to the public half of each *holder*'s own secret.
- A holder is an account with the guidance role. Its own secret lies in its slot of `keys.json`,
  under a key that only its password gives; no other account's password opens it, though every
  password opens the school itself. The recovery code has such a secret too.
- Who sets another one's password, or makes a new recovery code, thereby makes a new own secret: it
  opens nothing until a holder who is signed in gives access, by name and with a press. So does an
  account that is given the role. An administrator can thus not let herself in unseen.
- When a holder leaves or loses the role, the next note makes a new key for those who are left. What
  was sealed before can still be read by whoever kept a copy of the school and the old password.
- When all holders have lost their passwords, the recovery code opens the notes, given that the
  account it signs in has the role. When that is lost as well, they are lost: that is the point.

What it does not do: somebody who can rewrite the database or the program can put a key of her own
in place of the role's for notes that are still to be written. It keeps what is written from being
read: by other accounts, in backups, and on a stolen laptop.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from careapp.domain.access import Role
from careapp.domain.people import Staff
from careapp.domain.sealed_notes import RECOVERY, RoleKey
from careapp.errors import CareError, Damaged
from careapp.i18n import translate
from careapp.services.desk import Desk
from careapp.store import schools, sealed_notes, sealing
from careapp.store.journal import Entry

ROLE = Role.GUIDANCE


@dataclass(frozen=True, slots=True)
class Holders:
    """Who can open the key in use, and who has the role and cannot yet; `recovery` says whether the
    present recovery code opens it. `mine`: the account at work can."""

    can: tuple[Staff, ...]
    waiting: tuple[Staff, ...]
    recovery: bool
    mine: bool


class RoleKeys:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def available(self) -> bool:
        """A school that is not encrypted keeps nothing from anybody."""
        return self._desk.file.key is not None

    def every(self) -> list[RoleKey]:
        """The newest first."""
        return sealed_notes.role_keys(self._desk.db, ROLE)

    def current(self) -> RoleKey | None:
        """The one in use: the newest that the account at work can open, else the newest. There are
        several when a holder has left, or when two laptops began apart."""
        keys = self.every()
        return next(
            (each for each in keys if self.secret(each) is not None), next(iter(keys), None)
        )

    def holders(self) -> Holders:
        """Of the key in use; where there is none yet everybody waits."""
        publics, newest = self._publics(), self.current()
        every = self._with_role()

        def holds(id_: str) -> bool:
            return newest is not None and newest.is_held_by(id_, publics.get(id_, ""))

        return Holders(
            tuple(each for each in every if holds(each.id)),
            tuple(each for each in every if not holds(each.id)),
            holds(RECOVERY),
            newest is not None and self.secret(newest) is not None,
        )

    def secret(self, key: RoleKey) -> bytes | None:
        """The private half, if the account at work holds it: by its own secret, or by the recovery
        code that it signed in with."""
        for holder in (self._desk.actor.staff, RECOVERY):
            own = self._desk.file.own.get(holder)
            public, sealed = key.wrapped_for(holder)
            if own is None or not sealed or sealing.public_of(own) != public:
                continue
            try:
                found = sealing.unseal(own, self._about(key.id, holder), sealed)
            except Damaged:
                continue
            if sealing.public_of(found) == key.public:
                return found
        return None

    def begin(self) -> RoleKey:
        """The first key: for the account at work and for recovery. `CareError` if there is one."""
        self._need_own()
        if self.every():
            raise CareError(translate("SealedNotes", "Sealed notes have begun already."))
        made, entry = self._made({self._desk.actor.staff, RECOVERY})
        self._desk.write([entry])
        return made

    def for_writing(self) -> RoleKey:
        """The key in use, or a new one when somebody who held it may not hold it any more."""
        now, publics = self.current(), self._publics()
        if now is None or self.secret(now) is None:
            raise CareError(_no_access())
        allowed = {each.id for each in self._with_role()}
        if not now.left(allowed):
            return now
        stay = {
            each
            for each in now.wrapped
            if each in {*allowed, RECOVERY} and now.is_held_by(each, publics.get(each, ""))
        }
        made, entry = self._made(stay | {self._desk.actor.staff})
        gone = ((key.id, key.left(allowed)) for key in self.every())
        self._desk.write(
            [entry, *(sealed_notes.unwrap_key(id_, left) for id_, left in gone if left)]
        )
        return made

    def give_access(self) -> None:
        """Let all who have the role, and the present recovery code, open every key that the account
        at work can open."""
        self._need_own()
        publics = self._publics()
        wanted = {*(each.id for each in self._with_role()), RECOVERY}
        entries: list[Entry] = []
        for key in self.every():
            secret = self.secret(key)
            new = {
                id_ for id_ in wanted if id_ in publics and not key.is_held_by(id_, publics[id_])
            }
            if secret is not None and new:
                entries.append(sealed_notes.wrap_key(key.id, self._wrapped(key.id, secret, new)))
        if not entries:
            raise CareError(_no_access())
        self._desk.write(entries)

    def _made(self, holders: Collection[str]) -> tuple[RoleKey, Entry]:
        """A new key that some can open."""
        id_, secret = self._desk.new_id(), sealing.new_secret()
        key = RoleKey(id_, ROLE, self._desk.today, sealing.public_of(secret), {})
        made = replace(key, wrapped=self._wrapped(id_, secret, holders))
        return made, sealed_notes.save_key(made)

    def _wrapped(self, key: str, secret: bytes, holders: Collection[str]) -> Mapping[str, str]:
        publics = self._publics()
        return {
            each: f"{publics[each]}:" + sealing.seal(publics[each], self._about(key, each), secret)
            for each in sorted(holders)
            if each in publics
        }

    def _about(self, key: str, holder: str) -> str:
        return f"careapp role key|{self._desk.file.school_id}|{key}|{holder}"

    def _publics(self) -> Mapping[str, str]:
        """By staff id, and of the recovery code."""
        if not self.available:
            return {}
        by_login = self._desk.file.folder.vault().publics()
        found = {
            each.id: by_login[each.login]
            for each in schools.staff(self._desk.db)
            if each.active and each.login in by_login
        }
        return {**found, RECOVERY: by_login[RECOVERY]}

    def _with_role(self) -> list[Staff]:
        return [
            each
            for each in schools.staff(self._desk.db)
            if each.active and each.login and ROLE in each.roles
        ]

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
