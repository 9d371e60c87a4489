"""Who could hold a role's key: the accounts of this laptop, and those of other laptops by what they
told of themselves (`role_keys` says what for).

The public half of an own secret lies in `keys.json`, which stays on its laptop. An account with the
role tells it to the others by an entry of the journal, signed by the laptop that it signs in on.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from careapp.domain.access import Role
from careapp.domain.packages import LaptopKey
from careapp.domain.people import Staff
from careapp.domain.sealed_notes import RECOVERY, HolderKey, holder_of, laptop_of
from careapp.services.desk import Desk
from careapp.services.package_keys import BEGUN, public_key, secrets_of
from careapp.store import packages, schools, sealed_notes, sealing
from careapp.store.journal import Entry
from careapp.store.school_file import local


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """An account on another laptop that waits: who, and on which laptop. `laptop` is how the laptop
    is called here, "" for one that is not trusted here; `spoken` its fingerprint to be compared."""

    holder: str
    person: Staff
    laptop: str
    spoken: str


class HolderKeys:
    def __init__(self, desk: Desk, role: Role) -> None:
        self._desk, self._role = desk, role

    @property
    def joined(self) -> bool:
        """Whether the school works on several laptops, as far as is known here."""
        db = self._desk.db
        return bool(packages.laptops(db)) or bool(local(db, BEGUN))  # from a hub it knows nobody

    @property
    def spoken(self) -> str:
        """This laptop's fingerprint, as the others are to compare it; "" where it works alone."""
        return self._key.spoken if self.joined else ""

    def here(self, person: str) -> str:
        """The holder that a person (or `RECOVERY`) is on this laptop."""
        return holder_of(person, self._laptop)

    def with_role(self) -> list[Staff]:
        return [
            each
            for each in schools.staff(self._desk.db)
            if each.active and each.login and self._role in each.roles
        ]

    def publics(self) -> Mapping[str, str]:
        """Of this laptop's holders, the recovery code among them."""
        if self._desk.file.key is None:
            return {}
        by_login = self._desk.file.folder.vault().publics()
        found = {
            self.here(each.id): by_login[each.login]
            for each in schools.staff(self._desk.db)
            if each.active and each.login in by_login
        }
        return {**found, self.here(RECOVERY): by_login[RECOVERY]}

    def told(self) -> Mapping[str, HolderKey]:
        """By holder what accounts with the role told of themselves on other laptops; what no laptop
        signed, or another one than it says, is passed over."""
        people = {each.id for each in self.with_role()}
        return {
            each.holder: each
            for each in sealed_notes.holder_keys(self._desk.db)
            if each.person in people and self._is_elsewhere(each) and self._is_signed(each)
        }

    def compared(self) -> Mapping[str, str]:
        """By holder the public halves of those of other laptops that were compared here."""
        db = self._desk.db
        found = ((holder, each.public) for holder, each in self.told().items())
        return {
            holder: public
            for holder, public in found
            if sealed_notes.compared(db, holder) == public
        }

    def elsewhere(self, told: HolderKey) -> Elsewhere:
        """As it is shown to who gives access."""
        names = {each.id: each.name for each in packages.laptops(self._desk.db)}
        person = next(each for each in self.with_role() if each.id == told.person)
        return Elsewhere(told.holder, person, names.get(told.laptop.id, ""), told.laptop.spoken)

    def telling(self) -> Iterator[Entry]:
        """What the account at work has yet to tell the other laptops of itself."""
        desk = self._desk
        me = self.here(desk.actor.staff)
        public = self.publics().get(me, "")
        if not (self.joined and public) or self.has_told():
            return
        made = HolderKey(me, public, self._key, "")
        said = made.signed(desk.file.school_id)
        signature = sealing.signed(secrets_of(desk.file).signing, said)
        yield sealed_notes.save_holder_key(HolderKey(me, public, self._key, signature))

    def has_told(self) -> bool:
        """Whether the others can know the present key of the account at work."""
        me = self.here(self._desk.actor.staff)
        mine = (each for each in sealed_notes.holder_keys(self._desk.db) if each.holder == me)
        public = self.publics().get(me, "")
        return any(
            each.public == public and each.laptop.id == self._key.id and self._is_signed(each)
            for each in mine
        )

    @cached_property
    def _laptop(self) -> str:
        """The fingerprint; "" on the school's first laptop, whose holders came before there were
        others."""
        return self._key.id if local(self._desk.db, BEGUN) else ""

    @cached_property
    def _key(self) -> LaptopKey:
        return public_key(secrets_of(self._desk.file), "", "", "", "")

    def _is_elsewhere(self, told: HolderKey) -> bool:
        """Whether it is of another laptop, and of the one that the holder is of."""
        of = laptop_of(told.holder)
        return of != self._laptop and of in ("", told.laptop.id) and told.laptop.id != self._key.id

    def _is_signed(self, told: HolderKey) -> bool:
        said = told.signed(self._desk.file.school_id)
        return sealing.is_signed(told.laptop.signing, said, told.signature)
