"""The timeline of a child: each thing that was done about it, in words, and what it opens."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from careapp.domain.access import Action
from careapp.domain.people import Enrolment
from careapp.domain.plans import Life
from careapp.domain.timeline import Entry, newest_first
from careapp.i18n import language, translate
from careapp.services import plan_concerns
from careapp.services.child_records import ChildRecords, records_of
from careapp.services.desk import Desk
from careapp.services.people import People
from careapp.services.safety import Safety
from careapp.services.timeline_entries import (
    conferences,
    documents,
    former,
    moves_of_rooms,
    plan_entries,
    referrals,
    tasks,
)
from careapp.services.timeline_records import record_entries
from careapp.services.timeline_words import activity_words, card_words
from careapp.store import plans, timeline, transfers
from careapp.store.timeline import Rows


@dataclass(frozen=True, slots=True)
class Timeline:
    """Everything about a child that its account may see."""

    desk: Desk
    people: People
    safety: Safety

    def of_student(self, student: str) -> tuple[Entry, ...]:
        """Newest first; that it was looked at is noted."""
        self.desk.require(Action.SEE_RECORDS)
        found = self.people.student(student)
        self.desk.looked("student", student, student)
        known = records_of(self.desk, found)
        lives = plans.lives(self.desk.db, plans.plans(self.desk.db, [student]))
        rows = timeline.of_student(self.desk.db, student)
        return self.entries(known, self.people.enrolments(student), lives, rows)

    def entries(
        self, known: ChildRecords, rooms: Iterable[Enrolment], lives: Iterable[Life], rows: Rows
    ) -> tuple[Entry, ...]:
        """The same of what was read already, of a child that the account reaches."""
        labels = {each.plan.id: self._about(each) for each in lives}
        parts = (
            record_entries(known),
            moves_of_rooms(rooms),
            *(plan_entries(each, labels[each.plan.id]) for each in lives),
            conferences(rows, labels),
            self._sealed(rows),
            referrals(rows),
            self._activities(rows),
            tasks(rows),
            documents(rows),
            former(transfers.transfers(self.desk.db, known.student.id)),
            self._cards(rows),
            self._alarms(rows),
        )
        return newest_first(entry for part in parts for entry in part)

    def _about(self, life: Life) -> str:
        """The dimensions of a plan, else the first words of what it is about."""
        names = [
            plan_concerns.short_word(self.desk.library, each, language())
            for each in sorted(life.plan.concerns)
        ]
        plan = life.plan
        words = (plan.story or plan.signs or plan.goal).strip().partition("\n")[0]
        return ", ".join(names) or words

    def _sealed(self, rows: Rows) -> Iterator[Entry]:
        """That there is a note, for who may read it; never a word of it."""
        if self.desk.actor.may(Action.SEALED_NOTES):
            title = translate("Timeline", "Sealed note")
            for each in rows.sealed:
                said = translate("Timeline", "For the guidance teachers alone")
                opens = {"plan": each.plan}
                yield Entry(
                    each.id, "sealed_note", "support", each.day, title, said, "", "plans", opens
                )

    def _alarms(self, rows: Rows) -> Iterator[Entry]:
        """That an answer may mean danger, for who looks after that; never which answer."""
        if not self.safety.may_look_after():
            return
        title = translate("Timeline", "Alarm")
        waits = translate("Timeline", "An answer may mean danger: it still waits")
        done = translate("Timeline", "An answer might have meant danger: looked after")
        for each in rows.alarms:
            said, tone = (done, "muted") if each.done else (waits, "problem")
            opens = {"record": each.record}
            yield Entry(each.id, "alarm", "support", each.day, title, said, tone, "record", opens)

    def _activities(self, rows: Rows) -> Iterator[Entry]:
        """Those that were held: the child or its parents came, or did not."""
        title, today = translate("Timeline", "Activity"), self.desk.today
        for each in rows.activities:
            if each.day <= today:
                said, tone = activity_words(each), "" if each.came else "at_risk"
                opens = {"activity": each.id, "kind": each.kind}
                yield Entry(
                    each.id, "activity", "promote", each.day, title, said, tone, "activities", opens
                )

    def _cards(self, rows: Rows) -> Iterator[Entry]:
        """Attendance and results stand at the end of their term, or now while it runs."""
        title = translate("Timeline", "Attendance and results")
        terms = {each.id: each for each in self.desk.terms()} if rows.report_cards else {}
        for each in rows.report_cards:
            term = terms.get(each.term) or self.desk.term(each.term)
            day = min(max(self.desk.today, term.start), term.end)
            said, opens = card_words(each, term), {"term": each.term}
            yield Entry(each.id, "report_card", "know", day, title, said, "", "report-card", opens)
