"""Activities: begun by hand or as the last one was, kept, ticked, and asked after."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from careapp.domain.access import Action
from careapp.domain.activities import (
    HOMEROOM,
    JOIN,
    MEETING,
    Activity,
    FollowUp,
    Kind,
    Line,
    invited,
    rooms_of,
    usual_kinds,
    without,
)
from careapp.domain.people import Classroom, Guardian, Pupil, Staff, read_classroom
from careapp.domain.schools import Term
from careapp.errors import CareError, NotAllowed
from careapp.i18n import translate
from careapp.services.activity_counts import Waiting, held, took_part, waiting
from careapp.services.desk import Desk
from careapp.services.people import People
from careapp.store import activities, partners, schools
from careapp.store import people as store_people

__all__ = ["Activities", "Listing", "Waiting", "Whole", "took_part", "waiting"]


@dataclass(frozen=True, slots=True)
class Listing:
    """The activities of a class, or with None of all that the account reaches, the newest first.

    `homerooms` and `meetings` were held until today; `without` are the classes that had no meeting
    yet, and `idle` the children that took part in nothing but homeroom.
    """

    term: Term
    classroom: Classroom | None
    lines: tuple[Line, ...]
    homerooms: int
    meetings: int
    without: tuple[Classroom, ...]
    idle: tuple[str, ...]
    anybody: bool
    staff: Mapping[str, str]

    def count(self, kind: str) -> int:
        return sum(each.kind == kind for each in self.lines)


@dataclass(frozen=True, slots=True)
class Whole:
    """An activity with all that its page shows. `pupils` are the asked that the account reaches, in
    class order, and `elsewhere` how many more there are; `rooms` are where more can be asked;
    `may_write` is about its words and `may_tick` about its children."""

    activity: Activity
    kind: Kind
    term: Term
    pupils: tuple[Pupil, ...]
    elsewhere: int
    guardians: Mapping[str, Sequence[Guardian]]
    rooms: tuple[Classroom, ...]
    staff: tuple[Staff, ...]
    names: Mapping[str, str]
    partners: Mapping[str, str]
    may_write: bool
    may_tick: bool


class Activities:
    def __init__(self, desk: Desk, people: People) -> None:
        self._desk, self._people = desk, people

    def listing(self, term: Term, classroom: Classroom | None = None) -> Listing:
        """What was done in a term, with its numbers."""
        desk = self._desk
        desk.require(Action.SEE_RECORDS, [classroom] if classroom else [])
        pupils = self._people.pupils(term, classroom)
        rooms = classroom.rooms if classroom else self._people.classrooms(term)
        labels = [each.label for each in rooms]
        every = classroom is None and desk.actor.reaches_school
        lines = activities.lines(desk.db, term.id, None if every else [*labels, ""])
        homerooms, met = held(desk, term, HOMEROOM), held(desk, term, MEETING)
        busy = took_part(desk, term, besides=(HOMEROOM,))
        return Listing(
            term, classroom, tuple(lines),
            sum(homerooms.get(each, 0) for each in labels),
            sum(met.get(each, 0) for each in labels),
            tuple(each for each in rooms if each.label not in met),
            tuple(each.student.id for each in pupils if each.student.id not in busy),
            bool(pupils), self._names(),
        )  # fmt: skip

    def whole(self, id_: str) -> Whole:
        """An activity with its children; of other classes they are only counted."""
        desk, found = self._desk, self._seen(id_)
        term, asked = desk.term(found.term), found.asked
        there = {each.student.id: each for each in self._children(term) if each.student.id in asked}
        pupils = tuple(sorted(there.values(), key=lambda each: each.order))
        kind = usual_kinds().kind(found.kind)
        known = partners.partners(desk.db)
        return Whole(
            found, kind, term, pupils, len(asked) - len(pupils),
            self._guardians(there) if kind.who == "parents" else {},
            self._people.classrooms(term),
            tuple(each for each in schools.staff(desk.db) if each.active),
            self._names(),
            {each.id: each.name for each in known if each.active or each.id in found.partners},
            self._may_write(found), desk.actor.may(Action.KEEP_ACTIVITIES),
        )  # fmt: skip

    def begin(self, kind: str, term: Term, classroom: Classroom | None = None) -> str:
        """A new one of today, for a class or the whole school; its id.

        What is held every week begins as the last one did, but for what was talked about: left
        unread it would say of today what was done a week ago.
        """
        desk, known = self._desk, usual_kinds().kind(kind)
        desk.require(Action.KEEP_ACTIVITIES, [classroom] if classroom else [])
        label = JOIN.join(each.label for each in classroom.rooms) if classroom else ""
        before = activities.last(desk.db, term.id, kind, label) if known.weekly else None
        if before is not None:
            return self._again(replace(before, topic="", detail=""))
        made = Activity(
            desk.new_id(), kind, term.id, term.reference_day(desk.today), classroom=label,
            owner=desk.actor.staff,
        )  # fmt: skip
        if known.asked == "class" and classroom:
            made = invited(made, self._class(term, (label,)), present=known.present)
        desk.write(activities.save_activity(made))
        return made.id

    def record(self, those: Sequence[Activity]) -> None:
        """Activities of a term that are known whole (without ids), written at once."""
        desk = self._desk
        for term in {each.term for each in those}:
            children = {student for each in those if each.term == term for student in each.asked}
            self._require_reach(term, children)
        rooms = {room for each in those for room in each.rooms}
        desk.require(Action.KEEP_ACTIVITIES, [read_classroom(each) for each in rooms])
        made = [replace(each, id=desk.new_id(), owner=desk.actor.staff) for each in those]
        desk.write(entry for each in made for entry in activities.save_activity(each))

    def copy(self, id_: str) -> str:
        """A new one of today like this one, with nothing said yet of how it went; its id."""
        return self._again(self._kept(id_))

    def _again(self, before: Activity) -> str:
        desk, kind = self._desk, usual_kinds().kind(before.kind)
        term = desk.term(before.term)
        mine = {each.student.id for each in self._people.pupils(term)}
        anew = kind.asked == "class" and before.classroom
        asked = self._class(term, rooms_of(before.classroom)) if anew else before.asked & mine
        made = replace(
            before, id=desk.new_id(), day=term.reference_day(desk.today), until=None, result="",
            owner=desk.actor.staff, agenda={}, asked=frozenset(), came={}, followed={},
            grouped={}, talks={}, letters={},
        )  # fmt: skip
        desk.write(activities.save_activity(invited(made, asked, present=kind.present)))
        return made.id

    def save(self, changed: Activity, shown: Activity) -> None:
        """Write what differs in its words from what was shown; equal again changes nothing."""
        found = self._kept(shown.id)
        if not self._may_write(found):
            raise NotAllowed(
                translate("Activities", "Only whoever keeps this activity may change its words.")
            )
        if changed.until is not None and changed.until < changed.day:
            raise CareError(translate("Activities", "The last day is before the first one."))
        if changed.kind not in usual_kinds().kinds:
            raise CareError(translate("Activities", "Choose what kind of activity this is."))
        fixed = replace(
            changed, id=shown.id, term=shown.term, classroom=shown.classroom, asked=shown.asked,
            came=shown.came, followed=shown.followed, grouped=shown.grouped,
            letters=shown.letters, deleted=shown.deleted,
        )  # fmt: skip
        self._desk.write(activities.save_activity(fixed, shown))

    def tick(self, id_: str, came: Mapping[str, str | None]) -> None:
        """Say of students who came: "" for the child or a parent, a guardian's id, None nobody."""

        def change(found: Activity) -> Activity:
            there = {each: who for each, who in came.items() if who is not None}
            left = {each: who for each, who in found.came.items() if each not in came}
            return replace(found, came={**left, **there}, asked=found.asked | there.keys())

        self.change(id_, came.keys(), change)

    def ask(self, id_: str, students: Collection[str]) -> None:
        """These are to take part as well."""
        present = usual_kinds().kind(self._kept(id_).kind).present
        self.change(id_, students, lambda found: invited(found, students, present=present))

    def take_out(self, id_: str, students: Collection[str]) -> None:
        """These do not take part any more."""
        self.change(id_, students, lambda found: without(found, students))

    def follow(self, id_: str, student: str, said: FollowUp | None) -> None:
        """How somebody asked after a parent that had not come; None takes it back."""
        if said is not None and not said.how.strip():
            raise CareError(translate("Activities", "Say how you asked after the parent."))
        if said is not None and said.day and said.day > self._desk.today:
            raise CareError(translate("Activities", "This day is still to come."))

        def change(found: Activity) -> Activity:
            left = {each: text for each, text in found.followed.items() if each != student}
            return replace(found, followed={**left, student: said.text} if said else left)

        self.change(id_, [student], change)

    def children(self, classroom: Classroom, term: Term) -> list[Pupil]:
        """Who can be asked in a class."""
        return self._people.pupils(term, classroom)

    def take_away(self, id_: str) -> None:
        """One that was begun by mistake; it can be brought back."""
        self._mark(id_, deleted=True)

    def bring_back(self, id_: str) -> None:
        self._mark(id_, deleted=False)

    def _mark(self, id_: str, *, deleted: bool) -> None:
        found = activities.activity(self._desk.db, id_)
        self._desk.require(Action.KEEP_ACTIVITIES)
        if found is None:
            raise _gone()
        self._require_reaching(found, Action.KEEP_ACTIVITIES)
        if not self._may_write(found):
            raise _gone()
        self._desk.write(activities.save_activity(replace(found, deleted=deleted), found))

    def change(
        self, id_: str, students: Collection[str], change: Callable[[Activity], Activity]
    ) -> None:
        """Write what is about some children: it needs their classes, whoever keeps the activity."""
        found = self._kept(id_)
        self._require_reach(found.term, students)
        self._desk.write(activities.save_activity(change(found), found))

    def _require_reach(self, term: str, students: Collection[str]) -> None:
        mine = self._desk.reached(self._desk.term(term), students, Action.KEEP_ACTIVITIES)
        if mine is not None and set(students) - set(mine):
            raise NotAllowed(
                translate("Activities", "Some of these children are not in your classes.")
            )

    def _seen(self, id_: str) -> Activity:
        self._desk.require(Action.SEE_RECORDS)
        found = activities.activity(self._desk.db, id_)
        if found is None or found.deleted:
            raise _gone()
        self._require_reaching(found)
        return found

    def _kept(self, id_: str) -> Activity:
        self._desk.require(Action.KEEP_ACTIVITIES)
        found = self._seen(id_)
        self._require_reaching(found, Action.KEEP_ACTIVITIES)
        return found

    def _require_reaching(self, found: Activity, action: Action = Action.SEE_RECORDS) -> None:
        if not self._reaches(found, action):
            self._desk.require(action, [read_classroom(each) for each in found.rooms])

    def _reaches(self, found: Activity, action: Action = Action.SEE_RECORDS) -> bool:
        """Of the whole school it is everybody's; of classes taught as one each one's."""
        reaches = self._desk.actor.reaches
        return not found.rooms or any(reaches(each, action) for each in found.rooms)

    def _may_write(self, found: Activity) -> bool:
        actor, keep = self._desk.actor, Action.KEEP_ACTIVITIES
        mine = actor.reaches_school_for(keep) or found.rooms or found.owner == actor.staff
        return actor.may(keep) and self._reaches(found, keep) and bool(mine)

    def _class(self, term: Term, rooms: Collection[str]) -> frozenset[str]:
        labels = {room for each in rooms for room in rooms_of(each)}
        return frozenset(
            each.student.id for each in self._people.pupils(term) if each.classroom.label in labels
        )

    def _children(self, term: Term) -> list[Pupil]:
        """Who was there on any of the days that a term is looked at, today's place winning."""
        return [*self._people.counted(term), *self._people.pupils(term)]

    def _guardians(self, students: Collection[str]) -> Mapping[str, Sequence[Guardian]]:
        every = (store_people.guardians(self._desk.db, each) for each in students)
        return dict(zip(students, every, strict=True))

    def _names(self) -> Mapping[str, str]:
        return schools.staff_names(self._desk.db)


def _gone() -> CareError:
    return CareError(translate("Activities", "This activity is not here any more."))
