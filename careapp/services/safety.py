"""Alarms: answers that may mean danger, what is done about them, and whom to tell."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from careapp.domain.access import Action, Role
from careapp.domain.people import Staff, Student
from careapp.domain.records import Answer
from careapp.domain.safety import (
    MISTAKE,
    Alarm,
    Danger,
    Hotline,
    alarm_id,
    plain_hotlines,
    read_hotlines,
    usual_hotlines,
)
from careapp.errors import CareError
from careapp.forms.dangers import dangers
from careapp.i18n import translate
from careapp.services.desk import Desk
from careapp.store import alarms, people, schools

_HOTLINES = "hotlines"  # a setting: the school's own list
_TOLD = (Role.GUIDANCE, Role.DIRECTOR)


@dataclass(frozen=True, slots=True)
class Raised:
    """An alarm with all that the panel shows: the child, whom to tell here, whom to telephone."""

    alarm: Alarm
    student: Student
    staff: tuple[Staff, ...]
    hotlines: tuple[Hotline, ...]


class Safety:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def raise_for(
        self, record: str, student: str, form_id: str, answers: Mapping[str, Answer | None]
    ) -> list[Raised]:
        """Note what the answers speak of, at once; those that nobody has answered yet."""
        desk = self._desk
        desk.require(Action.FILL_FORMS)
        found, fresh = list[Alarm](), list[Alarm]()
        for danger in dangers(desk.library.form(form_id), answers):
            known = alarms.alarm(desk.db, alarm_id(record, danger))
            if known is None or known.done == MISTAKE:
                known = self._new(record, student, form_id, danger)
                fresh.append(known)
            found.append(known)
        if fresh:
            desk.write([alarms.save_raised(each) for each in fresh])
        return self._shown(each for each in found if not each.said)

    def unanswered(self, records: Collection[str]) -> list[Raised]:
        """Alarms of these records of which nobody said what was done: the program was cut off."""
        self._desk.require(Action.FILL_FORMS)
        found = alarms.of_records(self._desk.db, records) if records else []
        return self._shown(each for each in found if not each.said)

    def say(self, id_: str, said: str) -> None:
        """What was done at once. A mistyped answer ends its alarm."""
        desk, alarm = self._desk, self._alarm(id_)
        desk.require(Action.FILL_FORMS)
        entries = [alarms.save_said(alarm, _words(said), desk.actor.staff)]
        if said == MISTAKE:
            entries.append(alarms.save_done(alarm, MISTAKE, desk.actor.staff, desk.today))
        desk.write(entries)

    def finish(self, id_: str, done: str) -> None:
        """What came of an alarm; it no longer waits."""
        self._require_looking_after()
        alarm = self._alarm(id_)
        self._desk.write(
            [alarms.save_done(alarm, _words(done), self._desk.actor.staff, self._desk.today)]
        )

    def may_look_after(self) -> bool:
        """Guidance teachers; in a school where nobody has that role, the administrator."""
        actor = self._desk.actor
        if actor.may(Action.LOOK_AFTER):
            return True
        return actor.role is Role.ADMINISTRATOR and not self._with_roles([Role.GUIDANCE])

    def waiting(self) -> list[Raised]:
        """The alarms of the school that wait, the oldest first; noted in the log of looks."""
        self._require_looking_after()
        found = self._shown(alarms.waiting(self._desk.db))
        for each in found:
            self._desk.looked("alarm", each.alarm.id, each.alarm.student)
        return found

    def count(self) -> int:
        """How many wait; 0 for who may not look after them."""
        return len(alarms.waiting(self._desk.db)) if self.may_look_after() else 0

    def hotlines(self) -> tuple[Hotline, ...]:
        stored = self._desk.setting(_HOTLINES)
        return usual_hotlines() if stored is None else read_hotlines(stored)

    def save_hotlines(self, changed: Sequence[Hotline] | None) -> None:
        """The school's own list; None takes the usual one again."""
        self._desk.require(Action.MANAGE_SCHOOL)
        plain = None if changed is None else plain_hotlines(changed)
        try:
            read_hotlines(plain or ())
        except ValueError as problem:
            raise CareError(
                translate("Safety", "A hotline needs a number, and who answers there.")
            ) from problem
        self._desk.write([schools.save_setting(_HOTLINES, plain)])

    def _require_looking_after(self) -> None:
        if not self.may_look_after():
            self._desk.require(Action.LOOK_AFTER)

    def _new(self, record: str, student: str, form: str, danger: Danger) -> Alarm:
        desk = self._desk
        return Alarm(alarm_id(record, danger), student, record, form, danger, desk.today,
                     desk.actor.staff)  # fmt: skip

    def _alarm(self, id_: str) -> Alarm:
        found = alarms.alarm(self._desk.db, id_)
        if found is None:
            raise CareError(translate("Safety", "This alarm is not here any more."))
        return found

    def _shown(self, found: Iterable[Alarm]) -> list[Raised]:
        staff, hotlines = self._with_roles(_TOLD), self.hotlines()
        return [
            Raised(each, student, staff, hotlines)
            for each in found
            if (student := people.student(self._desk.db, each.student)) is not None
        ]

    def _with_roles(self, roles: Sequence[Role]) -> tuple[Staff, ...]:
        """Who is at the school in these roles, in their order."""
        there = [each for each in schools.staff(self._desk.db) if each.active]
        return tuple(each for role in roles for each in there if each.role == role)


def _words(said: str) -> str:
    if not said.strip():
        raise CareError(translate("Safety", "Say what was done."))
    return said.strip()
