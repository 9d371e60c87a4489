"""The school's side of a going-through with a hub, but for the entries (`hub_entries`): who meets
there, with which key, and what the hub is told. Every method runs where the school's connection may
be used, and each that writes is one transaction."""

from datetime import datetime

from careapp.domain.access import Action
from careapp.domain.conflicts import moment
from careapp.domain.entries import Change
from careapp.domain.hub import Greeting, of_child
from careapp.domain.packages import LaptopKey
from careapp.errors import CareError, Damaged
from careapp.i18n import translate
from careapp.services.desk import Desk
from careapp.services.forms import stock
from careapp.services.hub_entries import HubEntries
from careapp.services.hub_rights import Told, rights_there
from careapp.services.package_keys import LaptopKeys, key_text, read_key, secrets_of
from careapp.store import hub_marks, hub_places, migrate, schools, sealing
from careapp.store.hub_connection import Link
from careapp.store.hub_marks import Read
from careapp.store.hub_places import Places

SEALS = "hub_sealed"  # a setting, which packages carry: no hub is to read what this school brings


class HubDesk:
    def __init__(self, desk: Desk, link: Link) -> None:
        self._desk, self._link = desk, link
        self.entries = HubEntries(desk)

    def schema(self) -> int:
        """Of this program's entries."""
        return migrate.version(self._desk.db)

    def known(self) -> Read:
        """Up to where this account read the hub at the address."""
        hub = hub_marks.id_of(self._desk.db, self._link.host)
        return hub_marks.read_upto(self._desk.db, hub, self._link.login) if hub else Read()

    def met(self, told: Greeting, known: Read) -> Read:
        """From where to go on with a hub that gave its greeting. `CareError` for the account of
        somebody else, `Damaged` for a hub that wants to read what this school seals."""
        desk, db = self._desk, self._desk.db
        seals = self.key(told) is not None or bool(schools.setting(db, SEALS))
        if told.school != desk.file.school_id or (seals and not told.sealed):
            raise Damaged(
                translate(
                    "Hub",
                    "This school seals what it brings to a hub, and the hub {host} says that it "
                    "does not. Nothing was brought; ask who runs it.",
                ).format(host=self._link.host)
            )
        if told.staff != desk.actor.staff:
            names = schools.staff_names(db)
            raise CareError(
                translate(
                    "Hub", "The account {login} on the hub is {name}'s. Use your own."
                ).format(login=told.login, name=names.get(told.staff, "–"))
            )
        with desk.file.transaction():
            moved = hub_marks.id_of(db, self._link.host) != told.hub  # of who is known, perhaps
            if moved or not told.known or known.seq > told.head:
                hub_marks.keep_id(db, self._link.host, told.hub)
                hub_marks.forget(db, told.hub)
                known = Read()
            # What it has is read again where that was lost: else all of it would count as owed.
            lost = known.seq > 0 and not hub_marks.brought(db, told.hub)
        return known if known.moved == told.moved and not lost else Read(moved=told.moved)

    def named(self) -> None:
        """It is the account's hub from now on, also where the rest breaks off."""
        desk, url = self._desk, self._link.url
        if hub_marks.url_of(desk.db, desk.actor.staff) != url:
            with desk.file.transaction():
                hub_marks.keep_url(desk.db, desk.actor.staff, url)

    def key(self, told: Greeting) -> bytes | None:
        """With which the school seals what it brings, where this laptop has it."""
        return hub_marks.key_of(self._desk.db, self._desk.file.school_id)

    def laptop(self) -> LaptopKey:
        """This laptop, as it shows itself."""
        return LaptopKeys(self._desk).mine().key

    def take_key(self, told: Greeting, given: str) -> bytes:
        """The school's key, as a laptop that is trusted here sealed and signed it (`key_letter`):
        anybody, the hub too, could seal one of their own to this laptop. `CareError` for another's.
        """
        giver, signature, sealed, *_ = [*given.split(" "), "", "", ""]
        about = key_about(told.school, self.laptop().id)
        known = {each.id: each.signing for each in LaptopKeys(self._desk).trusted()}
        if giver not in known:
            raise CareError(
                translate(
                    "Hub",
                    "The school's key was given by a laptop that is not trusted on this one, and "
                    "was not taken. Have the coordinator's let this one in, or compare the "
                    "fingerprints and trust it first.",
                )
            )
        if not sealing.is_signed(known[giver], about + sealed, signature):
            raise Damaged(translate("Hub", "The school's key on the hub is not what was given."))
        key = sealing.unseal(secrets_of(self._desk.file).sealing, about, sealed)
        with self._desk.file.transaction():
            hub_marks.keep_key(self._desk.db, told.school, key)
        return key

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

    def gone(self, found: Told, there: Places) -> Places:
        """What the hub has and is so no more. Of a child that is in no class here it stays: who
        brought her may not have brought the rest yet, and of one that was erased others have to
        bring what they wrote before they knew."""
        those = there - found.places
        known = hub_places.in_classes(self._desk.db, {child for child, _ in those})
        return frozenset(each for each in those if each[0] in known)

    def placed(self, told: Greeting, found: Told) -> None:
        with self._desk.file.transaction():
            hub_marks.keep_placed(self._desk.db, told.hub, found.sum)

    def to_forget(self, told: Greeting) -> tuple[Change, ...]:
        """What the hub has to forget, where there may be any of it."""
        due = hub_marks.erasing(self._desk.db, told.hub)
        return hub_marks.erased(self._desk.db) if due else ()

    def forgotten(self, told: Greeting) -> None:
        if hub_marks.erasing(self._desk.db, told.hub):
            with self._desk.file.transaction():
                hub_marks.keep_erasing(self._desk.db, told.hub, due=False)

    def ended(self, told: Greeting, came: int, went: int, late: str) -> datetime | None:
        """Note that it was gone through; when the entry `late` was written, by its clock."""
        desk, now = self._desk, self._desk.file.clock.now()
        with desk.file.transaction():
            hub_marks.keep_last(desk.db, desk.actor.staff, now)
            if came or went:
                desk.looked("hub", "sync", hub=self._link.host, came=came, went=went)
        if came:
            stock(desk.library, desk.db)
        return moment(late, now.tzinfo) if late else None

    def _places(self) -> Places:
        desk = self._desk
        year = desk.current_term().year
        return hub_places.places(
            desk.db, desk.term(f"{year}/1").start, desk.term(f"{year + 1}/1").start
        )


def key_letter(desk: Desk, key: bytes, to: LaptopKey) -> str:
    """The school's key, for one laptop: who gives it, that it is she, the key sealed to it, and the
    giver's own key, for a laptop that knows nobody yet (`giver_of`)."""
    about = key_about(desk.file.school_id, to.id)
    sealed = sealing.seal(to.sealing, about, key)
    signature = sealing.signed(secrets_of(desk.file).signing, about + sealed)
    mine = LaptopKeys(desk).mine().key
    return f"{mine.id} {signature} {sealed} {key_text(mine)}"


def giver_of(letter: str) -> LaptopKey | None:
    """Whose letter it says it is; None where it does not say. Nobody vouches for it but her
    fingerprint."""
    try:
        return read_key(letter.rpartition(" ")[2])
    except CareError:
        return None


def key_about(school: str, laptop: str) -> str:
    """What the school's key is bound to when it is sealed to a laptop."""
    return f"careapp hub key {school} {laptop}"
