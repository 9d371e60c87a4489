"""Sealed notes of care plans: read and written by the guidance role, counted by everybody else.

How it is kept from others is told in `role_keys`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from careapp.domain.access import Action
from careapp.domain.plans import Plan
from careapp.domain.sealed_notes import RoleKey, SealedNote
from careapp.errors import CareError, Damaged
from careapp.i18n import translate
from careapp.services.desk import Desk
from careapp.services.people import People
from careapp.services.role_keys import Holders, RoleKeys
from careapp.store import duplicates, plans, sealed_notes, sealing

PLAIN, NONE, SHUT, OPEN = "plain", "none", "shut", "open"


@dataclass(frozen=True, slots=True)
class OpenedNote:
    """What a note says; `fault` instead where it cannot be opened."""

    id: str
    day: date
    who: str
    text: str = ""
    fault: str = ""


@dataclass(frozen=True, slots=True)
class SealedPage:
    """The sealed notes of a plan as the account at work sees them.

    `state`: "plain" (the school is not encrypted), "none" (nobody has begun), "shut" (the account
    may read them and cannot yet) or "open". `holders` is None for who may not read them, who learns
    the `count` alone. `seal` seals what is being typed, to be opened by `open_draft`.
    """

    plan: str
    count: int
    state: str = ""
    holders: Holders | None = None
    notes: Sequence[OpenedNote] = ()
    seal: Callable[[str], str] | None = None


class SealedNotes:
    def __init__(self, desk: Desk, people: People) -> None:
        self._desk, self._people = desk, people
        self._keys = RoleKeys(desk)

    def page(self, plan_id: str) -> SealedPage:
        """What the account may know; that notes were opened is noted."""
        desk = self._desk
        desk.require(Action.SEE_RECORDS)
        plan = self._plan(plan_id)
        count = sealed_notes.count(desk.db, plan_id)
        if not desk.actor.may(Action.SEALED_NOTES):
            return SealedPage(plan_id, count)
        if not self._keys.available:
            return SealedPage(plan_id, count, PLAIN)
        key, holders = self._keys.current(), self._keys.holders()
        if key is None:
            return SealedPage(plan_id, count, NONE, holders)
        if not holders.mine:
            return SealedPage(plan_id, count, SHUT, holders)
        if count:
            desk.looked("sealed_note", plan_id, plan.student)
        return SealedPage(
            plan_id, count, OPEN, holders, self._opened(plan_id), self._draft_seal(plan, key)
        )

    def begin(self) -> None:
        """Make the role's first key."""
        self._desk.require(Action.SEALED_NOTES)
        self._keys.begin()

    def ask(self) -> None:
        """Ask the holders on other laptops for access; it goes along in the next package."""
        self._desk.require(Action.SEALED_NOTES)
        self._keys.ask()

    def give_access(self, elsewhere: str = "") -> None:
        """Let those who wait on this laptop read the notes, the old ones too; or one `elsewhere` (a
        holder), the fingerprint of whose laptop was compared."""
        self._desk.require(Action.SEALED_NOTES)
        self._keys.give_access(elsewhere)

    def write(self, plan_id: str, text: str) -> str:
        """Seal a new note; its id. A note is never changed: another one is written."""
        desk = self._desk
        desk.require(Action.SEALED_NOTES)
        plan = self._plan(plan_id)
        if not text.strip():
            raise CareError(translate("SealedNotes", "Write the note first."))
        key = self._keys.for_writing()
        empty = SealedNote(
            desk.new_id(), plan.id, plan.student, desk.today, desk.actor.staff, key.id, ""
        )
        sealed = sealing.seal(key.public, self._about(empty), text.strip().encode())
        desk.write(sealed_notes.save_note(replace(empty, sealed=sealed)))
        return empty.id

    def take_out(self, id_: str) -> None:
        self._mark(id_, deleted=True)

    def put_back(self, id_: str) -> None:
        self._mark(id_, deleted=False)

    def open_draft(self, plan_id: str, sealed: str) -> str:
        """What was being typed when the school was locked; "" when it cannot be opened any more."""
        self._desk.require(Action.SEALED_NOTES)
        plan = self._plan(plan_id)
        for key in self._keys.every():
            secret = self._keys.secret(key)
            if secret is not None:
                try:
                    return sealing.unseal(secret, self._about_draft(plan, key), sealed).decode()
                except Damaged:
                    continue
        return ""

    def _opened(self, plan_id: str) -> tuple[OpenedNote, ...]:
        secrets: dict[str, bytes | None] = {
            each.id: self._keys.secret(each) for each in self._keys.every()
        }
        found = sealed_notes.of_plan(self._desk.db, plan_id)
        return tuple(self._open(each, secrets.get(each.key)) for each in found)

    def _open(self, note: SealedNote, secret: bytes | None) -> OpenedNote:
        made = OpenedNote(note.id, note.day, note.who)
        if secret is None:
            return replace(made, fault=_other_key())
        fault = ""
        for student in self._kin(note.student):  # it is sealed under the id of then
            try:
                about = self._about(replace(note, student=student))
                return replace(made, text=sealing.unseal(secret, about, note.sealed).decode())
            except Damaged as problem:
                fault = fault or str(problem)
        return replace(made, fault=fault)

    def _kin(self, student: str) -> Sequence[str]:
        """The ids that a child goes by which was entered twice."""
        return duplicates.joined(self._desk.db).kin(student)

    def _mark(self, id_: str, *, deleted: bool) -> None:
        self._desk.require(Action.SEALED_NOTES)
        found = sealed_notes.note(self._desk.db, id_)
        if found is None:
            raise CareError(translate("SealedNotes", "This note is not here any more."))
        self._people.student(found.student)
        self._desk.write(sealed_notes.save_note(replace(found, deleted=deleted), found))

    def _draft_seal(self, plan: Plan, key: RoleKey) -> Callable[[str], str]:
        about = self._about_draft(plan, key)

        def seal(text: str) -> str:
            return sealing.seal(key.public, about, text.encode())

        return seal

    def _about(self, note: SealedNote) -> str:
        """All that is known of a note from outside, bound to what it says."""
        head = (note.key, note.id, note.plan, note.student, note.day.isoformat(), note.who)
        return "|".join(("careapp note", self._desk.file.school_id, *head))

    def _about_draft(self, plan: Plan, key: RoleKey) -> str:
        return "|".join(("careapp draft", self._desk.file.school_id, key.id, plan.id))

    def _plan(self, id_: str) -> Plan:
        found = plans.plan(self._desk.db, id_)
        if found is None or found.deleted:
            raise CareError(translate("Plans", "This plan is not here any more."))
        self._people.student(found.student)
        return found


def _other_key() -> str:
    return translate(
        "SealedNotes",
        "This note is sealed to a key that your account cannot open: a guidance teacher who can "
        "must give it access.",
    )
