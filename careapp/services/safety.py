"""Alarms: answers that may mean danger, what is done about them, and whom to tell."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from careapp.domain.access import Action, Role
from careapp.domain.people import Staff, Student
from careapp.domain.records import Answer, Record
from careapp.domain.safety import (
    MISTAKE,
    Alarm,
    Hotline,
    alarm_id,
    plain_hotlines,
    read_hotlines,
    usual_hotlines,
)
from careapp.errors import CareError
from careapp.forms.dangers import dangers
from careapp.forms.definition import Form
from careapp.i18n import language, translate
from careapp.services.desk import Desk
from careapp.store import alarms, people, schools
from careapp.store.journal import Entry

_HOTLINES = "hotlines"  # a setting: the school's own list
_TOLD = (Role.GUIDANCE, Role.DIRECTOR)


@dataclass(frozen=True, slots=True)
class Raised:
    """An alarm with all that the panel shows: the child, the form by its title, whom to tell here,
    whom to telephone."""

    alarm: Alarm
    student: Student
    form: str
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
        desk.require_child(Action.FILL_FORMS, student)
        found = list(_raised(desk, desk.library.form(form_id), record, student, answers))
        if fresh := [alarms.save_raised(alarm) for alarm, known in found if not known]:
            desk.write(fresh)
        return self._shown(alarm for alarm, _ in found if not alarm.said)

    def unanswered(self, records: Collection[str]) -> list[Raised]:
        """Alarms of these records of which nobody said what was done: the program was cut off."""
        self._desk.require(Action.FILL_FORMS)
        found = alarms.of_records(self._desk.db, records) if records else []
        for student in {each.student for each in found}:
            self._desk.require_child(Action.FILL_FORMS, student)
        return self._shown(each for each in found if not each.said)

    def say(self, id_: str, said: str) -> None:
        """What was done at once. A mistyped answer ends its alarm."""
        desk, alarm = self._desk, self._alarm(id_)
        desk.require_child(Action.FILL_FORMS, alarm.student)
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
        return Role.ADMINISTRATOR in actor.roles and not self._with_roles([Role.GUIDANCE])

    def waiting(self) -> list[Raised]:
        """The alarms of the school that wait, the oldest first; noted in the log of looks."""
        self._require_looking_after()
        return self._looked_at(alarms.waiting(self._desk.db))

    def to_answer(self) -> list[Raised]:
        """Those of them of which nobody has said what was done: they came with a file or from
        another laptop, or the program was cut off. None for who may not look after them."""
        if not self.may_look_after():
            return []
        return self._looked_at(each for each in alarms.waiting(self._desk.db) if not each.said)

    def _looked_at(self, those: Iterable[Alarm]) -> list[Raised]:
        found = self._shown(those)
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

    def _alarm(self, id_: str) -> Alarm:
        found = alarms.alarm(self._desk.db, id_)
        if found is None:
            raise CareError(translate("Safety", "This alarm is not here any more."))
        return found

    def _shown(self, found: Iterable[Alarm]) -> list[Raised]:
        staff, hotlines = self._with_roles(_TOLD), self.hotlines()
        return [
            Raised(each, student, self._title(each.form), staff, hotlines)
            for each in found
            if (student := people.student(self._desk.db, each.student)) is not None
        ]

    def _title(self, form: str) -> str:
        library = self._desk.library
        return library.form(form).title.of(language()) if form in library.ids else form

    def _with_roles(self, roles: Sequence[Role]) -> tuple[Staff, ...]:
        """Who is at the school in these roles, in their order."""
        there = schools.staff_with(self._desk.db, roles)
        found = [each for role in roles for each in there if role in each.roles]
        return tuple(dict.fromkeys(found))


def alarms_of(desk: Desk, form: Form, record: Record) -> list[Entry]:
    """What is to be written with a record whose answers may mean danger: the alarms it raises for
    the first time, or again after a mistake."""
    found = _raised(desk, form, record.id, record.student, record.answers)
    return [alarms.save_raised(alarm) for alarm, known in found if not known]


def _raised(
    desk: Desk, form: Form, record: str, student: str, answers: Mapping[str, Answer | None]
) -> Iterator[tuple[Alarm, bool]]:
    """The alarm of each danger that answers speak of, and whether it is there already."""
    for danger in dangers(form, answers):
        id_ = alarm_id(record, danger)
        known = alarms.alarm(desk.db, id_)
        if known is not None and known.done != MISTAKE:
            yield known, True
        else:
            staff = desk.actor.staff
            yield Alarm(id_, student, record, form.id, danger, desk.today, staff), False


def _words(said: str) -> str:
    if not said.strip():
        raise CareError(translate("Safety", "Say what was done."))
    return said.strip()
